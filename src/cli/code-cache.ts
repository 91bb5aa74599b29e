import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { readInto } from './read-into.ts';

/** Code caches that stay: two of this program, and what other Nodes and versions of it left; each is a megabyte or two. */
const MOST_KEPT = 8;
/** Others may write: group or everybody. */
const WRITABLE_BY_OTHERS = 0o022;

/**
 * The folder of code caches of this user, or undefined where none may be used: `DEDUPE_CODE_CACHE=off`, Node's own
 * switch, no home. `DEDUPE_CODE_CACHE` names another folder.
 */
export function codeCacheFolder(): string | undefined {
  const {
    DEDUPE_CODE_CACHE: named,
    NODE_DISABLE_COMPILE_CACHE: disabled,
    XDG_CACHE_HOME,
    HOME,
    LOCALAPPDATA,
  } = process.env;
  if (named === 'off' || disabled === '1') return undefined;
  if (named !== undefined && named !== '') return named;
  if (process.platform === 'win32') return LOCALAPPDATA && join(LOCALAPPDATA, 'dedupe', 'Cache');
  if (XDG_CACHE_HOME?.startsWith('/')) return join(XDG_CACHE_HOME, 'dedupe');
  if (HOME === undefined || !HOME.startsWith('/')) return undefined;
  return process.platform === 'darwin' ? join(HOME, 'Library', 'Caches', 'dedupe') : join(HOME, '.cache', 'dedupe');
}

/** A code cache of the user; undefined where there is none, or where somebody else could have written it. */
export function readCodeCache(room: Buffer, folder: string, name: string): Buffer | undefined {
  const file = join(folder, name);
  try {
    if (!isOwn(lstatSync(folder)) || !isOwn(lstatSync(file))) return undefined;
    return readInto(room, file);
  } catch {
    return undefined;
  }
}

/**
 * Keeps a code cache for the next start: written beside and renamed, so that no start meets half of one. A folder that
 * is missing is made; one that cannot be written, or that others may write to, is left alone without a word.
 */
export function keepCodeCache(folder: string, name: string, code: Uint8Array): void {
  const unfinished = join(folder, `${name}.${process.pid}`);
  try {
    makeFolder(folder);
    if (!isOwn(lstatSync(folder))) return;
    const descriptor = openSync(unfinished, 'wx', 0o600);
    try {
      for (let at = 0; at < code.length; ) at += writeSync(descriptor, code, at);
    } finally {
      closeSync(descriptor);
    }
    renameSync(unfinished, join(folder, name));
    forgetOldest(folder);
  } catch {
    forget(unfinished);
  }
}

/** Makes the folder and, in a fresh home, the one it stands in; Node's way to make all of them never ends in /proc. */
function makeFolder(folder: string): void {
  for (const made of [dirname(folder), folder]) if (!existsSync(made)) mkdirSync(made, { mode: 0o700 });
}

function forget(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Its folder cannot even be asked; nothing was written into it.
  }
}

/** Whether a file or folder, not a link to one, is this user's and nobody else's to write. */
function isOwn(stats: Stats): boolean {
  if (stats.isSymbolicLink()) return false;
  // There are neither users nor modes to ask for on Windows; the folder is inside the user's own.
  if (process.getuid === undefined) return true;
  return stats.uid === process.getuid() && (stats.mode & WRITABLE_BY_OTHERS) === 0;
}

function forgetOldest(folder: string): void {
  const kept = readdirSync(folder)
    .filter((file) => /^cli-.*\.cache/.test(file))
    .map((file) => ({ file, written: statSync(join(folder, file)).mtimeMs }))
    .sort((one, other) => other.written - one.written);
  for (const { file } of kept.slice(MOST_KEPT)) forget(join(folder, file));
}
