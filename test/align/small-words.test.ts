import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';

const told = (a: string, b: string): readonly string[] =>
  compare(a, b).differences.map((one) => `${one.category}: ${one.a.text} > ${one.b.text}`);

describe('small words that two sentences share', () => {
  it('hide no negation that was added where a denied sentence went', () => {
    expect(told('Guests do not pay for tea. Doors open at nine.', 'Doors do not open at nine.')).toEqual([
      'deleted: Guests do not pay for tea.  > ',
      'negation:  > do not ',
    ]);
    expect(told('Гости не платят за чай. Двери откроют в девять.', 'Двери не откроют в девять.')).toEqual([
      'deleted: Гости не платят за чай.  > ',
      'negation:  > не ',
    ]);
  });
});
