import type { Difference } from '../src/result/comparison.ts';

/** One text made from the other by replacing the ranges of one side with the texts of the other. */
export function replay(text: string, differences: readonly Difference[], from: 'a' | 'b', to: 'a' | 'b'): string {
  let result = '';
  let at = 0;
  for (const difference of differences) {
    result += text.slice(at, difference[from].start) + difference[to].text;
    at = difference[from].end;
  }
  return result + text.slice(at);
}

/** Counts seen from the other side: what was inserted is deleted, what was split is merged. */
export function mirrored(of: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const other = new Map([
    ['inserted', 'deleted'],
    ['deleted', 'inserted'],
    ['split', 'merged'],
    ['merged', 'split'],
  ]);
  return Object.fromEntries(Object.entries(of).map(([category, count]) => [other.get(category) ?? category, count]));
}
