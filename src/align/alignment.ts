import type { Document } from '../text/document.ts';

/** A passage that stands elsewhere: half-open word ranges, with the links inside it. */
export interface Move {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
  /** For each word from `aFrom` on the word of B it is linked to, or −1. */
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

/** A document with what alignment wants to know of it. */
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
export type Content = Uint8Array;

export const UNLINKED = -1;
