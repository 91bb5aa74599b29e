import type { Passage } from '../result/passage.ts';
import { findLines } from '../text/line.ts';
import { findWords } from '../text/word.ts';

/** The one passage of two equal texts. */
export function wholeText(text: string): readonly Passage[] {
  const side = { start: 0, end: text.length, line: 1, endLine: findLines(text).count };
  const words = findWords(text).count;
  return words === 0 ? [] : [{ a: side, b: side, words }];
}
