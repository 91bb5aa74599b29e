import { commonPrefix, openingOf } from '../../language/endings.ts';
import {
  type LanguageCode,
  languageOfWord,
  lazilyPerLanguage,
  type PerLanguage,
  perLanguage,
} from '../../language/language.ts';
import { lazily } from '../../language/lazily.ts';
import { lexiconOf } from '../../language/lexicon.ts';
import { remember } from '../../language/remember.ts';
import { NAME_RULES } from '../../language/rules.ts';
import { grouped } from '../../text/grouped.ts';

/** Fewer common letters are chance; of a place, at most so many more are lost before what makes another word of it. */
const LEAST_COMMON = 3;
const MOST_LOST = 6;
/** Longer words are no names. Letters. */
const LONGEST_WORD = 40;

/**
 * Whether a word is made of the name of a place: украинские, украинцы of Украина, Brazilian of Brazil. Both keys may be
 * in any form.
 */
export function isMadeOf(place: string, word: string, language: LanguageCode): boolean {
  if (place === word || Math.max(place.length, word.length) > LONGEST_WORD) return false;
  const common = commonPrefix(place, word);
  // asked of every word of a sentence, of which hardly any begins as the place does
  if (common < LEAST_COMMON && !openings().has(openingOf(word))) return false;
  const grammar = languageOfWord(word, language);
  if (grammar !== languageOfWord(place, language)) return false;
  const { placeEnd, wordEnd } = NAME_RULES[grammar].ofPlaces;
  for (let cut = common; cut >= Math.max(LEAST_COMMON, common - 2); cut--)
    if (place.length - cut <= MOST_LOST && placeEnd.test(place.slice(cut)) && wordEnd.test(word.slice(cut)))
      return true;
  return openings().has(openingOf(word)) && OTHERS[grammar](word).some((other) => place.startsWith(other));
}

/** How words begin that no rule makes. */
const openings = lazily(
  (): ReadonlySet<number> =>
    new Set(Object.values(NAME_RULES).flatMap(({ ofPlaces }) => ofPlaces.others.map(openingOf))),
);

/** Words that no rule makes: how they begin, and how their places do. */
interface OtherWords {
  readonly start: string;
  readonly places: readonly string[];
}

const ROWS = lazilyPerLanguage((language): readonly OtherWords[] =>
  NAME_RULES[language].ofPlaces.others.map((row) => {
    const [start = '', ...places] = row.split(' ');
    return { start, places };
  }),
);

/** Of a word that no rule makes, how its places begin. */
const ROWS_OF_OPENING = lazilyPerLanguage((language) => grouped(ROWS(language), ({ start }) => [openingOf(start)]));

const OTHERS: PerLanguage<(word: string) => readonly string[]> = perLanguage((language) =>
  remember((word) =>
    (ROWS_OF_OPENING(language).get(openingOf(word)) ?? []).flatMap(({ start, places }) =>
      word.startsWith(start) ? places : [],
    ),
  ),
);

/** How words begin that may be kin of a key: as it does, or as a row says that no rule makes. */
export function openingsOfKin(key: string, language: LanguageCode): readonly number[] {
  const kin = ROWS(languageOfWord(key, language)).flatMap(({ start, places }) => [
    ...(key.startsWith(start) ? places : []),
    ...(places.some((place) => key.startsWith(place)) ? [start] : []),
  ]);
  return [key, ...kin].map(openingOf);
}

/** Whether either of two keys is made of the other. */
export function areKin(a: string, b: string, language: LanguageCode): boolean {
  return isMadeOf(a, b, language) || isMadeOf(b, a, language);
}

/** Whether two keys may be kin by how they begin: asked before what is remembered, since hardly any two are. */
export function mayBeKin(a: string, b: string): boolean {
  if (a.charCodeAt(0) === b.charCodeAt(0) && commonPrefix(a, b) >= LEAST_COMMON) return true;
  return openings().has(openingOf(a)) || openings().has(openingOf(b));
}

/** The names of places, or of states, that a word is made of. */
export function namesMadeInto(
  word: string,
  which: 'placeNames' | 'stateNames',
  language: LanguageCode,
): readonly string[] {
  const names = OF_OPENING[which](language);
  const starts = new Set([word, ...(openings().has(openingOf(word)) ? OTHERS[language](word) : [])].map(openingOf));
  // қытай is both the land and who lives there
  const isBoth = (name: string): boolean => name === word && OTHERS[language](word).includes(name);
  return [...starts]
    .flatMap((start) => names.get(start) ?? [])
    .filter((name) => isMadeOf(name, word, language) || isBoth(name));
}

const byOpening = (which: 'placeNames' | 'stateNames') =>
  lazilyPerLanguage((language) => grouped(lexiconOf(language)[which](), (name) => [openingOf(name)]));

const OF_OPENING = { placeNames: byOpening('placeNames'), stateNames: byOpening('stateNames') };

const PLACES_OF: PerLanguage<(word: string) => readonly string[]> = perLanguage((language) =>
  remember((word) => {
    const { mayBeMade } = NAME_RULES[language].ofPlaces;
    if (!mayBeMade.test(word) && (!openings().has(openingOf(word)) || OTHERS[language](word).length === 0)) return [];
    return namesMadeInto(word, 'placeNames', language);
  }),
);

/** Whether a word is made of a place of the lists. */
export function isMadeOfPlace(key: string, language: LanguageCode): boolean {
  return PLACES_OF[languageOfWord(key, language)](key).length > 0;
}

/** Whether two words are made of two places of the lists: украинские, российские. */
export function areOfOtherPlaces(a: string, b: string, language: LanguageCode): boolean {
  const ofA = PLACES_OF[languageOfWord(a, language)](a);
  if (ofA.length === 0) return false;
  const ofB = PLACES_OF[languageOfWord(b, language)](b);
  return ofB.length > 0 && !ofA.some((place) => ofB.includes(place));
}
