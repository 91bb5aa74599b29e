import { figuresOf } from '../language/figures.ts';
import { gapBefore, wordKey } from '../text/document.ts';
import type { EditRange } from './edit-range.ts';
import { lookUp } from './figure-text.ts';

/** янв. for января, Mon. for Monday: the name of a month or a day in its short form. Both are one word. */
export function isShortDate(a: EditRange, b: EditRange): boolean {
  if (a.to - a.from !== 1 || b.to - b.from !== 1) return false;
  const lexicon = figuresOf(a.language);
  const own = lookUp(lexicon, wordKey(a.document, a.from));
  const other = lookUp(lexicon, wordKey(b.document, b.from));
  if ((own.month ?? own.weekday) === undefined || own.month !== other.month || own.weekday !== other.weekday)
    return false;
  if (own.short === other.short) return false;
  const short = own.short === true ? a : b;
  return gapBefore(short.document, short.to).startsWith('.');
}
