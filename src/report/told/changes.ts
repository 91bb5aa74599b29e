import type { Changes } from '../../result/changes.ts';
import type { Difference } from '../../result/comparison.ts';
import { CATEGORIES, type Category } from '../../terms/category.ts';
import type { Words } from '../words/catalogue.ts';
import { shorten } from './excerpt.ts';

/** Differences of one category that are quoted: what is grave must fit beside the score. */
const MOST_QUOTED = 3;
/** Code units quoted of each side. */
const LONGEST = 40;

/**
 * The substantive differences of a pair in a line: "2 figures: 4,5 → 5,4; 12 → 13 · 1 removed". `earlier` says which side
 * was there first. Undefined where there are none.
 */
export function graveChanges({ substantive }: Changes, earlier: 'a' | 'b', words: Words): string | undefined {
  const byCategory = new Map<Category, Difference[]>();
  for (const difference of substantive) {
    const known = byCategory.get(difference.category);
    if (known === undefined) byCategory.set(difference.category, [difference]);
    else known.push(difference);
  }
  if (byCategory.size === 0) return undefined;
  const inOrder = [...byCategory].sort(([one], [other]) => CATEGORIES.indexOf(one) - CATEGORIES.indexOf(other));
  return inOrder.map(([category, differences]) => told(category, differences, earlier, words)).join(' · ');
}

function told(category: Category, differences: readonly Difference[], earlier: 'a' | 'b', words: Words): string {
  const { length } = differences;
  if (category === 'inserted' || category === 'deleted')
    return (category === 'inserted') === (earlier === 'a') ? words.alarm.added(length) : words.alarm.removed(length);
  const count = words.alarm.facts(length, category);
  const later = earlier === 'a' ? 'b' : 'a';
  const quoted = differences
    .slice(0, MOST_QUOTED)
    .map((difference) => `${quote(difference[earlier].text)} → ${quote(difference[later].text)}`);
  return `${count}: ${quoted.join('; ')}${differences.length > MOST_QUOTED ? ' …' : ''}`;
}

/** An absent side is a dash, or the arrow would point at nothing. */
function quote(text: string): string {
  const shown = shorten(text.trim(), LONGEST);
  return shown === '' ? '–' : shown;
}
