import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compare } from '../src/compare.ts';
import type { Difference, DifferenceSide } from '../src/result/comparison.ts';
import { counts } from './marks.ts';

const RELEASES = new URL('../../shared/releases/', import.meta.url);
const there = existsSync(new URL('truth.json', RELEASES));
const read = (file: string): string => (there ? readFileSync(new URL(file, RELEASES), 'utf8') : '');

interface Place {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}
/** `releases/truth.json`: everything that differs, found by people. */
interface Truth {
  readonly paragraphPairs: readonly { readonly a: number; readonly b: number; readonly identical: boolean }[];
  readonly edits: readonly { readonly category: string; readonly a: Place; readonly b: Place }[];
  readonly inserted: readonly { readonly category: string; readonly b: Omit<Place, 'column'> }[];
  readonly deleted: readonly { readonly category: string; readonly a: Omit<Place, 'column'> }[];
  readonly blankLinesInserted: readonly number[];
}

const place = ({ line, column, text }: DifferenceSide): Place => ({ line, column, text });
/** A whole paragraph without the line end it takes along. */
const paragraph = (side: DifferenceSide): Omit<Place, 'column'> => ({
  line: side.text.startsWith('\n') ? side.line + 1 : side.line,
  text: side.text.trim(),
});

describe.skipIf(!there)('the real pair of CONTRACT section 7 (skipped where ../shared is not there)', () => {
  const truth: Truth = JSON.parse(read('truth.json') || '{}');
  const result = compare(read('original.txt'), read('republished.txt'));
  const boilerplate = result.differences.filter(({ severity }) => severity === 'boilerplate');
  const edits = result.differences.filter((one) => one.severity !== 'boilerplate' && one.category !== 'blank-line');

  it('is a near-duplicate with the figures of the contract', () => {
    const { resemblance, containment } = result.similarity;
    expect(result.verdict).toBe('near-duplicate');
    expect([result.a.words, result.b.words]).toEqual([304, 332]);
    expect([resemblance, containment.aInB, containment.bInA].map((share) => share.toFixed(4))).toEqual([
      '0.8735',
      '0.9699',
      '0.8978',
    ]);
    expect(result.limits.exact).toBe(true);
  });

  it('pairs twelve paragraphs: four the same, seven cosmetic only, one edited', () => {
    expect(result.summary.paragraphs).toEqual({
      same: 4,
      cosmetic: 7,
      edited: 1,
      inserted: 3,
      deleted: 1,
      moved: 0,
      split: 0,
      merged: 0,
    });
    const pairs = result.paragraphs.flatMap(({ kind, a, b }) =>
      a && b ? [{ a: a.line, b: b.line, identical: kind === 'same' }] : [],
    );
    expect(pairs).toEqual(truth.paragraphPairs);
  });

  it('has every edit at its line and column, and no other', () => {
    const told = edits.map(({ category, a, b }) => ({ category, a: place(a), b: place(b) }));
    expect(told).toEqual(truth.edits);
  });

  it('has one dateline and two photo credits inserted and the signature deleted', () => {
    const inserted = boilerplate.filter((one: Difference) => one.a.text === '');
    const deleted = boilerplate.filter((one: Difference) => one.b.text === '');
    expect(inserted.map(({ category, b }) => ({ category, b: paragraph(b) }))).toEqual(truth.inserted);
    expect(deleted.map(({ category, a }) => ({ category, a: paragraph(a) }))).toEqual(truth.deleted);
    expect(inserted.length + deleted.length).toBe(boilerplate.length);
  });

  it('has fourteen blank lines inserted, each a difference of its own', () => {
    const blank = result.differences.filter(({ category }) => category === 'blank-line');
    expect(blank.map(({ a, b }) => [a.text, b.text])).toEqual(truth.blankLinesInserted.map(() => ['', '\n']));
    const lines = blank.map(({ b }) => (b.column === 1 ? b.line : b.line + 1));
    expect(lines).toEqual(truth.blankLinesInserted);
  });

  it('has nothing else', () => {
    expect(counts(result)).toEqual({
      case: 10,
      yo: 3,
      punctuation: 3,
      quotes: 2,
      inflection: 1,
      dateline: 1,
      'photo-credit': 2,
      signature: 1,
      'blank-line': 14,
    });
  });
});
