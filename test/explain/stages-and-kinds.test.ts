import { describe, expect, it } from 'vitest';
import { factsTold } from './told.ts';

/** What was proposed and what was decided, kinds of tickets and animals, and small words that only look like limits. */
type Row = readonly [a: string, b: string];

const SAME: readonly Row[] = [
  ['Состав жюри союз утвердит в марте.', 'Состав жюри в союзе утвердят в марте.'],
  ['Самая сложная дорога ведёт к озеру.', 'Сложнее всего дорога к озеру.'],
  ['Чаще всего болеют дети.', 'Чаще болеют дети.'],
  ['Завод рекомендует хранить воду в тени.', 'Завод рекомендовал хранить воду в тени.'],
  ['Дума решила строить мост.', 'Дума постановила строить мост.'],
  ['Зауыт жаңа ережені ұсынды.', 'Зауыт жаңа ереже жөнінде ұсыныс жасады.'],
  ['The council agreed the plan on Monday.', 'The council approved the plan on Monday.'],
  ['For the first time, we will own the mill.', 'For the first time, the co-op will own the mill.'],
  ['Co-operation between the towns will grow.', 'Cooperation between the towns will grow.'],
  ['One single mistake was found.', 'One mistake was found on their return.'],
];

const OTHER: readonly Row[] = [
  ['Состав жюри союз утвердил в марте.', 'Состав жюри в союзе утвердят в марте.'],
  ['Пришло всего сорок гостей.', 'Пришло сорок гостей.'],
  ['Правление рекомендует направить прибыль на ремонт.', 'Правление постановило направить прибыль на ремонт.'],
  ['Кеңес көпірді жабуды ұсынды.', 'Кеңес көпірді жабуды шешті.'],
  ['The board recommends paying a dividend.', 'The board decided to pay a dividend.'],
  ['Билет в одну сторону стоит дорого.', 'Билет в обе стороны стоит дорого.'],
  ['A single ticket costs ninety crowns.', 'A return ticket costs ninety crowns.'],
  ['A one-way fare was announced.', 'A round-trip fare was announced.'],
  ['Самка рыси набрала вес.', 'Самец рыси набрал вес.'],
  ['Ұрғашы аю салмақ қосты.', 'Еркек аю салмақ қосты.'],
  ['Қойманың бір бөлігін көршілер салды.', 'Қойманы көршілер салды.'],
  ['The co-founder left in spring.', 'The founder left in spring.'],
];

/** A word that denies, broken at the end of a line. */
const BROKEN: readonly Row[] = [
  ['Краны признали не-\nисправными. Акт отправили.', 'Краны признали исправными. Акт отправили.'],
  ['The lift was found un-\nsafe. The board met.', 'The lift was found safe. The board met.'],
];

describe('a stage, a kind, a limit', () => {
  it.each(SAME)('that is the same raises no alarm: %s', (a, b) => {
    expect(factsTold(a, b)).toEqual([]);
    expect(factsTold(b, a)).toEqual([]);
  });

  it.each(OTHER)('that is another one is told: %s', (a, b) => {
    expect(factsTold(a, b)).toHaveLength(1);
    expect(factsTold(a, b)[0]).toMatch(/^sense/);
    expect(factsTold(b, a)).toHaveLength(1);
  });

  it.each(BROKEN)('that is denied over a line end is told: %s', (a, b) => {
    expect(factsTold(a, b).map((one) => one.replace(/:.*/s, ''))).toEqual(['negation']);
    expect(factsTold(a, b.replace('исправ', 'неисправ').replace('safe', 'unsafe'))).toEqual([]);
  });
});
