import type { Side } from '../../annotate/annotated.ts';
import { readLine } from '../../annotate/role/line.ts';
import { BOILERPLATE_RULES } from '../../language/rules.ts';
import { SENTENCE_BREAK } from '../../text/sentence.ts';

/** Characters of a sentence by which it is known. */
const OPENING = 80;

/**
 * Whether a word stands in a sentence that repeats what was reported before (Ранее сообщалось, что …). It leads to
 * another story, and may come or go as boilerplate does; but where both texts have it, who did what in it is a fact.
 */
export function isToldEarlier({ document: { text, words }, breaks }: Side, word: number): boolean {
  if (word >= words.count) return false;
  let first = word;
  while (first > 0 && (breaks[first] as number) < SENTENCE_BREAK) first--;
  const start = words.start[first] as number;
  const { lower } = readLine(text.slice(start, start + OPENING));
  return Object.values(BOILERPLATE_RULES).some(({ earlier }) => earlier().test(lower));
}
