import { createNumbering, type Numbering } from '../similarity/numbering.ts';
import { paragraphOf } from '../text/document.ts';
import { type Range, type RangePair, sizeOf } from '../text/range.ts';
import { sentenceStarts } from '../text/sentence.ts';
import {
  type Aligned,
  type AlignedPair,
  type BothLinks,
  IN_BOTH,
  type Move,
  type Sides,
  sidesOfKeys,
  UNLINKED,
} from './alignment.ts';
import { equalAround, exchange } from './exchange.ts';
import { growToParagraphs, isPassage, joinNeighbours, linksWithin, widen } from './passage.ts';

/** Fewer words than this move by chance. */
const FEWEST_MOVED_WORDS = 4;
/** Words of content among them: small words alone meet by chance. */
const FEWEST_TELLING_WORDS = 2;
/** Share of a sentence's words that must be left over before it is looked for elsewhere. */
const FREE_SHARE = 0.7;
/** Share of the longer sentence's words that both sentences of a move have in common. */
const SAME_SHARE = 0.6;
/** Places of one pair of words that are looked at: what stands in more places tells nothing. */
const MOST_PLACES = 6;
/** A further candidate with this share of the best one's votes makes the move doubtful: silence then. */
const RIVAL_SHARE = 0.8;

/**
 * Moves: sentences left over on both sides that are each other's best match. Neighbours that moved together are one
 * move. Where the place fits the links around it nothing moved: the words are linked after all (`links` in place).
 */
export function findMoves(both: BothLinks, pair: AlignedPair, sides: Sides = sidesOfKeys(pair)): readonly Move[] {
  const { links, backLinks } = both;
  const { a, b } = pair;
  const freeA = freeSentences(a, links);
  const freeB = freeSentences(b, backLinks);
  if (freeA.length === 0 || freeB.length === 0) return [];
  const numbering = createNumbering(countPairs(a, freeA, sides) + countPairs(b, freeB, sides));
  const pairsOfA = pairsOf(a, freeA, sides, numbering);
  const pairsOfB = pairsOf(b, freeB, sides, numbering);
  const partnersOfA = bestPartners(pairsOfA, pairsOfB);
  // unrelated texts have none, and need not be asked the other way
  if (!partnersOfA.some((partner) => partner >= 0)) return [];
  const partnersOfB = bestPartners(pairsOfB, pairsOfA);
  const found: Move[] = [];
  /** Where the last passage ends that kept its place because what it passed is what moved. */
  let kept = 0;
  for (const [at, sentence] of freeA.entries()) {
    const partner = partnersOfA[at] as number;
    if (sentence.from < kept || partner < 0 || partnersOfB[partner] !== at) continue;
    const move = verify({ a: sentence, b: freeB[partner] as Range }, pair);
    if (move === undefined || !areContent(move, pair)) continue;
    const whole = equalAround(move, both, pair);
    const passed = isPassage(whole, pair) ? undefined : exchange(whole, both, pair);
    if (passed !== undefined) {
      release(both, whole);
      keep(both, whole);
      found.push(passed);
      kept = whole.a.to;
    } else if (isPassage(move, pair)) found.push(move);
  }
  const moves: Move[] = [];
  for (const move of joinNeighbours(growToParagraphs(found, both, pair), pair)) {
    if (links[move.a.from] === TAKEN || backLinks[move.b.from] === TAKEN) continue;
    release(both, move);
    const widened = widen(move, both, pair);
    if (fits(widened, links)) keep(both, widened);
    else {
      mark(both, widened, TAKEN);
      moves.push(widened);
    }
  }
  for (const move of moves) mark(both, move, UNLINKED);
  return moves;
}

function mark({ links, backLinks }: BothLinks, { a, b }: RangePair, as: number): void {
  links.fill(as, a.from, a.to);
  backLinks.fill(as, b.from, b.to);
}

/** Stands in the links while moves are gathered: the word belongs to a move already. */
const TAKEN = -2;

/** Sentences with most of their words left over; short ones that follow one another are one passage. */
function freeSentences({ breaks }: Aligned, links: Int32Array): readonly Range[] {
  const starts = sentenceStarts(breaks);
  const free: Range[] = [];
  let short: Range | undefined;
  const close = (): void => {
    if (short !== undefined && short.to - short.from >= FEWEST_MOVED_WORDS) free.push(short);
    short = undefined;
  };
  for (let at = 0; at + 1 < starts.length; at++) {
    const from = starts[at] as number;
    const to = starts[at + 1] as number;
    let left = 0;
    for (let word = from; word < to; word++) if (links[word] === UNLINKED) left++;
    const isFree = left > 0 && left >= (to - from) * FREE_SHARE;
    if (isFree && to - from < FEWEST_MOVED_WORDS) short = { from: short?.from ?? from, to };
    else {
      close();
      if (isFree) free.push({ from, to });
    }
  }
  close();
  return free;
}

/** Two neighbouring words of sentences that are left over, where both texts have both; equal pairs have one number. */
interface Pairs {
  readonly numbers: Int32Array;
  /** For each sentence where its pairs begin, and at the end how many pairs there are. */
  readonly starts: Int32Array;
  /** The highest number and one. */
  readonly most: number;
}

/** Of texts that share next to nothing hardly any pair is of words that both have. */
function mayAnswer(id: Int32Array, word: number, sides: Sides): boolean {
  return sides[id[word] as number] === IN_BOTH && sides[id[word + 1] as number] === IN_BOTH;
}

function countPairs({ document }: Aligned, free: readonly Range[], sides: Sides): number {
  const { id } = document.words;
  let count = 0;
  for (const { from, to } of free) for (let word = from; word + 1 < to; word++) if (mayAnswer(id, word, sides)) count++;
  return count;
}

function pairsOf(text: Aligned, free: readonly Range[], sides: Sides, { numberOf }: Numbering): Pairs {
  const { id } = text.document.words;
  const numbers = new Int32Array(countPairs(text, free, sides));
  const starts = new Int32Array(free.length + 1);
  let count = 0;
  let most = 0;
  for (const [at, { from, to }] of free.entries()) {
    for (let word = from; word + 1 < to; word++) {
      if (!mayAnswer(id, word, sides)) continue;
      const number = numberOf(id[word] as number, id[word + 1] as number);
      numbers[count++] = number;
      most = Math.max(most, number + 1);
    }
    starts[at + 1] = count;
  }
  return { numbers, starts, most };
}

/** For each sentence the sentence of the other side with which it shares most pairs of neighbouring words, or −1. */
function bestPartners(own: Pairs, others: Pairs): Int32Array {
  const pairs = Math.max(own.most, others.most);
  /** By the number of a pair: how many passages have it (one more than `MOST_PLACES` at most), and these in a row. */
  const known = new Uint8Array(pairs);
  const places = new Int32Array(pairs * MOST_PLACES);
  for (let at = 0; at + 1 < others.starts.length; at++) {
    const end = others.starts[at + 1] as number;
    for (let step = others.starts[at] as number; step < end; step++) {
      const pair = others.numbers[step] as number;
      const count = known[pair] as number;
      const row = pair * MOST_PLACES;
      if (count > MOST_PLACES || (count > 0 && places[row + count - 1] === at)) continue;
      if (count < MOST_PLACES) places[row + count] = at;
      known[pair] = count + 1;
    }
  }
  const partners = new Int32Array(own.starts.length - 1).fill(-1);
  const votes = new Int32Array(others.starts.length - 1);
  for (let at = 0; at < partners.length; at++) {
    const named: number[] = [];
    const end = own.starts[at + 1] as number;
    for (let step = own.starts[at] as number; step < end; step++) {
      const pair = own.numbers[step] as number;
      const shared = known[pair] as number;
      if (shared > MOST_PLACES) continue;
      for (let place = pair * MOST_PLACES; place < pair * MOST_PLACES + shared; place++) {
        const partner = places[place] as number;
        const count = votes[partner] as number; // a place is the number of a passage
        if (count === 0) named.push(partner);
        votes[partner] = count + 1;
      }
    }
    let best = -1;
    let most = 0;
    let second = 0;
    for (const partner of named) {
      const count = votes[partner] as number;
      if (count > most) {
        best = partner;
        second = most;
        most = count;
      } else if (count > second) second = count;
      votes[partner] = 0;
    }
    if (second < most * RIVAL_SHARE) partners[at] = best;
  }
  return partners;
}

/** Two sentences as a move, where enough of their words answer each other. */
function verify(sentences: RangePair, pair: AlignedPair): Move | undefined {
  const links = linksWithin(sentences, pair);
  const { id } = pair.a.document.words;
  let shared = 0;
  let telling = 0;
  for (const [at, target] of links.entries()) {
    if (target === UNLINKED) continue;
    shared++;
    telling += pair.content[id[sentences.a.from + at] as number] as number;
  }
  const longer = Math.max(sizeOf(sentences.a), sizeOf(sentences.b));
  const isSame = shared >= FEWEST_MOVED_WORDS && telling >= FEWEST_TELLING_WORDS && shared >= longer * SAME_SHARE;
  return isSame ? { ...sentences, links } : undefined;
}

/** Boilerplate does not move: a credit stands by every picture. */
function areContent(move: RangePair, { a, b }: AlignedPair): boolean {
  return a.groups[paragraphOf(a.document, move.a.from)] === 0 && b.groups[paragraphOf(b.document, move.b.from)] === 0;
}

/** Links the words of a passage that kept its place after all. */
function keep({ links, backLinks }: BothLinks, { a, links: within }: Move): void {
  for (const [at, target] of within.entries()) {
    if (target === UNLINKED) continue;
    links[a.from + at] = target;
    backLinks[target] = a.from + at;
  }
}

/** Frees the words of a move from chance links. */
function release({ links, backLinks }: BothLinks, { a, b }: RangePair): void {
  free(links, backLinks, a);
  free(backLinks, links, b);
}

function free(links: Int32Array, backLinks: Int32Array, { from, to }: Range): void {
  for (let word = from; word < to; word++) {
    if ((links[word] as number) >= 0) backLinks[links[word] as number] = UNLINKED;
    links[word] = UNLINKED;
  }
}

/** Whether the passage keeps its place among the linked words around it. */
function fits({ a, b }: RangePair, links: Int32Array): boolean {
  let before = a.from - 1;
  while (before >= 0 && (links[before] as number) < 0) before--;
  let after = a.to;
  while (after < links.length && (links[after] as number) < 0) after++;
  return (
    (before < 0 || (links[before] as number) < b.from) && (after >= links.length || (links[after] as number) >= b.to)
  );
}
