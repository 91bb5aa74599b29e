import { languageAt, type Side } from '../../../annotate/annotated.ts';
import type { Figure } from '../../../annotate/figure/figures.ts';
import { figuresOf as lexiconOfFigures } from '../../../language/figures.ts';
import { wordKey } from '../../../text/document.ts';
import type { Context } from '../../context.ts';
import { partsOf } from './currency.ts';
import { turnsBeside } from './turned.ts';

/** The row of the lists of what figures do that tells a rise, in its first class, from a fall. */
const COURSE = 0;
const RISE = 0;
const FALL = 1;

/** What a quotient of two doubles loses, in hundredths. */
const ROUNDING = 1e-9;

/**
 * Rose twofold, rose by 100 %; halved, fell by 50 %: whether one figure says how many times more or less, and the other
 * says the same in hundredths of what was before. Both have to go one way, since a rise by 50 % is another than half.
 */
export function areManifold({ a, b }: Context, own: Figure, other: Figure): boolean {
  return isManifold(a, own, b, other) || isManifold(b, other, a, own);
}

function isManifold(side: Side, times: Figure, other: Side, share: Figure): boolean {
  const { number = Number.NaN } = times;
  const [[base, period], [sign, ofShare]] = [partsOf(times), partsOf(share)];
  // a rate may stand beside one of them only, where small words parted the other from its period
  if (base !== 'times' || sign !== '%' || (period ?? ofShare) !== (ofShare ?? period)) return false;
  const [course, answer] = [courseOf(side, times), courseOf(other, share)];
  if (course === undefined || course !== answer) return false;
  const change = course === RISE ? number - 1 : 1 - 1 / number;
  return Math.abs(change * 100 - (share.number ?? Number.NaN)) <= ROUNDING;
}

/** Whether what a figure tells of rose or fell; a word that multiplies by itself (doubled) tells of a rise. */
function courseOf(side: Side, figure: Figure): number | undefined {
  const courses = new Set(
    turnsBeside(side, figure)
      .filter(({ row }) => row === COURSE)
      .map((turn) => turn.side),
  );
  if (courses.size === 0) return partsOf(figure)[0] === 'times' && figure.to - figure.from === 1 ? RISE : undefined;
  const [only] = courses;
  return courses.size === 1 ? only : undefined;
}

/** Fell by 2.1 %, minus 2.1 %: whether one text says with a sign what the verb beside the figure of the other says. */
export function areFall(a: Side, own: Figure, b: Side, other: Figure): boolean {
  return isFallOf(a, own, other) || isFallOf(b, other, own);
}

function isFallOf(side: Side, fall: Figure, signed: Figure): boolean {
  if (`-${fall.value}` !== signed.value || fall.kind !== 'percent' || signed.kind !== 'percent') return false;
  const { levelWords } = lexiconOfFigures(languageAt(side, fall.from)).notation;
  // fell to 5 %
  const isLevel = [fall.from - 1, fall.to].some((word) => levelWords.has(wordKey(side.document, word)));
  return !isLevel && courseOf(side, fall) === FALL;
}
