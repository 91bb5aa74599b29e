import { areKin, areOfOtherPlaces } from '../../annotate/name/kin.ts';
import type { WordView } from '../../annotate/name/view.ts';
import {
  acronymOf,
  hasCapital,
  isCommonAcronym,
  isInitial,
  isInstitution,
  isPlace,
  isRomanNumeral,
  type NameEvidence,
  nameEvidence,
} from '../../annotate/name/word.ts';
import { sameLemma } from '../../language/inflection.ts';
import type { LanguageCode } from '../../language/language.ts';
import { isFunctionWord } from '../../language/lexicon.ts';
import { areNearWords, isDoubling, isMisprint } from '../../language/misprint.ts';
import { areRespeltForms } from '../../language/name-root.ts';
import { areMisread, areRespelt, soundAlike } from '../../language/respelling.ts';
import { NAME_RULES } from '../../language/rules.ts';

/**
 * What one word in the place of another means: the same word in another form, respelt, with an apostrophe more or
 * less, shortened to its initial; another name; or simply another word.
 */
export type WordRelation = 'inflection' | 'spelling' | 'punctuation' | 'abbreviation' | 'name' | 'wording';

/**
 * How two words of different keys relate that stand in the same place. Figures, negations and short forms of the lists are
 * for earlier rules.
 * The rules go by harm: a changed name is never an inflection or a misprint, an inflected name is never a changed one.
 */
export function relateWords(a: WordView, b: WordView, language: LanguageCode): WordRelation {
  if (withoutApostrophes(a.key) === withoutApostrophes(b.key)) return 'punctuation';
  if (isRomanNumeral(a.raw) || isRomanNumeral(b.raw)) return 'wording';
  if (isInitial(a.raw) || isInitial(b.raw)) return relateInitial(a, b, language);
  const acronyms = relateAcronyms(a, b, language);
  if (acronyms !== undefined) return acronyms;
  const [ofA, ofB] = [nameEvidence(a, language), nameEvidence(b, language)];
  return relateFull(a, ofA, b, ofB, language, mayBeOfPlaces(a, b, language));
}

/** The same for two words that are written out in small letters and nothing else, and not made of two places. */
export function relatePlainWords(a: string, b: string, language: LanguageCode): WordRelation {
  return relateFull({ raw: a, key: a }, 'none', { raw: b, key: b }, 'none', language, false);
}

/** A word as it is written, and its key. */
type Written = Pick<WordView, 'raw' | 'key'>;

/** How two words relate that are no initials, numerals or acronyms, by what speaks for a name in each. */
function relateFull(
  a: Written,
  evidenceA: NameEvidence,
  b: Written,
  evidenceB: NameEvidence,
  language: LanguageCode,
  mayBePlaces: boolean,
): WordRelation {
  const maybeNames = evidenceA !== 'none' && evidenceB !== 'none';
  const areNames = maybeNames && (evidenceA === 'name' || evidenceB === 'name');
  const institution = areNames && (isInstitution(a.key, language) || isInstitution(b.key, language));
  if (!areNames && isDoubling(a.key, b.key)) return areNearWords(a.key, b.key, language) ? 'wording' : 'spelling';
  if (sameLemma(a.key, b.key, language, areNames && !institution)) return 'inflection';
  if (
    areMisread(a.raw, b.raw) ||
    areRespelt(a.key, b.key) ||
    (maybeNames && (areRespeltForms(a.key, b.key) || soundAlike(a.key, b.key)))
  )
    return 'spelling';
  if (withoutHyphens(a.key) === withoutHyphens(b.key)) return 'spelling';
  if ((evidenceA !== 'none' || evidenceB !== 'none') && areKin(a.key, b.key, language)) return 'wording';
  if (areNames)
    return (institution || isMisspeltPlace(a.key, b.key, language)) && isMisprint(a.key, b.key, language)
      ? 'spelling'
      : 'name';
  if (isFunctionWord(a.key, language) && isFunctionWord(b.key, language)) return 'wording';
  if (mayBePlaces && areOfOtherPlaces(a.key, b.key, language)) return 'name';
  if (isMisprint(a.key, b.key, language)) return 'spelling';
  return isNameForNoun(a, evidenceA, b, evidenceB, language) ? 'name' : 'wording';
}

/** Whether words may be made of the names of places: where those have capitals (British, French), by theirs. */
function mayBeOfPlaces(a: Written, b: Written, language: LanguageCode): boolean {
  return NAME_RULES[language].respect === undefined || (hasCapital(a.raw) && hasCapital(b.raw));
}

/** A person, country or body in the place of a common noun; a pronoun only points at it (She signed, Olga signed). */
function isNameForNoun(a: Written, ofA: NameEvidence, b: Written, ofB: NameEvidence, language: LanguageCode): boolean {
  if ((ofA === 'name') === (ofB === 'name')) return false;
  const [name, noun] = ofA === 'name' ? [a, b] : [b, a];
  return !isFunctionWord(noun.key, language) && !isInstitution(name.key, language);
}

/** Shorter names are too near to other ones: Нигер, Нигерия. Letters. */
const SHORTEST_MISSPELT = 8;

/** Қазахстан for Қазақстан: one is a place of the lists and the other is none. */
function isMisspeltPlace(a: string, b: string, language: LanguageCode): boolean {
  if (Math.min(a.length, b.length) < SHORTEST_MISSPELT) return false;
  return isPlace(a, language) !== isPlace(b, language);
}

/** Б. for Берик is an abbreviation, А. for Берик another person. */
function relateInitial(a: WordView, b: WordView, language: LanguageCode): WordRelation {
  if (!hasCapital(a.raw) || !hasCapital(b.raw)) return 'wording';
  if (a.key.charAt(0) === b.key.charAt(0)) return 'abbreviation';
  if (a.raw.length === 1 && b.raw.length === 1)
    return isSmallWord(a, language) && isSmallWord(b, language) ? 'wording' : 'name';
  const [initial, full] = isInitial(a.raw) ? [a, b] : [b, a];
  return isSmallWord(initial, language) || nameEvidence(full, language) === 'none' ? 'wording' : 'name';
}

/** В, К, И at the start of a sentence are words. */
function isSmallWord(word: WordView, language: LanguageCode): boolean {
  return (word.sentenceStart || word.shouted) && isFunctionWord(word.key, language);
}

function relateAcronyms(a: WordView, b: WordView, language: LanguageCode): WordRelation | undefined {
  const [ofA, ofB] = [acronymOf(a), acronymOf(b)];
  if (ofA === undefined || ofB === undefined) return undefined;
  if (ofA === ofB) return 'inflection';
  return isCommonAcronym(a, language) && isCommonAcronym(b, language) ? 'wording' : 'name';
}

function withoutApostrophes(key: string): string {
  return key.includes("'") ? key.replaceAll("'", '') : key;
}

function withoutHyphens(key: string): string {
  return key.includes('-') ? key.replaceAll('-', '') : key;
}
