import { DEFAULT_MIN_PASSAGE } from '../classify/settings.ts';
import { type CompareOptions, compare } from '../compare.ts';
import { passagesOf } from './passages.ts';
import type { Verify } from './verify.ts';

/** The comparison of the pair as the archive uses it. @throws RangeError when an option is out of its range. */
export function exactVerify(options: CompareOptions): Verify {
  const least = options.minPassage ?? DEFAULT_MIN_PASSAGE;
  return (a, b) => {
    const comparison = compare(a, b, options);
    const passages = passagesOf(comparison, a, b, least);
    const { verdict, similarity } = comparison;
    return {
      verdict: verdict === 'distinct' && passages.length > 0 ? 'shared-passage' : verdict,
      similarity,
      passages,
    };
  };
}
