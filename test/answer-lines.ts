import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { compare } from '../src/compare.ts';
import type { Comparison } from '../src/result/comparison.ts';
import { corpus } from './corpus.ts';

export const GOLDEN_ANSWERS = new URL('golden/answers.txt', import.meta.url);

/** One line: verdict, score, what differs by category, and a mark of everything else that the answer says. */
function brief(name: string, result: Comparison): string {
  const counts = Object.entries(result.summary.categories).flatMap(([category, count]) =>
    count === 0 ? [] : [`${category} ${count}`],
  );
  const mark = createHash('sha256').update(JSON.stringify(result)).digest('hex').slice(0, 8);
  return `${name}: ${result.verdict} ${result.similarity.score.toFixed(3)} ${mark} ${counts.join(', ')}`;
}

/** What the program says of each pair of the corpus, one after the other, so that a reader can stop at the first. */
export function* answerLines(): Generator<string> {
  for (const { name, a, b } of corpus()) yield brief(name, compare(a, b));
}

/** What it said when the golden was written. */
export function goldenAnswers(): readonly string[] {
  return readFileSync(GOLDEN_ANSWERS, 'utf8').trimEnd().split('\n');
}
