import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

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

  it('links to files that are there', () => {
    for (const [, target] of readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g))
      expect(() => readFileSync(join(root, target ?? '')), target).not.toThrow(/ENOENT/);
  });
});
