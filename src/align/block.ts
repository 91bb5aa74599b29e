/** A run of equal keys: `length` words from `a` in A and from `b` in B. */
export interface Block {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** A rectangle of words still to be aligned: half-open ranges in A and B. */
export interface Gap {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
}
