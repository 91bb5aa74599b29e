// The stores of the archive side by side; started by bench/stores.mjs.
import { readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { createCandidateSearch } from '../src/archive/search/candidates.ts';
import { lookUp } from '../src/archive/search/look-up.ts';
import { blockSizes, packTexts } from '../src/archive/store/packed-text.ts';
import { openPostgresStore } from '../src/archive/store/postgres/store.ts';
import { openSqliteStore } from '../src/archive/store/sqlite/store.ts';
import type { Change, LastingStore, NewDocument } from '../src/archive/store/store.ts';
import { type Fingerprints, fingerprintsOf, sketchOf } from '../src/similarity/fingerprint.ts';
import { NO_SERVER, type PostgresServer, startPostgres } from '../test/archive/store/postgres-server.ts';

/** Documents of one commit, and texts that are looked up. */
const A_COMMIT = 1_000;
const LOOK_UPS = 400;
const CAP = 10_000;
/** Ticks of the clock that /proc counts processor time in, a second. */
const TICKS = 100;

/** A text with all that is known of it before a store sees it. */
interface Prepared {
  readonly document: NewDocument;
  readonly prints: Fingerprints;
}

interface TextRecord {
  readonly id: string;
  readonly text: string;
}

function recordsIn(file: string): readonly TextRecord[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as TextRecord);
}

function prepare(records: readonly TextRecord[]): readonly Prepared[] {
  const prepared: Prepared[] = [];
  let from = 0;
  for (const size of blockSizes(records.map(({ text }) => text))) {
    const some = records.slice(from, from + size);
    const block = packTexts(some.map(({ text }) => text));
    for (const [place, { id, text }] of some.entries()) {
      const prints = fingerprintsOf(text);
      const names = { path: '/archive/all.jsonl', id, content: id, date: null };
      const document = { ...names, words: prints.words, sketch: sketchOf(prints), prints: prints.count };
      prepared.push({ document: { ...document, packed: { block, place } }, prints });
    }
    from += size;
  }
  return prepared;
}

function changeOf(some: readonly Prepared[], content = ''): Change {
  const hashes = new Float64Array(some.reduce((sum, { prints }) => sum + prints.count, 0));
  let used = 0;
  for (const { prints } of some) {
    hashes.set(prints.hash, used);
    used += prints.count;
  }
  const add = some.map(({ document }) => ({ ...document, content: document.content + content }));
  return { add, hashes, remove: [] };
}

/** Seconds of processor time that the processes of a server have used, ended ones too. */
function serverCpu(server: PostgresServer | undefined): number {
  if (server === undefined) return 0;
  const [postmaster = ''] = readFileSync(join(server.folder, 'data', 'postmaster.pid'), 'utf8').split('\n');
  const fields = (pid: string): readonly number[] => {
    try {
      return readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ')
        .map(Number);
    } catch {
      return [];
    }
  };
  const children = readFileSync(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8').trim().split(' ');
  // utime, stime, and of those that ended cutime, cstime (man 5 proc).
  const used = (pid: string, count: number): number =>
    fields(pid)
      .slice(11, 11 + count)
      .reduce((sum, one) => sum + one, 0);
  return (used(postmaster, 4) + children.reduce((sum, pid) => sum + used(pid, 2), 0)) / TICKS;
}

interface Spent {
  readonly wall: number;
  readonly client: number;
  readonly server: number;
}

async function timed(server: PostgresServer | undefined, work: () => Promise<void>): Promise<Spent> {
  const [wall, client, far] = [performance.now(), process.cpuUsage(), serverCpu(server)];
  await work();
  const { user, system } = process.cpuUsage(client);
  return { wall: (performance.now() - wall) / 1e3, client: (user + system) / 1e6, server: serverCpu(server) - far };
}

function tell(what: string, figures: Readonly<Record<string, string | number>>): void {
  const told = Object.entries(figures).map(([name, value]) => `${name} ${value}`);
  process.stdout.write(`${what.padEnd(44)}${told.join(' · ')}\n`);
}

const round = (value: number, digits = 1): number => Number(value.toFixed(digits));

async function addAll(
  open: () => Promise<LastingStore>,
  all: readonly Prepared[],
  writers: number,
  content = '',
): Promise<void> {
  let next = 0;
  const write = async (): Promise<void> => {
    const store = await open();
    while (next < all.length) {
      const some = all.slice(next, next + A_COMMIT);
      next += A_COMMIT;
      await store.commit(changeOf(some, content));
    }
    await store.close();
  };
  await Promise.all(Array.from({ length: writers }, write));
}

async function adds(
  what: string,
  server: PostgresServer | undefined,
  open: () => Promise<LastingStore>,
  all: readonly Prepared[],
  writers: number,
): Promise<void> {
  await (await open()).close();
  // What others wrote before is not to be written to the disk at the cost of this.
  server?.sql('checkpoint');
  const spent = await timed(server, () => addAll(open, all, writers));
  tell(`${what}: adds, writers ${writers}`, {
    'a second': Math.round(all.length / spent.wall),
    // What is free is the most that more writers could use.
    'cores used': `${round((spent.client + spent.server) / spent.wall, 2)} of ${availableParallelism()}`,
    'client CPU s': round(spent.client),
    'server CPU s': round(spent.server),
  });
}

async function lookUps(
  what: string,
  server: PostgresServer | undefined,
  open: () => Promise<LastingStore>,
  all: readonly Prepared[],
): Promise<void> {
  const store = await open();
  const search = createCandidateSearch();
  const some = all.filter((_, at) => at % Math.max(1, Math.floor(all.length / LOOK_UPS)) === 0);
  const times: number[] = [];
  let found = 0;
  for (const { prints } of some.slice(0, 20)) await lookUp(prints, store, search, CAP);
  const spent = await timed(server, async () => {
    for (const { prints } of some) {
      const begin = performance.now();
      const { plausible } = await lookUp(prints, store, search, CAP);
      times.push(performance.now() - begin);
      for (const { shared, telling } of plausible) found += shared * 31 + telling;
    }
  });
  const { bytes, documents } = await store.statistics();
  await store.close();
  times.sort((one, other) => one - other);
  const at = (share: number): number => round(times[Math.floor(times.length * share)] ?? 0);
  tell(`${what}: look-ups`, {
    'p50 ms': at(0.5),
    'p99 ms': at(0.99),
    'client CPU ms': round((spent.client * 1e3) / some.length),
    'server CPU ms': round((spent.server * 1e3) / some.length),
    'bytes a text': Math.round(bytes / documents),
    'sum of what was found': found,
  });
}

async function bench(collection: string, folder: string): Promise<void> {
  if (NO_SERVER !== undefined) throw new Error(NO_SERVER);
  const records = recordsIn(collection);
  const all = prepare(records);
  const settings = ['shared_buffers = 512MB', 'max_wal_size = 2GB'];
  const server = await startPostgres({ settings });
  try {
    const index = join(folder, 'bench.idx');
    rmSync(index, { force: true });
    const file = (): Promise<LastingStore> => openSqliteStore(index, 'create');
    const remote = (): Promise<LastingStore> => openPostgresStore(server.address('one'), 'create');
    const another = (): Promise<LastingStore> => openPostgresStore(server.address('another'), 'create');
    await adds('SQLite', undefined, file, all, 1);
    await adds('PostgreSQL', server, remote, all, 1);
    for (const writers of [8, 1, 8]) {
      await adds('PostgreSQL', server, another, all, writers);
      server.sql('drop schema another cascade');
    }
    await lookUps('SQLite', undefined, file, all);
    await lookUps('PostgreSQL', server, remote, all);
    server.sql('vacuum analyze');
    await lookUps('SQLite', undefined, file, all);
    await lookUps('PostgreSQL, after vacuum', server, remote, all);
    const fifth = prepare(records.filter((_, at) => at % 5 === 0));
    for (const open of [file, remote]) await addAll(open, fifth, 1, ' anew');
    await lookUps('SQLite, a fifth replaced', undefined, file, all);
    await lookUps('PostgreSQL, a fifth replaced', server, remote, all);
    for (const [what, open] of [
      ['SQLite', file],
      ['PostgreSQL', remote],
    ] as const) {
      const store = await open();
      const spent = await timed(what === 'SQLite' ? undefined : server, () => store.compact());
      tell(`${what}: compact`, {
        s: round(spent.wall),
        'client CPU s': round(spent.client),
        'server CPU s': round(spent.server),
      });
      await store.close();
    }
    await lookUps('SQLite, compact', undefined, file, all);
    await lookUps('PostgreSQL, folded', server, remote, all);
  } finally {
    server.end();
  }
}

const [file = '', folder = ''] = process.argv.slice(2);
void bench(file, folder);
