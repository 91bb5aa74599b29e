import { lookUp } from '../../annotate/figure/text.ts';
import { figuresOf } from '../../language/figures.ts';
import { LANGUAGES } from '../../language/language.ts';
import { remember } from '../../language/remember.ts';

/**
 * Whether a text may have a whole date, told by its words alone: reading its figures costs a hundred times as much,
 * and of the heads that have a year most have no month.
 */
export function mayHoldDate(text: string): boolean {
  return !isOrdinary(text) || NUMERIC.test(text) || namesMonth(text);
}

/** Three numbers with signs between them: 27.02.2026, 2026-02-27, 27 / 2 / 26. */
const NUMERIC = /\d\s*[!-/:-@\u2010-\u2015]\s*\d{1,2}\s*[!-/:-@\u2010-\u2015]\s*\d/;

/** Characters that a key has as they stand, but for case: no references, marks, invisible or wide characters. */
const ORDINARY =
  /^[\t\n\r -%'-~\u00a0\u00a7\u00ab\u00b0\u00bb\u00c0-\u00ff\u0400-\u0481\u048a-\u052f\u2010-\u2015\u2018-\u201f\u2026\u20ac\u20b8\u20bd\u2116]*$/;
/** Words of both scripts, whose letters may stand for others, and words that a line end breaks. */
const MIXED = /[a-z][\d'’-]*[\u0400-\u052f]|[\u0400-\u052f][\d'’-]*[a-z]/i;
const BROKEN = /[-\u2010\u2011][\n\r]/;

function isOrdinary(text: string): boolean {
  return ORDINARY.test(text) && !MIXED.test(text) && !BROKEN.test(text);
}

const WORD = /[a-z\u00c0-\u00ff\u0400-\u052f]+/g;

/** Whether a stretch of letters names a month in one of the languages; press copy has the same words again and again. */
const isMonth = remember((word: string): boolean =>
  LANGUAGES.some((language) => lookUp(figuresOf(language), word).month !== undefined),
);

function namesMonth(text: string): boolean {
  const small = text.toLowerCase().replaceAll('ё', 'е');
  return small.match(WORD)?.some(isMonth) === true;
}
