import { figureAt, type Side } from '../../../annotate/annotated.ts';
import type { Figure } from '../../../annotate/figure/figures.ts';
import type { Range } from '../../../text/range.ts';
import { areOneDay } from '../../pair/figures.ts';

/** Words between the two: Friday the 5th of May, (Monday) 5 May. */
const CLOSE = 1;
/** Words between what came or went and the date behind it: [в пятницу в] порт Холм 5 мая. */
const FARTHEST_DATE = 2;

const WEEKDAY = /^weekday-\d$/;

/**
 * What is left of words behind the days of the week that stand beside a date which the other text tells there without one:
 * who knows the date knows its day. 4 May → on Saturday, 4 May; завтра, 5 мая → в пятницу, 5 мая.
 */
export function behindDaysOfDates(side: Side, words: Range, other: Side, near: () => readonly Range[]): Range {
  let { from } = words;
  for (let word = from; word < words.to; word++) {
    const figure = figureAt(side, word);
    if (figure === undefined) continue;
    if (!isWeekday(figure) || !isToldWithout(dateOf(side, figure, words.to), other, near())) break;
    from = figure.to;
  }
  return from === words.from ? words : { from, to: Math.max(from, words.to) };
}

/** Whether a text tells a date in some sentences, and no day of the week beside it. */
function isToldWithout(date: Figure | undefined, side: Side, among: readonly Range[]): boolean {
  if (date === undefined) return false;
  return side.figures.some(
    (one) =>
      areOneDay(date, one) &&
      among.some(({ from, to }) => one.from >= from && one.to <= to) &&
      figureIn(side, one.to, one.to + CLOSE, isWeekday) === undefined &&
      figureIn(side, one.from - 1 - CLOSE, one.from - 1, isWeekday) === undefined,
  );
}

/** The date of a day of the week that is among words which end at `end`: behind it, or right before it. */
function dateOf(side: Side, { from, to }: Figure, end: number): Figure | undefined {
  return (
    figureIn(side, to, Math.max(to, end) + FARTHEST_DATE, isDate) ?? figureIn(side, from - 1 - CLOSE, from - 1, isDate)
  );
}

function isWeekday({ value }: Figure): boolean {
  return WEEKDAY.test(value);
}

function isDate({ kind, value }: Figure): boolean {
  return kind === 'date' && /\d-\d/.test(value);
}

/** The first figure of a sort of which one of some words is. */
function figureIn(side: Side, from: number, to: number, isOfSort: (figure: Figure) => boolean): Figure | undefined {
  for (let word = from; word <= to; word++) {
    const figure = figureAt(side, word);
    if (figure !== undefined && isOfSort(figure)) return figure;
  }
  return undefined;
}
