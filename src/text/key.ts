import { isBroken, joined } from './broken.ts';
import {
  APOSTROPHE_SIGNS,
  CYRILLIC,
  classAt,
  classOf,
  DIGIT,
  foldCase,
  foldOf,
  INVISIBLE,
  LATIN,
  LETTER,
  MARK,
  scriptOf,
  widthAt,
} from './character.ts';
import { foldLookAlikes } from './look-alike.ts';
import { withoutReferences } from './reference.ts';

/** The named steps from a word to its key; `--keep` leaves one out. `punctuation` makes marks words of their own. */
export const STEPS = ['case', 'yo', 'quotes', 'dash', 'punctuation', 'unicode', 'invisible', 'homoglyph'] as const;
export type Step = (typeof STEPS)[number];

const NOTHING_KEPT: ReadonlySet<Step> = new Set();
const APOSTROPHE = new RegExp(`[${APOSTROPHE_SIGNS}]`, 'g');

/** `normalize` is quadratic in runs of combining marks; no script stacks more than this. */
const MOST_MARKS = 30;

/**
 * The key of a word, what is compared in place of its spelling: invisible characters dropped, NFKC, look-alike
 * letters of another script folded, case folded, ё as е, apostrophes and dashes of one kind, no spaces in a number,
 * character references read, the parts of a broken word joined.
 */
export function keyOf(word: string, keep: ReadonlySet<Step> = NOTHING_KEPT): string {
  if (keep.size === 0) {
    const plain = plainKeyOf(word);
    if (plain !== undefined) return plain;
  }
  const read = keep.has('unicode') ? word : withoutReferences(word);
  let key = cleaned(isBroken(read) ? joined(read) : read, keep.has('invisible'));
  // NFKC parts the accent from a space that it stands on
  if (!keep.has('quotes')) key = key.replaceAll('\u00b4', "'");
  if (!keep.has('unicode')) key = key.normalize('NFKC');
  if (!keep.has('homoglyph')) key = foldLookAlikes(key);
  if (!keep.has('case')) {
    const small = Array.from(key, foldCase).join('');
    // the small letter of a rare form may look like one of the other script: ᲀ is в
    key = small === key || keep.has('homoglyph') ? small : foldLookAlikes(small);
  }
  if (!keep.has('yo')) key = key.replaceAll('ё', 'е').replaceAll('Ё', 'Е');
  if (!keep.has('quotes')) key = key.replace(APOSTROPHE, "'");
  if (!keep.has('dash')) key = key.replace(/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g, '-');
  return keep.has('unicode') ? key : key.normalize('NFKC');
}

/** Longest word that is folded unit by unit on the stack. */
const LONGEST_PLAIN = 64;

/** The key of a word whose letters fold one by one and are of one script; undefined for every other word. */
function plainKeyOf(word: string): string | undefined {
  if (word.length > LONGEST_PLAIN) return undefined;
  let script = 0;
  let changed = false;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    const kind = classOf(unit);
    if (kind === LETTER) {
      script |= scriptOf(unit);
      if (foldOf(unit) !== unit) changed = true;
    } else if (kind !== DIGIT && unit !== HYPHEN_MINUS) return undefined;
  }
  if (script === (LATIN | CYRILLIC)) return undefined;
  if (!changed) return word;
  const key: number[] = [];
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    key.push(unit === HYPHEN_MINUS ? unit : foldOf(unit));
  }
  return String.fromCharCode(...key);
}

const HYPHEN_MINUS = 0x2d;

/** Whether a word is of letters of one script, digits and plain hyphens: its key hides nothing but case and ё. */
export function isPlainWord(word: string): boolean {
  return plainKeyOf(word) !== undefined;
}

/** Without the spaces of a number, the invisible characters, and the marks that pile up beyond reason. */
function cleaned(word: string, keepInvisible: boolean): string {
  let out = '';
  let marks = 0;
  for (let at = 0; at < word.length; ) {
    const width = widthAt(word, at);
    const character = word.slice(at, at + width);
    const kind = classAt(word, at);
    at += width;
    marks = kind === MARK ? marks + 1 : 0;
    if (marks > MOST_MARKS || (kind === INVISIBLE && !keepInvisible) || /\p{Zs}/u.test(character)) continue;
    out += character;
  }
  return out;
}
