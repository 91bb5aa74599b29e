import { execFileSync, type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { cpSync, existsSync, linkSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../folders.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** How the program ended. */
interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly out: string;
  readonly err: string;
}

interface Circumstances {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** The real program, and a folder of the test file's own to work in. */
export interface Program {
  readonly folder: string;
  readonly script: string;
  readonly run: (args: readonly string[], circumstances?: Circumstances) => Ended;
  /** Writes a file into the folder and returns its name. */
  readonly file: (name: string, contents: string | Uint8Array) => string;
}

/** The program of this run of tests, and a folder to work in: tests neither wait for nor disturb `dist`. */
export function buildProgram(): Program {
  const home = temporaryFolder();
  const folder = temporaryFolder();
  // Links, not copies: a test may put node_modules beside its own program.
  const dist = builtOnce();
  mkdirSync(join(home, 'dist'));
  for (const name of readdirSync(dist)) linkSync(join(dist, name), join(home, 'dist', name));
  cpSync(join(ROOT, 'bin'), join(home, 'bin'), { recursive: true });
  const script = join(home, 'bin', 'dedupe.js');
  return {
    folder,
    script,
    run: (args, { input, env = {}, cwd = folder } = {}) =>
      ended(
        spawnSync(process.execPath, [script, ...args], {
          cwd,
          env: { ...bareEnvironment(), ...env },
          maxBuffer: 2 ** 28,
          ...(input !== undefined && { input }),
        }),
      ),
    file: (name, contents) => {
      writeFileSync(join(folder, name), contents);
      return name;
    },
  };
}

/** The folder of what all test files of a run share: the first that asks builds it, the others wait for it. */
export function builtOnce(): string {
  const shared = process.env.DEDUPE_TEST_BUILD;
  if (shared === undefined) throw new Error('vitest.config.mjs names the folder of the build');
  const dist = join(shared, 'dist');
  const isDone = join(shared, 'done');
  if (isFirst(join(shared, 'begun'))) {
    try {
      execFileSync(process.execPath, [join(ROOT, 'scripts/build.mjs'), '--js', '--out', dist]);
    } finally {
      writeFileSync(isDone, '');
    }
  }
  const pause = new Int32Array(new SharedArrayBuffer(4));
  while (!existsSync(isDone)) Atomics.wait(pause, 0, 0, 50);
  return dist;
}

/** Whether nobody made this folder before. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

/** What the environment of the test run must not decide; nothing is kept in a home. */
export function bareEnvironment(): Readonly<Record<string, string>> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: tmpdir(),
    TERM: 'xterm-256color',
    LANG: 'C.UTF-8',
    DEDUPE_CODE_CACHE: 'off',
  };
}

function ended({ status, signal, stdout, stderr }: SpawnSyncReturns<Uint8Array>): Ended {
  const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  return { code: status, signal, out: text(stdout), err: text(stderr) };
}
