// How an archive grows: pieces of some texts are added to one index, and at chosen sizes the bench prints what the adds
// cost, how large the index is, and what a look-up costs, each as a ratio to the first size.
//   npm run build && node bench/growth.mjs [--sizes 20000,100000,300000] [--seed 1] [--keep DIR]
// A million texts take 5 GB for the index and the largest piece, and a quarter of an hour: --sizes 20000,100000,300000,1000000
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeCollection } from './collection.mjs';
import { timed, withPhases } from './phases.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const program = join(root, 'dist', 'start.js');
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '20000,100000,300000' },
    seed: { type: 'string', default: '1' },
    keep: { type: 'string' },
  },
});
const sizes = values.sizes.split(',').map(Number);
/** Texts of a piece: what is generated, added and forgotten at once. */
const PIECE = 100_000;
/** Texts that are looked up: the first of the first piece, which stand in the index at every size. */
const LOOKED_UP = 1000;
/** Runs of a whole program that are added up. */
const RUNS = 10;

const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'dedupe-growth-'));
mkdirSync(folder, { recursive: true });
const index = join(folder, 'growth.idx');
const asked = join(folder, 'asked.jsonl');

/** Adds a piece of new texts; the processor time and memory of the program that did. */
function add(texts, piece) {
  writeCollection(folder, { texts, seed: Number(values.seed) + piece });
  const file = join(folder, 'collection.jsonl');
  // Names of their own: a piece under the name of the one before would replace its texts.
  const named = join(folder, `piece-${piece}.jsonl`);
  writeFileSync(named, readFileSync(file));
  rmSync(file);
  if (piece === 0) {
    const lines = readFileSync(named, 'utf8').split('\n', LOOKED_UP);
    writeFileSync(asked, `${lines.join('\n')}\n`);
  }
  const added = timed([program, 'index', 'add', named, '--index', index]);
  rmSync(named);
  return added;
}

/** Processor milliseconds of several runs of a program: one run of an empty program is a few ticks of the clock. */
function total(args) {
  let cpu = 0;
  for (let run = 0; run < RUNS; run++) cpu += timed(args).cpu;
  return cpu;
}

function report(phase, size, added, first) {
  const looked = phase('look-ups', asked, index);
  const [line] = readFileSync(asked, 'utf8').split('\n', 1);
  const incoming = join(folder, 'incoming.txt');
  writeFileSync(incoming, JSON.parse(line).text);
  const check = total([program, 'check', incoming, '--against', index]);
  const node = total(['-e', '0']);
  const figures = {
    'index add, CPU a text, all so far': (added.cpu / size) * 1000,
    'index add, most memory': added.memory,
    'index, bytes a text': statSync(index).size / size,
    'look-up, median': looked.finding.median,
    'look-up, p99': looked.finding.p99,
    'with the exact comparison, p99': looked.whole.p99,
    'check of one text, to node -e 0': check / node,
  };
  const units = ['µs', 'MB', 'B', 'ms', 'ms', 'ms', '×'];
  process.stdout.write(`\n${size} texts\n`);
  for (const [at, [what, value]] of Object.entries(figures).entries()) {
    const ratio = first === undefined ? '' : `${(value / first[what]).toFixed(2)} × of ${sizes[0]} texts`;
    const told = value >= 100 ? value.toFixed(0) : value.toFixed(2);
    process.stdout.write(`${what.padEnd(36)}${told.padStart(10)} ${units[at].padEnd(4)}${ratio}\n`);
  }
  return figures;
}

try {
  await withPhases((phase) => {
    const added = { cpu: 0, memory: 0 };
    let [texts, pieces, first] = [0, 0, undefined];
    for (const size of sizes) {
      for (; texts < size; pieces++) {
        const count = Math.min(PIECE, size - texts);
        const { cpu, memory } = add(count, pieces);
        added.cpu += cpu;
        added.memory = Math.max(added.memory, memory);
        texts += count;
      }
      const figures = report(phase, size, added, first);
      first ??= figures;
    }
  });
} finally {
  if (values.keep === undefined) rmSync(folder, { recursive: true, force: true });
}
