import { languageAt, type Side } from '../../../annotate/annotated.ts';
import type { Figure } from '../../../annotate/figure/figures.ts';
import { figuresOf as lexiconOfFigures } from '../../../language/figures.ts';
import type { Rounding } from '../../../language/shape/notation.ts';
import { wordKey } from '../../../text/document.ts';
import { SENTENCE_BREAK } from '../../../text/sentence.ts';

/** On which side of the exact figure a rounded one lies. */
export type Hedge = keyof Rounding;

const HEDGES: readonly Hedge[] = ['about', 'above', 'below'];

/** What words beside a figure say of its rounding: около, nearly, more than, жуық; undefined where none stand there. */
export function hedgeOf(side: Side, { from, to }: Figure): Hedge | undefined {
  const { rounding } = lexiconOfFigures(languageAt(side, from)).notation;
  return HEDGES.find((hedge) =>
    rounding[hedge].some((phrase) => {
      const words = phrase.split(' ');
      // what opens the next sentence is of the figure there
      const isBehind = (side.breaks[to] ?? SENTENCE_BREAK) < SENTENCE_BREAK && standsAt(side, words, to);
      return isBehind || ((side.breaks[from] ?? 0) < SENTENCE_BREAK && standsAt(side, words, from - words.length));
    }),
  );
}

/** Whether a word is one of those. */
export function isHedge(side: Side, word: number): boolean {
  const { rounding } = lexiconOfFigures(languageAt(side, word)).notation;
  const key = wordKey(side.document, word);
  return HEDGES.some((hedge) => rounding[hedge].some((phrase) => phrase.split(' ').includes(key)));
}

function standsAt({ document, breaks }: Side, words: readonly string[], from: number): boolean {
  if (from < 0 || from + words.length > document.words.count) return false;
  return words.every(
    (word, at) => wordKey(document, from + at) === word && (at === 0 || (breaks[from + at] as number) < SENTENCE_BREAK),
  );
}
