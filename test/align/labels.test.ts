import { describe, expect, it } from 'vitest';
import { type AlignedPair, sidesOfKeys } from '../../src/align/alignment.ts';
import { answeringIds, linkLabels } from '../../src/align/labels.ts';
import { alignedPair, linksOf, written } from './aligned.ts';

function labelled(a: string, b: string, links: string, labels: { a: string; b: string }): string {
  const said = (marks: string) => ({ labels: Uint8Array.from(marks.split(' '), Number) });
  const own = linksOf(links);
  linkLabels(own, alignedPair(a, b, { a: said(labels.a), b: said(labels.b) }));
  return written(own);
}

function idsOf(pair: AlignedPair): readonly [Int32Array, Int32Array] {
  const sides = sidesOfKeys(pair);
  return [answeringIds(pair.a, 'a', sides), answeringIds(pair.b, 'b', sides)];
}

describe('labels of list items', () => {
  it('take no part in the alignment, in either text', () => {
    const pair = alignedPair('1. Bags', '1. Bags', {
      a: { labels: Uint8Array.of(1, 0) },
      b: { labels: Uint8Array.of(1, 0) },
    });
    const [idsA, idsB] = idsOf(pair);
    expect(idsA[1]).toBe(idsB[1]);
    expect(idsA[0]).not.toBe(idsB[0]);
    expect(idsA[0]).toBeLessThan(0);
  });
  it('nor do words that the other text has nowhere', () => {
    const [idsA, idsB] = idsOf(alignedPair('Bags and pens', 'Pens or bags'));
    expect([...idsA].map((id) => id < 0)).toEqual([false, true, false]);
    expect([...idsB].map((id) => id < 0)).toEqual([false, true, false]);
    expect(idsA[1]).not.toBe(idsB[1]);
  });
  it('follow the item behind them', () => {
    expect(labelled('2. Bags', '2. Bags', '. 1', { a: '1 0', b: '1 0' })).toBe('0 1');
    expect(labelled('2. Bags', '3. Bags', '. 1', { a: '1 0', b: '1 0' })).toBe('. 1');
    expect(labelled('2. Bags', '2 Bags', '. .', { a: '1 0', b: '1 0' })).toBe('. .');
  });
  it('follow the item before them in a page of contents', () => {
    expect(labelled('Bags ..... 9\nPens', 'Bags ..... 9\nPens', '0 . 2', { a: '0 1 0', b: '0 1 0' })).toBe('0 1 2');
  });
  it('alone in a line follow the text under it, where the other label is alone too', () => {
    expect(labelled('2\nBags', '2\nBags', '. 1', { a: '1 0', b: '1 0' })).toBe('0 1');
    expect(labelled('2\nBags', '2 Bags', '. 1', { a: '1 0', b: '1 0' })).toBe('. 1');
  });
  it('answer labels only, and never cross another link', () => {
    expect(labelled('2. Bags', '2 Bags', '. 1', { a: '1 0', b: '0 0' })).toBe('. 1');
    expect(labelled('Pens 2. Bags', '2. Bags Pens', '2 . 1', { a: '0 1 0', b: '1 0 0' })).toBe('2 . 1');
  });
});
