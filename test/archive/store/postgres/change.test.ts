import { describe, expect, test } from 'vitest';
import { writeChange } from '../../../../src/archive/store/postgres/change.ts';
import type { Link, StoredRow } from '../../../../src/archive/store/postgres/link.ts';
import type { Change } from '../../../../src/archive/store/store.ts';
import { fingerprintsOf } from '../../../../src/similarity/fingerprint.ts';
import { adding, type Sample, sampleText } from '../../sample.ts';

const PLACE = { schema: '"s"', path: 'postgres://desk' };
/** The first number that the server gives. */
const FIRST = 40;

/** The rows that were sent as a COPY in binary form, each by its fields. */
function rowsOf(pieces: readonly Uint8Array[]): readonly (readonly Buffer[])[] {
  const bytes = Buffer.concat(pieces);
  const rows: Buffer[][] = [];
  for (let at = 19, count = bytes.readInt16BE(at); count >= 0; count = bytes.readInt16BE(at)) {
    at += 2;
    const row: Buffer[] = [];
    for (; row.length < count; ) {
      const length = bytes.readInt32BE(at);
      row.push(bytes.subarray(at + 4, at + 4 + length));
      at += 4 + length;
    }
    rows.push(row);
  }
  return rows;
}

/** A server whose table of documents is a map from names to rows; before an insert `meanwhile` may put others into it. */
function fakeTables(meanwhile: (put: (path: string, content: string) => void) => void = () => {}) {
  const documents = new Map<string, { readonly number: number; readonly content: string; readonly sum: number }>();
  const postings = new Map<number, number[]>();
  const bodies: number[] = [];
  const tally = { documents: 0, digest: 0 };
  let next = FIRST;
  let waits: typeof meanwhile | undefined = meanwhile;
  const nameOf = new Map<string, string>();
  const query = async (text: string, values: readonly unknown[] = []): Promise<readonly StoredRow[]> => {
    if (text.includes('for update'))
      return (values[0] as Buffer[]).flatMap((name) => {
        const row = documents.get(name.toString('hex'));
        return row === undefined ? [] : [{ ...row, name }];
      });
    if (text.includes('int4send')) {
      const numbers = Buffer.alloc(4 * (values[0] as number));
      for (let at = 0; at < numbers.length; at += 4) numbers.writeInt32BE(next++, at);
      return [{ numbers }];
    }
    if (text.startsWith('insert into "s".document')) {
      const [numbers, names, paths, , contents] = values as [number[], Buffer[], string[], null[], string[]];
      const sums = values[11] as number[];
      for (const [at, name] of names.entries()) nameOf.set(paths[at] as string, name.toString('hex'));
      waits?.((path, content) => documents.set(nameOf.get(path) as string, { number: next++, content, sum: 7 }));
      waits = undefined;
      return numbers.flatMap((number, at) => {
        const name = (names[at] as Buffer).toString('hex');
        if (documents.has(name)) return [];
        documents.set(name, { number, content: contents[at] as string, sum: sums[at] as number });
        return [{ number }];
      });
    }
    if (text.includes('delete from "s".document')) {
      const gone = [...documents].filter(([, { number }]) => (values[0] as number[]).includes(number));
      for (const [name] of gone) documents.delete(name);
      return [{ documents: gone.length, digest: gone.reduce((sum, [, row]) => sum + row.sum, 0) }];
    }
    if (!text.startsWith('insert into "s".tally')) throw new Error(`not expected: ${text}`);
    const [count, digest] = values as [number, number];
    tally.documents += count;
    tally.digest += digest;
    return [];
  };
  const copyIn: Link['copyIn'] = async (statement, pieces) => {
    for (const [first, second] of rowsOf([...pieces])) {
      if (statement.includes('.body')) bodies.push((first as Buffer).readInt32BE());
      else {
        const document = (second as Buffer).readInt32BE();
        postings.set(document, [...(postings.get(document) ?? []), Number((first as Buffer).readBigInt64BE())]);
      }
    }
  };
  const numberOf = (path: string): number | undefined => documents.get(nameOf.get(path) ?? '')?.number;
  return { link: { query, copyIn } as Link, documents, postings, bodies, tally, numberOf };
}

const SAMPLES: readonly Sample[] = [1, 2, 3].map((seed) => ({ path: `/${seed}`, text: sampleText(seed, 20 * seed) }));
const [ONE, TWO, THREE] = SAMPLES as readonly [Sample, Sample, Sample];
const commit = ({ link }: ReturnType<typeof fakeTables>, change: Change) => writeChange(link, PLACE, change);

/** Each document has its fingerprints, each of them once. */
function expectPrints({ postings, numberOf }: ReturnType<typeof fakeTables>, samples: readonly Sample[]): void {
  for (const { path, text } of samples) {
    const own = new Set(fingerprintsOf(text).hash);
    expect(new Set(postings.get(numberOf(path) ?? -1)), path).toEqual(own);
  }
}

describe('a change on a server', () => {
  test('adds documents with their fingerprints and texts, and counts them', async () => {
    const tables = fakeTables();
    expect(await commit(tables, adding(SAMPLES))).toEqual({ added: 3, replaced: 0, unchanged: 0 });
    expectPrints(tables, SAMPLES);
    expect(tables.bodies).toEqual([FIRST]);
    const digest = [...tables.documents.values()].reduce((all, { sum }) => all + sum, 0);
    expect(tables.tally).toEqual({ documents: 3, digest });
  });

  test('replaces what has another text, leaves what has the same, and forgets what is removed', async () => {
    const tables = fakeTables();
    await commit(tables, adding(SAMPLES));
    const other = { ...TWO, text: sampleText(9, 50) };
    const removed = tables.numberOf('/3') ?? -1;
    expect(await commit(tables, adding([ONE, other], [removed]))).toEqual({ added: 0, replaced: 1, unchanged: 1 });
    expectPrints(tables, [ONE, other]);
    expect(tables.numberOf('/3')).toBeUndefined();
    const digest = [...tables.documents.values()].reduce((all, { sum }) => all + sum, 0);
    expect(tables.tally).toEqual({ documents: 2, digest });
  });

  test('looks again at names that another writer added meanwhile', async () => {
    const tables = fakeTables((put) => {
      put('/1', 'another text');
      put('/3', JSON.stringify(THREE.text));
    });
    expect(await commit(tables, adding(SAMPLES))).toEqual({ added: 1, replaced: 1, unchanged: 1 });
    expectPrints(tables, [ONE, TWO]);
    // the text of the third is that of the other writer
    expect(tables.postings.get(tables.numberOf('/3') ?? -1)).toBeUndefined();
    // its row was counted by the other writer, as was the one that was replaced
    expect(tables.tally.documents).toBe(1);
  });

  test('writes nothing where nothing is to be changed', async () => {
    const tables = fakeTables();
    await commit(tables, adding([ONE]));
    const before = { ...tables.tally };
    expect(await commit(tables, adding([]))).toEqual({ added: 0, replaced: 0, unchanged: 0 });
    expect(await commit(tables, adding([ONE]))).toEqual({ added: 0, replaced: 0, unchanged: 1 });
    expect(tables.tally).toEqual(before);
    expect(tables.postings.size).toBe(1);
  });
});
