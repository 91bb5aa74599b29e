import { spawn } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { openPostgresStore } from '../../../src/archive/store/postgres/store.ts';
import { sampleText } from '../../archive/sample.ts';
import { NO_SERVER, PASSWORD, type PostgresServer, startPostgres } from '../../archive/store/postgres-server.ts';
import { bareEnvironment, buildProgram } from '../program.ts';

const WRITERS = 8;
/** Folders of texts; pairs of writers add the same one. */
const FOLDERS = 4;
const TEXTS = 12;
const CHECKS = 200;
/** Checks alive at a time: all two hundred would want 6 GB of memory. */
const AT_A_TIME = 40;
/** Connections that the role of the checks may have; the others wait, and say so when they have waited too long. */
const CONNECTIONS = 15;
/** Two hundred programs take minutes on a loaded machine. */
const PATIENCE = 900_000;

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

if (NO_SERVER !== undefined) test.skip(`a crowd at an index on a server: ${NO_SERVER}`, () => {});

describe.skipIf(NO_SERVER !== undefined)('a crowd at an index on a server', () => {
  const { file, folder, script, run } = buildProgram();
  symlinkSync(resolve('node_modules'), join(dirname(dirname(script)), 'node_modules'));
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres({ settings: ['fsync = off'] });
  });
  afterAll(() => server?.end());

  /** Runs the program beside others. */
  function started(args: readonly string[]): Promise<Ended> {
    const child = spawn(process.execPath, [script, ...args], { cwd: folder, env: bareEnvironment() });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      out += piece;
    });
    child.stderr.setEncoding('utf8').on('data', (piece: string) => {
      err += piece;
    });
    return new Promise((done) => child.on('close', (code) => done({ code, out, err })));
  }

  /** A role with reading rights that may have few connections. */
  function readerOf(schema: string): string {
    const role = `reader_of_${schema}`;
    server.sql(
      `create role ${role} login password '${PASSWORD}' connection limit ${CONNECTIONS};
       grant usage on schema ${schema} to ${role}; grant select on all tables in schema ${schema} to ${role}`,
    );
    return server.address(schema).replace('desk', role);
  }
  const noConnection = /^dedupe: postgres:[^\n]*: the server has no connection left; try again later\n$/;

  it(
    'keeps what eight programs add while two hundred check, and every failure is one line',
    async () => {
      const seeds = (of: number): readonly number[] => Array.from({ length: TEXTS }, (_, at) => of * 1000 + at);
      for (let of = 0; of <= FOLDERS; of++) {
        mkdirSync(join(folder, `f${of}`), { recursive: true });
        for (const seed of seeds(of)) file(`f${of}/${seed}.txt`, `${sampleText(seed, 60)}\n`);
      }
      const address = server.address('crowd');
      // The last folder is there before all others.
      expect(run(['index', 'add', `f${FOLDERS}`, '--index', address, '--root', folder]).code).toBe(0);
      const reader = readerOf('crowd');
      const writers = Array.from({ length: WRITERS }, (_, writer) =>
        started(['index', 'add', `f${writer % FOLDERS}`, '--index', address, '--json']),
      );
      const checks: Ended[] = [];
      let next = 0;
      const checking = async (): Promise<void> => {
        while (next < CHECKS) {
          const text = `f${FOLDERS}/${seeds(FOLDERS)[next++ % TEXTS]}.txt`;
          const ended = await started(['check', text, '--against', reader, '--json']);
          checks.push(ended);
          if (ended.code !== 1) continue;
          const [first] = JSON.parse(ended.out).documents[0].matches;
          expect(first).toMatchObject({ path: join(folder, text), verdict: 'identical' });
        }
      };
      await Promise.all(Array.from({ length: AT_A_TIME }, checking));
      const written = await Promise.all(writers);
      expect(written.map(({ code, err }) => ({ code, err }))).toEqual(written.map(() => ({ code: 0, err: '' })));
      // Of two that add the same texts each text counts for one.
      const counts = written.map(({ out }) => JSON.parse(out));
      expect(counts.reduce((sum, { added }) => sum + added, 0)).toBe(FOLDERS * TEXTS);
      expect(counts.reduce((sum, { unchanged }) => sum + unchanged, 0)).toBe((WRITERS - FOLDERS) * TEXTS);
      const failed = checks.filter(({ code }) => code !== 1);
      for (const { code, out, err } of failed)
        expect([code, out, err]).toEqual([2, '', expect.stringMatching(noConnection)]);
      expect(failed.length).toBeLessThan(CHECKS);
      const listed = JSON.parse(run(['index', 'list', '--index', address, '--json']).out).documents;
      const expected = Array.from({ length: FOLDERS + 1 }, (_, of) =>
        seeds(of).map((seed) => join(folder, `f${of}`, `${seed}.txt`)),
      );
      expect(listed.map(({ path }: { path: string }) => path).sort()).toEqual(expected.flat().sort());
      expect(JSON.parse(run(['index', 'verify', '--index', address, '--json']).out)).toMatchObject({
        sound: true,
        missing: 0,
      });
    },
    PATIENCE,
  );

  it('says in one line that no connection was left, after it waited for one', async () => {
    file('one.txt', `${sampleText(1, 60)}\n`);
    expect(run(['index', 'add', 'one.txt', '--index', server.address('taken')]).code).toBe(0);
    const reader = readerOf('taken');
    const holders = await Promise.all(Array.from({ length: CONNECTIONS }, () => openPostgresStore(reader, 'read')));
    const refused = await started(['check', 'one.txt', '--against', reader]);
    expect([refused.code, refused.out, refused.err]).toEqual([2, '', expect.stringMatching(noConnection)]);
    expect(refused.err).not.toContain(PASSWORD);
    await holders[0]?.close();
    const answered = await started(['check', 'one.txt', '--against', reader]);
    expect(answered.code).toBe(1);
    await Promise.all(holders.slice(1).map((holder) => holder.close()));
  });
});
