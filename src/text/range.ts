/** A half-open range of words, or of other things that are numbered. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A range of A and the range of B that stands in its place; one of them may be empty. */
export interface RangePair {
  readonly a: Range;
  readonly b: Range;
}

/** How many words a range has. */
export function sizeOf({ from, to }: Range): number {
  return to - from;
}

/** Whether a range has no word: then it is the place before the word `from`. */
export function isEmpty({ from, to }: Range): boolean {
  return from === to;
}

/** Whether a range is one word. */
export function isOneWord(range: Range): boolean {
  return sizeOf(range) === 1;
}
