import { UNLINKED } from '../../align/alignment.ts';
import { languageAt, paragraphAtWord, type Side } from '../../annotate/annotated.ts';
import { lazily } from '../../language/lazily.ts';
import { isEmpty, type Range, type RangePair } from '../../text/range.ts';
import { SENTENCE_BREAK } from '../../text/sentence.ts';
import type { Context } from '../context.ts';
import { joinsOrPoints } from '../rule/word-memory.ts';
import { ofLastSentences } from './sentences.ts';

/** Where what a sentence says may stand as well: in it, in the sentences beside it and in the headline. */
export interface Neighbourhood {
  readonly a: readonly Range[];
  readonly b: readonly Range[];
  /** Whether the two sentences have so few words in common that the place of a word tells nothing. */
  readonly isRewritten: () => boolean;
}

/** A sentence that kept less of its words of content was written anew: what faces what in it is chance. Share. */
const REWRITTEN = 0.5;

const lastOf = new WeakMap<Context, (sentences: RangePair) => Neighbourhood>();

/** The neighbourhoods of two sentences that answer each other. */
export function neighbourhoodOf(context: Context, sentences: RangePair): Neighbourhood {
  let known = lastOf.get(context);
  if (known === undefined) {
    known = ofLastSentences((pair) => readNeighbourhood(context, pair));
    lastOf.set(context, known);
  }
  return known(sentences);
}

function readNeighbourhood(context: Context, { a, b }: RangePair): Neighbourhood {
  return {
    a: around(context.a, a, isInHeadline(context.b, b)),
    b: around(context.b, b, isInHeadline(context.a, a)),
    isRewritten: lazily(() => sharedContent(context, { a, b }) < REWRITTEN),
  };
}

/** Sentences on either side in which what was taken apart or joined stands again. */
const BESIDE = 2;

/** Words at the head of a text in which the other text's headline may be taken up: what it says the first paragraphs say. */
const HEADLINE_REACH = 300;

/** A sentence with those beside it, and the opening where it is none of them; beside a headline the head of the story. */
function around(side: Side, { from, to }: Range, isHeadline: boolean): readonly Range[] {
  const { breaks, document } = side;
  let [first, end] = [from, isHeadline ? Math.min(Math.max(to, from + HEADLINE_REACH), document.words.count) : to];
  for (let step = 0; step < BESIDE; step++) {
    if (first > 0) first--;
    while (first > 0 && (breaks[first] as number) < SENTENCE_BREAK) first--;
    if (end < document.words.count) end++;
    while (end < document.words.count && (breaks[end] as number) < SENTENCE_BREAK) end++;
  }
  const near = { from: first, to: end };
  const opening = headOf(side);
  const headline = { from: opening.from, to: Math.min(first, opening.to) };
  return headline.to > headline.from ? [headline, near] : [near];
}

/** A longer first paragraph is no headline. Words. */
const LONGEST_HEADLINE = 20;

/** Whether words stand in the headlines of both texts. */
export function areInHeadlines(context: Context, { a, b }: RangePair): boolean {
  const [own, other] = [headlineOf(context.a), headlineOf(context.b)];
  return own !== undefined && other !== undefined && a.to <= own.to && b.to <= other.to;
}

/** Whether the headline of one text was written anew in the other. */
export function isHeadlineNew(context: Context): boolean {
  const [a, b] = [headlineOf(context.a), headlineOf(context.b)];
  return a !== undefined && b !== undefined && sharedContent(context, { a, b }) < REWRITTEN;
}

/** Whether both of two sentences stand above their stories. */
export function areHeadlines({ a, b }: Context, sentences: RangePair): boolean {
  return isInHeadline(a, sentences.a) && isInHeadline(b, sentences.b);
}

function isInHeadline(side: Side, words: Range): boolean {
  const headline = headlineOf(side);
  return headline !== undefined && words.from >= headline.from && words.to <= headline.to;
}

/** The first paragraph that is none of the page. */
function openingOf({ document, roles }: Side): Range {
  const { firstWord, count } = document.paragraphs;
  let first = 0;
  while (first + 1 < count && roles[first] !== undefined) first++;
  return { from: firstWord[first] ?? 0, to: firstWord[first + 1] ?? document.words.count };
}

/** Lines above a story: who speaks, the headline, what stands below it. */
const MOST_HEAD_LINES = 3;

/** The opening with the short lines behind it. */
function headOf(side: Side): Range {
  const { firstWord, count } = side.document.paragraphs;
  const { from, to } = openingOf(side);
  const first = paragraphAtWord(side, from);
  let end = to;
  for (let paragraph = first + 1; paragraph < Math.min(first + MOST_HEAD_LINES, count - 1); paragraph++) {
    const next = firstWord[paragraph + 1] as number;
    if (next - (firstWord[paragraph] as number) > LONGEST_HEADLINE) break;
    end = next;
  }
  return { from, to: end };
}

/** The opening where more follows and it is one short sentence. */
export function headlineOf(side: Side): Range | undefined {
  const { from, to } = openingOf(side);
  if (to === side.document.words.count || to === from || to - from > LONGEST_HEADLINE) return undefined;
  for (let word = from + 1; word < to; word++) if ((side.breaks[word] as number) >= SENTENCE_BREAK) return undefined;
  return { from, to };
}

/** Fewer new words of content in a row are a phrase that was put otherwise. */
const REWRITTEN_RUN = 5;

/** Whether words stand in long runs that each text has alone: what faces what in them is chance, whatever follows them. */
export function areInNewRuns({ a, b, alignment }: Context, ranges: RangePair): boolean {
  return (
    countNew(a, ranges.a, alignment.links) >= REWRITTEN_RUN &&
    countNew(b, ranges.b, alignment.backLinks) >= REWRITTEN_RUN
  );
}

/** New words of content of both texts, or of one that has them alone: fewer stand in the place of each other. */
const NEW_PHRASES = 6;
const LONE_PHRASE = 3;
/** A single word was replaced by whatever stands in its place. */
const SHORTEST_PHRASE = 2;

/**
 * Whether words are part of a phrase that says something else than the other text at that place, or that it has alone: a
 * fact in it answers nothing there.
 */
export function areInNewPhrase({ a, b, alignment }: Context, ranges: RangePair): boolean {
  const own = isEmpty(ranges.a) ? undefined : countNew(a, ranges.a, alignment.links);
  const other = isEmpty(ranges.b) ? undefined : countNew(b, ranges.b, alignment.backLinks);
  if (own === undefined || other === undefined) return (own ?? other ?? 0) >= LONE_PHRASE;
  return Math.min(own, other) >= SHORTEST_PHRASE && own + other >= NEW_PHRASES;
}

/** Words of content without a link in a row around some, as far as their sentence goes; small words and figures do not part them. */
function countNew(side: Side, { from, to }: Range, links: Int32Array): number {
  let count = 0;
  const isOfRun = (word: number): boolean => {
    if (!isContent(side, word)) return true;
    if (links[word] !== UNLINKED) return false;
    if (side.figureOfWord[word] === 0) count++;
    return true;
  };
  const isBreak = (word: number): boolean => (side.breaks[word] as number) >= SENTENCE_BREAK;
  for (let word = from - 1; word >= 0 && !isBreak(word + 1) && isOfRun(word); word--);
  for (let word = from; word < side.document.words.count && (word < to || !isBreak(word)) && isOfRun(word); word++);
  return count;
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
  return !joinsOrPoints(languageAt(side, word))(side.document, word);
}
