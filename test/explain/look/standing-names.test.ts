import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';
import { replay } from '../../replay.ts';
import { first } from '../order.ts';

type Row = readonly [a: string, b: string];

/** What is told as a name, as `A → B`. */
function names(a: string, b: string): readonly string[] {
  const result = compare(a, b);
  expect(replay(a, result.differences, 'a', 'b')).toBe(b);
  return result.differences
    .filter(({ category }) => category === 'name')
    .map((one) => `${one.a.text.trim()} → ${one.b.text.trim()}`);
}

const STAND: readonly Row[] = [
  // both stand near, and the words around them were written anew
  [
    'Мэр Елена Павлова сегодня объявила о новых назначениях в городской совет по воде, который следит за всеми водоёмами долины. Председателем станет инженер Роман Кастелов.',
    'Инженер Роман Кастелов назначен председателем городского совета по воде, который следит за всеми водоёмами долины. Об этом объявила мэр Елена Павлова.',
  ],
  [
    'Governor Eleanor Reed today announced new appointments to the State Water Board, which oversees all lakes of the valley. Robert Castle, a retired engineer, will be chair.',
    'Retired civil engineer Robert Castle was named chair of the State Water Board, which oversees all lakes of the valley. Governor Eleanor Reed announced it.',
  ],
  ['The prize went to Nora Vale, Tim Hart and Eve Stone.', 'The prize went to Eve Stone, Nora Vale and Tim Hart.'],
  ['In Dorset the ferry of Harland sank last week.', 'The ferry of Harland sank in Dorset last week.'],
  ['Letters from Pam Orchard reached the UNEP office.', 'Letters reached the office of the UNEP from Pam Orchard.'],
  ['The Wetland Trust (WT) planted reeds there.', 'The Wetland Trust planted reeds there.'],
  ['На сцену вышли Яна Рябова, Глеб Сомов и Инна Ветрова.', 'На сцену вышли Инна Ветрова, Яна Рябова и Глеб Сомов.'],
  ['В Тобольске музей открыл Глеб Сомов в субботу.', 'Музей в субботу открыл Глеб Сомов в Тобольске.'],
  ['Союз речных лоцманов (СРЛ) ждёт ответа.', 'Союз речных лоцманов ждёт ответа.'],
  [
    'Сыйлықты Дана Омарова, Ерлан Сейітов және Мұрат Қалиев алды.',
    'Сыйлықты Мұрат Қалиев, Дана Омарова және Ерлан Сейітов алды.',
  ],
  ['Кеше Таразда Ерлан Сейітов көрме ашты.', 'Ерлан Сейітов кеше Таразда көрме ашты.'],
  ['Рыбаки Норвегии вышли в море до рассвета.', 'Норвежские рыбаки вышли в море до рассвета.'],
  ['The fishermen of Portugal went to sea at dawn.', 'The Portuguese fishermen went to sea at dawn.'],
  ['Грузияның балықшылары таң атпай теңізге шықты.', 'Грузиялық балықшылар таң атпай теңізге шықты.'],
  ['Суда примут Устав Свободной Гавани в срок.', 'Суда примут свободный устав гавани в срок.'],
  ['Союз лоцманов по охране рек и чистоте воды (СЛРВ) ждёт.', 'Союз лоцманов по охране рек и чистоте воды ждёт.'],
  [
    'Письмо прислал Совет при мэре по охране рек, берегов, старых мостов и чистоте воды (СЧВ) вчера.',
    'Письмо прислал Совет при мэре по охране рек, берегов, старых мостов и чистоте воды вчера.',
  ],
  ['Губернатор Вологодской области открыл сад.', 'Вологодский губернатор открыл сад.'],
  ['Фильм снял Хуан Мендоса (Juan Mendoza) весной.', 'Фильм снял Хуан Мендоса весной.'],
  ['Shares of Harland Glass <HGL.L> fell on Monday.', 'Shares of Harland Glass fell on Monday.'],
  // members of one list in the place of each other
  ['The race was won by Olga Reed, Tim Hart and Max Hill.', 'The race was won by Max Hill, Tim Hart and Olga Reed.'],
  ['Ferries call at Dorset, Kent, Devon and Wales.', 'Ferries call at Wales, Kent, Devon and Dorset.'],
  ['Ферму посетили Рябов и Сомов.', 'Ферму посетили Сомов и Рябов.'],
  ['Ждут Яну Рябову, Глеба Сомова и Инну Ветрову.', 'Ждут Инну Ветрову, Глеба Сомова и Яну Рябову.'],
  ['Ждут сторож Глеб Сомов и врач Инна Ветрова.', 'Ждут врач Инна Ветрова и сторож Глеб Сомов.'],
  ['Ферманы Омаров, Сейітов және Қалиев аралады.', 'Ферманы Қалиев, Сейітов және Омаров аралады.'],
];

const CHANGED: readonly (readonly [a: string, b: string, told: readonly string[]])[] = [
  [
    'The prize went to Nora Vale, Tim Hart and Eve Stone.',
    'The prize went to Eve Stone and Nora Vale.',
    ['Tim Hart → '],
  ],
  ['Vale praised Hart at the dinner.', 'Hart praised Vale at the dinner.', ['Vale → Hart', 'Hart → Vale']],
  ['The Wetland Trust (WT) planted reeds there.', 'The Wetland Trust (BBC) planted reeds there.', ['WT → BBC']],
  [
    'На сцену вышли Яна Рябова, Глеб Сомов и Инна Ветрова.',
    'На сцену вышли Инна Ветрова и Яна Рябова.',
    ['Глеб Сомов → '],
  ],
  ['Ущерб оценён вдвое выше, отмечают в Самаре.', 'Ущерб оценён вдвое выше.', [', отмечают в Самаре → ']],
  ['Рябов обогнал Сомова на мосту.', 'Сомов обогнал Рябова на мосту.', ['Рябов → Сомов', 'Сомова → Рябова']],
  [
    'Сыйлықты Дана Омарова, Ерлан Сейітов және Мұрат Қалиев алды.',
    'Сыйлықты Мұрат Қалиев және Дана Омарова алды.',
    ['Ерлан Сейітов → '],
  ],
  ['Рыбаки Норвегии вышли в море до рассвета.', 'Шведские рыбаки вышли в море до рассвета.', ['Норвегии → ']],
  ['Норвежские рыбаки вышли в море.', 'Шведские рыбаки вышли в море.', ['Норвежские → Шведские']],
  ['The Portuguese fishermen went to sea.', 'The Danish fishermen went to sea.', ['Portuguese → Danish']],
  ['Грузиялық балықшылар теңізге шықты.', 'Түркиялық балықшылар теңізге шықты.', ['Грузиялық → Түркиялық']],
  ['Фильм снял Хуан Мендоса (Bob Hopkins) весной.', 'Фильм снял Хуан Мендоса весной.', ['(Bob Hopkins) → ']],
  ['Harland Glass <HGL.L> fell on Monday.', 'Harland Glass <BRN.L> fell on Monday.', ['HGL → BRN']],
  // in the place of each other, and no members of one list
  ['Первым пришёл Рябов, вторым Сомов.', 'Первым пришёл Сомов, вторым Рябов.', ['Рябов → Сомов', 'Сомов → Рябов']],
  ['Пришли Рябов 12 раз, Сомов 15.', 'Пришли Сомов 12 раз, Рябов 15.', ['Рябов → Сомов', 'Сомов → Рябов']],
  [
    'Паром идёт из Тобольска в Тюмень.',
    'Паром идёт из Тюмени в Тобольск.',
    ['Тобольска → Тюмени', 'Тюмень → Тобольск'],
  ],
  [
    'В среду Рябов обогнал Сомова и Ветрову.',
    'В среду Сомов обогнал Рябова и Ветрову.',
    ['Рябов → Сомов', 'Сомова → Рябова'],
  ],
  ['The ferry runs from Dorset to Kent.', 'The ferry runs from Kent to Dorset.', ['Dorset → Kent', 'Kent → Dorset']],
  [
    'The prize of 12 euros went to Reed and the one of 15 to Hill.',
    'The prize of 12 euros went to Hill and the one of 15 to Reed.',
    ['Reed → Hill', 'Hill → Reed'],
  ],
  ['Паром Таразға Алматыдан шықты.', 'Паром Алматыға Тараздан шықты.', ['Таразға → Алматыға', 'Алматыдан → Тараздан']],
  ['Сейітов Қалиевті жеңді.', 'Қалиев Сейітовті жеңді.', ['Сейітов → Қалиев', 'Қалиевті → Сейітовті']],
];

/** Names that changed places, with a comma between them that makes no list. */
const PLACES: readonly Row[] = [
  ['Ветрова сказала, что ферму посетят Рябов и Сомов.', 'Рябов сказал, что ферму посетят Ветрова и Сомов.'],
  ['Письмо прислали Рябову, и Сомов на него ответил.', 'Письмо прислали Сомову, и Рябов на него ответил.'],
  ['First came Vale, then Hart, the port said.', 'First came Hart, then Vale, the port said.'],
  ['The letter was sent to Vale, and Hart answered it.', 'The letter was sent to Hart, and Vale answered it.'],
  ['Ветрова айтты, ферманы Рябов пен Сомов көреді.', 'Рябов айтты, ферманы Ветрова мен Сомов көреді.'],
];

/** Members of one list, whatever they are called there. */
const LISTED: readonly Row[] = [
  [
    'Пришли министр финансов Лугов, глава порта Седов и Рябов.',
    'Пришли Рябов, глава порта Седов и министр финансов Лугов.',
  ],
  [
    'The prize went to Nora Vale, port head Tim Hart and Eve Stone.',
    'The prize went to Eve Stone, port head Tim Hart and Nora Vale.',
  ],
  [
    'Сыйлықты Дана Омарова, порт басшысы Ерлан Сейітов және Мұрат Қалиев алды.',
    'Сыйлықты Мұрат Қалиев, порт басшысы Ерлан Сейітов және Дана Омарова алды.',
  ],
];

describe('names that changed places', () => {
  it.each(PLACES)('are told where they are no list: %s → %s', (a, b) => {
    expect(names(first(a), b)).not.toEqual([]);
    expect(names(first(b), a)).not.toEqual([]);
  });

  it.each(LISTED)('are members of one list in another order: %s → %s', (a, b) => {
    expect(names(a, b)).toEqual([]);
    expect(names(b, a)).toEqual([]);
  });
});

describe('names of a sentence', () => {
  it.each(STAND)('a name that stands in the same sentence of the other text is no alarm: %s', (a, b) => {
    expect(names(first(a), b)).toEqual([]);
    expect(names(first(b), a)).toEqual([]);
  });

  it.each(CHANGED)('a name that went, or took the place of another, is told alone: %s', (a, b, told) => {
    expect(names(first(a), b)).toEqual(told);
  });
});
