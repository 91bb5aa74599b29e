import { compare } from '../../src/compare.ts';

/** All that is told of two texts but capitals, each as `category of kind: A → B`; a space before a text is none of it. */
export function told(a: string, b: string): readonly string[] {
  return compare(a, b)
    .differences.filter(({ category, a: { start } }) => category !== 'case' && (category !== 'whitespace' || start > 0))
    .map(({ category, kind, a: own, b: other }) =>
      `${category}${kind === undefined ? '' : ` of ${kind}`}: ${own.text.trim()} → ${other.text.trim()}`.trim(),
    );
}
