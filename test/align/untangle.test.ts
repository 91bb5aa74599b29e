import { describe, expect, it } from 'vitest';
import { untangleSwaps } from '../../src/align/untangle.ts';
import { alignedPair, linksOf, written } from './aligned.ts';

function untangled(a: string, b: string, links: string): string {
  const own = linksOf(links);
  untangleSwaps(own, alignedPair(a, b));
  return written(own);
}

describe('words that changed places around others', () => {
  it('are replaced by one another: what stands between them is linked', () => {
    expect(untangled('lee replaced kim', 'kim replaced lee', '2 . .')).toBe('. 1 .');
    expect(untangled('lee replaced kim', 'kim replaced lee', '. . 0')).toBe('. 1 .');
    expect(untangled('so lee has replaced kim there', 'so kim has replaced lee there', '0 4 . . . 5')).toBe(
      '0 . 2 3 . 5',
    );
  });
  it('stay linked when nothing between them is equal', () => {
    expect(untangled('lee replaced kim', 'kim followed lee', '2 . .')).toBe('2 . .');
  });
  it('stay linked when they are more than what stands between them', () => {
    expect(untangled('ann lee met kim', 'kim met ann lee', '2 3 . .')).toBe('2 3 . .');
    expect(untangled('lee ann rose met kim', 'kim met lee ann rose', '2 3 4 . .')).toBe('2 3 4 . .');
  });
  it('stay linked when what changed places with them is longer', () => {
    expect(untangled('lee replaced the old good head', 'the old good head replaced lee', '5 . . . . .')).toBe(
      '5 . . . . .',
    );
  });
  it('stay linked when the equal words do not stand beside them', () => {
    expect(untangled('lee then replaced kim', 'kim replaced once lee', '3 . . .')).toBe('3 . . .');
  });
  it('stay linked at the head of a run that goes on', () => {
    expect(untangled('a b c d', 'a b c d', '0 1 2 3')).toBe('0 1 2 3');
  });
});
