import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { VERSION } from '../report/machine/tool.ts';
import { codeCacheFolder, keepCodeCache, readCodeCache } from './code-cache.ts';
import { writeOut } from './output/stdout.ts';

/** Put in by the build: names the code cache of exactly this program. */
declare const CODE_CACHE: string;

/** What the program says of itself when it ends. */
interface Program {
  /** Whether it did what most runs do, so that the code V8 made for it is worth keeping. */
  readonly isWarm?: boolean;
}

/**
 * Starts the program with the code that V8 made of it before, where that fits: compiling the program takes half of a
 * short run. The code comes from the build or, where the program was installed, from the first comparison of this user.
 * V8 refuses a cache of another version or other flags by itself, and any other one has another name.
 */
function start(): void {
  if (toldVersion()) return;
  const file = join(__dirname, 'cli.js');
  const name = `${CODE_CACHE}-${process.version}-${process.arch}.cache`;
  const built = read(join(__dirname, name));
  const folder = built === undefined ? codeCacheFolder() : undefined;
  const cachedData = built ?? (folder === undefined ? undefined : readCodeCache(folder, name));
  if (cachedData === undefined && folder === undefined) {
    require(file);
    return;
  }
  // The build writes ASCII, so that nothing is to be decoded.
  const script = new Script(wrapped(readFileSync(file, 'latin1')), {
    filename: file,
    ...(cachedData && { cachedData }),
  });
  const keeps = folder !== undefined && (cachedData === undefined || script.cachedDataRejected === true);
  globalThis.dedupeKeepsCode = keeps;
  const program: { exports: Program } = { exports: {} };
  script.runInThisContext()(program.exports, require, program, file, __dirname);
  if (!keeps) return;
  process.once('exit', () => {
    if (program.exports.isWarm === true) keepCodeCache(folder, name, script.createCachedData());
  });
}

/** Prints the version without loading anything, where nothing else is asked for; a failure is left to the program. */
function toldVersion(): boolean {
  const [, , only, more] = process.argv;
  if ((only !== '--version' && only !== '-V') || more !== undefined) return false;
  try {
    writeOut([`${VERSION}\n`]);
    return true;
  } catch {
    return false;
  }
}

/** What Node makes of a CommonJS module. */
function wrapped(source: string): string {
  return `(function (exports, require, module, __filename, __dirname) {${source}\n})`;
}

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

start();
