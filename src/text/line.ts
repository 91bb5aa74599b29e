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
