// What a start costs as users have it: the packed package, installed. Instructions are counted where valgrind is (they
// repeat within 1 %, however busy the machine is), the least CPU time of several runs beside them.
//   npm run build && node bench/start.mjs [--node PATH_OF_ANOTHER_NODE]... [--fetch 22,24]
// `--fetch` installs those versions of Node from npm into the temporary folder.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { install } from './installed.mjs';

const root = resolve(fileURLToPath(import.meta.url), '..', '..');
const { values } = parseArgs({
  options: { node: { type: 'string', multiple: true, default: [] }, fetch: { type: 'string', default: '' } },
});
/** Rounds in which each command runs several times; that with the least CPU time counts. */
const ROUNDS = 4;
const RUNS = 8;

const folder = mkdtempSync(join(tmpdir(), 'dedupe-bench-'));
const { program, packedBytes } = install(folder);
const hasValgrind = spawnSync('valgrind', ['--version']).status === 0;

/** Millions of instructions of a command. */
function instructions(argv) {
  const log = join(folder, 'valgrind.log');
  const options = ['--tool=cachegrind', '--cache-sim=no', '--cachegrind-out-file=/dev/null', `--log-file=${log}`];
  spawnSync('valgrind', [...options, ...argv], { stdio: 'ignore' });
  const counted = /I *refs: *([\d,]+)/.exec(readFileSync(log, 'utf8'));
  return Number(counted[1].replaceAll(',', '')) / 1e6;
}

/** Seconds of CPU of one run of a command, out of several in a row: a shell counts in hundredths. */
function cpu(argv) {
  const script = `for run in ${'1 '.repeat(RUNS)}; do "$@" >/dev/null; done; times`;
  const { stdout } = spawnSync('/bin/sh', ['-c', script, 'sh', ...argv], { encoding: 'utf8' });
  const children = /^.*\n(\d+)m([\d.]+)s (\d+)m([\d.]+)s/.exec(stdout);
  if (children === null) throw new Error('the shell tells no times');
  const [minutes, seconds, systemMinutes, systemSeconds] = children.slice(1).map(Number);
  return ((minutes + systemMinutes) * 60 + seconds + systemSeconds) / RUNS;
}

function leastCpu(commands) {
  const least = commands.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++)
    for (const [at, command] of commands.entries()) least[at] = Math.min(least[at], cpu(command));
  return least;
}

function run([node, ...argv]) {
  spawnSync(node, argv, { stdio: 'ignore' });
}

function pairOfTexts() {
  const real = ['original.txt', 'republished.txt'].map((name) => join(root, '..', 'shared', 'releases', name));
  if (real.every((path) => existsSync(path))) return real;
  return ['a.txt', 'b.txt'].map((name) => join(root, 'fixtures', 'pairs', 'ru-dateline-photo-signature', name));
}

function nodes() {
  const fetched = values.fetch
    .split(',')
    .filter(Boolean)
    .map((version) => {
      const home = join(folder, `node-${version}`);
      execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefix', home, `node@${version}`]);
      return join(home, 'node_modules', 'node', 'bin', 'node');
    });
  return [process.execPath, ...values.node, ...fetched];
}

try {
  const pair = pairOfTexts();
  const press = join(folder, 'press');
  cpSync(pair[0], join(press, 'a.txt'));
  console.log(`packed package ${(packedBytes / 1e6).toFixed(2)} MB`);
  for (const node of nodes()) {
    const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
    const idle = [node, '-e', '0'];
    const commands = {
      '--version': [node, program, '--version'],
      'a pair': [node, program, '--no-config', ...pair],
      'a pair as JSON': [node, program, '--no-config', '--json', ...pair],
      'a text looked up': [node, program, '--no-config', 'check', pair[1], '--against', press],
    };
    if (hasValgrind) {
      const still = instructions(idle);
      console.log(`${version} node -e 0: ${still.toFixed(0)} M instructions`);
      const first = instructions(commands['a pair']);
      console.log(`  a pair, first run: ${(first / still).toFixed(2)} ×`);
      run(commands['a text looked up']);
      const counted = new Map(Object.entries(commands).map(([name, command]) => [name, instructions(command)]));
      for (const [name, count] of counted) console.log(`  ${name}: ${(count / still).toFixed(2)} × its instructions`);
      const times = counted.get('a text looked up') / counted.get('a pair');
      console.log(`  a text looked up: ${times.toFixed(2)} × the instructions of a pair`);
    } else for (const name of ['a pair', 'a text looked up']) run(commands[name]);
    const [still, ...others] = leastCpu([idle, ...Object.values(commands)]);
    for (const [at, name] of Object.keys(commands).entries())
      console.log(`  ${name}: ${(others[at] / still).toFixed(2)} × its CPU time`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
