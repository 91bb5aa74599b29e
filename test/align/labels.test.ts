import { describe, expect, it } from 'vitest';
import { linkLabels, withoutLabels } from '../../src/align/labels.ts';
import { alignedPair, linksOf, written } from './aligned.ts';

function labelled(a: string, b: string, links: string, labels: { a: string; b: string }): string {
  const said = (marks: string) => ({ labels: Uint8Array.from(marks.split(' '), Number) });
  const own = linksOf(links);
  linkLabels(own, alignedPair(a, b, { a: said(labels.a), b: said(labels.b) }));
  return written(own);
}

describe('labels of list items', () => {
  it('take no part in the alignment, in either text', () => {
    const { a, b } = alignedPair('1. Bags', '1. Bags', {
      a: { labels: Uint8Array.of(1, 0) },
      b: { labels: Uint8Array.of(1, 0) },
    });
    const [idsA, idsB] = [withoutLabels(a, 'a'), withoutLabels(b, 'b')];
    expect(idsA[1]).toBe(idsB[1]);
    expect(idsA[0]).not.toBe(idsB[0]);
    expect(idsA[0]).toBeLessThan(0);
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
