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

/** Paragraphs above or below that can make a difference: the place of a line is a matter of the head and the tail. */
const FARTHEST = Math.max(HEAD, TAIL);

/** A place as far as it matters: with so many paragraphs above and below it, and no more of either than that. */
export function placeBetween(above: number, below: number, part: Place['part']): Place {
  const paragraph = Math.min(FARTHEST, above);
  return { paragraph, paragraphs: paragraph + 1 + Math.min(FARTHEST, below), part };
}

const PARTS: readonly Place['part'][] = ['whole', 'opening', 'inside'];

/** A number for each place that `placeBetween` gives, small enough to count an array by it. */
export function placeNumber({ paragraph, paragraphs, part }: Place): number {
  const below = paragraphs - 1 - paragraph;
  return (paragraph * (FARTHEST + 1) + below) * PARTS.length + PARTS.indexOf(part);
}
