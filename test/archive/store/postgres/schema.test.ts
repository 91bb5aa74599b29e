import { describe, expect, test } from 'vitest';
import { openSchema } from '../../../../src/archive/store/postgres/schema.ts';
import type { Access } from '../../../../src/archive/store/store.ts';
import { FINGERPRINT_SETTINGS, FINGERPRINT_VERSION } from '../../../../src/similarity/fingerprint.ts';
import { type Answer, fakeLink, fakeSession } from './fake-link.ts';

const FRESH = { settings: FINGERPRINT_SETTINGS, root: null };

/** What a server with an archive answers: the migrations that it knows, and its state. */
function archive(migrations: readonly string[] | undefined, state: Readonly<Record<string, string>> = {}): Answer[] {
  const all = { fingerprints: String(FINGERPRINT_VERSION), settings: JSON.stringify(FINGERPRINT_SETTINGS), ...state };
  return [
    [/relname = 'migration'/, [{ tables: migrations === undefined ? '0' : '1' }]],
    [/select name from "s"\.migration/, (migrations ?? []).map((name) => ({ name }))],
    [/count\(n\.oid\) as schemas/, [{ tables: 0, schemas: 0 }]],
    [/from "s"\.state/, Object.entries(all).map(([key, value]) => ({ key, value }))],
  ];
}

const open = (answers: readonly Answer[], access: Access, sent: string[] = []) =>
  openSchema(fakeSession(fakeLink(answers, sent)), { schema: 's', path: 'postgres://desk' }, access, FRESH);

/** The first words of what changes something. */
const changes = (sent: readonly string[]): readonly string[] =>
  sent.filter((statement) => /^(?:create|insert|alter)/.test(statement)).map((statement) => statement.slice(0, 24));

describe('an archive on a server', () => {
  test('is read as it was made, and nothing is written', async () => {
    for (const access of ['read', 'create'] as const) {
      const sent: string[] = [];
      expect(await open(archive(['1 tables'], { root: '"/a"' }), access, sent)).toEqual({
        settings: FINGERPRINT_SETTINGS,
        root: '/a',
      });
      expect(changes(sent)).toEqual([]);
    }
  });

  test.each<[string, readonly Answer[], string, RegExp]>([
    ['that is not there', archive(undefined), 'missing', /no index of dedupe/],
    ['of a newer version', archive(['1 tables', '9 wings']), 'newer', /it has '9 wings'/],
    ['of an older version', archive([]), 'unusable', /older version: dedupe index compact/],
    ['with other fingerprints', archive(['1 tables'], { fingerprints: '1' }), 'newer', /make it anew/],
    ['with settings that are none', archive(['1 tables'], { settings: '{' }), 'damaged', /settings/],
  ])('%s is refused to who reads', async (_, answers, code, reason) => {
    await expect(open(answers, 'read')).rejects.toMatchObject({ code, message: expect.stringMatching(reason) });
  });

  test('of a newer version is refused to who writes, also when it became one while the tables were waited for', async () => {
    await expect(open(archive(['1 tables', '9 wings']), 'create')).rejects.toMatchObject({ code: 'newer' });
    let asked = 0;
    const answers = archive([]);
    const link = fakeLink(answers);
    const session = fakeSession({
      ...link,
      query: async (text, values) => {
        const isNames = /select name from/.test(text);
        if (isNames) asked++;
        return isNames && asked > 1 ? [{ name: '9 wings' }] : link.query(text, values);
      },
    });
    const place = { schema: 's', path: 'postgres://desk' };
    await expect(openSchema(session, place, 'create', FRESH)).rejects.toMatchObject({ code: 'newer' });
  });

  test('of an older version gets the tables that it lacks from who writes, under a lock', async () => {
    const sent: string[] = [];
    await open(archive([]), 'create', sent);
    const made = changes(sent);
    expect(made[0]).toBe('create table "s".state(k');
    expect(made.at(-1)).toBe('insert into "s".migratio');
    expect(made).not.toContain('create schema if not exi');
    const isLock = (statement: string): boolean => statement.includes('pg_advisory_xact_lock');
    expect(sent.findIndex(isLock)).toBeLessThan(sent.findIndex((statement) => statement.startsWith('create')));
  });

  test('is made where none is, with its schema or in one that was made for it', async () => {
    for (const [schemas, first] of [
      [0, 'create schema if not exi'],
      [1, 'create table "s".migrati'],
    ] as const) {
      const sent: string[] = [];
      await open([[/count\(n\.oid\) as schemas/, [{ tables: 0, schemas }]], ...archive(undefined)], 'create', sent);
      expect(changes(sent)[0]).toBe(first);
    }
  });

  test('is not made where another was quicker', async () => {
    let asked = 0;
    const sent: string[] = [];
    const link = fakeLink(archive(['1 tables']), sent);
    const session = fakeSession({
      ...link,
      query: async (text, values) =>
        /relname = 'migration'/.test(text) && ++asked === 1 ? [{ tables: 0 }] : link.query(text, values),
    });
    await openSchema(session, { schema: 's', path: 'postgres://desk' }, 'create', FRESH);
    expect(changes(sent)).toEqual([]);
  });

  test('is not made among tables of somebody else', async () => {
    const answers: Answer[] = [[/count\(n\.oid\) as schemas/, [{ tables: 2, schemas: 1 }]], ...archive(undefined)];
    const sent: string[] = [];
    await expect(open(answers, 'create', sent)).rejects.toMatchObject({ code: 'foreign' });
    expect(changes(sent)).toEqual([]);
  });
});
