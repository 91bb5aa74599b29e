// Runs the program once, as dist/start.js does, and writes what V8 compiled on the way.
// node code-cache.cjs CLI CACHE A B
const { readFileSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname } = require('node:path');
const { Script } = require('node:vm');

const [, , file, cache, ...texts] = process.argv;
const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'latin1')}\n})`;
const script = new Script(source, { filename: file });
process.argv.splice(2, process.argv.length, '--no-config', ...texts);
const module_ = { exports: {} };
script.runInThisContext()(module_.exports, createRequire(file), module_, file, dirname(file));
process.on('exit', () => writeFileSync(cache, script.createCachedData()));
