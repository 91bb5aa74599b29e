import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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

/** Starts a server; with `where` its data lie in that folder, with `settings` it has those beside. */
export async function startPostgres({
  where = mkdtempSync(join(tmpdir(), 'dedupe-postgres-')),
  settings = [],
}: {
  readonly where?: string;
  readonly settings?: readonly string[];
} = {}): Promise<PostgresServer> {
  const bin = programs();
  if (bin === undefined) throw new Error('PostgreSQL is not installed');
  const port = await freePort();
  const prefix = unprivileged();
  const run = (program: string, args: readonly string[]): string => {
    const [command = '', ...rest] = [...prefix, join(bin, program), ...args];
    return execFileSync(command, rest, {
      cwd: '/',
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PGPASSWORD: PASSWORD },
    });
  };
  chmodSync(where, 0o777);
  const data = join(where, 'data');
  const secret = join(where, 'password');
  writeFileSync(secret, PASSWORD, { mode: 0o644 });
  run('initdb', [
    ...['-D', data, '-U', ROLE, `--pwfile=${secret}`, '--auth=scram-sha-256', '--data-checksums'],
    ...['-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
  ]);
  rmSync(secret);
  const lines = [
    `listen_addresses = '127.0.0.1'`,
    `port = ${port}`,
    `unix_socket_directories = '${where}'`,
    'max_connections = 250',
    ...settings,
  ];
  appendFileSync(join(data, 'postgresql.conf'), `${lines.join('\n')}\n`);
  const start = (): void => {
    run('pg_ctl', ['-D', data, '-l', join(data, 'log'), '-w', '-t', '60', 'start']);
  };
  const stop = (mode: 'fast' | 'immediate' = 'fast'): void => {
    run('pg_ctl', ['-D', data, '-m', mode, '-w', 'stop']);
  };
  start();
  return {
    port,
    folder: where,
    address: (schema, at = port) => `postgres://${ROLE}:${PASSWORD}@127.0.0.1:${at}/postgres?schema=${schema}`,
    start,
    stop,
    run,
    hold: (statements) => {
      const [command = '', ...rest] = [...prefix, join(bin, 'psql'), '-X', '-q', '-h', '127.0.0.1'];
      const args = [...rest, '-p', `${port}`, '-U', ROLE, 'postgres'];
      const child = spawn(command, args, { env: { ...process.env, PGPASSWORD: PASSWORD }, cwd: '/', stdio: 'pipe' });
      child.stdin.write(`${statements}\n`);
      return child;
    },
    end: () => {
      try {
        stop('immediate');
      } catch {
        // It was stopped already.
      }
      rmSync(where, { recursive: true, force: true });
    },
  };
}
