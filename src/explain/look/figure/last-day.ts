import { figureAt, languageAt, type Side } from '../../../annotate/annotated.ts';
import type { Figure } from '../../../annotate/figure/figures.ts';
import { lookUp } from '../../../annotate/figure/text.ts';
import { figuresOf as lexiconOfFigures } from '../../../language/figures.ts';
import { isFunctionWord } from '../../../language/lexicon.ts';
import { wordKey } from '../../../text/document.ts';
import type { Range, RangePair } from '../../../text/range.ts';
import type { Context } from '../../context.ts';
import { figuresAmong } from '../sentences.ts';

/** The last day of a month or of the year, called `last-12`. */
interface LastDay {
  readonly words: Range;
  readonly names: readonly string[];
  readonly year?: string;
  readonly isYearOfDay?: true;
}

const LAST_MONTH = '12';
/** Small words between the end and what ends: the end [of the] year. */
const MOST_BETWEEN = 2;

/** до конца года, by the end of May, мамырдың соңына: what ends with the words from one on. */
export function endFrom(side: Side, word: number): LastDay | undefined {
  const ends = lexiconOfFigures(languageAt(side, word)).notation.periods?.ends;
  if (ends === undefined) return undefined;
  if (!ends.has(wordKey(side.document, word))) return endBehind(side, word, ends);
  let at = word + 1;
  while (at <= word + MOST_BETWEEN && isFunctionWord(wordKey(side.document, at), languageAt(side, word))) at++;
  const ended = endedAt(side, at);
  return ended && { ...ended, words: { from: word, to: ended.words.to } };
}

/** жыл соңына, мамырдың аяғына. */
function endBehind(side: Side, word: number, ends: ReadonlySet<string>): LastDay | undefined {
  const ended = endedAt(side, word);
  if (ended === undefined || !ends.has(wordKey(side.document, ended.words.to))) return undefined;
  return { ...ended, words: { from: word, to: ended.words.to + 1 } };
}

const MONTH = /^(\d{4}|-)-(\d\d)$/;

/** A month, or the word for a year, from a word on. */
function endedAt(side: Side, word: number): LastDay | undefined {
  const figure = figureAt(side, word);
  const [, year = '-', month] = (figure?.from === word && MONTH.exec(figure.value)) || [];
  if (figure !== undefined && month !== undefined)
    return { words: figure, names: [`last-${month}`], ...(year !== '-' && { year }) };
  if (figure !== undefined) return undefined;
  const { year: isYear, unit } = lookUp(lexiconOfFigures(languageAt(side, word)), wordKey(side.document, word));
  return isYear === true || unit === 'year'
    ? { words: { from: word, to: word + 1 }, names: [`last-${LAST_MONTH}`] }
    : undefined;
}

const DAY = /^(\d{4}|-)-(\d\d)-(\d\d)$/;
/** Days of each month from January, of a year that is no leap year. */
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** 31 декабря, which ends the year, and its month. */
export function lastDayOf(figure: Figure): LastDay | undefined {
  const [, year = '-', month = '', day] = DAY.exec(figure.value) ?? [];
  if (day === undefined || Number(day) !== LENGTHS[Number(month) - 1]) return undefined;
  return { words: figure, names: [`last-${month}`], ...(year !== '-' && { year, isYearOfDay: true }) };
}

/** From 1 May to 30 September, from May to September: whether a last day and its month end the same whole months in both sentences. */
export function areWholeMonths(
  { a, b }: Context,
  sentences: RangePair,
  [own, ...more]: readonly Figure[],
  [other, ...others]: readonly Figure[],
): boolean {
  if (own === undefined || other === undefined || more.length + others.length > 0) return false;
  return (
    isEndOfMonths(a, own, sentences.a, b, other, sentences.b) ||
    isEndOfMonths(b, other, sentences.b, a, own, sentences.a)
  );
}

function isEndOfMonths(side: Side, day: Figure, own: Range, other: Side, month: Figure, its: Range): boolean {
  if (lastDayOf(day) === undefined || `${month.value}-` !== day.value.slice(0, -2)) return false;
  const months = figuresAmong(other, { from: its.from, to: month.from }).map(({ value }) => value);
  return figuresAmong(side, { from: own.from, to: day.from }).some(
    ({ value }) => value.endsWith('-01') && months.includes(value.slice(0, -'-01'.length)),
  );
}
