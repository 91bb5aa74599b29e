import { figureAt, type Side } from '../../../annotate/annotated.ts';
import { type Figure, sameFigure } from '../../../annotate/figure/figures.ts';
import { MOST_PARTS } from '../../../annotate/name/names.ts';
import { hasCapital } from '../../../annotate/name/word.ts';
import { wordText } from '../../../text/document.ts';
import type { Range } from '../../../text/range.ts';
import { SENTENCE_BREAK } from '../../../text/sentence.ts';
import type { Context } from '../../context.ts';
import { clauseAround } from '../figure/host/clause.ts';
import { namesWithin } from '../known-names.ts';
import { figuresAmong } from '../sentences.ts';
import type { Answered } from './answered.ts';

/** Words between a name and its figure: Reed won with 412 votes. */
const FARTHEST = 3;

/**
 * Reed won 412 votes and Hale 380 → Hale won 380 votes and Reed 412: whether each of some names that face each other has
 * its own figure behind it in both texts, so that nothing but their order changed.
 */
export function keepTheirFigures({ a, b }: Context, own: readonly Answered[], other: readonly Answered[]): boolean {
  const keep = (side: Side, names: readonly Answered[], text: Side): boolean =>
    names.every(({ name, at }) => {
      const end = endOfName(text, at);
      const [its, answer] = [figureBehind(side, name.to), figureBehind(text, end)];
      if (its !== undefined && answer !== undefined && sameFigure(its, answer)) return true;
      const around = figuresOfClause(text, { from: at, to: end });
      return figuresOfClause(side, name).some((one) => around.some((two) => sameFigure(one, two)));
    });
  return own.length > 0 && other.length > 0 && keep(a, own, b) && keep(b, other, a);
}

/** The figures of a clause in which nobody else is named: in Holm were built over the ten months 96 flats. */
function figuresOfClause(side: Side, name: Range): readonly Figure[] {
  const clause = clauseAround(side, name, () => false);
  return namesWithin(side, clause).length > 1 ? [] : figuresAmong(side, clause);
}

/** Behind the words with capitals that begin at a word. */
function endOfName({ document }: Side, at: number): number {
  let end = at + 1;
  while (end < at + MOST_PARTS && hasCapital(wordText(document, end))) end++;
  return end;
}

/** The first figure behind a name, before another one in its sentence. */
function figureBehind(side: Side, from: number): Figure | undefined {
  const { document, breaks } = side;
  for (let word = from; word <= from + FARTHEST && word < document.words.count; word++) {
    if ((breaks[word] as number) >= SENTENCE_BREAK) return undefined;
    const figure = figureAt(side, word);
    if (figure !== undefined) return figure;
    if (hasCapital(wordText(document, word))) return undefined;
  }
  return undefined;
}
