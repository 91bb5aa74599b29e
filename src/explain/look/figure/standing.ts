import { figureAt, languageAt, type Side } from '../../../annotate/annotated.ts';
import { compareFigureLists, endsOf } from '../../../annotate/figure/compare.ts';
import { type Figure, sameFigure } from '../../../annotate/figure/figures.ts';
import { isDayOfYear, RANGE } from '../../../annotate/figure/value.ts';
import { LANGUAGES } from '../../../language/codes.ts';
import { figuresOf as lexiconOfFigures } from '../../../language/figures.ts';
import { lazily } from '../../../language/lazily.ts';
import { wordKey } from '../../../text/document.ts';
import { isEmpty, type Range } from '../../../text/range.ts';
import { SENTENCE_BREAK } from '../../../text/sentence.ts';
import { firstNotBefore } from '../../../text/sorted.ts';
import type { Context } from '../../context.ts';
import { emptyAt, type Finding, retold } from '../../finding.ts';
import { areUnlike } from '../../pair/figures.ts';
import { areInNewPhrase, type Neighbourhood, neighbourhoodOf } from '../neighbourhood.ts';
import { sentencesOf, wordsWithin } from '../sentences.ts';
import { areOfSameWords } from './anchored.ts';
import { areOfTwoSorts, areTold } from './chance.ts';
import { isConversion, toldBehind } from './converted.ts';
import { isCurrencyOfNeighbour } from './currency.ts';
import { areRoundedInHead, isHeadlineOfBoth, isRoundedInPlace } from './rounded.ts';
import { isSameDayToldOtherwise } from './same-day.ts';
import { isSamePeriodToldOtherwise } from './same-period.ts';
import { behindIdleDays } from './weekday.ts';

/**
 * A figure that stands elsewhere in the same sentence of the other text only moved (On 5 May the fair opened, The fair
 * opened on 5 May), in whatever notation (130 миллионов, 130 млн). Figures in the place of each other are not asked.
 */
export function keepStandingFigures(context: Context, findings: readonly Finding[]): readonly Finding[] {
  return retold(findings, isOfFigure, (whole) =>
    parted(context, whole).map((finding) => {
      const category = finding.category === 'number' ? standingAs(context, finding) : boundAs(context, finding);
      return category === undefined ? finding : told(finding, category);
    }),
  );
}

function isOfFigure({ category, kind }: Finding): boolean {
  return category === 'number' || (category === 'sense' && kind === 'bound');
}

function boundAs(context: Context, finding: Finding): Finding['category'] | undefined {
  return isOfRange(context, finding) || isOfRounded(context, finding) ? 'wording' : undefined;
}

/** A day in the place of a sum came, and the sum went: each is looked for alone. */
function parted(context: Context, finding: Finding): readonly Finding[] {
  if (finding.category !== 'number' || finding.move !== undefined) return [finding];
  const ranges = { a: wordsWithin(context.a, finding.a), b: wordsWithin(context.b, finding.b) };
  const inA = figuresOf(context.a, ranges.a);
  const inB = figuresOf(context.b, ranges.b);
  if (inA.length === 0 || inB.length === 0) return [finding];
  const are = (hold: (own: Figure, other: Figure) => boolean): boolean =>
    inA.every((own) => inB.every((other) => hold(own, other)));
  const isChance = are(areOfTwoSorts) && areInNewPhrase(context, ranges);
  if (!isChance && !are((own, other) => areUnlike(own.kind, other.kind))) return [finding];
  const { swap: _, ...rest } = finding;
  const parts: readonly Finding[] = [
    { ...rest, kind: inA[0]?.kind, b: emptyAt(finding.b.start) },
    { ...rest, kind: inB[0]?.kind, a: emptyAt(finding.a.end) },
  ];
  if (isChance) return parts;
  // both stand in the other text: they may have changed places with their like; none does: one was put for the other
  const standing = parts.filter((part) => standingAs(context, part) !== undefined);
  return standing.length === 1 ? parts : [finding];
}

/** от 5 до 10, 5–10: words that bound a figure alone are notation at the ends of a range that the other text writes in one. */
function isOfRange(context: Context, finding: Finding): boolean {
  const words = { a: wordsWithin(context.a, finding.a), b: wordsWithin(context.b, finding.b) };
  if (!areRangeWords(context.a, words.a) || !areRangeWords(context.b, words.b)) return false;
  const sentences = sentencesOf(context, finding);
  if (sentences === undefined) return false;
  const isWhole = (which: 'a' | 'b', other: 'a' | 'b'): boolean => {
    const range = figuresOf(context[which], sentences[which]).find(isRange);
    return range !== undefined && endsOf(range).every((end) => areIn(context[other], sentences[other], end));
  };
  // 0 to 10, from 0–10: small words on both sides as well
  return (!isEmpty(words.b) && isWhole('a', 'b')) || (!isEmpty(words.a) && isWhole('b', 'a'));
}

/** More than 1,200 above the exact figure: the bound goes with the round figure that it stands beside. */
function isOfRounded(context: Context, finding: Finding): boolean {
  const beside = (side: Side, { from, to }: Range): readonly Figure[] =>
    figuresOf(side, { from: Math.max(0, from - 1), to: to + 1 });
  const inA = beside(context.a, wordsWithin(context.a, finding.a));
  const inB = beside(context.b, wordsWithin(context.b, finding.b));
  return areRoundedInHead(context, inA, inB) || isRoundedInPlace(context, inA, inB);
}

/** Whether all words of a range bound a figure or are one. */
function areRangeWords(side: Side, { from, to }: Range): boolean {
  const { rangeWords } = lexiconOfFigures(languageAt(side, from)).notation;
  for (let word = from; word < to; word++)
    if (!rangeWords.has(wordKey(side.document, word)) && side.figureOfWord[word] === 0) return false;
  return true;
}

function areIn(side: Side, words: Range, figure: Figure): boolean {
  return endsIn(side, words).some((one) => sameFigure(one, figure));
}

function told({ kind: _, notes: __, swap: ___, ...rest }: Finding, category: Finding['category']): Finding {
  return { ...rest, category, rule: 'standing-figure' };
}

const NOWHERE: Neighbourhood = { a: [], b: [], isRewritten: () => false };

function standingAs(context: Context, finding: Finding): Finding['category'] | undefined {
  if (finding.wholeLines === true) return undefined;
  return standingTogether(context, finding) ?? (standEach(context, finding) ? 'wording' : undefined);
}

/** [24 октября 2025 года в 17.00]: of several figures that came or went each may stand in a place of its own. */
function standEach(context: Context, finding: Finding): boolean {
  const which = finding.a.start === finding.a.end ? 'b' : 'a';
  if (which === 'a' && finding.b.start !== finding.b.end) return false;
  const figures = figuresOf(context[which], wordsWithin(context[which], finding[which]));
  const stands = ({ start, end }: Figure): boolean =>
    standingTogether(context, { ...finding, [which]: { start, end } }) !== undefined;
  return figures.length > 1 && figures.every(stands);
}

function standingTogether(context: Context, finding: Finding): Finding['category'] | undefined {
  if (finding.kind === 'unit' && isCurrencyOfNeighbour(context, finding)) return 'number-format';
  // a sign alone (−5, 5) is no figure that moved; the end of a sentence that came to stand inside of one is none at all
  const whole = { a: wordsWithin(context.a, finding.a), b: wordsWithin(context.b, finding.b) };
  const sentences = sentencesOf(context, finding);
  const near = lazily(() => (sentences === undefined ? NOWHERE : neighbourhoodOf(context, sentences)));
  const [own, other] = [
    { side: context.a, words: whole.a },
    { side: context.b, words: whole.b },
  ];
  const ranges = { a: behindIdleDays(own, other, () => near().b), b: behindIdleDays(other, own, () => near().a) };
  const inA = figuresOf(context.a, ranges.a);
  const inB = figuresOf(context.b, ranges.b);
  if (inA.length + inB.length === 0 && (ranges.a !== whole.a || ranges.b !== whole.b)) return 'wording';
  if (sentences !== undefined && isSamePeriodToldOtherwise(context.a, context.b, ranges, sentences)) return 'wording';
  if (inA.length + inB.length === 0) return isEndOfSentence(context, finding) ? 'wording' : undefined;
  const isFacing = inA.length > 0 && inB.length > 0;
  if (areRoundedInHead(context, inA, inB) || isRoundedInPlace(context, inA, inB)) return 'wording';
  if (!isFacing && isHeadlineOfBoth(context, inA.length > 0 ? 'a' : 'b', [...inA, ...inB])) return 'wording';
  if (sentences === undefined) return undefined;
  const converted = saysAgain(context, inA, inB);
  if (converted !== undefined) return converted;
  if (isSameDayToldOtherwise(context, ranges, sentences)) return 'wording';
  if (isFacing && areToldOtherwise(inA, inB) && areToldOtherwise(inB, inA)) return 'wording';
  if (isFacing && !areOneRange(context, inA, inB))
    return areOfSameWords(context, sentences, inA, inB) ? 'wording' : undefined;
  const [a, b] = [endsIn(context.a, sentences.a), endsIn(context.b, sentences.b)];
  const stands = areAnswered(inA.flatMap(endsOf), a, b) && areAnswered(inB.flatMap(endsOf), b, a);
  if (stands) return isFacing ? 'number-format' : 'wording';
  if (isFacing) return undefined;
  if (standsNear(context, near(), inA, inB)) return 'wording';
  const isNew = near().isRewritten() || areInNewPhrase(context, ranges);
  return isNew && areTold(inA, context.b, near().b) && areTold(inB, context.a, near().a) ? 'wording' : undefined;
}

/** What came or went where all of it, or all that the other side lacks, is a conversion in brackets. */
function saysAgain({ a, b }: Context, inA: readonly Figure[], inB: readonly Figure[]): Finding['category'] | undefined {
  const own = (side: Side, figures: readonly Figure[]): readonly Figure[] =>
    figures.filter((one) => {
      const again = toldBehind(side, one);
      return !isConversion(side, one) && (again === undefined || figures.includes(again));
    });
  const [ownA, ownB] = [own(a, inA), own(b, inB)];
  // of two conversions that face each other each counts
  if ((ownA.length === inA.length) === (ownB.length === inB.length)) return undefined;
  if (ownA.length + ownB.length === 0) return 'wording';
  return compareFigureLists(ownA, ownB).outcome === 'same-value' ? 'number-format' : undefined;
}

/** Whether words without a figure that one side has alone go over the end of a sentence. */
function isEndOfSentence(context: Context, finding: Finding): boolean {
  const [inA, inB] = [wordsWithin(context.a, finding.a), wordsWithin(context.b, finding.b)];
  if (isEmpty(inA) === isEmpty(inB)) return false;
  const [{ breaks }, { from, to }] = isEmpty(inA) ? [context.b, inB] : [context.a, inA];
  for (let word = from + 1; word <= to; word++) if ((breaks[word] ?? SENTENCE_BREAK) >= SENTENCE_BREAK) return true;
  return false;
}

/** Whether figures that one side has alone are told in the sentences beside that of the other text, or in its headline. */
function standsNear(context: Context, near: Neighbourhood, inA: readonly Figure[], inB: readonly Figure[]): boolean {
  const a = near.a.flatMap((words) => endsIn(context.a, words));
  const b = near.b.flatMap((words) => endsIn(context.b, words));
  return (
    (areAnswered(inA.flatMap(endsOf), a, b) || areDaysAgain(inA, a, b)) &&
    (areAnswered(inB.flatMap(endsOf), b, a) || areDaysAgain(inB, b, a))
  );
}

const DAY = /^(?:weekday-\d|(?:\d{4}|-)-\d\d-\d\d)$/;

/** A fire on Saturday, and nobody hurt in the fire on Saturday: a day that is told once more nearby, and there in both texts. */
function areDaysAgain(asked: readonly Figure[], own: readonly Figure[], other: readonly Figure[]): boolean {
  return asked.every((figure) => {
    const isSame = (one: Figure): boolean => sameFigure(one, figure);
    return DAY.test(figure.value) && own.filter(isSame).length > 1 && other.some(isSame);
  });
}

/**
 * 2019–2023 in the place of 2023: a range has both its ends in one word, or in two places of the sentence. Of other
 * figures than dates a word before the first end may tell of a change: с 2 до 3 долларов is a rise, 2–3 доллара is none.
 */
function areOneRange(context: Context, a: readonly Figure[], b: readonly Figure[]): boolean {
  const [own, other] = [a.some(isRange), b.some(isRange)];
  if (own === other) return false;
  const [range, ends] = own ? [a, b] : [b, a];
  const isOfTime = [...a, ...b].every(({ kind }) => kind === 'date' || kind === 'time');
  if (!isOfTime && ends.some((figure) => isRise(own ? context.b : context.a, figure, range))) return false;
  return ends.every((figure) => range.flatMap(endsOf).some((end) => sameFigure(end, figure)));
}

/** Words between the two ends of a range that is written in words. */
const WIDEST_RANGE = 6;

/** Whether a figure, or the first end of its range before it, stands behind a word that tells of a rise or a fall. */
function isRise(side: Side, { from }: Figure, range: readonly Figure[]): boolean {
  const { riseOpeners, changeWords } = lexiconOfFigures(languageAt(side, from)).notation;
  const ends = range.flatMap(endsOf);
  for (let word = from; word >= Math.max(0, from - WIDEST_RANGE); word--) {
    const figure = figureAt(side, word);
    if (figure !== undefined && !ends.some((end) => sameFigure(end, figure))) return false;
    if (word > 0 && riseOpeners.has(wordKey(side.document, word - 1)))
      return changeWords === undefined || isBehindAny(side, word - 1, changeWords);
  }
  return false;
}

/** Whether one of some words stands a few words before another in its sentence: [rose] by a lot, from 5 to 10. */
function isBehindAny({ document, breaks }: Side, word: number, words: ReadonlySet<string>): boolean {
  for (let at = word; at > 0 && at > word - WIDEST_RANGE && (breaks[at] as number) < SENTENCE_BREAK; at--)
    if (words.has(wordKey(document, at - 1))) return true;
  return false;
}

function isRange({ value }: Figure): boolean {
  return value.includes(RANGE);
}

/** Whether the other sentence has each of the figures, as often as their own. */
function areAnswered(asked: readonly Figure[], own: readonly Figure[], other: readonly Figure[]): boolean {
  return asked.every((figure) => {
    const isSame = (one: Figure): boolean =>
      sameFigure(one, figure) ||
      isToldOtherwise(one, figure) ||
      isToldOtherwise(figure, one) ||
      isDayOfYear(one, figure);
    return other.filter(isSame).length >= own.filter(isSame).length;
  });
}

function areToldOtherwise(own: readonly Figure[], other: readonly Figure[]): boolean {
  return own.every((figure) => other.some((one) => isToldOtherwise(one, figure) || isToldOtherwise(figure, one)));
}

function isToldOtherwise(one: Figure, bare: Figure): boolean {
  return isAge(one, bare) || isOften(one, bare) || isOfCompound(one, bare);
}

const oftenWords = lazily(() => LANGUAGES.map((language) => lexiconOfFigures(language).notation.oftenWords));

/** scored twice, two goals: so many times, and a number before the noun of what was done. */
function isOften(times: Figure, bare: Figure): boolean {
  if (times.unit !== 'times' || bare.unit !== undefined || bare.kind !== 'count' || times.value !== bare.value)
    return false;
  const last = times.text.slice(times.text.lastIndexOf(' ') + 1).toLowerCase();
  return oftenWords().some((words) => words.has(last));
}

/** 34-year-old John Kerr, and John Kerr, 34: the age of somebody has its unit in the word, or none behind his name. */
function isAge(age: Figure, bare: Figure): boolean {
  if (bare.unit !== undefined || bare.kind !== 'count' || age.unit !== 'year') return false;
  return age.to - age.from === 1 && age.value === bare.value;
}

/** 214-seat, and 214 seats: what is counted stands in the word of the figure, or behind it. */
function isOfCompound(compound: Figure, bare: Figure): boolean {
  return (
    compound.unit?.startsWith('-') === true &&
    bare.unit === undefined &&
    bare.kind === 'count' &&
    compound.value === bare.value
  );
}

function endsIn(side: Side, words: Range): readonly Figure[] {
  return figuresOf(side, words).flatMap(endsOf);
}

/** The figures of which a range has words, in order. */
function figuresOf({ figures }: Side, { from, to }: Range): readonly Figure[] {
  const first = firstNotBefore(0, figures.length, (at) => (figures[at] as Figure).to <= from);
  return figures.slice(
    first,
    firstNotBefore(first, figures.length, (at) => (figures[at] as Figure).from < to),
  );
}
