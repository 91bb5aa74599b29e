import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import compareSchema from '../../../schema/compare.schema.json' with { type: 'json' };
import explainSchema from '../../../schema/explain.schema.json' with { type: 'json' };
import { CATEGORIES } from '../../../src/terms/category.ts';
import { VERDICTS } from '../../../src/terms/verdict.ts';
import { buildProgram } from '../program.ts';

const { run, file, folder } = buildProgram();
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
const validate = ajv.addSchema(compareSchema).compile(explainSchema);

describe('dedupe explain', () => {
  it('tells what a category means, with its severity and an example', () => {
    expect(run(['explain', 'inflection'])).toEqual({
      code: 0,
      signal: null,
      err: '',
      out: 'inflection  editorial\n  Another form of the same word.\n  A  the minister said\n  B  the minister says\n',
    });
    expect(run(['explain', 'inserted']).out).toContain('\n  A  —\n');
  });
  it('tells what a verdict means', () => {
    expect(run(['explain', 'restyled']).out).toBe('restyled  verdict\n  Every difference is cosmetic.\n');
  });
  it('tells all of them where none is named, for programs in English', () => {
    const { out } = run(['explain']);
    for (const name of [...VERDICTS, ...CATEGORIES]) expect(out).toMatch(new RegExp(`^${name} {2}`, 'm'));
    const document = JSON.parse(run(['explain', '--json', '--ui-lang', 'ru']).out);
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    expect(document.explained).toHaveLength(VERDICTS.length + CATEGORIES.length);
    expect(document.explained[0].meaning).toBe('The two texts are equal.');
  });
  it('suggests the name that was meant', () => {
    expect(run(['explain', 'nubmer'])).toMatchObject({
      code: 2,
      out: '',
      err: "dedupe: explain: unknown 'nubmer' (did you mean number?)\n",
    });
    expect(run(['explain', 'xyzzyxyzzy']).err).toContain('dedupe explain lists all');
    expect(run(['explain', 'name', '--format', 'html']).code).toBe(2);
  });
});

describe('--ui-lang', () => {
  const a = file('a.txt', 'Парк открыт с 8 утра до позднего вечера каждый день.\n');
  const b = file('b.txt', 'Парк открыт с 9 утра до позднего вечера каждый день.\n');
  it('is the language of text, Markdown and HTML', () => {
    expect(run([a, b, '--ui-lang', 'ru']).out).toContain('изменились факты');
    expect(run([a, b, '--ui-lang', 'kk', '--format', 'markdown']).out).toContain('баға');
    expect(run([a, b, '--ui-lang', 'kk', '--format', 'html']).out).toContain('<html lang="kk">');
    expect(run([a, b, '--ui-lang', 'de']).err).toContain('--ui-lang: unknown');
  });
  it('is never that of machines, and the locale has no say', () => {
    for (const format of ['json', 'sarif', 'junit', 'github']) {
      expect(run([a, b, '--format', format, '--ui-lang', 'ru']).out).toBe(run([a, b, '--format', format]).out);
    }
    const env = { LANG: 'ru_RU.UTF-8', LC_ALL: 'ru_RU.UTF-8', LANGUAGE: 'ru' };
    expect(run([a, b], { env }).out).toBe(run([a, b]).out);
  });
});

describe('dedupe init', () => {
  it('writes a settings file that changes nothing, and leaves one that is there alone', () => {
    const a = file('one.txt', 'Мост открыт с 8 утра.\n');
    const b = file('two.txt', 'Мост открыт с 9 утра.\n');
    const before = run([a, b, '--json']).out;
    expect(run(['init'])).toMatchObject({ code: 0, out: 'dedupe.config.json written\n', err: '' });
    const settings = readFileSync(join(folder, 'dedupe.config.json'), 'utf8');
    expect(JSON.parse(settings)['//'].join('\n')).toContain('failOn: verdicts, severities');
    expect(run([a, b, '--json']).out).toBe(before);
    expect(run(['init'])).toMatchObject({ code: 2, out: '' });
    expect(readFileSync(join(folder, 'dedupe.config.json'), 'utf8')).toBe(settings);
    rmSync(join(folder, 'dedupe.config.json'));
  });
});
