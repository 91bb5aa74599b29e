import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../../src/report/machine/tool.ts';
import { buildProgram } from '../program.ts';

const { run } = buildProgram();

/** Golden files are written by name, never all at once: `GOLDEN=help.txt npx vitest run test/cli/help.test.ts`. */
function golden(name: string, told: string): void {
  const file = new URL(`../../golden/${name}`, import.meta.url);
  if (process.env.GOLDEN === name) writeFileSync(file, told);
  expect(existsSync(file), `${name} is missing`).toBe(true);
  expect(told).toBe(readFileSync(file, 'utf8'));
}

describe('dedupe --help', () => {
  it('stands on standard output, with examples and exit codes', () => {
    const { code, out, err } = run(['--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    golden('help.txt', out);
  });
  it('tells of a command what it takes', () => {
    expect(run(['normalise', '--help']).out).toMatch(/^Usage: dedupe normalise \[options\] <file>\n/);
    expect(run(['help', 'normalise']).out).toBe(run(['normalise', '--help']).out);
    expect(run(['help']).out).toBe(run(['compare', '--help']).out);
  });
});

describe('dedupe -h', () => {
  it('fits on a screen, with the commands and the way to all options', () => {
    const { code, out } = run(['-h']);
    expect(code).toBe(0);
    // With the prompt under it, what a terminal of 24 lines shows; the last piece is what follows the last line end.
    expect(out.split('\n').length).toBeLessThanOrEqual(24);
    expect(out).toContain('All options: dedupe --help');
    expect(run(['scan', '-h']).out).toMatch(/^Usage: dedupe scan \[options\] <path\.\.\.>\n/);
  });
});

describe('the help in another language', () => {
  it.each(['ru', 'kk'])('is whole in %s', (language) => {
    const { code, out, err } = run(['--help', '--ui-lang', language]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    golden(`help.${language}.txt`, out);
    // What stands beside names of options, commands and values: no English sentence is left.
    for (const line of out.replaceAll(/<\S*>/g, '').split('\n'))
      expect(line).not.toMatch(/\b(?:the|of|with|what|and|is)\b/);
    expect(run(['-h', `--ui-lang=${language}`]).out.split('\n').length).toBeLessThanOrEqual(24);
    expect(run(['help', 'check', '--ui-lang', language]).out).toContain(language === 'ru' ? 'Вызов:' : 'Шақыру:');
  });
});

describe('a line that cannot be meant', () => {
  it.each([
    [[], /^dedupe: two texts or two folders are needed: dedupe A B \(dedupe -h shows examples\)\n$/],
    [['check'], /^dedupe: check needs an operand: dedupe check FILE\.\.\./],
    [['chekc', 'a.txt', '--against', 'x'], /^dedupe: there is no command chekc; did you mean dedupe check\?\n$/],
    [['help', 'scna'], /^dedupe: there is no command scna; did you mean dedupe scan\?\n$/],
    [['.', 'a.txt'], /^dedupe: \.: is a folder and the other is none: name two texts or two folders\n$/],
    [['a', 'b', 'c'], /Names with spaces want quotes: dedupe A B\n$/],
  ])('dedupe %j gets the sentence that helps', (args, sentence) => {
    const { code, err } = run(args);
    expect(code).toBe(2);
    expect(err).toMatch(sentence);
  });
});

describe('dedupe --version', () => {
  it('is the version alone', () => {
    for (const flag of ['--version', '-V'])
      expect(run([flag])).toMatchObject({ code: 0, out: `${VERSION}\n`, err: '' });
  });
});
