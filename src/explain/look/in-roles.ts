import type { Side } from '../../annotate/annotated.ts';
import { isKnownName } from '../../annotate/name/word.ts';
import { pieceAt, roleAt } from '../../annotate/role/pieces.ts';
import { FACT_CATEGORIES, SEVERITY_OF } from '../../terms/category.ts';
import type { Role } from '../../terms/role.ts';
import { isEmpty, type Range } from '../../text/range.ts';
import type { Span } from '../../text/span.ts';
import type { Context } from '../context.ts';
import { type Finding, findingOf, retold } from '../finding.ts';
import { classifyEdit } from '../rule/rules.ts';
import { isToldEarlier } from '../rule/told-earlier.ts';
import { namesTouching } from './known-names.ts';
import { wordsWithin } from './sentences.ts';

function mayHaveRole({ category }: Finding): boolean {
  const severity = SEVERITY_OF[category];
  return severity === 'substantive' || severity === 'editorial';
}

/**
 * What came, went or changed inside boilerplate has the role as its category: the city of a dateline, a telephone among
 * contacts, an author. Both sides must stand in boilerplate, as far as they have words; how it is written stays as told.
 */
export function keepRoles(context: Context, findings: readonly Finding[]): readonly Finding[] {
  // roles are read when first asked for: style has none
  if (!findings.some(mayHaveRole)) return findings;
  if (context.a.rolePieces.length === 0 && context.b.rolePieces.length === 0) return findings;
  return findings.map((finding, at) => {
    if (!mayHaveRole(finding)) return finding;
    // −7 °C → +2 °C: a sign goes with the figure that changed behind it; alone it may be all that a line says
    const figure = isSign(context, finding) ? findings[at + 1] : undefined;
    const isOfFigure = figure?.a.start === finding.a.end && figure.b.start === finding.b.end;
    const role = roleOfFinding(context, isOfFigure ? figure : finding);
    if (role === undefined || (role === 'related' && isFactToldEarlier(context, finding))) return finding;
    if (role === 'attribution' && isOtherSurname(context, finding)) return finding;
    const { kind: _, notes: __, swap: ___, ...rest } = finding;
    return { ...rest, category: role, rule: 'role' };
  });
}

/**
 * Cuts off who reports it, where that stands behind other words that were replaced and the other text has none in its
 * place: [told the meeting → said, the Gazette writes]. What is left is asked anew.
 */
export function cutAttributions(context: Context, findings: readonly Finding[]): readonly Finding[] {
  const isAsked = ({ category }: Finding): boolean => FACT_CATEGORIES.has(category);
  return retold(findings, isAsked, (finding) => {
    const [a, b] = [wordsWithin(context.a, finding.a), wordsWithin(context.b, finding.b)];
    if (a.from === a.to || b.from === b.to) return undefined;
    const [endA, endB] = [beforeAttribution(context.a, a), beforeAttribution(context.b, b)];
    if ((endA === undefined) === (endB === undefined)) return undefined;
    const [cutA, cutB] = [cutBehind(context.a, finding.a, endA), cutBehind(context.b, finding.b, endB)];
    const rest = { a: { from: a.from, to: endA ?? a.to }, b: { from: b.from, to: endB ?? b.to } };
    const before = { a: { start: finding.a.start, end: cutA }, b: { start: finding.b.start, end: cutB } };
    const clause = { a: { start: cutA, end: finding.a.end }, b: { start: cutB, end: finding.b.end } };
    return [
      findingOf(classifyEdit(context, rest), before),
      findingOf({ category: 'attribution', rule: 'role' }, clause),
    ];
  });
}

/** The word with which an attribution begins that ends a range and does not begin it. */
function beforeAttribution({ rolePieces }: Side, { from, to }: Range): number | undefined {
  const piece = pieceAt(rolePieces, to - 1);
  return piece?.role === 'attribution' && piece.from > from ? piece.from : undefined;
}

function cutBehind({ document }: Side, { end }: Span, word: number | undefined): number {
  return word === undefined ? end : (document.words.end[word - 1] as number);
}

/**
 * Whether somebody who speaks for a body is called otherwise: пресс-секретарь суда Динара [Омарбекова → Омарова]. Which
 * body or medium reports is of the frame, but a name that keeps one part and has another for the rest was corrected, or
 * spoilt.
 */
function isOtherSurname({ a, b }: Context, { category, a: own, b: other }: Finding): boolean {
  if (category !== 'name' || own.start === own.end || other.start === other.end) return false;
  const [one, two] = [namesTouching(a, wordsWithin(a, own)), namesTouching(b, wordsWithin(b, other))];
  const [inA, inB] = [one[0], two[0]];
  if (inA === undefined || inB === undefined || one.length + two.length > 2) return false;
  return inA.parts.some(({ key }) => isKnownName(key, inA.language) && inB.parts.some((part) => part.key === key));
}

/** Whether a fact changed in a sentence of both texts that repeats what was reported before. */
function isFactToldEarlier({ a, b }: Context, { category, a: own, b: other }: Finding): boolean {
  if (!FACT_CATEGORIES.has(category)) return false;
  return isToldEarlier(a, wordsWithin(a, own).from) && isToldEarlier(b, wordsWithin(b, other).from);
}

function roleOfFinding({ a, b }: Context, finding: Finding): Role | undefined {
  const own = roleOfSpan(a, finding.a);
  const other = roleOfSpan(b, finding.b);
  if (own === 'content' || other === 'content') return undefined;
  return other ?? own;
}

/** The role of the words of a span; undefined where it has none. */
function roleOfSpan(side: Side, span: Span): Role | 'content' | undefined {
  const { from, to } = wordsWithin(side, span);
  return from >= to ? undefined : (roleAt(side.rolePieces, from, to) ?? 'content');
}

function isSign({ a, b }: Context, finding: Finding): boolean {
  return isEmpty(wordsWithin(a, finding.a)) && isEmpty(wordsWithin(b, finding.b));
}
