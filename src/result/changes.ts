import { type Category, SEVERITIES, type Severity } from '../terms/category.ts';
import type { Difference } from './comparison.ts';
import { eachCounted } from './summary.ts';

/** What differs between two texts, in short. What the reader has asked to ignore is not counted. */
export interface Changes {
  /** Differences of each severity, 0 where there are none. */
  readonly severities: Readonly<Record<Severity, number>>;
  /** Differences of each category that there is. */
  readonly categories: Readonly<Partial<Record<Category, number>>>;
  /** Categories that stand only beside others in the same difference. */
  readonly also?: readonly Category[];
  /** The substantive differences, in order: what an editor must see. */
  readonly substantive: readonly Difference[];
}

/** Counts the differences of a pair and picks out those that matter. */
export function changesIn(differences: readonly Difference[]): Changes {
  const severities = Object.fromEntries(SEVERITIES.map((severity) => [severity, 0])) as Record<Severity, number>; // every severity is there
  const categories = new Map<Category, number>();
  const beside = new Set<Category>();
  const substantive: Difference[] = [];
  eachCounted(differences, (difference) => {
    const { category, severity, also = [], ignored } = difference;
    if (ignored === true) return;
    severities[severity]++;
    categories.set(category, (categories.get(category) ?? 0) + 1);
    for (const other of also) beside.add(other);
    if (severity === 'substantive') substantive.push(difference);
  });
  const only = [...beside].filter((category) => !categories.has(category));
  return {
    severities,
    categories: Object.fromEntries(categories),
    ...(only.length > 0 && { also: only }),
    substantive,
  };
}

/** What `--fail-on` can call the differences: their severities and categories. */
export function termsOfChanges({ severities, categories, also = [] }: Changes): readonly string[] {
  return [...SEVERITIES.filter((severity) => severities[severity] > 0), ...Object.keys(categories), ...also];
}

/** Of two texts that are equal. */
export const NO_CHANGES: Changes = changesIn([]);
