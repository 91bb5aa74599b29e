import { languageAt, type Side } from '../../../annotate/annotated.ts';
import type { Figure } from '../../../annotate/figure/figures.ts';
import { RANGE } from '../../../annotate/figure/value.ts';
import { figuresOf as lexiconOfFigures } from '../../../language/figures.ts';
import { gapBefore, wordKey } from '../../../text/document.ts';
import type { RangePair } from '../../../text/range.ts';
import type { Context } from '../../context.ts';
import { figuresAmong } from '../sentences.ts';

/** A day by year, month and day; without a year it has none in front. */
const DAY = /^(\d{4}|-)-(\d\d)-(\d\d)$/;

/** 12, 13 и 14 сентября → с 12 по 14 сентября: both sentences tell the same days, one by one and as a stretch. */
export function areSameDays(
  { a, b }: Context,
  sentences: RangePair,
  inA: readonly Figure[],
  inB: readonly Figure[],
): boolean {
  if (![...inA, ...inB].every(isOfDays)) return false;
  const [own, other] = [daysOf(a, figuresAmong(a, sentences.a)), daysOf(b, figuresAmong(b, sentences.b))];
  if (own === undefined || other === undefined || own.hasStretch === other.hasStretch) return false;
  return own.days.join() === other.days.join();
}

/** Days in order, and whether some of them are told by the first and the last of a stretch. */
interface Days {
  readonly days: readonly string[];
  readonly hasStretch: boolean;
}

function isOfDays({ kind, value }: Figure): boolean {
  return kind === 'date' && value.split(RANGE).every((end) => DAY.test(end));
}

/** All days that figures tell, in order; undefined where they are of several years or a stretch goes beyond its month. */
function daysOf(side: Side, figures: readonly Figure[]): Days | undefined {
  const days = new Set<string>();
  const years = new Set<string>();
  let hasStretch = false;
  const told = figures.filter(isOfDays);
  for (const [at, figure] of told.entries()) {
    const next = told[at + 1];
    const ends = figure.value.split(RANGE);
    if (ends.length === 1 && next !== undefined && leadsTo(side, figure, next)) ends.push(...next.value.split(RANGE));
    const [, year = '', month = '', first = ''] = DAY.exec(ends[0] as string) ?? [];
    const [, , lastMonth, last = ''] = DAY.exec(ends.at(-1) as string) ?? [];
    if (year !== '-') years.add(year);
    if (month !== lastMonth || years.size > 1) return undefined;
    hasStretch ||= ends.length > 1;
    for (let day = Number(first); day <= Number(last); day++) days.add(`${month}-${String(day).padStart(2, '0')}`);
  }
  return { days: [...days].sort(), hasStretch };
}

/** с 12 по 14, 12–14, 12-нен 14 қыркүйекке дейін: whether two days are the ends of a stretch. */
function leadsTo(side: Side, first: Figure, { from }: Figure): boolean {
  const { rangeJoiners, firstEndings } = lexiconOfFigures(languageAt(side, from)).notation;
  const { document } = side;
  if (from === first.to + 1) return rangeJoiners.has(wordKey(document, first.to));
  if (from !== first.to) return false;
  const key = wordKey(document, first.to - 1);
  return /^\s?[-–—]\s?$/.test(gapBefore(document, from)) || firstEndings.some((ending) => key.endsWith(ending));
}
