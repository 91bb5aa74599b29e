import { describe, expect, it } from 'vitest';
import { told } from '../figure/alarms.ts';

type Row = readonly [a: string, b: string];

/** A body by its short name, the end of its name or a noun of its kind, and a title that belongs to somebody. */
const SAME: readonly Row[] = [
  ['Қарсыласы — сербиялық «Воеводина», ол күшті ойнады.', 'Қарсыласы — Сербияның «Воеводинасы», ол күшті ойнады.'],
  ['Финалда алматылық «Алатау» ұтты, ойын қызу өтті.', 'Финалда Алматының «Алатауы» ұтты, ойын қызу өтті.'],
  [
    'Now Harlow Rovers Football Club is glad to say that the council has agreed to the plan for the ground.',
    'Now Harlow Rovers are glad to say that the council has agreed to the plan for the ground.',
  ],
  [
    'Harlow Rovers Football Club is glad to say so.\nThe work is funded by Graham Hale, who lent the club £11 million.\nDuring the works the club will offer fans seats.',
    'Harlow Rovers are glad to say so.\nThe work is funded by Graham Hale, who lent the club £11m.\nDuring the works Rovers will offer fans seats.',
  ],
  [
    'Tarnbay Air will open a daily service between Holm and Leeds.\nTarnbay expects to carry 85,000 passengers.',
    'Tarnbay Air will open a daily service between Holm and Leeds.\nThe airline expects to carry 85,000 passengers.',
  ],
  [
    'Учёные ТГУ создали датчик для воды в бассейнах\n\nУчёные Тарского государственного университета создали датчик, который в бассейнах определяет содержание хлора.',
    'Учёные придумали датчик для бассейнов\n\nУчёные Тарского государственного университета создали датчик, который в бассейнах определяет содержание хлора.',
  ],
  [
    'The board will meet on Friday. The co-operative’s annual results are due a week later.',
    'The board will meet on Friday. Annual results are due a week later.',
  ],
];

/** Peoples, those who live somewhere, another title, another club, another rank of a post. */
const OTHER: readonly Row[] = [
  ['Первыми на этапе в среду финишировали шведы.', 'Первыми на этапе в среду финишировали швейцарцы.'],
  ['Первыми на этапе в среду финишировали японцы.', 'Первыми на этапе в среду финишировали китайцы.'],
  ['В финале он победил алматинца Айбека Сарсенова.', 'В финале он победил павлодарца Айбека Сарсенова.'],
  [
    'В финале победил тарнецкий боец, экибастузец Айбек Сарсенов.',
    'В финале победил тарнецкий боец, кербулакец Айбек Сарсенов.',
  ],
  ['Кешке қалаға жапон туристер келді.', 'Кешке қалаға қытай туристер келді.'],
  ['Финалда ол тарнаулық Айбек Сәрсеновті таза ұтты.', 'Финалда ол бұлақтық Айбек Сәрсеновті таза ұтты.'],
  ['In the evening Swedish rowers came to Holm.', 'In the evening Norwegian rowers came to Holm.'],
  ['Қарсыласы — сербиялық «Воеводина», ол күшті ойнады.', 'Қарсыласы — Сербияның «Партизаны», ол күшті ойнады.'],
  [
    'Now Harlow Rovers Football Club is glad to say that the council has agreed to the plan for the ground.',
    'Now Harlow United are glad to say that the council has agreed to the plan for the ground.',
  ],
  ['Команду готовит старший тренер Виктор Ладов.', 'Команду готовит главный тренер Виктор Ладов.'],
  ['Команданы аға жаттықтырушы Асан Берді даярлайды.', 'Команданы бас жаттықтырушы Асан Берді даярлайды.'],
  ['The side is led by assistant coach Ann Reed.', 'The side is led by head coach Ann Reed.'],
];

describe('peoples, clubs and titles', () => {
  it.each(SAME)('are no others in other words: %s', (a, b) => {
    expect([...told(a, b), ...told(b, a)]).toEqual([]);
  });

  it.each(OTHER)('are told where they are others: %s', (a, b) => {
    expect([told(a, b).length, told(b, a).length]).not.toContain(0);
  });
});
