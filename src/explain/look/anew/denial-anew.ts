import { languageAt, type Side } from '../../../annotate/annotated.ts';
import { NEGATION_RULES } from '../../../language/rules.ts';
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
  if (inA.length > 0) return deniesNothing(b, pair.b) ? affirmed(a, inA, pair.a, b, pair.b) : undefined;
  if (inB.length === 0 || !deniesNothing(a, pair.a)) return undefined;
  const found = affirmed(b, inB, pair.b, a, pair.a);
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

function pairOf(word: number, host: number, affirmed: number): RangePair {
  return {
    a: { from: Math.min(host, word), to: Math.max(host, word) + 1 },
    b: { from: affirmed, to: affirmed + 1 },
  };
}

/** The words of content of a sentence that another one has in no form. */
function contentWithout(side: Side, words: Range, other: Side, among: Range): readonly number[] {
  const found: number[] = [];
  for (let word = words.from; word < words.to; word++) {
    if (!isContent(side, word)) continue;
    const key = wordKey(side.document, word);
    let isShared = false;
    for (let at = among.from; at < among.to && !isShared; at++) isShared = isSameWord(key, wordKey(other.document, at));
    if (!isShared) found.push(word);
  }
  return found;
}

function affirmed(
  side: Side,
  denied: readonly Negation[],
  sentence: Range,
  text: Side,
  words: Range,
): RangePair | undefined {
  for (const { word, host } of denied) {
    const at = hostAt(side, word, host);
    if (!isContent(side, at)) continue;
    for (let other = words.from; other < words.to; other++)
      if (isSameWord(wordKey(text.document, other), host)) return pairOf(word, at, other);
    // күшіне енген жоқ, күшіне енді: forms of a short verb have little in common, and nothing else is left of either
    const [left, ...more] = contentWithout(text, words, side, sentence);
    const [own, ...others] = contentWithout(side, sentence, text, words);
    // енді is a small word as well
    const last = NEGATION_RULES[languageAt(side, word)].host === 'before' ? words.to - 1 : undefined;
    const verb = left ?? last;
    if (verb !== undefined && more.length + others.length === 0 && own === at) return pairOf(word, at, verb);
  }
  return undefined;
}
