import { figureAt, languageAt, type Side } from '../../../annotate/annotated.ts';
import { endsOf } from '../../../annotate/figure/compare.ts';
import { type Figure, sameFigure } from '../../../annotate/figure/figures.ts';
import { figuresOf as lexiconOfFigures } from '../../../language/figures.ts';
import { BASES_OF_TIME, EXACT_UNITS } from '../../../language/measures.ts';
import { wordKey } from '../../../text/document.ts';
import type { Range } from '../../../text/range.ts';
import { figuresAmong } from '../sentences.ts';
import { namesRemainder } from './remainder.ts';

/**
 * Whether a figure that one text has alone says nothing that those beside it do not say, all of which the other sentence
 * has as well: [на 3 рубля,] с 35 до 38 рублей; в ночь [с 4] на 5 мая; [five years ago,] in 2028.
 */
export function isImplied(side: Side, sentence: Range, lone: readonly Figure[], others: readonly Figure[]): boolean {
  const [figure, ...more] = lone;
  if (figure === undefined || more.length > 0) return false;
  if (isRemainder(figure, side, sentence, others)) return true;
  return isDifference(figure, side, sentence, others) || isEveOf(side, figure, others) || isAgoOf(side, figure, others);
}

const WHOLE = 100;

/** 75 % … the remaining [25 %]: whether a share is what another one that both texts tell leaves of the whole. */
function isRemainder(
  { number, unit, from, to }: Figure,
  side: Side,
  sentence: Range,
  others: readonly Figure[],
): boolean {
  if (unit !== '%' || number === undefined || !namesRemainder(side, sentence, { from, to })) return false;
  return figuresAmong(side, sentence).some(
    (one) =>
      one.unit === '%' &&
      Math.abs((one.number ?? 0) + number - WHOLE) < ROUNDING &&
      others.some((other) => sameFigure(one, other)),
  );
}

/** What a difference of two doubles loses. */
const ROUNDING = 1e-9;

/** Whether a figure is by how much two others of its sentence differ. */
function isDifference(figure: Figure, side: Side, sentence: Range, others: readonly Figure[]): boolean {
  const { number } = figure;
  if (number === undefined || figure.unit === undefined) return false;
  const kept = figuresAmong(side, sentence)
    .flatMap(endsOf)
    .filter((one) => one !== figure && others.some((other) => sameFigure(one, other)));
  return kept.some((one) =>
    kept.some(
      (two) =>
        one.unit === two.unit &&
        isOfUnit(figure, one) &&
        one.number !== undefined &&
        two.number !== undefined &&
        Math.abs(one.number - two.number - number) <= ROUNDING * Math.abs(one.number),
    ),
  );
}

/** Two shares differ by percentage points. */
function isOfUnit({ unit }: Figure, of: Figure): boolean {
  return unit === of.unit || (unit === 'pp' && of.unit === '%');
}

const DAY = /^(?:\d{4}|-)-(\d\d)-(\d\d)$/;
/** Words around two days within which the night between them is named. */
const FARTHEST_NIGHT = 3;

/** Whether a figure is the day before the one behind it, between which a night lies. */
function isEveOf(side: Side, figure: Figure, others: readonly Figure[]): boolean {
  let at = figure.to;
  while (at < figure.to + FARTHEST_NIGHT && figureAt(side, at) === undefined) at++;
  const next = figureAt(side, at);
  const [, month, day] = DAY.exec(next?.value ?? '') ?? [];
  if (next === undefined || day === undefined || !others.some((other) => sameFigure(other, next))) return false;
  const [, itsMonth = month, itsDay = figure.value] = DAY.exec(figure.value) ?? [];
  const isBefore = itsMonth === month && Number(itsDay) === Number(day) - 1;
  return isBefore && namesNight(side, { from: figure.from - FARTHEST_NIGHT, to: next.to + FARTHEST_NIGHT });
}

const DATED = /^\d{4}(?:-|$)/;

/** [five years ago,] in 2028: whether a stretch of time is counted back from now to the date right behind it. */
function isAgoOf(side: Side, { to, unit }: Figure, others: readonly Figure[]): boolean {
  if (!BASES_OF_TIME.has(EXACT_UNITS.get(unit ?? '')?.base ?? '')) return false;
  const { ago } = lexiconOfFigures(languageAt(side, to)).notation;
  if (!ago.has(wordKey(side.document, to))) return false;
  const date = figureAt(side, to + 1) ?? figureAt(side, to + 2);
  return date?.kind === 'date' && DATED.test(date.value) && others.some((other) => sameFigure(other, date));
}

function namesNight(side: Side, { from, to }: Range): boolean {
  const { nights } = lexiconOfFigures(languageAt(side, Math.max(0, from))).notation;
  for (let word = from; word < to; word++) if (nights.has(wordKey(side.document, word))) return true;
  return false;
}
