import { describe, expect, test } from 'vitest';
import { checkSum } from '../../../../src/archive/store/check-sum.ts';
import { ArchiveFailure } from '../../../../src/archive/store/failure.ts';
import { packTexts } from '../../../../src/archive/store/packed-text.ts';
import { sumOf } from '../../../../src/archive/store/postgres/catalogue.ts';
import type { StoredRow } from '../../../../src/archive/store/postgres/link.ts';
import { problemsOf } from '../../../../src/archive/store/postgres/verify.ts';
import { FINGERPRINT_SETTINGS } from '../../../../src/similarity/fingerprint.ts';
import { type Answer, fakeLink } from './fake-link.ts';

const PLACE = { schema: '"s"', path: 'postgres://desk' };
const TEXTS = ['Паром ушёл утром.', 'The ferry left at noon today.', 'Паром кетті.'];
const WORDS = [3, 6, 2];
/** The first two texts have a block of their own; the last is named and kept nowhere. */
const BLOCK = Buffer.from(packTexts(TEXTS.slice(0, 2)));

/** A row of the catalogue as the server has it, with its check sum. */
function row(number: number, words = WORDS[number] ?? 0): StoredRow {
  const entry = { document: number, path: `/${number}`, id: null, content: '', words, date: null };
  const kept = { prints: 1, body: number < 2 ? 7 : null, place: number };
  const { document: _, ...columns } = entry;
  return { number, ...columns, ...kept, sum: sumOf({ entry, ...kept }) };
}

const ROWS = [row(0), row(1), row(2)];
const sums = (rows: readonly StoredRow[]): number => rows.reduce((sum, one) => sum + Number(one.sum), 0);
const body = (places: string): StoredRow => ({ number: 7, data: BLOCK, sum: checkSum('b7', BLOCK), places });

/** What a sound archive answers. */
const SOUND: readonly Answer[] = [
  [/from "s"\.document where number > /, ROWS],
  [/string_agg/, [body('0 0,1 1')]],
  [/from "s"\.tally/, [{ documents: 3, digest: sums(ROWS) }]],
  [/^select count\(\*\) as n from/, [{ n: 0 }]],
];

const damaged = (what: string): ArchiveFailure => new ArchiveFailure('damaged', PLACE.path, what);

const problems = (...changed: readonly Answer[]): Promise<readonly string[]> =>
  problemsOf(fakeLink([...changed, ...SOUND]), PLACE, FINGERPRINT_SETTINGS);

describe('an archive on a server', () => {
  test('has no problem when it is sound', async () => {
    expect(await problems()).toEqual([]);
  });

  test.each<[string, readonly Answer[], readonly string[]]>([
    ['a text that is gone', [[/string_agg/, [body('0 0')]]], ['document 1: its text is missing']],
    [
      'another text in its place',
      [
        [/where number > /, [row(0), row(1, 5), row(2)]],
        [/tally/, [{ documents: 3, digest: sums([row(0), row(1, 5), row(2)]) }]],
      ],
      ['document 1: its text is not the one that was added'],
    ],
    ['a row that is gone', [[/where number > /, ROWS.slice(0, 2)]], ['2 of 3 documents are left']],
    [
      'a row of another',
      [[/tally/, [{ documents: 3, digest: sums(ROWS) + 1 }]]],
      ['the catalogue does not match its check sum'],
    ],
    [
      'a row that was written over',
      [[/where number > /, [{ ...row(0), words: 9 }]]],
      ['is damaged: document 0 of the catalogue does not match its check sum'],
    ],
    ['texts that cannot be read', [[/string_agg/, damaged('is torn')]], ['is torn']],
    [
      'postings that are not those of the catalogue',
      [
        [
          /with counted/,
          [
            { number: 1, more: -2, unknown: false, twice: 0 },
            { number: 2, more: 3, unknown: false, twice: 0 },
            { number: 8, more: 4, unknown: true, twice: 0 },
            { number: 9, more: 1, unknown: false, twice: 1 },
          ],
        ],
      ],
      [
        'document 1: 2 postings missing',
        'document 2: 3 postings too many',
        'document 8: it has postings and is not in the catalogue',
        'document 9: 1 postings are there twice',
      ],
    ],
    [
      'a page that ends elsewhere',
      [[/as page from "s"\.folded/, [{ page: '12 3' }]]],
      ['page 12 3 of folded postings does not end where it says'],
    ],
    [
      'documents that are removed and there',
      [[/^select count\(\*\) as n from/, [{ n: 2 }]]],
      ['2 documents are there and named as removed'],
    ],
  ])('has %s told', async (_, changed, told) => {
    expect(await problems(...changed)).toEqual(told);
  });

  test('has a hundred problems told at most', async () => {
    const rows = Array.from({ length: 130 }, (_, number) => ({ number, more: 1, unknown: false, twice: 0 }));
    expect(await problems([/with counted/, rows])).toHaveLength(100);
  });

  test('is asked without a limit of time, and what is no problem of it is thrown', async () => {
    const sent: string[] = [];
    await problemsOf(fakeLink(SOUND, sent), PLACE, FINGERPRINT_SETTINGS);
    expect(sent[0]).toBe('set local statement_timeout = 0');
    await expect(problems([/string_agg/, new Error('connection lost')])).rejects.toThrow('connection lost');
  });
});
