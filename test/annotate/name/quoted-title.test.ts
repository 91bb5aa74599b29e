import { describe, expect, test } from 'vitest';
import { factsTold } from '../../explain/told.ts';

/** The names that are told of a text in which the words before the bar stand, against one with those behind it. */
function namesTold(row: string): readonly string[] {
  const [a, b] = ['$1', '$2'].map((part) => row.replace(/\[(.*?)\|(.*?)\]/g, part)) as [string, string];
  return factsTold(a, b).filter((fact) => fact.startsWith('name'));
}

describe('a quotation behind a dash or a colon', () => {
  test.each([
    'Единственный акционер – «[Туран|Тумар] Инвест». Отчёт есть на сайте с февраля.',
    'Подрядчик — «[Жетижол|Жетису]». Отчёт есть на сайте с февраля.',
    'Жалғыз акционері – «[Тұран|Тұмар] Инвест» АҚ. Есеп сайтта ақпаннан бастап қолжетімді.',
    'Мердігер – «[Жетіжол|Жетісу]» ЖШС. Есеп сайтта ақпаннан бастап қолжетімді.',
    'The only owner – “[Turan|Tumar] Invest” – keeps the books. The report is on the site.',
  ])('is a name where each of its words has a capital: %s', (row) => {
    expect(namesTold(row)).toHaveLength(1);
  });

  test.each([
    'Ответ был коротким: «[Нет|Никогда]». Отчёт есть на сайте с февраля.',
    'Он ответил: «[Завтра|Сегодня] Тумар придёт». Отчёт есть на сайте с февраля.',
    'Жауап қысқа болды: «[Жоқ|Ешқашан]». Есеп сайтта ақпаннан бастап қолжетімді.',
    'Ол айтты: «[Ертең|Бүгін] Тұмар келеді». Есеп сайтта ақпаннан бастап қолжетімді.',
    'His answer was short: “[Seldom|Hardly]”. The report is on the site.',
    'He said: “[Tomorrow|Today] Tumar will come”. The report is on the site.',
  ])('is none where it is a sentence or an answer: %s', (row) => {
    expect(namesTold(row)).toEqual([]);
  });
});
