import { figureAt, type Side } from '../../../annotate/annotated.ts';
import type { Figure } from '../../../annotate/figure/figures.ts';
import type { Range } from '../../../text/range.ts';
import { areOneDay } from '../../pair/figures.ts';

/** Words between a day of the week and its date: Friday the 5th of May. */
const FARTHEST_DATE = 1;

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
    if (!isWeekday(figure) || !isToldWithout(side, figure, other, near())) break;
    from = figure.to;
  }
  return from === words.from ? words : { from, to: Math.max(from, words.to) };
}

/** Whether the other text tells the date of a day of the week in some sentences, and no day beside it. */
function isToldWithout(side: Side, weekday: Figure, other: Side, among: readonly Range[]): boolean {
  const date = beside(side, weekday, isDate);
  return (
    date !== undefined &&
    other.figures.some(
      (one) =>
        areOneDay(date, one) &&
        among.some(({ from, to }) => one.from >= from && one.to <= to) &&
        beside(other, one, isWeekday) === undefined,
    )
  );
}

function isWeekday({ value }: Figure): boolean {
  return WEEKDAY.test(value);
}

function isDate({ kind, value }: Figure): boolean {
  return kind === 'date' && /\d-\d/.test(value);
}

/** The nearest figure of a sort behind another or before it. */
function beside(side: Side, { from, to }: Figure, isOfSort: (figure: Figure) => boolean): Figure | undefined {
  for (let step = 0; step <= FARTHEST_DATE; step++) {
    for (const word of [to + step, from - 1 - step]) {
      const figure = figureAt(side, word);
      if (figure !== undefined && isOfSort(figure)) return figure;
    }
  }
  return undefined;
}
