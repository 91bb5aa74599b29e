import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Database } from '../../../../src/archive/store/sqlite/engine.ts';
import { loadEngine } from '../../../../src/archive/store/sqlite/engine.ts';
import { openFile } from '../../../../src/archive/store/sqlite/file.ts';
import { temporaryFolder } from '../../../folders.ts';

const place = (name = 'wire.idx'): string => join(temporaryFolder(), name);

const NOTHING = (): void => {};

/** A database of somebody, or of nobody yet. */
async function written(path: string, ...statements: readonly string[]): Promise<void> {
  const { DatabaseSync } = await loadEngine(path);
  const database = new DatabaseSync(path);
  for (const statement of statements) database.exec(statement);
  database.close();
}

const pragmaOf = (database: Database, pragma: string): unknown => database.prepare(`PRAGMA ${pragma}`).get()?.[pragma];

describe('the file of an index', () => {
  test.each<[string, (path: string) => unknown, string]>([
    ['is not there', () => {}, 'missing'],
    ['is a folder', (path) => mkdirSync(path), 'foreign'],
    ['is empty', (path) => writeFileSync(path, ''), 'foreign'],
    ['is a text', (path) => writeFileSync(path, 'The mill stands by the river. '.repeat(100)), 'foreign'],
    ['is a database of somebody else', (path) => written(path, 'CREATE TABLE mill(river)'), 'foreign'],
    ['has the first page alone', (path) => written(path, 'CREATE TABLE mill(river)', 'DROP TABLE mill'), 'foreign'],
    [
      'is of a newer version',
      (path) => written(path, 'PRAGMA application_id=1684305264', 'PRAGMA user_version=3', 'CREATE TABLE state(key)'),
      'newer',
    ],
  ])('that %s is refused to who reads', async (_, make, code) => {
    const path = place();
    await make(path);
    await expect(openFile(path, 'read', NOTHING)).rejects.toMatchObject({ code, path });
  });

  test.each<[string, (path: string) => unknown]>([
    ['a text', (path) => writeFileSync(path, 'The mill stands by the river. '.repeat(100))],
    ['a database of somebody else', (path) => written(path, 'CREATE TABLE mill(river)')],
    [
      'a database of somebody else without a table',
      (path) => written(path, 'PRAGMA application_id=77', 'PRAGMA user_version=1'),
    ],
    [
      'a larger database of somebody else without a table',
      (path) =>
        written(path, 'CREATE TABLE mill(river)', 'INSERT INTO mill VALUES(zeroblob(90000))', 'DROP TABLE mill'),
    ],
  ])('is not made of %s, which stays as it is', async (_, make) => {
    const path = place();
    await make(path);
    const before = readFileSync(path);
    await expect(openFile(path, 'create', NOTHING)).rejects.toMatchObject({ code: 'foreign' });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test.each<[string, (path: string) => unknown]>([
    ['nothing', () => {}],
    ['an empty file', (path) => writeFileSync(path, '')],
    ['a first page with nothing on it', (path) => written(path, 'PRAGMA auto_vacuum=INCREMENTAL', 'VACUUM')],
  ])('is made of %s, filled once, and then read', async (_, make) => {
    const path = place();
    await make(path);
    let filled = 0;
    const fill = (database: Database): void => {
      filled++;
      database.exec("INSERT INTO state VALUES('mill', 'river', 1)");
    };
    (await openFile(path, 'create', fill)).close();
    (await openFile(path, 'create', fill)).close();
    const database = await openFile(path, 'read', fill);
    expect(filled).toBe(1);
    expect(pragmaOf(database, 'application_id')).toBe(0x64647570);
    expect(pragmaOf(database, 'user_version')).toBe(2);
    expect(pragmaOf(database, 'auto_vacuum')).toBe(2);
    expect(database.prepare('SELECT value FROM state').all()).toHaveLength(1);
    expect(() => database.exec('DELETE FROM state')).toThrow();
    database.close();
  });

  test('that could not be filled is none, and is made by the next one', async () => {
    const path = place();
    const fail = (): void => {
      throw new Error('the disk is full');
    };
    await expect(openFile(path, 'create', fail)).rejects.toThrow('the disk is full');
    await expect(openFile(path, 'read', NOTHING)).rejects.toMatchObject({ code: 'foreign' });
    const database = await openFile(path, 'create', NOTHING);
    expect(pragmaOf(database, 'synchronous')).toBe(3);
    expect(pragmaOf(database, 'query_only')).toBe(0);
    database.exec("INSERT INTO state VALUES('mill', 'river', 1)");
    database.close();
  });
});
