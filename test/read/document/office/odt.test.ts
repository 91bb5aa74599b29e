import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { ExtractedText, Tracked } from '../../../../src/read/document/document.ts';
import { readOdt } from '../../../../src/read/document/office/odt/odt.ts';
import { budgetOf } from '../budgets.ts';

const NAMES = ['office', 'text', 'table', 'style', 'meta', 'manifest']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  )
  .join(' ');

interface Parts {
  readonly text: string;
  readonly automatic?: string;
  readonly styles?: string;
  readonly meta?: string;
  readonly manifest?: string;
}

function odtFile({ text, automatic = '', styles = '', meta = '', manifest = '' }: Parts): Uint8Array {
  const part = (root: string, content: string) => strToU8(`<${root} ${NAMES}>${content}</${root}>`);
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'META-INF/manifest.xml': part('manifest:manifest', manifest),
    'content.xml': part(
      'office:document-content',
      `<office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body>`,
    ),
    'styles.xml': part('office:document-styles', styles),
    'meta.xml': part('office:document-meta', `<office:meta>${meta}</office:meta>`),
  });
}

function read(parts: Parts, tracked: Tracked = 'final'): ExtractedText {
  const document = readOdt(odtFile(parts), { name: 'a.odt', tracked, budget: budgetOf(50_000_000) });
  if (document instanceof Promise || document.own === null) throw new Error('an OpenDocument text is read at once');
  return document.own;
}

const lines = (text: string, parts: Omit<Parts, 'text'> = {}, tracked?: Tracked) =>
  read({ ...parts, text }, tracked).text.split('\n');
const p = (content: string, style = 'Standard') => `<text:p text:style-name="${style}">${content}</text:p>`;

describe('an OpenDocument text', () => {
  test('has its white space, tabs and breaks as they are read', () => {
    expect(
      lines(
        p(
          'Мост\n   <text:span>отк</text:span>рыли<text:s text:c="2000000000"/>утром<text:tab/>5<text:line-break/>вниз',
        ) + p(''),
      ),
    ).toEqual(['Мост открыли утром\t5', 'вниз']);
  });

  test('leaves out what is hidden and what only stands beside it', () => {
    const automatic =
      '<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>' +
      '<style:style style:name="P1" style:family="paragraph"><style:text-properties text:display="none"/></style:style>';
    const text =
      p(
        'Видно<text:span text:style-name="T1"> нет <text:span>и это</text:span></text:span><office:annotation><dc:creator>Я</dc:creator><text:p>Проверить</text:p></office:annotation>',
      ) +
      p('Скрыто', 'P1') +
      `<text:section text:display="none">${p('Скрыто')}</text:section><text:section>${p('Раздел')}</text:section>` +
      '<text:table-of-content><text:table-of-content-source><text:index-title-template>Оглавление</text:index-title-template></text:table-of-content-source></text:table-of-content>';
    expect(lines(text, { automatic })).toEqual(['Видно', 'Раздел']);
  });

  test('has notes last, in the order of their marks, and boxes after their paragraph', () => {
    const note = (text: string) =>
      `<text:note><text:note-citation>0</text:note-citation><text:note-body>${p(text)}</text:note-body></text:note>`;
    const box = `<draw:frame><draw:text-box>${p('Справка.')}</draw:text-box></draw:frame>`;
    expect(lines(p(`Раз${note('один')} и${box} два${note('другой')}`) + p('Три'))).toEqual([
      'Раз[1] и два[2]',
      'Справка.',
      'Три',
      '[1] один',
      '[2] другой',
    ]);
  });

  test('has a line a row, whatever it says of repetitions', () => {
    const cell = (text: string) =>
      `<table:table-cell table:number-columns-repeated="16384">${p(text)}</table:table-cell>`;
    const row = (...cells: string[]) =>
      `<table:table-row table:number-rows-repeated="1048576">${cells.map(cell).join('')}</table:table-row>`;
    expect(
      lines(
        `<table:table><table:table-header-rows>${row('Район', 'Домов')}</table:table-header-rows>${row('Центр', '1 510')}</table:table>`,
      ),
    ).toEqual(['Район\tДомов', 'Центр\t1 510']);
  });

  test('keeps figures that stand raised apart', () => {
    const automatic =
      '<style:style style:name="T1" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>' +
      '<style:style style:name="T2" style:family="text"><style:text-properties style:text-position="-33% 58%"/></style:style>';
    expect(
      lines(p('км<text:span text:style-name="T1">2</text:span> CO<text:span text:style-name="T2">2</text:span>'), {
        automatic,
      }),
    ).toEqual(['км² CO₂']);
  });

  test('says what its lines are for by the names of styles', () => {
    const styles =
      '<style:style style:name="Illustration" style:family="paragraph" style:parent-style-name="Caption"/>' +
      '<style:style style:name="Caption" style:family="paragraph"/>';
    const automatic = '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Illustration"/>';
    const { marks, meta } = read({
      text: `<text:h text:outline-level="1">Мост открыт</text:h>${p('Фото моста', 'P1')}`,
      styles,
      automatic,
    });
    expect(marks).toEqual([
      { mark: 'title', from: 0, to: 1 },
      { mark: 'caption', from: 1, to: 2 },
    ]);
    expect(meta).toEqual({ title: 'Мост открыт' });
  });

  test('says of itself who wrote it and when', () => {
    const meta =
      '<dc:title>Мост</dc:title><meta:initial-creator>Анна Ким</meta:initial-creator><dc:creator>Редактор</dc:creator>' +
      '<meta:creation-date>2026-05-20T08:00:00.123000000</meta:creation-date><meta:user-defined meta:name="Company">Акимат</meta:user-defined>';
    expect(read({ text: p('Текст'), meta }).meta).toEqual({
      title: 'Мост',
      author: 'Анна Ким',
      date: '2026-05-20T08:00:00',
      source: 'Акимат',
    });
  });

  test('under a password is refused', () => {
    const manifest =
      '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>';
    expect(() => read({ text: '', manifest })).toThrow('encrypted');
  });
});

describe('lists of an OpenDocument text', () => {
  const level = (index: number, format: string, more = '') =>
    `<text:list-level-style-number text:level="${index}" style:num-format="${format}" style:num-suffix="." ${more}/>`;
  const bullet = (index: number) => `<text:list-level-style-bullet text:level="${index}" text:bullet-char="•"/>`;
  const style = (name: string, ...levels: string[]) =>
    `<text:list-style style:name="${name}">${levels.join('')}</text:list-style>`;
  const list = (name: string, items: string, more = '') =>
    `<text:list text:style-name="${name}" ${more}>${items}</text:list>`;
  const item = (content: string, more = '') => `<text:list-item ${more}>${content}</text:list-item>`;

  test('number by level, in the format of the level alone', () => {
    const automatic =
      style('L1', bullet(1), level(2, '1')) +
      style('L2', level(1, '1'), level(2, 'а, б, .., аа, аб, ... (ru)', 'text:display-levels="1"'));
    const text =
      list('L1', item(`${p('раз')}<text:list>${item(p('два'))}</text:list>`)) +
      list(
        'L2',
        item(`${p('три')}${p('и ещё')}<text:list>${item(p('четыре'))}${item(p('пять'))}</text:list>`) +
          item(p('шесть')),
      );
    expect(lines(text, { automatic })).toEqual([
      '- раз',
      '1. два',
      '1. три',
      'и ещё',
      'а. четыре',
      'б. пять',
      '2. шесть',
    ]);
  });

  test('go on where they say so, and show the levels above', () => {
    const automatic = style('L', level(1, '1'), level(2, '1', 'text:display-levels="2"'));
    const inner = (text: string) => `<text:list>${item(p(text))}</text:list>`;
    const text =
      list('L', item(p('раз')) + item(inner('ниже')), 'xml:id="list1"') +
      list('L', item(p('заново'), 'text:start-value="5"')) +
      list('L', item(p('дальше')), 'text:continue-numbering="true"') +
      list('L', item(p('два')), 'text:continue-list="list1"') +
      list('L', `<text:list-header>${p('шапка')}</text:list-header>`);
    expect(lines(text, { automatic })).toEqual(['1. раз', '1.1. ниже', '5. заново', '6. дальше', '2. два', 'шапка']);
  });

  test('are those of headings, where these have numbers', () => {
    const styles =
      '<text:outline-style><text:outline-level-style text:level="1" style:num-format="I" style:num-suffix="."/><text:outline-level-style text:level="2" style:num-format=""/></text:outline-style>';
    const heading = (text: string, outline: number) => `<text:h text:outline-level="${outline}">${text}</text:h>`;
    expect(lines(heading('Раз', 1) + heading('ниже', 2) + heading('Два', 1), { styles })).toEqual([
      'I. Раз',
      'ниже',
      'II. Два',
    ]);
  });
});

describe('tracked changes of an OpenDocument text', () => {
  const both = (regions: string, text: string) =>
    (['final', 'original'] as const).map((tracked) =>
      lines(`<text:tracked-changes>${regions}</text:tracked-changes>${text}`, {}, tracked),
    );
  const region = (id: string, content: string) =>
    `<text:changed-region xml:id="${id}" text:id="${id}">${content}</text:changed-region>`;
  const info =
    '<office:change-info><dc:creator>Редактор</dc:creator><dc:date>2026-05-20T08:00:00</dc:date></office:change-info>';
  const deletion = (...paragraphs: string[]) =>
    `<text:deletion>${info}${paragraphs.map((text) => p(text)).join('')}</text:deletion>`;
  const insertion = `<text:insertion>${info}</text:insertion>`;
  const at = (id: string) => `<text:change text:change-id="${id}"/>`;
  const from = (id: string) => `<text:change-start text:change-id="${id}"/>`;
  const to = (id: string) => `<text:change-end text:change-id="${id}"/>`;

  test('inside a paragraph are read as accepted or as rejected', () => {
    expect(
      both(
        region('c1', deletion('закрыли')) + region('c2', insertion),
        p(`Мост ${at('c1')}${from('c2')}открыли${to('c2')} утром`),
      ),
    ).toEqual([['Мост открыли утром'], ['Мост закрыли утром']]);
  });

  test('take paragraphs out and bring them in', () => {
    const regions = region('c1', deletion('Старое<text:s/>и долгое.', '')) + region('c2', insertion);
    expect(both(regions, p(`${at('c1')}Первое.${from('c2')}`) + p(`Новое.${to('c2')}`) + p('Последнее.'))).toEqual([
      ['Первое.', 'Новое.', 'Последнее.'],
      ['Старое и долгое.', 'Первое.', 'Последнее.'],
    ]);
  });
});
