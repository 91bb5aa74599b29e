import type { Side } from '../../annotate/annotated.ts';
import { areKin, mayBeKin } from '../../annotate/name/kin.ts';
import type { Name, NamePart } from '../../annotate/name/names.ts';
import { endsLikeSurname, hasCapital, isKnownName, isPlace } from '../../annotate/name/word.ts';
import { sameLemma } from '../../language/inflection.ts';
import { type LanguageCode, perLanguage } from '../../language/language.ts';
import { rememberPair } from '../../language/remember.ts';
import { wordKey, wordText } from '../../text/document.ts';
import type { Range } from '../../text/range.ts';
import { SENTENCE_BREAK } from '../../text/sentence.ts';
import { namesWithin } from './known-names.ts';
import { hasWordLike } from './name/words-alike.ts';
import { isStateToldIn } from './states.ts';

/**
 * Whether a sentence says in other words what a name says: власти Украины, украинские власти; or has it as a
 * common word, which got its capital out of respect: Форматы Открытых Документов, открытые форматы документов.
 */
export function hasKin(name: Name, own: Side, side: Side, { from, to }: Range): boolean {
  const { parts, language, from: first } = name;
  // the first word of a sentence has its capital by its place: Пожаров в районе не было
  const opens = parts.length === 1 && (own.breaks[first] as number) >= SENTENCE_BREAK;
  const surname = surnameOf(parts, language);
  if (surname !== undefined && hasSurname(surname, language, side, { from, to })) return true;
  if (isStateToldIn(own, name, side, { from, to })) return true;
  return parts.every((part) => {
    if (part.initial) return false;
    const named = { key: withoutNoun(part), isCommon: mayBeCommon(part, language, opens), language };
    return hasWordLike(side, { ...named, as: 'kin' }, { from, to }, (word) => isKinOf(named, side, word));
  });
}

/** The last part of a name where all before it are given names and initials. */
function surnameOf(parts: readonly NamePart[], language: LanguageCode): NamePart | undefined {
  const last = parts.at(-1);
  const isGiven = ({ key, initial }: NamePart): boolean => initial || isKnownName(key, language);
  return parts.length > 1 && last?.initial === false && parts.slice(0, -1).every(isGiven) ? last : undefined;
}

/** Whether a surname opens a sentence of its own, where its capital does not make it a name, and nobody else's is beside it. */
function hasSurname({ key }: NamePart, language: LanguageCode, side: Side, range: Range): boolean {
  return hasWordLike(side, { key, language, as: 'form' }, range, (word) => {
    const other = wordKey(side.document, word);
    if (!hasCapital(wordText(side.document, word)) || !(key === other || SURNAMES[language](key, other))) return false;
    const named = namesWithin(side, { from: Math.max(0, word - 1), to: word + 1 });
    return !named.some((name) => name.from <= word && word < name.to && name.parts.length > 1);
  });
}

/** HTML of HTML-страницы: the half of a compound with a capital, where only one has. */
function withoutNoun({ raw, key }: NamePart): string {
  const halves = raw.split('-');
  const named = halves.findIndex(hasCapital);
  return halves.length === 2 && halves.filter(hasCapital).length === 1 ? (key.split('-')[named] ?? key) : key;
}

/** Whether a part of a name is, by its form and the lists, a common word with a capital. */
function mayBeCommon({ raw, key }: NamePart, language: LanguageCode, opens: boolean): boolean {
  const isProper = isKnownName(key, language) || (!opens && endsLikeSurname(key, language)) || isPlace(key, language);
  return !isProper && raw.slice(1) === raw.slice(1).toLowerCase();
}

/** A part of a name, and whether it may be a common word with a capital. */
interface NamedPart {
  readonly key: string;
  readonly isCommon: boolean;
  readonly language: LanguageCode;
}

function isKinOf({ key, isCommon, language }: NamedPart, { document, breaks }: Side, word: number): boolean {
  const other = wordKey(document, word);
  const isPart = other.includes('-') ? other.split('-').includes(key) : key === other;
  if (isPart || (mayBeKin(key, other) && KIN[language](key, other))) return true;
  const isOpening = (breaks[word] as number) >= SENTENCE_BREAK;
  if (!isCommon || (hasCapital(wordText(document, word)) && !isOpening)) return false;
  return key === other || FORMS[language](key, other);
}

/** The names of a story are held against the words of the same sentences again and again. */
const KIN = perLanguage((language) => rememberPair((a, b) => areKin(a, b, language)));
const FORMS = perLanguage((language) => rememberPair((a, b) => sameLemma(a, b, language, false)));

const SURNAMES = perLanguage((language) => rememberPair((a, b) => sameLemma(a, b, language, true)));
