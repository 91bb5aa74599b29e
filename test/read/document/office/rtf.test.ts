import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExtractedText, Tracked } from '../../../../src/read/document/document.ts';
import { readRtf } from '../../../../src/read/document/office/rtf/rtf.ts';
import { isFailure } from '../../../../src/read/failure.ts';
import { budgetOf } from '../budgets.ts';

const FONTS =
  '{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman{\\*\\falt Times};}{\\f1\\fcharset204 Arial Cyr;}{\\f2\\fcharset2 Symbol;}{\\f3\\fcharset2 Webdings;}{\\f4\\fcharset128 MS Mincho;}}';

function read(rtf: string | Buffer, tracked: Tracked = 'final'): ExtractedText {
  const bytes = typeof rtf === 'string' ? Buffer.from(rtf, 'latin1') : rtf;
  const document = readRtf(bytes, { name: 'a.rtf', tracked, budget: budgetOf(50_000_000) });
  if (document instanceof Promise || document.own === null) throw new Error('an RTF file is read at once');
  return document.own;
}
const lines = (body: string, tracked?: Tracked) =>
  read(`{\\rtf1\\ansi\\ansicpg1252\\deff0${FONTS}${body}}`, tracked).text.split('\n');
/** Text as bytes of windows-1251, each written out. */
const cyrillic = (text: string) =>
  [...text].map((letter) => (letter === ' ' ? ' ' : `\\'${(letter.charCodeAt(0) - 0x350).toString(16)}`)).join('');
/** Text by the numbers of its characters, with a question mark for others. */
const unicode = (text: string) =>
  Array.from({ length: text.length }, (_, index) => `\\u${(text.charCodeAt(index) << 16) >> 16}?`).join('');

describe('characters of RTF', () => {
  test('stand in the code page of their font', () => {
    expect(lines(`{\\f1 ${cyrillic('Мост')}} {\\f0 caf\\'e9} \\'97 {\\f4 \\'83A\\'83\\'42}`)).toEqual([
      'Мост café — アィ',
    ]);
  });

  test('stand in that of the document where a producer calls all fonts western', () => {
    expect(
      read(`{\\rtf1\\ansi\\ansicpg1251{\\fonttbl{\\f0\\fcharset0 Arial;}}\\f0 ${cyrillic('Мост открыт')}}`).text,
    ).toBe('Мост открыт');
    expect(read(`{\\rtf1\\mac \\'8e}`).text).toBe('é');
  });

  test('have numbers, with what other readers show left out', () => {
    expect(lines(`${unicode('Ақбұлақ 🗞')}`)).toEqual(['Ақбұлақ 🗞']);
    expect(lines("\\uc2\\u1178 \\'3f?{\\uc0\\u1179}q\\uc1\\u1073{}b")).toEqual(['Ққqбb']);
    expect(lines('\\u128240 ?')).toEqual(['📰']);
  });

  test('survive any text written by numbers', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\p{L}\p{N}\p{P} ]{1,40}$/u), (text) => {
        const tidy = text.replaceAll(/ +/g, ' ').replaceAll('\u2011', '-').trim();
        expect(lines(unicode(text)).join('\n')).toBe(tidy);
      }),
    );
  });

  test('are signs and spaces by their words', () => {
    expect(lines('a\\~b\\_c\\-d\\emdash e\\lquote f\\rquote\\tab g\\line h\\{\\}\\\\')).toEqual([
      'a\u00a0b-cd—e‘f’\tg',
      'h{}\\',
    ]);
    expect(lines("{\\f2 \\'b3\\u-3913 ?} {\\f3 abc} 5")).toEqual(['≥• 5']);
    expect(lines('3,1 km{\\super 2}, 10{\\super\\u8722 ?6\\nosupersub  m}')).toEqual(['3,1 km², 10⁻⁶ m']);
  });
});

describe('the text of RTF', () => {
  test('leaves out what is hidden, what stands beside it, and all that says it may be left out', () => {
    const beside =
      '{\\header Head\\par}{\\*\\atnid 1}{\\*\\annotation Comment\\par}{\\pict 89504e47}{\\*\\unknown Text}{\\xe Index}' +
      '{\\field{\\*\\fldinst INCLUDETEXT "x"}{\\fldrslt result}}{\\*\\bkmkstart a}{\\object{\\*\\objdata 00}{\\result shown}}';
    expect(lines(`Seen {\\v hidden {\\v0 not}}${beside}\\v more\\v0\\par\\plain Next`)).toEqual([
      'Seen notresultshown',
      'Next',
    ]);
  });

  test('has a large first letter in its word, and ends lines as TextEdit does', () => {
    expect(lines('\\pard\\dropcapli3\\dropcapt1 B\\par\\pard ridge open\\\nSecond\\\r\nThird')).toEqual([
      'Bridge open',
      'Second',
      'Third',
    ]);
  });

  test('skips bytes that are no text', () => {
    expect(lines('a\\bin5 }{}{}b')).toEqual(['ab']);
    expect(lines('a\\bin2147483647 b')).toEqual(['a']);
  });

  test('has the labels of its lists as they are shown', () => {
    const list =
      "{\\listtext\\pard\\plain\\f2 \\'b7\\tab}\\pard\\ls1 one\\par{\\listtext\\pard 2.\\tab}\\pard\\ls2 two\\par{\\pntext\\f0 a)\\tab}three\\par{\\listtext\\tab}four\\par\\pard \\bullet\\tab five\\par 6.\\tab six";
    expect(lines(list)).toEqual(['- one', '2. two', 'a) three', 'four', '- five', '6. six']);
  });

  test('has notes last and boxes after their paragraph', () => {
    const note = (text: string) => `{\\super\\chftn{\\*\\footnote\\pard\\plain{\\super\\chftn} ${text}\\par more}}`;
    const box =
      '{\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn x}{\\sv y}}{\\shptxt \\pard Box\\par}}{\\shprslt{\\*\\do{\\dptxbxtext Box\\par}}}}';
    expect(lines(`One${note('first')} and${box} two${note('second')}.\\par Three`)).toEqual([
      'One[1] and two[2].',
      'Box',
      'Three',
      '[1] first',
      'more',
      '[2] second',
      'more',
    ]);
  });

  test('has tracked changes as accepted or as rejected', () => {
    const changed = 'A {\\deleted closed }{\\revised open }bridge\\par{\\deleted Gone.\\par}{\\revised New.\\par}Last.';
    expect([lines(changed), lines(changed, 'original')]).toEqual([
      ['A open bridge', 'New.', 'Last.'],
      ['A closed bridge', 'Gone.', 'Last.'],
    ]);
  });

  test('says what its lines are for, and of itself', () => {
    const styles =
      '{\\stylesheet{\\s0 Normal;}{\\s1\\sbasedon0 heading 1;}{\\*\\cs5 Title;}{\\s7\\sbasedon0 Caption;}{\\s8\\sbasedon7 Ours;}}';
    const info =
      `{\\info{\\upr{\\title ???}{\\*\\ud{\\title ${unicode('Мост')}}}}{\\author Anna Kim}{\\author Other}{\\*\\company Council}` +
      '{\\creatim\\yr2026\\mo9\\dy1\\hr11\\min5}{\\revtim\\yr2027\\mo1\\dy1}{\\printim\\yr0\\mo0\\dy0}}';
    const { text, marks, meta } = read(
      `{\\rtf1${styles}${info}\\pard\\s1 Bridge\\par\\pard\\s0 Text\\par\\pard\\s8 Photo\\par}`,
    );
    expect(text).toBe('Bridge\nText\nPhoto');
    expect(marks).toEqual([
      { mark: 'title', from: 0, to: 1 },
      { mark: 'caption', from: 2, to: 3 },
    ]);
    expect(meta).toEqual({ title: 'Мост', author: 'Anna Kim', date: '2026-09-01T11:05', source: 'Council' });
  });
});

describe('tables of RTF', () => {
  test('are a line a row, as Word writes them', () => {
    const row = (...cells: string[]) =>
      `\\trowd\\cellx100\\pard\\intbl ${cells.map((cell) => `${cell}\\cell `).join('')}\\pard\\intbl{\\trowd\\cellx100\\row}`;
    expect(lines(`Before\\par${row('District', 'Houses')}${row('Centre\\par (old)', '1 510')}\\pard After`)).toEqual([
      'Before',
      'District\tHouses',
      'Centre (old)\t1 510',
      'After',
    ]);
  });

  test('may end each cell with a paragraph, and name themselves only at the row', () => {
    expect(
      lines('{\\trowd\\cellx1{{\\pard\\intbl A\\par}\\cell}{{\\pard\\intbl B\\par}\\cell}\\intbl\\row}Text'),
    ).toEqual(['A\tB', 'Text']);
    expect(lines('\\trowd\\cellx1 A\\cell B\\cell\\row\\pard Text')).toEqual(['A\tB', 'Text']);
  });

  test('stand inside one another', () => {
    const nested =
      '\\pard\\intbl\\itap2 a\\nestcell b\\nestcell{\\*\\nesttableprops\\trowd\\nestrow}{\\nonesttables\\par}';
    expect(lines(`\\trowd\\cellx1${nested}\\pard\\intbl\\itap1 c\\cell d\\cell\\row\\pard End`)).toEqual([
      'a\tb c\td',
      'End',
    ]);
  });
});

describe('RTF that is made to harm', () => {
  test('has no more groups inside one another than any document', () => {
    expect(() => lines('{'.repeat(100_000))).toThrow('deeper');
  });

  test('that breaks off is read so far, and says so', () => {
    expect(read('{\\rtf1 Bridge')).toMatchObject({ text: 'Bridge', warnings: [{ kind: 'cut-short' }] });
    expect(() => read('Bridge')).toThrow('does not begin');
  });

  test('is read or refused, whatever it holds', () => {
    const piece = fc.constantFrom(
      ..."{ } \\par \\cell \\row \\trowd \\intbl \\itap3 \\nestcell \\nestrow {\\footnote {\\shptxt {\\*\\x {\\listtext {\\upr {\\*\\ud {\\fonttbl {\\stylesheet {\\info {\\title \\u-99 \\u1084? \\uc9 \\'e9 \\bin3 \\plain \\pard \\deleted text \\* \\v \\f2 \\s1".split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.boolean(), (pieces, original) => {
        try {
          read(`{\\rtf1 ${pieces.join(' ')}`, original ? 'original' : 'final');
        } catch (error) {
          if (!isFailure(error)) throw error;
        }
      }),
      { numRuns: 500 },
    );
  });
});
