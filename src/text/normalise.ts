import { createDocument, gapBefore, wordKey } from './document.ts';
import type { Step } from './key.ts';
import { createVocabulary } from './vocabulary.ts';

/** The text as it is compared: the keys of its words, one space between them, line breaks kept as LF. */
export function normalise(text: string, options: { readonly keep?: readonly Step[] } = {}): string {
  const keep = new Set(options.keep ?? []);
  const document = createDocument(text, createVocabulary(keep), keep);
  const { count } = document.words;
  const parts: string[] = [];
  for (let word = 0; word <= count; word++) {
    const breaks = gapBefore(document, word).match(/\r\n|\n|\r/g)?.length ?? 0;
    if (breaks > 0) parts.push('\n'.repeat(breaks));
    else if (word > 0 && word < count) parts.push(' ');
    if (word < count) parts.push(wordKey(document, word));
  }
  return parts.join('');
}
