import { sameLemma } from './inflection.ts';
import { nameSuffixes } from './kk/suffixes.ts';
import { type LanguageCode, languageOfWord } from './language.ts';
import { remember } from './remember.ts';
import { areOfTwoAlphabets, soundOf } from './respelling.ts';
import { fleetingVowels, nameEndingLetters } from './ru/endings.ts';
import { suffixChains } from './suffix-chain.ts';

/** Letters that stay; a name like Ли has no more. */
const LEAST_ROOT = 2;
const LEAST_KAZAKH_ROOT = 3;
/** Longer words are no names. Letters. */
const LONGEST_WORD = 40;

const ROOT: Readonly<Record<LanguageCode, (key: string) => string>> = {
  ru: remember((key) => soundOf(withoutFleetingVowel(settled(key, shorterInRussian)))),
  kk: remember((key) => soundOf(withoutFleetingVowel(settled(settled(key, shorterInKazakh), shorterInRussian)))),
  en: remember((key) => settled(key, shorterInEnglish)),
};

/**
 * What all forms of a name have in common, in both alphabets: Токаев, Токаева, Тоқаевтың. Different names may share
 * it; it finds the candidates among many names, `sameLemma` decides.
 */
export function rootOfName(key: string, language: LanguageCode): string {
  if (key.length > LONGEST_WORD) return key;
  return ROOT[languageOfWord(key, language)](key);
}

/** Takes endings off until none is left, so that forms with more endings come to the same end as those with fewer. */
function settled(key: string, shorter: (key: string) => string): string {
  let root = key;
  for (;;) {
    const next = shorter(root);
    if (next === root) return root;
    root = next;
  }
}

function shorterInRussian(key: string): string {
  for (const ending of nameEndingLetters()) {
    if (key.length - ending.length >= LEAST_ROOT && key.endsWith(ending)) return key.slice(0, -ending.length);
  }
  return key;
}

const isNameChain = suffixChains(nameSuffixes, false);

function shorterInKazakh(key: string): string {
  for (let length = LEAST_KAZAKH_ROOT; length < key.length; length++) {
    if (isNameChain(key.slice(0, length), key.slice(length))) return key.slice(0, length);
  }
  return key;
}

function shorterInEnglish(key: string): string {
  if (key.length > LEAST_KAZAKH_ROOT && /'s?$/.test(key)) return key.replace(/'s?$/, '');
  return key.length > LEAST_KAZAKH_ROOT && key.endsWith('s') ? key.slice(0, -1) : key;
}

function withoutFleetingVowel(root: string): string {
  const vowel = root.length - 2;
  return vowel > 1 && fleetingVowels.has(root.charAt(vowel)) ? root.slice(0, vowel) + root.slice(vowel + 1) : root;
}

/** Whether two names are one in the two alphabets and in two cases: Әлиевтің, Алиева. */
export function areRespeltForms(a: string, b: string): boolean {
  if (a.length > LONGEST_WORD || b.length > LONGEST_WORD || !areOfTwoAlphabets(a, b)) return false;
  const [kazakh, russian] = languageOfWord(a, 'ru') === 'kk' ? [a, soundOf(b)] : [b, soundOf(a)];
  return [kazakh, settled(kazakh, shorterInKazakh)].some((form) => {
    const sound = soundOf(form);
    return sound === russian || sameLemma(sound, russian, 'ru', true);
  });
}
