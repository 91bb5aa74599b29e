import { isPlainCapital, isPlainSmall } from '../text/character.ts';
import type { Document } from '../text/document.ts';
import { keyOf } from '../text/key.ts';
import { createKeyMemory } from '../text/key-memory.ts';
import { type LanguageCode, OF_CYRILLIC, OF_LATIN, USUAL_LANGUAGE } from './language.ts';
import { CYRILLIC, HIT, LATIN, opensAsPerson, RIVALS, SEEN, SHARED, SURE, shareOf, signsOf, USUAL } from './signs.ts';

/** Words of a paragraph that are looked at: enough to know its language, however long it is. */
const SAMPLE_WORDS = 80;
/** The same in code units, for a text that has no words yet. */
const SAMPLE = 600;
/** Cyrillic words without any letter of a rival that make a text one in the usual language. */
const ENOUGH_WORDS = 6;
/** As many, and no small word of that language among them, do not outweigh the language of the whole text. */
const PLENTY_OF_WORDS = 12;
/** As many Cyrillic words for each Latin one make a text that has addresses of pages and names of products in it. */
const CYRILLIC_SHARE = 0.4;

const MEMORY = createKeyMemory();
/** The language of a script that a text is taken for which says nothing more. */
const [USUAL_CYRILLIC = USUAL_LANGUAGE] = OF_CYRILLIC;
const [USUAL_LATIN = USUAL_LANGUAGE] = OF_LATIN;

/** What speaks for another language of the Cyrillic script. */
interface RivalEvidence {
  words: number;
  /** Words that no other rival can have. */
  sure: number;
  /** Words without a capital. */
  small: number;
  /** Small words of the usual language that this one has too. */
  shared: number;
  /** The first word is one of its words and no name of a person. */
  opens: boolean;
}

interface Evidence {
  latin: number;
  cyrillic: number;
  /** Small words of the usual language. */
  usual: number;
  /** Words without a capital. */
  small: number;
  readonly rivals: readonly RivalEvidence[];
}

function nothing(): Evidence {
  const rivals = RIVALS.map(() => ({ words: 0, sure: 0, small: 0, shared: 0, opens: false }));
  return { latin: 0, cyrillic: 0, usual: 0, small: 0, rivals };
}

/** Bits of words of any rival, and of those with what one shares with the usual language: most words have none. */
const ANY_HIT = HIT.reduce((all, bit) => all | bit, 0);
const OF_RIVALS = SHARED.reduce((all, bit) => all | bit, ANY_HIT);

/** The case of a code unit; a letter without cases has none. */
function caseOf(unit: number): 'capital' | 'small' | 'none' {
  if (isPlainSmall(unit)) return 'small';
  if (isPlainCapital(unit)) return 'capital';
  const letter = String.fromCharCode(unit);
  const upper = letter.toUpperCase();
  if (letter !== upper) return 'small';
  return upper === letter.toLowerCase() ? 'none' : 'capital';
}

/** Adds a word by its signs and its first letter; one that opens the text may have its capital for that alone. */
function add(evidence: Evidence, key: string, signs: number, first: number, opens: boolean): void {
  if ((signs & LATIN) !== 0) evidence.latin++;
  if ((signs & CYRILLIC) === 0) return;
  evidence.cyrillic++;
  if ((signs & USUAL) !== 0) evidence.usual++;
  const letterCase = caseOf(first);
  const isCapital = letterCase === 'none' || (letterCase === 'capital' && (!opens || (signs & ANY_HIT) !== 0));
  if (!isCapital) evidence.small++;
  if ((signs & OF_RIVALS) === 0) return;
  for (const [index, rival] of evidence.rivals.entries()) {
    if ((signs & (SHARED[index] ?? 0)) !== 0) rival.shared++;
    if ((signs & (HIT[index] ?? 0)) === 0) continue;
    rival.words++;
    if ((signs & (SURE[index] ?? 0)) !== 0) rival.sure++;
    if (!isCapital) rival.small++;
    if (opens) rival.opens = !opensAsPerson(key, index);
  }
}

/** The language, or undefined for Cyrillic that says nothing more and for a text without letters. */
function conclude({ latin, cyrillic, usual, small, rivals }: Evidence): LanguageCode | undefined {
  const told = rivals.reduce((sum, { words }) => sum + words, usual);
  const isQuoted = told > 0 && cyrillic >= ENOUGH_WORDS && cyrillic >= latin * CYRILLIC_SHARE;
  if (latin > cyrillic && !isQuoted) return USUAL_LATIN;
  const strongest = strongestOf(rivals, small > 0);
  const rival = rivals[strongest];
  if (rival !== undefined) {
    // Names keep their letters in a Russian sentence, so words with a capital count only where there are no others.
    const [hits, words] = small > 0 ? [rival.small, small] : [rival.words, cyrillic];
    const against = usual - rival.shared;
    // a sentence without a small word of the usual language needs fewer signs of another one
    const share = usual === 0 ? shareOf(strongest) / 2 : shareOf(strongest);
    if (hits > 0 && hits >= words * share && hits >= against) return RIVALS[strongest];
    if (rival.opens && against === 0 && small < ENOUGH_WORDS && rival.words >= cyrillic * share)
      return RIVALS[strongest];
  }
  return usual > 0 || small >= PLENTY_OF_WORDS ? USUAL_CYRILLIC : undefined;
}

/** The rival for which most words speak; of equals the one that more words leave no doubt about, or more small ones fit. */
function strongestOf(rivals: readonly RivalEvidence[], bySmall: boolean): number {
  let best = 0;
  const weight = ({ words, small, sure, shared }: RivalEvidence): number =>
    (bySmall ? small : words) + (sure + shared) / 1000;
  for (const [index, rival] of rivals.entries()) if (weight(rival) > weight(rivals[best] ?? rival)) best = index;
  return best;
}

/** The language of a text by its script, its letters and its smallest words; the usual one where nothing tells. */
export function languageOf(text: string): LanguageCode {
  const evidence = nothing();
  let opens = true;
  for (const [word] of text.slice(0, SAMPLE).matchAll(/\p{L}+/gu)) {
    const key = keyOf(word);
    add(evidence, key, signsOf(key), word.charCodeAt(0), opens);
    opens = false;
  }
  return conclude(evidence) ?? USUAL_LANGUAGE;
}

/**
 * The language of each paragraph, or `forced` for all. A paragraph that does not say (a short heading, a row of
 * figures) goes with the language that most paragraphs have.
 */
export function languagesOf(document: Document, forced?: LanguageCode): readonly LanguageCode[] {
  const { text, paragraphs, words, vocabulary } = document;
  if (forced !== undefined) return new Array<LanguageCode>(paragraphs.count).fill(forced);
  const signs = MEMORY(vocabulary);
  const counts = new Map<LanguageCode, number>();
  const found: (LanguageCode | 'Cyrillic' | undefined)[] = [];
  for (let paragraph = 0; paragraph < paragraphs.count; paragraph++) {
    const first = paragraphs.firstWord[paragraph] as number; // one entry more than paragraphs
    const end = Math.min(paragraphs.firstWord[paragraph + 1] as number, first + SAMPLE_WORDS);
    const evidence = nothing();
    for (let word = first; word < end; word++) {
      const id = words.id[word] as number; // every word has a key
      const key = vocabulary.keys[id] ?? '';
      if (signs[id] === 0) signs[id] = SEEN | signsOf(key);
      add(evidence, key, signs[id] as number, text.charCodeAt(words.start[word] as number), word === first);
    }
    const language = conclude(evidence);
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
    found.push(language ?? (evidence.cyrillic > 0 ? 'Cyrillic' : undefined));
  }
  const countOf = (language: LanguageCode): number => counts.get(language) ?? 0;
  const cyrillic = RIVALS.reduce((best, one) => (countOf(one) > countOf(best) ? one : best), USUAL_CYRILLIC);
  const ofCyrillic = OF_CYRILLIC.reduce((sum, one) => sum + countOf(one), 0);
  const usual = countOf(USUAL_LATIN) > ofCyrillic ? USUAL_LATIN : cyrillic;
  return found.map((language) => (language === 'Cyrillic' ? cyrillic : (language ?? usual)));
}
