/** A half-open range of UTF-16 code units in a decoded text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
