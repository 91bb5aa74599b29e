import { compare } from '../../../src/compare.ts';
import { first } from '../order.ts';

/** The kinds of sense that are told, whichever text is aligned first. */
export function senses(a: string, b: string): readonly (readonly (string | undefined)[])[] {
  return [[first(a), b] as const, [a, first(b)] as const].map(([own, other]) =>
    compare(own, other)
      .differences.filter(({ category }) => category === 'sense')
      .map(({ kind }) => kind),
  );
}
