import { SIGNS } from '../../language/measures.ts';
import { isYear, readQuantity } from './number.ts';
import type { Quantity } from './numeral.ts';
import { type FigureText, gapAt, isDigits, isJoined, keyAt, wordAt } from './text.ts';
import { readUnit } from './unit.ts';

/** What the second end of a range tells of the first one: its unit, and what its scale word makes of it. */
interface OtherEnd {
  readonly unit: string | undefined;
  readonly scale: number;
}

/** A figure that is no first end of a range, or tells all of it itself. */
export const NO_END: OtherEnd = { unit: undefined, scale: 1 };
/** The first end of a range is no less and no more than so many times the second: from 500 to 6 million is none of both millions. */
const LEAST_SHARE = 0.001;
const MOST_SHARE = 10;

/** с 14 до 16 процентов, between 1.6 and 1.7 billion: the first end of a range has the unit and scale of the second. */
export function otherEnd(text: FigureText, word: number, first: Quantity): OtherEnd {
  const at = secondEnd(text, word, first);
  const end = at === undefined ? undefined : readQuantity(text, at);
  if (at === undefined || end === undefined || end.raw !== undefined || end.form === 'ordinal') return NO_END;
  const { unit } = readUnit(text, end);
  if (isTimeUnit(text, unit, first)) return NO_END;
  if (first.scaled || !end.scaled) return first.scaled === end.scaled ? { unit, scale: 1 } : NO_END;
  let scale = 1;
  for (let behind = at + 1; behind < end.to; behind++) scale *= wordAt(text, behind).scale ?? 1;
  const share = (Number(first.values[0]) * scale) / Number(end.values[0]);
  return share >= LEAST_SHARE && share <= MOST_SHARE ? { unit, scale } : NO_END;
}

/** Words from the first end of a range to the word behind its second end that makes one of them. */
const FARTHEST_RANGE_WORD = 4;

/** The word of the second end of a range; one that begins with a number in words is opened by a word of its own, or scaled. */
function secondEnd(text: FigureText, word: number, number: Quantity): number | undefined {
  const { to, inDigits, form } = number;
  if (form === 'ordinal') return undefined;
  const { rangeJoiners, listJoiners, rangeWords, riseOpeners, between, betweenBehind, firstEndings } =
    text.lexicon.notation;
  const opener = keyAt(text, word - 1);
  const isBetween = opener === between?.opener && keyAt(text, to) === between.joiner;
  if (!inDigits) {
    const isOpened = isJoined(text, word) && (isBetween || rangeWords.has(opener) || riseOpeners.has(opener));
    if (!isJoined(text, to) || !isJoined(text, to + 1) || !(isBetween || rangeJoiners.has(keyAt(text, to)))) return;
    // four to six billion: what makes the second end so large makes the first one
    return isOpened || readQuantity(text, to + 1)?.scaled === true ? to + 1 : undefined;
  }
  // −15…−20 °C, +4...+6 °C
  if (isDigits(text, to) && /^(?:…|\.{3})[-−–+]?$/.test(gapAt(text, to) ?? '')) return to;
  if (!isJoined(text, to)) return undefined;
  // 4 пен 11 жас аралығында
  if (listJoiners.has(keyAt(text, to)) && isDigits(text, to + 1))
    for (let at = to + 2; at <= to + FARTHEST_RANGE_WORD; at++)
      if (betweenBehind?.has(keyAt(text, at)) === true) return to + 1;
  if (firstEndings.some((ending) => keyAt(text, to - 1).endsWith(ending))) {
    const end = behindSign(text, to);
    return isDigits(text, end) ? end : undefined;
  }
  const gap = gapAt(text, to + 1)?.trim() ?? '-';
  const isOpen = isBetween || rangeJoiners.has(keyAt(text, to));
  if (!isOpen) return undefined;
  if (isDigits(text, to + 1)) return gap === '' || gap === '+' || SIGNS.has(gap) ? to + 1 : undefined;
  const end = behindSign(text, to + 1);
  return gap === '' && isDigits(text, end) ? end : undefined;
}

/** от минус 40 до плюс 50: the word behind one that is said for a sign, or that word itself where it is none. */
function behindSign(text: FigureText, word: number): number {
  const key = keyAt(text, word);
  return (text.lexicon.minus.has(key) || text.lexicon.plus.has(key)) && isJoined(text, word + 1) ? word + 1 : word;
}

/**
 * с 9 до 18 часов are two times of day where the word for hour tells one, с 2010 до 2012 года two years; 10 to 12 years is
 * how long something lasts.
 */
function isTimeUnit({ lexicon }: FigureText, unit: string | undefined, { values }: Quantity): boolean {
  return (unit === 'hour' && lexicon.notation.hour !== 'clock') || (unit === 'year' && values.some(isYear));
}
