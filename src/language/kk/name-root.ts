import { settled } from '../endings.ts';
import { remember } from '../remember.ts';
import { areOfTwoAlphabets, haveOneSound, soundOf } from '../respelling.ts';
import { sameInRussian } from '../ru/grammar.ts';
import { withoutFleetingVowel, withoutNameEndings } from '../ru/name-root.ts';
import { suffixChains } from '../suffix-chain.ts';
import { nameSuffixes } from './suffixes.ts';

/** Letters that stay. */
const LEAST_ROOT = 3;
const KAZAKH_LETTER = /[әғқңөұүһі]/;

const isNameChain = suffixChains(nameSuffixes, false);

function shorter(key: string): string {
  for (let length = LEAST_ROOT; length < key.length; length++) {
    if (isNameChain(key.slice(0, length), key.slice(length))) return key.slice(0, length);
  }
  return key;
}

/** What all forms of a name have in common in Kazakh, and in Russian with its endings: Тоқаевтың, Токаева. */
export const rootOfName = remember((key: string): string =>
  soundOf(withoutFleetingVowel(withoutNameEndings(settled(key, shorter)))),
);

/** Whether two names are one in the two alphabets and in two cases: Әлиевтің, Алиева. */
export function areRespelt(a: string, b: string): boolean {
  // Әбдірахмановтың, Абдрахмановтың: the ending has a Kazakh letter of its own
  if (KAZAKH_LETTER.test(a) && KAZAKH_LETTER.test(b)) {
    const [own, other] = [settled(a, shorter), settled(b, shorter)];
    return areOfTwoAlphabets(own, other) && haveOneSound(own, other);
  }
  if (!areOfTwoAlphabets(a, b)) return false;
  const [kazakh, russian] = KAZAKH_LETTER.test(a) ? [a, soundOf(b)] : [b, soundOf(a)];
  return [kazakh, settled(kazakh, shorter)].some((form) => {
    const sound = soundOf(form);
    return sound === russian || sameInRussian(sound, russian, true);
  });
}
