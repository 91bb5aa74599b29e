import { figureAt, languageAt } from '../../annotate/annotated.ts';
import type { Figure } from '../../annotate/figure/figures.ts';
import { lookUp } from '../../annotate/figure/text.ts';
import { isInMillions } from '../../annotate/figure/value.ts';
import { figuresOf } from '../../language/figures.ts';
import { isFunctionWord } from '../../language/lexicon.ts';
import { isMisprint, isNearLongWord } from '../../language/misprint.ts';
import { NAME_RULES } from '../../language/rules.ts';
import { keysBetween, wordKey } from '../../text/document.ts';
import { isOneWord, sizeOf } from '../../text/range.ts';
import type { AnnotatedRange, EditRange } from './edit-range.ts';
import { arePartsOf } from './joined.ts';
import { findNegations } from './negation.ts';

/** Letters from which on a word of a figure is no abbreviation. */
const WHOLE_WORD = 5;

/** working days for business days: another word of one meaning, no other notation. */
export function isOtherWord(a: EditRange, b: EditRange): boolean {
  if (!isOneWord(a) || !isOneWord(b)) return false;
  const [own, other] = [wordKey(a.document, a.from), wordKey(b.document, b.from)];
  if (Math.min(own.length, other.length) < WHOLE_WORD || own.charAt(0) === other.charAt(0)) return false;
  const lexicon = figuresOf(a.language);
  const isUnit = (key: string): boolean => {
    const { cardinal, ordinal, scale, part, times, month } = lookUp(lexicon, key);
    return !/\d/.test(key) && (cardinal ?? ordinal ?? scale ?? part ?? times ?? month) === undefined;
  };
  return isUnit(own) && isUnit(other);
}

/** 1 of five for one of five: a word that is no figure where it stands is as much as the digit in its place. */
export function isOneInDigits(figures: readonly Figure[], word: EditRange): boolean {
  const [figure] = figures;
  if (figures.length !== 1 || figure?.value !== '1' || figure.unit !== undefined || !isOneWord(word)) return false;
  const { cardinal, hour } = lookUp(figuresOf(word.language), wordKey(word.document, word.from));
  return (cardinal ?? hour) === 1;
}

/** [один] раз в месяц: one in words before how often, which says as much without it. */
export function isOneTime(
  figures: readonly Figure[],
  { from, to }: EditRange,
  { from: at, to: end }: EditRange,
): boolean {
  const [one] = figures;
  if (figures.length !== 1 || one?.value !== '1' || at !== end || to - from !== 1 || one.from !== from) return false;
  return one.to > to && one.unit?.split('/')[0] === 'times' && !/\d/.test(one.text);
}

/** топ-400, 400 лучших: a word with letters before its digits stands in the place of the only figure, which is as much. */
export function isInWord(figures: readonly Figure[], { document, from, to }: EditRange): boolean {
  const [figure] = figures;
  if (figures.length !== 1 || figure?.unit !== undefined) return false;
  for (let word = from; word < to; word++) {
    const digits = /^\p{L}{2,}-(\d+)$/u.exec(wordKey(document, word))?.[1];
    if (digits !== undefined) return digits === figure?.value;
  }
  return false;
}

/** четверк for четверг: a word without a value beside one that is spelled almost like it. */
export function isMisspeltFigure(a: EditRange, b: EditRange, figures: number): boolean {
  if (figures !== 1 || !isOneWord(a) || !isOneWord(b)) return false;
  const own = wordKey(a.document, a.from);
  const other = wordKey(b.document, b.from);
  return !/\d/.test(own + other) && (isMisprint(own, other, a.language) || isNearLongWord(own, other));
}

/** на 7-м км, на 7 км: a number without its ending says which one, where the noun behind it has the form of one. */
export function isSameOrdinal(
  a: AnnotatedRange,
  own: readonly Figure[],
  b: AnnotatedRange,
  other: readonly Figure[],
): boolean {
  const [one, two] = [own[0], other[0]];
  if (own.length !== 1 || other.length !== 1 || one?.value !== two?.value) return false;
  if ((one?.kind === 'ordinal') === (two?.kind === 'ordinal')) return false;
  if (!figuresOf(a.language).notation.formAfterNumber) return false;
  const { text } = (one?.kind === 'ordinal' ? two : one) as Figure;
  if (!/^\d+$/.test(text) && !/^\d+\s/.test(text)) return false;
  const [noun, same] = [a, b].map(nounBehind);
  return noun === same && /^\p{L}{2,}$/u.test(noun ?? '') && !isFunctionWord(noun ?? '', a.language);
}

/** The noun behind a number; from the first end of a range (с 1-го по 8-й класс) that behind the second. */
function nounBehind({ side, to }: AnnotatedRange): string {
  const { document } = side;
  const { rangeJoiners, listJoiners } = figuresOf(languageAt(side, to - 1)).notation;
  const key = wordKey(document, to);
  const end = rangeJoiners.has(key) || listJoiners.has(key) ? figureAt(side, to + 1) : undefined;
  return end === undefined ? key : wordKey(document, end.to);
}

/**
 * 4 and 10 km daily, four and ten km: an end of a range, alone and in words, whose measure stands behind the other end;
 * there it is told that the rate came or went.
 */
export function isSameNumber(a: EditRange, own: readonly Figure[], b: EditRange, other: readonly Figure[]): boolean {
  if (!isOneWord(a) || !isOneWord(b) || own.length !== other.length || own.length === 0) return false;
  const lexicon = figuresOf(a.language);
  const isNumber = ({ document, from }: EditRange): boolean => {
    const key = wordKey(document, from);
    return /^\d+$/.test(key) || lookUp(lexicon, key).cardinal !== undefined;
  };
  const measure = ({ unit }: Figure): string | undefined => unit?.split('/')[0];
  return (
    isNumber(a) &&
    isNumber(b) &&
    [...own, ...other].every(isOneWord) &&
    own.every((figure, at) => figure.value === other[at]?.value && measure(figure) === measure(other[at] as Figure))
  );
}

/** млн for миллионов, where another word of the figure changed its value. */
export function isSameMeasure(a: EditRange, b: EditRange): boolean {
  if (!isOneWord(a) || !isOneWord(b)) return false;
  const lexicon = figuresOf(a.language);
  const own = lookUp(lexicon, wordKey(a.document, a.from));
  const other = lookUp(lexicon, wordKey(b.document, b.from));
  if (own.cardinal !== undefined || own.ordinal !== undefined) return false;
  return (own.scale ?? own.unit) !== undefined && own.scale === other.scale && own.unit === other.unit;
}

/** 2031 жылы ақпанда, 2032 жылы ақпан айында: the month stays, with the word for month behind it or not, where the year is another. */
export function isSameMonth(a: EditRange, b: EditRange): boolean {
  const lexicon = figuresOf(a.language);
  const monthOf = ({ document, from, to }: EditRange): number | undefined => {
    const isNamed = to - from === 2 && lexicon.monthWords.has(wordKey(document, from + 1));
    return to - from === 1 || isNamed ? lookUp(lexicon, wordKey(document, from)).month : undefined;
  };
  const month = monthOf(a);
  return month !== undefined && month === monthOf(b);
}

/** 9,6 пайызға, 6,9%-ға: what says of both figures that they are shares, where the digits before it differ. */
export function isSamePercent(
  a: AnnotatedRange,
  own: Figure | undefined,
  b: AnnotatedRange,
  other: Figure | undefined,
): boolean {
  if (!isOneWord(a) || !isOneWord(b) || own?.kind !== 'percent' || other?.kind !== 'percent') return false;
  // the last word: one before it may say how often
  if (own.to !== a.to || other.to !== b.to || own.unit !== other.unit) return false;
  return !/\d/.test(wordKey(a.document, a.from) + wordKey(b.document, b.from));
}

/**
 * [A quarter] cycle, 25 per cent cycle: a part without a noun, which alone may be a period or a place in a row, in the
 * place of as many hundredths.
 */
export function isPartInHundredths({ document, from, to, language }: EditRange, figures: readonly Figure[]): boolean {
  const [share] = figures;
  if (figures.length !== 1 || share?.number === undefined || share.kind !== 'percent' || to - from > 2) return false;
  const { part, ordinal = 0 } = lookUp(figuresOf(language), wordKey(document, to - 1));
  if (to - from === 2 && !NAME_RULES[language].articles.has(wordKey(document, from))) return false;
  const parts = part ?? ordinal;
  return parts > 2 && Math.abs(100 / parts - share.number) <= 0.5 * 10 ** -(share.value.split('.')[1]?.length ?? 0);
}

/** £3.4m, £4.3 million: the letter and the word make as many millions, where the digits before them differ. */
export function isSameScale(
  a: AnnotatedRange,
  own: Figure | undefined,
  b: AnnotatedRange,
  other: Figure | undefined,
): boolean {
  if (!isOneWord(a) || !isOneWord(b) || own === undefined || other === undefined) return false;
  if (own.from === a.from || other.from === b.from) return false;
  const [one, two] = [scaleOf(a, own), scaleOf(b, other)];
  return one !== undefined && one.scale === two?.scale && one.unit === two.unit;
}

/** What a quotient of doubles loses, relative to it. */
const ROUNDING = 1e-9;

interface Scale {
  readonly scale: number;
  readonly unit: string | undefined;
}

/** How many times the digits of a figure it is worth, where a word behind them says so, and of what it counts. */
function scaleOf({ document }: EditRange, figure: Figure): Scale | undefined {
  if (isInMillions(figure)) return { scale: 1e6, unit: undefined };
  const { from, number, unit } = figure;
  const digits = Number(wordKey(document, from).replace(',', '.'));
  const scale = number === undefined ? 0 : number / digits;
  const zeros = Math.round(Math.log10(scale));
  // 7 years 6 months are no power of ten times seven
  const isScale = zeros > 0 && Math.abs(scale / 10 ** zeros - 1) < ROUNDING;
  return isScale ? { scale: 10 ** zeros, unit } : undefined;
}

/** What is counted in points of whatever kind, and in those of a kind: hundredths, and hundredths of these. */
const POINT = 'point';
const POINTS_OF_A_KIND: ReadonlySet<string> = new Set(['pp', 'bp']);

/** 2,5 пункта for 2,5 процентного пункта: of the two words of a unit the first was left out. */
export function isClippedUnit(
  a: AnnotatedRange,
  own: Figure | undefined,
  b: AnnotatedRange,
  other: Figure | undefined,
): boolean {
  const isBare = ({ unit }: Figure): boolean => unit === undefined || unit === POINT;
  if (own === undefined || own.value !== other?.value || isBare(own) === isBare(other)) return false;
  const [{ document }, bare, whole] = isBare(own) ? [a, own, other] : [b, other, own];
  const unit = whole.unit?.split('/')[0] ?? '';
  if (!POINTS_OF_A_KIND.has(unit)) return false;
  const noun = wordKey(document, bare.unit === undefined ? bare.to : bare.to - 1);
  const isNoun = (pattern: string): boolean =>
    pattern.endsWith('*') ? noun.startsWith(pattern.slice(0, -1)) : noun === pattern;
  for (const phrases of figuresOf(a.language).phrases.values())
    if (phrases.some((phrase) => phrase.unit === unit && isNoun(phrase.second))) return true;
  return false;
}

/** 100 %, entirely: the whole in words faces as many hundredths. */
export function isWholeInWords(a: EditRange, own: readonly Figure[], b: EditRange, other: readonly Figure[]): boolean {
  const [share] = own;
  if (own.length !== 1 || other.length > 0 || share?.unit !== '%' || share.value !== '100') return false;
  const { wholeWords } = figuresOf(b.language).notation;
  const keys = keysBetween(b.document, b.from, b.to);
  // not all, almost all: another word beside it makes less of it
  const isPlain = keys.every((key) => wholeWords.has(key) || isFunctionWord(key, b.language));
  return (
    isPlain && keys.some((key) => wholeWords.has(key)) && sizeOf(a) <= MOST_OF_WHOLE && findNegations(b).length === 0
  );
}

/** Words of 100 % with those that it may have around it: на все 100 процентов. */
const MOST_OF_WHOLE = 4;

/** ЖЭО-2, 2-ЖЭО: a name with its number on the other side of the hyphen. */
export function isTurnedAround(a: EditRange, b: EditRange): boolean {
  if (!isOneWord(a) || !isOneWord(b)) return false;
  const [own, other] = [wordKey(a.document, a.from), wordKey(b.document, b.from)];
  const [letters = '', digits = '', ...more] = own.split('-');
  const isNumbered = /^\p{L}+$/u.test(letters)
    ? /^\d+$/.test(digits)
    : /^\d+$/.test(letters) && /^\p{L}+$/u.test(digits);
  return more.length === 0 && isNumbered && other === `${digits}-${letters}`;
}

/** Екінші кезең for 2-кезең: a number and its noun, written as one word on one side. */
export function isSameParts(a: AnnotatedRange, b: AnnotatedRange): boolean {
  if (sizeOf(a) + sizeOf(b) !== 3) return false;
  return isOneWord(b) ? arePartsOf(a.side, a.from, b.side, b.from) : arePartsOf(b.side, b.from, a.side, a.from);
}
