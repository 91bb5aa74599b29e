import pg from 'pg';
import { afterEach, describe, expect, test } from 'vitest';
import type { ServerAddress } from '../../../../src/archive/store/postgres/address.ts';
import { openSession, type Session } from '../../../../src/archive/store/postgres/link.ts';

/** What goes wrong at a connection or a statement; nothing where it is undefined. */
type Trouble = Error | undefined;

const failing = (code: string, message = 'failed'): Error => Object.assign(new Error(message), { code });
const LOST = failing('ECONNRESET');
const REFUSED = failing('ECONNREFUSED');
const BEATEN = failing('40001');
const WRONG = failing('42P01');

interface Statement {
  readonly name?: string;
  readonly text: string;
  readonly values?: readonly unknown[];
}

/** Clients without a server: `connecting` and `working` say what goes wrong next. */
function fakeServer(connecting: Trouble[] = [], working: Trouble[] = []) {
  const sent: string[] = [];
  const values: unknown[] = [];
  const names: (string | undefined)[] = [];
  const options: Readonly<Record<string, unknown>>[] = [];
  let clients = 0;
  class FakeClient {
    readonly number = ++clients;
    constructor(own: Readonly<Record<string, unknown>>) {
      options.push(own);
    }
    on(): this {
      return this;
    }
    async connect(): Promise<void> {
      const trouble = connecting.shift();
      if (trouble !== undefined) throw trouble;
    }
    async query(query: string | Statement, own?: readonly unknown[]): Promise<{ readonly rows: readonly unknown[] }> {
      const { text } = typeof query === 'string' ? { text: query } : query;
      if (text.includes('pg_backend_pid')) return { rows: [{ pid: 70 + this.number }] };
      sent.push(`${this.number} ${text}`);
      names.push(typeof query === 'string' ? undefined : query.name);
      values.push(...(typeof query === 'string' ? (own ?? []) : (query.values ?? [])));
      const trouble = text === 'work' ? working.shift() : undefined;
      if (trouble !== undefined) throw trouble;
      return { rows: [{ said: text }] };
    }
    async end(): Promise<void> {
      sent.push(`${this.number} end`);
    }
  }
  pg.Client = FakeClient as unknown as typeof pg.Client;
  return { sent, values, names, options };
}

const { Client } = pg;
afterEach(() => {
  pg.Client = Client;
});

const ADDRESS = { host: 'desk', tls: [false], patience: 10 } as unknown as ServerAddress;
const open = (address = ADDRESS, isReading = false): Promise<Session> =>
  openSession(address, 'postgres://desk', isReading);
const work = (session: Session) => session.run((link) => link.query('work'));
const step = (session: Session) => session.step((link) => link.query('work'));

describe('a session on a server', () => {
  test('comes back when the connection is lost, also while the server is away', async () => {
    const { sent } = fakeServer([undefined, REFUSED, undefined], [LOST]);
    const session = await open();
    expect(await work(session)).toEqual([{ said: 'work' }]);
    expect(sent).toEqual(['1 work', '1 end', '3 work']);
  });

  test('tells at once what it never reached, and what is no matter of the connection', async () => {
    fakeServer([REFUSED]);
    await expect(open()).rejects.toMatchObject({ name: 'ArchiveFailure' });
    const { sent } = fakeServer([], [WRONG]);
    const session = await open();
    await expect(work(session)).rejects.toMatchObject({ name: 'ArchiveFailure' });
    expect(sent).toEqual(['1 work']);
    expect(await work(session)).toEqual([{ said: 'work' }]);
  });

  test('does a step once more on the same connection where other writers were in the way', async () => {
    const { sent } = fakeServer([], [BEATEN]);
    expect(await step(await open())).toEqual([{ said: 'work' }]);
    const begin = '1 begin isolation level READ COMMITTED';
    expect(sent).toEqual([begin, '1 work', '1 rollback', begin, '1 work', '1 commit']);
  });

  test('rolls a failed step back, but for a connection that is lost', async () => {
    const begin = 'begin isolation level READ COMMITTED';
    const wrong = fakeServer([], [WRONG]);
    await expect(step(await open())).rejects.toMatchObject({ name: 'ArchiveFailure' });
    expect(wrong.sent).toEqual([`1 ${begin}`, '1 work', '1 rollback']);
    const lost = fakeServer([], [LOST]);
    await step(await open());
    expect(lost.sent).toEqual([`1 ${begin}`, '1 work', '1 end', `2 ${begin}`, '2 work', '2 commit']);
  });

  test('reads one snapshot where it is asked to', async () => {
    const { sent } = fakeServer();
    await (await open()).step(async () => {}, 'REPEATABLE READ READ ONLY');
    expect(sent).toEqual(['1 begin isolation level REPEATABLE READ read only', '1 commit']);
  });

  test('says to the server what its address says, and nothing that it does not', async () => {
    const { options } = fakeServer();
    const own = { host: 'desk', port: 1, database: 'd', user: 'u', password: 'p' };
    await open({ ...ADDRESS, ...own });
    expect(options[0]).toMatchObject({ ...own, keepAlive: true });
    await open({ tls: [false], patience: 10 } as unknown as ServerAddress);
    for (const name of Object.keys(own)) expect(Object.keys(options[1] ?? {})).not.toContain(name);
  });

  test('tries the next way of encryption only where it was a matter of that', async () => {
    const both = { ...ADDRESS, tls: [true, false] } as unknown as ServerAddress;
    const { options } = fakeServer([new Error('The server does not support SSL connections')]);
    await open(both);
    expect(options.map(({ ssl }) => ssl)).toEqual([true, false]);
    const other = fakeServer([failing('28P01', 'password authentication failed')]);
    await expect(open(both)).rejects.toMatchObject({ name: 'ArchiveFailure' });
    expect(other.options.map(({ ssl }) => ssl)).toEqual([true]);
  });

  test('gives a statement a minute where it only reads, and no limit where it writes', async () => {
    const { options } = fakeServer();
    await open(ADDRESS, true);
    await open(ADDRESS, false);
    expect(options.map(({ statement_timeout }) => statement_timeout)).toEqual([60_000, undefined]);
  });

  test('sends numbers as one text, and bytes as they are', async () => {
    const { values } = fakeServer();
    const session = await open();
    await session.run((link) => link.query('ask', [[1, 2], ['a', 'b'], Uint8Array.from([7]), null, 'x']));
    expect(values).toEqual(['{1,2}', ['a', 'b'], Buffer.from([7]), null, 'x']);
  });

  test('has statements with a name prepared once, and others not', async () => {
    const { names } = fakeServer();
    const session = await open();
    await session.run((link) => link.query('ask', [1], 'question'));
    await session.run((link) => link.query('ask', [1]));
    expect(names).toEqual(['question', undefined]);
  });

  test('stops what the server does for it, and settles nothing that waits', async () => {
    const { sent, values } = fakeServer();
    const session = await open();
    let fail: (error: Error) => void = () => {};
    const waiting = session.run(() => new Promise<void>((_, reject) => (fail = reject)));
    let isSettled = false;
    waiting.then(
      () => (isSettled = true),
      () => (isSettled = true),
    );
    await new Promise((resolve) => setImmediate(resolve));
    await session.cancel();
    expect(sent).toEqual(['2 select pg_cancel_backend($1)', '2 end']);
    expect(values).toEqual([71]);
    fail(failing('57014'));
    await new Promise((resolve) => setImmediate(resolve));
    expect(isSettled).toBe(false);
  });

  test('lets its connection go when it is closed', async () => {
    const { sent } = fakeServer();
    const session = await open();
    await session.close();
    await session.close();
    expect(sent).toEqual(['1 end']);
  });
});
