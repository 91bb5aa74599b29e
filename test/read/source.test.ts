import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFileBytes } from '../../src/read/bytes.ts';
import { isFailure } from '../../src/read/failure.ts';
import { listFolder } from '../../src/read/folder.ts';
import { readSource } from '../../src/read/source.ts';
import { FAILURE_CODES } from '../../src/terms/failure-code.ts';
import { temporaryFolder } from '../folders.ts';

const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);

const refusal = (action: () => unknown): unknown => {
  try {
    return action();
  } catch (error) {
    return error;
  }
};

describe('a text named on the command line', () => {
  it('is read whole, under its operand or its label', () => {
    writeFileSync(at('a.txt'), 'Новость\n');
    expect(readSource(at('a.txt'))).toEqual({
      name: at('a.txt'),
      text: 'Новость\n',
      encoding: 'utf-8',
      doubts: [],
    });
    expect(readSource(at('a.txt'), { label: 'печать' }).name).toBe('печать');
  });
  it('is empty when it is /dev/null', () => {
    expect(readFileBytes('/dev/null')).toHaveLength(0);
  });
  it('is read from /proc, where files have no size', () => {
    expect(readFileBytes('/proc/self/status').length).toBeGreaterThan(0);
  });
  it('may be a link to a file', () => {
    writeFileSync(at('real.txt'), 'текст');
    symlinkSync('real.txt', at('link.txt'));
    expect(readSource(at('link.txt')).text).toBe('текст');
  });
  it('is refused when it is not there, a folder, a device, a socket or a circle of links', async () => {
    mkdirSync(at('inner'));
    symlinkSync('two', at('one'));
    symlinkSync('one', at('two'));
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(at('socket'), resolve));
    const cases = {
      'no.txt': 'not-found',
      'a.txt/x': 'not-found',
      inner: 'is-directory',
      one: 'unreadable',
      socket: 'not-a-file',
    };
    for (const [name, code] of Object.entries(cases)) {
      expect(refusal(() => readSource(at(name)))).toMatchObject({ code, path: at(name) });
    }
    await new Promise((resolve) => server.close(resolve));
    for (const device of ['/dev/zero', '/dev/full']) {
      expect(refusal(() => readSource(device))).toMatchObject({ code: 'not-a-file', path: device });
    }
    expect(refusal(() => readSource(at('x'.repeat(300))))).toMatchObject({ code: 'not-found' });
    expect(refusal(() => readSource(''))).toMatchObject({ code: 'not-found', path: '' });
  });
  it.skipIf(process.getuid?.() === 0)('is refused without the right to read it', () => {
    writeFileSync(at('secret.txt'), 'x');
    chmodSync(at('secret.txt'), 0);
    expect(refusal(() => readSource(at('secret.txt')))).toMatchObject({ code: 'unreadable' });
  });
  it('is refused beyond the limit, told by its size or found while reading', () => {
    writeFileSync(at('long.txt'), 'x'.repeat(1001));
    expect(refusal(() => readSource(at('long.txt'), { limit: 1000 }))).toMatchObject({ code: 'too-large' });
    expect(readSource(at('long.txt'), { limit: 1001 }).text).toHaveLength(1001);
    expect(refusal(() => readFileBytes('/proc/self/status', 10))).toMatchObject({ code: 'too-large' });
  });
  it('every refusal has a code of the closed list', () => {
    const failure = refusal(() => readSource(at('no.txt')));
    expect(isFailure(failure) && failure.code in FAILURE_CODES).toBe(true);
    expect(isFailure(new Error('other'))).toBe(false);
  });
});

describe('a folder', () => {
  const root = at('folder');
  it('lists its plain files by code unit, and no links or special files', () => {
    mkdirSync(join(root, 'ящик', 'deep'), { recursive: true });
    for (const name of ['b.txt', 'B.txt', 'ё.txt', '10.txt', '9.txt', 'ящик/a.txt', 'ящик/deep/z.txt']) {
      writeFileSync(join(root, name), name);
    }
    symlinkSync('b.txt', join(root, 'link.txt'));
    symlinkSync('..', join(root, 'up'));
    execFileSync('mkfifo', [join(root, 'pipe')]);
    expect(listFolder(root)).toEqual({
      files: ['10.txt', '9.txt', 'B.txt', 'b.txt', 'ящик/a.txt', 'ящик/deep/z.txt', 'ё.txt'],
      skipped: [],
    });
  });
  it('tells what lies too deep', () => {
    const deep = at('deep');
    mkdirSync(join(deep, ...Array.from({ length: 66 }, () => 'd')), { recursive: true });
    const { skipped } = listFolder(deep);
    expect(skipped).toMatchObject([
      {
        path: 'd/'.repeat(65).slice(0, -1),
        reason: 'lies deeper than 64 folders',
        code: 'too-large',
        said: { sentence: 'lies deeper than {0} folders', values: ['64'] },
      },
    ]);
  });
  it('is refused when it is not there', () => {
    expect(refusal(() => listFolder(at('nowhere')))).toMatchObject({ code: 'not-found', path: at('nowhere') });
  });
});
