/** A half-open range of UTF-16 code units in a decoded text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two stretches of two texts are equal, without making them strings: nearly all that are asked about are. */
export function isSameText(textA: string, a: Span, textB: string, b: Span): boolean {
  if (a.end - a.start !== b.end - b.start) return false;
  for (let step = a.end - a.start - 1; step >= 0; step--)
    if (textA.charCodeAt(a.start + step) !== textB.charCodeAt(b.start + step)) return false;
  return true;
}

/** A span of A and the span of B that stands in its place; one of them may be empty. */
export interface SpanPair {
  readonly a: Span;
  readonly b: Span;
}
