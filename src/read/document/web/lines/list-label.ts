import { type Counting, ordinal } from '../../office/ordinal.ts';
import type { Attributes } from '../markup/node.ts';

/** A list that is open. */
export interface OpenList {
  readonly isOrdered: boolean;
  readonly counting: Counting;
  readonly step: number;
  /** Its items are notes: their labels are the marks of the text. */
  readonly isNotes: boolean;
  next: number;
}

const COUNTINGS: Readonly<Record<string, Counting>> = {
  a: 'lower-letter',
  A: 'upper-letter',
  i: 'lower-roman',
  I: 'upper-roman',
};
const STYLE_COUNTINGS: readonly (readonly [RegExp, Counting])[] = [
  [/list-style(?:-type)?\s*:[^;]*\bnone\b/i, 'none'],
  [/list-style(?:-type)?\s*:[^;]*lower-(?:alpha|latin)/i, 'lower-letter'],
  [/list-style(?:-type)?\s*:[^;]*upper-(?:alpha|latin)/i, 'upper-letter'],
  [/list-style(?:-type)?\s*:[^;]*lower-roman/i, 'lower-roman'],
  [/list-style(?:-type)?\s*:[^;]*upper-roman/i, 'upper-roman'],
];

export function openList(name: string, attributes: Attributes, items: number, isNotes: boolean): OpenList {
  const isReversed = 'reversed' in attributes;
  return {
    isOrdered: name === 'ol',
    counting: countingOf(attributes),
    step: isReversed ? -1 : 1,
    isNotes,
    next: whole(attributes.start) ?? (isReversed ? items : 1),
  };
}

/** The label of the next item: `1.`, `- `, `[1]` of a note; nothing where the page shows none. */
export function nextLabel(list: OpenList, attributes: Attributes): string {
  const number = whole(attributes.value) ?? list.next;
  list.next = number + list.step;
  if (list.isNotes) return `[${number}]`;
  const counting = countingOf(attributes, list.counting);
  if (counting === 'none') return '';
  return list.isOrdered ? `${ordinal(number, counting)}.` : '-';
}

/** Labels that a producer wrote as text, as programs for offices do: the item needs no second one. */
const WRITTEN_LABEL = /^\s*(?:\(?\d{1,3}(?:\.\d{1,3})*[.)]|[\p{L}][.)]|[-–—])[\s\u00a0]/u;
const WRITTEN_BULLET = /^\s*[•·▪◦‣●○■□§\uf0b7\uf0a7][\s\u00a0]*/u;

/** An item with its label. */
export function labelled(label: string, text: string): string {
  const item = text.trimStart();
  if (WRITTEN_LABEL.test(item)) return item;
  const rest = item.startsWith(label) && !/^\d/.test(item.slice(label.length)) ? item.slice(label.length) : item;
  return `${label} ${rest.replace(WRITTEN_BULLET, '').trimStart()}`;
}

function countingOf({ type, style }: Attributes, usual: Counting = 'decimal'): Counting {
  const byStyle = style === undefined ? undefined : STYLE_COUNTINGS.find(([pattern]) => pattern.test(style));
  return byStyle?.[1] ?? COUNTINGS[type ?? ''] ?? usual;
}

function whole(value: string | undefined): number | undefined {
  return value !== undefined && /^\s*-?\d{1,6}\s*$/.test(value) ? Number(value) : undefined;
}
