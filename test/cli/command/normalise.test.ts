import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import compareSchema from '../../../schema/compare.schema.json' with { type: 'json' };
import normaliseSchema from '../../../schema/normalise.schema.json' with { type: 'json' };
import { buildProgram } from '../program.ts';

const { run, file } = buildProgram();
const validate = new Ajv2020().addSchema(compareSchema).compile(normaliseSchema);
const text = file('text.txt', '«Ёлка» — в 15:00,\n\nна Площади!');

describe('dedupe normalise', () => {
  it('shows the words as they are compared, with the line breaks of the text', () => {
    expect(run(['normalise', text])).toEqual({ code: 0, signal: null, err: '', out: 'елка в 15:00\n\nна площади\n' });
  });
  it('keeps what is to be kept', () => {
    expect(run(['normalise', text, '--keep', 'case,yo']).out).toBe('Ёлка в 15:00\n\nна Площади\n');
  });
  it('shows the shingles, one a line', () => {
    expect(run(['normalise', text, '--shingles', '--shingle-size', '4']).out).toBe(
      'елка в 15:00 на\nв 15:00 на площади\n',
    );
  });
  it('tells both as JSON that fits its schema', () => {
    for (const options of [[], ['--shingles']]) {
      const told = JSON.parse(run(['normalise', text, '--json', ...options]).out);
      expect(validate(told), JSON.stringify(validate.errors)).toBe(true);
    }
  });
  it('reads standard input, and has no other formats', () => {
    expect(run(['normalise', '-'], { input: 'ДА' }).out).toBe('да\n');
    expect(run(['normalise', text, '--format', 'html']).code).toBe(2);
    expect(run(['normalise', 'no.txt'])).toMatchObject({ code: 2, err: 'dedupe: no.txt: no such file or folder\n' });
  });
});
