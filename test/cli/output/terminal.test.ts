import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { bareEnvironment, buildProgram } from '../program.ts';

/** Runs a command on a pseudo-terminal of 72 columns and prints what it wrote. */
const ON_A_TERMINAL = `
import fcntl, os, pty, struct, sys, termios
pid, terminal = pty.fork()
if pid == 0:
    fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack('HHHH', 24, 72, 0, 0))
    os.execvp(sys.argv[1], sys.argv[1:])
told = b''
try:
    while True:
        part = os.read(terminal, 65536)
        if not part: break
        told += part
except OSError: pass
os.waitpid(pid, 0)
sys.stdout.buffer.write(told.replace(b'\\r\\n', b'\\n'))
`;

const { run, file, folder, script } = buildProgram();
const a = file('a.txt', 'Совет утвердил смету в 40 млн тенге на ремонт дорог и мостов города в этом году.\n');
const b = file('b.txt', 'Совет утвердил смету в 45 млн тенге на ремонт дорог и мостов города в этом году.\n');
const ESC = '\x1b[';

const hasPython = spawnSync('python3', ['-c', 'import pty']).status === 0;
const onTerminal = (args: readonly string[], env: Readonly<Record<string, string>> = {}): string =>
  spawnSync('python3', ['-c', ON_A_TERMINAL, process.execPath, script, ...args], {
    cwd: folder,
    env: { ...bareEnvironment(), ...env },
    encoding: 'utf8',
  }).stdout;

describe.skipIf(!hasPython)('on a terminal', () => {
  it('the report has colour and fills the width', () => {
    const told = onTerminal([a, b]);
    expect(told).toContain(`${ESC}31m40`);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are what is taken out
    const plain = told.replace(/\x1b\[[0-9;]*m/g, '');
    expect(Math.max(...plain.split('\n').map((line) => line.length))).toBeGreaterThan(60);
    expect(plain.split('\n').every((line) => line.length <= 72)).toBe(true);
    expect(plain).toContain('[40 → 45]');
  });
  it('there is none with NO_COLOR, TERM=dumb or --color never', () => {
    for (const env of [{ NO_COLOR: '1' }, { TERM: 'dumb' }]) expect(onTerminal([a, b], env)).not.toContain(ESC);
    expect(onTerminal([a, b, '--color', 'never'])).not.toContain(ESC);
  });
  it('JSON is indented and says the same', () => {
    const told = onTerminal([a, b, '--json']);
    expect(told).toContain('\n  "verdict": ');
    expect(JSON.parse(told)).toEqual(JSON.parse(run([a, b, '--json']).out));
  });
});

describe.skipIf(!hasPython)('a report longer than the terminal', () => {
  const line = (n: number, park: string): string => `В доме номер ${n} по улице Садовой открыли ${park} для детей.\n`;
  const numbers = Array.from({ length: 40 }, (_, at) => at + 1);
  const long = file('long.txt', numbers.map((n) => line(n, 'парк')).join('\n'));
  const other = file('other.txt', numbers.map((n) => line(n + 100, 'парк')).join('\n'));
  const PAGER = 'sed s/^/paged:/';
  it('goes through the pager, and a short one does not', () => {
    expect(onTerminal([long, other, '--all'], { PAGER })).toMatch(/^paged:/);
    expect(onTerminal([a, b], { PAGER })).not.toContain('paged:');
  });
  it('is written as it is with --no-pager, no pager, a dumb terminal, in other formats and to files', () => {
    for (const env of [
      { PAGER: '' },
      { PAGER: 'cat' },
      { PAGER: 'no-such-pager-here 2>&-' },
      { PAGER, TERM: 'dumb' },
    ]) {
      const told = onTerminal([long, other, '--all'], env);
      expect(told).toContain('40 (line 79) → 140 (line 79)');
      expect(told).not.toContain('paged:');
    }
    expect(onTerminal([long, other, '--all', '--no-pager'], { PAGER })).not.toContain('paged:');
    expect(onTerminal([long, other, '--json'], { PAGER })).not.toContain('paged:');
    expect(run([long, other, '--all'], { env: { PAGER } }).out).not.toContain('paged:');
  });
});

describe.skipIf(!hasPython)('line numbers', () => {
  const href = (name: string): string => `${pathToFileURL(realpathSync(join(folder, name))).href}#1`;
  it('lead to their files on terminals that are known to open links', () => {
    for (const env of [{ TERM_PROGRAM: 'WezTerm' }, { VTE_VERSION: '7200' }, { TERM: 'xterm-kitty' }]) {
      const told = onTerminal([a, b], env);
      expect(told).toContain(`\x1b]8;;${href(a)}\x1b\\`);
      expect(told).toContain(`\x1b]8;;${href(b)}\x1b\\`);
    }
  });
  it('do not on others, in a pipe, or where a text goes by another name', () => {
    expect(onTerminal([a, b])).not.toContain('\x1b]8');
    expect(run([a, b, '--color', 'always'], { env: { TERM_PROGRAM: 'WezTerm' } }).out).not.toContain('\x1b]8');
    const told = onTerminal([a, b, '--label-a', 'first'], { TERM_PROGRAM: 'WezTerm' });
    expect(told).not.toContain(href(a));
    expect(told).toContain(href(b));
  });
});

describe.skipIf(!hasPython)('two texts side by side', () => {
  const plain = (told: string): string =>
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are what is taken out
    told.replace(/\x1b\[[0-9;]*m/g, '');
  it('fill the terminal, in colour and with signs', () => {
    const told = onTerminal([a, b, '--side-by-side', '--width', '120']);
    expect(told).toContain(`${ESC}31m[40]`);
    expect(told).toContain(`${ESC}32m[45]`);
    expect(plain(told)).toMatch(/смету в \[40\] млн .* \| number +1 {2}Совет утвердил смету в \[45\]/);
  });
  it('stand below one another where the terminal is too narrow, and say so', () => {
    const told = plain(onTerminal([a, b, '--side-by-side']));
    expect(told).toContain('dedupe: --side-by-side: warning: needs 100 columns, here are 72; told in one column\n');
    expect(told).toContain('[40 → 45]');
    expect(onTerminal([a, b, '--side-by-side', '--quiet'])).toBe('');
    expect(plain(onTerminal([a, b, '--side-by-side'], { COLUMNS: '110' }))).toContain('| number');
  });
  it('lead to their lines on terminals that open links', () => {
    const told = onTerminal([a, b, '--side-by-side'], { COLUMNS: '110', TERM_PROGRAM: 'WezTerm' });
    expect(told).toContain(`\x1b]8;;${pathToFileURL(realpathSync(join(folder, b))).href}#1\x1b\\`);
  });
});

describe('two texts side by side, in a pipe', () => {
  const widest = (env: Readonly<Record<string, string>>, ...options: readonly string[]) =>
    Math.max(
      ...run([a, b, '--side-by-side', ...options], { env })
        .out.split('\n')
        .map((line) => line.length),
    );
  it('take 130 columns, or what COLUMNS or --width says', () => {
    expect(widest({})).toBeGreaterThan(115);
    expect(widest({})).toBeLessThanOrEqual(130);
    expect(widest({ COLUMNS: '100' })).toBeLessThanOrEqual(100);
    expect(widest({ COLUMNS: '100' }, '--width', '200')).toBeGreaterThan(150);
    for (const COLUMNS of ['', '0', '12', 'wide', '1e9']) expect(widest({ COLUMNS })).toBe(widest({}));
  });
  it('are refused in other formats and for folders, in a line', () => {
    for (const format of ['json', 'jsonl', 'markdown', 'html', 'sarif', 'junit', 'github']) {
      const { code, err } = run([a, b, '--side-by-side', '--format', format]);
      expect({ code, err }).toEqual({
        code: 2,
        err: `dedupe: --side-by-side: only text has columns, ${format} has none\n`,
      });
    }
    expect(run(['.', '.', '--side-by-side'])).toMatchObject({
      code: 2,
      err: 'dedupe: --side-by-side: two texts are needed, these are two folders\n',
    });
    for (const command of ['check', 'scan']) expect(run([command, a, '--side-by-side']).code).toBe(2);
  });
  it('can be what a settings file likes: then they are where they can be', () => {
    const config = file('columns.json', '{"sideBySide": true}');
    expect(run([a, b, '--config', config]).out).toContain('| number');
    expect(JSON.parse(run([a, b, '--config', config, '--json']).out)).toMatchObject({ command: 'compare' });
    expect(run([a, b, '--config', config, '--width', '80'])).toMatchObject({ code: 0, err: '' });
    const json = file('json.json', '{"format": "json"}');
    expect(run([a, b, '--config', json, '--side-by-side']).code).toBe(2);
  });
});

describe('in a pipe', () => {
  it('there is no colour, whatever the CI variables say, unless it is asked for', () => {
    for (const env of [{}, { CI: 'true', GITHUB_ACTIONS: 'true' }, { COLORTERM: 'truecolor' }]) {
      expect(run([a, b], { env }).out).not.toContain(ESC);
    }
    expect(run([a, b], { env: { FORCE_COLOR: '0' } }).out).not.toContain(ESC);
    expect(run([a, b], { env: { FORCE_COLOR: '1' } }).out).toContain(ESC);
    expect(run([a, b, '--color=always'], { env: { NO_COLOR: '1' } }).out).toContain(ESC);
    expect(run([a, b, '--color=never'], { env: { FORCE_COLOR: '1' } }).out).not.toContain(ESC);
  });
  it('the width is 80 unless it is told', () => {
    const widest = (...options: readonly string[]) =>
      Math.max(
        ...run([a, b, ...options])
          .out.split('\n')
          .map((line) => line.length),
      );
    expect(widest()).toBeLessThanOrEqual(80);
    expect(widest('--width', '50')).toBeLessThanOrEqual(50);
    expect(widest('--width', '140')).toBeGreaterThan(80);
  });
});
