import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { bareEnvironment, buildProgram } from './program.ts';

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
