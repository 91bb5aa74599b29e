// Do the tests notice a fault? Changes one thing at random in one file of the comparing rooms and counts what was noticed.
// All mutants of a run stand in one build of the tests, each behind a number. The tests run once without any, which
// tells what each meets; a mutant then runs the tests that meet its place, cheap ones first, until one fails. Those that
// were run must pass once more without it (the control), or it does not count as noticed.
// `npm run mutants -- [--count N] [--seed N] [--room R]… [--file PART] [--at FILE:LINE]… [--most SECONDS]` prints every
// mutant with who noticed it, the score by room, and `N passed, N failed` (noticed, lived and not listed). With `--at`
// only mutants of these lines are made (`--at moves.ts:133`), which asks again of one that lived. With `--most` a mutant
// that the first so many seconds of tests do not notice is told as one that lived. `--unmet` runs no mutant: it lists
// the lines whose mutants no test meets, of all there are (`--count Infinity`) in a few minutes. Fixtures and goldens
// are read while it runs: the tree must not change under it.
// scripts/equivalent-mutants.json lists by hand what changes no behaviour, with the reason; those do not count.

import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { builtTests } from './mutants/build.mjs';
import { mutantsOf } from './mutants/places.mjs';
import { switchable } from './mutants/switched.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const ROOMS = ['text', 'annotate', 'align', 'explain', 'judge', 'archive'];
/** What the goldens of made texts and pairs assert, a test a text. */
const EACH = ['test/each-reading.ts', 'test/each-answer.ts'];
/** What asserts of all those texts at once what the tests above assert of each. */
const OF_ALL = 'reads texts that were made as it did';
/** Rooms without mutants of their own whose tests run what the rooms above are made of. */
const NEIGHBOURS = ['similarity'];
/** Tests that see the whole pair. */
const PAIR_TESTS = ['told-in-full', 'compare', 'fixtures', 'traps', 'contract-pair', 'tricky-cases'].map(
  (name) => `test/${name}.test.ts`,
);
/** Breaks servers on purpose, which takes minutes where there is one. */
const FAULTS_TEST = 'test/archive/store/postgres/faults.test.ts';
/** Gives properties their seed. */
const SETUP = 'test/setup.ts';
/** Tests of many rows, a test a row. */
const ROWS = [...EACH, 'test/told-in-full.test.ts', 'test/annotate/readings.test.ts'];
/** They are asked in so many parts, which stand among the other tests: those that stand side by side are alike. */
const PARTS = 41;
/** Seconds of work that all tests may take without a mutant. */
const MOST_WORK = 600;
/** A mutant that works so many times longer than its tests did, and so many seconds more, loops. */
const PATIENCE = { times: 4, seconds: 10 };

/** What is said of a mutant whose tests fail without it as well: that tells nothing of them. */
const UNCONTROLLED = 'its tests fail without it';
/** What no mutant has for its number. */
const NO_MUTANT = -1;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    room: { type: 'string', multiple: true, default: ROOMS },
    file: { type: 'string', default: '' },
    at: { type: 'string', multiple: true, default: [] },
    most: { type: 'string', default: 'Infinity' },
    unmet: { type: 'boolean', default: false },
  },
});

/** Numbers in 0..1 from a seed (mulberry32). */
function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffled(items, seed) {
  const next = chance(seed);
  const all = [...items];
  for (let at = all.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    [all[at], all[other]] = [all[other], all[at]];
  }
  return all;
}

/** Inside the packages, so that what is built finds them. */
const outdir = join(root, 'node_modules/.cache/mutants', String(process.pid));
/** What tests put into the temporary folder, which a mutant may keep them from taking away; servers run as another user. */
const leftovers = mkdtempSync(join(tmpdir(), 'dedupe-mutants-'));
chmodSync(leftovers, 0o711);
const roomOf = (file) => file.split('/')[1];
const textOf = (file) => readFileSync(join(root, file), 'utf8');
const filesIn = (...folders) =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...folders], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((file) => file.endsWith('.ts'));

/** The mutants of this run, numbered. */
function chosenMutants() {
  const known = JSON.parse(textOf('scripts/equivalent-mutants.json'));
  const isEquivalent = ({ file, before, after }) =>
    known.some((own) => own.file === file && own.before === before && own.after === after);
  const isAsked = ({ file, line }) =>
    values.at.length === 0 || values.at.some((place) => `/${file}:${line}`.endsWith(`/${place}`));
  const files = filesIn(...values.room.map((room) => `src/${room}`)).filter((file) => file.includes(values.file));
  const chosen = [];
  for (const mutant of shuffled(
    files.flatMap((file) => mutantsOf(file, textOf(file))).filter(isAsked),
    Number(values.seed),
  )) {
    if (chosen.length === Number(values.count)) break;
    if (!isEquivalent(mutant)) chosen.push(...switchable(textOf(mutant.file), [mutant]));
  }
  return chosen.map((mutant, number) => ({ ...mutant, number }));
}

const builtName = (test) => join(outdir, test.replace(/ts$/, 'js'));

/** Runs a job of mutants/run.mjs; gives what it printed if it failed or worked too long. */
function failure(job, seconds) {
  const file = join(outdir, `job-${job.mutant}.json`);
  writeFileSync(file, JSON.stringify({ ...job, files: [{ file: builtName(SETUP), tests: [] }, ...job.files] }));
  const run = join(outdir, 'scripts/mutants/run.js');
  const limited = `ulimit -t ${Math.ceil(seconds)} && exec "$@"`;
  const env = { ...process.env, FC_SEED: '20261122', TMPDIR: leftovers };
  const child = spawn('sh', ['-c', limited, 'sh', process.execPath, run, file], { cwd: root, env });
  let printed = '';
  child.stdout.on('data', (data) => (printed += data));
  child.stderr.on('data', (data) => (printed += data));
  return new Promise((done) =>
    child.on('close', (code) => done(code === 0 ? undefined : printed || 'worked too long')),
  );
}

/** The tests that a mutant can change, file by file, cheap ones first. */
function testsFor(mutant, runs, imports) {
  const meeting = runs.filter(
    ({ test, met }) => met.includes(mutant.number) || (mutant.kept && imports.get(test).has(mutant.file)),
  );
  const parts = new Map();
  for (const { test, at, cost } of meeting) {
    const name = ROWS.includes(test) ? `${test} ${at % PARTS}` : test;
    const part = parts.get(name) ?? { file: builtName(test), tests: [], cost: 0 };
    part.tests.push(at);
    part.cost += cost;
    parts.set(name, part);
  }
  return [...parts.values()].sort((one, other) => one.cost - other.cost);
}

/** The first parts of the tests, as long as they take no longer than was asked for. */
function withinMost(parts) {
  let left = Number(values.most) * 1000;
  return parts.filter(({ cost }, at) => {
    left -= cost;
    return at === 0 || left >= 0;
  });
}

/** Who notices a mutant, if anybody does. */
async function noticedBy(mutant, runs, imports) {
  const files = withinMost(testsFor(mutant, runs, imports));
  if (files.length === 0) return { noticed: undefined, told: 'met by no test' };
  const cost = files.reduce((sum, part) => sum + part.cost, 0) / 1000;
  const seconds = PATIENCE.times * cost + PATIENCE.seconds;
  const told = await failure({ mutant: mutant.number, files }, seconds);
  if (told === undefined) return { noticed: undefined, told: `${cost.toFixed(1)} s of tests` };
  const failing = /^part (\d+) /.exec(told)?.[1];
  // what is prepared stands before the first part
  const upToIt = failing === undefined ? files : files.slice(0, Number(failing));
  if ((await failure({ mutant: NO_MUTANT, files: upToIt }, seconds)) !== undefined)
    return { noticed: undefined, told: UNCONTROLLED };
  if (EACH.some((test) => told.includes(builtName(test)))) return { noticed: 'answers' };
  return { noticed: PAIR_TESTS.some((test) => told.includes(builtName(test))) ? 'pair' : 'room' };
}

function tellUnmet(mutants, runs) {
  const met = new Set(runs.flatMap((run) => run.met));
  const lines = mutants
    .filter(({ number }) => !met.has(number))
    .map(({ file, line, before }) => `${file}:${String(line).padStart(3)}  ${before}`);
  for (const line of [...new Set(lines)].sort()) console.log(line);
}

mkdirSync(outdir, { recursive: true });
const chosen = chosenMutants();
let uncontrolled = 0;
const counts = new Map(values.room.map((room) => [room, { noticed: 0, lived: 0 }]));
try {
  const roomTests = filesIn(...[...ROOMS, ...NEIGHBOURS].map((room) => `test/${room}`)).filter((file) =>
    file.endsWith('.test.ts'),
  );
  const all = [...EACH, ...PAIR_TESTS, ...roomTests.filter((file) => file !== FAULTS_TEST)];
  const imports = await builtTests(root, outdir, [SETUP, ...all], chosen);
  const files = new Set(chosen.map(({ file }) => file));
  const tests = all.filter((test) => [...imports.get(test)].some((file) => files.has(file)));
  const told = join(outdir, 'told.json');
  const failed = await failure(
    { mutant: NO_MUTANT, told, mutants: chosen.length, files: tests.map((test) => ({ file: builtName(test) })) },
    MOST_WORK,
  );
  if (failed !== undefined) throw new Error(`the tests fail without any change: nothing can be counted\n${failed}`);
  const runs = JSON.parse(readFileSync(told, 'utf8'))
    .filter(({ name }) => name !== OF_ALL)
    .map((run) => ({ ...run, test: relative(outdir, run.file).replace(/js$/, 'ts') }));
  const waiting = values.unmet ? [] : [...chosen];
  if (values.unmet) tellUnmet(chosen, runs);
  const worker = async () => {
    for (let mutant = waiting.shift(); mutant !== undefined; mutant = waiting.shift()) {
      const { noticed, told: how } = await noticedBy(mutant, runs, imports);
      counts.get(roomOf(mutant.file))[noticed === undefined ? 'lived' : 'noticed'] += 1;
      if (how === UNCONTROLLED) uncontrolled += 1;
      const by = noticed ?? `LIVED (${how})`;
      console.log(`${by} ${mutant.file}:${mutant.line}\n    ${mutant.before}\n  → ${mutant.after}`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
} finally {
  for (const folder of [outdir, leftovers]) rmSync(folder, { recursive: true, force: true });
}

if (values.unmet) process.exit(0);
for (const [room, { noticed, lived }] of counts)
  if (noticed + lived > 0)
    console.log(`${room.padEnd(10)} ${(noticed / (noticed + lived)).toFixed(3)}  ${noticed} of ${noticed + lived}`);
const noticed = [...counts.values()].reduce((sum, count) => sum + count.noticed, 0);
console.log(`control    ${noticed} of ${noticed + uncontrolled} passed without their mutant`);
console.log(`all        ${(noticed / chosen.length).toFixed(3)}\n${noticed} passed, ${chosen.length - noticed} failed`);
