import { languageAt, type Side } from '../../../annotate/annotated.ts';
import { isSameWord } from '../../../language/same-word.ts';
import { wordKey } from '../../../text/document.ts';
import type { Range, RangePair } from '../../../text/range.ts';
import type { Context } from '../../context.ts';
import { deniesAnything, findNegations, type Negation } from '../../rule/negation.ts';
import { isContent } from '../neighbourhood.ts';

/**
 * Where one of two sentences that say the same denies a word of content which the other one affirms and denies nothing:
 * the words of the denial with what it denies, and this word of the other sentence.
 */
export function denialBetween({ a, b }: Context, pair: RangePair): RangePair | undefined {
  const inA = denials(a, pair.a);
  const inB = denials(b, pair.b);
  if (inA.length > 0) return deniesNothing(b, pair.b) ? affirmed(a, inA, b, pair.b) : undefined;
  if (inB.length === 0 || !deniesNothing(a, pair.a)) return undefined;
  const found = affirmed(b, inB, a, pair.a);
  return found && { a: found.b, b: found.a };
}

/** The denials of words that stand right beside them. */
function denials(side: Side, words: Range): readonly Negation[] {
  const { document } = side;
  const language = languageAt(side, words.from);
  return findNegations({ document, language, ...words }).filter(({ word, host }) => hostAt(side, word, host) >= 0);
}

/** The place of the word that a denial denies, which is before it or behind it; -1 where it is farther off. */
function hostAt({ document }: Side, word: number, host: string): number {
  if (host === '') return -1;
  return (
    [word + 1, word - 1].find((at) => at >= 0 && at < document.words.count && wordKey(document, at) === host) ?? -1
  );
}

function deniesNothing(side: Side, words: Range): boolean {
  return !deniesAnything({ document: side.document, language: languageAt(side, words.from), ...words });
}

function affirmed(side: Side, denied: readonly Negation[], text: Side, words: Range): RangePair | undefined {
  for (const { word, host } of denied) {
    const at = hostAt(side, word, host);
    if (!isContent(side, at)) continue;
    for (let other = words.from; other < words.to; other++)
      if (isSameWord(wordKey(text.document, other), host))
        return { a: { from: Math.min(at, word), to: Math.max(at, word) + 1 }, b: { from: other, to: other + 1 } };
  }
  return undefined;
}
