import { UNLINKED } from '../../../align/alignment.ts';
import { languageAt, type Side } from '../../../annotate/annotated.ts';
import { lazilyPerLanguage } from '../../../language/language.ts';
import { createPhraseTable } from '../../../language/phrase.ts';
import { NEGATION_RULES } from '../../../language/rules.ts';
import { wordKey } from '../../../text/document.ts';
import type { Negation } from '../../rule/negation.ts';
import { isDeniedAt } from '../../rule/negation.ts';
import type { Near } from './said-denied.ts';

/** Words of a phrase before its denial: спасти [не] удалось. */
const FARTHEST_OPENING = 3;

/** Актёра не стало → актёр скончался, could not be saved → died: whether a denial says that somebody died, as new words do. */
export function isDeath(own: Side, { word: denial }: Negation, near: readonly Near[]): boolean {
  const { denied } = deathsIn(languageAt(own, denial));
  const opens = (word: number): boolean => {
    const match = word < 0 ? undefined : denied.longestAt((at) => wordKey(own.document, at), word);
    return match !== undefined && word + match.words > denial;
  };
  let isTold = false;
  for (let back = 0; back <= FARTHEST_OPENING && !isTold; back++) isTold = opens(denial - back);
  return isTold && near.some(tellsDeath);
}

function tellsDeath({ side, words: { from, to }, answers }: Near): boolean {
  for (let word = from; word < to; word++) {
    if (answers[word] !== UNLINKED) continue;
    const language = languageAt(side, word);
    const match = deathsIn(language).said.longestAt((at) => wordKey(side.document, at), word);
    if (match === undefined) continue;
    if (!isDeniedAt({ document: side.document, language, from: word, to: word + match.words }, word, match.words))
      return true;
  }
  return false;
}

const deathsIn = lazilyPerLanguage((language) => {
  const { denied, said } = NEGATION_RULES[language].deaths;
  return { denied: createPhraseTable([[denied, true as const]]), said: createPhraseTable([[said, true as const]]) };
});
