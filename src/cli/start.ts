import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';

/** Put in by the build: names the code cache of exactly this program, this Node and this processor. */
declare const CODE_CACHE: string;

/**
 * Starts the program, with the code that V8 made of it at build time where that fits: compiling the program takes a
 * third of a short run. V8 refuses a cache of another version or other flags by itself, and any other one has another
 * name; without a cache the program is loaded as every module is. The build writes ASCII, so that nothing is to be decoded.
 */
function start(): void {
  const file = join(__dirname, 'cli.js');
  const cachedData = read(join(__dirname, `${CODE_CACHE}-${process.version}-${process.arch}.cache`));
  if (cachedData === undefined) {
    require(file);
    return;
  }
  const script = new Script(wrapped(readFileSync(file, 'latin1')), { filename: file, cachedData });
  script.runInThisContext()(exports, require, module, file, __dirname);
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
