// Do the tests notice a fault? Changes one thing at random in one file of the comparing rooms and counts what was noticed.
// Of the tests that import the file, a mutant meets first what test/answers.test.ts asserts, which stops at the first
// pair with another answer, then those of its room, then those that see a whole pair. `npm run mutants --`
// `[--count N] [--seed N] [--room R]… [--file PART]` prints every mutant with who noticed it, the score by room, and
// `N passed, N failed` (noticed, lived and not listed).
// scripts/equivalent-mutants.json lists by hand what changes no behaviour, with the reason; those do not count.

import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, context } from 'esbuild';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const ROOMS = ['text', 'annotate', 'align', 'explain', 'judge', 'archive'];
/** Tests that see the whole pair: a mutant that the tests of its room let live meets these. */
const PAIR_TESTS = ['compare', 'fixtures', 'traps', 'contract-pair', 'tricky-cases'].map(
  (name) => `test/${name}.test.ts`,
);
/** Seconds of work, several times what is needed; a mutant that works longer loops, which is noticed on a busy machine too. */
const PATIENCE = { answers: 60, tests: 120 };
/** Milliseconds of a clock that a test may take: a busy machine must not be what notices a mutant. */
const TEST_TIMEOUT = 900_000;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    room: { type: 'string', multiple: true, default: ROOMS },
    file: { type: 'string', default: '' },
  },
});

/** What is changed, and into what. Spaces around an operator keep types apart: no generic has them. */
const CHANGES = [
  [/ < /g, ' <= '],
  [/ <= /g, ' < '],
  [/ > /g, ' >= '],
  [/ >= /g, ' > '],
  [/ === /g, ' !== '],
  [/ !== /g, ' === '],
  [/ && /g, ' || '],
  [/ \|\| /g, ' && '],
  [/ \+ 1\b/g, ''],
  [/ - 1\b/g, ''],
  [/ \+ (?=\w)/g, ' - '],
  [/ - (?=\w)/g, ' + '],
  [/(?<=[ (])true\b/g, 'false'],
  [/(?<=[ (])false\b/g, 'true'],
  [/(?<=[ (])!(?=[\w(])/g, ''],
  [/Math\.min\(/g, 'Math.max('],
  [/Math\.max\(/g, 'Math.min('],
  [/\.some\(/g, '.every('],
  [/\.every\(/g, '.some('],
  [/\bcontinue;/g, ';'],
  [/^ {2,}[\w.]+\(.*\);$/g, ''],
  [/(?<=^(?:export )?const [A-Z_]+ = )(\d+)(?=;)/g, (digits) => String(Number(digits) + 1)],
];

/** A line with everything that is no code blanked out: strings, patterns, comments. Lengths stay. */
function codeOf(line) {
  if (/^\s*(?:\/\*\*|\*|\/\/|import |export \{|export type|export interface|type |readonly |interface )/.test(line))
    return '';
  return line.replaceAll(/'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`|\/(?![/*])(?:[^/\\\n]|\\.)+\/[a-z]+|\/\/.*$/g, (found) =>
    '_'.repeat(found.length),
  );
}

/** All mutants of a file: the place, the line before and after. */
function mutantsOf(file) {
  return readFileSync(join(root, file), 'utf8')
    .split('\n')
    .flatMap((line, number) => {
      const code = codeOf(line);
      return CHANGES.flatMap(([pattern, change]) =>
        [...code.matchAll(pattern)].map((match) => {
          const made = typeof change === 'string' ? change : change(match[0]);
          const after = line.slice(0, match.index) + made + line.slice(match.index + match[0].length);
          return { file, line: number + 1, before: line.trim(), after: after.trim(), text: after };
        }),
      );
    });
}

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

/** Whether a run of Node in the copy fails, or does not end with so many seconds of work. */
function fails(copy, seconds, parameters) {
  const limited = `ulimit -t ${seconds} && exec "$@"`;
  const env = { ...process.env, FC_SEED: '20261122' };
  return spawnSync('sh', ['-c', limited, 'sh', process.execPath, ...parameters], { cwd: copy, env }).status !== 0;
}

/** In one worker that reads each module once: starting workers takes longer than most tests of a room. */
function failsTests(copy, tests) {
  if (tests.length === 0) return false;
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const oneWorker = ['--no-file-parallelism', '--no-isolate', '--pool=threads', '--experimental.fsModuleCache'];
  const untilFailure = ['--bail', '1', '--testTimeout', String(TEST_TIMEOUT), '--reporter', 'dot'];
  return fails(copy, PATIENCE.tests, [vitest, 'run', ...untilFailure, ...oneWorker, ...tests]);
}

const BUNDLE = { bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'silent' };

/** Asks what test/answers.test.ts asks, without the time that starting its runner takes. */
async function createAnswersTest(copy) {
  const outfile = join(copy, 'test/answers.mjs');
  const bundle = await context({ ...BUNDLE, entryPoints: [join(copy, 'test/first-other-answer.ts')], outfile });
  return {
    fails: async () => {
      const built = await bundle.rebuild().catch(() => undefined);
      return built === undefined || fails(copy, PATIENCE.answers, [outfile]);
    },
    close: () => bundle.dispose(),
  };
}

/** For each test file the files that it imports, directly or not: a mutant elsewhere cannot be noticed by it. */
async function importsOf(tests) {
  const options = { ...BUNDLE, entryPoints: tests, outdir: 'out', write: false, metafile: true, absWorkingDir: root };
  const { metafile } = await build(options);
  return new Map(
    Object.values(metafile.outputs).map(({ entryPoint, inputs }) => [entryPoint, new Set(Object.keys(inputs))]),
  );
}

/** Who notices what is changed in one file of the copy, if anybody does; `imports` of all tests. */
async function noticedBy(copy, file, answers, imports) {
  const room = `test/${relative('src', file).split('/')[0]}/`;
  const seeing = [...imports.keys()].filter((test) => imports.get(test).has(file));
  if (seeing.includes('test/answers.test.ts') && (await answers.fails())) return 'answers';
  const ofRoom = seeing.filter((test) => test.startsWith(room));
  if (failsTests(copy, ofRoom)) return 'room';
  return failsTests(
    copy,
    PAIR_TESTS.filter((test) => seeing.includes(test)),
  )
    ? 'pair'
    : undefined;
}

const equivalent = JSON.parse(readFileSync(join(root, 'scripts/equivalent-mutants.json'), 'utf8'));
const isEquivalent = ({ file, before, after }) =>
  equivalent.some((known) => known.file === file && known.before === before && known.after === after);

const filesIn = (...folders) =>
  execFileSync('git', ['ls-files', ...folders], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((file) => file.endsWith('.ts'));
const files = filesIn(...values.room.map((room) => `src/${room}`)).filter((file) => file.includes(values.file));
const chosen = shuffled(files.flatMap(mutantsOf), Number(values.seed))
  .filter((mutant) => !isEquivalent(mutant))
  .slice(0, Number(values.count));

const copy = mkdtempSync(join(tmpdir(), 'mutants-'));
const answers = await createAnswersTest(copy);
const counts = new Map(values.room.map((room) => [room, { noticed: 0, lived: 0 }]));
try {
  for (const name of readdirSync(root))
    if (!['node_modules', '.git'].includes(name)) cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const roomTests = filesIn(...values.room.map((room) => `test/${room}`)).filter((file) => file.endsWith('.test.ts'));
  if ((await answers.fails()) || failsTests(copy, [...roomTests, ...PAIR_TESTS]))
    throw new Error('the tests fail without any change: nothing can be counted');
  const imports = await importsOf(['test/answers.test.ts', ...PAIR_TESTS, ...roomTests]);
  for (const mutant of chosen) {
    const original = readFileSync(join(copy, mutant.file), 'utf8');
    const lines = original.split('\n');
    lines[mutant.line - 1] = mutant.text;
    writeFileSync(join(copy, mutant.file), lines.join('\n'));
    const room = relative('src', mutant.file).split('/')[0];
    const noticed = await noticedBy(copy, mutant.file, answers, imports);
    writeFileSync(join(copy, mutant.file), original);
    counts.get(room)[noticed === undefined ? 'lived' : 'noticed'] += 1;
    console.log(`${noticed ?? 'LIVED'} ${mutant.file}:${mutant.line}\n    ${mutant.before}\n  → ${mutant.after}`);
  }
} finally {
  await answers.close();
  rmSync(copy, { recursive: true, force: true });
}

for (const [room, { noticed, lived }] of counts)
  if (noticed + lived > 0)
    console.log(`${room.padEnd(10)} ${(noticed / (noticed + lived)).toFixed(3)}  ${noticed} of ${noticed + lived}`);
const noticed = [...counts.values()].reduce((sum, count) => sum + count.noticed, 0);
console.log(`all        ${(noticed / chosen.length).toFixed(3)}\n${noticed} passed, ${chosen.length - noticed} failed`);
