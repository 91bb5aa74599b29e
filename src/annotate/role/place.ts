/** Where a piece of text stands: some roles are believed only at the head or at the tail. */
export interface Place {
  /** Number of its paragraph, from 0. */
  readonly paragraph: number;
  /** How many paragraphs the text has. */
  readonly paragraphs: number;
  /** A whole paragraph, the beginning of one, or any other part of one. */
  readonly part: 'whole' | 'opening' | 'inside';
}

/** A head has a date and perhaps a place before the story; a tail signature, credits, contacts, links. Paragraphs. */
export const HEAD = 2;
const TAIL = 4;

export function isTail(place: Place): boolean {
  return place.paragraph >= place.paragraphs - TAIL;
}

export function isHead(place: Place): boolean {
  return place.paragraph < HEAD;
}
