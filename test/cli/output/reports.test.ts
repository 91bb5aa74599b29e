import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildProgram } from '../program.ts';

const { run, file, folder } = buildProgram();
const a = file('a.txt', 'The bridge will be closed for repair until 15 March, the council said on Monday.\n');
const b = file('b.txt', 'The bridge will be closed for repair until 25 March, the council said on Monday.\n');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('--report FORMAT=FILE', () => {
  it('writes further reports of the same run, the same as --format would', () => {
    const further = ['--report', 'json=r.json', '--report', 'html=r.html', '--report', 'sarif=r.sarif'];
    const { code, out } = run([a, b, '--fail-on', 'number', ...further]);
    expect(code).toBe(1);
    expect(out).toMatch(/^1 figure changed/);
    for (const [format, name] of [
      ['json', 'r.json'],
      ['html', 'r.html'],
      ['sarif', 'r.sarif'],
    ] as const)
      expect(read(name)).toBe(run([a, b, '--fail-on', 'number', '--format', format]).out);
  });

  it('works for check too', () => {
    expect(run(['check', a, '--against', folder, '--report', 'junit=c.xml', '--quiet']).code).toBe(1);
    expect(read('c.xml')).toContain('<testsuite name="dedupe check"');
  });

  it.each(['html', 'html=', 'pdf=x', '=x'])('refuses %s before any work', (asked) => {
    const { code, err } = run([a, 'missing.txt', '--report', asked]);
    expect(code).toBe(2);
    expect(err).toContain(`--report: '${asked}' is not FORMAT=FILE`);
  });
});
