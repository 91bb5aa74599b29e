import { describe, expect, it } from 'vitest';
import type { Move } from '../../src/align/alignment.ts';
import { equalAround, exchange } from '../../src/align/exchange.ts';
import { invert } from '../../src/align/slide.ts';
import { compare } from '../../src/compare.ts';
import { alignedPair, linksOf } from './aligned.ts';

const LONG = 'The rangers walked the clearing three times to count the new firs.';
const BEFORE = `The morning was calm. ${LONG} Then they ate.\nThe report is short. No fires broke out.`;
const AFTER = `The morning was calm. Then they ate.\nThe report is short. ${LONG} No fires broke out.`;

function moved(a: string, b: string): readonly string[] {
  const { differences } = compare(a, b);
  return differences.map(({ category, a: own, b: other }) => `${category} ${(own.text + other.text).trim()}`);
}

describe('a long sentence that passed short ones and a paragraph end', () => {
  it('is what moved, down or up', () => {
    const told = [`moved ${LONG}`, `moved ${LONG}`];
    expect(moved(BEFORE, AFTER)).toEqual(told);
    expect(moved(AFTER, BEFORE)).toEqual(told);
  });
  it('keeps the edits inside it', () => {
    const { differences } = compare(BEFORE, AFTER.replace('three', 'four'));
    expect(differences.flatMap(({ changes }) => changes ?? []).map(({ category }) => category)).toEqual(['number']);
  });
});

/** A passage of so many words that begins at two places. */
function passageOf(a: number, b: number, words: number): Move {
  const links = Int32Array.from({ length: words }, (_, at) => b + at);
  return { a: { from: a, to: a + words }, b: { from: b, to: b + words }, links };
}

describe('what a passage passed', () => {
  function exchanged(a: string, b: string, links: string, passage: Move): string | undefined {
    const pair = alignedPair(a, b);
    const own = linksOf(links);
    const move = exchange(passage, { links: own, backLinks: invert(own, pair.b.document.words.count) }, pair);
    return move && `${move.a.from}–${move.a.to} to ${move.b.from}–${move.b.to}`;
  }
  it.each<readonly [why: string, a: string, b: string, links: string, passage: Move, passed: string | undefined]>([
    [
      'stands behind it at the head',
      'Boats left. We sang.',
      'We sang. Boats left.',
      '. . 0 1',
      passageOf(0, 2, 2),
      '2–4 to 0–2',
    ],
    [
      'stands before it at the head',
      'We sang. Boats left.',
      'Boats left. We sang.',
      '2 3 . .',
      passageOf(2, 0, 2),
      '0–2 to 2–4',
    ],
    ['is one word', 'Boats left. Go.', 'Go. Boats left.', '. . 0', passageOf(0, 1, 2), '2–3 to 0–1'],
    [
      'is no part of a sentence',
      'Boats left. We sang.',
      'Then we sang. Boats left.',
      '. . 1 2',
      passageOf(0, 3, 2),
      undefined,
    ],
    [
      'is of one paragraph',
      'Boats left. We sang.\nGo.',
      'We sang.\nGo. Boats left.',
      '. . 0 1 2',
      passageOf(0, 3, 2),
      undefined,
    ],
    ['has an answer', 'Boats left. We sang.', 'We sang. Boats left.', '. . . .', passageOf(0, 2, 2), undefined],
  ])('%s', (_, a, b, links, passage, passed) => expect(exchanged(a, b, links, passage)).toBe(passed));
});

describe('equal words around a passage that are left over', () => {
  const words = (count: number): string => Array.from({ length: count }, (_, at) => `w${at}d`).join(' ');
  function around(count: number, at: number, other = words(count)): string {
    const pair = alignedPair(words(count), other);
    const free = linksOf(Array.from({ length: count }, () => '.').join(' '));
    const { a, b, links } = equalAround(passageOf(at, at, 1), { links: free, backLinks: free }, pair);
    return `${a.from}–${a.to} to ${b.from}–${b.to}: ${links.length}`;
  }
  it('go with it up to either end of the texts', () => {
    expect(around(5, 2)).toBe('0–5 to 0–5: 5');
    expect(around(1, 0)).toBe('0–1 to 0–1: 1');
  });
  it('go with it up to forty words on either side', () => {
    expect(around(90, 41)).toBe('1–82 to 1–82: 81');
    expect(around(81, 40)).toBe('0–81 to 0–81: 81');
  });
  it('go with it as far as they are equal', () => {
    expect(around(5, 2, 'w0d other w2d w3d another')).toBe('2–4 to 2–4: 2');
  });
});
