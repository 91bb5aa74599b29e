import { expect, it } from 'vitest';
import { answeredPairs, answerTo, goldenAnswers } from './answer-lines.ts';

// For scripts/mutants.mjs: what test/answers.test.ts asserts, a test a pair.

const golden = goldenAnswers();
for (const [at, pair] of answeredPairs().entries()) it(pair.name, () => expect(answerTo(pair)).toBe(golden[at]));
