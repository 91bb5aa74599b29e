import { languageAt, type Side, type TextPair } from '../../annotate/annotated.ts';
import { type Name, type NamePart, namesBetween } from '../../annotate/name/names.ts';
import { type NameRelation, sameName } from '../../annotate/name/same.ts';
import { hasCapital, nameEvidence } from '../../annotate/name/word.ts';
import { onceOfText } from '../../annotate/once-of-text.ts';
import { sameLemma } from '../../language/inflection.ts';
import { NAME_RULES } from '../../language/rules.ts';
import { isCapital } from '../../text/character.ts';
import { type Document, gapBefore, wordKey, wordText } from '../../text/document.ts';
import { grouped } from '../../text/grouped.ts';
import { isEmpty, type Range, type RangePair } from '../../text/range.ts';
import { hasWordLike } from './name/words-alike.ts';

/** More words than any text has: two places in one make one number. */
const MOST_WORDS = 2 ** 26;

/** Words that are looked at for a capital first: those of an edit with some before it. */
const FEW_WORDS = 8;
const NO_NAMES: readonly Name[] = [];

const names = new WeakMap<Document, Map<number, readonly Name[]>>();

/** The names that begin among some words, read once: the findings of a sentence all ask for those of the same stretches. */
export function namesWithin({ document, viewOf, languages }: Side, { from, to }: Range): readonly Name[] {
  // a map would cost more than a look at the few words beside an edit, which hardly ever have a capital
  if (to - from <= FEW_WORDS && !hasCapitalAmong(document, from, to)) return NO_NAMES;
  let ofDocument = names.get(document);
  if (ofDocument === undefined) {
    ofDocument = new Map();
    names.set(document, ofDocument);
  }
  const place = from * MOST_WORDS + to;
  let found = ofDocument.get(place);
  if (found === undefined) {
    found = namesBetween(document, viewOf, languages, from, to);
    ofDocument.set(place, found);
  }
  return found;
}

function hasCapitalAmong({ text, words }: Document, from: number, to: number): boolean {
  for (let word = from; word < to; word++) if (isCapital(text.charCodeAt(words.start[word] as number))) return true;
  return false;
}

/** All names of a text. */
export function namesOf(side: Side): readonly Name[] {
  return namesWithin(side, { from: 0, to: side.document.words.count });
}

/** Pairs of names that are kept before the memory starts afresh: those of a few hundred stories. */
const MOST_RELATIONS = 50_000;
/** Longer names are compared anew, so that hostile input cannot fill the memory. UTF-16 code units. */
const LONGEST_NAME = 120;

const relations = new Map<string, Map<string, NameRelation>>();
const written = new WeakMap<Name, string>();
let kept = 0;

/** How two namings relate; remembered by what they consist of, since a story says its names again and again. */
export function relationOf(a: Name, b: Name): NameRelation {
  const [own, other] = [writtenName(a), writtenName(b)];
  if (own.length > LONGEST_NAME || other.length > LONGEST_NAME) return sameName(a, b);
  const known = relations.get(own)?.get(other);
  if (known !== undefined) return known;
  const relation = sameName(a, b);
  if (++kept > MOST_RELATIONS) {
    relations.clear();
    kept = 0;
  }
  const ofName = relations.get(own);
  if (ofName === undefined) relations.set(own, new Map([[other, relation]]));
  else ofName.set(other, relation);
  return relation;
}

/** All that a name is compared by, in one string. */
export function writtenName(name: Name): string {
  let text = written.get(name);
  if (text === undefined) {
    text = name.language;
    for (const { raw, key, initial } of name.parts) text += `\n${raw}\n${key}${initial ? '.' : ''}`;
    written.set(name, text);
  }
  return text;
}

/** Words before a range in which a name may have begun that goes on in it. */
const LONGEST_START = 3;

/** The names of which a range has words. */
export function namesTouching(side: Side, range: Range): readonly Name[] {
  const first = Math.max(0, range.from - LONGEST_START);
  return namesWithin(side, { from: first, to: range.to }).filter(({ from, to }) => from < range.to && to > range.from);
}

/** Whether the words of a name stand among some; the first one may open a sentence, where it is no name by itself. */
export function isWritten(side: Side, keys: readonly string[], { from, to }: Range): boolean {
  const { document } = side;
  const isAt = (word: number): boolean =>
    keys.every((key, at) => {
      // most words of a text have none, and a whole one is gone through
      if (!hasCapital(wordText(document, word + at))) return false;
      const own = wordKey(document, word + at);
      return key === own || sameLemma(own, key, languageAt(side, word), true);
    });
  const [first = ''] = keys;
  const asked = { key: first, language: languageAt(side, from), as: 'form' } as const;
  return hasWordLike(side, asked, { from, to: to - keys.length + 1 }, isAt);
}

/**
 * Whether one name stands in the place of another and a fuller one that a text has covers both: Тимур Кайратович, Тимур
 * Есимов, of Тимур Кайратович Есимов; a name with a patronymic is covered by its given name (Гульмира Ержановна,
 * Сактаганова, of Гульмира Сактаганова) where nobody else has that.
 */
export function areOfOnePerson({ a, b }: TextPair, { a: rangeA, b: rangeB }: RangePair): boolean {
  const [own, ...more] = namesAt(a, rangeA);
  const [other, ...further] = namesAt(b, rangeB);
  if (own === undefined || other === undefined || more.length + further.length > 0) return false;
  if (relationOf(own, other) !== 'different') return false;
  if (areHalvesOf(own, other, a, b) || areHalvesOf(other, own, a, b)) return true;
  if (areGivenAndSurname(own, other, a, b) || areGivenAndSurname(other, own, a, b)) return true;
  if (own.parts.length < 2 || other.parts.length < 2) return false;
  return [...namesOf(a), ...namesOf(b)].some(
    (full) =>
      full.parts.length > Math.max(own.parts.length, other.parts.length) &&
      [own, other].every((name) => relationOf(name, full) !== 'different'),
  );
}

/** The names of which a range has words; where it is empty, the one that begins there. */
function namesAt(side: Side, range: Range): readonly Name[] {
  return isEmpty(range) ? namesWithin(side, { from: range.from, to: range.from + 1 }) : namesTouching(side, range);
}

/**
 * Олег Львович, of Олег Львович Ветлугин: the name in full by which a text calls who is called by a given name and a
 * patronymic; the name itself where it has none, or another one.
 */
export function inFull(side: Side, name: Name): Name {
  const [given, patronymic, ...more] = name.parts;
  if (given === undefined || patronymic === undefined || more.length > 0) return name;
  if (!NAME_RULES[name.language].patronymic.test(patronymic.key)) return name;
  const longer = fullNamesLike(side, given, false).find(
    ({ parts }) =>
      parts.length > 2 &&
      [given, patronymic].every((own) => parts.some(({ key }) => sameLemma(key, own.key, name.language, true))),
  );
  return longer === undefined ? name : { ...name, parts: longer.parts };
}

/** Letters that the forms of a name have in common. */
const COMMON_START = 2;

/** Names of several words, by how each of these begins; a long text has thousands and is asked as often. */
const fullNames = onceOfText<ReadonlyMap<string, readonly Name[]>>();

/** The names of a text of which a word begins as a key does, with or without the word that opens their sentence. */
function fullNamesLike(side: Side, { key }: NamePart, isOpened: boolean): readonly Name[] {
  const byStart = fullNames(side, isOpened ? 'opened' : 'bare', () => {
    const names = namesOf(side);
    return sortByStart(isOpened ? names.map((name) => withOpening(side, name)) : names);
  });
  return byStart.get(key.slice(0, COMMON_START)) ?? [];
}

function sortByStart(names: readonly Name[]): ReadonlyMap<string, readonly Name[]> {
  const full = names.filter(({ parts }) => parts.length > 1);
  return grouped(full, ({ parts }) => new Set(parts.map(({ key }) => key.slice(0, COMMON_START))));
}

/** [Maeve] Kilbane won: a name with the word before it that may begin it, but opens its sentence. */
function withOpening(side: Side, name: Name): Name {
  const before = name.from - 1;
  if (before < 0 || gapBefore(side.document, name.from) !== ' ') return name;
  const view = side.viewOf(before);
  if (!view.sentenceStart || nameEvidence(view, name.language) !== 'maybe') return name;
  return { ...name, from: before, parts: [{ raw: view.raw, key: view.key, initial: false }, ...name.parts] };
}

/** Fergal, Twomey, of Fergal Twomey: the given name and the surname of the only person who has one of them. */
function areHalvesOf(given: Name, surname: Name, a: Side, b: Side): boolean {
  const [first, last] = [given.parts[0], surname.parts[0]];
  if (first === undefined || last === undefined || given.parts.length + surname.parts.length > 2) return false;
  const is = (part: NamePart | undefined, { key }: NamePart): boolean =>
    part !== undefined && sameLemma(part.key, key, given.language, true);
  const isWhole = ({ parts }: Name): boolean => is(parts[0], first) && is(parts.at(-1), last);
  let met = 0;
  for (const part of [first, last])
    for (const side of [a, b])
      for (const name of fullNamesLike(side, part, true)) {
        if (!name.parts.some((one) => is(one, part))) continue;
        if (!isWhole(name)) return false;
        met++;
      }
  // as the given name and as the surname
  return met > 2;
}

/** Гульмира Ержановна; Г. Сактаганова: all who are known by that given name and a surname have this surname. */
function areGivenAndSurname(polite: Name, surname: Name, a: Side, b: Side): boolean {
  const [given, patronymic, ...more] = polite.parts;
  if (given === undefined || patronymic === undefined || more.length > 0) return false;
  const { language } = polite;
  const isPatronymic = ({ key }: NamePart): boolean => NAME_RULES[language].patronymic.test(key);
  const isGiven = ({ key }: NamePart): boolean => sameLemma(key, given.key, language, true);
  const last = surname.parts.at(-1);
  const before = surname.parts.slice(0, -1);
  if (!isPatronymic(patronymic) || last === undefined || isPatronymic(last) || last.initial) return false;
  if (!before.every((part) => (part.initial ? given.key.startsWith(part.key) : isGiven(part)))) return false;
  const namesakes = [a, b]
    .flatMap((side) => fullNamesLike(side, given, false))
    .filter(({ parts: [first, ...rest] }) => {
      const end = rest.at(-1);
      return first !== undefined && end !== undefined && isGiven(first) && !isPatronymic(end);
    });
  return (
    namesakes.length > 0 && namesakes.every(({ parts }) => sameLemma(parts.at(-1)?.key ?? '', last.key, language, true))
  );
}
