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
    expect(run(['compare', '-h']).out).toBe(run(['--help']).out);
  });
});

describe('dedupe --version', () => {
  it('is the version alone', () => {
    expect(run(['--version'])).toMatchObject({ code: 0, out: `${VERSION}\n`, err: '' });
  });
});
