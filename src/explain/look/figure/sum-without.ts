import { languageAt, type Side } from '../../../annotate/annotated.ts';
import type { Figure } from '../../../annotate/figure/figures.ts';
import { lookUp } from '../../../annotate/figure/text.ts';
import { figuresOf as lexiconOfFigures } from '../../../language/figures.ts';
import { isFunctionWord } from '../../../language/lexicon.ts';
import { gapBefore, wordKey } from '../../../text/document.ts';
import type { Range } from '../../../text/range.ts';
import { CLAUSE_BREAK } from '../../../text/sentence.ts';
import { mayTellWith } from '../../rule/tense/forms.ts';
import { figuresAmong } from '../sentences.ts';
import { endsIn } from './range-words.ts';

/** The figures of a sentence, the ends of a range each alone, and sums that lack their currency with that of the others. */
export function sumsIn(side: Side, sentence: Range): readonly Figure[] {
  const figures = endsIn(side, sentence);
  return figures.some(({ kind }) => kind === 'sum')
    ? figures.map((figure) => withCurrency(side, figure, sentence))
    : figures;
}

/** Lesser numbers are no sums of the press. */
const LEAST_SUM = 1e3;

/** From 260 million a year earlier, with the only currency that its sentence has; any other figure as it is. */
export function withCurrency(side: Side, figure: Figure, sentence: Range): Figure {
  if (figure.unit !== undefined || figure.kind !== 'count' || (figure.number ?? 0) < LEAST_SUM) return figure;
  if (isOfNoun(side, figure)) return figure;
  const units = new Set(figuresAmong(side, sentence).flatMap(({ kind, unit }) => (kind === 'sum' ? [unit] : [])));
  const [unit] = units;
  return units.size === 1 && unit !== undefined ? { ...figure, kind: 'sum', unit } : figure;
}

/** 10 million people: whether a noun stands behind a figure that it counts, and none that says when. */
export function isOfNoun(side: Side, { to }: Figure): boolean {
  const { document, breaks, figureOfWord } = side;
  if (to >= document.words.count || (breaks[to] as number) >= CLAUSE_BREAK) return false;
  // 900 млн, «Жетісу», 600 орын: a name in quotes and another figure are not what is counted
  if (gapBefore(document, to).trim() !== '' || figureOfWord[to] !== 0) return false;
  const [key, language] = [wordKey(document, to), languageAt(side, to)];
  if (lexiconOfFigures(language).notation.ofWhole?.test(wordKey(document, to - 1)) === true) return false;
  const { unit, year } = lookUp(lexiconOfFigures(language), key);
  const isNoun = !isFunctionWord(key, language) && !mayTellWith(key, language);
  return isNoun && unit === undefined && year !== true;
}
