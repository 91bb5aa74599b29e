import { settled } from '../endings.ts';
import { remember } from '../remember.ts';
import { soundOf } from '../respelling.ts';
import { fleetingVowels, nameEndingLetters } from './endings.ts';

/** Letters that stay; a name like Ли has no more. */
const LEAST_ROOT = 2;

/** What all forms of a Russian name have in common, as it sounds in both alphabets. */
export const rootOfName = remember((key: string): string => soundOf(withoutFleetingVowel(withoutNameEndings(key))));

/** A name without any ending. */
export function withoutNameEndings(key: string): string {
  return settled(key, shorter);
}

function shorter(key: string): string {
  for (const ending of nameEndingLetters()) {
    if (key.length - ending.length >= LEAST_ROOT && key.endsWith(ending)) return key.slice(0, -ending.length);
  }
  return key;
}

/** Павел and Павл-. */
export function withoutFleetingVowel(root: string): string {
  const vowel = root.length - 2;
  return vowel > 1 && fleetingVowels.has(root.charAt(vowel)) ? root.slice(0, vowel) + root.slice(vowel + 1) : root;
}
