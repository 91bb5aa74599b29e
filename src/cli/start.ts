import { join } from 'node:path';
import { VERSION } from '../report/machine/tool.ts';
import { runCached } from './cached-program.ts';
import { writeOut } from './output/stdout.ts';
import { MANY_COMMANDS, type ProgramBundle } from './program-bundle.ts';

/** Put in by the build: names the code cache of exactly this program. */
declare const CODE_CACHE: string;

/** Starts the program: the bundle in which all that the command needs stands. */
function start(): void {
  if (toldVersion()) return;
  // options may stand before the command; either bundle runs every command line
  if (process.argv.slice(2).some((word) => MANY_COMMANDS.has(word))) {
    const { main } = require(join(__dirname, 'cli-load-many.js')) as { readonly main: ProgramBundle };
    main.run();
    return;
  }
  const { exports, keep } = runCached(join(__dirname, 'cli.js'), CODE_CACHE, require);
  const program = exports as ProgramBundle;
  program.run();
  // Nothing is left to write then; V8 need not hand its memory back page by page first.
  process.once('beforeExit', () => process.exit());
  if (keep === undefined) return;
  process.once('exit', () => {
    // other commands leave most of the code of a comparison cold
    if (program.ran === 'compare') keep();
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
