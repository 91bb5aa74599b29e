import type { Side } from '../../../annotate/annotated.ts';
import { languageAt } from '../../../annotate/annotated.ts';
import { type LanguageCode, lazilyPerLanguage } from '../../../language/language.ts';
import { createPhraseTable, type PhraseTable } from '../../../language/phrase.ts';
import { NEGATION_RULES } from '../../../language/rules.ts';
import { gapBefore, wordKey } from '../../../text/document.ts';
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
  if (contrary?.category !== 'sense' || contrary.kind !== 'antonym') return false;
  const [ownDenial, otherDenial] = [wordsWithin(a, denial.a), wordsWithin(b, denial.b)];
  const inA = denies(a, ownDenial, b, otherDenial) && isToldPast(a, ownDenial, wordsWithin(a, contrary.a));
  const inB = denies(b, otherDenial, a, ownDenial) && isToldPast(b, otherDenial, wordsWithin(b, contrary.b));
  return inA !== inB;
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
