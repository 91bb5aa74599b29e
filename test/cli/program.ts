import { execFileSync, type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

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

/** The real program, built for this test file, and a folder of its own to work in. */
export interface Program {
  readonly folder: string;
  readonly script: string;
  readonly run: (args: readonly string[], circumstances?: Circumstances) => Ended;
  /** Writes a file into the folder and returns its name. */
  readonly file: (name: string, contents: string | Uint8Array) => string;
}

/** Builds the program into a temporary folder, so that tests neither wait for nor disturb `dist`. */
export function buildProgram(): Program {
  const home = mkdtempSync(join(tmpdir(), 'dedupe-cli-'));
  const folder = mkdtempSync(join(tmpdir(), 'dedupe-work-'));
  afterAll(() => {
    for (const made of [home, folder]) rmSync(made, { recursive: true, force: true });
  });
  execFileSync(process.execPath, [join(ROOT, 'scripts/build.mjs'), '--js', '--out', join(home, 'dist')]);
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
