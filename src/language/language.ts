import { LANGUAGES, type LanguageCode } from './codes.ts';
import { REGISTRY } from './registry.ts';

export { LANGUAGES, type LanguageCode };
/** The language of a text that does not say. */
export const USUAL_LANGUAGE: LanguageCode = LANGUAGES[0];

const FIRST_CYRILLIC = 0x400;
const LAST_CYRILLIC = 0x4ff;

/** The languages of a set that has a bit for each, in the order of the registry. */
function membersOf(set: number): readonly LanguageCode[] {
  return LANGUAGES.filter((_, index) => (set & (1 << index)) !== 0);
}

function setOf(has: (alphabet: string) => boolean): number {
  return LANGUAGES.reduce((set, code, index) => (has(REGISTRY[code].alphabet) ? set | (1 << index) : set), 0);
}

const LATIN = setOf((alphabet) => /[a-z]/.test(alphabet));
const CYRILLIC = setOf((alphabet) => /[\u0400-\u04ff]/.test(alphabet));
/** For each Cyrillic letter the languages that have it; all of them for one that none has. */
const SPELLS = Uint8Array.from({ length: LAST_CYRILLIC - FIRST_CYRILLIC + 1 }, (_, at) => {
  const letter = String.fromCharCode(FIRST_CYRILLIC + at);
  return setOf((alphabet) => alphabet.includes(letter)) || CYRILLIC;
});

/** Languages by script; the first of each is the usual one. */
export const OF_LATIN = membersOf(LATIN);
export const OF_CYRILLIC = membersOf(CYRILLIC);

/**
 * The language by whose grammar a word goes, given the language of its text: a Latin word in a Russian text is taken
 * for English, a Cyrillic one in an English text for Russian or, by its letters, Kazakh.
 */
export function languageOfWord(key: string, language: LanguageCode): LanguageCode {
  const spelling = spellingOf(key);
  const own = LANGUAGES.indexOf(language);
  return spelling === 0 || (spelling & (1 << own)) !== 0 ? language : firstOf(spelling);
}

function firstOf(set: number): LanguageCode {
  return LANGUAGES[31 - Math.clz32(set & -set)] as LanguageCode; // the lowest bit of a set of languages
}

/** The language that the Cyrillic letters of a text speak for, of whatever case; the usual Latin one without any. */
export function languageOfLetters(text: string): LanguageCode {
  let set = CYRILLIC;
  let found = false;
  for (const letter of text.toLowerCase()) {
    const unit = letter.charCodeAt(0);
    if (unit < FIRST_CYRILLIC || unit > LAST_CYRILLIC) continue;
    found = true;
    set &= SPELLS[unit - FIRST_CYRILLIC] as number; // within the table
  }
  return found ? firstOf(set === 0 ? CYRILLIC : set) : firstOf(LATIN);
}

/** Whether a key has a letter of an alphabet: up to the first Latin one; one pass, since this is asked of every word. */
function spellingOf(key: string): number {
  let set = 0;
  for (let at = 0; at < key.length; at++) {
    const unit = key.charCodeAt(at);
    if (unit < 0x80) {
      if (unit >= 0x61 && unit <= 0x7a) return LATIN;
    } else if (unit >= FIRST_CYRILLIC && unit <= LAST_CYRILLIC) {
      const having = SPELLS[unit - FIRST_CYRILLIC] as number; // within the table
      set = set === 0 ? having : set & having || set;
    } else if (unit >= 0xc0 && unit <= 0x24f) return LATIN;
  }
  return set;
}

/** What the letters of a key say of its language. */
export interface Spelling {
  readonly isLatin: boolean;
  readonly isCyrillic: boolean;
  /** Whether a language can spell it. */
  readonly fits: (language: LanguageCode) => boolean;
}

export function spelling(key: string): Spelling {
  const set = spellingOf(key);
  return {
    isLatin: (set & LATIN) !== 0,
    isCyrillic: (set & CYRILLIC) !== 0,
    fits: (language) => (set & (1 << LANGUAGES.indexOf(language))) !== 0,
  };
}

/** Something of each language, by its code. */
export type PerLanguage<T> = Readonly<Record<LanguageCode, T>>;

/** Makes it for every language. */
export function perLanguage<T>(make: (language: LanguageCode) => T): PerLanguage<T> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, make(language)])) as PerLanguage<T>;
}

/** What is made of the lists of a language when first asked for: most texts meet one or two languages. */
export function lazilyPerLanguage<T>(make: (language: LanguageCode) => T): (language: LanguageCode) => T {
  const made = new Map<LanguageCode, { readonly value: T }>();
  return (language) => {
    let one = made.get(language);
    if (one === undefined) {
      one = { value: make(language) };
      made.set(language, one);
    }
    return one.value;
  };
}
