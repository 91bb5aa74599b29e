/** A run of equal keys: `length` words from `a` in A and from `b` in B. */
export interface Block {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}
