// What other packages of npm find in the same planted collection, and at what cost, beside `dedupe scan`:
//   node bench/peers.mjs [--texts 2000] [--seed 1]
// They are installed into a temporary folder; nothing of them becomes part of the project.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writeCollection } from './collection.mjs';

const PACKAGES = ['minhash@0.0.9', '@dodona/dolos-core@1.2.1', 'jscpd@4.0.5'];
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const self = fileURLToPath(import.meta.url);
const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : process.argv[at + 1];
};

const textsOf = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const shinglesOf = (words, size) => words.slice(size - 1).map((_, at) => words.slice(at, at + size).join(' '));

/** Each peer: from the collection to pairs of ids. `home` is where the packages are installed. */
const PEERS = {
  minhash: (file, home) => {
    const { Minhash, LshIndex } = createRequire(join(home, 'x.js'))('minhash');
    const index = new LshIndex({ bandSize: 4 });
    const hashes = textsOf(file).map(({ id, text }) => {
      const hash = new Minhash({ numPerm: 128 });
      for (const shingle of shinglesOf(wordsOf(text), 3)) hash.update(shingle);
      index.insert(id, hash);
      return { id, hash };
    });
    return hashes.flatMap(({ id, hash }) => index.query(hash).map((other) => [id, other]));
  },
  'dolos-core': async (file, home) => {
    const entry = join(home, 'node_modules/@dodona/dolos-core/dist/index.js');
    const { File, FingerprintIndex, Region, TokenizedFile } = await import(pathToFileURL(entry).href);
    const index = new FingerprintIndex(4, 4, false, 50);
    const files = textsOf(file).map(({ id, text }) => {
      const words = wordsOf(text);
      const regions = words.map((_, at) => new Region(at, 0, at, 1));
      return new TokenizedFile(new File(id, text), words, regions);
    });
    index.addFiles(files);
    const counts = new Map();
    for (const shared of index.sharedFingerprints()) {
      const paths = shared.files().map(({ path }) => path);
      for (const [at, one] of paths.entries())
        for (const other of paths.slice(at + 1))
          counts.set(`${one} ${other}`, (counts.get(`${one} ${other}`) ?? 0) + 1);
    }
    return [...counts].filter(([, count]) => count >= 5).map(([pair]) => pair.split(' '));
  },
  jscpd: (file, home) => {
    const folder = join(home, 'texts');
    mkdirSync(folder, { recursive: true });
    for (const { id, text } of textsOf(file)) writeFileSync(join(folder, `${id}.md`), text);
    const args = [folder, '--format', 'markdown', '--min-tokens', '40', '--min-lines', '1', '--reporters', 'json'];
    const program = join(home, 'node_modules/jscpd/bin/jscpd');
    spawnSync(process.execPath, [program, ...args, '--output', join(home, 'out'), '--silent'], { stdio: 'ignore' });
    const { duplicates } = JSON.parse(readFileSync(join(home, 'out/jscpd-report.json'), 'utf8'));
    const idOf = ({ name }) => /(t\d+)\.md/.exec(name)?.[1];
    return duplicates.map(({ firstFile, secondFile }) => [idOf(firstFile), idOf(secondFile)]);
  },
  dedupe: (file) => {
    const program = join(root, 'dist', 'start.js');
    const { stdout } = spawnSync(process.execPath, [program, 'scan', file, '--json'], {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    });
    return JSON.parse(stdout).pairs.map(({ a, b }) => [a.id, b.id]);
  },
};

async function runPeer(name, file, home) {
  const begin = process.hrtime.bigint();
  const pairs = await PEERS[name](file, home);
  const wall = Number(process.hrtime.bigint() - begin) / 1e9;
  const unique = new Set(pairs.filter(([a, b]) => a !== b).map(([a, b]) => (a < b ? `${a} ${b}` : `${b} ${a}`)));
  process.stdout.write(JSON.stringify({ wall, pairs: [...unique] }));
}

function compareAll() {
  const home = mkdtempSync(join(tmpdir(), 'dedupe-peers-'));
  try {
    const texts = Number(option('texts', '2000'));
    writeCollection(home, { texts, seed: Number(option('seed', '1')) });
    execFileSync('npm', ['init', '-y'], { cwd: home, stdio: 'ignore' });
    execFileSync('npm', ['install', '--no-audit', '--no-fund', ...PACKAGES], { cwd: home, stdio: 'ignore' });
    const truth = textsOf(join(home, 'truth.jsonl'));
    const related = new Set(
      truth.filter(({ kind }) => kind !== 'unrelated' && kind !== 'bulletin').map(({ a, b }) => `${a} ${b}`),
    );
    const kinds = [...new Set(truth.map(({ kind }) => kind))].sort();
    const rows = {};
    for (const name of Object.keys(PEERS)) {
      const args = ['-f', '%M', process.execPath, self, '--peer', name, join(home, 'collection.jsonl'), home];
      const { stdout, stderr } = spawnSync('/usr/bin/time', args, { encoding: 'utf8', maxBuffer: 1 << 30 });
      if (stdout === '') {
        rows[name] = { 'texts/s': 'failed' };
        continue;
      }
      const { wall, pairs } = JSON.parse(stdout);
      const found = new Set(pairs);
      const right = pairs.filter((pair) => related.has(pair)).length;
      const memory = Number(stderr.trim().split('\n').at(-1));
      rows[name] = {
        'texts/s': Math.round(texts / wall),
        'MB (largest process)': Math.round(memory / 1024),
        pairs: pairs.length,
      };
      rows[name].precision = Number((right / pairs.length).toFixed(3));
      for (const kind of kinds) {
        const all = truth.filter((pair) => pair.kind === kind);
        rows[name][kind] = Number((all.filter(({ a, b }) => found.has(`${a} ${b}`)).length / all.length).toFixed(2));
      }
    }
    const columns = Object.keys(rows);
    const names = [...new Set(columns.flatMap((name) => Object.keys(rows[name])))];
    process.stdout.write(`${texts} texts; shares of the planted pairs that are listed\n`);
    process.stdout.write(`${''.padEnd(22)}${columns.map((name) => name.padStart(12)).join('')}\n`);
    for (const row of names)
      process.stdout.write(
        `${row.padEnd(22)}${columns.map((name) => String(rows[name][row] ?? '').padStart(12)).join('')}\n`,
      );
  } finally {
    for (const entry of readdirSync(home)) rmSync(join(home, entry), { recursive: true, force: true });
    rmSync(home, { recursive: true, force: true });
  }
}

const at = process.argv.indexOf('--peer');
if (at < 0) compareAll();
else await runPeer(process.argv[at + 1], process.argv[at + 2], process.argv[at + 3]);
