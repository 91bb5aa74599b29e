import type { Side } from '../../../annotate/annotated.ts';
import type { Figure } from '../../../annotate/figure/figures.ts';
import { wordKey } from '../../../text/document.ts';
import { grouped } from '../../../text/grouped.ts';
import type { Range } from '../../../text/range.ts';
import { SENTENCE_BREAK } from '../../../text/sentence.ts';
import type { Context } from '../../context.ts';
import { areTold } from '../figure/chance.ts';
import { isContent } from '../neighbourhood.ts';
import { figuresAmong } from '../sentences.ts';
import { type SentencesAnew, valuesIn } from './sentence-pairs.ts';

/** Letters that forms of the noun behind a figure have in common, as far as they are looked at. */
const COMMON_START = 4;

/**
 * Figures before one noun (42 doctors, 24 doctors) of which either text has one alone, which the other tells nowhere, in
 * whatever sentences of their own they stand.
 */
export function figuresApart({ a, b }: Context, { went, came }: SentencesAnew): readonly (readonly [Figure, Figure])[] {
  const own = loneFigures(a, went, b);
  const other = own.size === 0 ? own : loneFigures(b, came, a);
  return [...own].flatMap(([noun, [figure, ...more]]) => {
    const [answer, ...others] = other.get(noun) ?? [];
    const areOnly = figure !== undefined && answer !== undefined && more.length + others.length === 0;
    return areOnly ? [[figure, answer] as const] : [];
  });
}

const NO_FIGURES: ReadonlyMap<string, readonly Figure[]> = new Map();

/** By what they count. */
function loneFigures(side: Side, sentences: readonly Range[], text: Side): ReadonlyMap<string, readonly Figure[]> {
  const values = valuesIn(text);
  const lone = sentences
    .flatMap((words) => figuresAmong(side, words))
    .filter((figure) => figure.doubtful !== true && !values.has(figure.value) && !areTold([figure], text, []));
  if (lone.length === 0) return NO_FIGURES;
  // 148 people, 29 people: what is counted more than once says nothing
  const all = grouped(side.figures, (figure) => countedBy(side, figure));
  const isOnly = (figure: Figure, noun: string): boolean =>
    (all.get(noun) ?? []).every(({ value }) => value === figure.value);
  return grouped(lone, (figure) => countedBy(side, figure).filter((noun) => isOnly(figure, noun)));
}

/** What a figure counts, by its kind and unit and the noun behind it; nothing where none is. */
export function countedBy(side: Side, { kind, unit = '', to }: Figure): readonly string[] {
  const { document, breaks, figureOfWord } = side;
  const isNoun =
    to < document.words.count &&
    (breaks[to] as number) < SENTENCE_BREAK &&
    figureOfWord[to] === 0 &&
    isContent(side, to);
  return isNoun ? [`${kind} ${unit} ${wordKey(document, to).slice(0, COMMON_START)}`] : [];
}
