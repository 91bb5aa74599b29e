import type { Client } from 'pg';
import { ArchiveFailure } from '../failure.ts';
import type { ServerAddress } from './address.ts';
import { bufferOf, copyIn } from './copy-in.ts';
import { isBeaten, isComing, isLost, isRefused, serverFailure } from './failure.ts';

/** A row as the server sends it. */
export type StoredRow = Readonly<Record<string, unknown>>;

/** A value of a statement; arrays become arrays of the server. */
type Value = null | number | string | Uint8Array | readonly (null | number | string | Uint8Array)[];

/** One connection, used by one piece of work at a time. */
export interface Link {
  /** `name` makes it a statement that the server prepares once. */
  readonly query: (text: string, values?: readonly Value[], name?: string) => Promise<readonly StoredRow[]>;
  /** Rows in the binary form of COPY. */
  readonly copyIn: (statement: string, pieces: Iterable<Uint8Array>) => Promise<void>;
}

/** The way to a server: it comes back when a connection is lost. */
export interface Session {
  /** Runs work that may be done twice: on a new connection when the old one is lost or other writers were in the way. */
  readonly run: <T>(work: (link: Link) => Promise<T>) => Promise<T>;
  /** The same as one transaction, of the isolation that is asked for. */
  readonly step: <T>(work: (link: Link) => Promise<T>, isolation?: Isolation) => Promise<T>;
  /** Tells the server to stop what it does for this session; nothing that waits for it is settled any more. */
  readonly cancel: () => Promise<void>;
  readonly close: () => Promise<void>;
}

type Isolation = 'READ COMMITTED' | 'REPEATABLE READ READ ONLY';

/** Milliseconds for which work that failed for want of a connection is tried again, and between two tries. */
const PATIENCE = 15_000;
const PAUSE = 250;
/** Milliseconds to wait for a lock, and for the next statement of a step that a lost client left open. */
const LOCK_PATIENCE = 15_000;
const OPEN_PATIENCE = 120_000;
/** Milliseconds for one statement of a session that only reads. */
const READ_PATIENCE = 60_000;

/**
 * Connects. `path` names the archive in failures. Work of several callers waits in line: the steps of one transaction
 * must not meet those of another on the same connection.
 */
export async function openSession(address: ServerAddress, path: string, isReading: boolean): Promise<Session> {
  const { Client } = await loadDriver(path);
  let current: Connected | undefined;
  let line: Promise<unknown> = Promise.resolve();
  let isEnding = false;

  const connectOnce = async (tls: ServerAddress['tls'][number]): Promise<Connected> => {
    const { host, port, database, user, password, options, patience } = address;
    const client = new Client({
      ...(host !== undefined && { host }),
      ...(port !== undefined && { port }),
      ...(database !== undefined && { database }),
      ...(user !== undefined && { user }),
      ...(password !== undefined && { password }),
      options: `-c jit=off ${options ?? ''}`.trim(),
      ssl: tls,
      application_name: process.env.PGAPPNAME ?? 'dedupe',
      connectionTimeoutMillis: patience,
      keepAlive: true,
      lock_timeout: LOCK_PATIENCE,
      idle_in_transaction_session_timeout: OPEN_PATIENCE,
      ...(isReading && { statement_timeout: READ_PATIENCE }),
    });
    // A connection that is lost while nobody waits for it is noticed by whoever asks next.
    client.on('error', () => {});
    await client.connect();
    const rows = (await client.query('select pg_backend_pid() as pid')).rows as readonly StoredRow[];
    return { client, process: Number(rows[0]?.pid) };
  };
  const connect = async (): Promise<Connected> => {
    let last: unknown;
    for (const tls of address.tls) {
      try {
        return await connectOnce(tls);
      } catch (error) {
        last = error;
        const isAboutTls = error instanceof Error && /SSL|TLS|EPROTO|no encryption|pg_hba/i.test(error.message);
        if (!isAboutTls) break;
      }
    }
    throw last;
  };

  const repeated = async <T>(work: (client: Client) => Promise<T>, wasConnected: boolean): Promise<T> => {
    let since: number | undefined;
    let hasConnected = wasConnected;
    for (;;) {
      try {
        current ??= await connect();
        hasConnected = true;
        return await work(current.client);
      } catch (error) {
        if (isEnding) await new Promise(() => {});
        const gone = isLost(error) || (isRefused(error) && hasConnected);
        if (gone && current !== undefined) {
          discard(current.client);
          current = undefined;
        }
        since ??= Date.now();
        const mayRepeat = gone || isComing(error) || isBeaten(error);
        // One that was never reached is told at once: more likely the address is wrong.
        if (!mayRepeat || (gone && !hasConnected) || Date.now() - since > PATIENCE) throw serverFailure(error, path);
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
      }
    }
  };
  const inLine = <T>(work: (client: Client) => Promise<T>): Promise<T> => {
    const turn = line.then(() => repeated(work, current !== undefined));
    line = turn.catch(() => {});
    return turn;
  };

  const session: Session = {
    run: (work) => inLine((client) => work(linkOf(client))),
    step: (work, isolation = 'READ COMMITTED') =>
      inLine(async (client) => {
        await client.query(`begin isolation level ${isolation.replace(' READ ONLY', ' read only')}`);
        try {
          const result = await work(linkOf(client));
          await client.query('commit');
          return result;
        } catch (error) {
          // A lost connection has rolled back by itself.
          if (!isLost(error)) await client.query('rollback').catch(() => {});
          throw error;
        }
      }),
    cancel: async () => {
      isEnding = true;
      if (current === undefined) return;
      const { process: backend } = current;
      const other = await connect();
      await other.client.query('select pg_cancel_backend($1)', [backend]).catch(() => {});
      discard(other.client);
    },
    close: async () => {
      await line;
      if (current !== undefined) discard(current.client);
      current = undefined;
    },
  };
  await session.run(async () => {});
  return session;
}

interface Connected {
  readonly client: Client;
  /** The number of the process that serves it. */
  readonly process: number;
}

/** Lets go of a connection without waiting for it: a broken one would not answer. */
function discard(client: Client): void {
  client.end().catch(() => {});
}

function linkOf(client: Client): Link {
  return {
    query: async (text, values = [], name) => {
      const query = { text, values: values.map(parameterOf), ...(name !== undefined && { name }) };
      return (await client.query(query)).rows as readonly StoredRow[];
    },
    copyIn: (statement, pieces) => copyIn(client, statement, pieces),
  };
}

/** Arrays of numbers as text: `pg` quotes every element of an array, which takes longer than the look-up. */
function parameterOf(value: Value): unknown {
  if (value instanceof Uint8Array) return bufferOf(value);
  if (!Array.isArray(value)) return value;
  return value.every((one) => typeof one === 'number') ? `{${value.join(',')}}` : value;
}

/** Loaded only when a server is asked for; it need not be installed. */
async function loadDriver(path: string): Promise<Pick<typeof import('pg'), 'Client'>> {
  try {
    return (await import('pg')).default;
  } catch {
    throw new ArchiveFailure('unusable', path, 'an index on a server needs the package pg: npm install pg');
  }
}

/** A number from a row; NaN where there is none. */
export function numberIn(row: StoredRow | undefined, column: string): number {
  const value = row?.[column];
  return typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;
}

export function textIn(row: StoredRow | undefined, column: string): string {
  const value = row?.[column];
  return typeof value === 'string' ? value : '';
}

export function bytesIn(row: StoredRow | undefined, column: string): Buffer {
  const value = row?.[column];
  return Buffer.isBuffer(value) ? value : Buffer.alloc(0);
}

/** The numbers of a column. */
export function numbersOf(rows: readonly StoredRow[], column: string): readonly number[] {
  return rows.map((row) => numberIn(row, column));
}
