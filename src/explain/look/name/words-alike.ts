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

/** Openings of the words that may be forms of a key; as kin, those of compounds with it and of what is made of it as well. */
const OPENINGS = {
  form: perLanguage((language) => remember((key) => openingsOfForms(key, language))),
  kin: perLanguage((language) =>
    remember((key): readonly number[] => [
      ...new Set([...openingsOfForms(key, language), ...openingsOfKin(key, language)]),
    ]),
  ),
};

function openingsOfForms(key: string, language: LanguageCode): readonly number[] {
  return [...new Set([key, ...irregularFormsOf(key, language)].map(openingOf))];
}

/** Whether a word of a range is one that is asked for, which can only be a form of a key, or kin of it. */
export function hasWordLike(
  { document }: Side,
  { key, language, as }: { readonly key: string; readonly language: LanguageCode; readonly as: keyof typeof OPENINGS },
  { from, to }: Range,
  isOne: (word: number) => boolean,
): boolean {
  const places = knownPlaces(document);
  for (const opening of OPENINGS[as][language](key)) {
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
  const placesBegun = (opening: number): number[] => {
    let begun = places.get(opening);
    if (begun === undefined) {
      begun = [];
      places.set(opening, begun);
    }
    return begun;
  };
  // a long text has each of its keys a dozen times
  const placesOfKey = new Map<number, readonly number[][]>();
  const { count, id } = document.words;
  for (let word = 0; word < count; word++) {
    const key = id[word] as number;
    let own = placesOfKey.get(key);
    if (own === undefined) {
      own = openingsAt(wordKey(document, word)).map(placesBegun);
      placesOfKey.set(key, own);
    }
    for (let at = 0; at < own.length; at++) (own[at] as number[]).push(word);
  }
  placesOf.set(document, places);
  return places;
}

function openingsAt(key: string): readonly number[] {
  return key.includes('-') ? [...new Set([key, ...key.split('-')].map(openingOf))] : [openingOf(key)];
}
