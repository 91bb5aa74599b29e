import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildProgram } from './program.ts';

const { run, file, folder } = buildProgram();
const a = file('a.txt', 'Съезд открылся в понедельник.\n');
const b = file('b.txt', 'Съезд открылся во вторник.\n');

describe('bad input gets one clear line and exit code 2', () => {
  const cases: readonly (readonly [what: string, args: readonly string[], line: RegExp])[] = [
    ['no texts', [], /^dedupe: two texts or two folders are needed/],
    ['one text', [a], /^dedupe: two texts or two folders are needed/],
    ['three texts', [a, b, a], /^dedupe: too many arguments/],
    ['a missing file', ['no.txt', b], /^dedupe: no\.txt: no such file or folder$/],
    ['an index for a text', ['postgres://desk:s3cret@db/news', b], /^dedupe: postgres:\/\/desk@db\/news: no such file/],
    ['a folder beside a text', [a, '.'], /^dedupe: \.: is a folder and the other is none/],
    ['a device', ['/dev/zero', b], /^dedupe: \/dev\/zero: is a device/],
    ['an empty name', ['', b], /^dedupe: '': no such file/],
    ['standard input twice', ['-', '-'], /^dedupe: -: standard input can be read only once$/],
    ['an unknown option', [a, b, '--treshold', '1'], /unknown option '--treshold' \(Did you mean --threshold\?\)$/],
    ['an unknown short option', [a, b, '-Z'], /unknown option '-Z'/],
    ['an unknown category', [a, b, '--ignore', 'qoutes'], /--ignore: unknown 'qoutes' \(did you mean quotes\?\)$/],
    ['an unknown gate', [a, b, '--fail-on', 'number,verdict'], /--fail-on: unknown 'verdict'/],
    ['an unknown step', [a, b, '--keep', 'caps'], /--keep: unknown 'caps' \(did you mean case\?\)$/],
    ['an unknown format', [a, b, '--format', 'xml'], /--format: unknown 'xml' \(one of text, json/],
    ['an unknown encoding', [a, b, '--encoding', 'cp99999'], /unknown encoding 'cp99999'/],
    ['no number', [a, b, '--threshold', 'NaN'], /--threshold: 'NaN' is not a number from 0 to 1$/],
    ['a number out of range', [a, b, '--threshold=1.5'], /--threshold: '1\.5' is not a number from 0 to 1$/],
    ['half a word', [a, b, '--shingle-size', '2.5'], /--shingle-size: '2\.5' is not a whole number$/],
    ['a missing value', [a, b, '--format'], /argument missing/],
    ['a missing settings file', [a, b, '--config', 'no.json'], /^dedupe: no\.json: no such file/],
  ];
  for (const [what, args, line] of cases) {
    it(what, () => {
      const { code, out, err } = run(args);
      expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 2, out: '', lines: 2 });
      expect(err.trimEnd()).toMatch(line);
    });
  }
  it('a binary file', () => {
    expect(run([file('zero.bin', new Uint8Array(40)), b]).err).toMatch(/^dedupe: zero\.bin: is binary/);
  });
});

describe('an error', () => {
  it('is told as a document too, where JSON was asked for in whatever way', () => {
    for (const asked of [['--json'], ['--format', 'json'], ['--format=jsonl']]) {
      const { code, out, err } = run([...asked, 'no.txt', b]);
      expect(code).toBe(2);
      expect(err).toMatch(/^dedupe: no\.txt: /);
      expect(JSON.parse(out)).toEqual({
        schemaVersion: 1,
        error: { code: 'not-found', message: 'no such file or folder', path: 'no.txt' },
      });
    }
    expect(JSON.parse(run(['--json', '--zz', a, b]).out)).toMatchObject({ error: { code: 'usage', path: null } });
    expect(JSON.parse(run(['--json']).out)).toMatchObject({ error: { code: 'usage' } });
  });
  it('is not, where a file is only called --json', () => {
    expect(run(['--', '--json', b])).toMatchObject({ code: 2, out: '' });
  });
  it('shortens a long name in the middle and stays within 600 characters', () => {
    const { err } = run([`начало${'я'.repeat(900)}конец.txt`, b]);
    expect(err.length).toBeLessThanOrEqual(600);
    expect(err).toMatch(/^dedupe: начало.*…я*конец\.txt: the name is too long\n$/);
    expect(run([a, b, `--${'z'.repeat(2000)}`]).err.length).toBeLessThanOrEqual(600);
  });
  it('lets no name act on the terminal or on a CI runner', () => {
    for (const name of ['\x1b[31mred', 'a\n::error::b', '##[error]x', '\u202Egnp', 'a\rb']) {
      const { err } = run([name, b]);
      expect(err.trimEnd()).not.toMatch(/[\p{Cc}\p{Bidi_Control}]|##\[/u);
    }
  });
  it('does not stop at a name that begins like an option, after --', () => {
    mkdirSync(join(folder, 'dash'));
    expect(run(['--', '-rf', b]).err).toMatch(/^dedupe: -rf: no such file/);
  });
});
