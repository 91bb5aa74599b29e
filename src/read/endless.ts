import { type Said, said } from '../terms/said.ts';
import { Failure } from './failure.ts';

/** UTF-16 code units: ten times the longest novel. Longer texts take more memory to compare than a machine has to spare. */
const MOST_UNITS = 12_000_000;
/** Non-blank lines, each of which is asked what it is for. */
const MOST_LINES = 250_000;
/** Code units without a space between them; what is longer is no language. */
const LONGEST_RUN = 3_000_000;
/** Signs that are neither letters nor digits, in a text that has more of them than of these: each is a difference. */
const MOST_SIGNS = 400_000;
const MILLION = 1_000_000;

/** Throws a Failure for a text that is too long to be compared as a whole, and says what to do. */
export function refuseEndless(text: string, path: string): void {
  if (text.length <= MILLION) return;
  const refuse = (what: Said): never => {
    throw new Failure('too-large', path, said`${what}: compare it in parts, or as records of a .jsonl file`);
  };
  if (text.length > MOST_UNITS) refuse(said`has more than ${MOST_UNITS / MILLION} million characters`);
  const { lines, longestRun, signs, letters } = extentOf(text);
  if (lines > MOST_LINES) refuse(said`has more than ${MOST_LINES} lines`);
  if (signs > MOST_SIGNS && signs > letters) refuse(said`has more than ${MOST_SIGNS} signs, and fewer letters`);
  if (longestRun > LONGEST_RUN) refuse(said`has a word of more than ${LONGEST_RUN / MILLION} million characters`);
}

interface Extent {
  /** Lines that are not blank. */
  readonly lines: number;
  /** Code units of the longest stretch without a space. */
  readonly longestRun: number;
  readonly signs: number;
  /** Letters and digits; whatever is not ASCII is taken for one. */
  readonly letters: number;
}

/** What a text is made of, counted in one pass: it is long. */
function extentOf(text: string): Extent {
  let lines = 0;
  let longestRun = 0;
  let signs = 0;
  let letters = 0;
  let isBlank = true;
  let begun = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > SPACE) {
      if (isBlank) lines++;
      isBlank = false;
      if (unit >= LAST_ASCII || isAlphanumeric(unit)) letters++;
      else signs++;
    } else {
      if (unit === LF || unit === CR) isBlank = true;
      if (at - begun > longestRun) longestRun = at - begun;
      begun = at + 1;
    }
  }
  return { lines, longestRun: Math.max(longestRun, text.length - begun), signs, letters };
}

function isAlphanumeric(unit: number): boolean {
  const lower = unit | CASE_BIT;
  return (unit >= ZERO && unit <= NINE) || (lower >= SMALL_A && lower <= SMALL_Z);
}

const LAST_ASCII = 0x7f;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const [ZERO, NINE] = [0x30, 0x39];
const [SMALL_A, SMALL_Z] = [0x61, 0x7a];
/** What tells a small letter of ASCII from its capital. */
const CASE_BIT = 0x20;
