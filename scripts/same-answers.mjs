// Says whether two checkouts give the same answers, byte for byte: `compare` over pair folders (a.txt, b.txt) and over
// labelled sets (SET/dev/docs.jsonl and truth.jsonl). Both checkouts must be built.
//   node scripts/same-answers.mjs OTHER_CHECKOUT [--pairs FOLDER]... [--data FOLDER] [--most 300] [--show 5]
// Exit 1 when an answer differs.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pairs: { type: 'string', multiple: true, default: [join(root, 'fixtures', 'pairs')] },
    data: { type: 'string' },
    most: { type: 'string', default: '300' },
    show: { type: 'string', default: '5' },
  },
});
const [other] = positionals;
if (other === undefined) throw new Error('name the other checkout');

const lines = (path) => readFileSync(path, 'utf8').split('\n').filter(Boolean);

function* folderPairs(folder) {
  for (const name of readdirSync(folder).sort()) {
    const [a, b] = ['a.txt', 'b.txt'].map((file) => join(folder, name, file));
    if (existsSync(a) && existsSync(b)) yield [name, readFileSync(a, 'utf8'), readFileSync(b, 'utf8')];
  }
}

/** Pairs of a labelled set, as many as asked for, spread evenly over it. */
function* labelledPairs(folder, most) {
  const texts = new Map(
    lines(join(folder, 'docs.jsonl'))
      .map((line) => JSON.parse(line))
      .map(({ id, text }) => [id, text]),
  );
  const truth = lines(join(folder, 'truth.jsonl')).map((line) => JSON.parse(line));
  const step = Math.max(1, truth.length / most);
  for (let at = 0; at < truth.length; at += step) {
    const { a, b } = truth[Math.floor(at)];
    if (texts.has(a) && texts.has(b)) yield [`${basename(dirname(folder))}: ${a} ${b}`, texts.get(a), texts.get(b)];
  }
}

function* allPairs() {
  for (const folder of options.pairs) yield* folderPairs(resolve(folder));
  if (options.data === undefined) return;
  const sets = readdirSync(options.data)
    .map((name) => join(options.data, name, 'dev'))
    .filter((folder) => existsSync(join(folder, 'truth.jsonl')));
  for (const folder of sets) yield* labelledPairs(folder, Number(options.most) / sets.length);
}

const [here, there] = await Promise.all(
  [root, resolve(other)].map((folder) => import(pathToFileURL(join(folder, 'dist', 'index.mjs')).href)),
);
let all = 0;
const changed = [];
for (const [name, a, b] of allPairs()) {
  all++;
  if (JSON.stringify(here.compare(a, b)) !== JSON.stringify(there.compare(a, b))) changed.push(name);
}
for (const name of changed.slice(0, Number(options.show))) console.log(`differs: ${name}`);
console.log(`${all - changed.length} of ${all} answers are the same byte for byte`);
if (changed.length > 0) process.exitCode = 1;
