import { describe, expect, it } from 'vitest';
import { told } from '../figure/alarms.ts';

const A = 'The harbour wall has yet to receive a grant from the county.';

describe('what is yet to be', () => {
  it.each([
    'The harbour wall has not received a grant from the county.',
    'The harbour wall has not yet received a grant from the county.',
    'The harbour wall is yet to receive a grant from the county.',
  ])('is denied in other words: %s', (b) => {
    expect([told(A, b), told(b, A)]).toEqual([[], []]);
  });

  it.each([
    [A, 'The harbour wall has received a grant from the county.'],
    ['The harbour wall is yet to be opened by the county.', 'The harbour wall was opened by the county.'],
    [
      'The harbour wall has not yet received a grant from the county.',
      'The harbour wall has received a grant from the county.',
    ],
  ])('is told where it has come: %s', (a, b) => {
    expect([told(a, b).join(), told(b, a).join()]).toEqual([
      expect.stringMatching(/^negation/),
      expect.stringMatching(/^negation/),
    ]);
  });
});
