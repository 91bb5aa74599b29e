// What the benches of the archive share: parts of the program built as a bench of their own, and whole programs timed.
import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Builds bench/archive-phases.ts while `run` goes on; `run` gets what starts one of its phases and gives its figures. */
export async function withPhases(run) {
  // One file a process: two benches may run at once.
  const outfile = join(root, 'dist', `bench-archive-phases-${process.pid}.cjs`);
  await build({
    entryPoints: [join(root, 'bench', 'archive-phases.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['@photostructure/sqlite'],
    outfile,
    logLevel: 'error',
  });
  try {
    run((...args) =>
      JSON.parse(
        execFileSync(process.execPath, [outfile, ...args.map(String)], { maxBuffer: 1 << 30, encoding: 'utf8' }),
      ),
    );
  } finally {
    rmSync(outfile, { force: true });
  }
}

/** Processor milliseconds and memory (MB) of a whole process. */
export function timed(args) {
  const report = '-f %U %S %M'.split(' ');
  const child = spawnSync('/usr/bin/time', [report[0], report.slice(1).join(' '), process.execPath, ...args], {
    encoding: 'utf8',
  });
  const [user, system, memory] = child.stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return { cpu: (user + system) * 1000, memory: memory / 1024 };
}
