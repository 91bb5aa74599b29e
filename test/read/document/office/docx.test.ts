import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { p, readWord, run, wordFile, wordLines } from './word-file.ts';

const bodyLines = (body: string) => wordLines({ body });
const cell = (...paragraphs: string[]) => `<w:tc><w:tcPr/>${paragraphs.join('')}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const field = (code: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe('the text of a Word document', () => {
  test('is one line a paragraph, however its runs are cut', () => {
    const cut = `${run('Мост отк')}<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="1" w:name="x"/>${run('рыли ', '<w:b/>')}`;
    const tagged = `<w:smartTag w:element="date"><w:smartTagPr><w:attr w:name="Y" w:val="1999"/></w:smartTagPr>${run('утром')}</w:smartTag>`;
    expect(bodyLines(p(cut + tagged) + p('') + p('Движение пошло.'))).toEqual([
      'Мост открыли утром',
      'Движение пошло.',
    ]);
  });

  test('has tabs, breaks and hyphens as they are read', () => {
    const signs = `<w:r><w:t>из</w:t><w:noBreakHyphen/><w:t>за пере</w:t><w:softHyphen/><w:t>правы</w:t><w:tab/><w:t>5</w:t><w:br/><w:t>вниз</w:t></w:r>`;
    const tabStop = '<w:tabs><w:tab w:val="left" w:pos="709"/></w:tabs>';
    expect(bodyLines(p(signs, tabStop))).toEqual(['из-за переправы\t5', 'вниз']);
  });

  test('keeps figures that stand raised apart from those before them', () => {
    const raisedRun = (text: string) => run(text, '<w:vertAlign w:val="superscript"/>');
    expect(
      bodyLines(p(`${run('3,1 км')}${raisedRun('2')}${run(', 10')}${raisedRun('−6')}${run(' и 1')}${raisedRun('st')}`)),
    ).toEqual(['3,1 км², 10⁻⁶ и 1st']);
  });

  test('shows the results of fields, not their codes, one inside another', () => {
    const inner = field(' PAGE ', run('7'));
    const nested = `${run('a ')}${field(` IF ${'</w:instrText></w:r>'}${inner}<w:r><w:instrText> = 7 `, run('да'))}${run(' б')}`;
    expect(bodyLines(p(nested))).toEqual(['a да б']);
    expect(bodyLines(p(`<w:fldSimple w:instr=" DATE ">${run('1 мая')}</w:fldSimple>`))).toEqual(['1 мая']);
    expect(bodyLines(p(`<w:hyperlink w:anchor="x">${run('kazhydromet.example')}</w:hyperlink>`))).toEqual([
      'kazhydromet.example',
    ]);
  });

  test('is not lost behind a field that never ends', () => {
    const open = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF </w:instrText></w:r>';
    expect(bodyLines(p(open + run('Мост открыт')) + p('Движение пошло'))).toEqual(['Мост открыт', 'Движение пошло']);
  });

  test('leaves out what is hidden, by the run or by its style, and what only stands beside it', () => {
    const styles =
      '<w:style w:type="character" w:styleId="Hid"><w:name w:val="Draft"/><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:type="character" w:styleId="Hid2"><w:name w:val="Draft 2"/><w:basedOn w:val="Hid"/></w:style>';
    const body = p(
      run('Видно') +
        run(' черновик', '<w:vanish/>') +
        run(' черновик', '<w:rStyle w:val="Hid2"/>') +
        run(' и это', '<w:rStyle w:val="Hid"/><w:vanish w:val="0"/>') +
        '<w:commentRangeStart w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>',
    );
    const files = { 'word/comments.xml': '<w:comments/>', 'word/header1.xml': '<w:hdr/>' };
    expect(wordLines({ body, styles, files })).toEqual(['Видно и это']);
  });

  test('has a text box once, after the paragraph in which it hangs', () => {
    const box = `<w:txbxContent>${p('Справка: 27 домов.')}${p('Вторая строка.')}</w:txbxContent>`;
    const drawn = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(bodyLines(p(run('Начало') + drawn + run(' и конец')) + p('Дальше'))).toEqual([
      'Начало и конец',
      'Справка: 27 домов.',
      'Вторая строка.',
      'Дальше',
    ]);
  });

  test('has what somebody filled in, not the prompt of a form', () => {
    const control = (properties: string, text: string) =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${p(text)}</w:sdtContent></w:sdt>`;
    expect(bodyLines(control('<w:alias w:val="Lead"/>', 'Лид') + control('<w:showingPlcHdr/>', 'Click here'))).toEqual([
      'Лид',
    ]);
  });

  test('has a large first letter in its word', () => {
    const initial = p('М', '<w:framePr w:dropCap="drop" w:lines="3"/>');
    expect(bodyLines(initial + p('ост открыли.'))).toEqual(['Мост открыли.']);
    expect(bodyLines(p('Врезка', '<w:framePr w:w="100"/>') + p('Текст'))).toEqual(['Врезка', 'Текст']);
  });

  test('knows signs of symbol fonts', () => {
    const sign = (font: string, code: string) => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
    expect(
      bodyLines(p(sign('Symbol', 'F0B3') + run(' 5 ') + sign('Wingdings', 'F028') + sign('Wingdings', 'F0FF'))),
    ).toEqual(['≥ 5 ☎']);
  });

  test('has the parts of a formula', () => {
    const math = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;
    expect(
      bodyLines(p(`<m:oMath><m:f><m:num>${math('a')}</m:num><m:den>${math('b')}</m:den></m:f></m:oMath>`)),
    ).toEqual(['a/b']);
  });
});

describe('a table', () => {
  test('is a line a row, its cells apart by tabs', () => {
    const table = `<w:tbl>${row(cell(p('Район')), cell(p('Домов')))}${row(cell(p('Северный'), p('(центр)')), cell(p('1 510')))}</w:tbl>`;
    expect(bodyLines(p('До') + table + p('После'))).toEqual(['До', 'Район\tДомов', 'Северный (центр)\t1 510', 'После']);
  });

  test('inside a cell is a part of the row', () => {
    const inner = `<w:tbl>${row(cell(p('а')), cell(p('б')))}</w:tbl>`;
    expect(bodyLines(`<w:tbl>${row(cell(inner + p('')), cell(p('в')))}</w:tbl>`)).toEqual(['а\tб\tв']);
  });

  test('that only lays out a page is read as the page is', () => {
    const long = 'Сегодня в областном центре открыли новый мост через реку. '.repeat(4);
    const table = `<w:tbl>${row(cell(p('Пресс-служба')), cell(p(long), p(`${long}Конец`)))}${row(cell(p('Раз'), p('Два')))}</w:tbl>`;
    expect(bodyLines(table)).toHaveLength(5);
  });
});

describe('notes', () => {
  const reference = (kind: string, id: number, more = '') => `<w:r><w:${kind}Reference ${more}w:id="${id}"/></w:r>`;
  const note = (kind: string, id: number, ...paragraphs: string[]) =>
    `<w:${kind} w:id="${id}">${paragraphs.map((text, index) => p((index === 0 ? `<w:r><w:${kind}Ref/></w:r>` : '') + run(` ${text}`))).join('')}</w:${kind}>`;

  test('are marked in the text and stand last, in the order of their marks', () => {
    const parts = {
      body:
        p(run('Один') + reference('footnote', 7) + run(' и два') + reference('endnote', 2)) +
        p(run('Три') + reference('footnote', 3)),
      footnotes: `<w:footnote w:id="0" w:type="separator">${p('---')}</w:footnote>${note('footnote', 3, 'третья')}${note('footnote', 7, 'первая', 'с продолжением')}`,
      endnotes: note('endnote', 2, 'вторая'),
    };
    const { text, marks } = readWord(wordFile(parts));
    expect(text.split('\n')).toEqual([
      'Один[1] и два[2]',
      'Три[3]',
      '[1] первая',
      'с продолжением',
      '[2] вторая',
      '[3] третья',
    ]);
    expect(marks.map(({ mark }) => mark)).toEqual(['note', 'note', 'note', 'note']);
  });

  test('have the number of their place where somebody typed another mark', () => {
    const custom = `<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t></w:r>`;
    expect(
      wordLines({ body: p(run('Цена') + custom + run(' выросла')), footnotes: note('footnote', 1, 'с НДС') }),
    ).toEqual(['Цена[1] выросла', '[1] с НДС']);
  });
});

describe('tracked changes', () => {
  const by = 'w:id="1" w:author="Editor" w:date="2026-03-02T09:01:00Z"';
  const ins = (text: string) => `<w:ins ${by}>${run(text)}</w:ins>`;
  const del = (text: string) => `<w:del ${by}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
  const both = (body: string) => (['final', 'original'] as const).map((tracked) => wordLines({ body }, tracked));

  test('are read as accepted or as rejected', () => {
    expect(both(p(run('Мост ') + del('закрыли') + ins('открыли') + run(' утром')))).toEqual([
      ['Мост открыли утром'],
      ['Мост закрыли утром'],
    ]);
  });

  test('join and split paragraphs whose ends were deleted or inserted', () => {
    const end = (kind: string) => `<w:rPr><w:${kind} ${by}/></w:rPr>`;
    expect(both(p(run('Мост открыт. '), end('del')) + p('Движение пошло.'))).toEqual([
      ['Мост открыт. Движение пошло.'],
      ['Мост открыт. ', 'Движение пошло.'].map((line) => line.trim()),
    ]);
    expect(both(p(ins('Новое.'), end('ins')) + p('Старое.'))).toEqual([['Новое.', 'Старое.'], ['Старое.']]);
    expect(both(p(del('Старое.'), end('del')) + p('Новое.'))).toEqual([['Новое.'], ['Старое.', 'Новое.']]);
  });

  test('move text, and rows come and go', () => {
    const moved = p(
      `<w:moveFrom ${by}>${run('Раз. ')}</w:moveFrom>${run('Два. ')}<w:moveTo ${by}>${run('Раз.')}</w:moveTo>`,
    );
    expect(both(moved)).toEqual([['Два. Раз.'], ['Раз. Два.']]);
    const rows = `<w:tbl>${row(cell(p('было')))}<w:tr><w:trPr><w:ins ${by}/></w:trPr>${cell(p(ins('стало')))}</w:tr></w:tbl>`;
    expect(both(rows)).toEqual([['было', 'стало'], ['было']]);
  });

  test('of format change no text, nor a list or a style', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="Cap"><w:name w:val="caption"/></w:style>';
    const body = p(
      run('Текст', `<w:rPrChange ${by}><w:rPr><w:vanish/></w:rPr></w:rPrChange>`),
      `<w:pPrChange ${by}><w:pPr><w:pStyle w:val="Cap"/><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>`,
    );
    expect(readWord(wordFile({ body, styles }))).toMatchObject({ text: 'Текст', marks: [] });
  });
});

describe('what a document says beside its text', () => {
  const style = (id: string, name: string, basis = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${basis === '' ? '' : `<w:basedOn w:val="${basis}"/>`}</w:style>`;
  const styled = (id: string, text: string) => p(text, `<w:pStyle w:val="${id}"/>`);

  test('is told by the names of styles, also of those that are based on them', () => {
    const styles =
      style('a3', 'Title') + style('a4', 'caption') + style('a5', 'Our photo', 'a4') + style('a6', 'Byline');
    const body = styled('a3', 'Мост открыт') + styled('a6', 'Анна Ким') + p('Текст.') + styled('a5', 'Фото моста');
    const { marks, meta } = readWord(wordFile({ body, styles }));
    expect(marks).toEqual([
      { mark: 'title', from: 0, to: 1 },
      { mark: 'byline', from: 1, to: 2 },
      { mark: 'caption', from: 3, to: 4 },
    ]);
    expect(meta).toEqual({ title: 'Мост открыт' });
  });

  test('is the first heading where there is no title', () => {
    const { marks, meta } = readWord(
      wordFile({ body: styled('h1', 'Мост открыт') + p('Текст.'), styles: style('h1', 'heading 1') }),
    );
    expect(marks).toEqual([{ mark: 'title', from: 0, to: 1 }]);
    expect(meta).toEqual({ title: 'Мост открыт' });
  });

  test('is in its properties', () => {
    const files = {
      '_rels/.rels':
        '<Relationships><Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/word/document.xml"/>' +
        '<Relationship Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>' +
        '<Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties" Target="docProps/app.xml"/></Relationships>',
      'docProps/core.xml':
        '<cp:coreProperties xmlns:cp="x" xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><d:title> Мост\n открыт </d:title><d:creator>Анна Ким</d:creator><dcterms:created>2026-03-02T09:01:00.123Z</dcterms:created></cp:coreProperties>',
      'docProps/app.xml':
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Company>Акимат</Company></Properties>',
    };
    const { meta } = readWord(wordFile({ body: p('Текст.'), files }));
    expect(meta).toMatchObject({ title: 'Мост открыт', author: 'Анна Ким', date: '2026-03-02T09:01:00Z' });
  });
});

describe('a package', () => {
  const strict = (body: string) =>
    `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body>${body}</x:body></x:document>`;
  const body = '<x:p><x:pPr/><x:r><x:t>Мост открыт</x:t></x:r><x:r><x:tab/></x:r></x:p>';

  test('of the strict standard, with another prefix, is read as the same', () => {
    expect(wordLines({ body: '', files: { 'word/document.xml': strict(body) } })).toEqual(['Мост открыт']);
    const unnamed = strict(body).replaceAll('<x:', '<').replaceAll('</x:', '</').replace('xmlns:x', 'xmlns');
    expect(wordLines({ body: '', files: { 'word/document.xml': unnamed } })).toEqual(['Мост открыт']);
  });

  test('whose main part stands elsewhere, in UTF-16, is found', () => {
    const relation =
      '<Relationships><Relationship Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/doc/main.xml"/></Relationships>';
    const xml = Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${strict(body)}`, 'utf16le');
    expect(readWord(zipSync({ '_rels/.rels': strToU8(relation), 'doc/main.xml': xml })).text).toBe('Мост открыт');
  });

  test('asks nothing outside, whatever its relations say', () => {
    const relations =
      '<Relationships><Relationship Type="x/footnotes" Target="file:///etc/hostname" TargetMode="External"/><Relationship Type="x/styles" Target="../../../etc/passwd"/></Relationships>';
    const files = { 'word/_rels/document.xml.rels': relations };
    expect(wordLines({ body: p('Мост открыт'), files })).toEqual(['Мост открыт']);
  });

  test('without a document is damaged', () => {
    expect(() => readWord(zipSync({ 'a.xml': strToU8('<a/>') }))).toThrow('no text part');
  });

  test('whose text breaks off says so', () => {
    const files = { 'word/document.xml': '<w:document><w:body><w:p><w:r><w:t>Мост отк' };
    expect(readWord(wordFile({ body: '', files }))).toMatchObject({
      text: 'Мост отк',
      warnings: [{ kind: 'cut-short' }],
    });
  });
});
