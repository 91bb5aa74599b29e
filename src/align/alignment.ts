import type { Document } from '../text/document.ts';
import type { RangePair } from '../text/range.ts';

/** Words that stand elsewhere, with the links inside them. */
export interface Move extends RangePair {
  /** For each word of `a` the word of B it is linked to, or −1. */
  readonly links: Int32Array;
}

/** Which words of A answer which words of B. */
export interface Alignment {
  /** For each word of A the word of B it is linked to, or −1; strictly increasing where not −1. */
  readonly links: Int32Array;
  /** The same from B to A. */
  readonly backLinks: Int32Array;
  readonly moves: readonly Move[];
  /** False where a bound was hit and a stretch was left unaligned. */
  readonly exact: boolean;
}

/** What alignment wants to know of a text. */
export interface Aligned {
  readonly document: Document;
  /** Strength of the break before each word (text/sentence). */
  readonly breaks: Uint8Array;
  /** For each paragraph its group: paragraphs of different groups never answer each other (a credit, a signature). */
  readonly groups: Uint8Array;
  /** Not 0 for words that number an item of a list, a note, a heading or a page of contents. */
  readonly labels: Uint8Array;
  /** For each word the number of the figure it is part of, or 0. */
  readonly spans: Int32Array;
}

/** 1 for keys that carry content, 0 for function words, by number of the key. */
type Content = Uint8Array;

/** Two texts that are aligned, and which of their common vocabulary carries content. */
export interface AlignedPair {
  readonly a: Aligned;
  readonly b: Aligned;
  readonly content: Content;
}

/** By the number of a key which text has it, as bits. */
export type Sides = Uint8Array;
const IN_A = 1;
const IN_B = 2;
export const IN_BOTH = IN_A | IN_B;

/** Which of two texts has each key of their vocabulary. */
export function sidesOfKeys({ a, b }: AlignedPair): Sides {
  const sides = new Uint8Array(a.document.vocabulary.keys.length);
  const idsA = a.document.words.id;
  const idsB = b.document.words.id;
  for (let word = 0; word < idsA.length; word++) sides[idsA[word] as number] = IN_A;
  for (let word = 0; word < idsB.length; word++)
    sides[idsB[word] as number] = (sides[idsB[word] as number] as number) | IN_B;
  return sides;
}

/** The links of two texts while they are worked on: each says of the other what the other says of it. */
export interface BothLinks {
  readonly links: Int32Array;
  readonly backLinks: Int32Array;
}

export const UNLINKED = -1;
