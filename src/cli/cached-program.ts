import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { codeCacheFolder, keepCodeCache, readCodeCache } from './code-cache.ts';
import { readInto, roomForFiles } from './read-into.ts';

/** A bundle that was run. */
export interface CachedProgram {
  readonly exports: unknown;
  /** Keeps the code that V8 has of it by now; undefined where what it was started with is good, or none may be kept. */
  readonly keep: (() => void) | undefined;
}

/**
 * Runs a bundle with the code that V8 made of it before, where that fits: compiling takes half of a short run. The code
 * comes from the build or, where the program was installed, from an earlier run of this user. V8 refuses a cache of
 * another version or other flags by itself, and any other bundle's has another name.
 *
 * @param name what the build calls the code of exactly this bundle
 */
export function runCached(file: string, name: string, load: NodeJS.Require): CachedProgram {
  const room = roomForFiles();
  // The build writes ASCII, so that nothing is to be decoded, and a function of a module: a megabyte is not copied again.
  const source = readInto(room, file).toString('latin1');
  const cache = `${name}-${process.version}-${process.arch}.cache`;
  const built = read(room, join(dirname(file), cache));
  const folder = built === undefined ? codeCacheFolder() : undefined;
  const cachedData = built ?? (folder === undefined ? undefined : readCodeCache(room, folder, cache));
  const script = new Script(source, { filename: file, ...(cachedData && { cachedData }) });
  const isStale = cachedData === undefined || script.cachedDataRejected === true;
  const keep =
    folder !== undefined && isStale ? () => keepCodeCache(folder, cache, script.createCachedData()) : undefined;
  if (keep !== undefined) globalThis.dedupeKeepsCode = true;
  const program: { exports: unknown } = { exports: {} };
  script.runInThisContext()(program.exports, load, program, file, dirname(file));
  return { exports: program.exports, keep };
}

function read(room: Buffer, file: string): Buffer | undefined {
  try {
    return readInto(room, file);
  } catch {
    return undefined;
  }
}
