import { foldCase } from '../../text/character.ts';
import { stringOf } from '../../text/units.ts';
import { lazily } from '../lazily.ts';
import {
  foreignWords,
  type LatinAlphabet,
  SIGNS_OF_COMMON,
  SIGNS_OF_DIAERESES,
  signsOfAlphabet,
  tellingWords,
} from './latin.ts';
import { readingOf, toCyrillic } from './transliterate.ts';

/** Code units of a text that are looked at. */
const SAMPLE = 1_500;
/** Fewer words in Latin letters tell no language. */
const FEWEST_WORDS = 3;
/** Share of words that are spelled as only Kazakh and its neighbours spell them. */
const SPELLED_SHARE = 0.2;
/** Share of frequent words that only Kazakh has; small words of other languages must be fewer. */
const TELLING_SHARE = 0.04;

const WORD = lazily(() => /\p{L}[\p{L}\p{M}]*(?:['’ʼ‘ʻ`]\p{L}[\p{L}\p{M}]*)*/gu);
const LATIN = /^(?:[a-z\u00c0-\u024f\u0259']|\u0307)+$/;
const CYRILLIC = /[\u0400-\u04ff]/;
const KAZAKH_CYRILLIC = /[әғқңөұүһі]/i;
/** A letter with a mark, q without u or a vowel behind it, y between consonants, an apostrophe within, a pair of letters for one. */
const KAZAKH_SPELLING =
  /[áǵńóúýäğñŋöūüşı]|q(?!u[aeio])|[bdfghjklmnpqrstvz]y[bdfghjklmnpqrstvz]|[agnousci]'|gh|zh|[aou]e(?=[^aeiou]*[ei])/;

const telling = lazily((): ReadonlySet<string> => new Set([...tellingWords()].map(readingOf)));
/** What other languages have too. */
const SHARED = /^(?:men|ben|pen|bar|bul|eñ|az|kün|adam|bala|president|million)$/;

/**
 * The alphabet of a text in Kazakh with Latin letters, undefined for every other text. The spelling tells it from most
 * languages and its frequent words from its neighbours: Uzbek, Karakalpak, Tatar, Turkish.
 */
export function kazakhAlphabetOf(text: string): LatinAlphabet | undefined {
  const size = Math.min(text.length, SAMPLE);
  for (let at = 0; at < size; at++) lent[at] = text.charCodeAt(at);
  return isMostlyCyrillic(lent, size) ? undefined : alphabetOfSample(text.slice(0, SAMPLE));
}

/** The same of the code units of a text, of which there are `size`. */
export function kazakhAlphabetOfUnits(units: Uint16Array, size: number): LatinAlphabet | undefined {
  const length = Math.min(size, SAMPLE);
  return isMostlyCyrillic(units, length) ? undefined : alphabetOfSample(stringOf(units, 0, length));
}

function alphabetOfSample(sample: string): LatinAlphabet | undefined {
  let cyrillic = 0;
  let spelled = 0;
  const latin: string[] = [];
  for (const [word] of sample.matchAll(WORD())) {
    const key = small(word);
    if (CYRILLIC.test(key) && !/[a-z]/.test(key)) cyrillic++;
    if (!LATIN.test(key)) continue;
    latin.push(key);
    if (KAZAKH_SPELLING.test(key)) spelled++;
  }
  const words = latin.length;
  if (words < FEWEST_WORDS || cyrillic > words || spelled < words * SPELLED_SHARE) return undefined;
  let told = 0;
  let foreign = 0;
  for (const key of latin) {
    if (foreignWords().has(key)) foreign++;
    const reading = readingOf(key);
    if (telling().has(reading) && !SHARED.test(reading)) told++;
  }
  return told > 0 && told >= words * TELLING_SHARE && foreign < told ? alphabetOf(sample) : undefined;
}

/** Units of a string that is asked. */
const lent = new Uint16Array(SAMPLE);

const SPACE = 0x20;
const LINE_END = 0x0a;
const COMMA = 0x2c;
const FULL_STOP = 0x2e;

/** What a code unit says in a look at the letters alone, as bits: four of them, since every text of a collection is looked at. */
const OF_LATIN = 1;
const OF_CYRILLIC = 2;
/** A word may begin behind it. */
const OPENS = 4;
/** A word may end before it. */
const ENDS = 8;
/** Beyond the Cyrillic letters all units but the general punctuation may be of a Latin word. */
const FIRST_BEYOND = 0x530;
const FIRST_PUNCTUATION = 0x2000;
const BEHIND_PUNCTUATION = 0x2040;

const looks = lazily(() =>
  Uint8Array.from({ length: FIRST_BEYOND }, (_, unit) => {
    if (unit === SPACE || unit === LINE_END) return OPENS | ENDS;
    if (unit === COMMA || unit === FULL_STOP) return ENDS;
    if (unit >= 0x400) return unit > 0x481 && unit < 0x48a ? 0 : OF_CYRILLIC;
    const isLetter = (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
    return isLetter || unit >= 0xaa ? OF_LATIN : 0;
  }),
);

/**
 * Whether a look at the letters alone says that a text has too few words in Latin letters, or more in Cyrillic: runs of
 * letters that can be Latin, against runs in Cyrillic letters that are words by themselves. Every text of a collection is
 * asked, so no list of runs is made.
 */
function isMostlyCyrillic(units: Uint16Array, size: number): boolean {
  const table = looks();
  let latin = 0;
  let cyrillic = 0;
  let isWord = false;
  let before = 0;
  for (let at = 0; at < size; at++) {
    const unit = units[at] as number; // at < size
    const isBeyond = unit >= FIRST_BEYOND;
    const isMark = unit >= FIRST_PUNCTUATION && unit < BEHIND_PUNCTUATION;
    const look = isBeyond ? (isMark ? 0 : OF_LATIN) : (table[unit] as number);
    if (look === OF_CYRILLIC) {
      if ((before & OPENS) !== 0) isWord = true;
    } else {
      if (isWord && (look & ENDS) !== 0) cyrillic++;
      isWord = false;
      if (look === OF_LATIN && before !== OF_LATIN) latin++;
    }
    before = look;
  }
  return latin < FEWEST_WORDS || latin < cyrillic;
}

/** Whether a text has letters that of all Cyrillic alphabets known here only Kazakh has. */
function isKazakhCyrillic(text: string): boolean {
  return KAZAKH_CYRILLIC.test(text);
}

/** The alphabet by the letters of a text. */
function alphabetOf(text: string): LatinAlphabet {
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0;
  let [best, most]: [LatinAlphabet, number] = ['diaereses', 0];
  for (const [alphabet, letters] of signsOfAlphabet()) {
    const found = count(letters);
    if (found > most) [best, most] = [alphabet, found];
  }
  return best === 'diaereses' && count(SIGNS_OF_COMMON) > count(SIGNS_OF_DIAERESES) ? 'common' : best;
}

const ASCII_LETTERS = /^[a-z']+$/i;

/** A word as its key has it, as far as this page asks. */
function small(word: string): string {
  if (ASCII_LETTERS.test(word)) return word.toLowerCase();
  return Array.from(word.normalize('NFC').replace(/[’ʼ‘ʻ`]/g, "'"), foldCase).join('');
}

/** More words tell their language by themselves. */
const MOST_WORDS_OF_HEADLINE = 30;
/** Share of the Latin words of a short text that must read as words of the other text. */
const MET_SHARE = 0.5;
/** In a longer passage a word of another language may stand. Share. */
const FOREIGN_SHARE = 0.05;

/** The words of a text in Cyrillic letters, as they read. */
function readingsOf(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(WORD())].map(([word]) => readingOf(small(word))));
}

/**
 * Whether half of the words of a passage in Latin letters read as words of a Kazakh text in Cyrillic: so one is known that
 * is too short to be known by itself.
 */
function readsAs(latin: string, known: () => ReadonlySet<string>): boolean {
  const words = [...latin.slice(0, SAMPLE).matchAll(WORD())]
    .map(([word]) => small(word))
    .filter((key) => LATIN.test(key));
  if (words.length < FEWEST_WORDS) return false;
  const foreign = words.filter((key) => foreignWords().has(key)).length;
  if (foreign > (words.length > MOST_WORDS_OF_HEADLINE ? words.length * FOREIGN_SHARE : 0)) return false;
  return words.filter((key) => known().has(readingOf(key))).length >= words.length * MET_SHARE;
}

const LATIN_LETTER = /[a-z\u00c0-\u024f\u0259]/;

/**
 * How keys are to be read where a text in Kazakh with Latin letters meets another one in either alphabet: all as
 * Cyrillic. A Latin key is the Cyrillic one of the other text that reads as it does, or else the likeliest. Undefined for
 * all other pairs.
 */
export function readingWhereScriptsMeet(textA: string, textB: string): ((key: string) => string) | undefined {
  const alphabet =
    mayBeLatin(textA) || mayBeLatin(textB)
      ? (kazakhAlphabetOf(textA) ?? kazakhAlphabetOf(textB) ?? alphabetOfPassages(textA, textB))
      : alphabetOfPassages(textA, textB);
  if (alphabet === undefined) return undefined;
  // in one order, whichever text was named first
  return readingInCyrillic(textA < textB ? [textA, textB] : [textB, textA], alphabet);
}

/** Of a headline or a paragraph in Latin letters beside a text in Cyrillic that has its words. */
function alphabetOfPassages(textA: string, textB: string): LatinAlphabet | undefined {
  const passages = [passagesIn(textA, textB), passagesIn(textB, textA)].flat();
  return passages.length === 0 ? undefined : alphabetOf(passages.join('\n'));
}

/** Code units of a text among which passages are looked for; a passage has a line of its own. */
const MOST_LOOKED_AT = 20_000;
const LATIN_LINE = /^[^\u0400-\u04ff\n]*[a-z\u00c0-\u024f]{2}[^\n]*$/gim;

/** The lines of a text in Latin letters, or all of it, that read as words of another text, in Kazakh with Cyrillic letters. */
function passagesIn(latin: string, cyrillic: string): readonly string[] {
  if (!isKazakhCyrillic(cyrillic.slice(0, MOST_LOOKED_AT))) return [];
  const known = lazily(() => readingsOf(cyrillic));
  const lines = Array.from(latin.slice(0, MOST_LOOKED_AT).matchAll(LATIN_LINE), ([line]) => line);
  return [latin, ...lines].filter((passage) => mayBeLatin(passage) && readsAs(passage, known));
}

/** Code units by which most texts are seen to be in Cyrillic. */
const GLANCE = 200;

function mayBeLatin(text: string): boolean {
  const glance = text.slice(0, GLANCE);
  // both leave out the same number of others
  return glance.replace(/[a-z\u00c0-\u024f]+/gi, '').length < glance.replace(/[\u0400-\u04ff]+/g, '').length;
}

function readingInCyrillic(texts: readonly string[], alphabet: LatinAlphabet): (key: string) => string {
  const byReading = new Map<string, string>();
  for (const text of texts)
    for (const [word] of text.matchAll(WORD())) {
      const key = small(word);
      if (!CYRILLIC.test(key) || LATIN_LETTER.test(key)) continue;
      const reading = readingOf(key);
      if (!byReading.has(reading)) byReading.set(reading, key.replaceAll('ё', 'е'));
    }
  return (key) => {
    if (!LATIN_LETTER.test(key)) return key;
    const reading = readingOf(key);
    const known = byReading.get(reading) ?? toCyrillic(key, alphabet);
    byReading.set(reading, known);
    return known;
  };
}

/**
 * A text with its Latin words in Cyrillic letters, word for word, capitals kept: for fingerprints, which must find it in
 * both, and for the lists of what stands around a story.
 */
export function inCyrillic(text: string, alphabet: LatinAlphabet): string {
  return text.replace(WORD(), (word) => {
    const key = small(word);
    if (!LATIN_LETTER.test(key)) return word;
    const cyrillic = toCyrillic(key, alphabet);
    return word.startsWith(key.charAt(0)) ? cyrillic : cyrillic.charAt(0).toUpperCase() + cyrillic.slice(1);
  });
}
