import type { Side } from '../../annotate/annotated.ts';
import { isKnownName } from '../../annotate/name/word.ts';
import { roleAt } from '../../annotate/role/pieces.ts';
import { SEVERITY_OF } from '../../terms/category.ts';
import type { Role } from '../../terms/role.ts';
import type { Span } from '../../text/span.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../finding.ts';
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
  return findings.map((finding) => {
    if (!mayHaveRole(finding)) return finding;
    const role = roleOfFinding(context, finding);
    if (role === undefined || (role === 'related' && isFactToldEarlier(context, finding))) return finding;
    if (role === 'attribution' && isOtherSurname(context, finding)) return finding;
    const { kind: _, notes: __, swap: ___, ...rest } = finding;
    return { ...rest, category: role, rule: 'role' };
  });
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
  if (!FACTS.has(category)) return false;
  return isToldEarlier(a, wordsWithin(a, own).from) && isToldEarlier(b, wordsWithin(b, other).from);
}

const FACTS: ReadonlySet<Finding['category']> = new Set(['number', 'name', 'negation', 'sense']);

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
