import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCandidateSearch } from '../../../../src/archive/search/candidates.ts';
import { lookUp } from '../../../../src/archive/search/look-up.ts';
import { openPostgresStore } from '../../../../src/archive/store/postgres/store.ts';
import type { LastingStore } from '../../../../src/archive/store/store.ts';
import { fingerprintsOf } from '../../../../src/similarity/fingerprint.ts';
import { temporaryFolder } from '../../../folders.ts';
import { adding, sampleText } from '../../sample.ts';
import { NO_SERVER, PASSWORD, type PostgresServer, startPostgres, startStandby } from '../postgres-server.ts';
import { openProxy } from './proxy.ts';

/** Documents that a writer adds in one step, and tries until it gives up a step. */
const A_STEP = 20;
const TRIES = 20;
const WORDS = 60;

const nameOf = (writer: number, step: number, at: number): string => `/${writer}/${step}/${at}`;
const textOf = (writer: number, step: number, at: number): string =>
  sampleText(writer * 100_000 + step * 100 + at, WORDS);

/** What writers were told to be in the archive, and what they were told had gone wrong. */
interface Told {
  readonly acknowledged: Map<string, string>;
  readonly failures: Error[];
}

/** Adds steps of texts, each until it is acknowledged. Writers of one number add the same texts. */
async function write(address: string, writer: number, steps: number, told: Told): Promise<void> {
  let store: LastingStore | undefined;
  for (let step = 0; step < steps; step++) {
    const samples = Array.from({ length: A_STEP }, (_, at) => ({
      path: nameOf(writer, step, at),
      text: textOf(writer, step, at),
    }));
    for (let tries = 1; ; tries++) {
      try {
        store ??= await openPostgresStore(address, 'create');
        await store.commit(adding(samples));
        for (const { path, text } of samples) told.acknowledged.set(path, text);
        break;
      } catch (error) {
        told.failures.push(error as Error);
        if (tries === TRIES) throw error;
        await pause(200);
      }
    }
  }
  await store?.close();
}

/** All of the promise after an accident: what was acknowledged is found, nothing is twice, nothing is damaged. */
async function expectSound(address: string, { acknowledged, failures }: Told): Promise<void> {
  const store = await openPostgresStore(address, 'read');
  const problems: string[] = [];
  for await (const problem of store.verify()) problems.push(problem);
  expect(problems).toEqual([]);
  const paths: string[] = [];
  for await (const { path } of store.entries()) paths.push(path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(await store.count()).toBe(paths.length);
  expect([...acknowledged.keys()].filter((path) => !paths.includes(path))).toEqual([]);
  const search = createCandidateSearch();
  const some = [...acknowledged].filter((_, at) => at % 37 === 0);
  for (const [path, text] of some) {
    const { plausible } = await lookUp(fingerprintsOf(text), store, search, 100);
    const entries = await store.entriesOf(plausible.map(({ document }) => document));
    expect(Array.from(entries.values(), (entry) => entry.path)).toContain(path);
  }
  await store.close();
  for (const failure of failures) {
    expect(failure).toMatchObject({ name: 'ArchiveFailure' });
    expect(failure.message).not.toContain('\n');
    expect(`${failure.message} ${failure.stack}`).not.toContain(PASSWORD);
  }
}

function nothingTold(): Told {
  return { acknowledged: new Map(), failures: [] };
}

if (NO_SERVER !== undefined) test.skip(`faults of a server: ${NO_SERVER}`, () => {});

describe.skipIf(NO_SERVER !== undefined)('an archive in PostgreSQL', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server?.end());

  test('keeps what eight writers add and replace at once, each name once', async () => {
    const told = nothingTold();
    // Pairs of writers add the same texts; all of them replace the same one.
    const address = server.address('eight');
    const replacing = async (writer: number): Promise<void> => {
      const store = await openPostgresStore(address, 'create');
      for (let version = 0; version < 6; version++) {
        await store.commit(adding([{ path: '/shared', text: sampleText(9_000_000 + writer * 10 + version, WORDS) }]));
      }
      await store.close();
    };
    await Promise.all(
      Array.from({ length: 8 }, (_, writer) => Promise.all([write(address, writer % 4, 6, told), replacing(writer)])),
    );
    expect(told.failures).toEqual([]);
    await expectSound(address, told);
    const store = await openPostgresStore(address, 'write');
    expect(await store.count()).toBe(4 * 6 * A_STEP + 1);
    const [shared] = await store.find([{ path: '/shared', id: null }]);
    const last = (await store.texts([shared ?? -1])).get(shared ?? -1);
    // Whoever came last, it was the last version of one of them.
    expect(Array.from({ length: 8 }, (_, writer) => sampleText(9_000_000 + writer * 10 + 5, WORDS))).toContain(last);
    await store.compact();
    await store.close();
    await expectSound(address, told);
  });

  test('answers two hundred at once while it is written to and folded', async () => {
    const told = nothingTold();
    // Two hundred log in at once from one thread, which takes long on a busy machine.
    const address = `${server.address('many')}&connect_timeout=120`;
    await write(address, 0, 3, told);
    const text = textOf(0, 1, 7);
    const folding = async (): Promise<void> => {
      const store = await openPostgresStore(address, 'write');
      for (let times = 0; times < 2; times++) await store.compact();
      await store.close();
    };
    const asking = async (): Promise<readonly string[]> => {
      const store = await openPostgresStore(address, 'read');
      const { plausible } = await lookUp(fingerprintsOf(text), store, createCandidateSearch(), 100);
      const entries = await store.entriesOf(plausible.map(({ document }) => document));
      await store.close();
      return Array.from(entries.values(), ({ path }) => path);
    };
    const [answers] = await Promise.all([
      Promise.all(Array.from({ length: 200 }, asking)),
      write(address, 1, 10, told),
      folding(),
    ]);
    expect(answers.every((paths) => paths.includes(nameOf(0, 1, 7)))).toBe(true);
    await expectSound(address, told);
  });

  test('loses nothing when connections are cut while texts are added and looked up', async () => {
    const told = nothingTold();
    const proxy = await openProxy(server.port);
    const address = server.address('cut', proxy.port);
    await write(address, 0, 1, told);
    let isDone = false;
    const cutting = async (): Promise<void> => {
      while (!isDone) {
        await pause(700);
        proxy.cut();
      }
    };
    const asking = async (): Promise<void> => {
      const store = await openPostgresStore(address, 'read');
      const text = textOf(0, 0, 3);
      while (!isDone) {
        const { plausible } = await lookUp(fingerprintsOf(text), store, createCandidateSearch(), 100);
        expect(plausible.length).toBeGreaterThan(0);
      }
      await store.close();
    };
    const writing = Promise.all([1, 2, 1, 2].map((writer) => write(address, writer, 12, told))).finally(() => {
      isDone = true;
    });
    await Promise.all([writing, cutting(), asking()]);
    proxy.close();
    await expectSound(server.address('cut'), told);
  });

  test('goes on after a server that died at once', async () => {
    const told = nothingTold();
    const address = server.address('restarted');
    const writing = Promise.all([1, 2, 3].map((writer) => write(address, writer, 25, told)));
    for (let times = 0; times < 2; times++) {
      await pause(500);
      server.stop('immediate');
      server.start();
    }
    await writing;
    expect(told.acknowledged.size).toBe(3 * 25 * A_STEP);
    await expectSound(address, told);
  });

  test('keeps on a standby that was promoted what was acknowledged', async () => {
    const told = nothingTold();
    const standby = await startStandby(server);
    const proxy = await openProxy(server.port);
    try {
      // Acknowledged is then what the standby has too.
      server.sql(`alter system set synchronous_standby_names = '*'`);
      server.sql('select pg_reload_conf()');
      const address = server.address('promoted', proxy.port);
      const writing = Promise.all([1, 2].map((writer) => write(address, writer, 20, told)));
      await pause(1500);
      server.stop('immediate');
      standby.promote();
      proxy.lead(standby.port);
      await writing;
      expect(told.acknowledged.size).toBe(2 * 20 * A_STEP);
      await expectSound(address, told);
    } finally {
      proxy.close();
      standby.end();
      server.start();
      server.sql('alter system reset synchronous_standby_names');
      server.sql('select pg_reload_conf()');
    }
  });
});

const DISK = temporaryFolder();
const HAS_DISK =
  NO_SERVER === undefined && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=192m', 'tmpfs', DISK]).status === 0;
if (!HAS_DISK) test.skip('a full disk of a server: no server, or no right to mount a small disk', () => {});

describe.skipIf(!HAS_DISK)('an archive in PostgreSQL on a small disk', () => {
  afterAll(() => {
    spawnSync('umount', [DISK]);
    rmSync(DISK, { recursive: true, force: true });
  });

  test('says that the disk is full, keeps what was acknowledged, and goes on when there is room', async () => {
    const settings = ['max_wal_size = 48MB', 'shared_buffers = 16MB'];
    const server = await startPostgres({ where: DISK, settings });
    const told = nothingTold();
    const filler = join(DISK, 'filler');
    const address = server.address('full');
    try {
      await write(address, 0, 2, told);
      spawnSync('sh', ['-c', `cat /dev/zero > ${filler} 2>/dev/null`]);
      spawnSync('truncate', ['-s', '-12M', filler]);
      const filling = async (): Promise<void> => {
        for (let step = 0; step < 400; step += 20) {
          const store = await openPostgresStore(address, 'write');
          const samples = Array.from({ length: 400 }, (_, at) => ({
            path: nameOf(7, step, at),
            text: sampleText(7_000_000 + step * 1000 + at, 400),
          }));
          await store.commit(adding(samples));
          for (const { path, text } of samples) told.acknowledged.set(path, text);
          await store.close();
        }
      };
      const failure: unknown = await filling().catch((error: unknown) => error);
      expect(failure).toMatchObject({ name: 'ArchiveFailure' });
      told.failures.push(failure as Error);
      rmSync(filler);
      try {
        server.start();
      } catch {
        // It is still there: only the step had failed.
      }
      await write(address, 1, 2, told);
      await expectSound(address, told);
    } finally {
      server.end();
    }
  });
});
