import { wordsOf } from '../text/document.ts';
import { type Range, sizeOf } from '../text/range.ts';
import { PARAGRAPH_BREAK, SENTENCE_BREAK } from '../text/sentence.ts';
import { type Aligned, type AlignedPair, UNLINKED } from './alignment.ts';

/** Below this share of shared words (of the shorter one) two paragraphs are not a pair. */
const PAIR_SHARE = 0.3;
/** From this share (of the longer one) on two paragraphs are a pair even where one of them passes for boilerplate. */
const SURE_SHARE = 0.7;
/** A run of this many words in common is no chance, however different the paragraphs are. */
const TELLING_RUN = 8;
/** A paragraph of up to this many words answers a much longer one only at its edge (a heading that was drawn in). */
const SHORT_PARAGRAPH = 3;

/** Drops the links between paragraphs that have too little in common to answer each other, in place. */
export function dropWeakPairs(links: Int32Array, pair: AlignedPair): void {
  const { a, b } = pair;
  const paragraphsA = paragraphNumbers(a);
  const paragraphsB = paragraphNumbers(b);
  let from = 0;
  while (from < links.length) {
    if (links[from] === UNLINKED) {
      from++;
      continue;
    }
    const p = paragraphsA[from] as number;
    const q = paragraphsB[links[from] as number] as number;
    let to = from;
    while (
      to < links.length &&
      paragraphsA[to] === p &&
      (links[to] === UNLINKED || paragraphsB[links[to] as number] === q)
    )
      to++;
    const shared = countLinks(links, { from, to });
    const [shorter, longer] = [lengthOf(a, p), lengthOf(b, q)].sort((x, y) => x - y) as [number, number];
    // a contact that a format joined to the line before it is whole, and goes on from that line
    const isJoined = shared === shorter && goesOn(links, { from, to });
    if (a.groups[p] !== b.groups[q] && shared < longer * SURE_SHARE && !isJoined)
      drop(links, { from, to }, Number.POSITIVE_INFINITY);
    else if (!isPair(links, { from, to }, pair, { p, q })) drop(links, { from, to }, TELLING_RUN);
    from = to;
  }
}

function countLinks(links: Int32Array, { from, to }: Range): number {
  let count = 0;
  for (let word = from; word < to; word++) if (links[word] !== UNLINKED) count++;
  return count;
}

function paragraphNumbers({ document }: Aligned): Int32Array {
  const numbers = new Int32Array(document.words.count);
  const { firstWord, count } = document.paragraphs;
  for (let p = 0; p < count; p++) numbers.fill(p, firstWord[p], firstWord[p + 1]);
  return numbers;
}

/** A paragraph of A and a paragraph of B. */
interface Paragraphs {
  readonly p: number;
  readonly q: number;
}

/** Whether two paragraphs answer each other, of which these words of A are linked. */
function isPair(links: Int32Array, linked: Range, { a, b, content }: AlignedPair, { p, q }: Paragraphs): boolean {
  const lengthA = lengthOf(a, p);
  const lengthB = lengthOf(b, q);
  let shared = 0;
  let sharedContent = 0;
  for (let word = linked.from; word < linked.to; word++) {
    if (links[word] === UNLINKED) continue;
    shared++;
    sharedContent += content[a.document.words.id[word] as number] as number;
  }
  const shorter = Math.min(lengthA, lengthB);
  const longer = Math.max(lengthA, lengthB);
  if (shared === longer || (shared === shorter && goesOn(links, linked))) return true;
  if (sharedContent === 0 || shared < shorter * PAIR_SHARE) return false;
  return (
    shorter > SHORT_PARAGRAPH ||
    longer <= shorter * 3 ||
    isDrawnIn(links, linked) ||
    touchesEdge(links, linked, lengthA <= lengthB ? wordsOf(b.document, q) : wordsOf(a.document, p), lengthA <= lengthB)
  );
}

/** Whether the linked words follow in both texts on those before or after them: a line that was broken off or drawn in. */
function goesOn(links: Int32Array, { from, to }: Range): boolean {
  let last = to - 1;
  while (links[last] === UNLINKED) last--;
  const before = from > 0 && links[from - 1] !== UNLINKED && links[from - 1] === (links[from] as number) - 1;
  const next = links[last + 1] ?? UNLINKED;
  return before || (next !== UNLINKED && next === (links[last] as number) + 1);
}

/** Words between two linked words that still stand side by side: a figure that changed, and its unit. */
const NEAR = 4;

/** Whether links on either side lead to the same place: a line of a list that stands in a sentence of the other text. */
function isDrawnIn(links: Int32Array, { from, to }: Range): boolean {
  let last = to - 1;
  while (links[last] === UNLINKED) last--;
  let before = from - 1;
  while (before >= 0 && from - before <= NEAR && links[before] === UNLINKED) before--;
  let next = last + 1;
  while (next < links.length && next - last <= NEAR && links[next] === UNLINKED) next++;
  const isNear = (one: number, two: number): boolean =>
    one >= 0 &&
    two < links.length &&
    links[one] !== UNLINKED &&
    links[two] !== UNLINKED &&
    (links[two] as number) - (links[one] as number) <= NEAR;
  return isNear(before, from) || isNear(last, next);
}

function lengthOf({ document }: Aligned, paragraph: number): number {
  return sizeOf(wordsOf(document, paragraph));
}

/** Whether the linked words of the short paragraph stand at the beginning or the end of the long one. */
function touchesEdge(links: Int32Array, linked: Range, long: Range, longIsB: boolean): boolean {
  for (let word = linked.from; word < linked.to; word++) {
    if (links[word] === UNLINKED) continue;
    const place = longIsB ? links[word] : word;
    if (place === long.from || place === long.to - 1) return true;
  }
  return false;
}

/** Unlinks words but for runs of at least `telling` words that follow one another in both texts. */
function drop(links: Int32Array, { from, to }: Range, telling: number): void {
  let start = from;
  while (start < to) {
    let end = start + 1;
    while (end < to && links[start] !== UNLINKED && links[end] === (links[end - 1] as number) + 1) end++;
    if (links[start] !== UNLINKED && end - start < telling) links.fill(UNLINKED, start, end);
    start = end;
  }
}

/** Content words between two edits at least this many times longer than they are chance, not agreement. */
const ISLAND_RATIO = 4;

/**
 * Drops islands, in place: short runs of linked words between two larger edits ("The cat [and the] dog slept" against
 * "A storm [and the] flood came"). Function words need less around them to be an island than words of content.
 */
export function dropIslands(links: Int32Array, { a, b, content }: AlignedPair): void {
  let leftA = 0;
  let leftB = 0;
  let word = 0;
  let previous = -1;
  while (word < links.length) {
    if (links[word] === UNLINKED) {
      leftA++;
      word++;
      continue;
    }
    const start = word;
    let telling = 0;
    do {
      telling += content[a.document.words.id[word] as number] as number;
      word++;
    } while (word < links.length && links[word] === (links[word - 1] as number) + 1);
    leftB = (links[start] as number) - previous - 1;
    let rightA = 0;
    while (word + rightA < links.length && links[word + rightA] === UNLINKED) rightA++;
    const next = word + rightA < links.length ? (links[word + rightA] as number) : b.document.words.count;
    const around = Math.min(Math.max(leftA, leftB), Math.max(rightA, next - (links[word - 1] as number) - 1));
    const length = word - start;
    if (
      !isWhole(a, start, word) &&
      !isWhole(b, links[start] as number, (links[word - 1] as number) + 1) &&
      crossesNothing(a, start, word) &&
      (telling === 0 ? around >= Math.max(2, length) : around >= ISLAND_RATIO * length)
    ) {
      links.fill(UNLINKED, start, word);
      leftA += length;
    } else {
      previous = links[word - 1] as number;
      leftA = 0;
    }
  }
}

/** Whole sentences are no island, however short. */
function isWhole({ breaks }: Aligned, from: number, to: number): boolean {
  return (breaks[from] as number) >= SENTENCE_BREAK && (breaks[to] as number) >= SENTENCE_BREAK;
}

/** A run that goes over a paragraph's border is no island: it holds the structure together. */
function crossesNothing({ breaks }: Aligned, from: number, to: number): boolean {
  for (let word = from + 1; word < to; word++) if ((breaks[word] as number) >= PARAGRAPH_BREAK) return false;
  return true;
}
