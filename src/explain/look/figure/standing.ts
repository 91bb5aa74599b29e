import { UNLINKED } from '../../../align/alignment.ts';
import { figureAt, languageAt, type Side } from '../../../annotate/annotated.ts';
import { endsOf } from '../../../annotate/figure/compare.ts';
import { type Figure, sameFigure } from '../../../annotate/figure/figures.ts';
import { figuresOf as lexiconOfFigures } from '../../../language/figures.ts';
import { lazily } from '../../../language/lazily.ts';
import { CONVERSIONS, EXACT_UNITS } from '../../../language/measures.ts';
import { wordKey } from '../../../text/document.ts';
import { isEmpty, type RangePair } from '../../../text/range.ts';
import { SENTENCE_BREAK } from '../../../text/sentence.ts';
import type { Context } from '../../context.ts';
import { emptyAt, type Finding, retold } from '../../finding.ts';
import { areOneDay, areUnlike } from '../../pair/figures.ts';
import { figureAround } from '../marks.ts';
import { areInNewPhrase, type Neighbourhood, neighbourhoodOf } from '../neighbourhood.ts';
import { figuresAmong, sentencesOf, wordsWithin } from '../sentences.ts';
import { areOfSameWords } from './anchored.ts';
import { areInBareWords } from './bare-word.ts';
import { boundAs } from './bounds.ts';
import { areOfTwoSorts, areTold } from './chance.ts';
import { conversionAs } from './converted.ts';
import { isCurrencyOfNeighbour } from './currency.ts';
import { areSameDays } from './days-listed.ts';
import { areFrost } from './frost.ts';
import { areAtHome } from './host/at-home.ts';
import { areLevelAndChange } from './host/level-and-change.ts';
import { isImplied } from './implied.ts';
import { areJubilees } from './jubilee.ts';
import { areWholeMonths } from './last-day.ts';
import { areFall, areManifold } from './manifold.ts';
import { areNumbered, isEndingOfOrder } from './numbered.ts';
import { areOthersNear } from './others-near.ts';
import { endsIn, endsNear, isRange } from './range-words.ts';
import { isCountOfRest } from './remainder.ts';
import { areRoundedInHead, isHeadlineOfBoth, isOrderInHeadline, isRoundedInPlace } from './rounded.ts';
import { isSameDayToldOtherwise } from './same-day.ts';
import { isSamePeriodToldOtherwise } from './same-period.ts';
import { sumsIn, withCurrency } from './sum-without.ts';
import { areToldOtherwise, isToldOtherwise } from './told-otherwise.ts';
import { areBothSaid, areSameButUnsaid, isUnitUnsaid, isUnsaidUnit } from './unsaid-unit.ts';
import { behindIdleDays } from './weekday.ts';

/** The rule of figures that stand elsewhere in the other text. */
export const STANDING_FIGURE = 'standing-figure';

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
  return category === 'number' || (category === 'sense' && (kind === 'bound' || kind === 'quantifier'));
}

/** A day in the place of a sum came, and the sum went: each is looked for alone. */
function parted(context: Context, finding: Finding): readonly Finding[] {
  if (finding.category !== 'number') return [finding];
  const ranges = { a: wordsWithin(context.a, finding.a), b: wordsWithin(context.b, finding.b) };
  const inA = figuresAmong(context.a, ranges.a);
  const inB = figuresAmong(context.b, ranges.b);
  if (inA.length === 0 || inB.length === 0) return [finding];
  const are = (hold: (own: Figure, other: Figure) => boolean): boolean =>
    inA.every((own) => inB.every((other) => hold(own, other)));
  const isChance = are(areOfTwoSorts) && areInNewPhrase(context, ranges);
  const isUnlike = are((own, other) => areUnlike(own.kind, other.kind));
  const areOthers = are(areOfOtherSorts);
  if (!isChance && !isUnlike && (!areOthers || standingAs(context, finding) !== undefined)) return [finding];
  const { swap: _, ...rest } = finding;
  // what stands for nothing lies in no figure: [5] жылға
  const isFirstCut = inA.some(({ end }) => end > finding.a.end);
  const parts: readonly Finding[] = isFirstCut
    ? [
        { ...rest, kind: inB[0]?.kind, a: emptyAt(finding.a.start) },
        { ...rest, kind: inA[0]?.kind, b: emptyAt(finding.b.end) },
      ]
    : [
        { ...rest, kind: inA[0]?.kind, b: emptyAt(finding.b.start) },
        { ...rest, kind: inB[0]?.kind, a: emptyAt(finding.a.end) },
      ];
  if (isChance) return parts;
  // none stands in the other text: one was put for the other
  const standing = parts.filter((part) => standingAs(context, part) !== undefined);
  return (areOthers && standing.length === parts.length) || (isUnlike && standing.length === 1) ? parts : [finding];
}

const MONTH = /^(?:\d{4}|-)-\d\d$/;

/** Whether two figures cannot stand for each other; a month stands beside the figure that is meant. */
function areOfOtherSorts(a: Figure, b: Figure): boolean {
  if (sortOf(a) === sortOf(b) || MONTH.test(a.value) || MONTH.test(b.value)) return false;
  return !endsOf(a).some((own) => endsOf(b).some((other) => sameFigure(own, other)));
}

/** Days and times, sums, shares, and whatever else is counted: figures of two sorts change places with none of the other. */
function sortOf({ kind }: Figure): string {
  if (kind === 'date' || kind === 'time') return 'when';
  return kind === 'sum' || kind === 'percent' ? kind : 'count';
}

/** Half, 48[%]; [№]12 мектеп, 12-мектеп: the sign goes with a figure that is told in another way. */
function isSignOfOther(context: Context, { a, b, rule }: Finding): boolean {
  // 3.35-1woody1, 3.35-1woody2: digits within words are no sign
  if (rule === 'digits') return false;
  const own = figureAround(context.a, a.start, a.end);
  const other = figureAround(context.b, b.start, b.end);
  if (isLinkedAsSame(own, context.alignment.links, context.b)) return true;
  if (isLinkedAsSame(other, context.alignment.backLinks, context.a)) return true;
  if (own === undefined || other === undefined) return false;
  if (
    areFrost(context.a, own, context.b, other) ||
    areFall(context.a, own, context.b, other) ||
    areManifold(context, own, other) ||
    (own.kind === other.kind && areSameButUnsaid(context.a, own, context.b, other))
  )
    return true;
  return isRoundedInPlace(context, [own], [other]) || areNumbered(context.a, own, context.b, other);
}

/** Мороз усилится до [минус] 30, [снизились на → минус] 2 %: the sign in a word. */
function isSignInWord(context: Context, { a, b }: Finding): boolean {
  const own = figureAround(context.a, a.start, a.end) ?? figureAt(context.a, wordsWithin(context.a, a).to);
  const other = figureAround(context.b, b.start, b.end) ?? figureAt(context.b, wordsWithin(context.b, b).to);
  return (
    own !== undefined &&
    other !== undefined &&
    (areFrost(context.a, own, context.b, other) || areFall(context.a, own, context.b, other))
  );
}

/** A contract worth $385,000 → a $385,000 contract: the sign went from beside other words with its figure. */
function isLinkedAsSame(figure: Figure | undefined, links: Int32Array, other: Side): boolean {
  const answer = figure === undefined ? UNLINKED : (links[figure.from] ?? UNLINKED);
  const linked = answer === UNLINKED ? undefined : figureAt(other, answer);
  return figure !== undefined && linked !== undefined && sameFigure(figure, linked);
}

function told({ kind: _, notes: __, swap: ___, ...rest }: Finding, category: Finding['category']): Finding {
  return { ...rest, category, rule: STANDING_FIGURE };
}

const NOWHERE: Neighbourhood = { a: [], b: [], isRewritten: () => false };

function standingAs(context: Context, finding: Finding): Finding['category'] | undefined {
  return standingTogether(context, finding) ?? (standEach(context, finding) ? 'wording' : undefined);
}

/** [24 октября 2025 года в 17.00]: of several figures that came or went each may stand in a place of its own. */
function standEach(context: Context, finding: Finding): boolean {
  const which = finding.a.start === finding.a.end ? 'b' : 'a';
  if (which === 'a' && finding.b.start !== finding.b.end) return false;
  const figures = figuresAmong(context[which], wordsWithin(context[which], finding[which]));
  const stands = ({ start, end }: Figure): boolean =>
    standingTogether(context, { ...finding, [which]: { start, end } }) !== undefined;
  return figures.length > 1 && figures.every(stands);
}

function standingTogether(context: Context, finding: Finding): Finding['category'] | undefined {
  if (finding.kind === 'unit' && (isCurrencyOfNeighbour(context, finding) || isUnsaidUnit(context, finding)))
    return 'number-format';
  // a sign alone (−5, 5) is no figure that moved; the end of a sentence that came to stand inside of one is none at all
  const whole = { a: wordsWithin(context.a, finding.a), b: wordsWithin(context.b, finding.b) };
  const sentences = sentencesOf(context, finding);
  const near = lazily(() => (sentences === undefined ? NOWHERE : neighbourhoodOf(context, sentences)));
  const ranges = behindIdleDays(context, whole, near);
  const inA = figuresAmong(context.a, ranges.a);
  const inB = figuresAmong(context.b, ranges.b);
  if (inA.length + inB.length === 0 && (ranges.a !== whole.a || ranges.b !== whole.b)) return 'wording';
  if (sentences !== undefined && isSamePeriodToldOtherwise(context.a, context.b, ranges, sentences)) return 'wording';
  if (inA.length + inB.length === 0)
    return isEndOfSentence(context, finding) || isSignOfOther(context, finding) ? 'wording' : undefined;
  const isFacing = inA.length > 0 && inB.length > 0;
  if (!isFacing && isSignInWord(context, finding)) return 'wording';
  const { links, backLinks } = context.alignment;
  if (isEndingOfOrder(ranges.a, inA, context.b, links)) return 'number-format';
  if (isEndingOfOrder(ranges.b, inB, context.a, backLinks)) return 'number-format';
  if (areRoundedInHead(context, inA, inB) || isRoundedInPlace(context, inA, inB)) return 'wording';
  const which = inA.length > 0 ? 'a' : 'b';
  const lone = [...inA, ...inB];
  if (!isFacing && isHeadlineOfBoth(context, which, lone)) return 'wording';
  if (!isFacing && isOrderInHeadline(context, which, lone, ranges[which === 'a' ? 'b' : 'a'])) return 'wording';
  if (sentences === undefined) return undefined;
  const converted = conversionAs(context, inA, inB);
  if (converted !== undefined) return converted;
  if (isSameDayToldOtherwise(context, ranges, sentences)) return 'wording';
  if (isFacing && isUnitUnsaid(context, near(), inA, inB)) return 'number-format';
  if (isFacing && areToldOtherwise(inA, inB) && areToldOtherwise(inB, inA)) return 'wording';
  if (isFacing && inA.every((own) => inB.every((other) => areManifold(context, own, other)))) return 'wording';
  if (areWholeMonths(context, sentences, inA, inB)) return 'wording';
  if (areJubilees(context, inA, inB)) return 'wording';
  if (!isFacing && isCountOfRest(context, which, lone, sentences)) return 'wording';
  if (isSameOrder(context, sentences, inA, inB) || areSameDays(context, sentences, inA, inB)) return 'wording';
  if (areInBareWords(inA, context.b, sentences.b, backLinks) && areInBareWords(inB, context.a, sentences.a, links))
    return 'wording';
  if (isFacing && !areOneRange(context, inA, inB))
    return areOfSameWords(context, sentences, inA, inB) ||
      areOthersElsewhere(context, sentences, near(), inA, inB) ||
      areOthersNear(context, ranges, sentences, near(), inA, inB) ||
      areAtHome(context, near(), inA, inB) ||
      areLevelAndChange(context, sentences, inA, inB)
      ? 'wording'
      : undefined;
  const [a, b] = [sumsIn(context.a, sentences.a), sumsIn(context.b, sentences.b)];
  const own = inA.flatMap(endsOf).map((figure) => withCurrency(context.a, figure, sentences.a));
  const other = inB.flatMap(endsOf).map((figure) => withCurrency(context.b, figure, sentences.b));
  const stands =
    (areAnswered(own, a, b) && areAnswered(other, b, a)) ||
    (!isFacing && areBothSaid(context, inA, inB, near(), { a: [sentences.a], b: [sentences.b] }));
  if (stands) return isFacing ? 'number-format' : 'wording';
  if (isFacing) return undefined;
  if (isImplied(context.a, sentences.a, inA, b) || isImplied(context.b, sentences.b, inB, a)) return 'wording';
  if (standsNear(context, near(), inA, inB)) return 'wording';
  const isNew = near().isRewritten() || areInNewPhrase(context, ranges);
  if (isNew && areBothSaid(context, inA, inB, near(), near())) return 'wording';
  return isNew && areTold(inA, context.b, near().b) && areTold(inB, context.a, near().a) ? 'wording' : undefined;
}

/**
 * Aged 52 in the place of nine hours: figures of two units, of which none can be put for the other, each of which both
 * sentences have, or those beside them.
 */
function areOthersElsewhere(
  context: Context,
  sentences: RangePair,
  near: Neighbourhood,
  inA: readonly Figure[],
  inB: readonly Figure[],
): boolean {
  const unitOf = ({ kind, unit = '' }: Figure): string =>
    kind === 'sum' ? kind : ((EXACT_UNITS.get(unit) ?? CONVERSIONS.get(unit))?.base ?? unit);
  const isOther = (own: Figure, other: Figure): boolean =>
    own.unit !== undefined && other.unit !== undefined && unitOf(own) !== unitOf(other);
  if (!inA.every((own) => inB.every((other) => isOther(own, other)))) return false;
  const areBoth = (own: readonly Figure[], other: readonly Figure[]): boolean =>
    areAnswered(inA.flatMap(endsOf), own, other) && areAnswered(inB.flatMap(endsOf), other, own);
  if (areBoth(endsIn(context.a, sentences.a), endsIn(context.b, sentences.b))) return true;
  const { a, b } = endsNear(context, near);
  return areBoth(a, b);
}

/** Whether each figure orders a noun that has its number in the other sentence, or is that number. */
function isSameOrder({ a, b }: Context, sentences: RangePair, inA: readonly Figure[], inB: readonly Figure[]): boolean {
  const hold = (side: Side, own: readonly Figure[], other: Side, answers: readonly Figure[]): boolean =>
    own.every((figure) => answers.some((one) => areNumbered(side, figure, other, one)));
  // one that faces another order was changed, whatever else the sentence counts
  if (inA.length > 0 && inB.length > 0) return hold(a, inA, b, inB) && hold(b, inB, a, inA);
  return hold(a, inA, b, figuresAmong(b, sentences.b)) && hold(b, inB, a, figuresAmong(a, sentences.a));
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
  const { a, b } = endsNear(context, near);
  const stand = (asked: readonly Figure[], own: readonly Figure[], other: readonly Figure[]): boolean =>
    asked.length === 0 || areAnswered(asked.flatMap(endsOf), own, other) || areDaysAgain(asked, own, other);
  return stand(inA, a, b) && stand(inB, b, a);
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
  return ends.every((figure) => range.flatMap(endsOf).some((end) => sameFigure(end, figure) || areOneDay(end, figure)));
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
    if (riseOpeners.has(wordKey(side.document, word - 1)))
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

/** Whether the other sentence has each of the figures, as often as their own. */
function areAnswered(asked: readonly Figure[], own: readonly Figure[], other: readonly Figure[]): boolean {
  return asked.every((figure) => {
    const isSame = (one: Figure): boolean =>
      sameFigure(one, figure) || isToldOtherwise(one, figure) || isToldOtherwise(figure, one) || areOneDay(one, figure);
    const answers = other.filter(isSame).length;
    // as a rule it has none, and is the first of its own
    return answers === 0 ? !own.some(isSame) : answers >= own.filter(isSame).length;
  });
}
