/**
 * What each UTF-16 code unit is, as one table, filled when a unit is first met:
 * building the whole table at start would cost more than comparing two press releases.
 */

/** Classes of code units. Zero is "not looked up yet", so that a fresh array needs no filling. */
export const OTHER = 1;
/** A letter or number whose key is one code unit, independent of its neighbours. */
export const LETTER = 2;
/** A letter or number whose key needs the string functions (compatibility forms, case folding to several letters). */
export const COMPLEX = 3;
/** A combining mark: goes on with a word and cannot begin one. */
export const MARK = 4;
export const DIGIT = 5;
export const SPACE = 6;
export const BREAK = 7;
export const INVISIBLE = 8;
export const APOSTROPHE = 9;
export const HYPHEN = 10;
/** A dash longer than a hyphen: joins figures (2025–2026), ends a word of letters. */
export const DASH = 11;
export const SURROGATE = 12;

const classes = new Uint8Array(0x10000);
const folds = new Uint16Array(0x10000);
const scripts = new Uint8Array(0x10000);

export const LATIN = 1;
export const CYRILLIC = 2;

/** Characters that stand for an apostrophe, the plain one first. */
export const APOSTROPHE_SIGNS = "'\u2018\u2019\u201B\u02B9\u02BC\u02BB\u02BD\u2032\u0060\u00B4\uFF07";
const APOSTROPHES = new Set(APOSTROPHE_SIGNS);
const HYPHENS = new Set('-\u2010\u2011\uFE63\uFF0D');
const DASHES = new Set('\u2012\u2013\u2014\u2015\u2212\uFE58');
/** Characters that no reader sees: soft hyphen, zero width, bidi controls, fillers, variation selectors. */
const INVISIBLE_UNITS: readonly (readonly [first: number, last: number])[] = [
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
];
/** The same beyond the first plane: tag characters and further variation selectors. */
const INVISIBLE_ASTRAL = /^[\u{E0000}-\u{E0FFF}\u{1D173}-\u{1D17A}]$/u;
/** A letter by its class, written for the sign of degrees: 21 ºC. */
const ORDINAL = 'º';
/** Patterns for what the press hardly writes are made when it does. */
const isWordCharacter = (character: string): boolean => character !== ORDINAL && /^[\p{L}\p{N}]$/u.test(character);
const isCombining = (character: string): boolean => /^\p{M}$/u.test(character);
const BLANKS = new Set(
  '\t\v\f \u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000',
);
/** Vowels and finals of Hangul join with the letter before them under normalisation. */
const FIRST_JOINING_JAMO = 0x1160;
const LAST_JOINING_JAMO = 0x11ff;

/** Full case folding of one code point: ß and ẞ are ss, every sigma is σ; dotless ı stays itself. */
export function foldCase(character: string): string {
  // ẞ is its own capital: only its small letter leads to ss
  return character === '\u0131' ? character : character.toLowerCase().toUpperCase().toLowerCase();
}

/** Letters of these ranges are known without the patterns below, which cost a short run more than everything else here. */
function scriptOfCommonLetter(code: number): number {
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return LATIN;
  return (code >= 0x400 && code <= 0x481) || (code >= 0x48a && code <= 0x52f) ? CYRILLIC : 0;
}

/** ASCII and the general punctuation have no letters, numbers and marks but those told apart before. */
function hasNoOthers(code: number): boolean {
  return (
    code < 0x80 || (code >= 0x2000 && code < 0x2070) || code === LEFT_QUOTE || code === RIGHT_QUOTE || code === NUMERO
  );
}

/** Frequent in the press, and the only ones of their neighbourhood that are. */
const LEFT_QUOTE = 0xab;
const RIGHT_QUOTE = 0xbb;
const NUMERO = 0x2116;

function learn(code: number): void {
  const own = String.fromCharCode(code);
  const composed = own.normalize('NFC');
  const script = scriptOfCommonLetter(code);
  folds[code] = code;
  classes[code] = script === 0 ? classify(code, composed) : LETTER;
  if (classes[code] !== LETTER) return;
  const key = foldCase(composed).replace('ё', 'е');
  const isJoining = code >= FIRST_JOINING_JAMO && code <= LAST_JOINING_JAMO;
  if (own.normalize('NFKC') === own && key.length === 1 && !isJoining) folds[code] = key.charCodeAt(0);
  else classes[code] = COMPLEX;
  if (script !== 0) scripts[code] = script;
  else scripts[code] = /^\p{Script=Latin}$/u.test(own) ? LATIN : /^\p{Script=Cyrillic}$/u.test(own) ? CYRILLIC : 0;
}

function classify(code: number, character: string): number {
  if (code === 0x0a || code === 0x0d) return BREAK;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE;
  if (INVISIBLE_UNITS.some(([first, last]) => code >= first && code <= last)) return INVISIBLE;
  if (APOSTROPHES.has(character)) return APOSTROPHE;
  if (HYPHENS.has(character)) return HYPHEN;
  if (DASHES.has(character)) return DASH;
  if (BLANKS.has(character)) return SPACE;
  if (hasNoOthers(code)) return OTHER;
  if (isCombining(character)) return MARK;
  return isWordCharacter(character) ? LETTER : OTHER;
}

/** The class of a code unit. */
export function classOf(unit: number): number {
  const known = classes[unit] as number; // every unit is an index of the table
  if (known !== 0) return known;
  learn(unit);
  return classes[unit] as number;
}

/** Where the letters and digits that begin at `at` end, as far as their classes are known and simple. */
export function endOfSimple(text: string, at: number): number {
  let stop = at;
  while (stop < text.length) {
    const kind = classes[text.charCodeAt(stop)];
    if (kind !== LETTER && kind !== DIGIT) return stop;
    stop++;
  }
  return stop;
}

/** The key of a LETTER or DIGIT whose class is already known: case folded, ё as е. */
export function foldOf(unit: number): number {
  return folds[unit] as number;
}

/** LATIN, CYRILLIC or 0, for a unit whose class is already known. */
export function scriptOf(unit: number): number {
  return scripts[unit] as number;
}

/** The class of the code point that begins at `at`; surrogate pairs are looked up whole. */
export function classAt(text: string, at: number): number {
  const known = classOf(text.charCodeAt(at));
  if (known !== SURROGATE) return known;
  const point = text.codePointAt(at) as number;
  if (point < 0x10000) return OTHER;
  const character = String.fromCodePoint(point);
  if (INVISIBLE_ASTRAL.test(character)) return INVISIBLE;
  if (isCombining(character)) return MARK;
  return isWordCharacter(character) ? COMPLEX : OTHER;
}

/** Length in code units of the character at `at`. */
export function widthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff) return 1;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

const SMALL_YO = 0x451;

/** Whether a code unit is a capital letter; NaN, of an empty word, is none. */
export function isCapital(unit: number): boolean {
  return unit > 0x40 && classOf(unit) === LETTER && unit !== SMALL_YO && foldOf(unit) !== unit;
}

/** Whether a code unit is a small letter of ASCII or of the Cyrillic alphabets of the press: told without a table. */
export function isPlainSmall(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x430 && unit <= 0x45f);
}

/** The same of capitals. */
export function isPlainCapital(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x400 && unit <= 0x42f);
}
