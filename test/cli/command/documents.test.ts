import { symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildProgram } from '../program.ts';

const { run, file, script } = buildProgram();
// The builds of SQLite stand where a package manager puts them.
symlinkSync(resolve('node_modules'), join(dirname(dirname(script)), 'node_modules'));
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

describe('documents in a collection', () => {
  const OTHER = 'The museum shows forty drawings by hand of the old town until the end of June this year.\n';
  const inner = zip({ 'deep/copy.txt': TEXT.repeat(3) });
  file('day.zip', zipSync({ 'one.txt': strToU8(TEXT.repeat(3)), 'two.txt': strToU8(OTHER), 'more.zip': inner }));

  it('are each of the texts that an archive holds, named by their way', () => {
    const { code, out } = run(['scan', 'day.zip', '--json']);
    expect(code).toBe(0);
    const { documents, pairs, skipped } = JSON.parse(out);
    expect({ documents, skipped }).toEqual({ documents: 3, skipped: [] });
    expect(pairs).toMatchObject([{ a: { id: 'one.txt' }, b: { id: 'more.zip/deep/copy.txt' }, verdict: 'identical' }]);
  });

  it('are found where they were added to an index, whether it keeps texts or not', () => {
    file('incoming.txt', TEXT.repeat(3));
    for (const more of [[], ['--no-text']]) {
      expect(run(['index', 'add', 'day.zip', '--index', `day${more.length}.idx`, ...more]).err).toBe('');
      const { out } = run(['check', 'incoming.txt', '--against', `day${more.length}.idx`, '--json']);
      const [{ matches }] = JSON.parse(out).documents;
      expect(matches.map(({ id }: { id: string }) => id)).toEqual(['more.zip/deep/copy.txt', 'one.txt']);
      expect(run(['index', 'sync', 'day.zip', '--index', `day${more.length}.idx`, '--json']).out).toContain(
        '"unchanged":3',
      );
    }
    const { out } = run(['check', 'incoming.txt', '--against', 'day.zip', '--json']);
    expect(JSON.parse(out).documents[0].matches).toHaveLength(2);
  });

  it('are told where one cannot be read, and the others are', () => {
    file(
      'mixed.zip',
      zipSync({ 'a.txt': strToU8(TEXT), 'b.png': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex') }),
    );
    const { documents, skipped } = JSON.parse(run(['scan', 'mixed.zip', '--json']).out);
    expect(documents).toBe(1);
    expect(skipped).toMatchObject([{ reason: expect.stringMatching(/^b\.png is a PNG image/) }]);
  });

  it('are asked for one by one where one is needed', () => {
    const { code, err } = run(['day.zip', 'plain.txt']);
    expect(code).toBe(2);
    expect(err).toMatch(/^dedupe: day\.zip: holds 3 texts; .*dedupe scan/);
  });
});

describe('tracked changes', () => {
  const run1 = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const deleted = (text: string): string => `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`;
  const body =
    `<w:p>${run1('The council will replace ')}<w:del w:id="1" w:author="A">${deleted('40')}</w:del>` +
    `<w:ins w:id="2" w:author="A">${run1('60')}</w:ins>${run1(' street lamps before the winter begins.')}</w:p>`;
  const space = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  file(
    'tracked.docx',
    zip({
      '[Content_Types].xml': '',
      'word/document.xml': `<w:document xmlns:w="${space}"><w:body>${body}</w:body></w:document>`,
    }),
  );

  it('are read as accepted, or as rejected', () => {
    expect(run(['normalise', 'tracked.docx']).out).toContain('60');
    expect(run(['normalise', 'tracked.docx', '--tracked', 'original']).out).toContain('40');
  });

  it('are what a document is compared by with itself', () => {
    const { a, b, differences } = JSON.parse(run(['tracked.docx', '--tracked', 'both', '--json']).out);
    expect([a.name, b.name]).toEqual(['tracked.docx (original)', 'tracked.docx (final)']);
    expect(differences).toMatchObject([{ category: 'number', a: { text: '40' }, b: { text: '60' } }]);
    for (const args of [['tracked.docx', 'plain.txt'], ['-']])
      expect(run([...args, '--tracked', 'both'], { input: '' }).code).toBe(2);
    expect(run(['normalise', 'tracked.docx', '--tracked', 'both']).err).toContain('--tracked both');
    expect(run(['tracked.docx']).err).toContain('two texts or two folders are needed');
  });
});

describe('a text without end', () => {
  it.each([
    ['characters', () => 'word '.repeat(2_500_000)],
    ['lines', () => 'x\n'.repeat(500_001)],
    ['word', () => 'x'.repeat(3_000_001)],
    ['signs', () => '`'.repeat(1_100_000)],
  ])('is refused in one line: too many %s', (what, make) => {
    const { code, err } = run(['plain.txt', '-'], { input: make() });
    expect(code).toBe(2);
    expect(err).toMatch(new RegExp(`^dedupe: -: has [^\n]*${what}[^\n]*in parts[^\n]*\n$`));
  });
});
