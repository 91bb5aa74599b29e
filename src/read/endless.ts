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
  if (nonBlankLines(text) > MOST_LINES) refuse(said`has more than ${MOST_LINES} lines`);
  if (isMadeOfSigns(text)) refuse(said`has more than ${MOST_SIGNS} signs, and fewer letters`);
  if (longestRun(text) > LONGEST_RUN) refuse(said`has a word of more than ${LONGEST_RUN / MILLION} million characters`);
}

function nonBlankLines(text: string): number {
  let lines = 0;
  let isBlank = true;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === LF || unit === CR) isBlank = true;
    else if (isBlank && unit > SPACE) {
      isBlank = false;
      lines++;
    }
  }
  return lines;
}

function longestRun(text: string): number {
  let longest = 0;
  let begun = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) > SPACE) continue;
    longest = Math.max(longest, at - begun);
    begun = at + 1;
  }
  return Math.max(longest, text.length - begun);
}

function isMadeOfSigns(text: string): boolean {
  let signs = 0;
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit <= SPACE) continue;
    if (unit >= LAST_ASCII || ALPHANUMERIC.test(text.charAt(at))) letters++;
    else signs++;
  }
  return signs > MOST_SIGNS && signs > letters;
}

const ALPHANUMERIC = /[0-9A-Za-z]/;
const LAST_ASCII = 0x7f;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
