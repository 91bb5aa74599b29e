import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_PATH, ReportBrowser } from '../browser/browser.ts';
import { temporaryFolder } from '../folders.ts';

const ROOT = join(__dirname, '..', '..');
const home = temporaryFolder();
const installed = join(home, 'node_modules', 'press-dedupe');

/** The package as npm would lay it out, from a build of its own, and programs that use it. */
beforeAll(() => {
  execFileSync(process.execPath, [join(ROOT, 'scripts/build.mjs'), '--out', join(installed, 'dist')]);
  cpSync(join(ROOT, 'package.json'), join(installed, 'package.json'));
  symlinkSync(join(ROOT, 'node_modules', '@types'), join(home, 'node_modules', '@types'));
});

function write(name: string, contents: string): string {
  const file = join(home, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, contents);
  return file;
}

const run = (file: string): string => execFileSync(process.execPath, [file], { cwd: home, encoding: 'utf8' });

const USE = `
const result: Comparison = compare('The plan was approved by 7 votes.', 'The plan was approved by 9 votes.');
const changed: readonly Difference[] = allDifferences(result).filter(({ category }) => category === 'number');
const text: string = report(result, 'text');
// @ts-expect-error a threshold is a number
compare('', '', { threshold: 'high' });
export const told = [changed.length, text.length, normalise('Её'), shingles('a b c d').length];
`;

describe('programs that use the package', () => {
  it('require it', () => {
    const file = write(
      'use.cjs',
      "const { compare } = require('press-dedupe');\nconsole.log(compare('a', 'a').verdict);",
    );
    expect(run(file)).toBe('identical\n');
  });

  it('import it, and get the same functions as by require', () => {
    const file = write(
      'use.mjs',
      "import { createRequire } from 'node:module';\nimport { compare } from 'press-dedupe';\nconsole.log(compare === createRequire(import.meta.url)('press-dedupe').compare);",
    );
    expect(run(file)).toBe('true\n');
  });

  it('take the part without Node both ways', () => {
    const required = write('part.cjs', "console.log(require('press-dedupe/compare').compare('a', 'b').verdict);");
    const imported = write(
      'part.mjs',
      "import { compare } from 'press-dedupe/compare';\nconsole.log(compare('a', 'b').verdict);",
    );
    expect([run(required), run(imported)]).toEqual(['distinct\n', 'distinct\n']);
  });

  it.each([
    ['ESM', 'esm/use.mts', 'nodenext', 'press-dedupe'],
    ['CommonJS', 'cjs/use.cts', 'nodenext', 'press-dedupe'],
    ['a bundler', 'bundled/use.ts', 'bundler', 'press-dedupe/compare'],
  ])('have types from %s', (_, name, resolution, wanted) => {
    const file = write(
      name,
      `import { allDifferences, type Comparison, compare, type Difference, normalise, report, shingles } from '${wanted}';\n${USE}`,
    );
    const module = resolution === 'bundler' ? 'esnext' : resolution;
    const compiler = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
    const flags = ['--noEmit', '--strict', '--target', 'es2022', '--module', module, '--moduleResolution', resolution];
    const checked = spawnSync(process.execPath, [compiler, ...flags, '--types', 'node', file], { cwd: home });
    expect(checked.stdout.toString()).toBe('');
  });
});

describe.skipIf(BROWSER_PATH === undefined)('the library in Chromium', () => {
  it('compares in a page what it compares here', async () => {
    const entry = write(
      'page.ts',
      "import { compare } from 'press-dedupe/compare';\nObject.assign(globalThis, { compare });",
    );
    const bundled = await build({
      entryPoints: [entry],
      bundle: true,
      format: 'iife',
      platform: 'browser',
      write: false,
    });
    const browser = new ReportBrowser();
    try {
      const { page, complaints } = await browser.open(['<!doctype html><title>library</title>']);
      await page.addScriptTag({ content: bundled.outputFiles[0]?.text ?? '' });
      const [a, b] = ['a.txt', 'b.txt'].map((name) =>
        readFileSync(join(ROOT, 'fixtures', 'pairs', 'ru-republication', name), 'utf8'),
      );
      const there = await page.evaluate(`JSON.stringify(compare(...${JSON.stringify([a, b])}))`);
      const here = await import('../../src/compare.ts');
      expect(there).toBe(JSON.stringify(here.compare(a ?? '', b ?? '')));
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
