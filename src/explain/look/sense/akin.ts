import { commonPrefix } from '../../../language/endings.ts';
import { type LanguageCode, lazilyPerLanguage } from '../../../language/language.ts';
import { createPhraseTable } from '../../../language/phrase.ts';
import { NEGATION_RULES } from '../../../language/rules.ts';
import { isSameWord } from '../../../language/same-word.ts';

/** Letters that words of one root have in common at the beginning: пострадавших, пострадал. */
const SAME_ROOT = 5;

/** Whether two words are one, or of one root. */
export function areOfOneRoot(one: string, other: string): boolean {
  return isSameWord(one, other) || commonPrefix(one, other) >= SAME_ROOT;
}

/** Whether a denial of two words denies the same. */
export function areAkin(one: string, other: string, language: LanguageCode): boolean {
  return areOfOneRoot(one, other) || areAlike(one, other, language);
}

const alikeIn = lazilyPerLanguage((language) =>
  createPhraseTable(NEGATION_RULES[language].alike.map((patterns, row) => [patterns, row] as const)),
);

/** Hurt, injuries: whether a denial says the same of two words. */
function areAlike(one: string, other: string, language: LanguageCode): boolean {
  const rowOf = (key: string): number | undefined =>
    alikeIn(language).longestAt((at) => (at === 0 ? key : ''), 0)?.values[0];
  const row = rowOf(one);
  return row !== undefined && row === rowOf(other);
}
