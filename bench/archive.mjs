// The speed and the quality of the archive, as ratios to a floor that is measured in the same run:
//   node bench/archive.mjs [--texts 20000] [--large 100000] [--seed 1] [--keep DIR]
// Run it after `npm run build`; it times the program that lies in dist.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeCollection } from './collection.mjs';
import { timed, withPhases } from './phases.mjs';
import { quality } from './quality.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const program = join(root, 'dist', 'start.js');
const workerFile = join(root, 'dist', 'read-collection-worker.js');
const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : process.argv[at + 1];
};
const folder = option('keep') ?? mkdtempSync(join(tmpdir(), 'dedupe-bench-'));
const seed = Number(option('seed', '1'));
const say = (text) => process.stdout.write(`${text}\n`);
/** Lines up figures: what, value, ratio, limit. */
const row = (what, value, ratio = '', limit = '') =>
  say(`${what.padEnd(46)}${value.padStart(12)}${ratio.padStart(9)}  ${limit}`);
const times = (value, floor) => `${(value / floor).toFixed(2)} x`;
const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;

function median(values) {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
}

/** Wall clock of two command lines in turns, so that what else the machine does hurts both alike. */
function alternating(one, other, rounds) {
  const walls = [[], []];
  for (let round = 0; round < rounds; round++) {
    for (const [at, args] of [one, other].entries()) {
      const begin = process.hrtime.bigint();
      spawnSync(process.execPath, args, { stdio: 'ignore' });
      walls[at].push(Number(process.hrtime.bigint() - begin) / 1e6);
    }
  }
  return walls.map(median);
}

function make(texts, name) {
  const target = join(folder, name);
  const count = writeCollection(target, { texts, seed });
  const file = join(target, 'collection.jsonl');
  say(
    `\n${count.text} texts, ${(statSync(file).size / 1e6).toFixed(0)} MB, ${count.pair} related pairs (seed ${seed})`,
  );
  return { file, truth: join(target, 'truth.jsonl') };
}

function measure(phase, texts, name, withQuality) {
  const { file, truth } = make(texts, name);
  const floor = phase('floor', file);
  row('floor: read, parse, fold, tokenise, hash', seconds(floor.cpu), '1.00 x', `${floor.memory.toFixed(0)} MB`);
  const two = phase('candidates', file, workerFile, 2);
  row('scan, candidates, two workers', seconds(two.cpu), times(two.cpu, floor.cpu), 'limit 1.8 x');
  const one = phase('candidates', file, workerFile, 1);
  row('scan, candidates, one worker', seconds(one.cpu), times(one.cpu, floor.cpu), 'limit 1.6 x');
  row('  memory', `${one.memory.toFixed(0)} MB`, times(one.memory, floor.memory), 'limit 1.5 x');
  if (withQuality) {
    const scan = phase('scan', file, workerFile, 1);
    row(
      `  verifying ${scan.compared} pairs, each`,
      `${(scan.verifying / scan.compared).toFixed(2)} ms`,
      '',
      'limit 1 ms',
    );
    for (const line of quality(scan, readFileSync(truth, 'utf8'))) say(line);
  }
  const incoming = join(folder, `${name}.txt`);
  writeFileSync(
    incoming,
    JSON.parse(
      readFileSync(file)
        .subarray(0, 1 << 20)
        .toString()
        .split('\n')[0],
    ).text,
  );
  const index = join(folder, `${name}.idx`);
  const bare = join(folder, `${name}-no-text.idx`);
  for (const path of [index, bare]) rmSync(path, { force: true });
  const add = timed([program, 'index', 'add', file, '--index', index]);
  row('index add', seconds(add.cpu), times(add.cpu, floor.cpu), `limit 3.5 x, ${add.memory.toFixed(0)} MB`);
  const addBare = timed([program, 'index', 'add', file, '--index', bare, '--no-text']);
  row('index add --no-text', seconds(addBare.cpu), times(addBare.cpu, floor.cpu));
  row('index size with texts', `${(statSync(index).size / texts).toFixed(0)} B`, '', 'a text');
  row('index size with --no-text', `${(statSync(bare).size / texts).toFixed(0)} B`, '', 'a text, limit 1500 B');
  const looked = phase('look-ups', file, index);
  const both = ({ median, p99 }) => `${median.toFixed(1)} ${p99.toFixed(1)} ms`;
  row('look-up inside the process, median and p99', both(looked.finding), '', 'limit of p99 5 ms at 100,000 texts');
  row('  and the exact comparison of what it found', both(looked.whole));
  const { read, stated } = looked.postings;
  row('  postings from pages, to a statement for each', `${(read / 1000).toFixed(2)} s`, times(read, stated));
  const [text, bareNode] = alternating([program, 'check', incoming, '--against', index], ['-e', '0'], 20);
  row('check of one text, whole process', `${text.toFixed(0)} ms`, times(text, bareNode), 'to node -e 0, limit 2.5 x');
  return floor;
}

try {
  await withPhases((phase) => {
    measure(phase, Number(option('texts', '20000')), 'small', true);
    const large = Number(option('large', '100000'));
    if (large > 0) measure(phase, large, 'large', false);
  });
} finally {
  if (option('keep') === undefined) rmSync(folder, { recursive: true, force: true });
}
