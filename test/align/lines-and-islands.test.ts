import { describe, expect, it } from 'vitest';
import { dropIslands, dropWeakPairs } from '../../src/align/prune.ts';
import { alignedPair, linksOf, written } from './aligned.ts';

function weakDropped(a: string, b: string, links: string): string {
  const own = linksOf(links);
  dropWeakPairs(own, alignedPair(a, b));
  return written(own);
}

function islandsDropped(a: string, b: string, links: string): string {
  const own = linksOf(links);
  dropIslands(own, alignedPair(a, b));
  return written(own);
}

const SONGS = 'Songs rang out there';

describe('a short line that stands whole in the middle of a long one', () => {
  it('stays where it goes on from the line before it: a line was broken', () => {
    const b = 'Then at last came our own new bridge with many songs, dances and speeches';
    expect(weakDropped('Then at last came our own\nnew bridge', b, '0 1 2 3 4 5 6 7')).toBe('0 1 2 3 4 5 6 7');
  });

  it('stays where the line behind it goes on from it', () => {
    const b = 'Then at last came our own new bridge with many songs, dances and speeches';
    const a = 'new bridge\nwith many songs, dances and speeches';
    expect(weakDropped(a, b, '6 7 8 9 10 11 12 13')).toBe('6 7 8 9 10 11 12 13');
  });

  it('is chance where the lines beside it answer elsewhere', () => {
    const b = `${SONGS}\nThen at last came our own new bridge with many dances and long speeches`;
    expect(weakDropped(`${SONGS}\nNew bridge`, b, '0 1 2 3 10 11')).toBe('0 1 2 3 . .');
    const before = `Then at last came our own new bridge with many dances and long speeches\n${SONGS}`;
    expect(weakDropped(`New bridge\n${SONGS}`, before, '6 7 14 15 16 17')).toBe('. . 14 15 16 17');
  });

  it('is drawn in where a line beside it is near in both texts, up to three words away', () => {
    const near = `${SONGS} then at last new bridge with many dances and long speeches`;
    expect(weakDropped(`${SONGS}\nNew bridge`, near, '0 1 2 3 7 8')).toBe('0 1 2 3 7 8');
    const far = `${SONGS} then at last our new bridge with many dances and long speeches`;
    expect(weakDropped(`${SONGS}\nNew bridge`, far, '0 1 2 3 8 9')).toBe('0 1 2 3 . .');
  });

  it('stays at the edge of the long one and goes from inside', () => {
    const a = `New bridge\n${SONGS}`;
    const line = (words: string): string => `${words}\n${SONGS}`;
    const opening = line('New bridge came with many dances and long speeches today');
    expect(weakDropped(a, opening, '0 1 10 11 12 13')).toBe('0 1 10 11 12 13');
    const inside = line('Our new bridge came with many dances and long speeches');
    expect(weakDropped(a, inside, '1 2 10 11 12 13')).toBe('. . 10 11 12 13');
  });
});

describe('linked words between two edits', () => {
  it('of one small word stay between edits of a word, and go between longer ones', () => {
    expect(islandsDropped('grey and cat', 'brown and dog', '. 1 .')).toBe('. 1 .');
    expect(islandsDropped('grey wet and cat ran', 'brown dry and dog sat', '. . 2 . .')).toBe('. . . . .');
  });

  it('of three small words stay between edits of two words, and go between edits of three', () => {
    expect(islandsDropped('grey wet and of the cat ran', 'brown dry and of the dog sat', '. . 2 3 4 . .')).toBe(
      '. . 2 3 4 . .',
    );
    expect(
      islandsDropped(
        'grey wet fat and of the cat ran far',
        'brown dry thin and of the dog sat still',
        '. . . 3 4 5 . . .',
      ),
    ).toBe('. . . . . . . . .');
  });

  it('stay at the beginning and the end of the texts, where there is no edit beyond', () => {
    expect(islandsDropped('and the grey wet fat cat', 'and the brown dry thin dog', '0 1 . . . .')).toBe('0 1 . . . .');
    expect(islandsDropped('grey wet fat cat and the', 'brown dry thin dog and the', '. . . . 4 5')).toBe('. . . . 4 5');
  });

  it('are measured by the longer side of the edit on either hand', () => {
    expect(islandsDropped('q the w', 's t u the p v x', '. 3 .')).toBe('. . .');
    expect(islandsDropped('s t u the p v x', 'q the w', '. . . 1 . . .')).toBe('. . . . . . .');
    expect(islandsDropped('q the w', 's t u the p', '. 3 .')).toBe('. 3 .');
  });

  it('of two paragraphs go where they are of one', () => {
    expect(islandsDropped('q w e r and the t y x z', 'u i o v and the p s d k', '. . . . 4 5 . . . .')).toBe(
      '. . . . . . . . . .',
    );
    expect(islandsDropped('q w e r and\nthe t y x z', 'u i o v and the p s d k', '. . . . 4 5 . . . .')).toBe(
      '. . . . 4 5 . . . .',
    );
  });
});
