import type { Side } from '../../../annotate/annotated.ts';
import { gapBefore } from '../../../text/document.ts';

/** Words of the longest title that is looked at. */
const LONGEST_TITLE = 5;

/** Whether a word opens a title of several words between quotation marks: «[Партия] садоводов», but no speech: "The [party] won," she said. */
export function opensTitle({ document }: Side, word: number): boolean {
  if (!/["«“„]$/.test(gapBefore(document, word))) return false;
  for (let next = word + 1; next <= word + LONGEST_TITLE && next <= document.words.count; next++) {
    const gap = gapBefore(document, next);
    if (/^["»”]/.test(gap)) return next > word + 1;
    if (gap !== ' ' && gap !== '\u00a0') return false;
  }
  return false;
}
