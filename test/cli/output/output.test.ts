import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, linkSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bareEnvironment, buildProgram } from '../program.ts';

const { run, file, folder, script } = buildProgram();
const at = (name: string): string => join(folder, name);
const contents = (name: string): string => readFileSync(at(name), 'utf8');
const a = file('a.txt', 'Библиотека открыта до шести.\n');
const b = file('b.txt', 'Библиотека открыта до семи.\n');

describe('--output', () => {
  it('writes what would stand on standard output, and leaves nothing beside it', () => {
    const { out } = run([a, b, '--json']);
    mkdirSync(at('out'));
    expect(run([a, b, '--json', '-o', 'out/report.json'])).toMatchObject({ code: 0, out: '', err: '' });
    expect(contents('out/report.json')).toBe(out);
    expect(readdirSync(at('out'))).toEqual(['report.json']);
  });
  it('replaces an older report, also through a link to it', () => {
    file('old.txt', 'old');
    symlinkSync('old.txt', at('link.txt'));
    expect(run([a, b, '--output=link.txt']).code).toBe(0);
    expect(lstatSync(at('link.txt')).isSymbolicLink()).toBe(true);
    expect(contents('old.txt')).toContain('a.txt → b.txt');
  });
  it('never writes over an input, under whatever name', () => {
    symlinkSync('b.txt', at('other-name.txt'));
    linkSync(at('a.txt'), at('same-file.txt'));
    for (const target of ['a.txt', './b.txt', 'other-name.txt', 'same-file.txt']) {
      const { code, err } = run([a, b, '-o', target]);
      expect({ code, err }).toEqual({
        code: 2,
        err: `dedupe: ${target}: is an input, the result is not written over it\n`,
      });
    }
    expect(contents('a.txt')).toContain('шести');
  });
  it('nor over a file of an input folder', () => {
    for (const name of ['left', 'right']) {
      mkdirSync(at(name));
      file(`${name}/x.txt`, name);
    }
    expect(run(['left', 'right', '-o', 'right/x.txt'])).toMatchObject({ code: 2 });
    expect(contents('right/x.txt')).toBe('right');
  });
  it('refuses what is no plain file, and folders that are not there', () => {
    mkdirSync(at('folder'));
    for (const target of ['folder', '/dev/null', '/dev/full']) {
      expect(run([a, b, '-o', target]).err).toBe(
        `dedupe: ${target}: is not a plain file, the result is not written there\n`,
      );
    }
    expect(run([a, b, '-o', 'none/x.html']).err).toBe(
      'dedupe: none/x.html: cannot be written (no such file or folder)\n',
    );
    expect(run([a, b, '--json', '-o', 'none/x'])).toMatchObject({ code: 2, out: expect.stringContaining('"output"') });
  });
  it.skipIf(process.getuid?.() === 0)('tells when it may not write there', () => {
    mkdirSync(at('locked'));
    chmodSync(at('locked'), 0o500);
    expect(run([a, b, '-o', 'locked/x']).err).toContain('permission denied');
  });
  it('keeps the old report whole when the new one does not fit, and leaves nothing behind', () => {
    mkdirSync(at('small'));
    file('small/report.json', 'OLD');
    const line = `ulimit -f 1; exec ${process.execPath} ${script} --json -o report.json ../long-a.txt ../long-b.txt`;
    file('long-a.txt', 'слово за словом\n'.repeat(3000));
    file('long-b.txt', 'другое за другим\n'.repeat(3000));
    const { err, code } = shell(line, at('small'));
    expect(code).toBe(2);
    expect(err).toBe('dedupe: report.json: cannot be written (the file would be too large)\n');
    expect(contents('small/report.json')).toBe('OLD');
    expect(readdirSync(at('small'))).toEqual(['report.json']);
  });
  it('is written with --quiet too', () => {
    expect(run([a, b, '--quiet', '-o', 'quiet.txt'])).toMatchObject({ code: 0, out: '', err: '' });
    expect(statSync(at('quiet.txt')).size).toBeGreaterThan(0);
  });
});

describe('standard output', () => {
  it('that is full is an error with its reason', () => {
    for (const options of ['', '--json']) {
      const { code, err } = shell(`exec ${process.execPath} ${script} ${options} a.txt b.txt > /dev/full`, folder);
      expect({ code, err }).toEqual({
        code: 2,
        err: 'dedupe: the result cannot be written (no space left on the device)\n',
      });
    }
  });
  it('whose reader leaves is no error', () => {
    const { code, err } = shell(
      `${process.execPath} ${script} --json long-a.txt long-b.txt | head -c 1 > /dev/null; exit \${PIPESTATUS[0]}`,
      folder,
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
  it('that is read slowly gets everything', async () => {
    const whole = run(['--json', 'long-a.txt', 'long-b.txt']).out;
    expect(whole.length).toBeGreaterThan(200_000);
    const child = spawn(process.execPath, [script, '--json', 'long-a.txt', 'long-b.txt'], {
      cwd: folder,
      env: bareEnvironment(),
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    const parts: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => parts.push(part));
    await once(child, 'close');
    expect(Buffer.concat(parts).toString('utf8')).toBe(whole);
  });
});

describe('a signal', () => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    it(`${signal} ends a run that waits for its input, without a word`, async () => {
      const child = spawn(process.execPath, [script, '-', 'b.txt'], { cwd: folder, env: bareEnvironment() });
      const told: Buffer[] = [];
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => told.push(part));
      await new Promise((resolve) => setTimeout(resolve, 600));
      child.kill(signal);
      expect(await once(child, 'close')).toEqual([null, signal]);
      expect(Buffer.concat(told).toString()).toBe('');
    });
  }
});

function shell(line: string, cwd: string): { readonly code: number | null; readonly err: string } {
  const { status, stderr } = spawnSync('/bin/bash', ['-c', line], { cwd, env: bareEnvironment(), encoding: 'utf8' });
  return { code: status, err: stderr };
}
