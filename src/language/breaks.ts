import { type Document, gapBefore, wordKey, wordText } from '../text/document.ts';
import { withoutReferences } from '../text/reference.ts';
import { CLAUSE_BREAK, NO_BREAK, PARAGRAPH_BREAK, SENTENCE_BREAK } from '../text/sentence.ts';
import { STOP_RULES } from './rules.ts';

const ENDS_SENTENCE =
  /[.!?…]["'»”’“)\]]*[\s\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+["'«„“‘([–—-]*\s*$/;
/** The same without a space behind it. */
const TOUCHES = /^[.!?…]+["'»”’)\]]*["'«„“‘(]*$/;
/** Letters. Shorter words before a stop without a space are abbreviations. */
const SHORTEST_TOUCHING = 3;
const CLAUSE_MARK = /[,;:()–—«»"“”…]|(?:^|\s)-\s/u;

/** Sentences mix languages (ст. 5 of a law in an English text), so that the lists of all of them are asked. */
const STOPPED = new Set(Object.values(STOP_RULES).flatMap(({ inside }) => [...inside]));
const AFTER_FIGURE = new Set(Object.values(STOP_RULES).flatMap(({ afterFigure }) => [...afterFigure]));
const SCALES = new Set(Object.values(STOP_RULES).flatMap(({ scales }) => [...scales]));

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
  if (isOneQuantity(document, word)) return false;
  if (isRate(document, word)) return true;
  if (SCALES.has(key)) return isBehindFigure(document, word - 1) && !isInCapitals(wordText(document, word));
  if (AFTER_FIGURE.has(key) && word > 1) return isBehindFigure(document, word - 1);
  return !STOPPED.has(key);
}

/** 30 руб., 30 млн руб.: whether a figure stands before a word, or a word between that counts thousands. */
function isBehindFigure(document: Document, word: number): boolean {
  if (word === 0) return false;
  const before = wordKey(document, word - 1);
  return /\d$/.test(before) || (word > 1 && SCALES.has(before) && /\d$/.test(wordKey(document, word - 2)));
}

/** Порывы до 29 м/с. [Обошлось]: whether a quantity in the time of another stands before a word, which no stop cuts short. */
function isRate(document: Document, word: number): boolean {
  return word > 2 && gapBefore(document, word - 1) === '/' && /\d$/.test(wordKey(document, word - 3));
}

/** 30 млн. [USD]: the letters of a currency go on with what they count. */
function isInCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

/** Letters. A longer word is no unit that was cut short. */
const LONGEST_UNIT = 4;

/** 2 ч. [15] мин., 3 kg. [150] g.: whether a number goes on with a quantity that is told in two units cut short. */
function isOneQuantity(document: Document, word: number): boolean {
  const isNumber = (at: number): boolean => /^\d+$/.test(wordKey(document, at));
  const isUnit = (at: number): boolean => {
    const written = wordText(document, at);
    return written.length <= LONGEST_UNIT && /^\p{Ll}+$/u.test(written);
  };
  return isNumber(word) && isNumber(word - 2) && isUnit(word - 1) && isUnit(word + 1);
}
