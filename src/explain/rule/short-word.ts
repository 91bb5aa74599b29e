import { isShortForm } from '../../language/abbreviation.ts';
import { type LanguageCode, lazilyPerLanguage } from '../../language/language.ts';
import { classOf, DIGIT, foldOf } from '../../text/character.ts';
import { type Document, wordKey, wordText } from '../../text/document.ts';
import { askedOnce } from './word-memory.ts';

const shortKeys = lazilyPerLanguage((language) => askedOnce((key) => isShortForm(key, language)));

/**
 * Whether a word is written like a short form. One in small letters, but perhaps for the first, is asked by the number
 * of its key: its spelling says no more.
 */
export function isShortWord(document: Document, word: number, language: LanguageCode): boolean {
  return isSpeltAsKey(document, word)
    ? shortKeys(language)(document, word)
    : isShortForm(wordText(document, word), language);
}

/** Whether a word is its own key, but for a capital at its beginning; a capital before a digit makes an acronym. */
function isSpeltAsKey(document: Document, word: number): boolean {
  const { text, words } = document;
  const key = wordKey(document, word);
  const start = words.start[word] as number;
  const first = text.charCodeAt(start);
  if ((words.end[word] as number) - start !== key.length) return false;
  if (text.startsWith(key, start)) return true;
  if (foldOf(first) !== key.charCodeAt(0)) return false;
  if (first !== key.charCodeAt(0) && key.length > 1 && classOf(key.charCodeAt(1)) === DIGIT) return false;
  for (let at = 1; at < key.length; at++) if (text.charCodeAt(start + at) !== key.charCodeAt(at)) return false;
  return true;
}
