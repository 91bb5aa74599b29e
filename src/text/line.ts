import { classOf, SPACE } from './character.ts';

/** The lines of a text as parallel arrays. A line ends at LF, CRLF or CR and at nothing else. */
export interface Lines {
  readonly count: number;
  readonly start: Int32Array;
  /** Where the line's own text ends, before its line end. */
  readonly end: Int32Array;
  /** Where the next line begins; equal to `end` for a last line without a line end. */
  readonly next: Int32Array;
  /** 1 where nothing but spaces stands in the line. */
  readonly blank: Uint8Array;
}

/** The lines of a text; a final line end opens no further line, and an empty text has none. */
export function findLines(text: string): Lines {
  let capacity = Math.ceil(text.length / CHARACTERS_A_LINE) + 1;
  let start = new Int32Array(capacity);
  let end = new Int32Array(capacity);
  let next = new Int32Array(capacity);
  let blank = new Uint8Array(capacity);
  let count = 0;
  for (let at = 0; at < text.length; count++) {
    if (count === capacity) {
      capacity *= 2;
      [start, end, next] = [grown(start, capacity), grown(end, capacity), grown(next, capacity)];
      const blanks = new Uint8Array(capacity);
      blanks.set(blank);
      blank = blanks;
    }
    let stop = at;
    let isBlank = true;
    for (; stop < text.length; stop++) {
      const unit = text.charCodeAt(stop);
      if (unit === 0x0a || unit === 0x0d) break;
      if (isBlank && classOf(unit) !== SPACE) isBlank = false;
    }
    start[count] = at;
    end[count] = stop;
    at = stop + lineEndAt(text, stop);
    next[count] = at;
    blank[count] = isBlank ? 1 : 0;
  }
  return {
    count,
    start: start.subarray(0, count),
    end: end.subarray(0, count),
    next: next.subarray(0, count),
    blank: blank.subarray(0, count),
  };
}

/** Shorter lines on average are rare; the arrays grow where they are. */
const CHARACTERS_A_LINE = 40;

function grown(old: Int32Array, capacity: number): Int32Array<ArrayBuffer> {
  const fresh = new Int32Array(capacity);
  fresh.set(old);
  return fresh;
}

/** Length of the line end at `at`: 2 for CRLF, 1 for LF or CR, 0 where there is none. */
export function lineEndAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  if (unit === 0x0d) return text.charCodeAt(at + 1) === 0x0a ? 2 : 1;
  return unit === 0x0a ? 1 : 0;
}

/** Fewer breaks inside blocks than this say nothing about wrapping. */
const FEWEST_BREAKS = 3;
/** Columns at which people and programs wrap. */
const NARROWEST = 40;
const WIDEST = 100;
/** Of ten breaks inside blocks nine must be forced: an address or a short last line may stand between. */
const FORCED_SHARE = 0.9;

/**
 * Whether the text is hard-wrapped: no line is longer than 100 characters, and at nine of ten breaks between two
 * non-blank lines the next line's first word would not have fitted any more within the longest line.
 */
export function isWrapped(text: string, lines: Lines): boolean {
  let width = 0;
  for (let line = 0; line < lines.count; line++) width = Math.max(width, lengthOf(lines, line));
  if (width < NARROWEST || width > WIDEST) return false;
  let breaks = 0;
  let forced = 0;
  for (let line = 0; line + 1 < lines.count; line++) {
    if (lines.blank[line] === 1 || lines.blank[line + 1] === 1) continue;
    breaks++;
    if (lengthOf(lines, line) + 1 + firstWordLength(text, lines, line + 1) > width) forced++;
  }
  return breaks >= FEWEST_BREAKS && forced >= breaks * FORCED_SHARE;
}

function lengthOf(lines: Lines, line: number): number {
  return (lines.end[line] ?? 0) - (lines.start[line] ?? 0);
}

function firstWordLength(text: string, lines: Lines, line: number): number {
  const from = lines.start[line] ?? 0;
  const to = lines.end[line] ?? 0;
  let stop = from;
  while (stop < to && classOf(text.charCodeAt(stop)) !== SPACE) stop++;
  return stop - from;
}
