import { compare } from '../../../src/compare.ts';

/** The figures that are told as changed between two texts, each as `4,5 → 5,4`. */
export function numbers(a: string, b: string): readonly string[] {
  return compare(a, b)
    .differences.filter(({ category }) => category === 'number')
    .map((one) => `${one.a.text.trim()} → ${one.b.text.trim()}`);
}
