// Runs tests with one mutant switched on, or with none to learn what each test meets. `node run.js JOB`, a JSON file:
// `{"mutant", "files": [{"file", "tests"?}], "told"?, "mutants"?}`; each file is a built test, `tests` the places of
// those to run. Ends with 1 at the first failure, which is named by its place among the files; which of so many mutants
// was met goes to `told`.

import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gathered, run } from './stand-in.mjs';

const { mutant, files, told, mutants } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
/** For each mutant whether its place was met. */
const met = new Uint8Array(mutants ?? 0);
globalThis.__mutant =
  told === undefined
    ? (number) => number === mutant
    : (number) => {
        met[number] = 1;
        return false;
      };
const takeMet = () => {
  const own = [...met.keys()].filter((number) => met[number] === 1);
  met.fill(0);
  return own;
};

/** Processor time so far. Milliseconds. */
const worked = () => process.cpuUsage().user / 1000;

const all = [];
const known = new Map();
for (const [part, { file, tests }] of files.entries()) {
  const found = known.get(file) ?? (await gathered(() => import(pathToFileURL(file).href)));
  known.set(file, found);
  const loading = takeMet();
  let start = worked();
  try {
    await run(tests === undefined ? found : tests.map((at) => found[at]), (own) => {
      const now = worked();
      all.push({ file, at: found.indexOf(own), name: own.name, cost: now - start, met: [...takeMet(), ...loading] });
      start = now;
    });
  } catch (error) {
    console.log(`part ${part} of ${file}: ${error instanceof Error ? (error.stack ?? '').slice(0, 600) : error}`);
    process.exit(1);
  }
}
if (told !== undefined) writeFileSync(told, JSON.stringify(all));
process.exit(0);
