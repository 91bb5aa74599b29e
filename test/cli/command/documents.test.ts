import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildProgram } from '../program.ts';

const { run, file } = buildProgram();
const TEXT = 'The council will replace every street lamp before the winter begins.\n';
file('plain.txt', TEXT);
const zip = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

describe('a document named to compare', () => {
  it('is read whatever its name says', () => {
    file('packed.txt', gzipSync(strToU8(TEXT)));
    expect(run(['plain.txt', 'packed.txt', '--summary']).out).toMatch(/^identical/m);
    expect(run(['plain.txt', '-', '--summary'], { input: gzipSync(strToU8(TEXT)) }).out).toMatch(/^identical/m);
    expect(run(['normalise', 'packed.txt']).out).toContain('council');
  });

  it.each([
    ['picture.txt', Uint8Array.from(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')), /is a PNG image; .*OCR/],
    ['sheet.docx', zip({ '[Content_Types].xml': '', 'xl/workbook.xml': '' }), /is an Excel spreadsheet; .*\.csv/],
    ['orders.xml', '<?xml version="1.0"?><orders/>', /is XML of a kind that is not read; .*--input-format text/],
  ])('is refused by the name of its kind: %s', (name, contents, reason) => {
    const { code, out, err } = run(['plain.txt', file(name, contents)]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(reason);
    expect(err.split('\n')).toHaveLength(2);
  });

  it('is what --input-format says', () => {
    const page = file('page.txt', `<p>${TEXT}</p>`);
    expect(run(['plain.txt', page, '--input-format', 'text', '--summary']).code).toBe(0);
    expect(run(['plain.txt', page, '--input-format', 'word']).err).toContain("unknown 'word'");
  });

  it('is told as damaged where it is, in one line', () => {
    const { code, err } = run(['plain.txt', file('half.gz', gzipSync(strToU8(TEXT)).subarray(0, 30))]);
    expect(code).toBe(2);
    expect(err).toBe('dedupe: half.gz: is a damaged gzip file, or not the whole of one\n');
  });
});
