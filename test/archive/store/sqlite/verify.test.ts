import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Database, loadEngine } from '../../../../src/archive/store/sqlite/engine.ts';
import { type State, stateReader, writeState } from '../../../../src/archive/store/sqlite/state.ts';
import { openSqliteStore } from '../../../../src/archive/store/sqlite/store.ts';
import { fingerprintsOf } from '../../../../src/similarity/fingerprint.ts';
import { temporaryFolder } from '../../../folders.ts';
import { adding, sampleText } from '../../sample.ts';

const TEXTS = [20, 30, 40].map((words, at) => sampleText(at, words));
/** Fingerprints of each text. */
const [ONE = 0, TWO = 0, THREE = 0] = TEXTS.map((text) => new Set(fingerprintsOf(text).hash).size);
const ALL = ONE + TWO + THREE;

type Damage = (database: Database) => void;

/** What is told of an index of three texts, two of them in one block, whose file was changed past it. */
async function problems(damage: Damage, texts: readonly string[] = TEXTS): Promise<readonly string[]> {
  const path = join(temporaryFolder(), 'archive.idx');
  const made = await openSqliteStore(path, 'create');
  const samples = texts.map((text, at) => ({ path: `/${at}`, text }));
  await made.commit(adding(samples.slice(0, 2)));
  await made.commit(adding(samples.slice(2)));
  await made.compact();
  await made.close();
  const { DatabaseSync } = await loadEngine(path);
  const database = new DatabaseSync(path);
  damage(database);
  database.close();
  const store = await openSqliteStore(path, 'read');
  const told: string[] = [];
  for await (const problem of store.verify()) told.push(problem.replace(`${path}: `, ''));
  await store.close();
  return told;
}

const sql =
  (...statements: readonly string[]): Damage =>
  (database) => {
    for (const statement of statements) database.exec(statement);
  };
const state =
  (change: (now: State) => Partial<State>): Damage =>
  (database) => {
    const { state: now } = stateReader(database, '')();
    writeState(database, { ...now, ...change(now) });
  };
const notTheSum = (what: string): string => `is damaged: ${what} does not match its check sum`;

describe('an index in a file', () => {
  test('has no problem when it is sound', async () => {
    expect(await problems(() => {})).toEqual([]);
  });

  test.each<[string, Damage, readonly string[]]>([
    [
      'postings that are gone',
      sql('DELETE FROM posting'),
      [
        expect.stringMatching(`^segment \\d+: 0 of ${ALL} postings are left$`),
        `document 0: ${ONE} postings missing`,
        `document 1: ${TWO} postings missing`,
        `document 2: ${THREE} postings missing`,
      ],
    ],
    [
      'postings that are there twice',
      state(({ segments }) => ({ segments: [...segments, ...segments] })),
      [
        `document 0: ${ONE} postings too many`,
        `document 1: ${TWO} postings too many`,
        `document 2: ${THREE} postings too many`,
      ],
    ],
    [
      'fewer postings than it says',
      state(({ segments }) => ({ segments: segments.map((one) => ({ ...one, postings: one.postings + 1 })) })),
      [expect.stringMatching(`^segment \\d+: ${ALL} of ${ALL + 1} postings are left$`)],
    ],
    [
      'a page of postings that was written over',
      sql('UPDATE posting SET last = last + 1'),
      [
        expect.stringMatching(/^is damaged: a page of segment \d+ does not match its check sum$/),
        ...[ONE, TWO, THREE].map((prints, at) => `document ${at}: ${prints} postings missing`),
      ],
    ],
    [
      'a row that is gone, and its text with nobody',
      sql('DELETE FROM document WHERE number = 2'),
      ['2 of 3 documents are left', '1 texts belong to no document'],
    ],
    [
      'a row that was written over',
      sql('UPDATE document SET words = words + 1 WHERE number = 0'),
      [notTheSum('document 0 of the catalogue')],
    ],
    [
      'a row of another',
      state(({ digest }) => ({ digest: digest + 1 })),
      ['the catalogue does not match its check sum'],
    ],
    [
      'a block of texts that is gone',
      sql('DELETE FROM body WHERE number = 0'),
      [notTheSum('the text of document 0'), notTheSum('the text of document 1')],
    ],
    [
      'a text that nobody has',
      sql('INSERT INTO body SELECT 9, data, sum FROM body WHERE number = 0'),
      ['1 texts belong to no document'],
    ],
    [
      'traits that are gone',
      sql('DELETE FROM trait'),
      [0, 1, 2].map((at) => `document ${at}: its traits are not those of the catalogue`),
    ],
    ['traits that were written over', sql('UPDATE trait SET sum = sum + 1'), [notTheSum('page 0 of the traits')]],
  ])('has %s told', async (_, damage, told) => {
    expect(await problems(damage)).toEqual(told);
  });

  test('has a hundred problems told at most', async () => {
    const texts = Array.from({ length: 130 }, (_, at) => sampleText(at, 9));
    expect(await problems(sql('DELETE FROM trait'), texts)).toHaveLength(100);
  });
});
