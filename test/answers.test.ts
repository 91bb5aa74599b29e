import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { answeredPairs, answerTo, GOLDEN_ANSWERS, goldenAnswers } from './answer-lines.ts';

/** Milliseconds: there are some thousand pairs, and no test asserts a time. */
const ON_A_BUSY_MACHINE = 900_000;

/**
 * What the program says of some thousand pairs that nobody judged: not that it is right, only that it is the same as
 * yesterday. Written by name: `GOLDEN=answers.txt npx vitest run test/answers.test.ts`; the commit says why lines changed.
 */
it('answers as it did', { timeout: ON_A_BUSY_MACHINE }, () => {
  const told = answeredPairs().map(answerTo);
  if (process.env.GOLDEN === 'answers.txt') writeFileSync(GOLDEN_ANSWERS, `${told.join('\n')}\n`);
  expect(told).toEqual(goldenAnswers());
});
