import { UNLINKED } from '../align/alignment.ts';
import type { Side } from '../annotate/annotated.ts';
import { type Document, gapBefore } from '../text/document.ts';
import type { Range } from '../text/range.ts';
import { CLAUSE_BREAK, SENTENCE_BREAK } from '../text/sentence.ts';

/** Words. Shorter sentences are shared by chance: "He said so." */
const SHORTEST_SENTENCE = 4;
/** Words in a row. A single short sentence is a turn of speech, a proverb, a formula of courtesy. */
const SHORTEST_PASSAGE = 10;

/** Words of A that say the same as words of B in other letters (второй, 2-й), by the first of A. */
export type SameWords = ReadonlyMap<number, readonly [Range, Range]>;

/** What stands where: for each word of A the word of B or −1, and 1 for the words of A that count. */
interface Shared {
  readonly a: Side;
  readonly b: Side;
  readonly links: Int32Array;
  readonly same: SameWords;
  readonly bodyA: Uint8Array;
  readonly bodyB: Uint8Array;
}

/** Words in whole sentences that stand in both texts. */
export interface SharedSentences {
  /** Word for word in passages of ten words or more, an eighth more of those at the head of both. */
  readonly inPassages: number;
  /** Word for word or in words that say the same, in any sentence of four words or more. */
  readonly words: number;
}

/** What a passage at the head of both texts is worth: the press puts first what it takes from a release. */
const AT_HEAD = 1.125;

/**
 * Counts the words in whole sentences that both texts have; what is at the end of pages, about the house, counts less in
 * passages. Only sentences of running text are counted, those that end in a full stop or the like: lines of a menu or of
 * a list are the furniture of a page.
 */
export function countSharedSentences(shared: Shared): SharedSentences {
  const { a, b, links, same, bodyB } = shared;
  let total = 0;
  let whole = 0;
  let passage = 0;
  let endA = 0;
  let endB = UNLINKED;
  const close = (): void => {
    const isAtHead = endA - passage / 2 < links.length / 2 && endB - passage / 2 < bodyB.length / 2;
    if (passage >= SHORTEST_PASSAGE) total += passage * (isAtHead ? AT_HEAD : 1);
    passage = 0;
  };
  for (let from = 0, to = 1; to <= links.length; to++) {
    if (!opens(a, to)) continue;
    const start = same.get(from)?.[1].from ?? (links[from] as number);
    const sentence = { from, to };
    const end = endOfShared(shared, sentence, start);
    if (end !== UNLINKED && closes(a.document, to) && opens(b, start) && opens(b, end)) {
      const words = to - from;
      whole += words;
      if (isWordForWord(shared, sentence, start)) {
        if (from !== endA || start !== endB) close();
        passage += words;
        endA = to;
        endB = end;
      }
    }
    from = to;
  }
  close();
  return { inPassages: total, words: whole };
}

function isWordForWord({ links }: Shared, { from, to }: Range, start: number): boolean {
  for (let word = from; word < to; word++) if (links[word] !== start + word - from) return false;
  return true;
}

/** Where a sentence of A ends in B if all of it stands there from `start` on; −1 if not. */
function endOfShared({ links, same, bodyA, bodyB }: Shared, { from, to }: Range, start: number): number {
  if (to - from < SHORTEST_SENTENCE || start === UNLINKED) return UNLINKED;
  let link = start;
  for (let word = from; word < to; ) {
    if (bodyA[word] === 0 || bodyB[link] === 0) return UNLINKED;
    const [own, other] = same.get(word) ?? [];
    if (own === undefined || other === undefined) {
      if (links[word++] !== link++) return UNLINKED;
    } else {
      if (other.from !== link || own.to > to) return UNLINKED;
      word = own.to;
      link = other.to;
    }
  }
  return link;
}

/** A sentence opens here; what follows a colon is a sentence too: "The press office said: The bridge is open." */
function opens({ document, breaks }: Side, word: number): boolean {
  const strength = breaks[word] as number;
  return (
    word === 0 || strength >= SENTENCE_BREAK || (strength === CLAUSE_BREAK && gapBefore(document, word).includes(':'))
  );
}

function closes(document: Document, word: number): boolean {
  return /[.!?…]/.test(gapBefore(document, word));
}
