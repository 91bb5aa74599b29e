import { lookUp } from '../../annotate/figure/text.ts';
import { figuresOf } from '../../language/figures.ts';
import { isMisprint, isNearLongWord } from '../../language/misprint.ts';
import { wordKey } from '../../text/document.ts';
import { isOneWord, sizeOf } from '../../text/range.ts';
import type { AnnotatedRange, EditRange } from './edit-range.ts';
import { arePartsOf } from './joined.ts';

/** Letters from which on a word of a figure is no abbreviation. */
const WHOLE_WORD = 5;

/** working days for business days: another word of one meaning, no other notation. */
export function isOtherWord(a: EditRange, b: EditRange): boolean {
  if (!isOneWord(a) || !isOneWord(b)) return false;
  const [own, other] = [wordKey(a.document, a.from), wordKey(b.document, b.from)];
  if (Math.min(own.length, other.length) < WHOLE_WORD || own.charAt(0) === other.charAt(0)) return false;
  const lexicon = figuresOf(a.language);
  const isUnit = (key: string): boolean => {
    const { cardinal, ordinal, scale, part, times, month } = lookUp(lexicon, key);
    return !/\d/.test(key) && (cardinal ?? ordinal ?? scale ?? part ?? times ?? month) === undefined;
  };
  return isUnit(own) && isUnit(other);
}

/** четверк for четверг: a word without a value beside one that is spelled almost like it. */
export function isMisspeltFigure(a: EditRange, b: EditRange, figures: number): boolean {
  if (figures !== 1 || !isOneWord(a) || !isOneWord(b)) return false;
  const own = wordKey(a.document, a.from);
  const other = wordKey(b.document, b.from);
  return !/\d/.test(own + other) && (isMisprint(own, other, a.language) || isNearLongWord(own, other));
}

/** млн for миллионов, where another word of the figure changed its value. */
export function isSameMeasure(a: EditRange, b: EditRange): boolean {
  if (!isOneWord(a) || !isOneWord(b)) return false;
  const lexicon = figuresOf(a.language);
  const own = lookUp(lexicon, wordKey(a.document, a.from));
  const other = lookUp(lexicon, wordKey(b.document, b.from));
  if (own.cardinal !== undefined || own.ordinal !== undefined) return false;
  return (own.scale ?? own.unit) !== undefined && own.scale === other.scale && own.unit === other.unit;
}

/** Екінші кезең for 2-кезең: a number and its noun, written as one word on one side. */
export function isSameParts(a: AnnotatedRange, b: AnnotatedRange): boolean {
  if (sizeOf(a) + sizeOf(b) !== 3) return false;
  return isOneWord(b) ? arePartsOf(a.side, a.from, b.side, b.from) : arePartsOf(b.side, b.from, a.side, a.from);
}
