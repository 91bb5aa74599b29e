import { join } from 'node:path';
import { runCached } from './cached-program.ts';
import { MANY_COMMANDS, type ProgramBundle } from './program-bundle.ts';

/** Put in by the build: names the code cache of exactly this bundle. */
declare const CODE_CACHE: string;

/** Loads what works on many texts, in the program and in the threads that read them. */
const { exports, keep } = runCached(join(__dirname, 'cli-many.js'), CODE_CACHE, require);
if (keep !== undefined)
  process.once('exit', () => {
    const { ran = '' } = (exports as { readonly main: ProgramBundle }).main;
    if (MANY_COMMANDS.has(ran)) keep();
  });
module.exports = exports;
