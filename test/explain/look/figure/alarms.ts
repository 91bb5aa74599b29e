import { compare } from '../../../../src/compare.ts';

const ALARMS: ReadonlySet<string> = new Set(['number', 'name', 'negation', 'sense']);

/** Whatever is told of two texts that an editor has to look at, each as `number 4,5 → 5,4`. */
export function told(a: string, b: string): readonly string[] {
  return compare(a, b)
    .differences.filter(({ category }) => ALARMS.has(category))
    .map((one) => `${one.category} ${one.a.text.trim()} → ${one.b.text.trim()}`);
}
