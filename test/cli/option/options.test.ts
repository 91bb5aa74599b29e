import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/cli/command/commands.ts';
import { nearest } from '../../../src/cli/option/nearest.ts';
import { GATES, OPTIONS, type OptionName, optionSpec } from '../../../src/cli/option/options.ts';
import { readCommandLine } from '../../../src/cli/program.ts';

const NAMES = Object.keys(OPTIONS) as OptionName[];
const longFlag = (name: OptionName): string => optionSpec(name).flags.split(', ').at(-1) ?? '';

describe('the table of options', () => {
  it('names every setting like its flag', () => {
    for (const name of NAMES) {
      const camel = longFlag(name)
        .replace(/^--/, '')
        .replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      expect([name, `no${name.charAt(0).toUpperCase()}${name.slice(1)}`]).toContain(camel);
    }
  });
  it('has each flag once, a sentence of help for each, and no option that no command takes', () => {
    const flags = NAMES.flatMap((name) => optionSpec(name).flags.split(', '));
    expect(new Set(flags).size).toBe(flags.length);
    for (const name of NAMES) expect(optionSpec(name).help).toMatch(/^\S.*[^.]$/);
    const taken = new Set(COMMANDS.flatMap(({ options }) => options));
    expect(NAMES.filter((name) => !taken.has(name))).toEqual([]);
  });
  it('keeps what belongs to one run out of the settings file', () => {
    const once: readonly OptionName[] = ['output', 'config', 'noConfig', 'exitZero', 'json', 'labelA', 'labelB'];
    for (const name of once) expect(optionSpec(name).inFile).toBe(false);
  });
  it('lets --fail-on name every verdict, severity and category', () => {
    expect(GATES).toEqual(expect.arrayContaining(['near-duplicate', 'distinct', 'substantive', 'number', 'moved']));
  });
});

describe('the commands', () => {
  it('have names, summaries and examples, and each option once', () => {
    for (const { name, summary, examples, options } of COMMANDS) {
      expect(name).toMatch(/^[a-z]+$/);
      expect(summary.length).toBeGreaterThan(10);
      expect(examples.length).toBeGreaterThan(0);
      expect(new Set(options).size).toBe(options.length);
    }
  });
});

describe('a command line', () => {
  const read = async (...argv: readonly string[]) => {
    const request = await readCommandLine(argv);
    if (request.kind !== 'run') throw new Error('nothing is run');
    return { command: request.command.name, operands: request.operands, settings: request.settings };
  };
  it('without a command compares', async () => {
    expect(await read('a', 'b')).toEqual({ command: 'compare', operands: ['a', 'b'], settings: {} });
  });
  it('names its command by the first operand before --, also after options with values', async () => {
    expect(await read('--keep', 'case', 'normalise', 'a')).toMatchObject({ command: 'normalise', operands: ['a'] });
    expect(await read('--', 'normalise', 'a')).toMatchObject({ command: 'compare', operands: ['normalise', 'a'] });
    expect(await read('a', 'normalise')).toMatchObject({ command: 'compare', operands: ['a', 'normalise'] });
    expect(await read('-', 'normalise')).toMatchObject({ command: 'compare', operands: ['-', 'normalise'] });
  });
  it('gives settings of the right types, and only those it names', async () => {
    expect(
      (await read('a', 'b', '--json', '--threshold=.25', '--ignore', 'case, yo', '--no-progress', '--no-config'))
        .settings,
    ).toEqual({
      json: true,
      threshold: 0.25,
      ignore: ['case', 'yo'],
      progress: false,
      noConfig: true,
    });
    expect((await read('a', 'b', '-o', 'x', '--config', 'c')).settings).toEqual({ output: 'x', config: 'c' });
  });
});

describe('nearest', () => {
  it('finds the name that was meant, and none for what is far from all', () => {
    const names = ['number', 'name', 'negation', 'quotes'];
    expect(nearest('nubmer', names)).toBe('number');
    expect(nearest('qoutes', names)).toBe('quotes');
    expect(nearest('nam', names)).toBe('name');
    expect(nearest('everything', names)).toBeUndefined();
    expect(nearest('', names)).toBeUndefined();
  });
});
