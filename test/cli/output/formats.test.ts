import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../../src/report/formats.ts';
import { buildProgram } from '../program.ts';

const { run, file, folder } = buildProgram();
const env = { NODE_PATH: join(__dirname, '..', '..', '..', 'node_modules') };
for (const name of ['archive', 'incoming']) mkdirSync(join(folder, name));
const TEXT =
  'Музей закрыт на ремонт до 15 марта, сообщила дирекция города. Экскурсии пройдут в соседнем зале искусств, ' +
  'а детские занятия перенесут в библиотеку на улице Садовой, где для них готовят большую комнату.\n';
file('archive/a.txt', TEXT);
file('archive/b.txt', 'Погода в городе обещает быть ясной, ветер слабый, осадков синоптики не ждут.\n');
file('incoming/a.txt', TEXT.replace('15', '16'));
run(['index', 'add', 'archive', '--index', 'i.idx'], { env });

const REPORTS = [
  'archive/a.txt incoming/a.txt',
  'archive incoming',
  'check incoming/a.txt --against archive',
  'scan .',
];
const DATA = [
  ...['list', 'stats', 'verify', 'compact', 'add archive', 'remove archive/b.txt'].map(
    (action) => `index ${action} --index i.idx`,
  ),
  ...['normalise archive/a.txt', 'normalise archive/a.txt --shingles', 'explain number', 'explain'],
];
const told = (line: string, ...options: readonly string[]) => run([...line.split(' '), ...options], { env });
const reported = (line: string, ...options: readonly string[]) => told(line, '--exit-zero', ...options);

/** The formats of commands that report on no comparison. */
const formatsOf = (command: string) => (command === 'index' ? 'text, json, jsonl or parquet' : 'text, json or jsonl');

describe('every command in every format', () => {
  it.each(REPORTS)('%s is told in all of them', (line) => {
    for (const format of FORMATS) {
      const { code, out, err } = reported(line, '--format', format);
      expect({ format, code, err }).toEqual({ format, code: 0, err: '' });
      expect(out.length).toBeGreaterThan(40);
    }
  });
  it.each(DATA)('%s is told as text, json and jsonl, and refused in a line as anything else', (line) => {
    const [command = ''] = line.split(' ');
    for (const format of ['text', 'json', 'jsonl', ...(line.includes('list') ? FORMATS.slice(3) : ['html'])]) {
      if (line.startsWith('index remove')) told('index add archive --index i.idx');
      const { code, out, err } = told(line, '--format', format);
      if (['text', 'json', 'jsonl'].includes(format)) {
        expect({ format, code, err }).toEqual({ format, code: 0, err: '' });
        if (format === 'json') expect(JSON.parse(out)).toMatchObject({ schemaVersion: 1 });
        if (format === 'jsonl') for (const each of out.trimEnd().split('\n')) JSON.parse(each);
      } else {
        const reason = `--format: ${command} is told as ${formatsOf(command)}, not as ${format}`;
        expect({ code, out, err }).toEqual({ code: 2, out: '', err: `dedupe: ${reason}\n` });
      }
    }
  });
  it.each(['init', 'completion bash'])('%s has none', (line) => {
    expect(told(line, '--format', 'json')).toMatchObject({ code: 2, err: "dedupe: unknown option '--format'\n" });
  });
});

describe('a format that a settings file likes', () => {
  const config = file('liked.json', '{"format": "html"}');
  it('is taken where there is a choice', () => {
    expect(reported(REPORTS[0] ?? '', '--config', config).out).toMatch(/^<!doctype html>/);
    for (const line of ['index list --index i.idx', 'normalise archive/a.txt', 'explain'])
      expect(told(line, '--config', config)).toMatchObject({ code: 0, err: '' });
    const json = file('json.json', '{"format": "json"}');
    expect(JSON.parse(told('explain', '--config', json).out)).toMatchObject({ command: 'explain' });
    expect(told('explain', '--config', json, '--format', 'html').code).toBe(2);
  });
});

describe('the help of a command', () => {
  it('names the formats that it has', () => {
    for (const command of ['index', 'normalise', 'explain']) {
      const { out } = run([command, '--help']);
      expect(out.replaceAll(/\s+/g, ' ')).toContain(`${formatsOf(command)} (default: text)`);
      expect(out).not.toContain('sarif');
    }
    expect(run(['scan', '--help']).out).toContain('sarif');
  });
});
