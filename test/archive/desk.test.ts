import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkDocument } from '../../src/archive/check.ts';
import { dateInName } from '../../src/archive/history/day.ts';
import { type ScanOptions, scanCollection } from '../../src/archive/scan.ts';
import { candidatePairs } from '../../src/archive/search/candidate-pairs.ts';
import { createCandidateSearch } from '../../src/archive/search/candidates.ts';
import { collectionOf } from '../../src/archive/search/collection.ts';
import { createFewTexts, fewPairs } from '../../src/archive/search/few-texts.ts';
import { createMemoryStore } from '../../src/archive/store/memory-store.ts';
import { chanceOf } from '../edits.ts';
import { plainVerify } from './plain-verify.ts';
import { adding, type Sample, sampleText } from './sample.ts';

const GOLDEN = join(__dirname, '../golden/archive.txt');
/** Texts of the desk: enough for a signature that more than fifty have. */
const TEXTS = 78;
/** Stories that they are about, and parts of a story. */
const STORIES = 14;
const MOST_PARTS = 5;

/** The signature of the office, that of some, and a head. */
const SIGNATURE = sampleText(9001, 18);
const SOME_SIGNED = sampleText(9002, 24);
const HEAD = sampleText(9003, 12);

/** Releases as an office and those who reprint it write them: parts of a story, more or fewer, with heads and tails. */
function desk(): readonly Sample[] {
  return Array.from({ length: TEXTS }, (_, at) => {
    const chance = chanceOf(at + 1);
    const story = chance.below(STORIES);
    const first = chance.below(3);
    const parts = Array.from({ length: 1 + chance.below(MOST_PARTS) }, (_, part) =>
      sampleText(story * 10 + first + part, [7, 12, 21, 34, 60][(story + part) % 5]),
    );
    if (chance.below(4) === 0) parts.splice(chance.below(parts.length), 1, sampleText(500 + at, 15));
    if (chance.below(5) === 0) parts.unshift('Исправлено: 12 мая.');
    if (chance.below(6) === 0) parts.push(sampleText(((story + 1) % STORIES) * 10 + 1, 34));
    if (at % 9 === 0) parts.unshift(HEAD);
    if (at % 12 === 0) parts.push(SOME_SIGNED);
    if (at % 10 !== 0) parts.push(SIGNATURE);
    const day = String(1 + chance.below(28)).padStart(2, '0');
    return {
      path: chance.below(3) === 0 ? `/${at}` : `/${at}-2026-05-${day}`,
      text: parts.join('\n'),
    };
  });
}

const dated = (samples: readonly Sample[]) =>
  samples.map(({ path, text }) => ({ path, id: null, text, date: dateInName(path) }));

const USUAL: ScanOptions = { minPassage: 20, cap: 10_000, sameForm: false };
const SCANS: readonly (readonly [string, ScanOptions])[] = [
  ['usual', USUAL],
  ['forms, short passages', { ...USUAL, sameForm: true, minPassage: 8 }],
  ['a small cap', { ...USUAL, cap: 9 }],
  ['near days, longest', { ...USUAL, dates: { within: 3, since: '2026-05-04' }, representative: 'longest' }],
  ['between', { ...USUAL, between: 20 }],
];

/** Results as lines; numbers to three places, so that a line can be read. */
const line = (value: unknown): string =>
  JSON.stringify(value, (_, own) => (typeof own === 'number' ? Math.round(own * 1000) / 1000 : own));

async function told(): Promise<string> {
  const samples = desk();
  const collection = collectionOf(dated(samples));
  const lines: string[] = [];
  for (const [name, options] of SCANS) {
    const steps: number[] = [];
    const { pairs, clusters, ...rest } = scanCollection(collection, plainVerify, options, (done) => steps.push(done));
    lines.push(`${name}: ${steps.length} steps, ${pairs.length} pairs`, line(rest));
    lines.push(
      pairs
        .map(({ a, b, verdict, similarity, direction = '', revision }) =>
          [a.path, b.path, verdict, similarity.score.toFixed(3), direction, revision?.by].filter(Boolean).join(' '),
        )
        .join('; '),
    );
    for (const { members, ...cluster } of clusters)
      lines.push(
        line(cluster),
        ...members.map(({ path, similarity, ...member }) => `  ${path} ${similarity.score.toFixed(3)} ${line(member)}`),
      );
  }
  for (const [cap, sameForm] of [
    [10_000, false],
    [10_000, true],
    [8, false],
  ] as const) {
    const { pairs, spread, cut } = candidatePairs(collection.prints, { cap, sameForm });
    lines.push(`candidates, cap ${cap}: ${cut} cut, ${pairs.map(({ a, b }) => `${a}-${b}`).join(' ')}`);
    lines.push(`  ${spread.join(' ')}`);
  }
  lines.push(`few: ${line(fewPairs(collectionOf(dated(samples.slice(0, 12)))))}`);
  const store = createMemoryStore();
  await store.commit(adding(samples.slice(0, 60)));
  const read = async () => undefined;
  const archive = {
    store,
    read,
    verify: plainVerify,
    search: createCandidateSearch(),
    few: createFewTexts(store, read),
  };
  for (const [at, { path, text }] of samples.slice(52).entries()) {
    const cap = at % 3 === 0 ? 6 : 10_000;
    const options = { minPassage: at % 2 === 0 ? 20 : 8, cap, excludeSelf: at % 4 < 2 };
    const { matches, ...checked } = await checkDocument({ path, id: null, text }, archive, options);
    lines.push(`check ${line(checked)}`, ...matches.map((match) => `  ${line({ ...match, changes: undefined })}`));
  }
  return lines.join('\n');
}

/**
 * What the archive says of a desk of releases, by every search. Not that it is right, only that it is the same as
 * yesterday; written by name: `GOLDEN=archive.txt npx vitest run test/archive/desk.test.ts`.
 */
test('finds in a desk of releases what it found', async () => {
  const found = await told();
  if (process.env.GOLDEN === 'archive.txt') writeFileSync(GOLDEN, `${found}\n`);
  expect(found).toBe(readFileSync(GOLDEN, 'utf8').trimEnd());
});
