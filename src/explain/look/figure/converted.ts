import { figureAt, languageAt, type Side } from '../../../annotate/annotated.ts';
import { isConverted } from '../../../annotate/figure/convert.ts';
import { type Figure, sameFigure } from '../../../annotate/figure/figures.ts';
import { isFunctionWord } from '../../../language/lexicon.ts';
import { wordKey } from '../../../text/document.ts';
import { isHedge } from './hedge.ts';

/** Characters of the longest bracket that holds nothing else than a conversion. */
const LONGEST_BRACKET = 60;

/** [60 miles (]97 km): the figure in the bracket behind one, where it says exactly again how much that is. */
export function toldBehind(side: Side, { to, kind }: Figure): Figure | undefined {
  for (let word = to; word < side.figureOfWord.length && word <= to + MOST_HEDGES; word++) {
    const again = figureAt(side, word);
    if (again !== undefined) return kind !== 'sum' && isConversion(side, again) ? again : undefined;
  }
  return undefined;
}

/** Words of a bracket before its figure: about, close to. */
const MOST_HEDGES = 2;

/**
 * 60 miles (97 km), 30 million tenge (about $57,000): whether a figure is all that a bracket says, and says again how
 * much the figure right before it is. What a currency is worth is not known: any sum in another one will do.
 */
export function isConversion(side: Side, figure: Figure): boolean {
  const { text, words } = side.document;
  // as far as a bracket may reach: the whole of a long text would be gone through for each figure
  const first = Math.max(0, figure.start - LONGEST_BRACKET);
  const opening = text.slice(first, figure.start + 1).lastIndexOf('(');
  if (opening < 0) return false;
  const open = first + opening;
  const closing = text.slice(open, open + LONGEST_BRACKET + 1).indexOf(')');
  const close = open + closing;
  if (closing < 0 || close < figure.end) return false;
  let from = figure.from;
  while (from > 0 && (words.start[from - 1] as number) > open) from--;
  const whole = figureAt(side, from - 1);
  if (whole === undefined || whole.to !== from || text.slice(whole.end, open).trim() !== '') return false;
  for (let word = from; word < words.count && (words.start[word] as number) < close; word++)
    if ((word < figure.from || word >= figure.to) && !saysAbout(side, word)) return false;
  return saysAgain(whole, figure);
}

function saysAgain(whole: Figure, again: Figure): boolean {
  if (whole.kind === 'sum' && again.kind === 'sum') return whole.unit !== again.unit;
  return (
    whole.unit !== undefined && whole.unit !== again.unit && (isConverted(whole, again) || sameFigure(whole, again))
  );
}

function saysAbout(side: Side, word: number): boolean {
  return isHedge(side, word) || isFunctionWord(wordKey(side.document, word), languageAt(side, word));
}
