import type { Side } from '../../../annotate/annotated.ts';
import { endsOf } from '../../../annotate/figure/compare.ts';
import { type Figure, sameFigure } from '../../../annotate/figure/figures.ts';
import { onceOfText } from '../../../annotate/once-of-text.ts';
import type { Range } from '../../../text/range.ts';
import { areNoPair, areOneDay } from '../../pair/figures.ts';
import { figuresAmong } from '../sentences.ts';

const DAY = /^(?:\d{4}|-)-\d\d-\d\d$/;
const MONTH = /^(?:\d{4}|-)-\d\d$/;

/**
 * A day and a half of a year, a date and a sum: figures that nobody puts for each other where the words around them are
 * others too. A month may stand beside the figure that is meant.
 */
export function areOfTwoSorts(a: Figure, b: Figure): boolean {
  return areNoPair(a, b) || (DAY.test(a.value) !== DAY.test(b.value) && !MONTH.test(a.value) && !MONTH.test(b.value));
}

/** Digits of a number that no other number is likely to have. */
const TELLING_DIGITS = /\d.*\d.*\d/;

/**
 * Whether a text tells figures at all: in some of its sentences, or anywhere where they can hardly be others, since they
 * are days or times, have a unit or many digits.
 */
export function areTold(asked: readonly Figure[], side: Side, among: readonly Range[]): boolean {
  return asked.flatMap(endsOf).every((figure) => {
    const isNear = among.some((words) => figuresAmong(side, words).some((one) => tells(one, figure)));
    return isNear || (isTelling(figure) && isAnywhere(side, figure));
  });
}

const anywhere = onceOfText<boolean>();
const distinct = onceOfText<ReadonlyMap<string, Figure>>();

function isAnywhere(side: Side, figure: Figure): boolean {
  const written = writtenAs(figure);
  return anywhere(side, written, () => {
    const figures = distinctIn(side);
    if (figures.has(written)) return true;
    for (const one of figures.values()) if (tells(one, figure)) return true;
    return false;
  });
}

/** The figures of a text, those that are written alike once: a long text has few of many. */
function distinctIn(side: Side): ReadonlyMap<string, Figure> {
  return distinct(side, '', () => new Map(side.figures.map((figure) => [writtenAs(figure), figure])));
}

function writtenAs({ kind, unit = '', value, text }: Figure): string {
  return `${kind}\n${unit}\n${value}\n${text}`;
}

/** Whether a figure, or an end of it, is another one, whose year it may leave out. */
function tells(one: Figure, figure: Figure): boolean {
  return endsOf(one).some((end) => sameFigure(end, figure) || areOneDay(end, figure));
}

function isTelling({ kind, unit, value }: Figure): boolean {
  return unit !== undefined || kind === 'time' || kind === 'percent' || DAY.test(value) || TELLING_DIGITS.test(value);
}
