// What other programs take for the same pairs of texts, in one run and one table: least seconds of CPU (user and system)
// and most memory. Only what is installed takes part: git, wdiff and dwdiff on the path, jsdiff and whatever of minhash,
// jscpd and Dolos stands in the node_modules of this project or of `--home FOLDER`.
//   npm run build && node bench/pair-peers.mjs [--home FOLDER] [--runs 3] [--limit 60]
// GNU time tells memory and CPU: Debian's package `time`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { install } from './installed.mjs';
import { unrelated, variants } from './pair-texts.mjs';

const self = fileURLToPath(import.meta.url);
const root = resolve(self, '..', '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    home: { type: 'string', default: root },
    runs: { type: 'string', default: '3' },
    limit: { type: 'string', default: '60' },
    library: { type: 'string' },
  },
});
const home = resolve(values.home);
const modules = createRequire(join(home, 'package.json'));

/** The large pair of bench/pair.mjs: words, changed words, seed. */
const WORDS = 340_000;
const CHANGED = 100_000;
const SEED = 1;
const TIME = '/usr/bin/time';
/** The status of `timeout` where it had to end something. */
const TIMED_OUT = '124';

const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Libraries, run in a process of their own: from two texts to what they say of them. */
const LIBRARIES = {
  jsdiff: { module: 'diff', run: ({ diffWords }, a, b) => diffWords(a, b).length },
  minhash: {
    module: 'minhash',
    run: ({ Minhash }, a, b) => {
      const [own, other] = [a, b].map((text) => {
        const hash = new Minhash({ numPerm: 128 });
        const words = wordsOf(text);
        for (let at = 0; at + 3 <= words.length; at++) hash.update(words.slice(at, at + 3).join(' '));
        return hash;
      });
      return own.jaccard(other);
    },
  },
  Dolos: {
    module: '@dodona/dolos-core',
    run: ({ File, FingerprintIndex, Region, TokenizedFile }, a, b) => {
      const index = new FingerprintIndex(17, 17);
      const files = [a, b].map((text, at) => {
        const words = wordsOf(text);
        return new TokenizedFile(
          new File(`${at}`, text),
          words,
          words.map((_, word) => new Region(word, 0, word, 1)),
        );
      });
      index.addFiles(files);
      return index.sharedFingerprints().length;
    },
  },
};

const onPath = (name, ...asked) => !spawnSync(name, asked, { stdio: 'ignore' }).error;
const found = (module) => {
  try {
    return modules.resolve(module);
  } catch {
    return undefined;
  }
};

/** Each program: what it runs for two files, and what it cannot do. */
function peers(program, folder) {
  const list = [
    {
      name: 'dedupe --json',
      cannot: 'be as fast as git: it tells what a change means',
      argv: (a, b) => [process.execPath, program, '--no-config', '--json', a, b],
    },
  ];
  const differs = 'moves, forms of a word, figures by value, a verdict';
  if (onPath('git', '--version'))
    list.push({
      name: 'git --word-diff',
      cannot: differs,
      argv: (a, b) => ['git', 'diff', '--no-index', '--word-diff=porcelain', a, b],
    });
  for (const name of ['wdiff', 'dwdiff'])
    if (onPath(name, '--version')) list.push({ name, cannot: differs, argv: (a, b) => [name, a, b] });
  const cannot = {
    jsdiff: `${differs}; long texts`,
    minhash: 'anything but a share in common, by chance right',
    Dolos: 'tell what changed, know boilerplate',
  };
  for (const [name, { module }] of Object.entries(LIBRARIES))
    if (found(module) !== undefined)
      list.push({
        name,
        cannot: cannot[name],
        argv: (a, b) => [process.execPath, self, '--home', home, '--library', name, a, b],
      });
  const jscpd = join(home, 'node_modules', 'jscpd', 'bin', 'jscpd');
  if (existsSync(jscpd))
    list.push({
      name: 'jscpd',
      cannot: 'find what has scattered edits, tell what changed',
      argv: (a, b) => {
        const pair = join(folder, `${basename(a, '.txt')}-${basename(b, '.txt')}`);
        mkdirSync(pair, { recursive: true });
        for (const [at, file] of [a, b].entries())
          if (!existsSync(join(pair, `${at}.md`))) symlinkSync(file, join(pair, `${at}.md`));
        const texts = [
          pair,
          '--format',
          'markdown',
          '--min-lines',
          '1',
          '--max-size',
          '100mb',
          '--max-lines',
          '1000000',
        ];
        return [process.execPath, jscpd, ...texts, '--silent'];
      },
    });
  return list;
}

/** The least CPU seconds and the most memory of some runs; what went wrong, where nothing came out. */
function measured(argv) {
  let [least, most] = [Number.POSITIVE_INFINITY, 0];
  for (let run = 0; run < Number(values.runs); run++) {
    // `timeout` ends what runs too long, where ending `time` alone would leave it running.
    const { stderr } = spawnSync(TIME, ['-f', '%U %S %M %x', 'timeout', values.limit, ...argv], {
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
      maxBuffer: 1 << 26,
    });
    const told = /([\d.]+) ([\d.]+) (\d+) (\d+)\s*$/.exec(stderr ?? '');
    if (told?.[4] === TIMED_OUT) return `over ${values.limit} s`;
    if (told === null || Number(told[4]) > 1) return 'failed';
    const [user, system, memory] = told.slice(1).map(Number);
    least = Math.min(least, user + system);
    most = Math.max(most, memory * 1024);
  }
  return `${least.toFixed(2)} s ${(most / 1e6).toFixed(0).padStart(5)} MB`;
}

async function runLibrary(name, [a, b]) {
  const { module, run } = LIBRARIES[name];
  const loaded = await import(pathToFileURL(found(module)).href);
  run(loaded.default ?? loaded, readFileSync(a, 'utf8'), readFileSync(b, 'utf8'));
}

function compareAll() {
  if (!existsSync(TIME)) throw new Error(`${TIME} is missing: apt-get install time`);
  const folder = mkdtempSync(join(tmpdir(), 'dedupe-peers-'));
  try {
    const { program } = install(folder);
    const write = (name, text) => {
      writeFileSync(join(folder, `${name}.txt`), text);
      return join(folder, `${name}.txt`);
    };
    const fixture = ['a.txt', 'b.txt'].map((name) =>
      join(root, 'fixtures', 'pairs', 'ru-dateline-photo-signature', name),
    );
    const { text, changed, shuffled } = variants(WORDS, CHANGED, SEED);
    const whole = write('text', text);
    const pairs = {
      'two releases': fixture,
      'unrelated, 20,000 words': unrelated(20_000, SEED).map((one, at) => write(`unrelated-${at}`, one)),
      '5 MB, 100,000 words changed': [whole, write('changed', changed)],
      '5 MB, paragraphs shuffled': [whole, write('shuffled', shuffled)],
    };
    const list = peers(program, folder);
    spawnSync(process.execPath, [program, '--no-config', '--json', ...fixture], { stdio: 'ignore' });
    const width = 30;
    console.log(
      `${'least CPU, most memory'.padEnd(18)}${Object.keys(pairs)
        .map((name) => name.padStart(width))
        .join('')}  cannot`,
    );
    for (const { name, argv, cannot } of list) {
      const cells = Object.values(pairs).map((files) => measured(argv(...files)).padStart(width));
      console.log(`${name.padEnd(22)}${cells.join('')}  ${cannot}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (values.library === undefined) compareAll();
else await runLibrary(values.library, positionals);
