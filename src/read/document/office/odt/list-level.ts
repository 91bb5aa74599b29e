import type { Counting } from '../ordinal.ts';
import { type Attributes, wholeNumber } from './names.ts';

/** A level of a list style (ODF 1.3, 16.31). */
export interface ListLevel {
  /** `null` for a bullet. */
  readonly counting: Counting | null;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  /** How many levels a label shows, its own included. */
  readonly shown: number;
}

/** Levels of a list. */
export const LEVELS = 10;

const COUNTINGS: ReadonlyMap<string, Counting> = new Map([
  ['1', 'decimal'],
  ['01', 'decimal-zero'],
  ['a', 'lower-letter'],
  ['A', 'upper-letter'],
  ['i', 'lower-roman'],
  ['I', 'upper-roman'],
  ['', 'none'],
]);

/** The level that an element of a list style describes, and its place from 0; undefined for another element. */
export function levelOf(
  element: string,
  attributes: Attributes,
): { readonly index: number; readonly level: ListLevel } | undefined {
  const isNumber = element === 'text:list-level-style-number' || element === 'text:outline-level-style';
  const isBullet = element === 'text:list-level-style-bullet' || element === 'text:list-level-style-image';
  if (!isNumber && !isBullet) return undefined;
  const index = (wholeNumber(attributes['text:level']) ?? 1) - 1;
  if (index < 0 || index >= LEVELS) return undefined;
  return {
    index,
    level: {
      counting: isNumber ? countingOf(attributes['style:num-format'] ?? '') : null,
      prefix: attributes['style:num-prefix'] ?? '',
      suffix: attributes['style:num-suffix'] ?? '',
      start: wholeNumber(attributes['text:start-value']) ?? 1,
      shown: wholeNumber(attributes['text:display-levels']) ?? 1,
    },
  };
}

/** How a format counts; those of other scripts are named by their first items, as LibreOffice writes them. */
function countingOf(format: string): Counting {
  const known = COUNTINGS.get(format);
  if (known !== undefined) return known;
  if (/^А, Б/.test(format)) return 'upper-russian';
  return /^а, б/.test(format) ? 'lower-russian' : 'decimal';
}
