import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './folders.ts';

const root = join(__dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blocks = [...readme.matchAll(/```console\n\$ node (.+)\n([\s\S]*?)```/g)];

describe('the README', () => {
  it('shows an answer', () => expect(blocks.length).toBeGreaterThan(0));

  it.each(blocks.map(([, command, output]) => [command ?? '', output ?? '']))(
    'shows what is printed by: %s',
    (command, output) => {
      const printed = execFileSync(process.execPath, command.split(' '), {
        cwd: root,
        encoding: 'utf8',
        env: { PATH: process.env.PATH },
      });
      expect(output).toBe(printed);
    },
  );

  it('has pictures of the answer that is printed: if not, draw them by scripts/pictures.mjs', () => {
    const pair = ['a.txt', 'b.txt'].map((name) => join('fixtures', 'pairs', 'ru-republication', name));
    const printed = execFileSync(process.execPath, ['bin/dedupe.js', ...pair, '--color', 'never', '--width', '84'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(readFileSync(join(root, 'docs', 'pictures', 'terminal.txt'), 'utf8')).toBe(printed);
  });

  it.each([...readme.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code]) => code ?? ''))('runs: %s', (code) => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'archive'));
    writeFileSync(join(folder, 'archive', 'library.txt'), 'The town library opens a reading room on Saturday.');
    const library = pathToFileURL(join(root, 'dist', 'index.mjs')).href;
    writeFileSync(join(folder, 'example.mjs'), code.replaceAll("'press-dedupe'", `'${library}'`));
    const printed = execFileSync(process.execPath, ['example.mjs'], { cwd: folder, encoding: 'utf8' });
    expect(printed).toMatch(/negation|identical 1 1/);
  });

  it.skipIf(spawnSync('jq', ['--version']).status !== 0)('gets all changed figures by one line of jq', () => {
    const [, filter = ''] = /jq -r '([^']+select[^']+)'/.exec(readme) ?? [];
    // A figure in its place and one inside a paragraph that moved.
    const change = (category: string, a: string, b: string, changes?: object[]) => ({
      ...{ category, a: { text: a }, b: { text: b } },
      ...(changes && { changes }),
    });
    const differences = [
      change('number', '4', '5'),
      change('moved', 'x', '', [change('number', '7', '8'), change('case', 'a', 'A')]),
    ];
    const { stdout } = spawnSync('jq', ['-r', filter.replaceAll('\\|', '|')], {
      input: JSON.stringify({ differences }),
      encoding: 'utf8',
    });
    expect(stdout).toBe('4 → 5\n7 → 8\n');
  });

  it('links to files that are there', () => {
    for (const [, target] of readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g))
      expect(() => readFileSync(join(root, target ?? '')), target).not.toThrow(/ENOENT/);
  });
});
