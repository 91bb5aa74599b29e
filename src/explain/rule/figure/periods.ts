import type { Figure } from '../../../annotate/figure/figures.ts';
import { lookUp } from '../../../annotate/figure/text.ts';
import { figuresOf } from '../../../language/figures.ts';
import type { LanguageCode } from '../../../language/language.ts';
import { BASES_OF_TIME, EXACT_UNITS, type ExactUnit } from '../../../language/measures.ts';
import { NAME_RULES } from '../../../language/rules.ts';
import { keysBetween, wordKey } from '../../../text/document.ts';
import { isOneWord } from '../../../text/range.ts';
import type { EditRange } from '../edit-range.ts';

/**
 * A week for a month, days for hours, a week for daily: how long something lasts, how often or when it was, in another unit
 * of time without a number.
 */
export function isOtherPeriod(a: EditRange, b: EditRange): boolean {
  const [own, other] = [periodOf(a, isOneWord(b)), periodOf(b, isOneWord(a))];
  if (own === undefined || other === undefined) return false;
  if (!BASES_OF_TIME.has(own.base) || !BASES_OF_TIME.has(other.base)) return false;
  return own.base !== other.base || own.times !== other.times;
}

/** The unit of time that words are: week; a week, в неделю, and daily where such words stand in its place. */
function periodOf({ document, from, to, language }: EditRange, facesWord: boolean): ExactUnit | undefined {
  const lexicon = figuresOf(language);
  const key = wordKey(document, to - 1);
  if (to - from === 2) {
    const first = wordKey(document, from);
    const isRate = lexicon.beforeRate.has(first) && !lexicon.notation.each.has(first);
    return isRate ? EXACT_UNITS.get(lexicon.rateUnits.get(key) ?? '') : undefined;
  }
  const { unit = '', rate, cardinal, ordinal, half } = lookUp(lexicon, key);
  if (to - from !== 1 || cardinal !== undefined || ordinal !== undefined || half !== undefined) return undefined;
  return EXACT_UNITS.get(facesWord ? unit || (rate ?? '') : (rate ?? unit));
}

/**
 * [За отчётный период → за один] год, до [одного] года: one of a unit of time, in words, faces a stretch of time that nobody
 * measures, or the unit alone.
 */
export function isOneForPeriod(figures: readonly Figure[], { document, from, to, language }: EditRange): boolean {
  const [one] = figures;
  if (figures.length !== 1 || one?.value !== '1' || /\d/.test(one.text)) return false;
  if (!BASES_OF_TIME.has(EXACT_UNITS.get(one.unit ?? '')?.base ?? '')) return false;
  const lexicon = figuresOf(language);
  const { periods, each } = lexicon.notation;
  const keys = keysBetween(document, from, Math.min(to + 1, document.words.count));
  if (keys.some((key) => each.has(key))) return false;
  // each word of it may face one of the other
  return keys.some((key) => periods?.unmeasured.has(key) === true || unitAlone(key, language) === one.unit);
}

/** The unit that a word names one of, in a language whose nouns tell one from many: a day, days. */
function unitAlone(key: string, language: LanguageCode): string | undefined {
  const lexicon = figuresOf(language);
  return NAME_RULES[language].articles.size > 0 ? lexicon.rateUnits.get(key) : lookUp(lexicon, key).unit;
}

/** Months of a half of the year. */
const HALF_YEAR = 6;

/** За [квартал → три месяца], [жартыжылдықта → алты айда]: a stretch of time in one word faces as many units of another one. */
export function isPeriodInUnits(figures: readonly Figure[], range: EditRange): boolean {
  const [figure] = figures;
  const own = EXACT_UNITS.get(figure?.unit ?? '');
  if (figures.length !== 1 || own === undefined || !BASES_OF_TIME.has(own.base) || !isOneWord(range)) return false;
  const lexicon = figuresOf(range.language);
  const key = wordKey(range.document, range.from);
  const isHalf = lexicon.notation.periods?.halves.has(key) === true;
  const whole = isHalf ? { base: 'month', times: HALF_YEAR } : EXACT_UNITS.get(unitAlone(key, range.language) ?? '');
  return whole !== undefined && whole.base === own.base && whole.times === (figure?.number ?? 0) * own.times;
}
