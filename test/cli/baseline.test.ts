import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildProgram } from './program.ts';

const { run, file, folder } = buildProgram();
const TEXT = `Музей закрыт на ремонт до 15 марта, сообщила дирекция города.
Экскурсии переносятся в соседний зал искусств, где пройдут и детские занятия.
Билеты, купленные заранее, остаются в силе до конца весны или подлежат возврату.
`;
const KNOWN = join(folder, 'known.json');
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
    const { schemaVersion, known } = JSON.parse(readFileSync(KNOWN, 'utf8'));
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
