import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { compare } from '../src/compare.ts';
import { type CorpusPair, corpus } from './corpus.ts';
import { madePairs } from './made/pairs.ts';
import { smallCorpus } from './small-corpus.ts';

export const GOLDEN_ANSWERS = new URL('golden/answers.txt', import.meta.url);

/** Pairs that are made of the lists of each language. */
const MADE = 250;

/** The pairs of the golden, in its order: whole texts, a few lines each, sentences of words that the rules know. */
export const answeredPairs = (): readonly CorpusPair[] => [...corpus(), ...smallCorpus(), ...madePairs(MADE)];

/** One line: verdict, score, what differs by category, and a mark of everything else that the answer says. */
export function answerTo({ name, a, b }: CorpusPair): string {
  const result = compare(a, b);
  const counts = Object.entries(result.summary.categories).flatMap(([category, count]) =>
    count === 0 ? [] : [`${category} ${count}`],
  );
  const mark = createHash('sha256').update(JSON.stringify(result)).digest('hex').slice(0, 8);
  return `${name}: ${result.verdict} ${result.similarity.score.toFixed(3)} ${mark} ${counts.join(', ')}`;
}

/** What was said when the golden was written. */
export function goldenAnswers(): readonly string[] {
  return readFileSync(GOLDEN_ANSWERS, 'utf8').trimEnd().split('\n');
}
