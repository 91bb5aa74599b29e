import { lookUp } from '../../../annotate/figure/text.ts';
import { isMadeOfPlace } from '../../../annotate/name/kin.ts';
import { isShortForm } from '../../../language/abbreviation.ts';
import { figuresOf } from '../../../language/figures.ts';
import { type LanguageCode, lazilyPerLanguage } from '../../../language/language.ts';
import { NAME_RULES } from '../../../language/rules.ts';
import { type Document, wordKey } from '../../../text/document.ts';
import { createKeyMemory } from '../../../text/key-memory.ts';
import { isOneWord } from '../../../text/range.ts';
import type { AnnotatedRange } from '../edit-range.ts';
import { LONGEST_ENTRY } from '../limit.ts';
import { mayLimitWith, mayOpenLimit } from '../limit-table.ts';
import { mayNegateWith } from '../negation.ts';
import { hasSigns } from '../sense/signs.ts';
import { LONGEST_PHRASE, mayOpenTurn, mayTurnWith } from '../sense.ts';
import { mayTellWith } from '../tense/forms.ts';

/** What two words in the place of each other may be to a rule, a bit each: a rule is asked where it may have an answer. */
export const FIGURE = 1 << 1;
export const NEGATES = 1 << 2;
export const TURNS = 1 << 3;
export const LIMITS = 1 << 4;
export const SHORT = 1 << 5;
export const PRONOUN = 1 << 6;
/** Anything but letters of one script, or written otherwise than its key; words that are made of two places. */
export const ODD = 1 << 7;
/** Small letters of one script, in both texts, that are no words for two places. */
export const PLAIN = 1 << 8;
/** More words than one, or none. */
export const SEVERAL = 1 << 9;
export const ANY = -1;
/** A unit of time, a verb that tells when: of interest only where both words are one. */
const UNIT = 1 << 10;
const TELLS = 1 << 11;
/** Made of a place: украинские; of interest only where both words are. */
const PLACE = 1 << 12;
/** Letters of the other script. */
const LATIN = 1 << 13;

/** All that rules ask for; of words that are not one for one nothing is known. */
const ALL = FIGURE | NEGATES | TURNS | LIMITS | SHORT | PRONOUN | ODD | SEVERAL;
/** What one of the two has to be, and what both have to be. */
const EITHER = NEGATES | LIMITS | SHORT | PRONOUN | FIGURE | ODD;
const BOTH = TURNS | UNIT | TELLS | PLACE;

/** What the words of an edit may be, together. */
export function traitsOfEdit(a: AnnotatedRange, b: AnnotatedRange): number {
  if (!isOneWord(a) || !isOneWord(b) || wordKey(a.document, a.from) === wordKey(b.document, b.from)) return ALL;
  const own = traitsAt(a);
  const other = traitsAt(b);
  const both = own & other & BOTH;
  let traits = ((own | other) & EITHER) | (both & TURNS);
  if ((both & UNIT) !== 0) traits |= FIGURE;
  if ((both & TELLS) !== 0 || (hasSigns(a) && hasSigns(b))) traits |= TURNS;
  if ((own & LATIN) !== (other & LATIN) || (both & PLACE) !== 0) traits |= ODD;
  return (traits & ODD) === 0 ? traits | PLAIN : traits;
}

/** What the word of a range may be, alone and with those before it. */
function traitsAt(range: AnnotatedRange): number {
  const { side, document, from, language } = range;
  let traits = traitsOf(document, from, language);
  if (side.figureOfWord[from] !== 0) traits |= FIGURE;
  if ((traits & ODD) === 0 && !isSpeltAsKey(range)) traits |= ODD;
  for (let word = Math.max(0, from - Math.max(LONGEST_PHRASE, LONGEST_ENTRY) + 1); word < from; word++) {
    traits |= opensAt(document, word, language);
  }
  return traits;
}

/** Whether a word is written as its key. */
function isSpeltAsKey({ document, from }: AnnotatedRange): boolean {
  const { text, words } = document;
  const key = wordKey(document, from);
  const start = words.start[from] as number;
  return (words.end[from] as number) - start === key.length && text.startsWith(key, start);
}

const KNOWN = 1;

/** What a key may be in a language, worked out once for each of a vocabulary. */
function byKey(
  read: (key: string, language: LanguageCode) => number,
): (document: Document, word: number, language: LanguageCode) => number {
  const memoryOf = lazilyPerLanguage(createKeyMemory);
  return (document, word, language) => {
    const id = document.words.id[word] as number;
    const known = memoryOf(language)(document.vocabulary);
    if (known[id] === 0) known[id] = KNOWN | read(wordKey(document, word), language);
    return known[id] as number;
  };
}

const traitsOf = byKey(readTraits);
/** What the words behind a word may be as a phrase with it. */
const opensAt = byKey(
  (key, language) => (mayOpenTurn(key, language) ? TURNS : 0) | (mayOpenLimit(key, language) ? LIMITS : 0),
);

/** Letters of one script that a key does not change. */
const SMALL_LATIN = /^[a-z]+$/;
const SMALL_CYRILLIC = /^[\u0430-\u044f\u0456\u0493\u049b\u04a3\u04af\u04b1\u04bb\u04d9\u04e9]+$/;

function readTraits(key: string, language: LanguageCode): number {
  const { unit, rate } = lookUp(figuresOf(language), key);
  const isLatin = SMALL_LATIN.test(key);
  let traits = isLatin ? LATIN : SMALL_CYRILLIC.test(key) ? 0 : ODD;
  if ((unit ?? rate) !== undefined) traits |= UNIT;
  if (mayNegateWith(key, language)) traits |= NEGATES;
  if (mayTurnWith(key, language)) traits |= TURNS;
  if (mayLimitWith(key, language)) traits |= LIMITS;
  if (mayTellWith(key, language)) traits |= TELLS;
  if (isShortForm(key, language)) traits |= SHORT;
  if (NAME_RULES[language].pronouns.has(key)) traits |= PRONOUN;
  if (NAME_RULES[language].respect === undefined && isMadeOfPlace(key, language)) traits |= PLACE;
  return traits;
}
