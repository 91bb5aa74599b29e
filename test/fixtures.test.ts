import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compare } from '../src/compare.ts';
import { LANGUAGES } from '../src/language/language.ts';
import type { Comparison, DifferenceSide } from '../src/result/comparison.ts';
import { counts, expectedCounts, type Marks, missingMarks } from './marks.ts';
import { mirrored, replay } from './replay.ts';

const PAIRS = new URL('../fixtures/pairs/', import.meta.url);
const names = readdirSync(PAIRS).sort();
const read = (name: string, file: string): string => readFileSync(new URL(`${name}/${file}`, PAIRS), 'utf8');

/** Line and column, from 1; the place behind a final line end still belongs to the last line. */
function placeOf(text: string, offset: number): readonly [number, number] {
  const ends = text.slice(0, offset === text.length ? Math.max(0, offset - 1) : offset).match(/\r\n|\r|\n/g) ?? [];
  const start = ends.reduce((at, end) => text.indexOf(end, at) + end.length, 0);
  return [ends.length + 1, offset - start + 1];
}

function expectOrderedSides(text: string, sides: readonly DifferenceSide[]): void {
  let end = 0;
  for (const side of sides) {
    expect(side.start, `${side.text} begins before the one in front of it ends`).toBeGreaterThanOrEqual(end);
    expect(text.slice(side.start, side.end)).toBe(side.text);
    expect([side.line, side.column]).toEqual(placeOf(text, side.start));
    end = side.end;
  }
}

describe.each(names)('%s', (name) => {
  const a = read(name, 'a.txt');
  const b = read(name, 'b.txt');
  const marks: Marks = JSON.parse(read(name, 'marks.json'));
  const result: Comparison = compare(a, b);

  it('has the verdict a person would give', () => {
    expect(marks.verdict).toContain(result.verdict);
  });

  it('has all and only the categories a person would mark', () => {
    const found = counts(result);
    expect(found).toEqual(expectedCounts(marks, found));
  });

  it('has every difference a person would mark', () => {
    expect(missingMarks(result, marks.marks)).toEqual([]);
  });

  it('replays exactly in both directions', () => {
    expect(replay(a, result.differences, 'a', 'b')).toBe(b);
    expect(replay(b, result.differences, 'b', 'a')).toBe(a);
    expectOrderedSides(
      a,
      result.differences.map((difference) => difference.a),
    );
    expectOrderedSides(
      b,
      result.differences.map((difference) => difference.b),
    );
  });

  it('counts the same seen from the other side', () => {
    const back = compare(b, a);
    expect(back.verdict).toBe(result.verdict);
    expect(back.similarity.score).toBe(result.similarity.score);
    expect(counts(back)).toEqual(mirrored(counts(result)));
  });

  it('gives the expected JSON', () => {
    const there = existsSync(new URL(`${name}/expected.json`, PAIRS));
    expect(there, `no golden: look at the result, then run: node scripts/golden.mjs ${name}`).toBe(true);
    const { categories } = result.summary;
    const present = Object.fromEntries(Object.entries(categories).filter(([, count]) => count > 0));
    const short = { ...result, summary: { ...result.summary, categories: present } };
    expect(JSON.parse(JSON.stringify(short))).toEqual(JSON.parse(read(name, 'expected.json')));
  });
});

describe('the fixtures', () => {
  it('are forty-eight pairs or more, in every language', () => {
    expect(names.length).toBeGreaterThanOrEqual(48);
    expect(new Set(names.map((name) => name.split('-')[0]))).toEqual(new Set([...LANGUAGES, 'mixed']));
  });

  it.each(names)('%s says in a few lines what happens and why it is hard', (name) => {
    const lines = read(name, 'note.md').trimEnd().split('\n');
    expect(lines.length).toBeGreaterThanOrEqual(1);
    expect(lines.length).toBeLessThanOrEqual(6);
  });
});
