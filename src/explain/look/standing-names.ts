import type { Side } from '../../annotate/annotated.ts';
import type { Name } from '../../annotate/name/names.ts';
import { figuresOf } from '../../language/figures.ts';
import { isEmpty, type Range, type RangePair } from '../../text/range.ts';
import type { Span } from '../../text/span.ts';
import type { Context } from '../context.ts';
import { emptyAt, type Finding, retold } from '../finding.ts';
import { isFieldOfOffice } from './field-of-office.ts';
import { STANDING_FIGURE } from './figure/standing.ts';
import { isGloss, isInBrackets, isTradeMark } from './gloss.ts';
import { areOfOnePerson, isWritten, namesTouching } from './known-names.ts';
import { isReport, mediumTold } from './medium.ts';
import { type Answered, answered, categoryOf, isLost, wholeOf } from './name/answered.ts';
import { areCapitalsByChance, areOfTwoSorts, isOfDateline } from './name/chance.ts';
import { isCodeWord } from './name/code-word.ts';
import { isCommonWord } from './name/common-word.ts';
import { EXCHANGE } from './name/exchanged.ts';
import { isFieldOfBody } from './name/field-of-body.ts';
import { keepTheirFigures } from './name/own-figure.ts';
import { isOwnedTitle } from './name/owned-title.ts';
import { isPlaceAdded } from './name/place-added.ts';
import { isPutForAnother } from './name/put-for.ts';
import { isSpeakerGone } from './name/speaker-facing.ts';
import { standingNear, toldBelowHeadline } from './name/standing-near.ts';
import { isOneList } from './name-list.ts';
import { areInHeadlines, isHeadlineNew, neighbourhoodOf } from './neighbourhood.ts';
import { isBodyOfOffice, isOfficeOfSame, isPostOfSame } from './office.ts';
import { isOwnerOfBody } from './owner.ts';
import { isPointedAt } from './pointing-noun.ts';
import { sentencesOf, wordsWithin } from './sentences.ts';

/** The rule of names that stand elsewhere in the other text. */
export const STANDING_NAME = 'standing-name';

/**
 * A name that stands in the same sentence of the other text did not change, whatever words stand around it and in
 * whatever order. The names of a sentence are compared as a set, so that of a list in another order only the one that
 * was dropped is told:
 *
 *     A:  … Olga Reed, Tom Hale and Max Hill       [Olga Reed, Tom Hale and] is wording, name (Tom Hale), wording
 *     B:  … Max Hill and Olga Reed
 *
 * Names in the place of each other are not asked (who replaced whom), unless they are members of one list.
 */
export function keepStandingNames(context: Context, findings: readonly Finding[]): readonly Finding[] {
  return retold(
    findings,
    ({ category, kind, rule }) =>
      (category === 'name' && rule !== EXCHANGE) || category === 'number' || kind === 'post',
    (finding) => (finding.category === 'name' ? settle(context, finding) : settleOther(context, finding)),
  );
}

/**
 * Names among words whose figures stand in the other text: [Летом 2033 года в Сочи] → [в Анапе летом 2033-го]. What only
 * moved is told as it was.
 */
export function tellNamesBesideFigures(context: Context, findings: readonly Finding[]): readonly Finding[] {
  return retold(
    findings,
    ({ category, rule }) => category === 'wording' && rule === STANDING_FIGURE,
    (finding) => {
      if (!hasNames(context, finding)) return [finding];
      const settled = settle(context, { ...finding, category: 'name', rule: 'name' });
      return settled.some(({ category }) => category === 'name') ? settled : [finding];
    },
  );
}

/** Whether names stand among the words of a finding, which may be more than the figure that they are told with. */
function hasNames({ a, b }: Context, finding: Finding): boolean {
  // EUR 140,000; 11:37 GMT: letters of a figure or a zone name nothing
  const has = (side: Side, words: Range): boolean =>
    !isEmpty(words) &&
    namesTouching(side, words).some(({ from, to, parts, language }) => {
      const { zoneWords } = figuresOf(language).notation;
      const isOfFigure = side.figureOfWord.subarray(from, to).every((figure) => figure !== 0);
      return !isOfFigure && !parts.every(({ key }) => zoneWords.has(key));
    });
  return has(a, wordsWithin(a, finding.a)) || has(b, wordsWithin(b, finding.b));
}

function settleOther(context: Context, finding: Finding): readonly Finding[] {
  if (finding.category === 'number')
    return [isReport(context, finding) ? withCategory(finding, 'attribution') : finding];
  return [isPostOfSame(context, finding) ? withCategory(finding, 'wording') : finding];
}

function settle(context: Context, finding: Finding): readonly Finding[] {
  const rangeA = wordsWithin(context.a, finding.a);
  const rangeB = wordsWithin(context.b, finding.b);
  if (isTradeMark(context, finding)) return [withCategory(finding, 'punctuation')];
  const medium = mediumTold(context, finding);
  if (medium !== undefined) return [withCategory(finding, medium)];
  if (isGloss(context, finding)) return [withCategory(finding, 'abbreviation')];
  if (isOfficeOfSame(context, finding)) return [withCategory(finding, 'wording')];
  if (isPointedAt(context, finding)) return [withCategory(finding, 'wording')];
  if (areOfOnePerson(context, { a: rangeA, b: rangeB })) return [withCategory(finding, 'abbreviation')];
  if (isOwnerOfBody(context, finding)) return [withCategory(finding, 'abbreviation')];
  if (isOwnedTitle(context, { a: rangeA, b: rangeB })) return [withCategory(finding, 'inflection')];
  if (isCodeWord(context, finding)) return [withCategory(finding, 'wording')];
  if (isPlaceAdded(context, finding)) return [withCategory(finding, 'abbreviation')];
  if (isFieldOfOffice(context, finding) || isFieldOfBody(context, finding)) return [withCategory(finding, 'wording')];
  if (isOfDateline(context, { a: rangeA, b: rangeB })) return [withCategory(finding, 'wording')];
  const inHeadline = standingBelow(context, { a: rangeA, b: rangeB });
  if (inHeadline !== undefined) return [withCategory(finding, inHeadline)];
  const sentences = sentencesOf(context, finding);
  if (sentences === undefined) return [finding];
  const isNamed = (side: Side, names: readonly Answered[]): readonly Answered[] =>
    names.filter((one) => !(isLost(one) && isCommonWord(context, side, one.name)));
  const [all, others] = [
    answered(context.a, rangeA, context.b, [sentences.b]),
    answered(context.b, rangeB, context.a, [sentences.a]),
  ];
  const [own, other] = [isNamed(context.a, all), isNamed(context.b, others)];
  if (own.length + other.length === 0 && all.length + others.length > 0) return [withCategory(finding, 'wording')];
  if (own.length + other.length === 0)
    return areCapitalsByChance(context, { a: rangeA, b: rangeB }) ? [withCategory(finding, 'wording')] : [finding];
  const lost = [...own, ...other].filter(isLost);
  const namesOfAll = (names: readonly Answered[]): readonly Name[] => names.map(({ name }) => name);
  const isExchange = (): boolean =>
    !areListed(context, own, other) &&
    !areOfTwoSorts(namesOfAll(own), namesOfAll(other)) &&
    !keepTheirFigures(context, own, other);
  if (lost.length === 0 && !(areFacing(context, finding, own, other) && isExchange()))
    return [withCategory(finding, categoryOf([...own, ...other]))];
  const beside = neighbourhoodOf(context, sentences);
  const near =
    standingNear(context, finding, { a: rangeA, b: rangeB }, beside) ??
    toldBelowHeadline(context, { a: rangeA, b: rangeB }, sentences, beside);
  if (near !== undefined && !isPutForAnother(context, finding, sentences)) return [withCategory(finding, near)];
  if (isSpeakerGone(context, own, other)) return [withCategory(finding, 'wording')];
  if (isHolderForBody(context, own, other)) return [withCategory(finding, 'abbreviation')];
  if (lost.length === 0 || (own.length > 0 && other.length > 0)) return [finding];
  return lost.length === own.length + other.length
    ? [finding]
    : parted(context, finding, own.length > 0 ? 'a' : 'b', lost);
}

/**
 * said Ann Reed, head of [Holm → Ann] → said the head Ann Reed: whether who moved in the sentence, or nobody, came to face
 * the body whose office it is, which went and which the other text names elsewhere.
 */
function isHolderForBody({ a, b }: Context, own: readonly Answered[], other: readonly Answered[]): boolean {
  const isOf = (side: Side, bodies: readonly Answered[], facing: Side, holders: readonly Answered[]): boolean =>
    bodies.length > 0 &&
    !holders.some(isLost) &&
    bodies.every(
      (body) =>
        isLost(body) &&
        isBodyOfOffice(side, body.name) &&
        isWritten(
          facing,
          body.name.parts.map(({ key }) => key),
          wholeOf(facing),
        ),
    );
  return isOf(a, own, b, other) || isOf(b, other, a, own);
}

/**
 * What names of headlines are told as that both stories have: in a headline that was written anew all of them, in any
 * other one those in the place of no name (Measles in the Eastern Province, Measles in east).
 */
function standingBelow(context: Context, ranges: RangePair): Finding['category'] | undefined {
  if (!areInHeadlines(context, ranges)) return undefined;
  const own = answered(context.a, ranges.a, context.b, [wholeOf(context.b)]);
  const other = answered(context.b, ranges.b, context.a, [wholeOf(context.a)]);
  const names = [...own, ...other];
  if (names.length === 0 || names.some(isLost)) return undefined;
  const isOneSided = own.length === 0 || other.length === 0;
  return isOneSided || isHeadlineNew(context) ? categoryOf(names) : undefined;
}

function withCategory({ kind: _, notes: __, swap: ___, ...rest }: Finding, category: Finding['category']): Finding {
  return { ...rest, category, rule: STANDING_NAME };
}

/** Whether names stand in the place of names and of nothing else: somebody else does or suffers what is told. */
function areFacing(context: Context, finding: Finding, own: readonly Answered[], other: readonly Answered[]): boolean {
  if (own.length === 0 || other.length === 0) return false;
  // (QRL) stands in the place of nobody, but of another one of its kind
  const [one, two] = [own, other].map((names) => names.every(({ relation }) => relation === 'gloss'));
  // челябинский «Металлург», «Металлург» (Челябинск): nor does a place that a bracket adds to a name
  const [isAdded, areAdded] = [
    own.every(({ name, relation }) => relation === 'kin' && isInBrackets(context.a, name)),
    other.every(({ name, relation }) => relation === 'kin' && isInBrackets(context.b, name)),
  ];
  if (one !== two || isAdded !== areAdded) return false;
  return finding.swap === true || isOnlyNames(context.a, finding.a, own) || isOnlyNames(context.b, finding.b, other);
}

function isOnlyNames(side: Side, span: Span, names: readonly Answered[]): boolean {
  const { from, to } = wordsWithin(side, span);
  for (let word = from; word < to; word++)
    if (!names.some(({ name }) => name.from <= word && word < name.to)) return false;
  return true;
}

/** Whether each name and its namesake's place are members of one list: A, B and C → C, A and B. */
function areListed(context: Context, own: readonly Answered[], other: readonly Answered[]): boolean {
  const [{ at: placeB } = { at: -1 }] = own;
  const [{ at: placeA } = { at: -1 }] = other;
  return (
    own.every(({ name }) => isOneList(context.a, name.from, placeA)) &&
    other.every(({ name }) => isOneList(context.b, name.from, placeB))
  );
}

/**
 * Cuts a finding whose names stand on one side so that each name without a namesake is told alone and the rest is wording;
 * what the other side has goes with the first of the rest.
 */
function parted(context: Context, finding: Finding, which: 'a' | 'b', lost: readonly Answered[]): readonly Finding[] {
  const side = context[which];
  const span = finding[which];
  const facing = finding[which === 'a' ? 'b' : 'a'];
  const parts: Finding[] = [];
  let start = span.start;
  let place = facing.start;
  const tell = (end: number, category: Finding['category']): void => {
    if (end <= start) return;
    const own = { start, end };
    const other = category === 'name' ? emptyAt(place) : { start: place, end: facing.end };
    const said = category === 'name' ? finding : withCategory(finding, category);
    parts.push({ ...said, a: which === 'a' ? own : other, b: which === 'b' ? own : other });
    start = end;
    place = other.end;
  };
  for (const { name } of lost) {
    tell(Math.max(start, side.document.words.start[name.from] as number), 'wording');
    tell(Math.min(span.end, side.document.words.end[name.to - 1] as number), 'name');
  }
  tell(span.end, 'wording');
  // nothing is left of words that nothing but names stood against
  return place === facing.end ? parts : [finding];
}
