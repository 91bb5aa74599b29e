import type { Compared } from '../../src/archive/verify.ts';
import { NO_CHANGES } from '../../src/result/changes.ts';
import { findWords } from '../../src/text/word.ts';

/**
 * A comparison that needs no judgement: the share of words in common and the longest run in common, so that what is
 * tested is the archive and not the verdicts.
 */
export function plainVerify(a: string, b: string): Compared {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const run = longestRun(one.words, other.words);
  const share = (from: readonly string[], to: readonly string[]): number => {
    const known = new Set(to);
    return from.length === 0 ? 1 : from.filter((word) => known.has(word)).length / from.length;
  };
  const both = { aInB: share(one.words, other.words), bInA: share(other.words, one.words) };
  const score = a === b ? 1 : Math.min(0.99, (both.aInB + both.bInA) / 2);
  const copy = Math.min(both.aInB, both.bInA) >= 0.5;
  const part = Math.max(both.aInB, both.bInA) >= 0.5;
  const verdict =
    a === b
      ? 'identical'
      : copy
        ? 'near-duplicate'
        : part
          ? 'partial'
          : run.length >= 20
            ? 'shared-passage'
            : 'distinct';
  const side = (text: Words, first: number) => ({
    start: text.starts[first] ?? 0,
    end: text.ends[first + run.length - 1] ?? 0,
    line: 1,
    endLine: 1,
  });
  const passage = { a: side(one, run.a), b: side(other, run.b), words: run.length };
  return {
    verdict,
    similarity: { score, resemblance: score, containment: both, coverage: both },
    passages: run.length >= 20 ? [passage] : [],
    changes: () => NO_CHANGES,
  };
}

interface Words {
  readonly words: readonly string[];
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

function wordsOf(text: string): Words {
  const { start, end } = findWords(text);
  return { words: Array.from(start, (from, at) => text.slice(from, end[at]).toLowerCase()), starts: start, ends: end };
}

function longestRun(
  a: readonly string[],
  b: readonly string[],
): { readonly a: number; readonly b: number; readonly length: number } {
  let best = { a: 0, b: 0, length: 0 };
  let before = new Int32Array(b.length + 1);
  for (let i = 0; i < a.length; i++) {
    const here = new Int32Array(b.length + 1);
    for (let j = 0; j < b.length; j++) {
      if (a[i] !== b[j]) continue;
      const length = (before[j] ?? 0) + 1;
      here[j + 1] = length;
      if (length > best.length) best = { a: i - length + 1, b: j - length + 1, length };
    }
    before = here;
  }
  return best;
}
