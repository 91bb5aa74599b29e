import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/compare.ts';
import { readDocx } from '../../../src/read/document/office/docx/docx.ts';
import { redline } from '../../../src/report/machine/redline/redline.ts';
import { wordsOf } from '../../../src/report/words/words.ts';
import { anyText, editedPair } from '../../arbitrary.ts';
import { hasOffice, openOffice } from './settle.ts';

const ENGLISH = wordsOf('en');
const made = (a: string, b: string) => redline({ comparison: compare(a, b), textA: a, textB: b }, ENGLISH);
const part = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

/** The paragraphs of one side as a program that knows nothing of ours would accept or reject the changes. */
function paragraphs(bytes: Uint8Array, side: 'accepted' | 'rejected'): readonly string[] {
  const gone = side === 'accepted' ? 'del' : 'ins';
  const lines: string[] = [];
  let line = '';
  for (const [, paragraph = ''] of part(bytes, 'word/document.xml').matchAll(/<w:p>(.*?)<\/w:p>/gs)) {
    const mark = /<w:pPr><w:rPr><w:(ins|del) /.exec(paragraph)?.[1];
    const body = paragraph
      .replace(/<w:pPr>.*?<\/w:pPr>/s, '')
      .replace(new RegExp(`<w:${gone} [^>]*>.*?</w:${gone}>`, 'gs'), '')
      .replaceAll('<w:tab/>', '\t')
      .replaceAll('<w:softHyphen/>', '\u00ad')
      .replace(/<[^>]*>/g, '');
    line += body.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
    if (mark === gone) continue;
    lines.push(line);
    line = '';
  }
  return line === '' ? lines : [...lines, line];
}

/** What XML cannot hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\p{Surrogate}\ufffe\uffff]/gu;

/** Lines without the empty ones at the end: one text may end with a line end and the other without. */
const upToTheEnd = (lines: readonly string[]): readonly string[] =>
  lines.slice(0, lines.findLastIndex((line) => line !== '') + 1);
const linesOf = (whole: string) => upToTheEnd(whole.replace(NO_XML, '\ufffd').split(/\r\n|[\r\n]/));

describe('a redline', () => {
  test('is B when all is accepted and A when all is rejected, paragraph by paragraph', () => {
    fc.assert(
      fc.property(fc.oneof(editedPair, fc.tuple(anyText, anyText)), ([a, b]) => {
        const bytes = made(a, b);
        expect(upToTheEnd(paragraphs(bytes, 'accepted'))).toEqual(linesOf(b));
        expect(upToTheEnd(paragraphs(bytes, 'rejected'))).toEqual(linesOf(a));
      }),
      { numRuns: 200 },
    );
  });

  test('is read back as either text', async () => {
    const a = 'Мост открыли утром.\nДвижение пойдёт в 15:00, сообщил акимат.\nСтарая строка.\nКонец.';
    const b = 'Вводка.\nМост открыли днём.\nДвижение пойдёт в 16:00, сообщил акимат.\nКонец & <начало>.';
    const read = async (tracked: 'final' | 'original') => {
      const budget = { unpack: () => {}, meet: () => {} };
      return (await readDocx(made(a, b), { name: 'redline.docx', tracked, budget })).own?.text;
    };
    expect(await read('final')).toBe(b);
    expect(await read('original')).toBe(a);
  });

  test('names what matters in comments, and only that', () => {
    const bytes = made('Мост открыли в 15:00.\nВсё готово «давно».', 'Мост открыли в 16:00.\nВсе готово "давно".');
    const comments = part(bytes, 'word/comments.xml');
    expect(comments.match(/<w:comment /g)).toHaveLength(1);
    expect(comments).toContain('number · time');
    expect(part(bytes, 'word/document.xml')).toMatch(
      /<w:commentRangeStart w:id="0"\/><w:del [^>]*>.*15:00.*<w:ins [^>]*>.*16:00.*<w:commentRangeEnd w:id="0"\/>/,
    );
  });

  test('is the same bytes each time, by one author without a date', () => {
    const bytes = made('Раз два', 'Раз три');
    expect(Buffer.compare(bytes, made('Раз два', 'Раз три'))).toBe(0);
    const xml = part(bytes, 'word/document.xml');
    expect([...xml.matchAll(/w:author="([^"]*)"/g)].map(([, author]) => author)).toEqual(['dedupe', 'dedupe']);
    expect(xml).not.toContain('w:date');
  });

  test('holds no character that XML cannot', () => {
    const xml = part(made('a \u0000\u001b\ud800 b & <w:p>', 'a \u0000\u001b\ud800 c & <w:p>'), 'word/document.xml');
    expect(xml).toContain('a \ufffd\ufffd\ufffd ');
    expect(xml).toContain('&amp; &lt;w:p&gt;');
  });
});

describe.skipIf(!hasOffice())('a redline in LibreOffice (skipped where soffice is not installed)', () => {
  test('opens, and is B with its changes accepted and A with them rejected', { timeout: 300_000 }, () => {
    const a =
      'Мост открыли утром.\nДвижение пойдёт в 15:00, сообщил акимат.\nСтарая строка.\nПоследняя строка.\nКонец.';
    const b =
      'Вводка.\nМост открыли днём.\nДвижение пойдёт в 16:00, сообщил акимат.\nПоследняя строка. Конец.\nПодпись.';
    const office = openOffice();
    try {
      expect(office.settle(made(a, b), 'Accept')).toEqual(b.split('\n'));
      expect(office.settle(made(a, b), 'Reject')).toEqual(a.split('\n'));
    } finally {
      office.close();
    }
  });
});
