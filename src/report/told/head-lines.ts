import type { Comparison, ParagraphKind } from '../../result/comparison.ts';
import type { Category } from '../../terms/category.ts';
import type { Words } from '../words/catalogue.ts';
import { percent } from '../words/counting.ts';
import { findingsByPart } from './findings.ts';

/** " (signature)", " (dateline, 2 photo credits)": the boilerplate that one side lacks, where there is any. */
function rolesOf({ differences }: Comparison, absentIn: 'a' | 'b', words: Words): string {
  const counts = new Map<Category, number>();
  for (const { category, severity, [absentIn]: side } of differences) {
    if (severity === 'boilerplate' && side.text === '') counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  const roles = [...counts].map(([category, count]) =>
    count === 1 ? words.categories[category] : words.categoryCount(count, category),
  );
  return roles.length === 0 ? '' : ` (${roles.join(', ')})`;
}

/** Paragraph kinds of text A that stand in B too, in the order they are told. */
const REUSED: readonly ParagraphKind[] = ['same', 'cosmetic', 'edited', 'moved', 'split', 'merged'];

/** The sentences at the top of every human report, in the order an editor asks: what stands, how alike, what turned. */
export interface Facts {
  /** "12 of 13 paragraphs reused: 4 unchanged, 7 cosmetic only, 1 edited · 1 removed (signature) · 3 added". */
  readonly paragraphs: string;
  /** "97 % of A stands in B, 90 % of B in A". */
  readonly shares: string;
  /** "resemblance 87 % (3-word shingles)". */
  readonly resemblance: string;
  /** Whether figures, names, negations or sense changed; null when the texts share too little for the question. */
  readonly grave: string | null;
  readonly hasGrave: boolean;
  /** "facts: 12 in A, 11 in B · 2 changed, 1 dropped"; null where neither text has any. */
  readonly table: string | null;
  /** Doubtful readings and bounds that were hit. */
  readonly warnings: readonly string[];
}

/** How many facts both texts have, and what became of them. */
function tableOf({ facts: { a, b, changes } }: Comparison, { judged: { table } }: Words): string | null {
  if (a.length + b.length === 0) return null;
  const told = (['changed', 'dropped', 'added'] as const).flatMap((fate) => {
    const count = changes.filter(({ change }) => change === fate).length;
    return count === 0 ? [] : [table[fate](count)];
  });
  const head = `${table.heading}: ${table.counts(a.length, b.length)}`;
  return told.length === 0 ? head : `${head} · ${told.join(', ')}`;
}

/** The facts of a comparison in words. */
export function factsOf(comparison: Comparison, words: Words): Facts {
  const { summary, similarity, settings, verdict, limits } = comparison;
  const counts = summary.paragraphs;
  const told = (kinds: readonly ParagraphKind[]) =>
    kinds.filter((kind) => counts[kind] > 0).map((kind) => words.paragraphCounts[kind](counts[kind]));
  const kept = told(REUSED).join(', ');
  const total = comparison.a.paragraphs;
  const head = words.facts.reused(Math.max(0, total - counts.deleted), total);
  const gone = told(['deleted']).map((count) => count + rolesOf(comparison, 'b', words));
  const added = told(['inserted']).map((count) => count + rolesOf(comparison, 'a', words));
  const graves = findingsByPart(comparison).facts.length;
  const shares = verdict !== 'distinct' && verdict !== 'same-form';
  return {
    paragraphs: [kept === '' ? head : `${head}: ${kept}`, ...gone, ...added].join(' · '),
    shares: words.facts.standsIn(percent(similarity.coverage.aInB), percent(similarity.coverage.bInA)),
    resemblance: words.facts.resemblance(percent(similarity.resemblance), settings.shingleSize),
    grave: graves > 0 ? words.facts.graveChanges(graves) : shares ? words.facts.noGraveChange : null,
    hasGrave: graves > 0,
    table: tableOf(comparison, words),
    warnings: [
      ...[comparison.a, comparison.b].flatMap(({ name, warnings = [] }) =>
        warnings.map((warning) => words.facts.warning(name, warning)),
      ),
      ...(limits.exact ? [] : [words.facts.inexact(limits.reason ?? '')]),
    ],
  };
}
