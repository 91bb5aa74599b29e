import type { Side } from '../../annotate/annotated.ts';
import { similarityOfWords } from '../../language/misprint.ts';
import { wordKey } from '../../text/document.ts';
import { SENTENCE_BREAK } from '../../text/sentence.ts';
import type { Stretch } from '../row.ts';
import { type Pair, pairInOrder } from './in-order.ts';

/** A part of a stretch: a whole sentence, a piece of one, or a passage that moved. Half-open word range. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
  readonly kind: 'sentence' | 'piece' | 'moved';
}

/** Cuts the words of a stretch at sentence borders and at the borders of moves; only unlinked words come here. */
export function chunksOf(side: Side, stretch: Stretch): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let from = stretch.fromWord;
  while (from < stretch.toWord) {
    const move = side.moveOfWord[from] as number;
    let to = from + 1;
    while (
      to < stretch.toWord &&
      side.moveOfWord[to] === move &&
      (move !== 0 || (side.breaks[to] as number) < SENTENCE_BREAK)
    )
      to++;
    const whole = (side.breaks[from] as number) >= SENTENCE_BREAK && (side.breaks[to] as number) >= SENTENCE_BREAK;
    chunks.push({ from, to, kind: move !== 0 ? 'moved' : whole ? 'sentence' : 'piece' });
    from = to;
  }
  return chunks;
}

/** Whether a stretch is one chunk, a piece of one word: most edits are, and there is nothing to cut and to pair. */
export function isPieceOfOneWord({ breaks, moveOfWord }: Side, { fromWord, toWord }: Stretch): boolean {
  return (
    toWord - fromWord === 1 &&
    moveOfWord[fromWord] === 0 &&
    ((breaks[fromWord] as number) < SENTENCE_BREAK || (breaks[toWord] as number) < SENTENCE_BREAK)
  );
}

/** Sentences of this share of common words (of the longer one) answer each other. */
const SAME_SENTENCE = 0.3;
/** So short a sentence was reworded rather than replaced, whatever it shares. */
const SHORT_SENTENCE = 3;
/** Pairs the chunks of two stretches in order; whole sentences only where they have words in common. */
export function pairChunks(
  a: Side,
  chunksA: readonly Chunk[],
  b: Side,
  chunksB: readonly Chunk[],
): readonly Pair<Chunk>[] {
  if (chunksA.length === 1 && chunksB.length === 1) {
    const [own, other] = [chunksA[0] as Chunk, chunksB[0] as Chunk];
    return scoreOf(a, own, b, other) > 0
      ? [{ a: own, b: other }]
      : [
          { a: own, b: undefined },
          { a: undefined, b: other },
        ];
  }
  return pairInOrder(chunksA, chunksB, (own, other) => scoreOf(a, own, b, other));
}

/** How well two chunks answer each other; 0 where they do not. */
function scoreOf(a: Side, own: Chunk, b: Side, other: Chunk): number {
  if (own.kind === 'moved' || other.kind === 'moved') return 0;
  if (own.kind === 'piece' && other.kind === 'piece') return 1;
  const share = shareOfWords(a, own, b, other);
  const longest = Math.max(own.to - own.from, other.to - other.from);
  if (share >= SAME_SENTENCE) return 1 + share;
  if (areKindred(a, own, b, other)) return 1;
  return longest <= SHORT_SENTENCE ? 0.5 : 0;
}

/** Longer sentences are not compared word by word for misspellings. Words. */
const LONGEST_KINDRED = 12;
/** Of so few words one is enough: Замечаний нет, Замечания есть. */
const SHORTEST_KINDRED = 2;
/** Words as similar as this are forms or misspellings of each other. */
const SIMILAR = 0.6;
/** Share of the longer one's words that must be equal or similar. */
const KINDRED_SHARE = 0.6;

/** Whether short sentences are the same with most words in another form or misspelt. */
export function areKindred(a: Side, own: Range, b: Side, other: Range): boolean {
  const longest = Math.max(own.to - own.from, other.to - other.from);
  if (longest > LONGEST_KINDRED || Math.min(own.to - own.from, other.to - other.from) < longest * KINDRED_SHARE)
    return false;
  let kindred = 0;
  let next = other.from;
  for (let word = own.from; word < own.to; word++) {
    const key = wordKey(a.document, word);
    for (let at = next; at < other.to; at++) {
      const answer = wordKey(b.document, at);
      // the first letter is asked first: nearly all words differ in it, and distances are dear
      if (answer.charCodeAt(0) !== key.charCodeAt(0) || similarityOfWords(key, answer) < SIMILAR) continue;
      kindred++;
      next = at + 1;
      break;
    }
  }
  return kindred >= (longest <= SHORTEST_KINDRED ? 1 : longest * KINDRED_SHARE);
}

/** Words of a text, half-open. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** Share of common words in the longer one of two word ranges, each word counted as often as both have it. */
export function shareOfWords(a: Side, own: Range, b: Side, other: Range): number {
  const counts = new Map<number, number>();
  for (let word = own.from; word < own.to; word++) {
    const id = a.document.words.id[word] as number;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  let shared = 0;
  for (let word = other.from; word < other.to; word++) {
    const id = b.document.words.id[word] as number;
    const left = counts.get(id) ?? 0;
    if (left === 0) continue;
    counts.set(id, left - 1);
    shared++;
  }
  return shared / Math.max(1, own.to - own.from, other.to - other.from);
}
