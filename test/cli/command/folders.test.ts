import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import compareSchema from '../../../schema/compare.schema.json' with { type: 'json' };
import foldersSchema from '../../../schema/folders.schema.json' with { type: 'json' };
import { buildProgram } from '../program.ts';

const { run, file, folder } = buildProgram();
const validate = new Ajv2020({ allErrors: true }).addSchema(compareSchema).compile(foldersSchema);

for (const name of ['left', 'left/deep', 'right', 'right/deep']) mkdirSync(join(folder, name));
const FIRST = `Выставка работает до конца марта, вход свободный для всех жителей.
Художники покажут картины, рисунки и скульптуру последних лет.
По выходным в залах играет квартет местной филармонии.
`;
file('left/a.txt', FIRST);
file('right/a.txt', FIRST);
file('left/deep/b.txt', `${FIRST}Билеты продают с 10 утра.\n`);
file('right/deep/b.txt', `${FIRST}Билеты продают с 11 утра.\n`);
file('left/old.txt', 'Только слева.\n');
file('right/new.txt', 'Только справа.\n');
file('left/picture', new Uint8Array(50));
file('right/picture', 'x');
symlinkSync('a.txt', join(folder, 'left', 'link.txt'));
symlinkSync('a.txt', join(folder, 'right', 'link.txt'));

describe('dedupe FOLDER FOLDER', () => {
  it('tells a line a pair, then what stands in one folder only, then what could not be read', () => {
    const { code, out, err } = run(['left', 'right']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.replace(/0\.\d\d/, '0.__')).toBe(`2 pairs of files   left → right
  near-duplicate  0.__  deep/b.txt  1 substantive
  identical       1.00  a.txt
One pair in full:  dedupe left/deep/b.txt right/deep/b.txt
only in left
  old.txt
only in right
  new.txt
1 file skipped
  left/picture: is binary (it holds NUL bytes), a text is needed
`);
  });
  it('tells the same as one JSON document that fits its schema', () => {
    const { out } = run(['left', 'right', '--json']);
    const told = JSON.parse(out);
    expect(validate(told), JSON.stringify(validate.errors)).toBe(true);
    expect(told).toMatchObject({
      command: 'compare folders',
      a: { name: 'left', files: 4 },
      pairs: [{ name: 'a.txt', verdict: 'identical' }, { name: 'deep/b.txt' }],
      onlyA: ['old.txt'],
      onlyB: ['new.txt'],
      skipped: [{ path: 'left/picture' }],
    });
    expect(run(['left', 'right', '--format', 'jsonl']).out).toBe(out);
  });
  it('exits with the code of the worst pair', () => {
    expect(run(['left', 'right', '--fail-on', 'number']).code).toBe(1);
    expect(run(['left', 'right', '--fail-on', 'negation']).code).toBe(0);
    expect(run(['left', 'right', '--fail-on', 'number', '--exit-zero']).code).toBe(0);
  });
  it('is told in the other formats too, a case a pair of files', () => {
    const { code, out } = run(['left', 'right', '--format', 'junit', '--fail-on', 'number']);
    expect(code).toBe(1);
    expect(out).toContain('<failure type="number"');
    expect(run(['left', 'right', '--format', 'html'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/<\/html>\n$/),
    });
  });
  it('compares empty folders, and refuses a folder beside a text', () => {
    mkdirSync(join(folder, 'empty'));
    expect(run(['empty', 'empty'])).toMatchObject({ code: 0, out: '0 pairs of files   empty → empty\n' });
    expect(run(['left', 'left/a.txt']).err).toBe(
      'dedupe: left: is a folder and the other is none: name two texts or two folders\n',
    );
  });
});
