import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, existsSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { temporaryFolder } from '../../folders.ts';

/** A PostgreSQL of its own on a loopback port, in a temporary folder. */
export interface PostgresServer {
  readonly port: number;
  readonly folder: string;
  /** An address of it; every schema is an archive. */
  readonly address: (schema: string, port?: number) => string;
  readonly stop: (mode?: 'fast' | 'immediate') => void;
  readonly start: () => void;
  /** Runs a program of PostgreSQL as the user that owns the server. */
  readonly run: (program: string, args: readonly string[]) => string;
  /** What a statement gives. */
  readonly sql: (statement: string) => string;
  /** Runs statements in a session that stays open until the process is killed. */
  readonly hold: (statements: string) => ChildProcess;
  /** Stops it and removes its folder. */
  readonly end: () => void;
}

/** The role and password of the servers of tests; the password must never be seen in any output. */
const ROLE = 'desk';
export const PASSWORD = 'Geheim7nis';

/** The folder of the programs of the newest PostgreSQL that is installed; undefined where there is none. */
function programs(): string | undefined {
  const home = '/usr/lib/postgresql';
  const versions = existsSync(home) ? readdirSync(home).map(Number).filter(Number.isFinite) : [];
  const newest = versions.sort((one, other) => other - one)[0];
  const folder = newest === undefined ? undefined : join(home, `${newest}`, 'bin');
  return folder !== undefined && existsSync(join(folder, 'initdb')) ? folder : undefined;
}

/** PostgreSQL refuses to run as root: its own user or nobody is taken then. */
function unprivileged(): readonly string[] {
  if (process.getuid?.() !== 0) return [];
  const user = ['postgres', 'nobody'].find((name) => spawnSync('id', [name]).status === 0) ?? 'nobody';
  return [
    'setpriv',
    `--reuid=${user}`,
    `--regid=${execFileSync('id', ['-g', user]).toString().trim()}`,
    '--clear-groups',
  ];
}

/** Why there is no server to test with; undefined where there is one. */
export const NO_SERVER = programs() === undefined ? 'PostgreSQL is not installed' : undefined;

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** How the programs of PostgreSQL are run. */
interface Tools {
  readonly bin: string;
  readonly prefix: readonly string[];
  readonly run: PostgresServer['run'];
}

function toolsOf(): Tools {
  const bin = programs();
  if (bin === undefined) throw new Error('PostgreSQL is not installed');
  const prefix = unprivileged();
  const run = (program: string, args: readonly string[]): string => {
    const [command = '', ...rest] = [...prefix, join(bin, program), ...args];
    const env = { ...process.env, PGPASSWORD: PASSWORD };
    return execFileSync(command, rest, { cwd: '/', encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env });
  };
  return { bin, prefix, run };
}

/** Starts a server; with `where` its data lie in that folder, with `settings` it has those beside. */
export async function startPostgres({
  where = temporaryFolder(),
  settings = [],
}: {
  readonly where?: string;
  readonly settings?: readonly string[];
} = {}): Promise<PostgresServer> {
  const tools = toolsOf();
  chmodSync(where, 0o777);
  const secret = join(where, 'password');
  writeFileSync(secret, PASSWORD, { mode: 0o644 });
  tools.run('initdb', [
    ...['-D', join(where, 'data'), '-U', ROLE, `--pwfile=${secret}`, '--auth=scram-sha-256', '--data-checksums'],
    ...['-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
  ]);
  rmSync(secret);
  return startIn(where, ['max_connections = 250', ...settings], tools);
}

/** A server that follows another, and can take its place. */
export interface StandbyServer extends PostgresServer {
  readonly promote: () => void;
}

/** Starts a server that follows another, and waits until it does. */
export async function startStandby(primary: PostgresServer): Promise<StandbyServer> {
  const tools = toolsOf();
  const where = temporaryFolder();
  chmodSync(where, 0o777);
  tools.run('pg_basebackup', [
    ...['-D', join(where, 'data'), '-h', '127.0.0.1', '-p', `${primary.port}`, '-U', ROLE],
    ...['-R', '-X', 'stream', '-c', 'fast', '--no-sync'],
  ]);
  const standby = await startIn(where, [], tools);
  while (primary.sql('select count(*) from pg_stat_replication') !== '1')
    await new Promise((resolve) => setTimeout(resolve, 100));
  return { ...standby, promote: () => void tools.run('pg_ctl', ['-D', join(where, 'data'), '-w', 'promote']) };
}

/** Starts the server whose data lie in a folder. */
async function startIn(where: string, settings: readonly string[], tools: Tools): Promise<PostgresServer> {
  const { bin, prefix, run } = tools;
  const port = await freePort();
  const data = join(where, 'data');
  const lines = [
    `listen_addresses = '127.0.0.1'`,
    `port = ${port}`,
    `unix_socket_directories = '${where}'`,
    ...settings,
  ];
  appendFileSync(join(data, 'postgresql.conf'), `${lines.join('\n')}\n`);
  // Nothing of the server may hold on to the pipes of the test.
  const start = (): void => {
    const [command = '', ...rest] = [...prefix, join(bin, 'pg_ctl'), '-D', data, '-l', join(data, 'log')];
    execFileSync(command, [...rest, '-w', '-t', '90', 'start'], { cwd: '/', stdio: 'ignore' });
  };
  const stop = (mode: 'fast' | 'immediate' = 'fast'): void => {
    run('pg_ctl', ['-D', data, '-m', mode, '-w', 'stop']);
  };
  const client = ['-X', '-q', '-h', '127.0.0.1', '-p', `${port}`, '-U', ROLE, 'postgres'];
  start();
  return {
    port,
    folder: where,
    address: (schema, at = port) => `postgres://${ROLE}:${PASSWORD}@127.0.0.1:${at}/postgres?schema=${schema}`,
    start,
    stop,
    run,
    sql: (statement) => run('psql', ['-t', '-A', '-c', statement, ...client]).trim(),
    hold: (statements) => {
      const [command = '', ...rest] = [...prefix, join(bin, 'psql'), ...client];
      const child = spawn(command, rest, { env: { ...process.env, PGPASSWORD: PASSWORD }, cwd: '/', stdio: 'pipe' });
      child.stdin.write(`${statements}\n`);
      return child;
    },
    end: () => {
      try {
        stop('immediate');
      } catch {
        // It was stopped already.
      }
      for (const name of readdirSync(where)) rmSync(join(where, name), { recursive: true, force: true });
      // A disk of its own is taken away by whoever brought it.
      try {
        rmdirSync(where);
      } catch {}
    },
  };
}
