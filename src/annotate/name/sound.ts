import { spelling } from '../../language/language.ts';
import { remember } from '../../language/remember.ts';

/** Latin letters for what Russian and Kazakh letters sound like; vowels and what is hardly heard are left out. */
const LATIN_FOR: Readonly<Record<string, string>> = {
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  ґ: 'g',
  д: 'd',
  ж: 's',
  з: 's',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ф: 'f',
  ц: 's',
  ч: 'k',
  ш: 's',
  щ: 's',
};

/** What several Latin letters, or one of two readings, sound like. In order. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/дж/g, 'ж'],
  [/кс/g, 'x'],
  [/tch|ch|ck|c|q/g, 'k'],
  [/ph/g, 'f'],
  [/zh|dj|j|z/g, 's'],
  [/ts/g, 's'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/[aeiouyh'-]/g, ''],
  [/(.)\1+/g, '$1'],
];

/** The consonants of a name as they sound, in Latin letters. */
const consonantsOf = remember((key: string): string => {
  let sound = key.normalize('NFD').replace(/(?!й)[\u0300-\u036f]/g, '');
  for (const [pattern, letter] of SOUNDS.slice(0, 2)) sound = sound.replace(pattern, letter);
  sound = Array.from(sound, (letter) => (/[\u0400-\u04ff]/.test(letter) ? (LATIN_FOR[letter] ?? '') : letter)).join('');
  for (const [pattern, letter] of SOUNDS.slice(2)) sound = sound.replace(pattern, letter);
  return sound;
});

/** Consonants without which two names sound alike by chance. */
const LEAST_CONSONANTS = 2;
/** A case ending has at most so many. */
const MOST_OF_ENDING = 1;

/** Whether two names of two alphabets are one, by the sound of their consonants: Murdock, Мёрдоком. */
export function soundAlike(a: string, b: string): boolean {
  if (spelling(a).isLatin === spelling(b).isLatin) return false;
  const [short, long] = [consonantsOf(a), consonantsOf(b)].sort((x, y) => x.length - y.length) as [string, string];
  return short.length >= LEAST_CONSONANTS && long.startsWith(short) && long.length - short.length <= MOST_OF_ENDING;
}
