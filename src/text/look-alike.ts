/**
 * Letters of one script that are drawn like letters of the other. Press copy catches them from mixed keyboards and
 * from people who dodge a search; the word then reads the same and compares as another one.
 */
const LATIN = Array.from('ABCEHIJKMOPQSTWXYƏabcdehijkmopqstwxyəËëÏï');
const CYRILLIC = Array.from('АВСЕНІЈКМОРԚЅТԜХУӘавсԁеһіјкморԛѕтԝхуәЁёЇї');
const TO_CYRILLIC = new Map(LATIN.map((letter, at) => [letter, CYRILLIC[at] ?? letter]));
const TO_LATIN = new Map(CYRILLIC.map((letter, at) => [letter, LATIN[at] ?? letter]));
TO_LATIN.set('Ү', 'Y').set('ү', 'y').set('Һ', 'H');

const hasLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text);
const hasCyrillic = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text);

/**
 * A word of mixed script in one script, when all letters of the other have look-alikes in it; else the word itself.
 * Where both would do the word is taken for Cyrillic.
 */
export function foldLookAlikes(word: string): string {
  if (!hasLatin(word) || !hasCyrillic(word)) return word;
  const letters = Array.from(word);
  if (letters.every((c) => !hasLatin(c) || TO_CYRILLIC.has(c)))
    return letters.map((c) => TO_CYRILLIC.get(c) ?? c).join('');
  if (letters.every((c) => !hasCyrillic(c) || TO_LATIN.has(c)))
    return letters.map((c) => TO_LATIN.get(c) ?? c).join('');
  return word;
}

/** How a word looks, whatever its script: equal for two words that a reader cannot tell apart by their letters. */
export function skeletonOf(word: string): string {
  return Array.from(word, (c) => TO_CYRILLIC.get(c) ?? c).join('');
}

/** Whether two words are equal in their looks, whatever their script. */
export function lookAlike(a: string, b: string): boolean {
  if (!isComposed(a) || !isComposed(b)) return skeletonOf(a.normalize('NFC')) === skeletonOf(b.normalize('NFC'));
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) {
    const [own, other] = [a.charAt(at), b.charAt(at)];
    if (own !== other && (TO_CYRILLIC.get(own) ?? own) !== (TO_CYRILLIC.get(other) ?? other)) return false;
  }
  return true;
}

/** Whether a word is Latin or Cyrillic without combining marks: normalisation leaves it as it is, letter by letter. */
function isComposed(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit >= 0x300 && (unit < 0x400 || unit > 0x52f || (unit >= 0x483 && unit <= 0x489))) return false;
  }
  return true;
}
