import type { VerdictRule } from '../../judge/verdict.ts';

/** What a report says of the evidence: how a score came about, and the facts of both texts. Shares come as written. */
export interface Judged {
  /** The block of `--why`; docs/score.md explains its parts. */
  readonly why: {
    readonly heading: string;
    readonly amount: string;
    readonly figures: string;
    readonly containment: (aInB: string, bInA: string) => string;
    readonly sentences: (share: string) => string;
    /** Ordinary words that were replaced one for one, and how much stands in its place with them. */
    readonly rewording: (rate: string, inPlace: string) => string;
    /** Figures and names of that. */
    readonly facts: (kept: number, replaced: number) => string;
    readonly figuresKept: (kept: number, replaced: number) => string;
    /** What the product of both parts is, and which product is laid on a score of a half. */
    readonly product: (raw: string, half: string) => string;
    /** Of equal and restyled texts, whose score is no product. */
    readonly whole: string;
    readonly coverage: (aInB: string, bInA: string) => string;
    readonly passage: (words: number) => string;
    readonly namesReplaced: (count: number) => string;
    readonly rules: Readonly<Record<VerdictRule, string>>;
  };
  /** The facts of both texts and what became of them. */
  readonly table: {
    readonly heading: string;
    readonly counts: (inA: number, inB: number) => string;
    readonly changed: (count: number) => string;
    readonly dropped: (count: number) => string;
    readonly added: (count: number) => string;
  };
}
