import { languageAt, type Side } from '../../../annotate/annotated.ts';
import type { Name } from '../../../annotate/name/names.ts';
import { hasCapital } from '../../../annotate/name/word.ts';
import { sameLemma } from '../../../language/inflection.ts';
import { wordKey, wordText } from '../../../text/document.ts';
import { SENTENCE_BREAK } from '../../../text/sentence.ts';
import type { Context } from '../../context.ts';
import { hasWordLike } from './words-alike.ts';

/**
 * [Протестов] не подал никто, ни одного протеста: whether a word that opens its sentence, and is a name by how it looks
 * alone, is written small in either text, in whatever form.
 */
export function isCommonWord({ a, b }: Context, side: Side, { parts, from, language }: Name): boolean {
  const [part, ...more] = parts;
  if (part === undefined || more.length > 0) return false;
  if (from > 0 && (side.breaks[from] as number) < SENTENCE_BREAK) return false;
  return [a, b].some((text) =>
    hasWordLike(text, { key: part.key, language, as: 'form' }, { from: 0, to: text.document.words.count }, (word) => {
      const key = wordKey(text.document, word);
      if (hasCapital(wordText(text.document, word))) return false;
      return key === part.key || sameLemma(key, part.key, languageAt(text, word), false);
    }),
  );
}
