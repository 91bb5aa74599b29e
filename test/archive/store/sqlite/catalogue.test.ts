import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openFile } from '../../../../src/archive/store/sqlite/file.ts';
import { openSqliteStore } from '../../../../src/archive/store/sqlite/store.ts';
import { temporaryFolder } from '../../../folders.ts';
import { adding } from '../../sample.ts';

/** More than two slices of the catalogue, the last of them not full. */
const DOCUMENTS = 12_000;
const pathOf = (at: number): string => `/${at}`;

async function filled(): Promise<string> {
  const index = join(temporaryFolder(), 'archive.idx');
  const store = await openSqliteStore(index, 'create');
  await store.commit(adding(Array.from({ length: DOCUMENTS }, (_, at) => ({ path: pathOf(at), text: `т${at}` }))));
  await store.close();
  return index;
}

describe('the catalogue of an index in a file', () => {
  test('is read in slices, each document once, while another process writes', async () => {
    const index = await filled();
    const [store, other] = [await openSqliteStore(index, 'read'), await openSqliteStore(index, 'write')];
    const paths: string[] = [];
    for await (const { document, path } of store.entries()) {
      // A row that was read already, one that will not be read any more, and one that follows.
      if (paths.length === 0) await other.commit(adding([{ path: '/new', text: 'новый' }], [document, DOCUMENTS - 1]));
      paths.push(path);
    }
    await Promise.all([store.close(), other.close()]);
    const expected = Array.from({ length: DOCUMENTS - 1 }, (_, at) => pathOf(at));
    expect(paths).toEqual([...expected, '/new']);
  });

  test('does not end in silence where a row of any slice is missing', async () => {
    const index = await filled();
    const database = await openFile(index, 'write', () => {});
    database.exec('DELETE FROM document WHERE number=7000');
    database.close();
    const store = await openSqliteStore(index, 'read');
    const reading = async (): Promise<void> => {
      for await (const { document } of store.entries()) expect(document).not.toBe(7000);
    };
    await expect(reading()).rejects.toThrow(`is damaged: ${DOCUMENTS - 1} of ${DOCUMENTS} documents are left`);
    await store.close();
  });
});
