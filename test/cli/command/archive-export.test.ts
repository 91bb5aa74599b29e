import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { fingerprintsOf, sketchOf } from '../../../src/similarity/fingerprint.ts';
import { sampleText } from '../../archive/sample.ts';
import { buildProgram } from '../program.ts';

const { run, file, folder, script } = buildProgram();
symlinkSync(resolve('node_modules'), join(dirname(dirname(script)), 'node_modules'));
/** The program with no package but the one that reads an index. */
const { run: runAlone, script: alone } = buildProgram();
mkdirSync(join(dirname(dirname(alone)), 'node_modules'));
symlinkSync(resolve('node_modules/@photostructure'), join(dirname(dirname(alone)), 'node_modules', '@photostructure'));
const at = (...parts: readonly string[]) => join(folder, ...parts);
const lines = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

mkdirSync(at('texts'));
for (const seed of [1, 2, 3]) file(`texts/${seed}.txt`, `${sampleText(seed, 60)}\n`);
file('texts/copy.txt', `${sampleText(1, 60)}\nИ ещё одна строка под текстом.\n`);

describe('dedupe index export', () => {
  it('writes number, name, sketch and fingerprints of every document, a line each', () => {
    run(['index', 'add', 'texts', '--index', 'e.idx']);
    const { code, out } = run(['index', 'export', '--index', 'e.idx', '--format', 'jsonl']);
    expect(code).toBe(0);
    const documents = lines(out);
    expect(documents.map(({ path }) => path)).toEqual(
      ['1', '2', '3', 'copy'].map((name) => at('texts', `${name}.txt`)),
    );
    const prints = fingerprintsOf(`${sampleText(2, 60)}\n`);
    expect(documents[1]).toEqual({
      document: 1,
      path: at('texts/2.txt'),
      id: null,
      words: 60,
      date: null,
      sketch: sketchOf(prints),
      prints: [...new Set(prints.hash)].sort((one, other) => one - other),
    });
  });

  it('says what it could not write', () => {
    run(['index', 'add', 'texts', '--index', 'bare.idx', '--no-text']);
    file('texts/3.txt', 'Другой текст\n');
    const { code, out, err } = run(['index', 'export', '--index', 'bare.idx', '--format', 'jsonl']);
    file('texts/3.txt', `${sampleText(3, 60)}\n`);
    expect([code, lines(out).length]).toEqual([0, 3]);
    expect(err).toMatch(/3\.txt: warning: could not be read: its text is not kept/);
  });

  it('is told as lines or as Parquet and no other way, which no other action is', () => {
    for (const more of [[], ['--json'], ['--format', 'text']])
      expect(run(['index', 'export', '--index', 'e.idx', ...more])).toMatchObject({
        code: 2,
        err: expect.stringMatching(/--format jsonl or --format parquet/),
      });
    expect(run(['index', 'list', '--index', 'e.idx', '--format', 'parquet'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/told as text, json, jsonl/),
    });
    expect(run(['scan', 'texts', '--format', 'parquet'])).toMatchObject({ code: 2, out: '' });
  });

  it('writes a file whole or not at all', () => {
    const args = ['index', 'export', '--index', 'e.idx', '--format'];
    expect(run([...args, 'jsonl', '-o', 'x.jsonl'])).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(at('x.jsonl'), 'utf8')).toBe(run([...args, 'jsonl']).out);
    expect(run([...args, 'jsonl', '-o', 'e.idx'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/is an input/),
    });
    expect(run(['index', 'export', '--index', 'no.idx', '--format', 'jsonl', '-o', 'y.jsonl']).code).toBe(2);
    expect(readdirSync(folder).filter((name) => /^y|tmp$/.test(name))).toEqual([]);
  });

  it('writes the same rows as Parquet', async () => {
    run(['index', 'export', '--index', 'e.idx', '--format', 'parquet', '-o', 'x.parquet']);
    const bytes = readFileSync(at('x.parquet'));
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
    const rows = await parquetReadObjects({ file });
    const whole = (_: string, value: unknown) => (typeof value === 'bigint' ? Number(value) : value);
    expect(JSON.parse(JSON.stringify(rows, whole))).toEqual(
      lines(run(['index', 'export', '--index', 'e.idx', '--format', 'jsonl']).out),
    );
  });

  it('says which package is missing', () => {
    const { code, err } = runAlone(['index', 'export', '--index', at('e.idx'), '--format', 'parquet', '-o', at('z')]);
    expect([code, err]).toEqual([2, expect.stringMatching(/^dedupe: .*npm install hyparquet-writer\n$/)]);
  });
});

describe('dedupe index schema', () => {
  it('prints the statements of an archive, and cuts the postings where that is asked for', () => {
    const { code, out } = run(['index', 'schema', '--index', 'postgres://desk@db/news?schema=wire']);
    expect(code).toBe(0);
    expect(out).toMatch(/^create schema if not exists "wire";\n/);
    expect(out).toContain(
      'primary key (fp, doc)) partition by range (fp);\ncreate table "wire".posting_0 partition of "wire".posting',
    );
    expect(out).not.toContain('folded_0');
    expect(run(['index', 'schema', '--distributed']).out).toContain(
      'primary key (last, last_doc)) partition by range (last);\ncreate table "dedupe".folded_0 partition of',
    );
  });
});

describe('dedupe scan --pairs', () => {
  const pair = (a: string, b: string) =>
    JSON.stringify({ a: { path: at('texts', a) }, b: { path: at('texts', b), id: null } });

  it('compares the pairs of a file, and tells them as a scan does', () => {
    file('pairs.jsonl', `${pair('copy.txt', '1.txt')}\n\n${pair('1.txt', 'copy.txt')}\n${pair('2.txt', '3.txt')}\n`);
    const [given, found] = [['--pairs', 'pairs.jsonl'], []].map((more) =>
      JSON.parse(run(['scan', 'texts', '--json', ...more]).out),
    );
    expect(given.pairs).toHaveLength(1);
    expect(given).toEqual(found);
    file('other.jsonl', `${pair('2.txt', '3.txt')}\n`);
    expect(JSON.parse(run(['scan', 'texts', '--json', '--pairs', 'other.jsonl']).out)).toMatchObject({
      pairs: [],
      clusters: [],
    });
  });

  it('tells texts that are not there, and refuses what is no pair', () => {
    file('gone.jsonl', `${pair('9.txt', '1.txt')}\n`);
    expect(JSON.parse(run(['scan', 'texts', '--json', '--pairs', 'gone.jsonl']).out).skipped).toMatchObject([
      { path: 'gone.jsonl:1', reason: 'names a text that is not in the collection', said: { values: {} } },
    ]);
    for (const line of ['{', '[]', '{"a":{"path":"x"}}', '{"a":{"path":1},"b":{"path":"x"}}']) {
      file('bad.jsonl', `${line}\n`);
      expect(run(['scan', 'texts', '--pairs', 'bad.jsonl'])).toMatchObject({
        code: 2,
        err: expect.stringMatching(/^dedupe: bad\.jsonl: line 1 is no pair/),
      });
    }
  });
});
