import type { Side } from '../../../annotate/annotated.ts';
import { openingsOfKin } from '../../../annotate/name/kin.ts';
import { openingOf } from '../../../language/endings.ts';
import { irregularFormsOf } from '../../../language/inflection.ts';
import { type LanguageCode, perLanguage } from '../../../language/language.ts';
import { remember } from '../../../language/remember.ts';
import { type Document, wordKey } from '../../../text/document.ts';
import type { Range } from '../../../text/range.ts';
import { firstNotBefore } from '../../../text/sorted.ts';

/** Places of words in their order, by how these and the parts of compounds begin. */
type Places = ReadonlyMap<number, readonly number[]>;

/** Each text is read once: a long one has thousands of names, each of which asks for words like it. */
const placesOf = new WeakMap<Document, Places>();

/** Openings of the words that may be forms of a key, or kin of it. */
const OF_FORMS = perLanguage((language) => remember((key) => openingsOfForms(key, language)));
const OF_KIN = perLanguage((language) =>
  remember((key): readonly number[] => [
    ...new Set([...openingsOfForms(key, language), ...openingsOfKin(key, language)]),
  ]),
);

function openingsOfForms(key: string, language: LanguageCode): readonly number[] {
  return [...new Set([key, ...irregularFormsOf(key, language)].map(openingOf))];
}

/** Whether a word of a range is one that is asked for, which can only be a form of a key. */
export function hasForm(
  { document }: Side,
  key: string,
  language: LanguageCode,
  range: Range,
  isOne: (word: number) => boolean,
): boolean {
  return hasWord(document, OF_FORMS[language](key), range, isOne);
}

/** The same of one that can only be a form of a key, a compound with it, or kin of it. */
export function hasKinLike(
  { document }: Side,
  key: string,
  language: LanguageCode,
  range: Range,
  isOne: (word: number) => boolean,
): boolean {
  return hasWord(document, OF_KIN[language](key), range, isOne);
}

function hasWord(
  document: Document,
  openings: readonly number[],
  { from, to }: Range,
  isOne: (word: number) => boolean,
): boolean {
  const places = knownPlaces(document);
  for (const opening of openings) {
    const alike = places.get(opening);
    if (alike === undefined) continue;
    const first = firstNotBefore(0, alike.length, (at) => (alike[at] as number) < from);
    for (let at = first; at < alike.length; at++) {
      const word = alike[at] as number;
      if (word >= to) break;
      if (isOne(word)) return true;
    }
  }
  return false;
}

function knownPlaces(document: Document): Places {
  const known = placesOf.get(document);
  if (known !== undefined) return known;
  const places = new Map<number, number[]>();
  const add = (word: number, key: string): void => {
    const opening = openingOf(key);
    const alike = places.get(opening);
    if (alike === undefined) places.set(opening, [word]);
    else if (alike.at(-1) !== word) alike.push(word);
  };
  for (let word = 0; word < document.words.count; word++) {
    const key = wordKey(document, word);
    add(word, key);
    if (key.includes('-')) for (const part of key.split('-')) add(word, part);
  }
  placesOf.set(document, places);
  return places;
}
