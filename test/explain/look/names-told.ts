import { compare } from '../../../src/compare.ts';

/** Two texts that are compared in both directions. */
export type Row = readonly [a: string, b: string];

/** What is told as a name, as `A → B`, in both directions. */
export function namesTold(a: string, b: string): readonly string[] {
  return [compare(a, b), compare(b, a)].flatMap(({ differences }) =>
    differences
      .filter(({ category }) => category === 'name')
      .map((one) => `${one.a.text.trim()} → ${one.b.text.trim()}`),
  );
}
