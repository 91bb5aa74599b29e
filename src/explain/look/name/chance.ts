import { UNLINKED } from '../../../align/alignment.ts';
import { languageAt, type Side } from '../../../annotate/annotated.ts';
import { hasCapital } from '../../../annotate/name/word.ts';
import { NAME_RULES } from '../../../language/rules.ts';
import { wordKey, wordText } from '../../../text/document.ts';
import type { Range, RangePair } from '../../../text/range.ts';
import { SENTENCE_BREAK } from '../../../text/sentence.ts';
import type { Context } from '../../context.ts';
import { isWritten } from '../known-names.ts';
import { areInNewPhrase, isContent } from '../neighbourhood.ts';

/**
 * Whether words that stand in the place of a name only join (the 73-year-old [Reed was → is]), or stand beside a pronoun
 * that came with them: По мнению Рида → По его словам.
 */
export function isJoint(side: Side, { from, to }: Range, links: Int32Array): boolean {
  let joins = true;
  for (let word = from; word < to; word++) if (isContent(side, word)) joins = false;
  if (joins) return true;
  const isPronoun = (word: number): boolean =>
    word >= 0 &&
    word < side.document.words.count &&
    links[word] === UNLINKED &&
    NAME_RULES[languageAt(side, word)].pronouns.has(wordKey(side.document, word));
  return to - from === 1 && (isPronoun(from - 1) || isPronoun(to));
}

/**
 * Whether words with a capital that are no names for sure came to face each other in phrases that say something else: each
 * opens its sentence, or the other text has it with a capital too ([Подведены итоги → Партия «Союз регионов» получает голоса]).
 */
export function areCapitalsByChance(context: Context, ranges: RangePair): boolean {
  const isTold = (side: Side, { from, to }: Range, other: Side): boolean => {
    for (let word = from; word < to; word++) {
      if (!hasCapital(wordText(side.document, word)) || (side.breaks[word] as number) >= SENTENCE_BREAK) continue;
      if (!isWritten(other, [wordKey(side.document, word)], { from: 0, to: other.document.words.count })) return false;
    }
    return true;
  };
  return (
    areInNewPhrase(context, ranges) && isTold(context.a, ranges.a, context.b) && isTold(context.b, ranges.b, context.a)
  );
}
