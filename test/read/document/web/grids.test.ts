import { describe, expect, it } from 'vitest';
import { createTextBuilder } from '../../../../src/read/document/text-builder.ts';
import { htmlFragment } from '../../../../src/read/document/web/fragment.ts';

function text(markup: string): string {
  const builder = createTextBuilder();
  htmlFragment(markup, builder, { budget: { unpack: () => undefined, meet: () => undefined }, tracked: 'final' });
  return builder.build({}).text;
}

const drawn = (rows: readonly (readonly string[])[], row = 'div', cell = 'div', open = '<div class="t">'): string =>
  `<p>Above.</p>${open}${rows.map((cells) => `<${row}>${cells.map((one) => `<${cell}>${one}</${cell}>`).join('')}</${row}>`).join('\n')}</div><p>Below.</p>`;
const shown = (rows: readonly (readonly string[])[], between = '\t'): string =>
  `Above.\n${rows.map((cells) => cells.join(between)).join('\n')}\nBelow.`;

const TABLES = {
  ru: [
    ['Посёлок', 'Дома', 'Срок'],
    ['Северный', '640', '20 октября'],
    ['Южный', '385', '25 октября'],
  ],
  kk: [
    ['Дақыл', 'Алқап', 'Түсім'],
    ['Бидай', '610', '23,1'],
    ['Арпа', '174', '21,0'],
  ],
  en: [
    ['Measure', 'First', 'Second'],
    ['Pallets', '21,500', '38,000'],
    ['Docks', '14', '26'],
  ],
};
const NAMES = {
  ru: [
    ['Анна Левченко', 'директор школы'],
    ['Олег Ким', 'учитель физики'],
  ],
  kk: [
    ['Айгүл Сәрсенова', 'мектеп директоры'],
    ['Ерлан Мұқанов', 'физика мұғалімі'],
  ],
  en: [
    ['Joan Whitcombe', 'head of school'],
    ['Tom Archer', 'teacher of physics'],
  ],
};
const SENTENCES = {
  ru: [
    ['Мост открыли в 2024 году.', 'Его длина 640 метров.'],
    ['Дорогу построили в 2025 году.', 'По ней ходят 12 автобусов.'],
  ],
  kk: [
    ['Көпір 2024 жылы ашылды.', 'Ұзындығы 640 метр болды.'],
    ['Жол 2025 жылы салынды.', 'Онда 12 автобус жүреді.'],
  ],
  en: [
    ['The bridge opened in 2024.', 'It is 640 metres long.'],
    ['The road was built in 2025.', 'It has 12 buses.'],
  ],
};
const LANGUAGES = ['ru', 'kk', 'en'] as const;

describe.each(LANGUAGES)('a table that is drawn with blocks, in %s', (language) => {
  const rows = TABLES[language];

  it.each([
    ['blocks in blocks', drawn(rows)],
    ['words in blocks', drawn(rows, 'div', 'span')],
    ['words in a list', drawn(rows, 'li', 'span', '<ul class="t">').replace('</div><p>', '</ul><p>')],
    ['blocks around each row', drawn(rows).replaceAll(/<div>(<div>.*<\/div>)<\/div>/g, '<div><div>$1</div></div>')],
  ])('has a line a row: %s', (_, markup) => {
    expect(text(markup)).toBe(shown(rows));
  });

  it('says so by roles, whatever stands in it', () => {
    const markup = drawn(NAMES[language])
      .replace('<div class="t">', '<div role="table"><div role="rowgroup">')
      .replaceAll('<div><div>', '<div role="row"><div>')
      .replace('</div><p>Below', '</div></div><p>Below');
    expect(text(markup.replaceAll(/<div>(?!<)/g, '<div role="cell">'))).toBe(shown(NAMES[language]));
  });

  it('is none where names stand over what their bearers do, or sentences over one another', () => {
    expect(text(drawn(NAMES[language]))).toBe(shown(NAMES[language], '\n'));
    expect(text(drawn(SENTENCES[language]))).toBe(shown(SENTENCES[language], '\n'));
  });

  it('is none where rows have different numbers of values, or words beside them', () => {
    const [head = [], ...rest] = rows;
    expect(text(drawn([head.slice(0, 2), ...rest]))).toBe(shown([head.slice(0, 2), ...rest], '\n'));
    expect(text(drawn(rows).replace('<div class="t">', '<div class="t">2026'))).toContain(rows[1]?.join('\n'));
  });

  it('is none where the values lead elsewhere', () => {
    const cards = rows.slice(1).map(([name = '', figure = '']) => [`<a href="/1">${name}</a>`, figure]);
    expect(text(drawn(cards))).toBe(
      shown(
        rows.slice(1).map((cells) => cells.slice(0, 2)),
        '\n',
      ),
    );
  });
});
