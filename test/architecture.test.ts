import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/** A file imports only from its own folder or from folders further up in this list. */
const ORDER = [
  'text',
  'language',
  'similarity',
  'align',
  'classify',
  'compare.ts',
  'archive',
  'report',
  'read',
  'cli',
  'index.ts',
];
/** Folders whose code is pure: no Node modules, clock or chance. */
const PURE = ['text', 'language', 'similarity', 'align', 'classify', 'compare.ts', 'report'];
const IMPURE = /from 'node:|\bDate\b|Math\.random|performance\.|process\.|setTimeout|toLocale|localeCompare|\bIntl\b/;

const root = join(__dirname, '..', 'src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.d.ts'),
);
const folderOf = (name: string): string => name.split(sep)[0] ?? '';

describe('the direction of imports', () => {
  it.each(files)('%s imports from its own folder or from earlier ones', (name) => {
    const code = readFileSync(join(root, name), 'utf8');
    const own = ORDER.indexOf(folderOf(name));
    expect(own).toBeGreaterThanOrEqual(0);
    for (const [, target] of code.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)) {
      const imported = relative(root, join(root, name, '..', target ?? ''));
      expect(ORDER.indexOf(folderOf(imported)), `${name} imports ${imported}`).toBeLessThanOrEqual(own);
    }
  });
});

describe('the core', () => {
  const pure = files.filter((name) => PURE.includes(folderOf(name)));
  it.each(pure)('%s touches no file, clock, chance or locale', (name) => {
    const code = readFileSync(join(root, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(IMPURE.exec(code)?.[0]).toBeUndefined();
  });
});
