import type { Sentences } from './sentences.ts';

/** A bound that was hit, so that not everything was looked at. */
export type Bound =
  /** A stretch was too large to align word by word and is told as replaced. */
  | { readonly kind: 'unaligned' }
  /** Fingerprints that stand in more texts than `cap` were left out. */
  | { readonly kind: 'common-fingerprints'; readonly left: number; readonly cap: number }
  /** Passages that more than `cap` distinct texts have link nothing: `left` of them were left out. */
  | { readonly kind: 'common-passages'; readonly left: number; readonly cap: number }
  /** Candidates beyond the `cap` likeliest were not compared. */
  | { readonly kind: 'candidates'; readonly left: number; readonly cap: number };

/** In English, which the `reason` of a result is in. */
export const ENGLISH_BOUNDS: Sentences<Bound> = {
  unaligned: () => 'a stretch too large to align word by word is told as replaced',
  'common-fingerprints': ({ left, cap }) => `${left} fingerprints stand in more than ${cap} texts and were left out`,
  'common-passages': ({ left, cap }) =>
    `${left === 1 ? '1 passage that' : `${left} passages that`} more than ${cap} texts have ${left === 1 ? 'counts' : 'count'} as boilerplate and ${left === 1 ? 'links' : 'link'} nothing`,
  candidates: ({ left, cap }) => `${left} candidates beyond the likeliest ${cap} were not compared`,
};
