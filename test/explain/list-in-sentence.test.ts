import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare.ts';
import { FACT_CATEGORIES } from '../../src/terms/category.ts';

/** What is told of a list against the same in one sentence, but for marks and line ends. */
function toldOf(list: string, sentence: string): readonly string[] {
  return compare(list, sentence)
    .differences.filter(({ category }) => category !== 'renumbering' && !COSMETIC.has(category))
    .map(({ category, a, b }) => `${category}: ${a.text} → ${b.text}`);
}

const COSMETIC: ReadonlySet<string> = new Set(['merged', 'split', 'punctuation', 'dash', 'whitespace', 'blank-line']);

/** A list with markers before its items, a line each. */
const listOf = (head: string, items: readonly string[], marker: (at: number) => string, end: string): string =>
  [head, ...items.map((item, at) => `${marker(at)}${item}${at < items.length - 1 ? ';' : '.'}`), end].join('\n');
const sentenceOf = (head: string, items: readonly string[], end: string): string =>
  `${head} ${items.join(', ')}.\n${end}`;

const MARKERS: readonly [string, (at: number) => string][] = [
  ['numbers', (at) => `${at + 1}. `],
  ['bullets', () => '- '],
  ['none', () => ''],
  ['letters', (at) => `${'abcdef'.charAt(at)}) `],
];

const LISTS = [
  {
    head: 'Houses on the new main by street:',
    end: 'The last pipes will be laid before winter.',
    items: ['Hill Lane - 14', 'Plum Street - 32', 'Netgate - 9', 'New Quay - 21', 'Church Row - 18', 'Low Hill - 6'],
    other: 'New Quay - 12',
    told: ['number: 21 → 12'],
  },
  {
    head: 'Дома на новом водопроводе по улицам:',
    end: 'Последние трубы уложат до зимы.',
    items: ['Садовая — 14', 'Речная — 32', 'Заводская — 9', 'Старый причал — 21', 'Вокзальная — 18'],
    other: 'Старый причал — 12',
    told: ['number: 21 → 12'],
  },
  {
    head: 'Жаңа су құбырындағы үйлер көше бойынша:',
    end: 'Соңғы құбырлар қысқа дейін салынады.',
    items: ['Бақ көшесі — 14', 'Өзен көшесі — 32', 'Зауыт көшесі — 9', 'Ескі айлақ — 21', 'Вокзал көшесі — 18'],
    other: 'Ескі айлақ — 12',
    told: ['number: 21 → 12'],
  },
  {
    head: 'The team is made up of:',
    end: 'The coach travels with the team and will be back in May.',
    items: ['Kay Moss', 'Joel Pike', 'Dora Lind', 'Max Hale', 'Ann Field'],
    other: 'Tom Reed',
    told: ['name: Max → Tom', 'name: Hale → Reed'],
  },
  {
    head: 'На соревнования от клуба едут:',
    end: 'Тренер едет с командой и вернётся в мае.',
    items: ['Пётр Лугов', 'Мария Зуева', 'Анна Полева', 'Иван Гурьев', 'Вера Тихая'],
    other: 'Олег Сухов',
    told: ['name: Иван → Олег', 'name: Гурьев → Сухов'],
  },
  {
    head: 'Жарысқа клубтан мыналар барады:',
    end: 'Жаттықтырушы командамен бірге шығып, мамырда оралады.',
    items: ['Асан Тасов', 'Айгүл Қасымқызы', 'Дана Омарова', 'Серік Бекұлы', 'Әсел Ерғалиева'],
    other: 'Нұрлан Сейітұлы',
    told: ['name: Серік → Нұрлан', 'name: Бекұлы → Сейітұлы'],
  },
] as const;

describe.each(LISTS)('a list told in one sentence: $head', ({ head, items, end, other, told }) => {
  const changed = items.map((item, at) => (at === 3 ? other : item));

  test.each(MARKERS)('says the same, with %s', (_, marker) => {
    expect(toldOf(listOf(head, items, marker, end), sentenceOf(head, items, end))).toEqual([]);
  });

  test.each(MARKERS)('tells one item that is another in its place, with %s', (_, marker) => {
    const list = listOf(head, items, marker, end);
    expect(toldOf(list, sentenceOf(head, changed, end))).toEqual(told);
    const back = toldOf(sentenceOf(head, changed, end), list);
    expect(back).toEqual(told.map((one) => one.replace(/: (.*) → (.*)/, ': $2 → $1')));
  });

  test('tells an item that is dropped as itself, and no other in its place', () => {
    const shorter = items.filter((_, at) => at !== 3);
    const rows = compare(
      listOf(head, items, () => '- ', end),
      sentenceOf(head, shorter, end),
    ).differences;
    const facts = rows.filter(({ category }) => FACT_CATEGORIES.has(category) || category === 'deleted');
    expect(facts.length).toBeGreaterThan(0);
    for (const { b } of facts) expect(b.text.trim()).toBe('');
  });
});
