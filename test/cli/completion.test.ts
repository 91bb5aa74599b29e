import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../src/classify/category.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { OPTIONS, type OptionName, optionSpec } from '../../src/cli/options.ts';
import { buildProgram } from './program.ts';

const { run, file, folder, script } = buildProgram();
const bash = file('completion.bash', run(['completion', 'bash']).out);

/** What bash offers behind these words, the last of which is being written. */
function offered(...words: readonly string[]): readonly string[] {
  const ask = `source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _dedupe; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const told = execFileSync('bash', ['--norc', '-c', ask, 'bash', bash, 'dedupe', ...words], { cwd: folder });
  return new TextDecoder().decode(told).trim().split('\n');
}

describe('the completion for bash', () => {
  it('is a script that bash reads', () => {
    expect(spawnSync('bash', ['-n', join(folder, bash)]).status).toBe(0);
  });
  it('offers commands and files first', () => {
    expect(offered('')).toEqual(expect.arrayContaining([...COMMANDS.map(({ name }) => name), bash]));
    expect(offered('norm')).toEqual(['normalise']);
    expect(offered('compl')).toEqual(['completion', 'completion.bash']);
  });
  it('offers the options of the command, and those of comparing where none is named', () => {
    expect(offered('--wh')).toEqual(['--why']);
    expect(offered('a.txt', 'b.txt', '--fail')).toEqual(['--fail-on']);
    expect(offered('check', '--aga')).toEqual(['--against']);
    expect(offered('--aga')).toEqual(['']);
    expect(offered('scan', '--wh')).toEqual(['']);
  });
  it('offers values: one of a list, several with commas, files', () => {
    expect(offered('--format', 'j')).toEqual(['json', 'jsonl', 'junit']);
    expect(offered('--format', '=', 'ht')).toEqual(['html']);
    expect(offered('--ignore', 'quotes,da')).toEqual(['quotes,dash', 'quotes,dateline']);
    expect(offered('--ignore', '')).toEqual([...CATEGORIES]);
    expect(offered('-o', 'compl')).toEqual([bash]);
    expect(offered('--threshold', '')).toEqual(['']);
  });
  it('offers what the first operand of a command can be', () => {
    expect(offered('index', 'ver')).toEqual(['verify']);
    expect(offered('--json', 'explain', 'same')).toEqual(['same-form']);
    expect(offered('completion', '')).toEqual(['bash', 'zsh', 'fish']);
  });
});

describe('the completions for other shells', () => {
  it.each(['zsh', 'fish'])('know every command and every option in %s', (shell) => {
    const { code, out } = run(['completion', shell]);
    expect(code).toBe(0);
    for (const { name } of COMMANDS) expect(out).toContain(name);
    for (const name of Object.keys(OPTIONS) as OptionName[]) {
      const long = optionSpec(name).flags.split(', ').at(-1) ?? '';
      expect(out).toContain(shell === 'fish' ? `-l ${long.slice(2)} ` : `'${long}:`);
    }
  });
  it('are refused for a shell that is not known', () => {
    expect(run(['completion', 'fihs']).err).toBe("dedupe: completion: unknown shell 'fihs' (did you mean fish?)\n");
    expect(run(['completion', 'powershell'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('bash, zsh, fish'),
    });
  });
});

describe('the manual page', () => {
  it('tells every command and every option', () => {
    const page = readFileSync(join(dirname(script), '..', 'dist', 'dedupe.1'), 'utf8').replaceAll('\\-', '-');
    for (const { name, summary } of COMMANDS) {
      expect(page).toContain(`.SH DEDUPE ${name.toUpperCase()}\n`);
      expect(page).toContain(summary);
    }
    for (const name of Object.keys(OPTIONS) as OptionName[])
      expect(page).toContain(`\\fB${optionSpec(name).flags}\\fR`);
    expect(page).not.toMatch(/^[.'](?!TH |SH |TP|PP|B |I |br)/m);
  });
});
