import { UNLINKED } from '../../align/alignment.ts';
import { figureAt } from '../../annotate/annotated.ts';
import { compareFigureLists } from '../../annotate/figure/compare.ts';
import type { Figure } from '../../annotate/figure/figures.ts';
import { isAbbreviationOf } from '../../language/abbreviation.ts';
import { isFunctionWord } from '../../language/lexicon.ts';
import { gapBefore, keysBetween, wordKey, wordText } from '../../text/document.ts';
import { isEmpty, isOneWord } from '../../text/range.ts';
import type { Context } from '../context.ts';
import type { AnnotatedRange } from './edit-range.ts';
import { isOneForPeriod, isOtherPeriod, isPeriodInUnits } from './figure/periods.ts';
import {
  isClippedUnit,
  isInWord,
  isMisspeltFigure,
  isOneInDigits,
  isOneTime,
  isOtherWord,
  isPartInHundredths,
  isSameMeasure,
  isSameMonth,
  isSameNumber,
  isSameOrdinal,
  isSameParts,
  isSamePercent,
  isSameScale,
  isTurnedAround,
  isWholeInWords,
} from './figure-words.ts';
import { limit } from './limit.ts';
import { isInLink } from './link.ts';
import type { Case, Classified } from './rule.ts';
import { isShortDate } from './short-date.ts';

/** The figures of which an edit has words. */
interface FiguresTouched {
  readonly a: readonly Figure[];
  readonly b: readonly Figure[];
}

/** Figures by value: another value is a number change, another notation is not. */
export function figure(edit: Case): Classified | undefined {
  const { context, a, b, language } = edit;
  const touched = { a: figuresTouched(a), b: figuresTouched(b) };
  const { a: own, b: other } = touched;
  if (own.length === 0 && other.length === 0)
    return isOtherPeriod(a, b) ? { category: 'number', kind: 'unit', rule: 'figure' } : undefined;
  if (isMisspeltFigure(a, b, own.length + other.length)) return { category: 'spelling', rule: 'figure' };
  if (areEndings(edit, touched)) return { category: 'inflection', rule: 'figure' };
  if (isAcronymOfWords(edit, touched)) return { category: 'abbreviation', rule: 'figure' };
  if (isShortDate(a, b)) return { category: 'abbreviation', rule: 'figure' };
  if ((other.length === 0 && isOneInDigits(own, b)) || (own.length === 0 && isOneInDigits(other, a)))
    return { category: 'number-format', rule: 'figure' };
  if ((other.length === 0 && isOneForPeriod(own, b)) || (own.length === 0 && isOneForPeriod(other, a)))
    return { category: 'wording', rule: 'figure' };
  const isUnread = (figures: readonly Figure[]): boolean => figures.every(({ doubtful }) => doubtful === true);
  if ((isUnread(other) && isPeriodInUnits(own, b)) || (isUnread(own) && isPeriodInUnits(other, a)))
    return { category: 'wording', rule: 'figure' };
  if (isOneTime(own, a, b) || isOneTime(other, b, a)) return { category: 'wording', rule: 'figure' };
  if ((other.length === 0 && isInWord(own, b)) || (own.length === 0 && isInWord(other, a)))
    return { category: 'wording', rule: 'figure' };
  if (isParted({ context, a, b, language }, touched)) return undefined;
  const [inA, inB] = [withPartners(own, other, context, 'b'), withPartners(other, own, context, 'a')];
  const change = compareFigureLists(inA, inB);
  switch (change.outcome) {
    case 'none':
      return undefined;
    case 'same-value':
      // [деңгейінде сақтады] → %[-ға дейін төмендетті]: words that changed beside a figure are asked for themselves
      if ((own.length === 0) !== (other.length === 0) && hasWordBeside(a, own) && hasWordBeside(b, other))
        return undefined;
      return limit(edit) ?? { category: isOtherWord(a, b) ? 'wording' : 'number-format', rule: 'figure' };
    case 'changed':
      if (change.kind === 'unit' && isOtherCompound(own, other)) return { category: 'wording', rule: 'figure' };
      if (isWholeInWords(a, own, b, other) || isWholeInWords(b, other, a, own))
        return { category: 'wording', rule: 'figure' };
      if (
        isSameMeasure(a, b) ||
        isSameMonth(a, b) ||
        isSameScale(a, own[0], b, other[0]) ||
        isTurnedAround(a, b) ||
        isSamePercent(a, own[0], b, other[0]) ||
        isPartInHundredths(a, other) ||
        isPartInHundredths(b, own) ||
        isSameOrdinal(a, own, b, other) ||
        isSameNumber(a, own, b, other) ||
        (change.kind === 'unit' && inA.length + inB.length === 2 && isClippedUnit(a, inA[0], b, inB[0])) ||
        (isSameParts(a, b) && areOfOneUnit(own[0], other[0]) && own[0]?.value === other[0]?.value)
      )
        return { category: 'number-format', rule: 'figure' };
      return (
        exceptedDay(edit, touched) ?? {
          category: 'number',
          kind: change.kind,
          rule: 'figure',
          ...(change.swap !== undefined && { swap: change.swap }),
        }
      );
  }
}

/** Whether a range has a word of content that is none of the figures which it touches. */
function hasWordBeside({ side, from, to, language, document }: AnnotatedRange, figures: readonly Figure[]): boolean {
  for (let word = from; word < to; word++)
    if (
      !isFunctionWord(wordKey(document, word), language) &&
      !figures.some((figure) => figure === figureAt(side, word))
    )
      return true;
  return false;
}

/** [кроме среды], [except on 9 May]: a restriction that came or went with the days that it excepts. */
function exceptedDay(edit: Case, { a: own, b: other }: FiguresTouched): Classified | undefined {
  if (isEmpty(edit.a) === isEmpty(edit.b) || ![...own, ...other].every(({ kind }) => kind === 'date')) return undefined;
  const said = limit(edit);
  return said?.kind === 'restriction' ? said : undefined;
}

/** six-person, six-berth: as many of what two words that are no measures count. */
function isOtherCompound([own, ...more]: readonly Figure[], [other, ...others]: readonly Figure[]): boolean {
  const isOfWord = (figure: Figure | undefined): boolean =>
    figure?.doubtful === true && figure.unit?.startsWith('-') === true;
  return more.length + others.length === 0 && isOfWord(own) && isOfWord(other);
}

/** 3 € and 3 £ are of two units; one without a unit may have it out of sight. */
function areOfOneUnit(own: Figure | undefined, other: Figure | undefined): boolean {
  return own?.unit === undefined || other?.unit === undefined || own.unit === other.unit;
}

/** банков второго уровня → БВУ: an acronym for words of which one is an ordinal; Interstate 70 → I-70. */
function isAcronymOfWords({ a, b, language }: Case, { a: own, b: other }: FiguresTouched): boolean {
  const isShort = (short: AnnotatedRange, full: AnnotatedRange, figures: readonly Figure[]): boolean =>
    isOneWord(short) &&
    full.to - full.from > 1 &&
    figures.every(
      ({ kind, text }) =>
        (kind === 'ordinal' && !/\d/.test(text)) || wordKey(short.document, short.from).endsWith(`-${text}`),
    ) &&
    isAbbreviationOf(wordText(short.document, short.from), keysBetween(full.document, full.from, full.to), language);
  return (own.length === 0 && isShort(a, b, other)) || (other.length === 0 && isShort(b, a, own));
}

/** 19:00-де, 19:30-да: the endings of two figures, whose digits are an edit of their own. */
function areEndings({ a, b }: Case, { a: [own], b: [other] }: FiguresTouched): boolean {
  if (!isOneWord(a) || !isOneWord(b) || own === undefined || other === undefined) return false;
  return [own, other].every(({ from, to }, at) => {
    const { document, from: word } = at === 0 ? a : b;
    return (
      from < word && word === to - 1 && gapBefore(document, word) === '-' && /^\p{L}+$/u.test(wordKey(document, word))
    );
  });
}

/**
 * 3 дня, 3 полных дня: a word that is no figure came between a number and its unit, or went. The value is the same, and
 * the unit as well, though it is out of sight of the number.
 */
function isParted({ context, a, b }: Case, touched: FiguresTouched): boolean {
  if (isEmpty(a) === isEmpty(b)) return false;
  const { side, from, to } = isEmpty(a) ? b : a;
  for (let word = from; word < to; word++) if (side.figureOfWord[word] !== 0) return false;
  const [whole] = [...touched.a, ...touched.b];
  const parted = partnerFigure(context, whole, isEmpty(a) ? 'a' : 'b');
  return whole !== undefined && parted !== undefined && whole.value === parted.value && parted.unit === undefined;
}

/** The figures touched on one side and those that are linked to the figures touched on the other. */
function withPartners(
  own: readonly Figure[],
  others: readonly Figure[],
  context: Context,
  from: 'a' | 'b',
): readonly Figure[] {
  const all = new Set(own);
  for (const other of others) {
    const partner = partnerFigure(context, other, from);
    if (partner !== undefined) all.add(partner);
  }
  return [...all].sort((x, y) => x.from - y.from);
}

const NO_FIGURES: readonly Figure[] = [];

/**
 * The figures of which a range has words; an empty range touches the one that it stands in. Digits of an address are
 * none: (19991229.A17898@dillinja).
 */
export function figuresTouched(range: AnnotatedRange): readonly Figure[] {
  const { side, from, to } = range;
  if (to - from === 1 && side.figureOfWord[from] === 0) return NO_FIGURES;
  const numbers = new Set<number>();
  for (let word = from; word < to; word++) numbers.add(side.figureOfWord[word] as number);
  if (from === to && from > 0 && from < side.figureOfWord.length) {
    const around = side.figureOfWord[from] as number;
    if (around === side.figureOfWord[from - 1]) numbers.add(around);
  }
  numbers.delete(0);
  return [...numbers]
    .map((number) => side.figures[number - 1])
    .filter((figure) => figure !== undefined)
    .filter((figure) => !isInLink({ ...range, from: figure.from, to: figure.to }));
}

/** The figure of the other text that is linked to a word of this one. */
function partnerFigure({ a, b, alignment }: Context, figure: Figure | undefined, from: 'a' | 'b'): Figure | undefined {
  if (figure === undefined) return undefined;
  const [own, other, links] = from === 'a' ? [a, b, alignment.links] : [b, a, alignment.backLinks];
  for (let word = figure.from; word < figure.to && word < own.document.words.count; word++) {
    const linked = links[word] as number;
    const partner = linked === UNLINKED ? undefined : figureAt(other, linked);
    if (partner !== undefined) return partner;
  }
  return undefined;
}
