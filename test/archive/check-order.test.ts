import { expect, test } from 'vitest';
import { type CheckOptions, checkDocument, type Incoming } from '../../src/archive/check.ts';
import { createCandidateSearch } from '../../src/archive/search/candidates.ts';
import { createFewTexts } from '../../src/archive/search/few-texts.ts';
import { createMemoryStore } from '../../src/archive/store/memory-store.ts';
import type { Compared } from '../../src/archive/verify.ts';
import { NO_CHANGES } from '../../src/result/changes.ts';
import { fingerprintsOf } from '../../src/similarity/fingerprint.ts';
import { findWords } from '../../src/text/word.ts';
import { adding, type Sample, sampleText } from './sample.ts';

const OPTIONS: CheckOptions = { minPassage: 20, cap: 10_000, excludeSelf: false };
const BOTH = { aInB: 1, bInA: 1 };
const similarity = { score: 0.9, resemblance: 0.9, containment: BOTH, coverage: BOTH };

/** Checks a text beside archived ones, of which a comparison says what a test says; tells which were compared. */
async function checked(
  incoming: Incoming,
  samples: readonly Sample[],
  said: (archived: string) => Partial<Compared>,
  options = OPTIONS,
  known = true,
) {
  const store = createMemoryStore();
  await store.commit(adding(samples, [], known));
  const compared: string[] = [];
  const told: string[] = [];
  const read = async () => undefined;
  const verify = (_: string, archived: string): Compared => {
    compared.push(archived);
    return { verdict: 'near-duplicate', similarity, passages: [], changes: () => NO_CHANGES, ...said(archived) };
  };
  const archive = { store, read, verify, search: createCandidateSearch(), few: createFewTexts(store, read) };
  const onMatch: CheckOptions['onMatch'] = ({ path }, archived) => told.push(`${path} ${archived}`);
  return { ...(await checkDocument(incoming, archive, { ...options, onMatch })), compared, told };
}

const text = sampleText(1, 200);
const incoming: Incoming = { path: '/incoming', id: null, text };

/** A passage from the first word up to a place. */
function upTo(end: number): Partial<Compared> {
  const side = { start: 0, end, line: 1, endLine: 1 };
  return { passages: [{ a: side, b: side, words: 20 }] };
}

test('a thousand candidates are compared, and it is told how many were not', async () => {
  const { limits, compared } = await checked(
    incoming,
    Array.from({ length: 1002 }, (_, at) => ({ path: `/${at}`, text })),
    () => ({}),
  );
  expect(compared).toHaveLength(1000);
  expect(limits).toMatchObject({ bounds: [{ kind: 'candidates', left: 2, cap: 1000 }] });
});

test('of many issues of a form three are compared, and none is a match', async () => {
  const issue = (at: number) => `${sampleText(1, 40)} ${sampleText(50 + at, 40)}`;
  const { matches, compared } = await checked(
    { ...incoming, text: issue(0) },
    Array.from({ length: 9 }, (_, at) => ({ path: `/${at}`, text: issue(at + 1) })),
    () => ({ verdict: 'same-form' }),
  );
  expect(matches).toEqual([]);
  expect(compared).toHaveLength(3);
});

test('each match is told with its text, and nothing that is none', async () => {
  const part = `${sampleText(1, 100)} ${sampleText(2, 90)}`;
  const samples = [
    { path: '/a', text },
    { path: '/b', text: part },
  ];
  const said = (archived: string) => (archived === part ? ({ verdict: 'distinct' } as const) : {});
  expect((await checked(incoming, samples, said)).told).toEqual([`/a ${text}`]);
  expect((await checked(incoming, samples, said, OPTIONS, false)).told).toEqual([]);
});

test('a text leaves itself out by its path, by that without links, and by its id', async () => {
  const samples = [
    { path: '/real', text },
    { path: '/real', id: '7', text },
    { path: '/other', text },
  ];
  const left = async (own: Incoming) =>
    (await checked(own, samples, () => ({}), { ...OPTIONS, excludeSelf: true })).matches.map(
      ({ path, id }) => `${path} ${id}`,
    );
  expect(await left({ ...incoming, path: '/link', real: '/real' })).toEqual(['/other null', '/real 7']);
  expect(await left({ ...incoming, path: '/real', real: '/elsewhere' })).toEqual(['/other null', '/real 7']);
  expect(await left({ ...incoming, path: '/real', id: '7' })).toEqual(['/other null', '/real null']);
});

test('of two copies of one score the one stands first that has more of the text', async () => {
  const { start } = findWords(text);
  const prints = fingerprintsOf(text);
  const [place = 0, next = 0] = [...prints.word.subarray(20, 22)].map((word) => start[word]);
  const [one, other] = [`${text} один`, `${text} другой`];
  const samples = [
    { path: '/a', text: one },
    { path: '/b', text: other },
  ];
  const order = async (endOfA: number, endOfB: number, options = OPTIONS) =>
    (await checked(incoming, samples, (archived) => upTo(archived === one ? endOfA : endOfB), options)).matches
      .map(({ path }) => path)
      .join(' ');
  expect(await order(next, place)).toBe('/a /b');
  expect(await order(place, next)).toBe('/b /a');
  // A passage ends before the word that begins where it ends.
  expect(await order(place, place + 1)).toBe('/b /a');
  // What is beyond the cap or known as boilerplate weighs nothing, and the rest weighs what it did.
  const boilerplate = new Set(prints.hash.subarray(0, 4));
  expect(await order(place, next, { ...OPTIONS, boilerplate })).toBe('/b /a');
  expect(await order(0, start[prints.word[4] as number] as number, { ...OPTIONS, boilerplate })).toBe('/a /b');
});
