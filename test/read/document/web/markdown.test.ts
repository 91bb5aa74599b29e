import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExtractedText } from '../../../../src/read/document/document.ts';
import { readMarkdown } from '../../../../src/read/document/web/markdown/markdown.ts';
import { budgetOf } from '../budgets.ts';

async function read(markdown: string): Promise<ExtractedText> {
  const { own } = await readMarkdown(new TextEncoder().encode(markdown), {
    name: 'a.md',
    tracked: 'final',
    budget: budgetOf(100_000_000, 10_000_000),
  });
  if (own === null) throw new Error('Markdown has a text of its own');
  return own;
}

const text = async (markdown: string): Promise<string> => (await read(markdown)).text;

describe('blocks of Markdown', () => {
  it.each([
    ['wrapped lines are one paragraph', 'One line\ngoes on.\n\nAnother.', 'One line goes on.\nAnother.'],
    [
      'two spaces or a backslash break a line',
      'Works Office  \n4 Dock Road\\\n5 p.m.',
      'Works Office\n4 Dock Road\n5 p.m.',
    ],
    ['headings lose their marks', '# One #\n\nTwo\n===\n\n## Three {#three .x}\n\nFour\n---', 'One\nTwo\nThree\nFour'],
    ['a number sign without a space is none', '#мост', '#мост'],
    ['items have labels', '- a\n* b\n\n3. c\n3. d\n\n1) e', '- a\n- b\n3. c\n4. d\n1) e'],
    ['items may wrap and hold paragraphs', '- a\n  goes on\n\n  more\n- b', '- a goes on\nmore\n- b'],
    ['items may hold items', '1. a\n   - b\n   - c\n2. d', '1. a\n- b\n- c\n2. d'],
    ['a list may count by itself', '#. a\n#. b', '1. a\n2. b'],
    [
      'a number that opens a line within a paragraph is no item',
      'It opened in\n2026. It closed.',
      'It opened in 2026. It closed.',
    ],
    ['initials are no item', 'A. Petrov said so.', 'A. Petrov said so.'],
    ['quotations are paragraphs', '> “No,” he\n> said.\n\nAfter.', '“No,” he said.\nAfter.'],
    ['rules are nothing', 'a\n\n* * *\n\nb\n\n---\n\nc', 'a\nb\nc'],
    ['code stands as it is', '```js\na *b*\n```\n\n    c *d*', 'a *b*\nc *d*'],
    ['HTML is read', '<div align="center">\n<b>a</b> &amp; b\n</div>\n\n<!-- no\n\nno -->\n\nc', 'a & b\nc'],
    ['fences of blocks are nothing', '::: {.note}\na\n:::', 'a'],
    [
      'addresses of references are nothing',
      'See [the page][1] and [Lamps].\n\n[1]: https://a.example "T"\n[lamps]: <b>',
      'See the page and Lamps.',
    ],
    ['terms and what they mean are lines', 'Lamp\n:   A light.', 'Lamp\nA light.'],
    ['lines behind bars stay lines', '| One\n| Two', 'One\nTwo'],
  ])('%s', async (_, markdown, lines) => {
    expect(await text(markdown)).toBe(lines);
  });
});

describe('tables of Markdown', () => {
  const rows = 'District\tLamps\nHill Road\t1,510';

  it.each([
    ['with bars', '| District | Lamps |\n|----------|------:|\n| Hill Road | 1,510 |'],
    ['without bars at the sides', 'District | Lamps\n--- | ---\nHill Road | 1,510'],
    ['simple', 'District    Lamps\n---------  ------\nHill Road   1,510'],
    [
      'a grid',
      '+-----------+-------+\n| District  | Lamps |\n+===========+=======+\n| Hill Road | 1,510 |\n+-----------+-------+',
    ],
    [
      'of several lines a row',
      '------------------\nDistrict   Lamps\n---------  -------\nHill       1,510\nRoad\n\n------------------',
    ],
  ])('are rows of cells: %s', async (_, table) => {
    expect(await text(`Before.\n\n${table}\n\nAfter.`)).toBe(`Before.\n${rows}\nAfter.`);
  });

  it('may have a bar in a cell, and a caption', async () => {
    expect(await text('|a\\|b|*c*|\n|-|-|\n\nTable: Lamps')).toBe('a|b\tc\nLamps');
  });
});

describe('inline Markdown', () => {
  it.each([
    ['*a* **b** ***c*** _d_ __e__ ~~f~~', 'a b c d e f'],
    ['snake_case_name 2*3*4 a * b', 'snake_case_name 234 a * b'],
    ['`a *b*` ``c ` d``', 'a *b* c ` d'],
    ['[the page](https://a.example/x_(y) "T") [**b**](<c d>)', 'the page b'],
    ['[a [b] c](d) [e] (f)', 'a [b] c [e] (f)'],
    ['<https://a.example> press@b.example <c@d.example>', 'https://a.example press@b.example c@d.example'],
    ['3 km^2^, CO~2~, 4 m<sup>3</sup>, 5^th^', '3 km², CO₂, 4 m³, 5th'],
    ['\\*a\\* \\$5 1\\. \\[b\\]', '*a* $5 1. [b]'],
    ['a &amp; b &nbsp;&#8212; &nothing;', 'a & b \u00a0— &nothing;'],
    ['2025--2026 --- it', '2025–2026 — it'],
    ['a <b>b</b><br>c <!-- d --> < e', 'a b\nc < e'],
    ['[a]{.smallcaps} and a ![picture](b.png) here', 'a and a here'],
  ])('%s', async (markdown, shown) => {
    expect(await text(markdown)).toBe(shown);
  });

  it('shows a picture by itself as its caption', async () => {
    const { text: lines, marks } = await read('Text.\n\n![A lamp on *Hill Road*](a.jpg){width=50%}\n\nMore.');
    expect(lines).toBe('Text.\nA lamp on Hill Road\nMore.');
    expect(marks).toEqual([{ mark: 'caption', from: 1, to: 2 }]);
  });

  it('counts notes by their marks and sets them last', async () => {
    const { text: lines, marks } = await read(
      'A fund[^b], a storm[^a]; again[^b].^[Inside.]\n\n[^a]: Force *10*.\n\n    More of it.\n\n[^b]: Second round.\n\nThe end.',
    );
    expect(lines).toBe(
      'A fund[1], a storm[2]; again[1].[3]\nThe end.\n[1] Second round.\n[2] Force 10.\nMore of it.\n[3] Inside.',
    );
    expect(marks.every(({ mark }) => mark === 'note')).toBe(true);
  });
});

describe('what stands before the text', () => {
  it('is metadata, in YAML', async () => {
    const { text: lines, meta } = await read(
      '---\ntitle: "Lamps: a plan"\nauthor:\n- Ann Field\n- Bo Hill\ndate: 2026-08-11\n---\n\n# Lamps: a plan\n\nText.',
    );
    expect(meta).toEqual({ title: 'Lamps: a plan', author: 'Ann Field, Bo Hill', date: '2026-08-11' });
    expect(lines).toBe('Lamps: a plan\nText.');
  });

  it('is metadata, in TOML and as Pandoc writes it', async () => {
    expect((await read('+++\ntitle = "Lamps"\ndate = 2026-08-11T08:00:00Z\n+++\nText.')).meta).toEqual({
      title: 'Lamps',
      date: '2026-08-11T08:00:00Z',
    });
    expect((await read('% Lamps\n  of Westmere\n% Ann Field; Bo Hill\n% 11 Aug 2026\n\nText.')).meta).toEqual({
      title: 'Lamps of Westmere',
      author: 'Ann Field, Bo Hill',
      date: '2026-08-11',
    });
  });

  it('gives the text its title where it has none', async () => {
    expect(await text('---\ntitle: Lamps\n---\nText.')).toBe('Lamps\nText.');
  });

  it('is text where nothing in it is a pair', async () => {
    expect(await text('---\n\nJust a line.\n\n---\n\nAnother.')).toBe('Just a line.\nAnother.');
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    ...[
      '*',
      '_',
      '`',
      '[',
      ']',
      '(',
      ')',
      '![',
      '<',
      '>',
      '#',
      '- ',
      '1. ',
      '|',
      '---',
      '\n',
      '\n\n',
      '    ',
      '\\',
      '^',
      '~',
      '{',
      '}',
      '&',
      ':',
    ],
  );
  const word = fc.stringMatching(/^[a-z]{3,8}$/);

  it.each([
    ['* aaa \n -  - ', 'aaa'],
    ['Сегодня вечером\n-- --', 'Сегодня'],
  ])('cuts no word at a column of dashes: %j', async (written, word) => {
    expect(await text(written)).toContain(word);
  });

  it('keeps its words outside of code, addresses and pictures', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(word, fc.constantFrom('*', '**', '_', '\n', '\n\n', '- ', '1. ', '> ', '# ')), {
          maxLength: 40,
        }),
        async (pieces) => {
          const found = (await text(pieces.join(' '))).replaceAll(/[^a-z]+/g, ' ');
          for (const one of pieces) if (/^[a-z]/.test(one)) expect(found).toContain(one);
        },
      ),
    );
  });

  it('is read, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(piece, word), { maxLength: 80 }), async (pieces) => {
        for (const line of (await text(pieces.join(''))).split('\n')) expect(line).toBe(line.trim());
      }),
    );
  });

  it.each([
    ['backticks', '`'.repeat(1_000_000)],
    ['pairs of backticks', '` '.repeat(500_000)],
    ['backticks of all lengths', Array.from({ length: 1_500 }, (_, at) => '`'.repeat(at)).join(' ')],
    ['brackets', `${'['.repeat(200_000)}a${']'.repeat(200_000)}`],
    ['links without an end', '[a]('.repeat(100_000)],
    ['notes in notes', '^['.repeat(50_000) + ']'.repeat(50_000)],
    ['names of notes in one another', '[^'.repeat(50_000) + ']'.repeat(50_000)],
    ['emphasis without an end', '*a **b '.repeat(100_000)],
    ['comments without an end', `a ${'<!--'.repeat(100_000)}`],
    ['quotations in one another', `${'>'.repeat(200_000)} a`],
    ['lists in one another', Array.from({ length: 2_000 }, (_, at) => `${' '.repeat(at)}- x`).join('\n')],
    ['bars', `${'|'.repeat(100_000)}\n${'|-'.repeat(100_000)}|\na`],
    ['edges of grids', '+--+\n'.repeat(50_000)],
    ['rules of tables', '---\na\n-- --\n'.repeat(20_000)],
    ['pictures', '!['.repeat(100_000) + ']()'.repeat(100_000)],
  ])('takes no longer than its length allows: %s', async (_, hostile) => {
    expect(typeof (await text(hostile))).toBe('string');
  });
});
