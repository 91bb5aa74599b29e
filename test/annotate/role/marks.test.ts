import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';
import type { MarkedLines } from '../../../src/terms/document.ts';

const mark = (mark: MarkedLines['mark'], line: number): MarkedLines => ({ mark, from: line, to: line + 1 });
const told = (a: string, b: string, marksA: readonly MarkedLines[], marksB: readonly MarkedLines[] = []) => {
  const { verdict, similarity, differences } = compare(a, b, { a: { marks: marksA }, b: { marks: marksB } });
  return { verdict, score: similarity.score, categories: differences.map(({ category }) => category) };
};

const STORIES = [
  [
    'Фонари заменят до зимы',
    'Рабочие меняют лампу на улице Полевой',
    'Город заменит все уличные фонари до начала зимы.',
  ],
  [
    'Шамдар қысқа дейін ауысады',
    'Жұмысшылар Дала көшесінде шам ауыстыруда',
    'Қала барлық көше шамдарын қыс басталғанша ауыстырады.',
  ],
  [
    'Lamps will be replaced',
    'Workers change a lamp on Field Street',
    'The council will replace every street lamp before the winter.',
  ],
] as const;

describe.each(STORIES)('a mark of a format: %s', (title, caption, story) => {
  const whole = [title, caption, story].join('\n');
  const bare = [title, story].join('\n');

  it('gives a line its role, which its words do not tell', () => {
    expect(told(bare, whole, [], [mark('caption', 1)]).categories).toEqual(['photo-credit']);
    expect(told(bare, whole, []).categories).toEqual(['inserted']);
    expect(told(whole, bare, [mark('furniture', 1)]).categories).toEqual(['furniture']);
  });

  it('leaves the score of the bodies alone', () => {
    // 1 is kept for equal texts.
    expect(told(bare, whole, [], [mark('caption', 1)]).score).toBeGreaterThan(0.999);
  });

  it('counts for the answer of the line in the other text too', () => {
    expect(told(whole, whole, [], [mark('caption', 1)])).toMatchObject({
      verdict: 'identical',
      score: 1,
      categories: [],
    });
    const { categories } = told(whole, whole.replace(caption, `${caption} 7`), [mark('caption', 1)]);
    expect(categories).toEqual(['photo-credit']);
  });

  it('never hides a sentence of the story that stands beside the marked line', () => {
    const { categories } = told(
      `${bare}\n${story}`,
      `${whole}\n${story.replace(/\.$/, ' 2031.')}`,
      [],
      [mark('caption', 1)],
    );
    expect(categories).toContain('number');
  });
});

describe('a title', () => {
  const title = 'Фото: пресс-служба музея';
  const story = 'Музей показывает сорок рисунков старого города до конца июня.';
  it('is no boilerplate though it looks like some', () => {
    expect(told(story, `${title}\n${story}`, []).categories).toEqual(['photo-credit']);
    expect(told(story, `${title}\n${story}`, [], [mark('title', 0)]).categories).toEqual(['inserted']);
  });
});

describe('a footnote', () => {
  it('is read as what it says: it may tell facts', () => {
    const [a, b] = ['The tax rises in May.\n[1] By 5 per cent.', 'The tax rises in May.\n[1] By 7 per cent.'];
    expect(told(a, b, [mark('note', 1)], [mark('note', 1)]).categories).toEqual(['number']);
  });
});

describe('pages', () => {
  it('stand with a difference where the document has them', () => {
    const [a, b] = ['The council met.\nIt has 5 members.', 'The council met.\nIt has 7 members.'];
    const pages = [
      { line: 0, page: 1 },
      { line: 1, page: 2 },
    ];
    const [difference] = compare(a, b, { b: { pages } }).differences;
    expect(difference?.b.page).toBe(2);
    expect(difference?.a.page).toBeUndefined();
  });
});
