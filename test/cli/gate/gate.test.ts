import { describe, expect, it } from 'vitest';
import { gateCode, trippedBy } from '../../../src/cli/gate/gate.ts';
import type { Difference } from '../../../src/result/comparison.ts';

const side = { text: '', start: 0, end: 0, line: 1, column: 1 };
const difference = (more: Partial<Difference>): Difference => ({
  category: 'moved',
  severity: 'structure',
  a: side,
  b: side,
  ...more,
});
const tripped = (gates: readonly string[], ...differences: readonly Difference[]) =>
  trippedBy({ verdict: 'near-duplicate', differences }, gates);

describe('gates', () => {
  it('trip on the verdict, a severity, a category, a further category of the same word', () => {
    expect(tripped(['near-duplicate'])).toEqual(['near-duplicate']);
    expect(tripped(['identical', 'structure', 'moved'], difference({}))).toEqual(['structure', 'moved']);
    const word = difference({ category: 'yo', severity: 'cosmetic', also: ['case'] });
    expect(tripped(['case'], word)).toEqual(['case']);
  });
  it('see the edits inside a moved passage', () => {
    const inner = difference({ category: 'number', severity: 'substantive' });
    expect(tripped(['number'], difference({ changes: [inner] }))).toEqual(['number']);
    expect(tripped(['number'], difference({ ignored: true, changes: [inner] }))).toEqual(['number']);
  });
  it('do not see ignored differences', () => {
    expect(tripped(['moved', 'structure'], difference({ ignored: true }))).toEqual([]);
    expect(tripped(['number'], difference({ changes: [difference({ category: 'number', ignored: true })] }))).toEqual(
      [],
    );
  });
  it('make the exit code 1, or 0 with --exit-zero', () => {
    expect([gateCode(true, {}), gateCode(false, {}), gateCode(true, { exitZero: true })]).toEqual([1, 0, 0]);
  });
});
