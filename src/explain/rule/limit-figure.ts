import { figureAt, languageAt, type Side } from '../../annotate/annotated.ts';
import { type Figure, sameFigure } from '../../annotate/figure/value.ts';
import { hasCapital } from '../../annotate/name/word.ts';
import { figuresOf } from '../../language/figures.ts';
import { isFunctionWord } from '../../language/lexicon.ts';
import { gapBefore, wordKey, wordText } from '../../text/document.ts';
import type { Range } from '../../text/range.ts';
import { SENTENCE_BREAK } from '../../text/sentence.ts';
import type { EditRange } from './edit-range.ts';
import type { LimitHit } from './limit-table.ts';

/** Words that bound a figure, before or behind it. */
interface Bound {
  readonly from: number;
  readonly to: number;
  readonly after: boolean;
}

/** Whether a full stop ends a sentence before a word, whose figure what stands before it does not bound. */
function endsSentence({ breaks, document }: Side, word: number): boolean {
  return (breaks[word] as number) >= SENTENCE_BREAK && /[.!?…]/.test(gapBefore(document, word));
}

/** айына [кемінде] бір рет: whether a word stands within a figure between its rate and its value, of which it is none. */
export function isWithinRate(side: Side, word: number): boolean {
  return figuresOf(languageAt(side, word)).notation.afterRate?.has(wordKey(side.document, word)) === true;
}

/** Whether a bound stands beside the figure that it bounds, and is none of a word that compares. */
export function boundsFigure(side: Side, bound: Bound, compares: boolean): boolean {
  const { from, to, after } = bound;
  const { figureOfWord } = side;
  const isFigure = (word: number): boolean => figureAt(side, word) !== undefined;
  // 7 degrees below zero is −7
  if (isFigure(from) && figureOfWord[from] === figureOfWord[from - 1] && !isWithinRate(side, from)) return false;
  if (isGoal(side, from)) return false;
  // работает от одной батарейки: one that may be no figure is bounded by no preposition
  if (!after && isPreposition(side, bound) && figureAt(side, to)?.doubtful === true) return false;
  // алтынға дейін бес рет: what stands behind its figure bounds none that follows
  const isHere = !after && !endsSentence(side, to) && (isFigure(to) || endOf(side, to) !== undefined);
  if (!isHere && compares && isByHowMuch(side, from)) return false;
  return (
    isHere ||
    // 1% от всех: a preposition bounds what it leads
    (isFigure(from - 1) && !endsSentence(side, from) && (after || !isPreposition(side, bound))) ||
    (after && (figureBehindWhich(side, from) !== undefined || endOf(side, from - 1) !== undefined))
  );
}

/** до [конца мая], [мамырдың соңына] дейін: the date whose end a word tells, which stands behind that word or before it. */
function endOf(side: Side, word: number): Figure | undefined {
  const ends = figuresOf(languageAt(side, word)).notation.periods?.ends;
  if (ends?.has(wordKey(side.document, word)) !== true) return undefined;
  const behind = figureAt(side, word + 1);
  const figure = behind?.kind === 'date' ? behind : figureAt(side, word - 1);
  return figure?.kind === 'date' ? figure : undefined;
}

/** Whether bounds are of figures of one value. */
export function areOfSameFigure(side: Side, bound: Bound, other: Side, answer: Bound): boolean {
  const [own, its] = [figureBeside(side, bound), figureBeside(other, answer)];
  return own !== undefined && its !== undefined && sameFigure(own, its);
}

/** The figure that a bound is of: right beside it, or in front of what it counts. */
export function figureBeside(side: Side, { from, to, after }: Bound): Figure | undefined {
  const before = figureAt(side, from - 1);
  if (after) return before ?? figureBehindWhich(side, from) ?? endOf(side, from - 1);
  return figureAt(side, to) ?? endOf(side, to) ?? before;
}

/** Words of what is counted between its figure and a bound behind it. */
const MOST_COUNTED = 2;

/** The figure that counts what stands before a bound: 300 қайыққа дейін, 300 жұмыс орнына дейін, 10 people or more. */
function figureBehindWhich(side: Side, bound: number): Figure | undefined {
  const { breaks, document } = side;
  for (let word = bound - 1; word > 0 && word >= bound - MOST_COUNTED; word--) {
    if ((breaks[word] as number) >= SENTENCE_BREAK || hasCapital(wordText(document, word))) return undefined;
    const figure = figureAt(side, word - 1);
    // what follows a date is not counted by it
    if (figure !== undefined) return figure.kind === 'date' ? undefined : figure;
  }
  return undefined;
}

/** На 12 %, до 340 станков: whether a word leads to what something rose or fell to, behind by how much, and bounds nothing. */
function isGoal(side: Side, word: number): boolean {
  const { rangeJoiners, byHowMuch } = figuresOf(languageAt(side, word)).notation;
  return byHowMuch.opener !== undefined && rangeJoiners.has(wordKey(side.document, word)) && isByHowMuch(side, word);
}

/** на 7 % больше, 7 minutes less, 7 пайызға көп: whether the measure before a word tells by how much something is more, and is not bounded. */
function isByHowMuch(side: Side, word: number): boolean {
  const figure = figureAt(side, word - 1);
  if (figure === undefined || (figure.kind !== 'percent' && figure.unit === undefined)) return false;
  const { opener, ending } = figuresOf(languageAt(side, word)).notation.byHowMuch;
  if (opener !== undefined) return wordKey(side.document, figure.from - 1) === opener;
  return ending === undefined || ending.test(wordKey(side.document, word - 1));
}

/** Whether a bound is a preposition, which bounds what it leads: менее 1% [от] всех. */
function isPreposition(side: Side, { from, to }: Range): boolean {
  return to - from === 1 && isFunctionWord(wordKey(side.document, from), languageAt(side, from));
}

/** Letters of the shortest bound that is one whatever stands in its place: до, от and to also say where a change ended. */
const SHORTEST_BOUND = 5;
/** Words that may stand in the place of a bound: about, nearly, a little over. */
const MOST_BESIDE_BOUND = 2;

/** at least 300 for about 300: beside the same figure a bound gave way to a word that is none. */
export function isBoundReplaced({ limit, from, to }: LimitHit, { document }: EditRange, others: number): boolean {
  if (limit.kind !== 'bound' || limit.beside !== 'figure' || others > MOST_BESIDE_BOUND) return false;
  return to - from > 1 || wordKey(document, from).length >= SHORTEST_BOUND;
}
