import { UNLINKED } from '../../../align/alignment.ts';
import { languageAt, type Side } from '../../../annotate/annotated.ts';
import { lazilyPerLanguage } from '../../../language/language.ts';
import { createPhraseTable } from '../../../language/phrase.ts';
import { NEGATION_RULES } from '../../../language/rules.ts';
import { wordKey } from '../../../text/document.ts';
import type { Range } from '../../../text/range.ts';
import { SENTENCE_BREAK } from '../../../text/sentence.ts';
import type { Near } from './said-denied.ts';

const tablesOf = lazilyPerLanguage((language) => {
  const { before, firstTime } = NEGATION_RULES[language];
  return {
    before: createPhraseTable([[before, true as const]]),
    firstTime: createPhraseTable([[firstTime, true as const]]),
  };
});

/** Was not shown before → is shown for the first time. */
export function isFirstTime(side: Side, { from, to }: Range, near: readonly Near[]): boolean {
  if (from === to) return false;
  const language = languageAt(side, from);
  const { before, firstTime } = tablesOf(language);
  const { document, breaks } = side;
  const isBefore = (at: number): boolean => before.longestAt((place) => wordKey(document, place), at) !== undefined;
  let isOfPast = false;
  for (let at = from; at >= 0 && from - at <= TO_BEFORE && !isOfPast; at--) {
    isOfPast = isBefore(at);
    if ((breaks[at] as number) >= SENTENCE_BREAK) break;
  }
  for (let at = from + 1; at < to + TO_BEFORE && at < document.words.count && !isOfPast; at++) {
    if ((breaks[at] as number) >= SENTENCE_BREAK) break;
    isOfPast = isBefore(at);
  }
  if (!isOfPast) return false;
  return near.some(({ side: other, words, answers }) => {
    for (let at = words.from; at < words.to; at++)
      if (answers[at] === UNLINKED && firstTime.longestAt((place) => wordKey(other.document, place), at) !== undefined)
        return true;
    return false;
  });
}

/** Words between a denial and what says that it is of the past: ранее [нигде] не [показывали]. */
const TO_BEFORE = 4;
