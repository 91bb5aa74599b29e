// Looks labelled queries up in a labelled archive and prints how often the best match is an expected one, and how well
// the verdict of the best match tells queries that have a copy in the archive from those that have none.
//   node bench/queries.mjs [--data DIR] [--split dev] [--errors]
// Run it after `npm run build`; DIR/archive/SPLIT holds docs.jsonl and queries.jsonl ({"id","text","expected":[ids]}).
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: join(root, '..', 'shared', 'data') },
    split: { type: 'string', default: 'dev' },
    errors: { type: 'boolean', default: false },
  },
});
const COPIES = new Set(['identical', 'restyled', 'near-duplicate', 'partial']);

const folder = join(options.data, 'archive', options.split);
const [docs, queries] = ['docs.jsonl', 'queries.jsonl'].map((name) => join(folder, name));
if (!existsSync(queries)) {
  console.error(`queries: no labelled archive in ${folder}; name its folder with --data`);
  process.exit(2);
}
const expectedOf = new Map(
  readFileSync(queries, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
    .map(({ id, expected }) => [id, new Set(expected)]),
);
const { stdout, stderr } = spawnSync(
  process.execPath,
  [join(root, 'dist', 'start.js'), 'check', queries, '--against', docs, '--json'],
  { encoding: 'utf8', maxBuffer: 1 << 30 },
);
if (stdout === '') {
  console.error(stderr);
  process.exit(1);
}

let [withCopy, first, found, wrong] = [0, 0, 0, 0];
for (const { id, matches } of JSON.parse(stdout).documents) {
  const expected = expectedOf.get(id);
  const [best] = matches;
  const isExpected = best !== undefined && expected.has(best.id);
  const isCopy = best !== undefined && COPIES.has(best.verdict);
  if (expected.size > 0) withCopy++;
  if (isExpected) first++;
  if (isExpected && isCopy) found++;
  if (!isExpected && isCopy) wrong++;
  if (options.errors && isExpected !== expected.size > 0)
    console.log(id, [...expected].join(' ') || '–', best === undefined ? '–' : `${best.verdict} ${best.id}`);
}
const share = (value) => value.toFixed(4);
console.log(`queries with a copy in the archive   ${withCopy} of ${expectedOf.size}`);
console.log(`an expected one stands first         ${first}  ${share(first / withCopy)}  limit .985`);
// A copy that is not the expected one is wrong, and the expected one is missed.
console.log(`as a copy; other copies that stand first  ${found}; ${wrong}`);
console.log(`F1                                   ${share((2 * found) / (found + wrong + withCopy))}  limit .93`);
