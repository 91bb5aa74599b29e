import { expect, test } from 'vitest';
import { exactVerify } from '../../src/archive/exact.ts';
import { createJudge } from '../../src/compare.ts';

test('equal texts are one passage from their first line to their last', () => {
  const verify = exactVerify(createJudge, {});
  const text = 'One line.\nTwo more words.\nThe end.';
  const side = { start: 0, end: text.length, line: 1, endLine: 3 };
  expect(verify(text, text).passages).toEqual([{ a: side, b: side, words: 7 }]);
  expect(verify('…', '…').passages).toEqual([]);
});
