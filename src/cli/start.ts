import { join } from 'node:path';
import { VERSION } from '../report/machine/tool.ts';
import { runCached } from './cached-program.ts';
import { writeOut } from './output/stdout.ts';

/** Put in by the build: names the code cache of exactly this program. */
declare const CODE_CACHE: string;

/** What the program says of itself when it ends. */
interface Program {
  /** Whether it did what most runs do, so that the code V8 made for it is worth keeping. */
  readonly isWarm?: boolean;
}

/** Starts the program. */
function start(): void {
  if (toldVersion()) return;
  const { exports, keep } = runCached(join(__dirname, 'cli.js'), CODE_CACHE, require);
  if (keep === undefined) return;
  process.once('exit', () => {
    if ((exports as Program).isWarm === true) keep();
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

start();
