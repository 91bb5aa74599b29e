import { languageAt, type Side } from '../../annotate/annotated.ts';
import { sameLemma } from '../../language/inflection.ts';
import { type Document, gapBefore, wordKey } from '../../text/document.ts';

const DASH = /^ ?[‐‑‒–—−] ?$/;

/** Whether words are parted by dashes and nothing else: Тараз–Шу, which is one word with a hyphen. Half-open range. */
export function isDashed({ document, from, to }: { document: Document; from: number; to: number }): boolean {
  for (let word = from + 1; word < to; word++) if (!DASH.test(gapBefore(document, word))) return false;
  return to - from > 1;
}

/**
 * Whether two words, the first at `word`, are the parts of one with a hyphen: Тараз–Шу and Тараз-Шу; or a figure in
 * letters and its noun are one in digits, as Kazakh writes it: екінші кезең and 2-кезең.
 */
export function arePartsOf(parts: Side, word: number, whole: Side, at: number): boolean {
  const key = wordKey(whole.document, at);
  const hyphen = key.lastIndexOf('-');
  if (hyphen < 1) return false;
  const [first, noun] = [key.slice(0, hyphen), key.slice(hyphen + 1)];
  const second = wordKey(parts.document, word + 1);
  // төртінші тоқсанда and 4-тоқсанында: the noun has the ending of another case
  const isForm = (): boolean => /^\d+$/.test(first) && sameLemma(noun, second, languageAt(parts, word), false);
  if (second !== noun && !isForm()) return false;
  return first === wordKey(parts.document, word) || (parts.figureOfWord[word] !== 0 && /^\d+$/.test(first));
}
