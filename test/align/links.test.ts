import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { align } from '../../src/align/align.ts';
import { type AlignedPair, UNLINKED } from '../../src/align/alignment.ts';
import { linkLabels } from '../../src/align/labels.ts';
import { findMoves } from '../../src/align/moves.ts';
import { dropIslands, dropWeakPairs } from '../../src/align/prune.ts';
import { dropUnrelatedSentences } from '../../src/align/sentences.ts';
import { invert, slideRuns } from '../../src/align/slide.ts';
import { preferContent } from '../../src/align/small-words.ts';
import { unlinkBrokenSpans } from '../../src/align/spans.ts';
import { untangleSwaps } from '../../src/align/untangle.ts';
import { chanceOf } from '../edits.ts';
import { alignedPair, written } from './aligned.ts';

const GOLDEN = join(__dirname, '../golden/links.txt');
const CASES = 400;
/** Few words, so that many are said twice: which of them answers which is what the passes decide. */
const WORDS = 'мост река лодка сеть хлеб соль и в на the and of bridge river 12 5 5,5 Юг'
  .split(' ')
  .concat('12 млн', '5 мая', '1 500');
const SEPARATORS = [' ', ' ', ' ', ' ', ' ', ', ', '. ', '. ', '\n', '.\n1. ', '.\n2. ', ' — '];
const FEWEST_WORDS = 4;
const MOST_WORDS = 28;
/** More than any text has. */
const MOST_LINES = 100;

type Chance = ReturnType<typeof chanceOf>;
/** Each step of an alignment alone, on links that a case gives it. */
type Pass = (links: Int32Array, pair: AlignedPair) => void;

const whole = ({ a, b }: AlignedPair) => ({
  a: { from: 0, to: a.document.words.count },
  b: { from: 0, to: b.document.words.count },
});

const PASSES: readonly (readonly [string, Pass])[] = [
  ['untangled', untangleSwaps],
  ['content', preferContent],
  ['islands', dropIslands],
  ['weak pairs', dropWeakPairs],
  ['unrelated', dropUnrelatedSentences],
  ['labels', linkLabels],
  ['slid', (links, { b }) => slideRuns(links, b)],
  ['spans', (links, pair) => unlinkBrokenSpans(links, pair, whole(pair))],
];

/** A text as words with what stands behind each. */
const textOf = (words: readonly string[]): string => words.join('').trim();

function edited(words: readonly string[], chance: Chance): string[] {
  let made = [...words];
  for (let left = chance.below(5); left >= 0; left--) {
    const at = chance.below(made.length + 1);
    const piece = made.slice(at, at + 1 + chance.below(7));
    const rest = [...made.slice(0, at), ...made.slice(at + piece.length)];
    const to = chance.below(rest.length + 1);
    const other = Array.from({ length: 1 + chance.below(4) }, () => chance.pick(WORDS) + chance.pick(SEPARATORS));
    const kind = chance.below(5);
    if (kind === 0) made = rest;
    else if (kind === 1) made = [...made.slice(0, at), ...other, ...made.slice(at)];
    else if (kind === 2) made = [...rest.slice(0, at), ...other, ...rest.slice(at)];
    else if (kind === 3) made = [...rest.slice(0, to), ...piece, ...rest.slice(to)];
    else made = [...rest.slice(0, to), ...piece, ...rest.slice(to), ...piece];
  }
  return made;
}

/** Lines of boilerplate among those of the story, whatever they look like: what a line is for is not asked here. */
const someGroups = (chance: Chance): Uint8Array =>
  Uint8Array.from({ length: MOST_LINES }, () => (chance.below(10) === 0 ? 1 : 0));

/** Links of equal words that increase, some left out. */
function someLinks({ a, b }: AlignedPair, chance: Chance): Int32Array {
  const links = new Int32Array(a.document.words.count).fill(UNLINKED);
  let free = 0;
  for (let word = 0; word < links.length; word++) {
    if (chance.below(5) === 0) continue;
    const answer = b.document.words.id.indexOf(a.document.words.id[word] as number, free + chance.below(2));
    if (answer < 0 || answer - free > 6) continue;
    links[word] = answer;
    free = answer + 1;
  }
  return links;
}

function told(seed: number): string {
  const chance = chanceOf(seed);
  const words = Array.from(
    { length: FEWEST_WORDS + chance.below(MOST_WORDS - FEWEST_WORDS) },
    () => chance.pick(WORDS) + chance.pick(SEPARATORS),
  );
  const [textA, textB] = [textOf(words), textOf(edited(words, chance))];
  const pair = alignedPair(textA, textB, { a: { groups: someGroups(chance) }, b: { groups: someGroups(chance) } });
  const links = someLinks(pair, chance);
  const lines = [textA, textB].map((text) => text.replaceAll('\n', '\\n'));
  lines.push(`  links: ${written(links)}`);
  for (const [name, pass] of PASSES) {
    const own = links.slice();
    pass(own, pair);
    if (written(own) !== written(links)) lines.push(`  ${name}: ${written(own)}`);
  }
  const own = links.slice();
  const moves = findMoves({ links: own, backLinks: invert(own, pair.b.document.words.count) }, pair);
  if (moves.length > 0) lines.push(`  moves: ${JSON.stringify(moves)}`);
  const done = align(pair);
  lines.push(
    `  aligned: ${written(done.links)} ${done.moves.length === 0 ? '' : JSON.stringify(done.moves)}`.trimEnd(),
  );
  return lines.join('\n');
}

/**
 * What each pass makes of links in texts that say few words many times. Not that it is right, only that it is the same
 * as yesterday; written by name: `GOLDEN=links.txt npx vitest run test/align/links.test.ts`.
 */
it('links words as it did, pass by pass', () => {
  const cases = Array.from({ length: CASES }, (_, seed) => told(seed + 1)).join('\n');
  if (process.env.GOLDEN === 'links.txt') writeFileSync(GOLDEN, `${cases}\n`);
  expect(cases).toBe(readFileSync(GOLDEN, 'utf8').trimEnd());
});
