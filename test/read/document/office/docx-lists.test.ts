import { describe, expect, test } from 'vitest';
import { p, wordLines } from './word-file.ts';

/** A form of a list: the format and text of its levels. */
const form = (id: number, ...levels: readonly (readonly [format: string, text: string, more?: string])[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels
    .map(
      ([format, text, more = ''], index) =>
        `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('')}</w:abstractNum>`;
const list = (id: number, formId: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${formId}"/>${more}</w:num>`;
const item = (id: number, level: number, text = 'пункт') =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`);
const labels = (numbering: string, body: string, styles = '') =>
  wordLines({ body, numbering, styles }).map((line) => line.replace(/ ?пункт$/, ''));

describe('items of a list', () => {
  test('have the numbers that are shown', () => {
    const numbering = form(0, ['decimal', '%1.']) + form(1, ['bullet', '\uf0b7']) + list(1, 0) + list(2, 1);
    expect(wordLines({ numbering, body: item(1, 0, 'Раз') + item(1, 0, 'Два') + item(2, 0, 'Три') })).toEqual([
      '1. Раз',
      '2. Два',
      '- Три',
    ]);
  });

  test('count within their level, and anew after one above', () => {
    const numbering = form(0, ['decimal', '%1.'], ['decimal', '%1.%2'], ['lowerLetter', '%3)']) + list(1, 0);
    const body = [0, 1, 1, 2, 2, 1, 2, 0, 1].map((level) => item(1, level)).join('');
    expect(labels(numbering, body)).toEqual(['1.', '1.1', '1.2', 'a)', 'b)', '1.3', 'a)', '2.', '2.1']);
  });

  test.each([
    ['upperRoman', ['I', 'II', 'III', 'IV']],
    ['lowerLetter', ['a', 'b', 'c', 'd']],
    ['russianLower', ['а', 'б', 'в', 'г']],
    ['decimalZero', ['01', '02', '03', '04']],
    ['none', ['', '', '', '']],
  ])('are counted in %s', (format, expected) => {
    const body = Array.from({ length: 4 }, () => item(1, 0)).join('');
    expect(labels(form(0, [format, '%1']) + list(1, 0), body)).toEqual(expected);
  });

  test('go on in a list of the same form, unless it begins anew', () => {
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const numbering = form(0, ['decimal', '%1.']) + list(1, 0) + list(2, 0) + list(3, 0, anew);
    expect(labels(numbering, item(1, 0) + item(2, 0) + item(3, 0) + item(3, 0) + item(1, 0))).toEqual([
      '1.',
      '2.',
      '5.',
      '6.',
      '7.',
    ]);
  });

  test('may be all in figures, or never begin anew', () => {
    const numbering =
      form(0, ['upperRoman', '%1.'], ['decimal', '%1.%2', '<w:isLgl/><w:lvlRestart w:val="0"/>']) + list(1, 0);
    expect(labels(numbering, [0, 1, 0, 1].map((level) => item(1, level)).join(''))).toEqual([
      'I.',
      '1.1',
      'II.',
      '2.2',
    ]);
  });

  test('are so by their style, unless the paragraph says it is none', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Num"><w:name w:val="List Number"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Num2"><w:name w:val="List Number 2"/><w:basedOn w:val="Num"/></w:style>';
    const numbering = form(0, ['decimal', '%1.'], ['decimal', '%1.%2.', '<w:pStyle w:val="Num2"/>']) + list(1, 0);
    const styled = (id: string, more = '') => p('пункт', `<w:pStyle w:val="${id}"/>${more}`);
    const none = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    expect(labels(numbering, styled('Num') + styled('Num2') + styled('Num', none) + styled('Num'), styles)).toEqual([
      '1.',
      '1.1.',
      '',
      '2.',
    ]);
  });

  test('find their form through a style of lists', () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="Ours"><w:name w:val="Ours"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    const linked = '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="Ours"/></w:abstractNum>';
    expect(
      labels(form(0, ['decimal', '%1)']) + linked + list(1, 5) + list(2, 0), item(1, 0) + item(1, 0), styles),
    ).toEqual(['1)', '2)']);
  });

  test('of a list that does not exist have no number', () => {
    expect(labels('', item(9, 0) + item(9, 99_999_999))).toEqual(['', '']);
  });
});
