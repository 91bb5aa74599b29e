import { figureAt, languageAt, type Side } from '../../../../annotate/annotated.ts';
import { type Figure, sameFigure } from '../../../../annotate/figure/figures.ts';
import { sameLemma } from '../../../../language/inflection.ts';
import { NAME_RULES } from '../../../../language/rules.ts';
import { gapBefore, wordKey } from '../../../../text/document.ts';
import type { Range, RangePair } from '../../../../text/range.ts';
import type { Context } from '../../../context.ts';
import { type Finding, retold } from '../../../finding.ts';
import { namesWithin } from '../../known-names.ts';
import { isContent } from '../../neighbourhood.ts';
import { figuresAmong, ofLastSentences, sentencesOf, wordsWithin } from '../../sentences.ts';
import { openerOf } from '../anchored.ts';
import { clauseAround } from './clause.ts';
import { kinOf, kinship } from './kinship.ts';

/** The rule of figures that are told of each other's things. */
const CROSSED = 'crossed';

/** Words between a figure and what it is of: in Holm were built 96 flats. */
const FARTHEST = 5;
/** Figures of a sentence beyond which it is a table. */
const MOST_FIGURES = 8;

/**
 * 148 million for schools and 72 million for clinics → 148 million for clinics and 72 million for schools: figures that all
 * stand in the other sentence, two of them beside each other's word.
 */
export function tellCrossedFigures(context: Context, findings: readonly Finding[]): readonly Finding[] {
  const crossedOf = ofLastSentences((sentences) => crossedIn(context, sentences));
  return retold(
    findings,
    ({ category, move }) => category === 'wording' && move === undefined,
    (finding) => {
      const figure = crossedBeside(context, finding, crossedOf);
      return figure === undefined
        ? undefined
        : [{ ...finding, category: 'number', kind: figure.kind, rule: CROSSED, swap: true }];
    },
  );
}

/** The figure at the words of a finding that is told of another thing, which has this one's figure. */
function crossedBeside(
  context: Context,
  finding: Finding,
  crossedOf: (sentences: RangePair) => readonly Crossed[] | undefined,
): Figure | undefined {
  const { a, b } = context;
  const [inA, inB] = [wordsWithin(a, finding.a), wordsWithin(b, finding.b)];
  // most sentences of which words changed have no two figures
  if (!hasTwo(a, inA) || !hasTwo(b, inB)) return undefined;
  const sentences = sentencesOf(context, finding);
  const crossed = sentences && crossedOf(sentences);
  return crossed?.find(({ a: own, b: other }) => touches(inA, own) || touches(inB, other))?.a.figure;
}

/** Words on both sides of a change in which its sentence is looked at first. */
const GLANCE = 40;

function hasTwo(side: Side, { from, to }: Range): boolean {
  return figuresAmong(side, { from: Math.max(0, from - GLANCE), to: to + GLANCE }).length > 1;
}

/** A figure with the word that it is of. */
interface Told {
  readonly figure: Figure;
  readonly host: number;
}

/** A figure in both texts, each with its own word. */
interface Crossed {
  readonly a: Told;
  readonly b: Told;
}

function touches({ from, to }: Range, { figure, host }: Told): boolean {
  return (from <= host && host < to) || (from < figure.to && figure.from < to);
}

function crossedIn({ a, b }: Context, sentences: RangePair): readonly [Crossed, Crossed] | undefined {
  const own = amountsOf(a, sentences.a);
  const other = own.length < 2 ? own : amountsOf(b, sentences.b);
  if (own.length !== other.length || own.length < 2 || own.length > MOST_FIGURES) return undefined;
  const pairs = own.map((figure) => [figure, other.filter((one) => sameFigure(one, figure))] as const);
  // most that have as many have others
  if (pairs.filter(([, answers]) => answers.length === 1).length < 2) return undefined;
  for (const hostOf of HOSTS) {
    const told = pairs.flatMap(([figure, [answer, ...more]]): readonly Crossed[] => {
      if (answer === undefined || more.length > 0 || areOfOneEnd(a, figure, b, answer)) return [];
      const [host, its] = [hostOf(a, figure), hostOf(b, answer)];
      return host === undefined || its === undefined ? [] : [{ a: { figure, host }, b: { figure: answer, host: its } }];
    });
    for (const [at, one] of told.entries())
      for (const two of told.slice(at + 1)) if (areCrossed(a, b, one, two)) return [one, two];
  }
  return crossedKin(a, b, pairs);
}

/** From two lanes to four, to four lanes from two: which end of a change a figure is its word before it tells. */
function areOfOneEnd(a: Side, figure: Figure, b: Side, answer: Figure): boolean {
  const opener = openerOf(a, figure);
  const { and } = NAME_RULES[languageAt(a, figure.from)];
  return opener !== undefined && !and.has(opener) && opener === openerOf(b, answer);
}

/** Members of a list in another order and the ends of a range stand with each other's words and are what they were. */
function mayCross(side: Side, figure: Figure): boolean {
  if (figure.kind === 'reference' || figure.kind === 'ordinal') return false;
  const opener = openerOf(side, figure);
  return opener === undefined || NAME_RULES[languageAt(side, figure.from)].and.has(opener);
}

/** Two figures of one sort of which each has words of its clause in common with the other one alone. */
function crossedKin(
  a: Side,
  b: Side,
  pairs: readonly (readonly [figure: Figure, answers: readonly Figure[]])[],
): readonly [Crossed, Crossed] | undefined {
  const single = pairs.flatMap(([figure, [answer, ...more]]) =>
    answer === undefined || more.length > 0 || !mayCross(a, figure) || !mayCross(b, answer)
      ? []
      : [[figure, answer] as const],
  );
  for (const [at, [one, itsOne]] of single.entries())
    for (const [two, itsTwo] of single.slice(at + 1)) {
      if (!areOfOneSort(one, two) || kinship(a, one, b, itsOne) + kinship(a, two, b, itsTwo) > 0) continue;
      const [[host, other], [itsHost, itsOther]] = [
        [kinOf(a, one, b, itsTwo)[0], kinOf(a, two, b, itsOne)[0]],
        [kinOf(b, itsOne, a, two)[0], kinOf(b, itsTwo, a, one)[0]],
      ];
      if (host === undefined || other === undefined || itsHost === undefined || itsOther === undefined) continue;
      return [
        { a: { figure: one, host }, b: { figure: itsOne, host: itsHost } },
        { a: { figure: two, host: other }, b: { figure: itsTwo, host: itsOther } },
      ];
    }
  return undefined;
}

function areCrossed(a: Side, b: Side, one: Crossed, two: Crossed): boolean {
  const is = (inA: number, inB: number): boolean => {
    const [own, other] = [wordKey(a.document, inA), wordKey(b.document, inB)];
    return own === other || sameLemma(own, other, languageAt(a, inA), true);
  };
  return (
    areOfOneSort(one.a.figure, two.a.figure) &&
    is(one.a.host, two.b.host) &&
    is(two.a.host, one.b.host) &&
    !is(one.a.host, one.b.host)
  );
}

/** Whether two figures may be told of one thing: both days, or amounts of which none has another unit. */
function areOfOneSort(one: Figure, two: Figure): boolean {
  const isTime = ({ kind }: Figure): boolean => kind === 'date' || kind === 'time';
  if (isTime(one) !== isTime(two)) return false;
  return one.unit === two.unit || one.unit === undefined || two.unit === undefined;
}

function amountsOf(side: Side, words: Range): readonly Figure[] {
  return figuresAmong(side, words).filter(({ label, doubtful }) => label !== true && doubtful !== true);
}

/**
 * What a figure is of: the only name of its clause, the only word there behind a small one (на школы пойдёт 148 млн), or the
 * word of content that stands before it, or behind it.
 */
type HostOf = (side: Side, figure: Figure) => number | undefined;

const HOSTS: readonly HostOf[] = [
  (side, figure) => {
    const [name, ...more] = namesWithin(side, clauseOf(side, figure));
    return name !== undefined && more.length === 0 ? name.to - 1 : undefined;
  },
  (side, figure) => {
    const { from, to } = clauseOf(side, figure);
    const words = Array.from({ length: to - from }, (_, at) => from + at);
    const [word, ...more] = words.filter(
      (at) => at > 0 && isContent(side, at) && !isContent(side, at - 1) && isJoined(side, at),
    );
    return more.length === 0 ? word : undefined;
  },
  (side, figure) => nearest(side, clauseOf(side, figure), figure.from - 1, -1),
  (side, figure) => nearest(side, clauseOf(side, figure), figure.to, 1),
];

/** The words of a sentence around a figure up to a comma, a word for "and" or another figure that may be of the same. */
function clauseOf(side: Side, figure: Figure): Range {
  return clauseAround(side, figure, (_, word) => {
    const other = figureAt(side, word);
    return other !== undefined && other !== figure && areOfOneSort(other, figure);
  });
}

function isJoined({ document }: Side, word: number): boolean {
  return gapBefore(document, word) === ' ';
}

/** The first word of content from a place on, within a clause. */
function nearest(side: Side, { from, to }: Range, start: number, step: 1 | -1): number | undefined {
  for (let word = start; word >= from && word < to && Math.abs(word - start) < FARTHEST; word += step)
    if (isContent(side, word)) return word;
  return undefined;
}
