import type { CompareOptions, createJudge } from '../compare.ts';
import { NO_CHANGES } from '../result/changes.ts';
import { tellPassages } from '../result/passage.ts';
import { DEFAULT_MIN_PASSAGE } from '../settings.ts';
import type { Similarity } from '../terms/verdict.ts';
import { wholeText } from './passages.ts';
import type { Verify } from './verify.ts';

/** Of a text to itself. */
export const EQUAL: Similarity = {
  score: 1,
  resemblance: 1,
  containment: { aInB: 1, bInA: 1 },
  coverage: { aInB: 1, bInA: 1 },
};

/**
 * The comparison of the pair as the archive uses it. It is given and not imported, so that a bundle that has it already
 * need not load it a second time. @throws RangeError when an option is out of its range.
 */
export function exactVerify(create: typeof createJudge, options: CompareOptions): Verify {
  const least = options.minPassage ?? DEFAULT_MIN_PASSAGE;
  const judgePair = create({ ...options, dismiss: true });
  return (a, b) => {
    if (a === b) return { verdict: 'identical', similarity: EQUAL, passages: wholeText(a), changes: () => NO_CHANGES };
    const judged = judgePair(a, b);
    const passages = tellPassages(judged.a, judged.b, judged.passages, least);
    const { verdict, similarity } = judged;
    return {
      verdict,
      similarity,
      passages,
      changes: judged.told,
    };
  };
}
