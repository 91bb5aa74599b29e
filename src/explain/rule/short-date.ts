import { lookUp } from '../../annotate/figure/text.ts';
import { figuresOf } from '../../language/figures.ts';
import { gapBefore, wordKey } from '../../text/document.ts';
import type { EditRange } from './edit-range.ts';

/** г., ж.: letters of the short word for a year, гг. with them. */
const SHORT_YEAR = 2;

/** янв. for января, Mon. for Monday, г. for года: a month, a day or the word for a year in its short form, one word each. */
export function isShortDate(a: EditRange, b: EditRange): boolean {
  if (a.to - a.from !== 1 || b.to - b.from !== 1) return false;
  const lexicon = figuresOf(a.language);
  const [keyA, keyB] = [wordKey(a.document, a.from), wordKey(b.document, b.from)];
  const [own, other] = [lookUp(lexicon, keyA), lookUp(lexicon, keyB)];
  if (own.year === true && other.year === true) return keyA.length <= SHORT_YEAR !== keyB.length <= SHORT_YEAR;
  if ((own.month ?? own.weekday) === undefined || own.month !== other.month || own.weekday !== other.weekday)
    return false;
  if (own.short === other.short) return false;
  const short = own.short === true ? a : b;
  return gapBefore(short.document, short.to).startsWith('.');
}
