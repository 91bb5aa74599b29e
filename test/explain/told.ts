import { compare } from '../../src/compare.ts';

/** All that is told of two texts but capitals, each as `category of kind: A → B`; a space before a text is none of it. */
export function told(a: string, b: string): readonly string[] {
  return compare(a, b)
    .differences.filter(({ category, a: { start } }) => category !== 'case' && (category !== 'whitespace' || start > 0))
    .map(({ category, kind, a: own, b: other }) =>
      `${category}${kind === undefined ? '' : ` of ${kind}`}: ${own.text.trim()} → ${other.text.trim()}`.trim(),
    );
}

const FACTS: ReadonlySet<string> = new Set(['number', 'name', 'negation', 'sense']);

/** The changed facts that are told of two texts, each as `category: A → B`. */
export function factsTold(a: string, b: string): readonly string[] {
  return compare(a, b)
    .differences.filter(({ category }) => FACTS.has(category))
    .map(({ category, a: own, b: other }) => `${category}: ${own.text.trim()} → ${other.text.trim()}`);
}
