import { createNumbering } from '../similarity/numbering.ts';
import { paragraphOf } from '../text/document.ts';
import { sentenceStarts } from '../text/sentence.ts';
import { type Aligned, type Content, type Move, UNLINKED } from './alignment.ts';
import { equalAround, exchange } from './exchange.ts';
import { growToParagraphs, isPassage, joinNeighbours, linksWithin, type Passage, widen } from './passage.ts';

/** Fewer words than this move by chance. */
const FEWEST_MOVED_WORDS = 4;
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
export function findMoves(
  links: Int32Array,
  backLinks: Int32Array,
  a: Aligned,
  b: Aligned,
  content: Content,
): readonly Move[] {
  const freeA = freeSentences(a, links);
  const freeB = freeSentences(b, backLinks);
  if (freeA.length === 0 || freeB.length === 0) return [];
  const partnersOfA = bestPartners(freeA, freeB, a, b);
  const partnersOfB = bestPartners(freeB, freeA, b, a);
  const found: Move[] = [];
  /** Where the last passage ends that kept its place because what it passed is what moved. */
  let kept = 0;
  for (const [at, sentence] of freeA.entries()) {
    const partner = partnersOfA[at] as number;
    if (sentence.from < kept || partner < 0 || partnersOfB[partner] !== at) continue;
    const move = verify(sentence, freeB[partner] as Passage, a, b, content);
    if (move === undefined || !sameGroup(move, a, b)) continue;
    const whole = equalAround(move, links, backLinks, a, b);
    const passed = isPassage(whole, a, b) ? undefined : exchange(whole, links, backLinks, a, b);
    if (passed !== undefined) {
      release(links, backLinks, whole);
      keep(links, backLinks, whole);
      found.push(passed);
      kept = whole.aTo;
    } else if (isPassage(move, a, b)) found.push(move);
  }
  const moves: Move[] = [];
  for (const move of joinNeighbours(growToParagraphs(found, links, backLinks, a, b), a, b)) {
    if (links[move.aFrom] === TAKEN || backLinks[move.bFrom] === TAKEN) continue;
    release(links, backLinks, move);
    const widened = widen(move, links, backLinks, a, b);
    const stays = fits(widened, links);
    if (stays) {
      keep(links, backLinks, widened);
      continue;
    }
    links.fill(TAKEN, widened.aFrom, widened.aTo);
    backLinks.fill(TAKEN, widened.bFrom, widened.bTo);
    moves.push(widened);
  }
  for (const move of moves) {
    links.fill(UNLINKED, move.aFrom, move.aTo);
    backLinks.fill(UNLINKED, move.bFrom, move.bTo);
  }
  return moves;
}

/** Stands in the links while moves are gathered: the word belongs to a move already. */
const TAKEN = -2;

/** Sentences with most of their words left over; short ones that follow one another are one passage. */
function freeSentences({ breaks }: Aligned, links: Int32Array): readonly Passage[] {
  const starts = sentenceStarts(breaks);
  const free: Passage[] = [];
  let short: Passage | undefined;
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

/** For each sentence the sentence of the other side with which it shares most pairs of neighbouring words, or −1. */
function bestPartners(own: readonly Passage[], others: readonly Passage[], side: Aligned, other: Aligned): Int32Array {
  const pairs = wordsIn(own) + wordsIn(others);
  const { numberOf } = createNumbering(pairs);
  /** By the number of a pair: how many passages have it (one more than `MOST_PLACES` at most), and these in a row. */
  const known = new Uint8Array(pairs);
  const places = new Int32Array(pairs * MOST_PLACES);
  for (const [at, passage] of others.entries()) {
    for (let word = passage.from; word + 1 < passage.to; word++) {
      const pair = pairAt(other, word, numberOf);
      const count = known[pair] as number;
      const row = pair * MOST_PLACES;
      if (count > MOST_PLACES || (count > 0 && places[row + count - 1] === at)) continue;
      if (count < MOST_PLACES) places[row + count] = at;
      known[pair] = count + 1;
    }
  }
  const partners = new Int32Array(own.length).fill(-1);
  const votes = new Int32Array(others.length);
  for (const [at, passage] of own.entries()) {
    const named: number[] = [];
    for (let word = passage.from; word + 1 < passage.to; word++) {
      const pair = pairAt(side, word, numberOf);
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
      if (count > most) [best, second, most] = [partner, most, count];
      else if (count > second) second = count;
      votes[partner] = 0;
    }
    if (second < most * RIVAL_SHARE) partners[at] = best;
  }
  return partners;
}

function pairAt({ document }: Aligned, word: number, numberOf: (left: number, right: number) => number): number {
  const { id } = document.words;
  return numberOf(id[word] as number, id[word + 1] as number);
}

function wordsIn(passages: readonly Passage[]): number {
  return passages.reduce((sum, { from, to }) => sum + to - from, 0);
}

function verify(own: Passage, other: Passage, a: Aligned, b: Aligned, content: Content): Move | undefined {
  const move = { aFrom: own.from, aTo: own.to, bFrom: other.from, bTo: other.to, links: linksWithin(own, other, a, b) };
  let shared = 0;
  let telling = 0;
  for (const [at, target] of move.links.entries()) {
    if (target === UNLINKED) continue;
    shared++;
    telling += content[a.document.words.id[own.from + at] as number] as number;
  }
  const longer = Math.max(own.to - own.from, other.to - other.from);
  return shared >= FEWEST_MOVED_WORDS && telling >= 2 && shared >= longer * SAME_SHARE ? move : undefined;
}

/** Boilerplate does not move: a credit stands by every picture. */
function sameGroup(move: Move, a: Aligned, b: Aligned): boolean {
  return a.groups[paragraphOf(a.document, move.aFrom)] === 0 && b.groups[paragraphOf(b.document, move.bFrom)] === 0;
}

/** Links the words of a passage that kept its place after all. */
function keep(links: Int32Array, backLinks: Int32Array, { aFrom, links: within }: Move): void {
  for (const [at, target] of within.entries()) {
    if (target === UNLINKED) continue;
    links[aFrom + at] = target;
    backLinks[target] = aFrom + at;
  }
}

/** Frees the words of a move from chance links. */
function release(links: Int32Array, backLinks: Int32Array, move: Move): void {
  for (let word = move.aFrom; word < move.aTo; word++) {
    if ((links[word] as number) >= 0) backLinks[links[word] as number] = UNLINKED;
    links[word] = UNLINKED;
  }
  for (let word = move.bFrom; word < move.bTo; word++) {
    if ((backLinks[word] as number) >= 0) links[backLinks[word] as number] = UNLINKED;
    backLinks[word] = UNLINKED;
  }
}

/** Whether the passage keeps its place among the linked words around it. */
function fits(move: Move, links: Int32Array): boolean {
  let before = move.aFrom - 1;
  while (before >= 0 && (links[before] as number) < 0) before--;
  let after = move.aTo;
  while (after < links.length && (links[after] as number) < 0) after++;
  return (
    (before < 0 || (links[before] as number) < move.bFrom) &&
    (after >= links.length || (links[after] as number) >= move.bTo)
  );
}
