import type { Side } from '../../annotate/annotated.ts';
import { MOST_PARTS, type Name, namesBetween } from '../../annotate/name/names.ts';
import { hasCapital } from '../../annotate/name/word.ts';
import { sameLemma } from '../../language/inflection.ts';
import type { LanguageCode } from '../../language/language.ts';
import { isFunctionWord } from '../../language/lexicon.ts';
import { NAME_RULES } from '../../language/rules.ts';
import { wordKey, wordText } from '../../text/document.ts';

/** A word of a text. */
interface WordOfSide {
  readonly side: Side;
  readonly word: number;
}

/** Whether two words that look like forms of one name are two names all the same, by what stands beside them. */
export function areOtherNames(a: WordOfSide, b: WordOfSide, language: LanguageCode): boolean {
  if (!hasCapital(rawOf(a)) || !hasCapital(rawOf(b))) return false;
  return areOtherGivenNames(a, b, language) || areOtherSettlements(a, b, language);
}

function rawOf({ side, word }: WordOfSide): string {
  return wordText(side.document, word);
}

function keyOf({ side, word }: WordOfSide): string {
  return wordKey(side.document, word);
}

/**
 * Халиф Сувар, Халифа Сувар: where the name behind would go into the other case as well and did not, the letter more
 * is no case but another name (Касым-Жомарт Токаева, Касым-Жомарта Токаева is a case put right).
 */
function areOtherGivenNames(a: WordOfSide, b: WordOfSide, language: LanguageCode): boolean {
  const { secondGiven } = NAME_RULES[language];
  const [short, long] = keyOf(a).length < keyOf(b).length ? [keyOf(a), keyOf(b)] : [keyOf(b), keyOf(a)];
  if (secondGiven === undefined || !long.startsWith(short) || !secondGiven.ends.has(long.slice(short.length)))
    return false;
  const [own, other] = [nameAround(a), nameAround(b)];
  if (own === undefined || other === undefined || own.parts.length !== other.parts.length) return false;
  const last = own.parts[own.parts.length - 1];
  if (last === undefined || own.to - 1 === a.word || !secondGiven.inflected.test(last.key)) return false;
  return own.parts.every(({ key }, at) => own.from + at === a.word || key === other.parts[at]?.key);
}

function nameAround({ side, word }: WordOfSide): Name | undefined {
  const names = namesBetween(side.document, side.viewOf, side.languages, Math.max(0, word - MOST_PARTS), word + 1);
  return names.find(({ from, to }) => from <= word && word < to);
}

/**
 * Ленина, Ленино: a place called after somebody and the name itself; behind a preposition, or a noun for what sort of place
 * it is, the two are forms of one (в селе Липово, в Липове).
 */
function areOtherSettlements(a: WordOfSide, b: WordOfSide, language: LanguageCode): boolean {
  const { settlement } = NAME_RULES[language];
  if (settlement === undefined) return false;
  const [own, other] = [keyOf(a), keyOf(b)];
  if (settlement.test(own) === settlement.test(other)) return false;
  const [place, form] = settlement.test(own) ? [before(a), before(b)] : [before(b), before(a)];
  return !isFunctionWord(form, language) || !(isFunctionWord(place, language) || isPlaceNoun(place, language));
}

function isPlaceNoun(key: string, language: LanguageCode): boolean {
  const { nouns } = NAME_RULES[language].placeKinds;
  return nouns.has(key) || [...nouns].some((noun) => sameLemma(noun, key, language, false));
}

function before({ side, word }: WordOfSide): string {
  return wordKey(side.document, word - 1);
}
