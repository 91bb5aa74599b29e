import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toldInFull } from './told-in-full.ts';

const PAIRS = new URL('../fixtures/told/', import.meta.url);
const GOLDEN = new URL('golden/told.txt', import.meta.url);

/** The pairs of fixtures/told, two lines each as they are written there. */
const pairs = readdirSync(PAIRS)
  .sort()
  .flatMap((name) => readFileSync(new URL(name, PAIRS), 'utf8').trimEnd().split('\n\n'));

function answerTo(pair: string): string {
  const [a = '', b = ''] = pair.split('\n').map((line) => line.replaceAll('\\n', '\n'));
  return [pair, ...toldInFull(a, b).map((line) => `  ${line}`)].join('\n');
}

/** What was told when the golden was written. */
const golden = (): readonly string[] => readFileSync(GOLDEN, 'utf8').replace(/\n$/, '').split('\n\n');

if (process.env.GOLDEN === 'told.txt') writeFileSync(GOLDEN, `${pairs.map(answerTo).join('\n\n')}\n`);

/**
 * Everything that is told of short pairs, each of which stands on one side of a bound that no other test asks for: a word
 * more, another mark, a name too many. Written by name: `GOLDEN=told.txt npx vitest run test/told-in-full.test.ts`.
 */
describe('of two short texts everything is told as it was', () => {
  const told = golden();
  it('each pair has its answer', () =>
    expect(told.map((answer) => answer.split('\n').slice(0, 2).join('\n'))).toEqual(pairs));
  for (const [at, pair] of pairs.entries())
    it(pair.replaceAll('\n', ' ⇄ '), () => expect(answerTo(pair)).toBe(told[at]));
});
