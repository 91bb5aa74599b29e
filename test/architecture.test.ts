import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The floors of the house, lowest first: a file imports only from its own floor or from lower ones. */
const FLOORS = [
  'terms',
  'text',
  'language',
  'similarity',
  'annotate',
  'align',
  'settings.ts',
  'explain',
  'judge',
  'result',
  'compare.ts',
  'archive',
  'report',
  'read',
  'browser.ts',
  'page',
  'open-archive.ts',
  'cli',
  'index.ts',
];
/** Floors whose code is pure: no Node modules, clock or chance. */
const PURE = FLOORS.slice(0, FLOORS.indexOf('archive')).concat('report');
const IMPURE = /from 'node:|\bDate\b|Math\.random|performance\.|process\.|setTimeout|toLocale|localeCompare|\bIntl\b/;
/** A reader holds no more files of one folder in the head. */
const MOST_FILES_OF_A_FOLDER = 30;

const root = join(__dirname, '..', 'src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.d.ts'),
);
const floorOf = (name: string): string => name.split(sep)[0] ?? '';
const code = new Map(files.map((name) => [name, readFileSync(join(root, name), 'utf8')]));

/** What a file imports, types too; what is loaded only when it is asked for stands apart. */
function importsOf(name: string, lazy: boolean): string[] {
  const pattern = lazy ? /import\(\s*'(\.[^']+)'/g : /from\s+'(\.[^']+)'/g;
  return [...(code.get(name) ?? '').matchAll(pattern)].map(([, target]) =>
    relative(root, join(root, name, '..', target ?? '')),
  );
}

/** The first circle of imports that is met, or none. */
function circle(): string[] {
  const done = new Set<string>();
  const walk = (name: string, path: readonly string[]): string[] => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name];
    if (done.has(name)) return [];
    for (const imported of importsOf(name, false)) {
      const found = walk(imported, [...path, name]);
      if (found.length > 0) return found;
    }
    done.add(name);
    return [];
  };
  for (const name of files) {
    const found = walk(name, []);
    if (found.length > 0) return found;
  }
  return [];
}

describe('the house', () => {
  it.each(files)('%s imports from its own floor or from lower ones', (name) => {
    const own = FLOORS.indexOf(floorOf(name));
    expect(own).toBeGreaterThanOrEqual(0);
    for (const imported of [...importsOf(name, false), ...importsOf(name, true)])
      expect(FLOORS.indexOf(floorOf(imported)), `${name} imports ${imported}`).toBeLessThanOrEqual(own);
  });

  it('has no circle of imports', () => expect(circle()).toEqual([]));

  it('has no folder that is too full', () => {
    const sizes = new Map<string, number>();
    for (const name of files) sizes.set(dirname(name), (sizes.get(dirname(name)) ?? 0) + 1);
    expect([...sizes].filter(([, size]) => size > MOST_FILES_OF_A_FOLDER)).toEqual([]);
  });
});

describe('languages', () => {
  /** What people choose by its code: the language of reports and of the command line has its own words. */
  const SPEAKS_CODES = [join('report', 'words'), join('cli', 'words')];
  /** A code by itself, the property of a table by codes, or a file of the folder of a language. */
  const CODE = /'(?:ru|kk|en|uk)'|[{,]\s*(?:ru|kk|en|uk): |language\/(?:ru|kk|en|uk)\//;
  const above = files.filter(
    (name) => floorOf(name) !== 'language' && !SPEAKS_CODES.some((folder) => name.startsWith(folder)),
  );
  it.each(above)('%s names no code of a language', (name) => {
    expect(CODE.exec(code.get(name) ?? '')?.[0]).toBeUndefined();
  });

  /** One letter (ё, or one that looks like a Latin one) or a class of letters is no word. */
  const WORD = /(?<![\p{L}[-])[а-яёәғқңөұүһіїєґ]{2,}(?![\p{L}-])/u;
  // text/ lies below: where words end has to be known before any language is
  const core = above.filter((name) => !/^(?:text|read|report|cli)\b/.test(name));
  it.each(core)('%s has no word of a language', (name) => {
    const told = (code.get(name) ?? '').replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
    expect(WORD.exec(told)?.[0]).toBeUndefined();
  });
});

describe('the core', () => {
  const pure = files.filter((name) => PURE.includes(floorOf(name)));
  it.each(pure)('%s touches no file, clock, chance or locale', (name) => {
    const told = (code.get(name) ?? '').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(IMPURE.exec(told)?.[0]).toBeUndefined();
  });

  /** At the top of a file, at once: a class of letters takes longer to make ready than all else of a start. */
  const DEAR = /^(?:export )?const \w+ =\s+(?:\/|new RegExp\().*\\[pP]\{/m;
  const compares = files.filter((name) => FLOORS.indexOf(floorOf(name)) < FLOORS.indexOf('archive'));
  it.each(compares)('%s makes no pattern with a class of letters before it is asked for', (name) => {
    expect(DEAR.exec(code.get(name) ?? '')?.[0]).toBeUndefined();
  });
});
