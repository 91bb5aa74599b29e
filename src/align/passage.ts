import { paragraphOf } from '../text/document.ts';
import { PARAGRAPH_BREAK } from '../text/sentence.ts';
import { type Aligned, type Move, UNLINKED } from './alignment.ts';
import { createBudget, fillGap, type LinkRun } from './fill.ts';
import { unlinkBrokenSpans } from './spans.ts';

/** A passage by its half-open word range. */
export interface Passage {
  readonly from: number;
  readonly to: number;
}

/** The links between two passages, for each word of the first. */
export function linksWithin(own: Passage, other: Passage, a: Aligned, b: Aligned): Int32Array {
  const links = new Int32Array(own.to - own.from).fill(UNLINKED);
  const link: LinkRun = (x, y, length) => {
    for (let step = 0; step < length; step++) links[x + step - own.from] = y + step;
  };
  fillGap(
    a.document.words.id,
    b.document.words.id,
    { aFrom: own.from, aTo: own.to, bFrom: other.from, bTo: other.to },
    link,
    createBudget(0),
  );
  unlinkBrokenSpans(links, a, b, own.from, other);
  return links;
}

/** Sentences that follow one another on both sides moved together. */
export function joinNeighbours(found: readonly Move[], a: Aligned, b: Aligned): readonly Move[] {
  const joined: Move[] = [];
  let parts: Int32Array[] = [];
  let open: Move | undefined;
  const close = (): void => {
    if (open !== undefined) joined.push(parts.length === 1 ? open : { ...open, links: concatenated(parts) });
  };
  for (const move of found) {
    const together: Move | undefined =
      open !== undefined && open.aTo === move.aFrom && open.bTo === move.bFrom
        ? { ...open, aTo: move.aTo, bTo: move.bTo }
        : undefined;
    if (together !== undefined && isPassage(together, a, b)) {
      open = together;
      parts.push(move.links);
    } else {
      close();
      open = move;
      parts = [move.links];
    }
  }
  close();
  return joined;
}

function concatenated(parts: readonly Int32Array[]): Int32Array {
  const whole = new Int32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A passage lies inside one paragraph of each text, or is whole paragraphs of both. */
export function isPassage(move: Move, a: Aligned, b: Aligned): boolean {
  const insideOne = ({ document }: Aligned, from: number, to: number): boolean =>
    paragraphOf(document, from) === paragraphOf(document, to - 1);
  const whole = ({ breaks }: Aligned, from: number, to: number): boolean =>
    breaks[from] === PARAGRAPH_BREAK && breaks[to] === PARAGRAPH_BREAK;
  if (insideOne(a, move.aFrom, move.aTo) && insideOne(b, move.bFrom, move.bTo)) return true;
  return whole(a, move.aFrom, move.aTo) && whole(b, move.bFrom, move.bTo);
}

function spanning(move: Move, aTo: number, bTo: number, a: Aligned, b: Aligned): Move {
  const own = { from: move.aFrom, to: aTo };
  const other = { from: move.bFrom, to: bTo };
  return { aFrom: own.from, aTo, bFrom: other.from, bTo, links: linksWithin(own, other, a, b) };
}

/** A move takes along the equal sentences beside it: a heading of one word is too short to be found on its own. */
export function widen(move: Move, links: Int32Array, backLinks: Int32Array, a: Aligned, b: Aligned): Move {
  let { aFrom, aTo, bFrom, bTo } = move;
  const equal = (x: number, y: number): boolean =>
    links[x] === UNLINKED && backLinks[y] === UNLINKED && a.document.words.id[x] === b.document.words.id[y];
  for (;;) {
    let length = 1;
    while (
      length <= bFrom &&
      length <= aFrom &&
      equal(aFrom - length, bFrom - length) &&
      (a.breaks[aFrom - length] as number) < 2
    )
      length++;
    if (
      length > aFrom ||
      length > bFrom ||
      !equal(aFrom - length, bFrom - length) ||
      (b.breaks[bFrom - length] as number) < 2
    )
      break;
    aFrom -= length;
    bFrom -= length;
  }
  const { count: countA } = a.document.words;
  const { count: countB } = b.document.words;
  for (;;) {
    let length = 0;
    while (aTo + length < countA && bTo + length < countB && equal(aTo + length, bTo + length)) {
      length++;
      if ((a.breaks[aTo + length] as number) >= 2) break;
    }
    if (length === 0 || (a.breaks[aTo + length] as number) < 2 || (b.breaks[bTo + length] as number) < 2) break;
    aTo += length;
    bTo += length;
  }
  if (aFrom === move.aFrom && aTo === move.aTo) return move;
  const widened = spanning({ ...move, aFrom, bFrom }, aTo, bTo, a, b);
  return isPassage(widened, a, b) ? widened : move;
}

/** Share of the words of both paragraphs that moved: the rest of the paragraph went along, edited. */
const MOST_OF_PARAGRAPH = 0.5;

/**
 * A passage that is most of its paragraph on both sides is the paragraph, where nothing else of either stands
 * elsewhere: the sentence beside it was rewritten, came or went on the way.
 */
export function growToParagraphs(
  found: readonly Move[],
  links: Int32Array,
  backLinks: Int32Array,
  a: Aligned,
  b: Aligned,
): readonly Move[] {
  const placesA = paragraphsOf(found, a, 'a');
  const placesB = paragraphsOf(found, b, 'b');
  const onlyB = onlyPartners(placesA, placesB);
  const onlyA = onlyPartners(placesB, placesA);
  const movedA = new Uint8Array(links.length);
  const movedB = new Uint8Array(backLinks.length);
  for (const { aFrom, aTo, bFrom, bTo } of found) {
    movedA.fill(1, aFrom, aTo);
    movedB.fill(1, bFrom, bTo);
  }
  const isWhole = (p: number, q: number): boolean => {
    if (p < 0 || q < 0 || onlyB.get(p) !== q || onlyA.get(q) !== p) return false;
    const [own, other] = [paragraphRange(a, p), paragraphRange(b, q)];
    const longer = Math.max(own.to - own.from, other.to - other.from);
    return isMostly(links, movedA, own, longer) && isMostly(backLinks, movedB, other, longer);
  };
  const grown: Move[] = [];
  let done = -1;
  for (const [at, move] of found.entries()) {
    const [p, q] = [placesA[at] as number, placesB[at] as number];
    if (p >= 0 && p === done) continue;
    if (!isWhole(p, q)) grown.push(move);
    else {
      const [own, other] = [paragraphRange(a, p), paragraphRange(b, q)];
      grown.push(spanning({ ...move, aFrom: own.from, bFrom: other.from }, own.to, other.to, a, b));
      done = p;
    }
  }
  return grown;
}

/** For each paragraph the one to which all its moves lead, or −1. */
function onlyPartners(places: readonly number[], others: readonly number[]): ReadonlyMap<number, number> {
  const partners = new Map<number, number>();
  for (const [at, place] of places.entries()) {
    const other = others[at] as number;
    partners.set(place, (partners.get(place) ?? other) === other ? other : -1);
  }
  return partners;
}

/** For each move the paragraph in which it lies on a side, or −1 where it is more than one. */
function paragraphsOf(found: readonly Move[], { document }: Aligned, side: 'a' | 'b'): readonly number[] {
  return found.map((move) => {
    const paragraph = paragraphOf(document, side === 'a' ? move.aFrom : move.bFrom);
    return paragraphOf(document, (side === 'a' ? move.aTo : move.bTo) - 1) === paragraph ? paragraph : -1;
  });
}

function paragraphRange({ document }: Aligned, paragraph: number): Passage {
  const { firstWord } = document.paragraphs;
  return { from: firstWord[Math.max(0, paragraph)] as number, to: firstWord[Math.max(0, paragraph) + 1] as number };
}

/** Whether enough of a paragraph moved, and no other word of it is linked. */
function isMostly(links: Int32Array, moved: Uint8Array, { from, to }: Passage, longer: number): boolean {
  let count = 0;
  for (let word = from; word < to; word++) {
    if (moved[word] === 1) count++;
    else if (links[word] !== UNLINKED) return false;
  }
  return count >= longer * MOST_OF_PARAGRAPH;
}
