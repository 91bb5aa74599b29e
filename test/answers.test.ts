import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compare } from '../src/compare.ts';
import type { Comparison } from '../src/result/comparison.ts';
import { corpus } from './corpus.ts';

/**
 * What the program says of a thousand pairs that nobody judged: not that it is right, only that it is the same as
 * yesterday. Written by name: `GOLDEN=answers.txt npx vitest run test/answers.test.ts`; the commit says why lines changed.
 */
const file = new URL('golden/answers.txt', import.meta.url);

/** One line: verdict, score, what differs by category, and a mark of everything else that the answer says. */
function brief(name: string, result: Comparison): string {
  const counts = Object.entries(result.summary.categories).flatMap(([category, count]) =>
    count === 0 ? [] : [`${category} ${count}`],
  );
  const mark = createHash('sha256').update(JSON.stringify(result)).digest('hex').slice(0, 8);
  return `${name}: ${result.verdict} ${result.similarity.score.toFixed(3)} ${mark} ${counts.join(', ')}`;
}

it('answers as it did', () => {
  const told = `${corpus()
    .map(({ name, a, b }) => brief(name, compare(a, b)))
    .join('\n')}\n`;
  if (process.env.GOLDEN === 'answers.txt') writeFileSync(file, told);
  expect(told.split('\n')).toEqual(readFileSync(file, 'utf8').split('\n'));
});
