import { figureAt, languageAt, type Side } from '../../annotate/annotated.ts';
import type { Figure } from '../../annotate/figure/value.ts';
import { hasCapital } from '../../annotate/name/word.ts';
import { figuresOf } from '../../language/figures.ts';
import { isFunctionWord } from '../../language/lexicon.ts';
import { wordKey, wordText } from '../../text/document.ts';
import type { Range } from '../../text/range.ts';
import { SENTENCE_BREAK } from '../../text/sentence.ts';

/** Words that bound a figure, before or behind it. */
interface Bound {
  readonly from: number;
  readonly to: number;
  readonly after: boolean;
}

/** The figure that a bound is of: right beside it, or in front of what it counts. */
export function figureBeside(side: Side, { from, to, after }: Bound): Figure | undefined {
  const before = figureAt(side, from - 1);
  return after ? (before ?? figureBehindWhich(side, from)) : (figureAt(side, to) ?? before);
}

/** Words of what is counted between its figure and a bound behind it. */
const MOST_COUNTED = 2;

/** The figure that counts what stands before a bound: 300 қайыққа дейін, 300 жұмыс орнына дейін, 10 people or more. */
export function figureBehindWhich(side: Side, bound: number): Figure | undefined {
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
export function isGoal(side: Side, word: number): boolean {
  const { rangeJoiners, byHowMuch } = figuresOf(languageAt(side, word)).notation;
  return byHowMuch.opener !== undefined && rangeJoiners.has(wordKey(side.document, word)) && isByHowMuch(side, word);
}

/** на 7 % больше, 7% more, 7 пайызға көп: whether the share before a word tells by how much something is more, and is not bounded. */
export function isByHowMuch(side: Side, word: number): boolean {
  const figure = figureAt(side, word - 1);
  if (figure === undefined || (figure.kind !== 'percent' && figure.unit !== 'times')) return false;
  const { opener, ending } = figuresOf(languageAt(side, word)).notation.byHowMuch;
  if (opener !== undefined) return wordKey(side.document, figure.from - 1) === opener;
  return ending === undefined || ending.test(wordKey(side.document, word - 1));
}

/** Whether a bound is a preposition, which bounds what it leads: менее 1% [от] всех. */
export function isPreposition(side: Side, { from, to }: Range): boolean {
  return to - from === 1 && isFunctionWord(wordKey(side.document, from), languageAt(side, from));
}
