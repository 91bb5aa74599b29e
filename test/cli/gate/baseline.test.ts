import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeEach, describe, expect, it } from 'vitest';
import schema from '../../../schema/baseline.schema.json' with { type: 'json' };
import { buildProgram } from '../program.ts';

const { run, file, folder } = buildProgram();
const TEXT = `Музей закрыт на ремонт до 15 марта, сообщила дирекция города.
Экскурсии переносятся в соседний зал искусств, где пройдут и детские занятия.
Билеты, купленные заранее, остаются в силе до конца весны или подлежат возврату.
`;
const KNOWN = join(folder, 'known.json');
const validate = new Ajv2020({ allErrors: true }).compile(schema);
const written = () => JSON.parse(readFileSync(KNOWN, 'utf8'));
const gate = ['--fail-on', 'number,negation', '--baseline', 'known.json'];
beforeEach(() => rmSync(KNOWN, { force: true }));

describe('--baseline', () => {
  const a = file('a.txt', TEXT);
  const b = file('b.txt', TEXT.replace('15 марта', '25 марта'));
  it('lets a gate trip only on what is new', () => {
    expect(run([a, b, ...gate, '--write-baseline']).code).toBe(0);
    expect(run([a, b, ...gate]).code).toBe(0);
    const worse = TEXT.replace('15 марта', '25 марта').replace('остаются', 'не остаются');
    file('b.txt', worse);
    expect(run([a, b, ...gate]).code).toBe(1);
    file('b.txt', TEXT.replace('15 марта', '25 марта'));
  });
  it('knows a finding wherever it stands, and counts equal ones', () => {
    run([a, b, ...gate, '--write-baseline']);
    const later = `Новости района.\n${TEXT}`;
    file('a.txt', later);
    file('b.txt', later.replace('15 марта', '25 марта'));
    expect(run([a, b, ...gate]).code).toBe(0);
    file('a.txt', `${TEXT}\n${TEXT}`);
    file('b.txt', `${TEXT}\n${TEXT}`.replaceAll('15 марта', '25 марта'));
    expect(run([a, b, ...gate]).code).toBe(1);
    file('a.txt', TEXT);
    file('b.txt', TEXT.replace('15 марта', '25 марта'));
  });
  it('says the same in the report and the documents', () => {
    run([a, b, ...gate, '--write-baseline']);
    expect(run([a, b, '--json', ...gate]).out).toBe(run([a, b, '--json']).out);
  });
  it('is a file that people can review, and grows by what is added', () => {
    run([a, b, ...gate, '--write-baseline']);
    const other = file('c.txt', TEXT.replace('остаются', 'не остаются'));
    run([a, other, ...gate, '--write-baseline']);
    const { schemaVersion, known } = written();
    expect(schemaVersion).toBe(1);
    expect(known).toHaveLength(2);
    expect(known[0]).toMatchObject({ what: 'number', files: ['a.txt', 'b.txt'] });
    expect(known[1]).toMatchObject({ what: 'negation', files: ['a.txt', 'c.txt'] });
    expect(run([a, b, ...gate]).code).toBe(0);
  });
  it('holds for folders too', () => {
    for (const name of ['left', 'right']) mkdirSync(join(folder, name), { recursive: true });
    file('left/x.txt', TEXT);
    file('right/x.txt', TEXT.replace('15 марта', '25 марта'));
    expect(run(['left', 'right', ...gate]).code).toBe(2);
    expect(run(['left', 'right', ...gate, '--write-baseline']).code).toBe(0);
    expect(run(['left', 'right', ...gate]).code).toBe(0);
    expect(run(['left', 'right', '--fail-on', 'number']).code).toBe(1);
  });
  it('accepts matches in an archive', () => {
    mkdirSync(join(folder, 'archive'), { recursive: true });
    file('archive/old.txt', TEXT);
    const check = ['check', a, '--against', 'archive', '--baseline', 'known.json'];
    expect(run([...check, '--write-baseline']).code).toBe(0);
    expect(run(check)).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(KNOWN, 'utf8')).not.toContain(folder);
    expect(run([...check, '--format', 'junit']).out).not.toContain('<failure');
    file('archive/older.txt', TEXT);
    expect(run(check).code).toBe(1);
    expect(run([...check, '--format', 'junit']).out).toContain('<failure');
  });
  it('is written as its published schema says, and read as it says', () => {
    const left = file('x.txt', TEXT);
    const right = file('y.txt', TEXT.replace('15 марта', '25 марта').replace('остаются', 'не остаются'));
    for (const options of [[], ['--fail-on', 'near-duplicate,substantive'], ['--fail-on', 'distinct']]) {
      rmSync(KNOWN, { force: true });
      run([left, right, '--baseline', 'known.json', '--write-baseline', ...options]);
      expect(validate(written()) ? [] : validate.errors).toEqual([]);
    }
    mkdirSync(join(folder, 'old'), { recursive: true });
    file('old/x.txt', TEXT);
    run(['check', left, '--against', 'old', '--baseline', 'known.json', '--write-baseline']);
    expect(validate(written()) ? [] : validate.errors).toEqual([]);
    expect(written().known).not.toHaveLength(0);
    const finding = { fingerprint: 'x:1', what: 'number', files: ['a', 'b'] };
    for (const value of [
      { schemaVersion: 1, known: [finding, { ...finding, texts: ['1', '2'] }] },
      { schemaVersion: 1, known: [{ ...finding, more: 1 }] },
      { schemaVersion: 1, known: [{ fingerprint: 'x:1' }] },
      { schemaVersion: 1, known: [], $schema: 'x' },
      { schemaVersion: 2, known: [] },
      { known: [] },
      [],
    ]) {
      file('known.json', JSON.stringify(value));
      expect(run([left, right, '--baseline', 'known.json']).code, JSON.stringify(value)).toBe(validate(value) ? 0 : 2);
    }
  });
  it('is heard by SARIF, JUnit and GitHub, finding by finding', () => {
    run([a, b, ...gate, '--write-baseline']);
    const told = (format: string) => run([a, b, ...gate, '--format', format]);
    const numbers = () =>
      JSON.parse(told('sarif').out).runs[0].results.filter(({ ruleId }: { ruleId: string }) => ruleId === 'number');
    expect(numbers()).toMatchObject([
      { level: 'note', baselineState: 'unchanged', suppressions: [{ status: 'accepted' }] },
    ]);
    expect(told('github')).toMatchObject({ code: 0, out: expect.not.stringContaining('file=') });
    expect(told('junit')).toMatchObject({ code: 0, out: expect.not.stringContaining('<failure') });
    file('b.txt', TEXT.replace('15 марта', '25 марта').replace('весны', '31 мая'));
    file('a.txt', TEXT.replace('весны', '30 мая'));
    expect(numbers()).toMatchObject([
      { level: 'note', baselineState: 'unchanged' },
      { level: 'error', baselineState: 'new' },
    ]);
    const { code, out } = told('github');
    expect(code).toBe(1);
    expect(out.match(/^::error.*$/gm)).toEqual([expect.stringMatching(/30.*31/)]);
    expect(told('junit').out).toMatch(/<failure[^>]*>[^<]*30[^<]*31[^<]*<\/failure>/);
    expect(told('junit').out).not.toMatch(/<failure[^>]*>[^<]*25/);
    file('a.txt', TEXT);
    file('b.txt', TEXT.replace('15 марта', '25 марта'));
  });
  it('is heard of matches and of folders too', () => {
    for (const name of ['known', 'west', 'east']) mkdirSync(join(folder, name), { recursive: true });
    const one = file('one.txt', TEXT);
    const two = file('two.txt', `${TEXT}Справки по телефону.\n`);
    file('known/old.txt', TEXT);
    const check = ['check', one, '--against', 'known', '--baseline', 'known.json'];
    run([...check, '--write-baseline']);
    const both = [
      'check',
      one,
      two,
      '--against',
      'known',
      '--baseline',
      'known.json',
      '--fail-on',
      'identical,restyled,near-duplicate,partial',
    ];
    const cases = run([...both, '--format', 'junit'])
      .out.split('<testcase')
      .slice(1);
    expect(cases.map((each) => each.includes('<failure'))).toEqual([false, true]);
    expect(run([...both, '--format', 'github']).out.match(/file=[^,]*/g)).toEqual([expect.stringContaining('two.txt')]);
    rmSync(KNOWN);
    file('west/x.txt', TEXT);
    file('east/x.txt', TEXT.replace('15 марта', '25 марта'));
    run(['west', 'east', ...gate, '--write-baseline']);
    expect(run(['west', 'east', ...gate, '--format', 'github']).out).not.toContain('file=');
    expect(run(['west', 'east', ...gate, '--format', 'sarif']).out).toContain('"baselineState":"unchanged"');
  });
  it('is refused where it is missing or none', () => {
    expect(run([a, b, ...gate])).toMatchObject({ code: 2, err: expect.stringContaining('known.json: ') });
    for (const contents of ['{', '[]', '{"schemaVersion":2,"known":[]}', '{"schemaVersion":1,"known":[1]}']) {
      file('known.json', contents);
      expect(run([a, b, ...gate])).toMatchObject({
        code: 2,
        err: expect.stringMatching(/^dedupe: known\.json: [^\n]+\n$/),
      });
    }
    expect(run([a, b, '--write-baseline']).err).toContain('--write-baseline needs --baseline FILE');
  });
});
