import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/cli/command/commands.ts';
import { OPTIONS, type OptionName, optionSpec } from '../../../src/cli/option/options.ts';
import { CATEGORIES } from '../../../src/terms/category.ts';
import { buildProgram } from '../program.ts';

const { run, file, folder, script } = buildProgram();
file('two words.txt', '');
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
    expect(offered('compl')).toEqual(['completion.bash', 'completion']);
    expect(offered('two w')).toEqual(['two words.txt']);
  });
  it('offers the options of the command, and those of comparing where none is named', () => {
    expect(offered('--wh')).toEqual(['--why']);
    expect(offered('a.txt', 'b.txt', '--fail')).toEqual(['--fail-on']);
    expect(offered('check', '--aga')).toEqual(['--against']);
    expect(offered('--aga')).toEqual(['']);
    expect(offered('scan', '--wh')).toEqual(['']);
    expect(offered('--', '--wh')).toEqual(['']);
  });
  it('offers values: one of a list, several with commas, files', () => {
    expect(offered('--format', 'j')).toEqual(['json', 'jsonl', 'junit']);
    expect(offered('--format', '=', 'ht')).toEqual(['html']);
    expect(offered('index', 'list', '--format', '')).toEqual(['text', 'json', 'jsonl', 'parquet']);
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

/** Asks an interactive zsh on a terminal of its own: what is offered goes through \`compadd\`, a match a line. */
const ASK_ZSH = `
zmodload zsh/zpty
told=$1.told
zpty shell zsh -f -i
zpty -w shell "PS1=; fpath=(\${(q)PWD}/zsh \\$fpath); autoload -Uz compinit; compinit -u -D"
zpty -w shell 'compadd() {
  if [[ \${*%% -- *} != *-[OAD]\\ * ]]; then local -a hits; builtin compadd -O hits "$@"; print -rl -- $hits >>'$told'; fi
  builtin compadd "$@"
}'
[[ -z $3 ]] || zpty -w shell "source \${(q)3}"
zpty -w shell 'bindkey "^I" complete-word; PS1=RE; PS1=\${PS1}ADY'
zpty -r shell seen '*READY'
zpty -w -n shell "$2"$'\\t\\C-u'
zpty -w shell 'print -n DO; print NE'
zpty -r shell seen '*DONE*'
zpty -d shell
sort -u $told
`;
const ASK_FISH = 'source dedupe.fish; complete -C $argv[1]';

const has = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0;
const lines = (told: string): readonly string[] => told.split('\n').filter((line) => line !== '');

/** What an interactive shell offers at the end of a line. */
const ASKED = {
  zsh: (line: string, sourced = '') => {
    mkdirSync(join(folder, 'zsh'), { recursive: true });
    file('zsh/_dedupe', run(['completion', 'zsh']).out);
    file('zsh.told', '');
    const { stdout } = spawnSync('zsh', ['-f', '-c', ASK_ZSH, 'zsh', 'zsh', line, sourced], {
      cwd: folder,
      encoding: 'utf8',
    });
    return lines(stdout);
  },
  fish: (line: string) => {
    file('dedupe.fish', run(['completion', 'fish']).out);
    const { stdout } = spawnSync('fish', ['--no-config', '-c', ASK_FISH, line], { cwd: folder, encoding: 'utf8' });
    return lines(stdout).map((each) => each.split('\t')[0] ?? '');
  },
} as const;

for (const shell of ['zsh', 'fish'] as const) {
  // What a shell needs to start is its own affair; a machine at work takes its time.
  describe.skipIf(!has(shell))(`the completion in a real ${shell}`, { timeout: 600_000 }, () => {
    const asked = ASKED[shell];
    /** fish gives the whole word back, zsh what stands behind the last comma or equals sign. */
    const whole = (before: string, ...words: readonly string[]) =>
      shell === 'fish' ? words.map((word) => before + word) : words;
    it('offers commands and files first', () => {
      const told = asked('dedupe ');
      expect(told).toEqual(expect.arrayContaining(COMMANDS.map(({ name }) => name)));
      expect(told.some((each) => each.replace('\\', '') === 'two words.txt')).toBe(true);
      expect(asked('dedupe norm')).toEqual(['normalise']);
    });
    it('offers the options of the command', () => {
      expect(asked('dedupe --wh')).toEqual(['--why']);
      expect(asked('dedupe a.txt b.txt --fail')).toEqual(['--fail-on']);
      expect(asked('dedupe check --aga')).toEqual(['--against']);
      for (const line of ['dedupe --aga', 'dedupe scan --wh', 'dedupe -- --wh']) expect(asked(line)).toEqual([]);
    });
    it('offers values and what the first operand can be, then files', () => {
      expect(asked('dedupe --format j')).toEqual(['json', 'jsonl', 'junit']);
      expect(asked('dedupe index list --format ')).toEqual(['json', 'jsonl', 'parquet', 'text']);
      expect(asked('dedupe --format=ht')).toEqual(whole('--format=', 'html'));
      expect(asked('dedupe --ignore quotes,da')).toEqual(whole('quotes,', 'dash', 'dateline'));
      expect(asked('dedupe -o compl')).toEqual([bash]);
      expect(asked('dedupe --threshold ')).toEqual([]);
      expect(asked('dedupe index ver')).toEqual(['verify']);
      expect(asked('dedupe index add compl')).toEqual([bash]);
      expect(asked('dedupe --json explain same')).toEqual(['same-form']);
    });
  });
}

describe.skipIf(!has('zsh'))('the completion for zsh', { timeout: 600_000 }, () => {
  it('can be sourced too', () => {
    expect(ASKED.zsh('dedupe norm', file('sourced.zsh', run(['completion', 'zsh']).out))).toEqual(['normalise']);
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
