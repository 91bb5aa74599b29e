import { type Document, gapBefore, paragraphOf, wordKey, wordText } from './document.ts';
import { withoutReferences } from './reference.ts';

/** How strongly the text breaks before a word. */
const NO_BREAK = 0;
export const CLAUSE_BREAK = 1;
export const SENTENCE_BREAK = 2;
export const PARAGRAPH_BREAK = 3;

/** Words that carry a full stop in the middle of a sentence. */
const STOPPED = new Set(
  (
    'г гг ул им д кв обл р пр просп пос с т е п пп см стр тыс млн млрд руб тг др проф акад доц ген полк кв каб корп стр ' +
    'гор респ рис табл гл ст дер мкр оз адм зав зам нач чел ред сост илл мин макс напр сокр см тел факс моб доб вн ' +
    'янв фев февр мар апр авг сент сен окт ноя нояб дек mr mrs ms dr prof gen col sen rep gov st no vs inc ltd co corp ' +
    'jan feb mar apr aug sept sep oct nov dec қ ж б'
  ).split(' '),
);
const ENDS_SENTENCE =
  /[.!?…]["'»”’“)\]]*[\s\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+["'«„“‘([–—-]*\s*$/;
/** The same without a space behind it. */
const TOUCHES = /^[.!?…]+["'»”’)\]]*["'«„“‘(]*$/;
/** Letters. Shorter words before a stop without a space are abbreviations. */
const SHORTEST_TOUCHING = 3;
const CLAUSE_MARK = /[,;:()–—«»"“”…]|(?:^|\s)-\s/u;

/** The strength of the break before each word; one entry more than words, for the end of the text. */
export function findBreaks(document: Document): Uint8Array {
  const { words, paragraphs } = document;
  const breaks = new Uint8Array(words.count + 1);
  let paragraph = 0;
  for (let word = 0; word <= words.count; word++) {
    while (paragraph < paragraphs.count && (paragraphs.firstWord[paragraph] as number) < word) paragraph++;
    const opens = word === words.count || (paragraph < paragraphs.count && paragraphs.firstWord[paragraph] === word);
    breaks[word] = opens ? PARAGRAPH_BREAK : breakBefore(document, word);
  }
  return breaks;
}

function breakBefore(document: Document, word: number): number {
  const gap = withoutReferences(gapBefore(document, word));
  if (gap === ' ') return NO_BREAK;
  if (TOUCHES.test(gap)) return word > 0 && touchesSentence(document, word, gap) ? SENTENCE_BREAK : clauseBreak(gap);
  if (ENDS_SENTENCE.test(gap) && opensSentence(document, word, gap)) return SENTENCE_BREAK;
  return clauseBreak(gap);
}

function clauseBreak(gap: string): number {
  return CLAUSE_MARK.test(gap) ? CLAUSE_BREAK : NO_BREAK;
}

/**
 * «день.Потом»: the space behind a full stop was lost. The word before it has small letters only, for Яндекс.Такси,
 * U.S. and the name of a page are written so on purpose, and is no abbreviation (ул.Абая, им.Сатпаева).
 */
function touchesSentence(document: Document, word: number, gap: string): boolean {
  const before = wordText(document, word - 1);
  const next = wordText(document, word);
  const opens = next.charAt(0);
  if (opens.toLowerCase() === opens || next.length < SHORTEST_TOUCHING - 1) return false;
  if (before !== before.toLowerCase() || before.toUpperCase() === before) return false;
  if (!gap.startsWith('.')) return true;
  return before.length >= SHORTEST_TOUCHING && opensSentence(document, word, gap);
}

/** Initials (А. Б. Ли) and abbreviations end no sentence; a small letter begins none after a full stop. */
function opensSentence(document: Document, word: number, gap: string): boolean {
  const next = wordText(document, word).charAt(0);
  if (next.toLowerCase() === next && next.toUpperCase() !== next) return false;
  if (!gap.startsWith('.')) return true;
  const before = wordText(document, word - 1);
  if (before.length === 1 && before.toUpperCase() === before && before.toLowerCase() !== before) return false;
  const key = wordKey(document, word - 1);
  if ((key === 'г' || key === 'гг' || key === 'ж') && word > 1) return /\d$/.test(wordKey(document, word - 2));
  return !STOPPED.has(key);
}

/** The words with which sentences begin, in order, and the number of words at the end. */
export function sentenceStarts(breaks: Uint8Array): Int32Array {
  const starts: number[] = [];
  for (let word = 0; word < breaks.length; word++) if ((breaks[word] as number) >= SENTENCE_BREAK) starts.push(word);
  if (starts[0] !== 0) starts.unshift(0);
  return Int32Array.from(starts);
}

/** Whether a word opens its sentence. */
export function opensItsSentence(document: Document, breaks: Uint8Array, word: number): boolean {
  return (
    (breaks[word] as number) >= SENTENCE_BREAK || document.paragraphs.firstWord[paragraphOf(document, word)] === word
  );
}
