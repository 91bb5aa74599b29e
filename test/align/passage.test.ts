import { describe, expect, it } from 'vitest';
import type { Move } from '../../src/align/alignment.ts';
import { growToParagraphs, isPassage, joinNeighbours, linksWithin, widen } from '../../src/align/passage.ts';
import { alignedPair, written } from './aligned.ts';

const range = (from: number, to: number) => ({ from, to });

/** Moves as `a 0–3 b 5–8`, which is how a reader checks them. */
const places = (moves: readonly Move[]): readonly string[] =>
  moves.map(({ a, b }) => `${a.from}–${a.to} to ${b.from}–${b.to}`);

function move(pair: ReturnType<typeof alignedPair>, a: readonly [number, number], b: readonly [number, number]): Move {
  const within = { a: range(...a), b: range(...b) };
  return { ...within, links: linksWithin(within, pair) };
}

const unlinked = (pair: ReturnType<typeof alignedPair>) => ({
  links: new Int32Array(pair.a.document.words.count).fill(-1),
  backLinks: new Int32Array(pair.b.document.words.count).fill(-1),
});

describe('links within two ranges', () => {
  it('are those of the ranges alone', () => {
    const pair = alignedPair('the sea rose early today', 'today the sea fell early the sea');
    expect(written(linksWithin({ a: range(1, 4), b: range(1, 5) }, pair))).toBe('2 . 4');
    expect(written(linksWithin({ a: range(0, 2), b: range(5, 7) }, pair))).toBe('5 6');
  });
});

describe('a passage', () => {
  const pair = alignedPair('One two. Three four.\nFive six.', 'Three four.\nFive six.\nOne two.');
  it('lies inside one paragraph of each text', () => {
    expect(isPassage({ a: range(0, 2), b: range(4, 6) }, pair)).toBe(true);
    expect(isPassage({ a: range(2, 6), b: range(0, 2) }, pair)).toBe(false);
    expect(isPassage({ a: range(2, 6), b: range(0, 4) }, pair)).toBe(false);
  });
  it('or is whole paragraphs of both', () => {
    expect(isPassage({ a: range(0, 6), b: range(0, 4) }, pair)).toBe(true);
    expect(isPassage({ a: range(0, 6), b: range(1, 4) }, pair)).toBe(false);
  });
});

describe('sentences that follow one another on both sides', () => {
  const pair = alignedPair('One two. Three four. Five six.\nSeven.', 'Seven.\nOne two. Three four. Six five.');
  it('moved together, with the links of all', () => {
    const joined = joinNeighbours([move(pair, [0, 2], [1, 3]), move(pair, [2, 4], [3, 5])], pair);
    expect(places(joined)).toEqual(['0–4 to 1–5']);
    expect(written(joined[0]?.links ?? new Int32Array())).toBe('1 2 3 4');
  });
  it('did not when one of the texts has something between them', () => {
    const apart = [move(pair, [0, 2], [1, 3]), move(pair, [4, 6], [3, 5])];
    expect(places(joinNeighbours(apart, pair))).toEqual(places(apart));
    const crossed = [move(pair, [0, 2], [3, 5]), move(pair, [2, 4], [1, 3])];
    expect(places(joinNeighbours(crossed, pair))).toEqual(places(crossed));
  });
  it('did not when together they are neither inside a paragraph nor whole ones', () => {
    const two = alignedPair('One two. Three four.\nFive six. Seven.', 'Eight. Three four. Five six.');
    const moves = [move(two, [2, 4], [1, 3]), move(two, [4, 6], [3, 5])];
    expect(places(joinNeighbours(moves, two))).toEqual(places(moves));
  });
});

describe('a move takes along', () => {
  const a = 'Start. Title. The old mill burned. Echo. Rest here.';
  const b = 'Rest. Title. The old mill burned. Echo. Other here.';
  it('equal sentences beside it, before and after', () => {
    const pair = alignedPair(a, b);
    expect(places([widen(move(pair, [2, 6], [2, 6]), unlinked(pair), pair)])).toEqual(['1–7 to 1–7']);
  });
  it('none that is linked already', () => {
    const pair = alignedPair(a, b);
    const both = unlinked(pair);
    both.links[1] = 0;
    both.backLinks[6] = 6;
    expect(places([widen(move(pair, [2, 6], [2, 6]), both, pair)])).toEqual(['2–6 to 2–6']);
  });
  it('none of which only an end is equal', () => {
    const pair = alignedPair('Old title. The mill burned. Echo came.', 'New title. The mill burned. Echo went.');
    expect(places([widen(move(pair, [2, 5], [2, 5]), unlinked(pair), pair)])).toEqual(['2–5 to 2–5']);
  });
  it('whole paragraphs beside a whole paragraph', () => {
    const pair = alignedPair(
      'Start.\nTitle.\nThe old mill burned.\nRest.',
      'Title.\nThe old mill burned.\nStart.\nOther.',
    );
    expect(places([widen(move(pair, [2, 6], [1, 5]), unlinked(pair), pair)])).toEqual(['1–6 to 0–5']);
  });
});

describe('a passage that is most of its paragraph on both sides', () => {
  const a = 'The old mill burned down. Nobody came.\nRest of it all.';
  const b = 'Rest of it all.\nThe old mill burned down. People cried.';
  const linked = (pair: ReturnType<typeof alignedPair>) => {
    const both = unlinked(pair);
    for (let word = 0; word < 4; word++) {
      both.links[7 + word] = word;
      both.backLinks[word] = 7 + word;
    }
    return both;
  };
  it('is the paragraph', () => {
    const pair = alignedPair(a, b);
    expect(places(growToParagraphs([move(pair, [0, 5], [4, 9])], linked(pair), pair))).toEqual(['0–7 to 4–11']);
  });
  it('stays a passage when another word of the paragraph is linked elsewhere', () => {
    const pair = alignedPair(a, b);
    const both = linked(pair);
    both.links[6] = 0;
    expect(places(growToParagraphs([move(pair, [0, 5], [4, 9])], both, pair))).toEqual(['0–5 to 4–9']);
  });
  it('stays a passage when it is less than half of one of them', () => {
    const pair = alignedPair(a, `${b} Songs, tears, fire and much more followed there.`);
    expect(places(growToParagraphs([move(pair, [0, 5], [4, 9])], linked(pair), pair))).toEqual(['0–5 to 4–9']);
  });
  it('stays a passage when its paragraph has parts in two others', () => {
    const two = alignedPair(
      'The old mill burned down. Nobody ever came here.',
      'The old mill burned down.\nNobody ever came here.',
    );
    const moves = [move(two, [0, 5], [0, 5]), move(two, [5, 9], [5, 9])];
    expect(places(growToParagraphs(moves, unlinked(two), two))).toEqual(places(moves));
  });
  it('is told once, however many passages of it moved', () => {
    const pair = alignedPair(
      'The old mill burned down. Nobody came. It rained again there.\nRest.',
      'Rest.\nThe old mill burned down. People cried. It rained again there.',
    );
    const moves = [move(pair, [0, 5], [1, 6]), move(pair, [7, 11], [8, 12])];
    expect(places(growToParagraphs(moves, unlinked(pair), pair))).toEqual(['0–11 to 1–12']);
  });
});
