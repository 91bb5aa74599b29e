import { answeredPairs, answerTo, goldenAnswers } from './answer-lines.ts';
import type { CorpusPair } from './corpus.ts';

// A program for scripts/mutants.mjs: fails at the first answer that is another one, as test/answers.test.ts would.

/** Pairs that stand side by side are of one fixture, and fixtures of a language follow one another: all come early. */
const STRIDE = 41;

const pairs = answeredPairs();
const golden = goldenAnswers();
if (pairs.length !== golden.length) process.exit(1);
for (let first = 0; first < STRIDE; first++)
  for (let at = first; at < pairs.length; at += STRIDE)
    if (answerTo(pairs[at] as CorpusPair) !== golden[at]) process.exit(1);
