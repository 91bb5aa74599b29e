import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { runCached } from './cached-program.ts';
import { FAILED } from './exit-codes.ts';

/** Put in by the build: names the code cache of exactly this bundle. */
declare const CODE_CACHE: string;

/** Loads what works on many texts, in the program and in the threads that read them. */
const { exports, keep } = runCached(join(__dirname, 'cli-many.js'), CODE_CACHE, require);
if (keep !== undefined && isMainThread)
  process.once('exit', (code) => {
    if (code !== FAILED) keep();
  });
module.exports = exports;
