import { languageAt, type Side } from '../../annotate/annotated.ts';
import { hasCapital, isTitle } from '../../annotate/name/word.ts';
import { gapBefore, wordKey, wordText } from '../../text/document.ts';
import { SENTENCE_BREAK } from '../../text/sentence.ts';

/** Words between a word of a post and its title: временный первый директор. */
export const FARTHEST_TITLE = 2;

/** Whether a title stands behind the words, or right before them (president elect). */
export function isBesideTitle(side: Side, from: number, to: number): boolean {
  const { document } = side;
  const language = languageAt(side, from);
  const isTitleAt = (word: number): boolean => isTitle(wordKey(document, word), language);
  if (isTitleAt(from - 1)) return true;
  for (let word = to; word < to + FARTHEST_TITLE; word++) if (isTitleAt(word)) return true;
  return isBeforeName(side, to);
}

/** assistant boatswain Brell: a small word right before somebody's name says what he is. */
function isBeforeName({ document, breaks }: Side, word: number): boolean {
  const next = word + 1;
  if ((breaks[next] as number) >= SENTENCE_BREAK) return false;
  return (
    !hasCapital(wordText(document, word)) && hasCapital(wordText(document, next)) && gapBefore(document, next) === ' '
  );
}
