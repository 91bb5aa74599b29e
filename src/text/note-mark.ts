/** Digits above the line, of which the marks of notes are made. */
const ABOVE = /^[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+$/;
const ABOVE_AT_END = /[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+$/;

/** Whether a word, as written, is nothing but digits above the line: the mark of a note. */
export function isNoteMark(raw: string): boolean {
  return ABOVE.test(raw);
}

/** A word, as written, without the mark of a note at its end (river², 10⁶): the same word where there is none. */
export function withoutNoteMark(raw: string): string {
  return raw.replace(ABOVE_AT_END, '');
}
