import { UNLINKED } from '../../../align/alignment.ts';
import type { Side } from '../../../annotate/annotated.ts';
import { isSameWord } from '../../../language/same-word.ts';
import { wordKey } from '../../../text/document.ts';
import type { Range, RangePair } from '../../../text/range.ts';
import { SENTENCE_BREAK } from '../../../text/sentence.ts';
import type { Context } from '../../context.ts';

/** Words of a name with the verb behind it. */
const LONGEST_RUN = 6;

/**
 * [Речной союз → Партия садов] оспорил(а) отказ: whether what stands in the place of each other opens its sentence, or
 * follows the same word, and the same word follows it, in whatever form. In such a frame names are put for each other even
 * where little else of the sentences is the same.
 */
export function areInOneFrame({ a, b, alignment }: Context, ranges: RangePair): boolean {
  const own = runAround(a, ranges.a, alignment.links);
  const other = runAround(b, ranges.b, alignment.backLinks);
  if (own === undefined || other === undefined) return false;
  const isSameStart =
    (opens(a, own.from) && opens(b, other.from)) || (own.from > 0 && alignment.links[own.from - 1] === other.from - 1);
  if (!isSameStart) return false;
  const last = isSameWord(wordKey(a.document, own.to - 1), wordKey(b.document, other.to - 1));
  // the verb is no part of what was put for another
  if (last) return own.to - 1 >= ranges.a.to && other.to - 1 >= ranges.b.to;
  return own.to < alignment.links.length && alignment.links[own.to] === other.to && !opens(a, own.to);
}

/** The words around some that answer nothing, in their sentence. */
function runAround(side: Side, { from, to }: Range, links: Int32Array): Range | undefined {
  let [first, end] = [from, to];
  while (!opens(side, first) && links[first - 1] === UNLINKED && end - first <= LONGEST_RUN) first--;
  while (end < links.length && !opens(side, end) && links[end] === UNLINKED && end - first <= LONGEST_RUN) end++;
  return end - first > LONGEST_RUN ? undefined : { from: first, to: end };
}

function opens({ breaks }: Side, word: number): boolean {
  return word === 0 || word >= breaks.length || (breaks[word] as number) >= SENTENCE_BREAK;
}
