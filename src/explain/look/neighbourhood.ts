import { languageAt, type Side } from '../../annotate/annotated.ts';
import { lazily } from '../../language/lazily.ts';
import { isFunctionWord } from '../../language/lexicon.ts';
import { wordKey } from '../../text/document.ts';
import type { Range, RangePair } from '../../text/range.ts';
import { SENTENCE_BREAK } from '../../text/sentence.ts';
import type { Context } from '../context.ts';

/** Where what a sentence says may stand as well: in it, in the sentences beside it and in the headline. */
export interface Neighbourhood {
  readonly a: readonly Range[];
  readonly b: readonly Range[];
  /** Whether the two sentences have so few words in common that the place of a word tells nothing. */
  readonly isRewritten: () => boolean;
}

/** A sentence that kept less of its words of content was written anew: what faces what in it is chance. Share. */
const REWRITTEN = 0.5;

/** The neighbourhoods of two sentences that answer each other. */
export function neighbourhoodOf(context: Context, { a, b }: RangePair): Neighbourhood {
  return {
    a: around(context.a, a),
    b: around(context.b, b),
    isRewritten: lazily(() => sharedContent(context, { a, b }) < REWRITTEN),
  };
}

/** Sentences on either side in which what was taken apart or joined stands again. */
const BESIDE = 2;

/** A sentence with those beside it, and the headline where it is none of them. */
function around({ breaks, document }: Side, { from, to }: Range): readonly Range[] {
  let [first, end] = [from, to];
  for (let step = 0; step < BESIDE; step++) {
    if (first > 0) first--;
    while (first > 0 && (breaks[first] as number) < SENTENCE_BREAK) first--;
    if (end < document.words.count) end++;
    while (end < document.words.count && (breaks[end] as number) < SENTENCE_BREAK) end++;
  }
  const near = { from: first, to: end };
  const headline = { from: 0, to: Math.min(first, document.paragraphs.firstWord[1] ?? 0) };
  return headline.to > 0 ? [headline, near] : [near];
}

/** A longer first paragraph is no headline. Words. */
const LONGEST_HEADLINE = 20;

/** Whether words of both texts stand in headlines of which one was written anew. */
export function isInNewHeadline(context: Context, { a, b }: RangePair): boolean {
  const [own, other] = [headlineOf(context.a), headlineOf(context.b)];
  if (own === undefined || other === undefined || a.to > own.to || b.to > other.to) return false;
  return sharedContent(context, { a: own, b: other }) < REWRITTEN;
}

/** The first of several paragraphs, where it is one short sentence. */
function headlineOf({ breaks, document }: Side): Range | undefined {
  const { firstWord, count } = document.paragraphs;
  const to = firstWord[1] ?? 0;
  if (count < 2 || to === 0 || to > LONGEST_HEADLINE) return undefined;
  for (let word = 1; word < to; word++) if ((breaks[word] as number) >= SENTENCE_BREAK) return undefined;
  return { from: 0, to };
}

/** Share of the words of content of the shorter sentence that are linked to the other. */
function sharedContent({ a, b, alignment: { links } }: Context, sentences: RangePair): number {
  let linked = 0;
  for (let word = sentences.a.from; word < sentences.a.to; word++) {
    const answer = links[word] as number;
    if (answer >= sentences.b.from && answer < sentences.b.to && isContent(a, word)) linked++;
  }
  const least = Math.min(countContent(a, sentences.a), countContent(b, sentences.b));
  return least === 0 ? 1 : linked / least;
}

function countContent(side: Side, { from, to }: Range): number {
  let count = 0;
  for (let word = from; word < to; word++) if (isContent(side, word)) count++;
  return count;
}

/** Whether a word is none that joins or points. */
export function isContent(side: Side, word: number): boolean {
  return !isFunctionWord(wordKey(side.document, word), languageAt(side, word));
}
