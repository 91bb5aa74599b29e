import type { Run } from './run.ts';

/** Letters by themselves, as pdf.js tells of a word whose letters are set apart. */
const SPACED = /^[\p{L}\p{N}\p{P}](?: [\p{L}\p{N}\p{P}])+$/u;
/** A line that is set apart has so many words, at least; one word may have been typed with spaces, as in other formats. */
const WORDS = 2;
/** So many letters they have together: fewer are initials, or signs. */
const LETTERS = 5;
/** How far runs of a line stand off its baseline at most, and the lines of a heading off one another; heights of the font. */
const SAME_BASELINE = 0.05;
const NEXT_LINE = 2;

/** Takes the spaces out of words whose letters are set apart, as those of headings: `N o r t h` `S p i t`. */
export function withoutLetterSpacing(runs: readonly Run[]): readonly Run[] {
  if (!runs.some(({ text }) => SPACED.test(text))) return runs;
  const lines = linesOf(runs);
  const isSpaced = lines.map(isSpacedLine);
  // a heading may go on with a single word, or begin with one
  for (const [at, line] of lines.entries())
    isSpaced[at] ||=
      isWhollySpaced(line) && [at - 1, at + 1].some((other) => isSpaced[other] && isNext(lines[other], line));
  return isSpaced.includes(true) ? lines.flatMap((line, at) => (isSpaced[at] ? line.map(closed) : line)) : runs;
}

/** Runs of one baseline that are drawn one after the other. */
function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [];
  for (const run of runs) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    const goesOn =
      last !== undefined && Math.abs(run.y - last.y) <= run.size * SAME_BASELINE && run.x >= last.x + last.width;
    if (goesOn) line?.push(run);
    else lines.push([run]);
  }
  return lines;
}

/** Whether a line consists of words whose letters are set apart, and of signs and letters by themselves. */
function isWhollySpaced(line: readonly Run[]): boolean {
  return line.every(({ text }) => [...text].length === 1 || SPACED.test(text));
}

function isSpacedLine(line: readonly Run[]): boolean {
  const words = line.filter(({ text }) => SPACED.test(text) && /\p{L}/u.test(text));
  const letters = words.reduce((sum, { text }) => sum + text.replaceAll(/[^\p{L}]/gu, '').length, 0);
  return words.length >= WORDS && letters >= LETTERS && isWhollySpaced(line);
}

function isNext(other: readonly Run[] | undefined, line: readonly Run[]): boolean {
  const [a] = other ?? [];
  const [b] = line;
  if (a === undefined || b === undefined) return false;
  return a.font === b.font && a.size === b.size && Math.abs(a.y - b.y) < a.size * NEXT_LINE;
}

function closed(run: Run): Run {
  return { ...run, text: run.text.replaceAll(' ', '') };
}

/** A title is no longer than this, in characters. */
const LONGEST_TITLE = 300;

/**
 * The title of a document where its letters are set so far apart that pdf.js tells the same gap between letters and between
 * words: with the spaces of the title that the file tells of itself. Any other text as it is.
 */
export function withSpacesOf(title: string | undefined, text: string): string {
  if (title === undefined || title.length > LONGEST_TITLE || text.length > LONGEST_TITLE * 2) return text;
  if (!SPACED.test(text)) return text;
  const letters = text.replaceAll(' ', '');
  if (title.replaceAll(' ', '').toLowerCase() !== letters.toLowerCase()) return text;
  let at = 0;
  return [...title].map((character) => (character === ' ' ? ' ' : letters.charAt(at++))).join('');
}
