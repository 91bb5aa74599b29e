import { type LanguageCode, OF_CYRILLIC, spelling } from './language.ts';
import { REGISTRY } from './registry.ts';
import type { DetectionRules } from './shape/detection.ts';
import type { Lexicon } from './shape/lexicon.ts';

/** The class of all letters takes long to make ready: it is asked of words without any letter of the usual alphabets. */
const ASCII = /^[!-~]*$/;

/** What a word says about the language of its text, as bits. */
export const LATIN = 1;
export const CYRILLIC = 2;
/** A small word of the usual language of the Cyrillic script. */
export const USUAL = 4;
/** The signs of a key are known. */
export const SEEN = 8;

const [USUAL_CYRILLIC] = OF_CYRILLIC;
/** The languages of the Cyrillic script that have to be told from its usual one; three bits each, of 16. */
export const RIVALS: readonly LanguageCode[] = OF_CYRILLIC.slice(1);
/** A word of the rival, one that no other rival has, and one that it shares with the usual language. */
export const HIT = RIVALS.map((_, index) => 1 << (4 + 3 * index));
export const SURE = HIT.map((bit) => bit << 1);
export const SHARED = HIT.map((bit) => bit << 2);

/** By what the rivals are told, with the last letters of their endings: most words are seen to have none by theirs. */
const RULES = RIVALS.map((code) => {
  const { detection, lexicon }: { readonly detection: DetectionRules; readonly lexicon: Lexicon } = REGISTRY[code];
  return { ...detection, givenNames: lexicon.givenNames, last: new Set(detection.endings.map((one) => one.slice(-1))) };
});
type Rules = (typeof RULES)[number];

/** The signs of a key. */
export function signsOf(key: string): number {
  const { isLatin, isCyrillic, fits } = spelling(key);
  if (!isCyrillic) return isLatin || (!ASCII.test(key) && /\p{L}/u.test(key)) ? LATIN : 0;
  let signs = CYRILLIC;
  if (USUAL_CYRILLIC !== undefined && REGISTRY[USUAL_CYRILLIC].detection.words().has(key)) signs |= USUAL;
  const isForeign = USUAL_CYRILLIC !== undefined && !fits(USUAL_CYRILLIC);
  const able = isForeign ? RIVALS.filter(fits) : [];
  // asked of every key of a vocabulary: pairs of `entries` are garbage that many
  for (let index = 0; index < RULES.length; index++) {
    const rules = RULES[index] as Rules; // an index of it
    const code = RIVALS[index] as LanguageCode; // as many as rules
    const isListed = rules.words().has(key) || endsAsIts(key, rules);
    if (isListed || able.includes(code)) signs |= HIT[index] ?? 0;
    if (isListed || (able.length === 1 && able[0] === code)) signs |= SURE[index] ?? 0;
    if (rules.shared().has(key)) signs |= SHARED[index] ?? 0;
  }
  return signs;
}

function endsAsIts(key: string, { endings, notEndings, last }: Rules): boolean {
  return (
    last.has(key.charAt(key.length - 1)) &&
    endings.some((ending) => key.length > ending.length && key.endsWith(ending)) &&
    !notEndings.some((ending) => key.endsWith(ending))
  );
}

/** The share of its own words that makes a text one in a rival. */
export function shareOf(rival: number): number {
  return RULES[rival]?.share ?? 1;
}

/** Whether a word of a rival is the name of a person, which may open a sentence in the usual language. */
export function opensAsPerson(key: string, rival: number): boolean {
  const rules = RULES[rival];
  return rules !== undefined && (rules.person.test(key) || rules.givenNames().has(key));
}
