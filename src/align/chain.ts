import { firstAtLeast } from '../text/sorted.ts';
import type { Block } from './block.ts';

/**
 * The heaviest chain: blocks that follow one another in both texts with the most words in all (a weighted longest
 * increasing subsequence, n log n; chaining as in genome aligners). Blocks come ordered by `a`.
 */
export function heaviestChain(
  blocks: readonly Block[],
  weightOf: (block: Block) => number = ({ length }) => length,
): readonly Block[] {
  const count = blocks.length;
  if (count < 2) return blocks;
  const byEndA = Array.from(blocks.keys()).sort((x, y) => endA(blocks, x) - endA(blocks, y));
  const endsB = Int32Array.from(blocks, (block) => block.b + block.length).sort();
  const weight = new Float64Array(count);
  const before = new Int32Array(count).fill(-1);
  const best = createPrefixMaximum(count);
  let done = 0;
  for (let at = 0; at < count; at++) {
    const block = blocks[at] as Block;
    for (; done < count; done++) {
      const ended = byEndA[done] as number;
      if (endA(blocks, ended) > block.a) break;
      const other = blocks[ended] as Block;
      best.put(firstAtLeast(endsB, other.b + other.length), weight[ended] as number, ended);
    }
    const previous = best.upTo(firstAtLeast(endsB, block.b + 1) - 1);
    before[at] = previous;
    weight[at] = weightOf(block) + (previous < 0 ? 0 : (weight[previous] as number));
  }
  let top = 0;
  for (let at = 1; at < count; at++) if ((weight[at] as number) > (weight[top] as number)) top = at;
  const chain: Block[] = [];
  for (let at = top; at >= 0; at = before[at] as number) chain.push(blocks[at] as Block);
  return chain.reverse();
}

function endA(blocks: readonly Block[], at: number): number {
  const block = blocks[at] as Block;
  return block.a + block.length;
}

/** A Fenwick tree that keeps, for every prefix of ranks, the heaviest block put there. */
function createPrefixMaximum(size: number) {
  const heaviest = new Float64Array(size + 1);
  const holder = new Int32Array(size + 1).fill(-1);
  return {
    put: (rank: number, weight: number, block: number): void => {
      for (let at = rank + 1; at <= size; at += at & -at) {
        if (weight > (heaviest[at] as number)) {
          heaviest[at] = weight;
          holder[at] = block;
        }
      }
    },
    upTo: (rank: number): number => {
      let weight = 0;
      let block = -1;
      for (let at = rank + 1; at > 0; at -= at & -at) {
        if ((heaviest[at] as number) > weight) {
          weight = heaviest[at] as number;
          block = holder[at] as number;
        }
      }
      return block;
    },
  };
}
