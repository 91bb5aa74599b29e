import {
  APOSTROPHE,
  BREAK,
  COMPLEX,
  CYRILLIC,
  classOf,
  DASH,
  DIGIT,
  foldOf,
  HYPHEN,
  LATIN,
  LETTER,
  OTHER,
  SPACE,
  SURROGATE,
  scriptOf,
} from '../text/character.ts';
import { keyOf } from '../text/key.ts';
import { AMPERSAND } from '../text/reference.ts';
import { stringOf } from '../text/units.ts';
import { beginsWord, endOfWord, isPlain, widthOfMark } from '../text/word.ts';

/**
 * The words of a text as 64-bit hashes of their keys, two 32-bit lanes a word. Equal keys, equal hashes; the words
 * are those of `findWords`, but no string is made for a word of plain letters, and each is read only once.
 */
export interface WordHashes {
  readonly count: number;
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** FNV-1a's offset and prime in one lane, a rotation and an odd multiplier of MurmurHash3 in the other. */
const LOW_SEED = 0x811c9dc5 | 0;
const LOW_UNIT = 0x01000193;
const HIGH_SEED = 0x27d4eb2f;
const HIGH_UNIT = 0x85ebca6b | 0;

/** Characters of the densest text for each word: figures and letters side by side need one between them. */
const SHORTEST_STEP = 2;
/** What stands after the last character: a space ends every word. */
const BLANK = 0x20;

/** Bits of an entry of `units`: the class below, the script, the folded unit above. */
const CLASS_BITS = 4;
const SCRIPT_BITS = 4;
const CLASS_MASK = (1 << CLASS_BITS) - 1;
const FOLD_SHIFT = CLASS_BITS + SCRIPT_BITS;
const BOTH_SCRIPTS = (LATIN | CYRILLIC) << CLASS_BITS;
/** Class, script and fold of each code unit in one look-up; 0 is "not looked up yet". */
const units = new Int32Array(0x10000);

function learn(unit: number): number {
  const kind = classOf(unit);
  const entry = (foldOf(unit) << FOLD_SHIFT) | (scriptOf(unit) << CLASS_BITS) | kind;
  units[unit] = entry;
  return entry;
}

/** The finaliser of MurmurHash3: every bit of the input changes half the bits of the output. */
export function mixed(lane: number): number {
  let h = lane ^ (lane >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Lanes that serve text after text; those of very long texts are not kept. */
const MOST_WORDS_KEPT = 1 << 16;
let lanes = { low: new Int32Array(1 << 10), high: new Int32Array(1 << 10) };
let lent = new Uint16Array(1 << 12);

/** The hashes of the words of a text, in order. The lanes are lent: the next call writes over them. */
export function hashWords(text: string): WordHashes {
  const size = text.length;
  if (size >= lent.length) lent = new Uint16Array(2 * size + 1);
  const own = lent;
  for (let at = 0; at < size; at++) own[at] = text.charCodeAt(at);
  const hashes = hashUnits(own, size, text);
  if (size > 2 * MOST_WORDS_KEPT) lent = new Uint16Array(1 << 12);
  return hashes;
}

/** What stands between letters without ending a word, and between the digits of a figure. */
const HYPHEN_MINUS = 0x2d;
const STRAIGHT = 0x27;
const CURLY = 0x2019;
const NO_BREAK_SPACE = 0xa0;
const COMMA = 0x2c;
const FULL_STOP = 0x2e;
const COLON = 0x3a;
const LONGEST_GROUP = 3;

/**
 * The same of the code units of a text, of which there are `size`; the array has room for one more, which is written.
 * Letters and digits of one script with what usually stands among them are read here, all else by the functions that
 * read a string: of the text where it is given, else of a stretch that holds the word.
 */
export function hashUnits(text: Uint16Array, size: number, whole?: string): WordHashes {
  const capacity = Math.ceil(size / SHORTEST_STEP) + 1;
  let { low, high } = lanes;
  if (capacity > low.length) {
    low = new Int32Array(capacity);
    high = new Int32Array(capacity);
    if (capacity <= MOST_WORDS_KEPT) lanes = { low, high };
  }
  text[size] = BLANK;
  let stretch: Stretch = whole === undefined ? NO_STRETCH : { text: whole, from: 0, safe: size + 1 };
  let count = 0;
  let first = -1;
  let scripts = 0;
  let a = LOW_SEED;
  let b = HIGH_SEED;
  for (let at = 0; at <= size; at++) {
    let unit = text[at] as number; // within the array
    let entry = units[unit] as number;
    if ((entry & CLASS_MASK) === LETTER) {
      if (first < 0) first = at;
      do {
        const fold = entry >>> FOLD_SHIFT;
        scripts |= entry;
        a = Math.imul(a ^ fold, LOW_UNIT);
        b = Math.imul(((b << 5) | (b >>> 27)) ^ fold, HIGH_UNIT);
        unit = text[++at] as number; // a space at the end stops it
        entry = units[unit] as number;
      } while ((entry & CLASS_MASK) === LETTER);
    }
    if (entry === 0) {
      learn(unit);
      at--;
      continue;
    }
    const kind = entry & CLASS_MASK;
    if (first < 0 && (kind === SPACE || kind === BREAK || (kind === OTHER && unit !== AMPERSAND))) continue;
    let isSimple = true;
    let last = at;
    if (first < 0) {
      if (kind === DIGIT) {
        first = at;
        const stop = endOfFigure(text, at, size);
        isSimple = stop >= 0;
        for (let digit = at; digit < stop; digit++) {
          const part = text[digit] as number;
          if (part === BLANK || part === NO_BREAK_SPACE) continue;
          a = Math.imul(a ^ part, LOW_UNIT);
          b = Math.imul(((b << 5) | (b >>> 27)) ^ part, HIGH_UNIT);
        }
        if (stop === at) {
          a = Math.imul(a ^ unit, LOW_UNIT);
          b = Math.imul(((b << 5) | (b >>> 27)) ^ unit, HIGH_UNIT);
          continue;
        }
        last = stop - 1;
      } else {
        if (kind !== COMPLEX && kind !== SURROGATE && unit !== AMPERSAND) continue;
        if (at >= stretch.safe) stretch = stretchFrom(text, at, at, size);
        if (!beginsWord(stretch.text, at - stretch.from, kind)) {
          if (unit === AMPERSAND) at += widthOfMark(stretch.text, at - stretch.from) - 1;
          continue;
        }
        first = at;
        isSimple = false;
      }
    } else if (kind === DIGIT || joins(text, at, size)) {
      const fold = unit === CURLY ? STRAIGHT : unit;
      a = Math.imul(a ^ fold, LOW_UNIT);
      b = Math.imul(((b << 5) | (b >>> 27)) ^ fold, HIGH_UNIT);
      continue;
    } else isSimple = ends(kind, unit) || endsBefore(text, at, size);
    if (!isSimple || (scripts & BOTH_SCRIPTS) === BOTH_SCRIPTS) {
      if (first < stretch.from || at >= stretch.safe) stretch = stretchFrom(text, first, at, size);
      const { text: own, from } = stretch;
      const begin = first - from;
      const end = endOfWord(own, begin, classOf(own.charCodeAt(begin)));
      const key = isPlain(own, begin, end) === 1 ? null : keyOf(own.slice(begin, end));
      const length = key === null ? end - begin : key.length;
      a = LOW_SEED;
      b = HIGH_SEED;
      for (let k = 0; k < length; k++) {
        const fold = key === null ? foldOf(own.charCodeAt(begin + k)) : key.charCodeAt(k);
        a = Math.imul(a ^ fold, LOW_UNIT);
        b = Math.imul(((b << 5) | (b >>> 27)) ^ fold, HIGH_UNIT);
      }
      last = from + end - 1;
    }
    at = last;
    low[count] = a ^ (a >>> 15);
    high[count] = b ^ (b >>> 15);
    count++;
    first = -1;
    scripts = 0;
    a = LOW_SEED;
    b = HIGH_SEED;
  }
  return { count, low, high };
}

function classIn(text: Uint16Array, at: number): number {
  const unit = text[at] as number; // callers stay within the text and its end
  const entry = units[unit] as number;
  return (entry === 0 ? learn(unit) : entry) & CLASS_MASK;
}

/** Whether a word of simple letters ends before a unit, whatever follows. */
function ends(kind: number, unit: number): boolean {
  return kind === SPACE || kind === BREAK || kind === DASH || (kind === OTHER && unit !== AMPERSAND);
}

function isJoint(unit: number): boolean {
  return unit === HYPHEN_MINUS || unit === STRAIGHT || unit === CURLY;
}

/** Whether a hyphen or an apostrophe stands at a place that a word goes on behind. */
function joins(text: Uint16Array, at: number, size: number): boolean {
  if (!isJoint(text[at] as number) || at + 1 >= size) return false;
  const next = classIn(text, at + 1);
  return next === LETTER || next === DIGIT;
}

/** Whether a word ends before a hyphen or an apostrophe, which no line end follows that it may be broken by. */
function endsBefore(text: Uint16Array, at: number, size: number): boolean {
  if (!isJoint(text[at] as number)) return false;
  if (at + 1 >= size) return true;
  const kind = classIn(text, at + 1);
  return kind === HYPHEN || kind === APOSTROPHE || (kind !== BREAK && ends(kind, text[at + 1] as number));
}

function endOfDigits(text: Uint16Array, at: number, size: number): number {
  let stop = at;
  while (stop < size && (text[stop] as number) >= 0x30 && (text[stop] as number) <= 0x39) stop++;
  return stop;
}

/**
 * Where the figure ends that begins at a digit: groups of three, or digits with marks between them. The place itself
 * where the word may go on with letters; -1 where what follows takes the functions that read a string.
 */
function endOfFigure(text: Uint16Array, at: number, size: number): number {
  let stop = endOfDigits(text, at, size);
  const firstEnd = stop;
  if (stop < size && stop - at <= LONGEST_GROUP) {
    for (; stop < size; stop += LONGEST_GROUP + 1) {
      const unit = text[stop] as number;
      if (unit === AMPERSAND || (unit > NO_BREAK_SPACE && classIn(text, stop) === SPACE)) return -1;
      const isGroup = unit === BLANK || unit === NO_BREAK_SPACE;
      if (!isGroup || endOfDigits(text, stop + 1, size) !== stop + 1 + LONGEST_GROUP) break;
    }
    if (stop > firstEnd) return stop;
  }
  for (;;) {
    const unit = text[stop] as number; // the end at most
    const isSimple = unit === FULL_STOP || unit === COMMA || unit === COLON || unit === HYPHEN_MINUS;
    const end = stop < size ? endOfDigits(text, stop + 1, size) : 0;
    if (end <= stop + 1) break;
    if (isSimple) stop = end;
    else {
      const kind = classIn(text, stop);
      if (kind === HYPHEN || kind === DASH) return -1;
      break;
    }
  }
  return stop > firstEnd ? stop : at;
}

/** A stretch of a text as a string: whole words that begin in it before `safe`. */
interface Stretch {
  readonly text: string;
  readonly from: number;
  readonly safe: number;
}

const NO_STRETCH: Stretch = { text: '', from: 0, safe: 0 };

/**
 * The stretch from a place up to where no word goes on, at the earliest behind another place: a space with a letter
 * or digit before it and a letter behind it.
 */
function stretchFrom(text: Uint16Array, from: number, behind: number, size: number): Stretch {
  let space = behind + 1;
  for (; space + 1 < size; space++) {
    if (text[space] !== BLANK || classIn(text, space + 1) !== LETTER) continue;
    const before = classIn(text, space - 1);
    if (before === LETTER || before === DIGIT) break;
  }
  const isEnd = space + 1 >= size;
  return { text: stringOf(text, from, isEnd ? size : space + 2), from, safe: isEnd ? size + 1 : space };
}
