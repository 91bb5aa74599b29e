import { CATEGORIES, type Category, SEVERITIES, type Severity } from '../terms/category.ts';
import {
  type Comparison,
  type Difference,
  PARAGRAPH_KINDS,
  type ParagraphKind,
  type ParagraphPair,
} from './comparison.ts';

/** Calls `visit` for every difference that counts: inner changes of moves too, a move once (at its inserted end). */
export function eachCounted(differences: readonly Difference[], visit: (difference: Difference) => void): void {
  for (const difference of differences) {
    if (difference.category !== 'moved' || difference.b.start < difference.b.end) visit(difference);
    if (difference.changes !== undefined) eachCounted(difference.changes, visit);
  }
}

/** How many there are of each paragraph kind, category and severity; every key is there, with 0 where there are none. */
export function summarise(
  paragraphs: readonly ParagraphPair[],
  differences: readonly Difference[],
): Comparison['summary'] {
  const kinds = zeros<ParagraphKind>(PARAGRAPH_KINDS);
  const categories = zeros<Category>(CATEGORIES);
  const severities = zeros<Severity>(SEVERITIES);
  for (const { kind } of paragraphs) kinds[kind]++;
  eachCounted(differences, ({ category, severity }) => {
    categories[category]++;
    severities[severity]++;
  });
  return { paragraphs: kinds, categories, severities };
}

function zeros<K extends string>(keys: readonly K[]): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>; // every key of K is there
}
