import { remember } from './remember.ts';

/** Longest chain of suffixes in letters: мектептеріміздегілерден has twenty. */
export const LONGEST_CHAIN = 20;

/**
 * Whether letters are a chain of suffixes, none or more, each of a later rank than the one before. Ranks are rows of
 * suffixes parted by blanks.
 */
export function suffixChains(ranks: readonly string[]): (letters: string) => boolean {
  const bySuffix = new Map<string, number>();
  let longest = 0;
  for (const [rank, row] of ranks.entries()) {
    for (const suffix of row.split(' ')) {
      bySuffix.set(suffix, (bySuffix.get(suffix) ?? 0) | (1 << rank));
      longest = Math.max(longest, suffix.length);
    }
  }
  const all = (1 << ranks.length) - 1;
  const isChain = remember((letters: string) => {
    /** For each length read, the ranks that may follow; 0 where no chain ends there. */
    const open = new Int32Array(letters.length + 1);
    open[0] = all;
    for (let from = 0; from < letters.length; from++) {
      const allowed = open[from] as number; // within the array
      if (allowed === 0) continue;
      for (let to = from + 1; to <= Math.min(letters.length, from + longest); to++) {
        const fitting = (bySuffix.get(letters.slice(from, to)) ?? 0) & allowed;
        if (fitting === 0) continue;
        const lowest = fitting & -fitting;
        // Ranks after the lowest fitting one; a last suffix leaves a mark beyond all ranks, so that it is not 0.
        open[to] = (open[to] as number) | (all & ~((lowest << 1) - 1)) | (1 << ranks.length);
      }
    }
    return open[letters.length] !== 0;
  });
  return (letters) => letters === '' || (letters.length <= LONGEST_CHAIN && isChain(letters));
}
