import { languageAt, type Side } from '../../../../annotate/annotated.ts';
import { NAME_RULES } from '../../../../language/rules.ts';
import { gapBefore, wordKey } from '../../../../text/document.ts';
import type { Range } from '../../../../text/range.ts';
import { SENTENCE_BREAK } from '../../../../text/sentence.ts';

/** Words. A longer clause is a table or a list without stops. */
const LONGEST = 40;

/** The words of a sentence around some up to a comma, a bracket, a word for "and" or one where it ends otherwise. */
export function clauseAround(side: Side, words: Range, isEnd: (side: Side, word: number) => boolean): Range {
  const { document, breaks } = side;
  const isParted = (word: number): boolean =>
    (breaks[word] as number) >= SENTENCE_BREAK || /[,;:()]/.test(gapBefore(document, word));
  const isOut = (word: number): boolean =>
    isEnd(side, word) || NAME_RULES[languageAt(side, word)].and.has(wordKey(document, word));
  const first = Math.max(0, words.from - LONGEST);
  const last = Math.min(document.words.count, words.to + LONGEST);
  let { from, to } = words;
  while (from > first && !isParted(from) && !isOut(from - 1)) from--;
  while (to < last && !isParted(to) && !isOut(to)) to++;
  return { from, to };
}
