import { figureAt, languageAt, type Side } from '../../../annotate/annotated.ts';
import type { Figure } from '../../../annotate/figure/figures.ts';
import { figuresOf as lexiconOfFigures } from '../../../language/figures.ts';
import { gapBefore, wordKey } from '../../../text/document.ts';
import type { Range } from '../../../text/range.ts';
import type { Context } from '../../context.ts';
import { type Finding, retold } from '../../finding.ts';
import { isContent } from '../neighbourhood.ts';
import { figuresAmong, sentencesOf, wordsWithin } from '../sentences.ts';

/** From 310 to 270 visitors → 270 visitors against 310: whether two figures are each of the same of two times in both sentences. */
export function areEarlierAndLater(
  { a, b }: Context,
  asked: readonly Figure[],
  inA: readonly Figure[],
  inB: readonly Figure[],
): boolean {
  const values = new Set(asked.map(({ value }) => value));
  if (values.size !== 2) return false;
  const [own, other] = [earlierOf(a, inA, values), earlierOf(b, inB, values)];
  return own !== undefined && own === other;
}

/** The value of the one of two figures that is told of an earlier time. */
function earlierOf(side: Side, among: readonly Figure[], values: ReadonlySet<string>): string | undefined {
  const both = among.filter(({ value }) => values.has(value));
  const [earlier, ...more] = both.filter((figure) => isEarlier(side, figure));
  return both.length === 2 && more.length === 0 ? earlier?.value : undefined;
}

/** Whether a figure is told of an earlier time: [from] 310, [against] 310, 310-нан. */
function isEarlier(side: Side, { from, to }: Figure): boolean {
  const { document } = side;
  const { beforeEarlier, firstEndings } = lexiconOfFigures(languageAt(side, from)).notation;
  if (beforeEarlier.has(wordKey(document, from - 1))) return true;
  return firstEndings.some((ending) => wordKey(document, to - 1).endsWith(ending));
}

/**
 * From 310 to 270 visitors → 310 visitors against 270: two figures that keep their places and changed times, which words
 * beside them say.
 */
export function tellTurnedTimes(context: Context, findings: readonly Finding[]): readonly Finding[] {
  return retold(
    findings,
    ({ category, wholeLines, move }) =>
      (category === 'wording' || category === 'number-format') && wholeLines !== true && move === undefined,
    (finding) =>
      areTurned(context, finding)
        ? [{ ...finding, category: 'number', kind: 'count', rule: 'turned-times' }]
        : undefined,
  );
}

function areTurned(context: Context, finding: Finding): boolean {
  const { a, b } = context;
  const earlier = besideEarlier(a, wordsWithin(a, finding.a));
  if (earlier === undefined) return false;
  const sentences = sentencesOf(context, finding);
  if (sentences === undefined) return false;
  const isOfKind = ({ kind, unit }: Figure): boolean => kind === earlier.kind && unit === earlier.unit;
  const inA = figuresAmong(a, sentences.a).filter(isOfKind);
  const inB = figuresAmong(b, sentences.b).filter(isOfKind);
  const values = new Set(inA.map(({ value }) => value));
  const other = earlierOf(b, inB, values);
  if (other === undefined || earlierOf(a, inA, values) !== earlier.value || other === earlier.value) return false;
  return !keepTheirOwn(context, inA, inB);
}

/** 8.4 % in March, against 7.9 % in February → 7.9 % in February, against 8.4 % in March: each figure stands with what it is of. */
function keepTheirOwn({ a, b }: Context, inA: readonly Figure[], inB: readonly Figure[]): boolean {
  const own = inA.map((figure) => contentBehind(a, figure));
  return (
    new Set(own).size === own.length &&
    own.every((key, at) => {
      const answer = inB.find(({ value }) => value === inA[at]?.value);
      return key !== undefined && answer !== undefined && contentBehind(b, answer) === key;
    })
  );
}

/** Words behind a figure in which it is told what it is of. */
const FARTHEST = 4;

/** The first word of content behind a figure in its clause, up to the next figure that counts. */
function contentBehind(side: Side, { to, end }: Figure): string | undefined {
  const { document } = side;
  for (let word = to; word < Math.min(to + FARTHEST, document.words.count); word++) {
    // the sign of a unit is of the figure
    const gap = word === to ? document.text.slice(end, document.words.start[word]) : gapBefore(document, word);
    if (gap.trim() !== '') return undefined;
    const figure = figureAt(side, word);
    if (figure !== undefined && figure.kind !== 'date') return undefined;
    if (figure !== undefined || isContent(side, word)) return wordKey(document, word);
  }
  return undefined;
}

/** The figure of an earlier time that words or the word right before it say so of. */
function besideEarlier(side: Side, { from, to }: Range): Figure | undefined {
  for (let word = from; word < to; word++) {
    const figure = figureAt(side, word) ?? figureAt(side, word + 1);
    if (figure !== undefined && isEarlier(side, figure)) return figure;
  }
  return undefined;
}
