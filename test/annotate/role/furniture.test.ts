import { describe, expect, test } from 'vitest';
import { type Furniture, furnitureOf } from '../../../src/annotate/role/furniture.ts';
import { partsOfLine, readPart } from '../../../src/annotate/role/part.ts';
import { contentBefore, isAtTail, type PageLine, rowReader } from '../../../src/annotate/role/row.ts';
import { edgeOf } from '../../../src/annotate/role/story.ts';
import { createDocument } from '../../../src/text/document.ts';
import { createVocabulary } from '../../../src/text/vocabulary.ts';

const LINES: readonly (readonly [Furniture, string])[] = [
  ['edge', '12+'],
  ['edge', '(16+)'],
  [undefined, '17+'],
  ['sure', '- 5 -'],
  ['sure', '— 12 —'],
  ['edge', '5/12'],
  [undefined, '2026/1234'],
  ['edge', '3 comments'],
  ['sure', '3 comments 17 shares'],
  ['sure', '1,2K views'],
  ['sure', 'Views today: 31 | Total: 2480'],
  ['sure', 'Rate this article: 4.7 (58 votes)'],
  ['sure', 'Average: 4.7 (58 votes)'],
  ['sure', 'Просмотров сегодня: 31, всего: 2480'],
  ['sure', 'Оценка: 4,7 из 5 (58)'],
  ['sure', 'Оцените материал: 4,7 (голосов: 58)'],
  ['sure', 'Бүгін қаралды: 31, барлығы: 2480'],
  ['sure', 'Материалды бағалаңыз: 4,7 (дауыс: 58)'],
  [undefined, 'Total: 31'],
  [undefined, 'Average: 4.7'],
  [undefined, 'In total 31 votes.'],
  [undefined, 'Всего: 31'],
  [undefined, 'Сегодня 31 из 40 участников получили голоса.'],
  [undefined, 'Бүгін 31 адам дауыс берді.'],
  ['sure', '12:40 | Society | 1,203 views'],
  [undefined, 'Society | Ann Field | Lake | 1,203 views'],
  [undefined, 'the lake | 1,203 views'],
  ['sure', 'Просмотров: 1203'],
  ['sure', 'қаралым 120'],
  ['sure', '👁 1203'],
  [undefined, '👁 many'],
  ['edge', 'Published 12 March 2026, 10:30'],
  ['edge', '12 March 2026 10:30'],
  [undefined, '12 March 2026'],
  ['edge', '5 minutes ago'],
  ['edge', '5 мин назад'],
  ['edge', '© 2026 Lake Paper'],
  [undefined, '© Lake'],
  ['edge', 'All rights reserved'],
  ['edge', 'USD 450 EUR 500'],
  [undefined, 'USD 450'],
  ['edge', 'Share Tweet'],
  ['edge', 'Facebook'],
  [undefined, 'X'],
  ['sure', 'Поделиться'],
  ['sure', 'Бөлісу'],
  ['sure', 'Page 5'],
  ['sure', 'page 5 of 9'],
  ['edge', 'Sunny, +5°'],
  ['edge', 'Weather in Astana +5°'],
  ['edge', 'Society'],
];

test.each(LINES)('the form of a line says %s: %s', (expected, line) => expect(furnitureOf(line)).toBe(expected));

describe('a line in parts', () => {
  test('is cut at marks, dashes with spaces and wide gaps, and has no empty part', () => {
    const phrases = (line: string): readonly string[] => partsOfLine(line).map(({ phrase }) => phrase);
    expect(phrases('12:40 | Society | 1,203 views')).toEqual(['', 'society', 'views']);
    expect(phrases('Lake — news  today, here / there')).toEqual(['lake', 'news', 'today', 'here', 'there']);
    expect(phrases('| · |')).toEqual([]);
    expect(phrases('well-known people')).toEqual(['well-known people']);
  });

  test('a part has its words in lower case, its figures as they stand', () => {
    expect(readPart(' Views: 1 203,5K! ')).toEqual({ phrase: 'views', figures: ['1 203,5'], text: 'Views: 1 203,5K!' });
    expect(readPart("'Lake' - o'clock-")).toMatchObject({ phrase: "lake o'clock", figures: [] });
  });
});

describe('rows of a page', () => {
  const row = rowReader(createDocument('', createVocabulary()));

  test('a sentence has three words and ends with a mark', () => {
    expect(row('It rained today.')).toMatchObject({ size: 3, isProse: true });
    expect(row('It rained.').isProse).toBe(false);
    expect(row('It rained today').isProse).toBe(false);
    expect(row('“It rained today!” ').isProse).toBe(true);
  });

  test('longer lines are not looked at by their form', () => {
    expect(row(`${'- 5 -'.padEnd(400)}`).furniture).toBe('sure');
    expect(row(`${'- 5 -'.padEnd(401)}`).furniture).toBeUndefined();
  });

  test('a text met again is another row, so that roles do not stick', () => {
    row('Lake').role = 'link';
    expect(row('Lake').role).toBeUndefined();
  });

  test('three lines of content above or below are the edge of a story', () => {
    const rows: readonly PageLine[] = Array.from({ length: 7 }, (_, at) => row(`Line ${at}`));
    const counts = contentBefore(rows);
    expect(counts).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(rows.map((_, at) => edgeOf(rows)(at))).toEqual([true, true, true, false, true, true, true]);
    expect(rows.map((_, at) => isAtTail(counts, at))).toEqual([false, false, false, false, true, true, true]);
    (rows[5] as PageLine).role = 'link';
    expect(contentBefore(rows)).toEqual([0, 1, 2, 3, 4, 5, 5, 6]);
  });

  test('all lines above the first sentence and below the last one are the edge of a story', () => {
    const row = rowReader(createDocument('', createVocabulary()));
    const head = ['Mills', 'The valley', 'Of six', 'A title', 'One more'].map(row);
    const story = [
      'The roof of the mill is finished.',
      'One',
      'Two',
      'Three',
      'Four',
      'Five',
      'The stones come in June.',
    ].map(row);
    const isAtEdge = edgeOf([...head, ...story, ...head]);
    expect([4, 8, 13].map(isAtEdge)).toEqual([true, false, true]);
  });
});
