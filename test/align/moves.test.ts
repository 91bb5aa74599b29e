import { describe, expect, it } from 'vitest';
import { findMoves } from '../../src/align/moves.ts';
import { invert } from '../../src/align/slide.ts';
import { alignedPair, linksOf, written } from './aligned.ts';

/** Moves as words of A, and the links that are left. */
function moved(a: string, b: string, links: string): { readonly moves: readonly string[]; readonly links: string } {
  const pair = alignedPair(a, b);
  const own = linksOf(links);
  const moves = findMoves({ links: own, backLinks: invert(own, pair.b.document.words.count) }, pair);
  return {
    moves: moves.map((move) => `${move.a.from}–${move.a.to} to ${move.b.from}–${move.b.to}`),
    links: written(own),
  };
}

describe('a sentence left over on both sides', () => {
  it('is a move when it passed what is linked', () => {
    expect(
      moved(
        'The old mill burned down. Guests left early today.',
        'Guests left early today. The old mill burned down.',
        '. . . . . 0 1 2 3',
      ),
    ).toEqual({ moves: ['0–5 to 4–9'], links: '. . . . . 0 1 2 3' });
  });
  it('is linked when it kept its place after all', () => {
    expect(
      moved('Guests left. The old mill burned down.', 'Guests left. The old mill burned down.', '0 1 . . . . .'),
    ).toEqual({
      moves: [],
      links: '0 1 2 3 4 5 6',
    });
  });
  it('of three words does not move; three words with another short one do', () => {
    expect(
      moved('Old mill burned. Guests left early today.', 'Guests left early today. Old mill burned.', '. . . 0 1 2 3')
        .moves,
    ).toEqual([]);
    expect(
      moved(
        'Old mill burned. Nobody came. Guests left early today.',
        'Guests left early today. Old mill burned. Nobody came.',
        '. . . . . 0 1 2 3',
      ).moves,
    ).toEqual(['0–5 to 4–9']);
  });
  it('of small words only does not move', () => {
    expect(
      moved(
        'It was as they were. Guests left early today.',
        'Guests left early today. It was as they were.',
        '. . . . . 0 1 2 3',
      ).moves,
    ).toEqual([]);
  });
  it('moves with four words that both have, not with three', () => {
    expect(
      moved(
        'The old mill burned down. Guests left early today.',
        'Guests left early today. The old mill fell apart.',
        '. . . . . 0 1 2 3',
      ).moves,
    ).toEqual([]);
    expect(
      moved(
        'The old mill burned down. Guests left early today.',
        'Guests left early today. The old mill burned fast.',
        '. . . . . 0 1 2 3',
      ).moves,
    ).toEqual(['0–5 to 4–9']);
  });
  it('that is half linked is not looked for elsewhere', () => {
    expect(
      moved(
        'The old mill burned down. Guests left early today.',
        'The old mill. Guests left early today. The old mill burned down.',
        '0 1 2 . . 3 4 5 6',
      ).moves,
    ).toEqual([]);
  });
  it.each<readonly [why: string, links: string, moves: readonly string[]]>([
    ['moves with three words of ten linked', '. . 0 1 2 . . . . . 3 4 5 6', ['0–10 to 7–17']],
    ['stays with four of ten linked', '. 7 0 1 2 . . . . . 3 4 5 6', []],
  ])('%s', (_, links, moves) => {
    const sentence = 'The old grey mill by our river burned down yesterday.';
    const b = `Grey mill by. Guests left early today. ${sentence}`;
    expect(moved(`${sentence} Guests left early today.`, b, links).moves).toEqual(moves);
  });
  it.each<readonly [why: string, other: string, moves: readonly string[]]>([
    ['moves with six words of ten that both have', 'The old grey mill by our pier fell apart again.', ['0–10 to 4–14']],
    ['stays with five of ten', 'The old grey mill by their pier fell apart again.', []],
    ['stays with six of eleven', 'The old grey mill by our pier fell apart once again.', []],
  ])('%s', (_, other, moves) => {
    const sentence = 'The old grey mill by our river burned down yesterday.';
    const a = `${sentence} Guests left early today.`;
    expect(moved(a, `Guests left early today. ${other}`, '. . . . . . . . . . 0 1 2 3').moves).toEqual(moves);
  });
  it('that could have gone to two places is left alone', () => {
    expect(
      moved(
        'The old mill burned down. Guests left early today.',
        'Guests left early today. The old mill burned down.\nThe old mill burned down.',
        '. . . . . 0 1 2 3',
      ).moves,
    ).toEqual([]);
  });
});

describe('boilerplate', () => {
  it('does not move: a credit stands by every picture', () => {
    expect(
      moved(
        'Photo: press office of the city\nGuests left early today.',
        'Guests left early today.\nPhoto: press office of the city',
        '. . . . . . 0 1 2 3',
      ).moves,
    ).toEqual([]);
  });
});
