import { BREAK, CYRILLIC, classOf, DASH, foldOf, LATIN, LETTER, OTHER, SPACE, scriptOf } from '../text/character.ts';
import { keyOf } from '../text/key.ts';
import { AMPERSAND } from '../text/reference.ts';
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
const END = 0x20;

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

/** The hashes of the words of a text, in order. The lanes are lent: the next call writes over them. */
export function hashWords(text: string): WordHashes {
  const size = text.length;
  const capacity = Math.ceil(size / SHORTEST_STEP) + 1;
  let { low, high } = lanes;
  if (capacity > low.length) {
    low = new Int32Array(capacity);
    high = new Int32Array(capacity);
    if (capacity <= MOST_WORDS_KEPT) lanes = { low, high };
  }
  let count = 0;
  let first = -1;
  let scripts = 0;
  let a = LOW_SEED;
  let b = HIGH_SEED;
  for (let at = 0; at <= size; at++) {
    const unit = at < size ? text.charCodeAt(at) : END;
    let entry = units[unit] as number; // every unit is an index of the table
    if (entry === 0) entry = learn(unit);
    const kind = entry & CLASS_MASK;
    if (kind === LETTER) {
      if (first < 0) first = at;
      scripts |= entry;
      const fold = entry >>> FOLD_SHIFT;
      a = Math.imul(a ^ fold, LOW_UNIT);
      b = Math.imul(((b << 5) | (b >>> 27)) ^ fold, HIGH_UNIT);
      continue;
    }
    if (first < 0) {
      if (!beginsWord(text, at, kind)) {
        if (unit === AMPERSAND) at += widthOfMark(text, at) - 1;
        continue;
      }
      first = at;
      scripts = BOTH_SCRIPTS;
    }
    const ends = kind === SPACE || (kind === OTHER && unit !== AMPERSAND) || kind === BREAK || kind === DASH;
    if (!ends || (scripts & BOTH_SCRIPTS) === BOTH_SCRIPTS) {
      const stop = endOfWord(text, first, classOf(text.charCodeAt(first)));
      const key = isPlain(text, first, stop) === 1 ? null : keyOf(text.slice(first, stop));
      const length = key === null ? stop - first : key.length;
      a = LOW_SEED;
      b = HIGH_SEED;
      for (let k = 0; k < length; k++) {
        const fold = key === null ? foldOf(text.charCodeAt(first + k)) : key.charCodeAt(k);
        a = Math.imul(a ^ fold, LOW_UNIT);
        b = Math.imul(((b << 5) | (b >>> 27)) ^ fold, HIGH_UNIT);
      }
      at = stop - 1;
    }
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
