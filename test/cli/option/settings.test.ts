import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildProgram } from '../program.ts';

const { run, file, folder } = buildProgram();
const a = file('a.txt', 'Парк открыт с 8 утра.\n');
const b = file('b.txt', 'Парк открыт с 9 утра.\n');
const settings = (value: unknown): string =>
  file('dedupe.config.json', typeof value === 'string' ? value : JSON.stringify(value));
const told = (...options: readonly string[]) => JSON.parse(run([a, b, '--json', ...options]).out).settings;

describe('the settings file', () => {
  it('of the current folder is used, the command line goes first, and --no-config shuts it out', () => {
    settings({ $schema: './x.json', threshold: 0.7, keep: ['case'], failOn: ['number'] });
    expect(told()).toMatchObject({ threshold: 0.7, keep: ['case'] });
    expect(told('--threshold', '0.6')).toMatchObject({ threshold: 0.6, keep: ['case'] });
    expect(told('--no-config')).toMatchObject({ threshold: 0.5, keep: [] });
    expect(run([a, b]).code).toBe(1);
    expect(run([a, b, '--no-config']).code).toBe(0);
  });
  it('may have another name and stand elsewhere', () => {
    file('other.json', '{"shingleSize":2}');
    expect(told('--config', 'other.json')).toMatchObject({ shingleSize: 2, threshold: 0.5 });
  });
  it('is never taken from beside the inputs', () => {
    settings({ threshold: 0.9 });
    mkdirSync(join(folder, 'elsewhere'));
    const { out } = run([join(folder, a), join(folder, b), '--json'], { cwd: join(folder, 'elsewhere') });
    expect(JSON.parse(out).settings.threshold).toBe(0.5);
  });
  it('may hold settings of other commands', () => {
    settings({ all: true, failOn: ['number'] });
    expect(run(['normalise', a])).toMatchObject({ code: 0, out: 'парк открыт с 8 утра\n' });
  });
  it('is refused with the name of the file and of the setting', () => {
    const cases: readonly (readonly [contents: unknown, reason: string])[] = [
      ['{"threshold":', 'is no JSON'],
      ['[]', 'holds no settings'],
      ['"text"', 'holds no settings'],
      [{ treshold: 0.4 }, "unknown setting 'treshold' (did you mean threshold?)"],
      [{ output: 'x' }, "unknown setting 'output'"],
      ['{"__proto__":{"threshold":0}}', "unknown setting '__proto__'"],
      ['{"constructor":1}', "unknown setting 'constructor'"],
      [{ threshold: '0.4' }, 'threshold: a number from 0 to 1 is needed'],
      [{ threshold: 2 }, 'threshold: a number from 0 to 1 is needed'],
      [{ shingleSize: 1.5 }, 'shingleSize: a whole number'],
      [{ color: 'green' }, 'color: one of auto, always, never is needed'],
      [{ ignore: ['qoutes'] }, 'ignore.0: unknown "qoutes"'],
      [{ ignore: 'quotes' }, 'ignore: a list is needed'],
      [{ quiet: 'yes' }, 'quiet: true or false is needed'],
      [{ encoding: 5 }, 'encoding: a text is needed'],
    ];
    for (const [contents, reason] of cases) {
      settings(contents);
      const { code, out, err } = run([a, b]);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/^dedupe: dedupe\.config\.json: [^\n]+\n$/);
      expect(err).toContain(reason);
    }
    expect(run([a, b, '--no-config']).code).toBe(0);
  });
  it('teaches the style of the house', () => {
    const one = file('one.txt', 'РК подписала договор о мостах.\nНаш канал в мессенджере\n');
    const other = file('other.txt', 'Республика Казахстан подписала договор о мостах.\n');
    settings({ equivalent: [['РК', 'Республика Казахстан']], boilerplate: ['Наш канал .{1,40}'] });
    const { summary } = JSON.parse(run([one, other, '--json']).out);
    expect(summary.severities).toMatchObject({ substantive: 0, boilerplate: 1 });
    settings({ boilerplate: ['(a+)+'] });
    expect(run([one, other])).toMatchObject({ code: 2, err: expect.stringMatching(/^dedupe: dedupe\.config\.json: /) });
    settings({ equivalent: ['РК'] });
    expect(run([one, other]).err).toContain('equivalent.0: a list is needed');
    settings({});
  });
});

describe('--why', () => {
  it('tells how score and verdict came about, in the report and in the document', () => {
    const { out } = run([a, b, '--why']);
    expect(out).toMatch(/\n {2}score .* = 0\.\d\d,[\s\S]*0\.54 becomes 0\.50\n {2}verdict /);
    expect(JSON.parse(run([a, b, '--why', '--json']).out).why).toHaveProperty('verdict.rule');
    expect(run([a, b, '--json']).out).not.toContain('"why"');
  });
});
