import { UNLINKED } from '../../../align/alignment.ts';
import { figureAt } from '../../../annotate/annotated.ts';
import { sameLemma } from '../../../language/inflection.ts';
import type { LanguageCode } from '../../../language/language.ts';
import { isFunctionWord } from '../../../language/lexicon.ts';
import { NEGATION_RULES } from '../../../language/rules.ts';
import { isSameWord } from '../../../language/same-word.ts';
import { sizeOf } from '../../../text/range.ts';
import { keyAt } from '../edit-range.ts';
import { hostPlace, type LimitSide } from '../limit-place.ts';
import type { LimitHit } from '../limit-table.ts';
import { findNegations } from '../negation.ts';

/**
 * Жетуі [мүмкін екенін болжап отыр], жететінін [ескертті]; may [reach], will [reach]: whether a hedge at the edge of the words
 * that changed stands right beside a word that both texts have, in whatever form.
 */
export function isOfWordBeside({ limit, from, to }: LimitHit, own: LimitSide, other: LimitSide): boolean {
  if (limit.kind !== 'hedge' || limit.beside !== undefined) return false;
  // the robbers, the suspects: one word that names somebody in the place of another
  if (sizeOf(own.range) === 1 && sizeOf(other.range) === 1) return false;
  const { language } = own.range;
  const isSame = (word: number, answer: number): boolean => {
    const [key, its] = [keyAt(own.range, word), keyAt(other.range, answer)];
    return !isFunctionWord(key, language) && isAlike(key, its, language);
  };
  return NEGATION_RULES[language].host === 'before'
    ? from === own.range.from && isSame(from - 1, other.range.from - 1)
    : to === own.range.to && isSame(to, other.range.to);
}

/** [Only → they] at night: whether a word that restricts gave way to one that does not, beside what it restricts, which stays. */
export function isForOther(hit: LimitHit, own: LimitSide, other: LimitSide): boolean {
  const { limit, from, to, after } = hit;
  if (after ? from !== own.range.from : to !== own.range.to) return false;
  if (limit.kind !== 'restriction' || limit.beside !== undefined || limit.nouns !== undefined) return false;
  if (limit.also?.has(keyAt(own.range, from)) === true) return false;
  const host = after ? from - 1 : hostPlace(hit, own);
  // finishing 0.3 seconds behind, only 0.3 seconds behind: of an amount it says nothing else
  if (figureAt(own.side, host) !== undefined) return false;
  const answer = own.links[host] ?? UNLINKED;
  if ((answer < other.sentence.from || answer >= other.sentence.to) && !standsAnew(host, own, other)) return false;
  return findNegations({ ...other.range, ...other.sentence }).length === 0;
}

/** In more words than a sentence has, any word has its like: a table, a list. */
const LONGEST_SEARCHED = 40;

/** Whether a word stands in another form among the new words of the other sentence: только жители, жителям. */
export function standsAnew(word: number, own: LimitSide, other: LimitSide): boolean {
  const { language } = own.range;
  const key = keyAt(own.range, word);
  if (key === '' || isFunctionWord(key, language) || sizeOf(other.sentence) > LONGEST_SEARCHED) return false;
  for (let at = other.sentence.from; at < other.sentence.to; at++)
    if ((other.links[at] ?? UNLINKED) === UNLINKED && isAlike(key, keyAt(other.range, at), language)) return true;
  return false;
}

/** Letters of the common beginning of two forms of a verb. */
const ALIKE = 4;

export function isAlike(one: string, two: string, language: LanguageCode): boolean {
  if (isSameWord(one, two) || sameLemma(one, two, language, false)) return true;
  return one.length > ALIKE && one.slice(0, ALIKE) === two.slice(0, ALIKE);
}
