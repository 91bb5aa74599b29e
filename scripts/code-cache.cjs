// Runs the program, as dist/start.js does, on pairs of texts and writes what V8 compiled on the way.
// node code-cache.cjs CLI CACHE FOLDER...    each folder has a.txt and b.txt; every other run prints JSON
const { readFileSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

// V8 refuses a cache that was made under other flags than those of a fresh process (cli/patience.ts).
require('node:v8').setFlagsFromString = () => {};
const [, , file, cache, ...folders] = process.argv;
const script = new Script(readFileSync(file, 'latin1'), { filename: file });
const program = script.runInThisContext();

/** One run; the program is done when nothing is left to do. */
function run() {
  const folder = folders.shift();
  if (folder === undefined) return;
  const format = folders.length % 2 === 0 ? ['--json'] : [];
  process.argv.splice(2, process.argv.length, '--no-config', ...format, join(folder, 'a.txt'), join(folder, 'b.txt'));
  const module_ = { exports: {} };
  program(module_.exports, createRequire(file), module_, file, dirname(file));
  module_.exports.run();
  // where nothing is waited for, Node would not ask again
  setImmediate(() => {});
}
process.on('beforeExit', run);
process.on('exit', () => writeFileSync(cache, script.createCachedData()));
