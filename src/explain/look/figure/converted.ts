import { figureAt, languageAt, type Side } from '../../../annotate/annotated.ts';
import { compareFigureLists } from '../../../annotate/figure/compare.ts';
import { type Figure, sameFigure } from '../../../annotate/figure/figures.ts';
import { figuresOf as lexiconOfFigures } from '../../../language/figures.ts';
import { isFunctionWord } from '../../../language/lexicon.ts';
import { wordKey } from '../../../text/document.ts';
import type { Context } from '../../context.ts';
import type { Finding } from '../../finding.ts';
import { isHedge } from './hedge.ts';

/** Characters of the longest bracket that holds nothing else than a conversion. */
const LONGEST_BRACKET = 60;

/** [60 miles (]97 km): the figure in the bracket behind one, where it says exactly again how much that is. */
function toldBehind(side: Side, { to, kind }: Figure): Figure | undefined {
  for (let word = to; word < side.figureOfWord.length && word <= to + MOST_HEDGES; word++) {
    const again = figureAt(side, word);
    if (again !== undefined) return kind !== 'sum' && isConversion(side, again) ? again : undefined;
  }
  return undefined;
}

/** Words of a bracket before its figure: about, close to; Moscow time. */
const MOST_HEDGES = 2;

/**
 * 60 miles (97 km), 14:37 local time (11:37 GMT), 30 million tenge (about $57,000): whether a figure is all that a bracket says, and says again how
 * much the figure right before it is. What a currency is worth is not known: any sum in another one will do.
 */
function isConversion(side: Side, figure: Figure): boolean {
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
  const isTime = figure.kind === 'time';
  let before = from;
  while (isTime && before > 0 && figureAt(side, before - 1) === undefined && isOfZone(side, before - 1)) before--;
  const whole = figureAt(side, before - 1);
  if (whole === undefined || whole.to !== before) return false;
  if (before === from && text.slice(whole.end, open).trim() !== '') return false;
  let isZoned = false;
  for (let word = from; word < words.count && (words.start[word] as number) < close; word++) {
    if (word >= figure.from && word < figure.to) continue;
    const isOwn = isTime ? isOfZone(side, word) : saysAbout(side, word);
    if (!isOwn) return false;
    isZoned ||= isTime && !saysAbout(side, word);
  }
  return isTime ? isZoned && isTimeElsewhere(whole, figure) : saysAgain(whole, figure);
}

/** Minutes by which the clocks of two zones differ are a multiple of this. */
const ZONE_STEP = 30;

/** 14:37 and 11:37, where both are one moment by the clocks of two zones. */
function isTimeElsewhere(whole: Figure, again: Figure): boolean {
  const [own, other] = [minutesOf(whole), minutesOf(again)];
  return own !== undefined && other !== undefined && own !== other && (own - other) % ZONE_STEP === 0;
}

function minutesOf({ kind, value }: Figure): number | undefined {
  const [, hours, minutes] = (kind === 'time' && /^(\d\d):(\d\d)$/.exec(value)) || [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

function isOfZone(side: Side, word: number): boolean {
  const [key, language] = [wordKey(side.document, word), languageAt(side, word)];
  return lexiconOfFigures(language).notation.zoneWords.has(key) || isFunctionWord(key, language);
}

function saysAgain(whole: Figure, again: Figure): boolean {
  if (whole.kind === 'sum' && again.kind === 'sum') return whole.unit !== again.unit;
  return whole.unit !== undefined && whole.unit !== again.unit && sameFigure(whole, again);
}

function saysAbout(side: Side, word: number): boolean {
  return isHedge(side, word) || isFunctionWord(wordKey(side.document, word), languageAt(side, word));
}

/** What came or went where all of it, or all that the other side lacks, is a conversion in brackets. */
export function conversionAs(
  { a, b }: Context,
  inA: readonly Figure[],
  inB: readonly Figure[],
): Finding['category'] | undefined {
  const own = (side: Side, figures: readonly Figure[]): readonly Figure[] =>
    figures.filter((one) => {
      const again = toldBehind(side, one);
      return !isConversion(side, one) && (again === undefined || figures.includes(again));
    });
  const [ownA, ownB] = [own(a, inA), own(b, inB)];
  // of two conversions that face each other each counts
  if ((ownA.length === inA.length) === (ownB.length === inB.length)) return undefined;
  if (ownA.length + ownB.length === 0) return 'wording';
  // of a figure that faces its conversion the one before the bracket is meant
  return compareFigureLists(withWholes(a, inA, ownA), withWholes(b, inB, ownB)).outcome === 'same-value'
    ? 'number-format'
    : undefined;
}

/** Figures, or those before the bracket of conversions where nothing else is told. */
function withWholes(side: Side, figures: readonly Figure[], own: readonly Figure[]): readonly Figure[] {
  if (own.length > 0) return own;
  return figures.flatMap((figure) => {
    const whole = side.figures.findLast(({ to }) => to <= figure.from);
    return whole === undefined ? [] : [whole];
  });
}
