import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import compareSchema from '../../../schema/compare.schema.json' with { type: 'json' };
import scanSchema from '../../../schema/scan.schema.json' with { type: 'json' };
import { sampleText } from '../../archive/sample.ts';
import { buildProgram } from '../program.ts';

const { run, file, folder } = buildProgram();
const isScan = new Ajv2020({ allErrors: true, allowUnionTypes: true }).addSchema(compareSchema).compile(scanSchema);
const json = (...args: readonly string[]) => JSON.parse(run([...args, '--json']).out);

const RELEASE = `${sampleText(1, 60)}\n${sampleText(2, 60)}\n`;
mkdirSync(join(folder, 'wire'), { recursive: true });
mkdirSync(join(folder, 'site'));
file('wire/2026-02-02.txt', RELEASE);
file('wire/2026-02-04.txt', `${RELEASE}${sampleText(3, 12)}\n`);
file('site/2026-02-03.txt', `${sampleText(4, 8)}\n${RELEASE}`);
file('site/own.txt', `${sampleText(5, 80)}\n`);

describe('dedupe scan --between', () => {
  const names = (pairs: readonly { a: { path: string }; b: { path: string } }[]) =>
    pairs.map(({ a, b }) => [a.path, b.path].map((path) => path.slice(folder.length + 1)).sort());

  it('finds only pairs of one text from either side', () => {
    expect(names(json('scan', 'wire', 'site').pairs)).toHaveLength(3);
    expect(names(json('scan', '--between', 'wire', 'site').pairs)).toEqual([
      ['site/2026-02-03.txt', 'wire/2026-02-02.txt'],
      ['site/2026-02-03.txt', 'wire/2026-02-04.txt'],
    ]);
  });

  it('does not pair a text with itself where both sides hold it', () => {
    expect(json('scan', '--between', 'site', 'site/own.txt')).toMatchObject({ documents: 3, pairs: [] });
  });

  it('takes two paths, and texts on both sides', () => {
    mkdirSync(join(folder, 'none'), { recursive: true });
    expect(run(['scan', '--between', 'wire'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/takes two paths/),
    });
    expect(run(['scan', '--between', 'wire', 'none']).code).toBe(2);
  });
});

describe('dedupe scan --representative', () => {
  it.each([
    ['oldest', 'wire/2026-02-02.txt'],
    ['longest', 'wire/2026-02-04.txt'],
    ['first', 'site/2026-02-03.txt'],
  ])('%s: one text of each group stands for it', (rule, chosen) => {
    const found = json('scan', 'wire', 'site', '--representative', rule);
    expect(isScan(found), JSON.stringify(isScan.errors)).toBe(true);
    const [{ members }] = found.clusters;
    expect(members.filter((member: { representative?: true }) => member.representative)).toMatchObject([
      { path: join(folder, chosen) },
    ]);
  });

  it('gives scripts a table of what to keep and what to drop', () => {
    file('odd.jsonl', `${JSON.stringify({ id: 'a\tb', text: sampleText(9, 40) })}\n`);
    const { code } = run(['scan', 'wire', 'site', 'odd.jsonl', '--keep-list', 'keep.tsv', '--quiet']);
    expect(code).toBe(0);
    const at = (name: string) => join(folder, name);
    const kept = at('wire/2026-02-02.txt');
    expect(readFileSync(join(folder, 'keep.tsv'), 'utf8').split('\n')).toEqual([
      'action\tgroup\tpath\tid\tkept_path\tkept_id',
      `keep\t1\t${kept}\t\t${kept}\t`,
      `drop\t1\t${at('wire/2026-02-04.txt')}\t\t${kept}\t`,
      `drop\t1\t${at('site/2026-02-03.txt')}\t\t${kept}\t`,
      `keep\t\t${at('site/own.txt')}\t\t${at('site/own.txt')}\t`,
      `keep\t\t${at('odd.jsonl')}\ta\\tb\t${at('odd.jsonl')}\ta\\tb`,
      '',
    ]);
  });

  it('refuses a table in the place of an input before anything is read', () => {
    expect(run(['scan', 'wire/2026-02-02.txt', '--keep-list', 'wire/2026-02-02.txt']).code).toBe(2);
    expect(readFileSync(join(folder, 'wire/2026-02-02.txt'), 'utf8')).toBe(RELEASE);
  });
});
