import { languageAt, type Side } from '../../../annotate/annotated.ts';
import { isSameWord } from '../../../language/same-word.ts';
import { wordKey } from '../../../text/document.ts';
import type { Range, RangePair } from '../../../text/range.ts';
import type { Context } from '../../context.ts';
import { hedgeLength } from '../../rule/limit-table.ts';
import { isContent } from '../neighbourhood.ts';

/**
 * A suspected broken wrist, a broken wrist: where one of two sentences that say the same doubts a word of content which the
 * other one has without any doubt in it; the doubt with this word, and the word of the other sentence.
 */
export function hedgeBetween({ a, b }: Context, pair: RangePair): RangePair | undefined {
  const inA = hedges(a, pair.a);
  const inB = hedges(b, pair.b);
  if (inA.length > 0 === inB.length > 0) return undefined;
  if (inA.length > 0) return certainIn(a, inA, pair.a, b, pair.b);
  const found = certainIn(b, inB, pair.b, a, pair.a);
  return found && { a: found.b, b: found.a };
}

function hedges(side: Side, { from, to }: Range): readonly Range[] {
  const found: Range[] = [];
  for (let word = from; word < to; word++) {
    const length = hedgeLength(side.document, word, languageAt(side, word));
    if (length === 0) continue;
    found.push({ from: word, to: word + length });
    word += length - 1;
  }
  return found;
}

/** The first doubt of a word that the other sentence has, which stands right behind it. */
function certainIn(
  side: Side,
  doubts: readonly Range[],
  sentence: Range,
  text: Side,
  words: Range,
): RangePair | undefined {
  for (const { from, to } of doubts) {
    // what may be done is told of whoever does it
    const isOnlyMay = to - from === 1 && !isContent(side, from);
    if (to >= sentence.to || !isContent(side, to) || isOnlyMay) continue;
    const key = wordKey(side.document, to);
    for (let at = words.from; at < words.to; at++)
      if (isContent(text, at) && isSameWord(key, wordKey(text.document, at)))
        return { a: { from, to: to + 1 }, b: { from: at, to: at + 1 } };
  }
  return undefined;
}
