import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildProgram } from '../program.ts';

const { run, file, folder, script } = buildProgram();
const A = 'Мост открыли в 15:00.\nСтарая строка.\nКонец.\n';
const B = 'Мост открыли в 16:00.\nКонец.\nПодпись.\n';
file('a.txt', A);
file('b.txt', B);

describe('a redline on the command line', () => {
  it('is a Word document that reads as B, and as A with its changes rejected', () => {
    expect(run(['a.txt', 'b.txt', '--format', 'docx', '-o', 'redline.docx'])).toMatchObject({
      code: 0,
      out: '',
      err: '',
    });
    for (const [text, ...tracked] of [['b.txt'], ['a.txt', '--tracked', 'original']]) {
      const { out } = run([text ?? '', 'redline.docx', '--json', ...tracked]);
      expect(['identical', 'restyled']).toContain(JSON.parse(out).verdict);
    }
  });

  it('goes down a pipe as the same bytes, and is a further report', () => {
    run(['a.txt', 'b.txt', '--format', 'docx', '-o', 'one.docx']);
    const one = readFileSync(join(folder, 'one.docx'));
    const piped = execFileSync(process.execPath, [script, 'a.txt', 'b.txt', '--format', 'docx'], { cwd: folder });
    expect(Buffer.compare(piped, one)).toBe(0);
    const { code, out } = run(['a.txt', 'b.txt', '--fail-on', 'number', '--json', '--report', 'docx=two.docx']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ command: 'compare' });
    expect(Buffer.compare(readFileSync(join(folder, 'two.docx')), one)).toBe(0);
  });

  it.each([
    [['scan', '.', '--format', 'docx'], 'scan is told as'],
    [['.', '.', '--format', 'docx'], 'a redline is of two texts'],
    [['check', 'a.txt', '--against', '.', '--report', 'docx=x.docx'], 'is not FORMAT=FILE'],
    [['a.txt', 'b.txt', '--side-by-side', '--format', 'docx', '-o', 'x.docx'], 'side-by-side'],
  ])('%j is refused in a line', (line, reason) => {
    const { code, out, err } = run(line);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^dedupe: .*\n$/);
    expect(err).toContain(reason);
  });
});
