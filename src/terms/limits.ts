import { type Bound, ENGLISH_BOUNDS } from './bound.ts';
import { sayAll } from './sentences.ts';

/** Whether everything was looked at; `reason` says in English which bounds were hit, `bounds` as data. */
export interface Limits {
  readonly exact: boolean;
  readonly reason?: string;
  readonly bounds?: readonly Bound[];
}

/** Limits by the bounds that were hit. */
export function limitsOf(bounds: readonly Bound[]): Limits {
  return bounds.length === 0 ? { exact: true } : { exact: false, reason: sayAll(bounds, ENGLISH_BOUNDS), bounds };
}
