import { describe, expect, it } from 'vitest';
import { dropIslands, dropWeakPairs } from '../../src/align/prune.ts';
import { alignedPair, linksOf, written } from './aligned.ts';

function withoutIslands(a: string, b: string, links: string): string {
  const own = linksOf(links);
  dropIslands(own, alignedPair(a, b));
  return written(own);
}

function withoutWeakPairs(
  a: string,
  b: string,
  links: string,
  groups: { a?: readonly number[]; b?: readonly number[] } = {},
): string {
  const own = linksOf(links);
  const said = (numbers: readonly number[] | undefined) =>
    numbers === undefined ? {} : { groups: Uint8Array.from(numbers) };
  dropWeakPairs(own, alignedPair(a, b, { a: said(groups.a), b: said(groups.b) }));
  return written(own);
}

describe('an island', () => {
  it('of small words between two edits as long as it is dropped', () => {
    expect(withoutIslands('grey cat and the dog slept', 'a storm and the flood came', '. . 2 3 . .')).toBe(
      '. . . . . .',
    );
  });
  it('of small words stays where one edit beside it is short', () => {
    expect(withoutIslands('grey cat and the dog slept', 'a storm and the dog slept', '. . 2 3 4 5')).toBe(
      '. . 2 3 4 5',
    );
    expect(withoutIslands('one and the dog', 'two and the flood', '. 1 2 .')).toBe('. 1 2 .');
  });
  it('of words of content stands against four times as many words on both sides', () => {
    const [a, b] = ['q w e bridge r t y', 'u i o bridge p s d'];
    expect(withoutIslands(a, b, '. . . 3 . . .')).toBe('. . . 3 . . .');
    const [longA, longB] = ['q w e z bridge r t y x', 'u i o c bridge p s d v'];
    expect(withoutIslands(longA, longB, '. . . . 4 . . . .')).toBe('. . . . . . . . .');
    expect(withoutIslands(`${longA} opens`, `${longB} opens`, '. . . . 4 . . . . 9')).toBe('. . . . . . . . . 9');
  });
  it('that is a whole sentence of one text stays', () => {
    expect(withoutIslands('Q w e z. Bridge. R t y x.', 'u i o c bridge p s d v', '. . . . 4 . . . .')).toBe(
      '. . . . 4 . . . .',
    );
    expect(withoutIslands('u i o c bridge p s d v', 'Q w e z. Bridge. R t y x.', '. . . . 4 . . . .')).toBe(
      '. . . . 4 . . . .',
    );
  });
  it('that goes over the border of a paragraph stays', () => {
    expect(withoutIslands('q w e z and\nthe r t y x', 'u i o c and\nthe p s d v', '. . . . 4 5 . . . .')).toBe(
      '. . . . 4 5 . . . .',
    );
  });
  it('counts what was dropped before it with the edit', () => {
    expect(withoutIslands('q w and r t the y x', 'u i and p s the d v', '. . 2 . . 5 . .')).toBe('. . . . . . . .');
  });
});

describe('two paragraphs', () => {
  it('with few words in common do not answer each other', () => {
    expect(
      withoutWeakPairs(
        'Bridge opened after long summer works here',
        'Library closed after a fire burnt books there',
        '. . 2 . . . .',
      ),
    ).toBe('. . . . . . .');
  });
  it('with a third of the shorter one in common do', () => {
    expect(
      withoutWeakPairs('Bridge opened after long works', 'Bridge opened yesterday morning with songs', '0 1 . . .'),
    ).toBe('0 1 . . .');
  });
  it('keep a run of eight words, however different they are otherwise', () => {
    const run = 'the old stone bridge over our river opened again';
    const a = `${run} ${'a b c d e f g h i j k l m n o p q r s t u v w x y z '.repeat(2)}`.trim();
    const b = `${run} ${'б в г д е ж з и к л м н о п р с т у ф х ц ч ш щ э ю '.repeat(2)}`.trim();
    const links = `0 1 2 3 4 5 6 7 8 ${'. '.repeat(52)}`.trim();
    expect(withoutWeakPairs(a, b, links)).toBe(links);
    const seven = `0 1 2 3 4 5 6 . . ${'. '.repeat(52)}`.trim();
    expect(withoutWeakPairs(a, b, seven)).toBe(`. . . . . . . . . ${'. '.repeat(52)}`.trim());
  });
  it('that share small words only do not', () => {
    expect(withoutWeakPairs('and the bridge of', 'and the library of', '0 1 . 3')).toBe('. . . .');
  });
  it('of different groups answer only when they are almost the same', () => {
    const [a, b] = ['Photo by Ann Lee', 'Photo by Ann Lee'];
    expect(withoutWeakPairs(a, b, '0 1 2 3', { a: [1], b: [0] })).toBe('0 1 2 3');
    expect(withoutWeakPairs(a, 'Photo by Ann and Tim', '0 1 2 .', { a: [1], b: [0] })).toBe('. . . .');
    expect(withoutWeakPairs(a, 'Photo by Ann and Tim', '0 1 2 .', { a: [1], b: [1] })).toBe('0 1 2 .');
  });
  it('answer each other where the shorter one is a heading that was drawn in at an edge, not in the middle', () => {
    const long = 'New bridge then came with many songs, dances and long speeches';
    expect(withoutWeakPairs('New bridge today', long, '0 1 .')).toBe('0 1 .');
    const middle = 'Then came our new bridge with many songs, dances and speeches';
    expect(withoutWeakPairs('New bridge today', middle, '3 4 .')).toBe('. . .');
  });
});
