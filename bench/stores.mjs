// SQLite and PostgreSQL side by side, in one run and with the same commits of a thousand texts: adds, look-ups, bytes.
//   node bench/stores.mjs [--texts 20000] [--large 0] [--seed 11]
// Starts a PostgreSQL of its own, which must be installed. What holds are ratios within a run, processor time before
// wall clock.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { writeCollection } from './collection.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const { values: options } = parseArgs({
  options: {
    texts: { type: 'string', default: '20000' },
    large: { type: 'string', default: '0' },
    seed: { type: 'string', default: '11' },
  },
});
const phases = join(root, 'dist', 'bench-store-phases.cjs');
const folder = mkdtempSync(join(tmpdir(), 'dedupe-bench-'));
await build({
  entryPoints: [join(root, 'bench', 'store-phases.ts')],
  bundle: true,
  platform: 'node',
  format: 'cjs',
  external: ['@photostructure/sqlite', 'pg'],
  outfile: phases,
  logLevel: 'error',
});
try {
  for (const texts of [options.texts, options.large].map(Number).filter((count) => count > 0)) {
    writeCollection(folder, { texts, seed: Number(options.seed) });
    process.stdout.write(`\n${texts} texts (seed ${options.seed})\n`);
    execFileSync(process.execPath, ['--max-old-space-size=8192', phases, join(folder, 'collection.jsonl'), folder], {
      stdio: 'inherit',
    });
  }
} finally {
  rmSync(phases, { force: true });
  rmSync(folder, { recursive: true, force: true });
}
