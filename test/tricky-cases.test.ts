import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compare } from '../src/compare.ts';
import type { Difference } from '../src/result/comparison.ts';
import { CATEGORIES } from '../src/terms/category.ts';

const PAGE = readFileSync(new URL('../docs/tricky-cases.md', import.meta.url), 'utf8');
/** Cells of a row: A, B, answer, wanted, ok or wrong, why. */
const CELLS = 6;

interface Row {
  readonly section: string;
  readonly a: string;
  readonly b: string;
  readonly answer: string;
  readonly wanted: string;
  readonly mark: string;
  readonly why: string;
}

/** The rows of the tables of the page, under the heading that stands above them. */
function rowsOf(page: string): readonly Row[] {
  const rows: Row[] = [];
  let section = '';
  for (const line of page.split('\n')) {
    if (line.startsWith('## ')) section = line.slice('## '.length);
    if (!line.startsWith('|') || line.startsWith('|--') || line.startsWith('| A |')) continue;
    const cells = line.slice(1, -1).split('|');
    expect(cells, line).toHaveLength(CELLS);
    const [a = '', b = '', answer = '', wanted = '', mark = '', why = ''] = cells.map((cell) => cell.trim());
    rows.push({ section, a: broken(a), b: broken(b), answer, wanted, mark, why });
  }
  return rows;
}

const broken = (cell: string): string => cell.replaceAll('↵', '\n');

/** A difference in the notation of the page: `number/date (swap) (quoted) + note`. */
function told({ category, kind, swap, inQuotation, note, move }: Difference): string {
  const parts = [kind === undefined ? category : `${category}/${kind}`];
  if (swap) parts.push('(swap)');
  if (inQuotation) parts.push('(quoted)');
  if (note !== undefined && category !== 'sense' && move === undefined) parts.push('+ note');
  return parts.join(' ');
}

/** All differences of a pair, each kind once with its number; a move, told at both its ends, counts once. */
function answerTo(a: string, b: string): string {
  const counts = new Map<string, number>();
  for (const difference of compare(a, b).differences) {
    if (difference.move !== undefined && difference.b.text === '') continue;
    const one = told(difference);
    counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return [...counts].map(([one, count]) => (count === 1 ? one : `${count} × ${one}`)).join(', ') || 'nothing';
}

const rows = rowsOf(PAGE);

describe('docs/tricky-cases.md', () => {
  it.each(rows.map((row) => [row.section, row] as const))('%s: $1.a', (_, { a, b, answer }) => {
    expect(answerTo(a, b)).toBe(answer);
  });

  it('marks a row ok exactly when the answer is the wanted one', () => {
    const bad = rows.filter(({ answer, wanted, mark }) => mark !== (answer === wanted ? 'ok' : 'wrong'));
    expect(bad.map(({ a, b }) => `${a} → ${b}`)).toEqual([]);
  });

  it('has forty rows or more in every alphabet, each with its reason, and names only categories that are', () => {
    expect(rows.length).toBeGreaterThanOrEqual(40);
    const text = rows.map(({ a }) => a).join(' ');
    for (const alphabet of [/[A-Za-z]/, /[а-яё]/, /[әғқңөұүһі]/]) expect(text).toMatch(alphabet);
    for (const { why, wanted } of rows) {
      expect(why.length).toBeGreaterThan(10);
      for (const one of wanted.split(', ')) {
        const category = one.replace(/^\d+ × /, '').split(/[/ ]/)[0];
        if (one !== 'nothing') expect(CATEGORIES).toContain(category);
      }
    }
  });
});
