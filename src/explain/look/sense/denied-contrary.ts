import type { Side } from '../../../annotate/annotated.ts';
import { languageAt } from '../../../annotate/annotated.ts';
import { type LanguageCode, lazilyPerLanguage } from '../../../language/language.ts';
import { createPhraseTable, type PhraseTable } from '../../../language/phrase.ts';
import { NEGATION_RULES, SENSE_RULES } from '../../../language/rules.ts';
import { gapBefore, keysBetween, wordKey } from '../../../text/document.ts';
import { isOneWord, type Range } from '../../../text/range.ts';
import type { Context } from '../../context.ts';
import type { Finding } from '../../finding.ts';
import { deniesWithin, findNegations } from '../../rule/negation.ts';
import { wordsWithin } from '../sentences.ts';

const beings = lazilyPerLanguage(
  (language: LanguageCode): PhraseTable<true> => createPhraseTable([[NEGATION_RULES[language].being, true as const]]),
);

/** Whether a key is a verb of being, which stands everywhere: what it denies is the noun beside it. */
export function isBeing(key: string, language: LanguageCode): boolean {
  return beings(language).longestAt((at) => (at === 0 ? key : ''), 0) !== undefined;
}

/**
 * Not [been] open → been closed, ашық болмады → жабық болды: whether a denial of one text denies, past a verb of being or
 * within it, the word that stands in the other text as its contrary.
 */
export function isDeniedContrary({ a, b }: Context, denial: Finding, contrary: Finding | undefined): boolean {
  if (contrary?.category !== 'sense') return false;
  const [ownDenial, otherDenial] = [wordsWithin(a, denial.a), wordsWithin(b, denial.b)];
  if (contrary.kind === 'bound') {
    const [own, other] = [wordsWithin(a, contrary.a), wordsWithin(b, contrary.b)];
    const isOnce = denies(a, ownDenial, b, otherDenial) !== denies(b, otherDenial, a, ownDenial);
    return isOnce && areTurnedTimes(a, own, b, other) && areClose(ownDenial, own) && areClose(otherDenial, other);
  }
  if (contrary.kind !== 'antonym') return false;
  const inA = denies(a, ownDenial, b, otherDenial) && isToldPast(a, ownDenial, wordsWithin(a, contrary.a));
  const inB = denies(b, otherDenial, a, ownDenial) && isToldPast(b, otherDenial, wordsWithin(b, contrary.b));
  return inA !== inB;
}

/** Words between a denial and the time before or after which it is true. */
const FARTHEST_TIME = 6;

function areClose(one: Range, other: Range): boolean {
  return one.from - other.to <= FARTHEST_TIME && other.from - one.to <= FARTHEST_TIME;
}

/** Will [not] open [before] six, will open [after] six: one text tells what was before a time, the other what was after. */
function areTurnedTimes(a: Side, own: Range, b: Side, other: Range): boolean {
  const { before, after } = SENSE_RULES[languageAt(a, own.from)].times;
  const [inA, inB] = [keysBetween(a.document, own.from, own.to), keysBetween(b.document, other.from, other.to)];
  const hold = (one: readonly string[], two: readonly string[]): boolean =>
    one.some((key) => before.has(key)) && two.some((key) => after.has(key));
  return hold(inA, inB) || hold(inB, inA);
}

/** Whether words deny once and those of the other text do not: [not], болмады → болды. */
function denies(side: Side, own: Range, otherSide: Side, other: Range): boolean {
  const { document } = side;
  const language = languageAt(side, own.from);
  const isVerb = isOneWord(own) && isOneWord(other);
  return (
    findNegations({ document, language, ...own }).length === 1 ||
    (isVerb && deniesWithin(wordKey(document, own.from), wordKey(otherSide.document, other.from), language))
  );
}

/** Whether words stand beside a denial, past no more than a verb of being. */
function isToldPast(side: Side, denial: Range, told: Range): boolean {
  const { document } = side;
  const language = languageAt(side, told.from);
  const isAfter = NEGATION_RULES[language].host === 'after';
  // the denial and the verb up to the word before it, or the verb with its denial behind it
  const between = isAfter ? { from: denial.to, to: told.from } : { from: told.to, to: denial.to };
  if (between.from >= between.to) return false;
  for (let word = between.from; word < between.to; ) {
    if (gapBefore(document, word) !== ' ') return false;
    const match = beings(language).longestAt((at) => wordKey(document, at), word);
    if (match === undefined) return !isAfter && word > between.from && word >= denial.from && denial.to === between.to;
    word += match.words;
  }
  return gapBefore(document, isAfter ? told.from : between.from) === ' ';
}
