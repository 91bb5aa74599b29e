/**
 * Letters of one script that are drawn like letters of the other. Press copy catches them from mixed keyboards and
 * from people who dodge a search; the word then reads the same and compares as another one.
 */
const PAIRS: readonly (readonly [latin: string, cyrillic: string])[] = [
  ['A', 'А'],
  ['B', 'В'],
  ['C', 'С'],
  ['E', 'Е'],
  ['H', 'Н'],
  ['I', 'І'],
  ['J', 'Ј'],
  ['K', 'К'],
  ['M', 'М'],
  ['O', 'О'],
  ['P', 'Р'],
  ['Q', 'Ԛ'],
  ['S', 'Ѕ'],
  ['T', 'Т'],
  ['W', 'Ԝ'],
  ['X', 'Х'],
  ['Y', 'У'],
  ['Ə', 'Ә'],
  ['a', 'а'],
  ['b', 'в'],
  ['c', 'с'],
  ['d', 'ԁ'],
  ['e', 'е'],
  ['h', 'һ'],
  ['i', 'і'],
  ['j', 'ј'],
  ['k', 'к'],
  ['m', 'м'],
  ['o', 'о'],
  ['p', 'р'],
  ['q', 'ԛ'],
  ['s', 'ѕ'],
  ['t', 'т'],
  ['w', 'ԝ'],
  ['x', 'х'],
  ['y', 'у'],
  ['ə', 'ә'],
  ['Ë', 'Ё'],
  ['ë', 'ё'],
  ['Ï', 'Ї'],
  ['ï', 'ї'],
];
const TO_CYRILLIC = new Map(PAIRS.map(([latin, cyrillic]) => [latin, cyrillic]));
const TO_LATIN = new Map(PAIRS.map(([latin, cyrillic]) => [cyrillic, latin]));
TO_LATIN.set('Ү', 'Y').set('ү', 'y').set('Һ', 'H');

const HAS_LATIN = /\p{Script=Latin}/u;
const HAS_CYRILLIC = /\p{Script=Cyrillic}/u;

/**
 * A word of mixed script in one script, when all letters of the other have look-alikes in it; else the word itself.
 * Where both would do the word is taken for Cyrillic.
 */
export function foldLookAlikes(word: string): string {
  if (!HAS_LATIN.test(word) || !HAS_CYRILLIC.test(word)) return word;
  const letters = Array.from(word);
  if (letters.every((c) => !HAS_LATIN.test(c) || TO_CYRILLIC.has(c)))
    return letters.map((c) => TO_CYRILLIC.get(c) ?? c).join('');
  if (letters.every((c) => !HAS_CYRILLIC.test(c) || TO_LATIN.has(c)))
    return letters.map((c) => TO_LATIN.get(c) ?? c).join('');
  return word;
}

/** How a word looks, whatever its script: equal for two words that a reader cannot tell apart by their letters. */
export function skeletonOf(word: string): string {
  return Array.from(word, (c) => TO_CYRILLIC.get(c) ?? c).join('');
}
