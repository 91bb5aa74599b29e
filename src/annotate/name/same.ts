import { isAbbreviationOf } from '../../language/abbreviation.ts';
import { openingOf } from '../../language/endings.ts';
import { sameLemma } from '../../language/inflection.ts';
import { type LanguageCode, lazilyPerLanguage, perLanguage } from '../../language/language.ts';
import { areRespeltForms } from '../../language/name-root.ts';
import { remember } from '../../language/remember.ts';
import { areOfOneE, areRespelt, inRussianLetters, maySoundAlike, soundAlike } from '../../language/respelling.ts';
import { NAME_RULES } from '../../language/rules.ts';
import { grouped } from '../../text/grouped.ts';
import { areKin } from './kin.ts';
import type { Name, NamePart } from './names.ts';
import { endsLikeSurname, hasCapital, isInstitution, isKnownName, isPlace } from './word.ts';

/** From the nearest to the farthest; two namings are as far apart as their farthest parts. */
const DISTANCES = ['same', 'inflection', 'spelling', 'order', 'abbreviation', 'different'] as const;

/**
 * How two namings relate: of the same one letter by letter, in another case, in the letters of the other alphabet, in
 * another order, shortened (an initial, without the given name, an acronym); or of somebody or something else.
 */
export type NameRelation = (typeof DISTANCES)[number];

function farther(a: NameRelation, b: NameRelation): NameRelation {
  return DISTANCES.indexOf(a) > DISTANCES.indexOf(b) ? a : b;
}

/** Compares two namings part by part, whatever their order. */
export function sameName(a: Name, b: Name): NameRelation {
  const [onlyA, onlyB] = [wordOf(a), wordOf(b)];
  if (onlyA !== undefined && onlyB !== undefined) {
    // ЦБ is short for Центробанк
    const isShort = ({ raw }: NamePart, { key }: NamePart): boolean => isAbbreviationOf(raw, [key], a.language);
    if (isShort(onlyA, onlyB) || isShort(onlyB, onlyA)) return 'abbreviation';
    return relateParts(onlyA, onlyB, a.language);
  }
  if (areOnePlace(a, b)) return 'abbreviation';
  if (isShortFor(a, b) || isShortFor(b, a) || isStateOf(a, b) || isStateOf(b, a)) return 'abbreviation';
  const [partsA, partsB] = [compoundsOpened(a), compoundsOpened(b)];
  if (areTransliterated(partsA, partsB)) return 'spelling';
  const [short, long] = partsA.length <= partsB.length ? [partsA, partsB] : [partsB, partsA];
  const pairs = matchParts(short, long, a.language);
  if (pairs === undefined) return joinedKeys(a) === joinedKeys(b) ? 'spelling' : 'different';
  const leftOver = long.filter((_, at) => !pairs.some(({ partner }) => partner === at));
  if (!leftOver.every((part) => mayBeLeftOut(part, pairs, long, a.language))) return 'different';
  let relation: NameRelation = leftOver.length > 0 ? 'abbreviation' : 'same';
  for (const [at, pair] of pairs.entries()) {
    relation = farther(relation, pair.relation);
    if (at > 0 && pair.partner < (pairs[at - 1] as Pair).partner) relation = farther(relation, 'order');
  }
  const isInCases = pairs.some((pair, at) =>
    areTwoCases(short[at] as NamePart, long[pair.partner] as NamePart, a.language),
  );
  if (relation !== 'order') return relation;
  const areTwo = isInCases || areTwoPersons(short, a.language) || short.every(({ key }) => isPlace(key, a.language));
  if (areTwo) return 'different';
  return relation;
}

/** Ian Murdock, Иэн Мёрдок: part for part in the letters of two alphabets, of which a short one tells little by itself. */
function areTransliterated(a: readonly NamePart[], b: readonly NamePart[]): boolean {
  if (a.length !== b.length || !a.some(({ key }, at) => soundAlike(key, b[at]?.key ?? ''))) return false;
  return a.every(
    ({ key, initial }, at) => !initial && b[at]?.initial === false && maySoundAlike(key, b[at]?.key ?? ''),
  );
}

/** The only part of a name that is one whole word. */
function wordOf({ parts }: Name): NamePart | undefined {
  const [part] = parts;
  return part === undefined || parts.length > 1 || part.initial || part.raw.includes('-') ? undefined : part;
}

/**
 * Әлиев Серіковті жеңді: two people side by side, whose order tells who did what; where the verb stands behind
 * both, two given names are two people as well (Мадина Әселді шақырды).
 */
function areTwoPersons(parts: readonly NamePart[], language: LanguageCode): boolean {
  const surnames = parts.filter(({ key }) => endsLikeSurname(key, language)).length;
  if (surnames !== 0 || !NAME_RULES[language].verbLast) return surnames > 1;
  return parts.length === 2 && parts.every(({ key, initial }) => !initial && isKnownName(key, language));
}

/**
 * Тараздан Шымкентке, Шымкенттен Таразға: where only the last word of a name has the ending of a case, two words in
 * cases of their own are two names, whose order tells who goes where.
 */
function areTwoCases({ key: one }: NamePart, { key: two }: NamePart, language: LanguageCode): boolean {
  return (
    NAME_RULES[language].verbLast && !one.startsWith(two) && !two.startsWith(one) && sameLemma(one, two, language, true)
  );
}

function isShortFor(short: Name, full: Name): boolean {
  const [only, ...more] = short.parts;
  if (only === undefined || more.length > 0 || full.parts.length < 2) return false;
  return isAbbreviationOf(
    only.raw,
    full.parts.map(({ key }) => key),
    short.language,
  );
}

/** Киргизия, Кыргызстан; Britain, United Kingdom: two names that the lists have for one place. */
function areOnePlace(a: Name, b: Name): boolean {
  const row = PLACE_ROW[a.language](keysOf(a));
  return row >= 0 && row === PLACE_ROW[b.language](keysOf(b));
}

function keysOf({ parts }: Name): string {
  return parts.map(({ key }) => key).join(' ');
}

/** What a place of the lists is called, by the words; those of one row are one place. */
interface Call {
  readonly row: number;
  readonly words: readonly string[];
}

/** By how they begin: every name of a text is asked, and hardly any is one of them. */
const CALLS = lazilyPerLanguage((language) => {
  const calls = NAME_RULES[language].samePlaces.flatMap((names, row) =>
    names.map((name): Call => ({ row, words: name.split(' ') })),
  );
  return grouped(calls, ({ words }) => [openingOf(words.join(' '))]);
});

/** The row of the list that has a name, or -1. */
const PLACE_ROW = perLanguage((language) =>
  remember((name: string): number => {
    const calls = CALLS(language).get(openingOf(name)) ?? [];
    const keys = name.split(' ');
    const call = calls.find(
      ({ words }) =>
        words.length === keys.length && words.every((word, at) => sameLemma(word, keys[at] ?? '', language, true)),
    );
    return call?.row ?? -1;
  }),
);

/** Fewer letters of a people are chance. */
const SHORTEST_PEOPLE = 3;

/**
 * Czechia, Czech Republic; Китай, Китайская Народная Республика: a land, and its state by what kind of one it is. Of a land
 * with two states, only the kind that tells them apart will do.
 */
function isStateOf({ parts: [land, ...more] }: Name, { parts, language }: Name): boolean {
  if (land === undefined || more.length > 0 || parts.length < 2) return false;
  const { stateWord, stateQuality, sharedLand } = NAME_RULES[language];
  const [people, ...rest] = parts.filter(({ key }) => !stateWord.test(key) && !stateQuality.test(key));
  if (people === undefined || rest.length > 0 || !parts.some(({ key }) => stateWord.test(key))) return false;
  if (sharedLand.test(land.key) && !parts.some(({ key }) => stateQuality.test(key))) return false;
  if (relateParts(land, people, language) !== 'different' || areKin(land.key, people.key, language)) return true;
  return people.key.length >= SHORTEST_PEOPLE && land.key.startsWith(people.key);
}

function joinedKeys({ parts }: Name): string {
  return parts.map(({ key }) => key.replaceAll('-', '')).join(' ');
}

/** Касым-Жомарт as two parts, so that К.-Ж. can answer it. */
function compoundsOpened({ parts }: Name): readonly NamePart[] {
  return parts.flatMap((part) => {
    const raws = part.raw.split('-');
    const keys = part.key.split('-');
    if (keys.length < 2 || !raws.every(hasCapital)) return [part];
    return keys.map((key, at) => ({ raw: raws[at] ?? key, key, initial: false }));
  });
}

interface Pair {
  readonly relation: NameRelation;
  /** Index among the parts of the longer naming. */
  readonly partner: number;
}

/** The nearest partner of each part, whole words before initials; undefined where one has none, or none is a whole word. */
function matchParts(
  short: readonly NamePart[],
  long: readonly NamePart[],
  language: LanguageCode,
): readonly Pair[] | undefined {
  const pairs: Pair[] = [];
  const taken = new Set<number>();
  const order = [...short.keys()].sort((x, y) => Number(short[x]?.initial) - Number(short[y]?.initial) || x - y);
  let whole = false;
  for (const at of order) {
    const part = short[at] as NamePart; // an index of short
    let best: Pair | undefined;
    for (const [partner, other] of long.entries()) {
      if (taken.has(partner)) continue;
      const relation = relateParts(part, other, language);
      if (relation === 'different') continue;
      if (best === undefined || DISTANCES.indexOf(relation) < DISTANCES.indexOf(best.relation))
        best = { relation, partner };
    }
    if (best === undefined) return undefined;
    taken.add(best.partner);
    pairs[at] = best;
    if (!part.initial && long[best.partner]?.initial === false) whole = true;
  }
  return whole ? pairs : undefined;
}

function relateParts(a: NamePart, b: NamePart, language: LanguageCode): NameRelation {
  if (a.key === b.key) return a.initial === b.initial ? 'same' : 'different';
  if (a.initial || b.initial) {
    const [initial, full] = a.initial ? [a, b] : [b, a];
    const fits = inRussianLetters(full.key).startsWith(inRussianLetters(initial.key));
    if (!fits) return 'different';
    return full.initial ? 'spelling' : 'abbreviation';
  }
  if (sameLemma(a.key, b.key, language, true)) return 'inflection';
  if (PLACE_ROW[language](a.key) >= 0 && PLACE_ROW[language](a.key) === PLACE_ROW[language](b.key))
    return 'abbreviation';
  const isRespelt =
    areRespelt(a.key, b.key) || areOfOneE(a.key, b.key) || areRespeltForms(a.key, b.key) || soundAlike(a.key, b.key);
  return isRespelt ? 'spelling' : 'different';
}

/** -ович, -евна, -ұлы, -қызы with their endings, in whatever language the text is. */
function isPatronymic(key: string): boolean {
  return PATRONYMICS.some((pattern) => pattern.test(key));
}

const PATRONYMICS = Object.values(NAME_RULES).map(({ patronymic }) => patronymic);

/**
 * What one naming may have more than the other: initials, patronymics, given and middle names, the second half of a
 * compound; any first name before a surname that tells itself; of a country what kind of state it is. Казахстан does not
 * answer Народный Банк Казахстана, nor Корея Южная Корея.
 */
function mayBeLeftOut(
  part: NamePart,
  pairs: readonly Pair[],
  long: readonly NamePart[],
  language: LanguageCode,
): boolean {
  if (part.initial || isPatronymic(part.key) || isKnownName(part.key, language)) return true;
  if (NAME_RULES[language].natureNouns?.has(part.key) === true) return true;
  const isOfPlace = pairs.every(({ partner }) => isPlace(long[partner]?.key ?? '', language));
  const { stateWord, sharedLand } = NAME_RULES[language];
  const isShared = pairs.length === 1 && pairs.some(({ partner }) => sharedLand.test(long[partner]?.key ?? ''));
  if (isOfPlace && !isShared && stateWord.test(part.key)) return true;
  if (isMiddleName(pairs, long, language)) return true;
  // Leeds is no Leeds Rugby Club
  const isAtEnd = part === long.at(-1) || part === long.at(-2);
  if (isAtEnd && !isOfPlace && NAME_RULES[language].bodyEnds?.has(part.key) === true) return true;
  return pairs.some(({ partner }) => {
    const key = long[partner]?.key ?? '';
    return endsLikeSurname(key, language) || isKnownName(key, language);
  });
}

/**
 * Whether what is left over stands between the first and the last name of one person: Barack [Hussein] Obama, Тедрос
 * [Аданом] Гебрейесус.
 */
function isMiddleName(pairs: readonly Pair[], long: readonly NamePart[], language: LanguageCode): boolean {
  const isPaired = (place: number): boolean => pairs.some(({ partner }) => partner === place);
  if (long.length !== 3 || !isPaired(0) || !isPaired(2)) return false;
  return !long.some(({ key }) => isInstitution(key, language) || isPlace(key, language));
}
