// Times the comparison of two texts by the packed and installed package, as whole processes and as ratios to programs that run beside it:
//   npm run build && npm run bench
// Every line: what was measured, the figure, the goal, met or not. Runs alternate, so that a busy machine slows both.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './installed.mjs';
import { unrelated, variants } from './pair-texts.mjs';

const root = resolve(fileURLToPath(import.meta.url), '..', '..');
/** Prints the most memory that a process held, in KiB, when it ends. */
const peakHook = join(root, 'bench', 'peak-memory.cjs');

const SMALL_RUNS = 40;
const MIDDLE_RUNS = 15;
const LARGE_RUNS = 5;
/** Words and changed words of the large pair: 5 MB of Cyrillic in UTF-8. */
const WORDS = 340_000;
const CHANGED = 100_000;
const SEED = 1;

const node = (...argv) => [process.execPath, ...argv];
const dedupe = (...argv) => node(installed.program, ...argv);
const nothing = node('-e', '0');

/** Runs a command, its output thrown away, and gives the seconds it took. */
function seconds([file, ...argv]) {
  const start = process.hrtime.bigint();
  const { error, status } = spawnSync(file, argv, { stdio: ['ignore', 'ignore', 'ignore'] });
  if (error !== undefined) throw error;
  if (status !== 0 && status !== 1) throw new Error(`${file} ${argv.join(' ')} ended with ${status}`);
  return Number(process.hrtime.bigint() - start) / 1e9;
}

function median(values) {
  return values.toSorted((x, y) => x - y)[values.length >> 1];
}

/** The median seconds of each command, run in turn. */
function medians(runs, ...commands) {
  const times = commands.map(() => []);
  for (let run = 0; run < runs; run++) for (const [at, command] of commands.entries()) times[at].push(seconds(command));
  return times.map(median);
}

/** The most memory a command held, in MB. */
function peakMegabytes([file, ...argv]) {
  const { stderr } = spawnSync(file, ['--require', peakHook, ...argv], { stdio: ['ignore', 'ignore', 'pipe'] });
  return (Number(/peak (\d+)/.exec(stderr.toString())?.[1]) * 1024) / 1e6;
}

let missed = 0;

/** Prints one line; a figure without a goal is printed for what it explains. */
function tell(what, figure, unit, goal) {
  const met = goal === undefined ? '' : figure <= goal ? 'met' : 'NOT MET';
  if (met === 'NOT MET') missed++;
  const bound = goal === undefined ? '' : `at most ${goal}`;
  const shown = `${figure.toFixed(figure < 100 ? 2 : 0)} ${unit}`;
  process.stdout.write(`${what.padEnd(64)} ${shown.padStart(10)}   ${bound.padEnd(12)} ${met}`.trimEnd());
  process.stdout.write('\n');
}

function realPair() {
  const releases = ['original.txt', 'republished.txt'].map((name) => join(root, '..', 'shared', 'releases', name));
  if (releases.every((path) => existsSync(path))) return { name: 'the real pair', files: releases };
  const fixture = join(root, 'fixtures', 'pairs', 'ru-dateline-photo-signature');
  return { name: 'a pair of fixtures', files: ['a.txt', 'b.txt'].map((name) => join(fixture, name)) };
}

function small(folder) {
  const real = realPair();
  const [idle, whole, loading] = medians(SMALL_RUNS, nothing, dedupe(...real.files), dedupe('--version'));
  tell(`${real.name}, whole process, to node -e 0`, whole / idle, '×', 1.6);
  tell('  of which starting and loading (dedupe --version)', loading / idle, '×');
  const files = unrelated(20_000, SEED).map((text, at) => write(folder, `unrelated-${at}.txt`, text));
  const [still, far] = medians(MIDDLE_RUNS, nothing, dedupe('--json', ...files));
  tell('two unrelated texts of 20,000 words to node -e 0', far / still, '×', 4);
}

function large(folder) {
  const texts = variants(WORDS, CHANGED, SEED);
  const [a, b, c] = Object.entries(texts).map(([name, text]) => write(folder, `${name}.txt`, text));
  const tenth = Object.values(variants(WORDS / 10, CHANGED / 10, SEED)).slice(0, 2);
  const [d, e] = tenth.map((text, at) => write(folder, `tenth-${at}.txt`, text));
  const git = ['git', 'diff', '--no-index', '--word-diff=porcelain', a, b];
  const changed = dedupe('--json', a, b);
  const [words, whole, same, mixed, short, idle] = medians(
    LARGE_RUNS,
    git,
    changed,
    dedupe('--json', a, a),
    dedupe('--json', a, c),
    dedupe('--json', d, e),
    nothing,
  );
  const size = `${(statSync(a).size / 1e6).toFixed(1)} MB`;
  tell(`${size}, ${CHANGED} of ${WORDS} words changed, to git --word-diff`, whole / words, '×', 8);
  tell('  the same, most memory held', peakMegabytes(changed), 'MB', 500);
  tell(`${size} identical to the changed pair`, same / whole, '×', 0.3);
  tell(`${size} with all paragraphs shuffled to the changed pair`, mixed / whole, '×', 2);
  tell('  the same, most memory held', peakMegabytes(dedupe('--json', a, c)), 'MB', 500);
  tell('growth of the changed pair for ten times the text (start left out)', (whole - idle) / (short - idle), '×', 12);
  tell('  seconds: git', words, 's');
  tell('  seconds: changed pair', whole, 's');
}

function write(folder, name, text) {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const folder = mkdtempSync(join(tmpdir(), 'dedupe-bench-'));
const installed = install(folder);
try {
  small(folder);
  large(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(missed === 0 ? 'all goals met\n' : `${missed} not met\n`);
