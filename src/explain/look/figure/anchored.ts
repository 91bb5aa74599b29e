import { figureAt, languageAt, type Side } from '../../../annotate/annotated.ts';
import { type Figure, sameFigure } from '../../../annotate/figure/figures.ts';
import { figuresOf as lexiconOfFigures } from '../../../language/figures.ts';
import { sameLemma } from '../../../language/inflection.ts';
import { gapBefore, wordKey } from '../../../text/document.ts';
import type { Range, RangePair } from '../../../text/range.ts';
import { CLAUSE_BREAK, SENTENCE_BREAK } from '../../../text/sentence.ts';
import type { Context } from '../../context.ts';
import { isContent, neighbourhoodOf } from '../neighbourhood.ts';
import { figuresAmong } from '../sentences.ts';
import { areEarlierAndLater } from './earlier.ts';
import { withCurrency } from './sum-without.ts';

/** Words before a figure that say of what it is. */
const FARTHEST_ANCHOR = 5;
/** Words behind it that do. */
const BEHIND = 3;

/** What stands before a figure, up to the figure before it. */
interface Anchor {
  readonly words: Range;
  /** What stands behind it in its clause: 51% of the vote. */
  readonly behind: Range;
  /** The figure before it, where that is near. */
  readonly after?: Figure;
  /** What a date stands before: in June 4.1 %. */
  readonly before?: Figure;
}

/**
 * Figures that face each other in two sentences of which one was written anew did not change when each stands in the
 * other sentence with the words that say of what it is:
 *
 *     A:  fell to 4.1 % in June from 4.3 % in May
 *     B:  dropped from 4.3 % in May to 4.1 % in June
 */
export function areOfSameWords(
  context: Context,
  sentences: RangePair,
  inA: readonly Figure[],
  inB: readonly Figure[],
): boolean {
  const [a, b] = [figuresAmong(context.a, sentences.a), figuresAmong(context.b, sentences.b)];
  const [own, other] = [
    { side: context.a, words: sentences.a, among: a },
    { side: context.b, words: sentences.b, among: b },
  ];
  if (inA.every((figure) => isLedAlike(own, figure, other)) && inB.every((figure) => isLedAlike(other, figure, own)))
    return true;
  if (!neighbourhoodOf(context, sentences).isRewritten()) return keepTheirDates(own, other, [...inA, ...inB]);
  return (
    (inA.every((figure) => isAnchored(context.a, figure, context.b, b)) &&
      inB.every((figure) => isAnchored(context.b, figure, context.a, a))) ||
    areEarlierAndLater(context, [...inA, ...inB], a, b)
  );
}

/** The figures of a sentence. */
interface Told {
  readonly side: Side;
  readonly words: Range;
  readonly among: readonly Figure[];
}

/** Fell to 210 from 246 → fell from 246 to 210: the only figure behind its word of a range is the only one behind it there. */
function isLedAlike(own: Told, figure: Figure, other: Told): boolean {
  const opener = openerOf(own.side, figure);
  if (opener === undefined) return false;
  const ledBy = ({ side, words, among }: Told): readonly Figure[] =>
    among.filter((one) => openerOf(side, one) === opener).map((one) => withCurrency(side, one, words));
  const [mine, ...more] = ledBy(own);
  const [theirs, ...further] = ledBy(other);
  if (mine === undefined || theirs === undefined || more.length + further.length > 0) return false;
  return sameFigure(mine, theirs);
}

/** The word right before a figure that opens a range or ends one. */
export function openerOf(side: Side, { from }: Figure): string | undefined {
  const { rangeWords, riseOpeners } = lexiconOfFigures(languageAt(side, from)).notation;
  const key = wordKey(side.document, from - 1);
  return rangeWords.has(key) || riseOpeners.has(key) ? key : undefined;
}

/**
 * 54 % against 61 % in 2020 → 54 % (in 2020: 61 %): whether both sentences tell each figure once, with the same date
 * beside it or with none, and one of them has a date.
 */
function keepTheirDates(own: Told, other: Told, asked: readonly Figure[]): boolean {
  const dates = asked.map((figure) => {
    const [one, two] = [own, other].map(({ side, among }) => {
      const [told, ...more] = among.filter((each) => sameFigure(each, figure));
      return told === undefined || more.length > 0 ? undefined : (dateBeside(side, told)?.value ?? '');
    });
    return one === two ? one : undefined;
  });
  return dates.every((date) => date !== undefined) && dates.some((date) => date !== '');
}

/** Words between a figure and its date. */
const FARTHEST_DATE = 2;

/** The date right behind a figure, or before it, where no bracket, comma or other figure parts them. */
function dateBeside(side: Side, figure: Figure): Figure | undefined {
  if (figure.kind === 'date' || figure.kind === 'time') return undefined;
  const behind = dateFrom(side, figure.to, 1);
  return behind ?? dateFrom(side, figure.from - 1, -1);
}

function dateFrom(side: Side, start: number, step: 1 | -1): Figure | undefined {
  for (let word = start; Math.abs(word - start) <= FARTHEST_DATE; word += step) {
    const border = step === 1 ? word : word + 1;
    if ((side.breaks[border] ?? SENTENCE_BREAK) >= SENTENCE_BREAK || /[(),;]/.test(gapBefore(side.document, border)))
      return undefined;
    const figure = figureAt(side, word);
    if (figure !== undefined) return figure.kind === 'date' ? figure : undefined;
  }
  return undefined;
}

function isAnchored(side: Side, figure: Figure, other: Side, among: readonly Figure[]): boolean {
  const own = anchorOf(side, figure);
  return among.some((one) => sameFigure(one, figure) && areOne(side, own, other, anchorOf(other, one)));
}

function areOne(side: Side, own: Anchor, other: Side, answer: Anchor): boolean {
  if (areSame(own.after, answer.after) || areSame(own.before, answer.before)) return true;
  if (shareContent(side, own.behind, other, answer.behind)) return true;
  return shareContent(side, own.words, other, answer.words) || haveSameBound(side, own.words, other, answer.words);
}

function areSame(one: Figure | undefined, other: Figure | undefined): boolean {
  return one !== undefined && other !== undefined && sameFigure(one, other);
}

function anchorOf(side: Side, figure: Figure): Anchor {
  const next = figure.kind === 'date' ? figureAt(side, figure.to) : undefined;
  return { ...beforeOf(side, figure), ...(next !== undefined && { before: next }) };
}

function beforeOf(side: Side, figure: Figure): Anchor {
  const behind = { from: figure.to, to: clauseEnd(side, figure) };
  let from = figure.from;
  while (from > 0 && figure.from - from < FARTHEST_ANCHOR && (side.breaks[from] as number) < SENTENCE_BREAK) {
    const before = figureAt(side, from - 1);
    if (before !== undefined) return { words: { from, to: figure.from }, behind, after: before };
    from--;
  }
  return { words: { from, to: figure.from }, behind };
}

function clauseEnd(side: Side, { to }: Figure): number {
  let end = to;
  while (
    end < Math.min(side.document.words.count, to + BEHIND) &&
    (side.breaks[end] as number) < CLAUSE_BREAK &&
    figureAt(side, end) === undefined
  )
    end++;
  return end;
}

function shareContent(a: Side, own: Range, b: Side, other: Range): boolean {
  const language = languageAt(a, own.from);
  for (let word = own.from; word < own.to; word++) {
    if (!isContent(a, word)) continue;
    const key = wordKey(a.document, word);
    for (let at = other.from; at < other.to; at++) {
      const answer = wordKey(b.document, at);
      if (isContent(b, at) && (key === answer || sameLemma(key, answer, language, false))) return true;
    }
  }
  return false;
}

/** to 4.1, from 4.3: the same word of a range stands right before both. */
function haveSameBound(a: Side, own: Range, b: Side, other: Range): boolean {
  if (own.from === own.to || other.from === other.to) return false;
  const { rangeWords, riseOpeners } = lexiconOfFigures(languageAt(a, own.from)).notation;
  const key = wordKey(a.document, own.to - 1);
  return (rangeWords.has(key) || riseOpeners.has(key)) && key === wordKey(b.document, other.to - 1);
}
