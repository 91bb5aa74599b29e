// What users have: the packed package, installed into an empty folder, with a cache folder of its own.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(import.meta.url), '..', '..');

// It costs five times what `node -e 0` does, and every ratio to that would look better than it is.
delete process.env.NODE_EXTRA_CA_CERTS;

/** Packs and installs; programs started after it keep their code cache in the folder. Gives the program and sizes. */
export function install(folder) {
  const npm = (args, cwd) =>
    execFileSync('npm', [...args, '--silent', '--no-audit', '--no-fund'], { cwd, encoding: 'utf8' });
  npm(['pack', '--pack-destination', folder], root);
  const archive = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  const home = join(folder, 'installed');
  mkdirSync(home);
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
  npm(['install', '--omit=optional', join(folder, archive)], home);
  process.env.DEDUPE_CODE_CACHE = join(folder, 'code-cache');
  return {
    program: join(home, 'node_modules', 'press-dedupe', 'bin', 'dedupe.js'),
    packedBytes: statSync(join(folder, archive)).size,
  };
}
