import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildProgram } from './program.ts';

const { run, file, folder } = buildProgram();
const a = file('a.txt', 'Библиотека открыта до шести.\n');
const b = file('b.txt', 'Библиотека открыта до семи.\n');
const plain = run([a, b]);

/** A fresh folder for caches that one test may use. */
function caches(name: string): {
  readonly path: string;
  readonly files: () => readonly string[];
  readonly use: () => ReturnType<typeof run>;
} {
  const path = join(folder, name);
  return {
    path,
    files: () => (existsSync(path) ? readdirSync(path) : []),
    use: () => run([a, b], { env: { DEDUPE_CODE_CACHE: path } }),
  };
}

/** The only file of a folder, as a path. */
function only({ path, files }: ReturnType<typeof caches>): string {
  expect(files()).toHaveLength(1);
  return join(path, files()[0] ?? '');
}

describe('the code cache of a user', () => {
  it('is kept by the first comparison, for its user alone, and used by the next without being written again', () => {
    const cache = caches('fresh');
    expect(cache.use()).toEqual(plain);
    const kept = only(cache);
    expect([statSync(cache.path).mode & 0o777, statSync(kept).mode & 0o777]).toEqual([0o700, 0o600]);
    const { ino } = statSync(kept);
    expect(cache.use()).toEqual(plain);
    expect(statSync(only(cache)).ino).toBe(ino);
  });
  it('is made anew when V8 refuses it, and the answer is the same', () => {
    const cache = caches('damaged');
    cache.use();
    const kept = only(cache);
    const whole = readFileSync(kept);
    for (const damaged of [whole.subarray(0, 100), Buffer.alloc(whole.length, 7), Buffer.alloc(0)]) {
      writeFileSync(kept, damaged);
      expect(cache.use()).toEqual(plain);
      expect(statSync(only(cache)).size).toBeGreaterThan(100_000);
    }
  });
  it('is neither read nor written where others may write, nor through a link', () => {
    const cache = caches('open');
    cache.use();
    const kept = only(cache);
    const { ino } = statSync(kept);
    writeFileSync(kept, 'no code');
    chmodSync(cache.path, 0o777);
    expect(cache.use()).toEqual(plain);
    expect(readFileSync(kept, 'utf8')).toBe('no code');
    chmodSync(cache.path, 0o700);
    chmodSync(kept, 0o666);
    expect(cache.use()).toEqual(plain);
    expect(statSync(only(cache)).ino).not.toBe(ino);
    renameSync(cache.path, join(folder, 'elsewhere'));
    symlinkSync(join(folder, 'elsewhere'), cache.path);
    const before = statSync(only(cache)).mtimeMs;
    expect(cache.use()).toEqual(plain);
    expect(statSync(only(cache)).mtimeMs).toBe(before);
  });
  it('is done without where its folder cannot be made or written', () => {
    file('no-folder', 'a file');
    expect(run([a, b], { env: { DEDUPE_CODE_CACHE: join(folder, 'no-folder', 'deep') } })).toEqual(plain);
    expect(run([a, b], { env: { DEDUPE_CODE_CACHE: '/proc/none' } })).toEqual(plain);
  });
  it('stands in the cache folder of the system, and nowhere when it is turned off', () => {
    const home = join(folder, 'home');
    mkdirSync(home);
    const env = { HOME: home, DEDUPE_CODE_CACHE: '' };
    run([a, b], { env: { ...env, NODE_DISABLE_COMPILE_CACHE: '1' } });
    run([a, b], { env: { ...env, DEDUPE_CODE_CACHE: 'off' } });
    expect(readdirSync(home)).toEqual([]);
    run([a, b], { env: { ...env, XDG_CACHE_HOME: 'not/absolute' } });
    expect(readdirSync(join(home, '.cache'))).toEqual(['dedupe']);
    run([a, b], { env: { ...env, XDG_CACHE_HOME: join(home, 'xdg') } });
    expect(readdirSync(join(home, 'xdg', 'dedupe'))).toHaveLength(1);
  });
  it('is kept of what works on many texts too, by the first look-up that ends well', () => {
    const cache = caches('many');
    mkdirSync(join(folder, 'archive'));
    file('archive/b.txt', 'Библиотека открыта до семи.\n');
    const env = { DEDUPE_CODE_CACHE: cache.path };
    const line = ['--json', 'check', 'a.txt', '--against', 'archive'];
    const without = run(line);
    expect(run(['check', 'a.txt', '--against', 'missing'], { env }).code).toBe(2);
    expect(cache.files()).toEqual([]);
    expect(run(line, { env })).toEqual(without);
    const kept = only(cache);
    const { ino } = statSync(kept);
    expect(kept).toMatch(/cli-many-\w+-v[\d.]+-\w+\.cache$/);
    for (const more of [line, ['scan', 'archive'], ['index', 'add', 'archive', '--index', 'a.idx']])
      expect(run(more, { env }).code).toBe(run(more).code);
    expect(statSync(only(cache)).ino).toBe(ino);
  });
  it('is not kept by what compares nothing', () => {
    const cache = caches('unused');
    const env = { DEDUPE_CODE_CACHE: cache.path };
    for (const line of [
      ['--version'],
      ['--help'],
      ['check', '--help'],
      ['a.txt', 'missing.txt'],
      ['normalise', 'a.txt'],
    ])
      run(line, { env });
    expect(cache.files()).toEqual([]);
  });
  it('of the program takes the place of the oldest of others', () => {
    const cache = caches('full');
    mkdirSync(cache.path, { mode: 0o700 });
    for (let other = 1; other <= 9; other++) writeFileSync(join(cache.path, `cli-${other}.cache`), '');
    writeFileSync(join(cache.path, 'notes.txt'), 'not ours');
    cache.use();
    expect(cache.files()).toHaveLength(9);
    expect(cache.files()).toContain('notes.txt');
  });
});

describe('--version', () => {
  it('alone is printed by what starts the program, with more by the program, the same', () => {
    for (const line of [['--version'], ['-V'], ['--version', '--json'], ['compare', '--version']])
      expect(run(line)).toMatchObject({ code: 0, out: '0.1.0\n', err: '' });
  });
});
