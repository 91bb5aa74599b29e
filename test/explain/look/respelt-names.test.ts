import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';
import { first } from '../order.ts';
import { namesTold, type Row } from './names-told.ts';

/** One name in the letters of two desks. */
const SAME: readonly Row[] = [
  ['Дорогу открыл министр Бахтиёр Эргашев, пишет порт.', 'Дорогу открыл министр Бахтиёр Ергашев, пишет порт.'],
  ['Встреча с Эркином Тукумовым прошла в порту.', 'Встреча с Еркином Тукумовым прошла в порту.'],
  ['Дорогу открыл Қайрат Әбдірахманов, пишет порт.', 'Дорогу открыл Кайрат Абдрахманов, пишет порт.'],
  ['Жолды министр Қайрат Әбдірахманов ашты.', 'Жолды министр Кайрат Абдрахманов ашты.'],
  ['The road was opened by Zhanar Aliyeva.', 'The road was opened by Janar Alieva.'],
  ['The road was opened by Qanat Omarov.', 'The road was opened by Kanat Omarov.'],
  ['The road was opened by Yerlan Omarov.', 'The road was opened by Erlan Omarov.'],
  ['The road was opened by Olzhas Omarov.', 'The road was opened by Oljas Omarov.'],
  ['The road was opened by Aset Kusainov.', 'The road was opened by Asset Kussainov.'],
  ['The road was opened by Sayasat Beisembayev.', 'The road was opened by Saiasat Beysembayev.'],
];

const OTHER: readonly Row[] = [
  ['Дорогу открыл министр Серик Омаров.', 'Дорогу открыл министр Серик Умаров.'],
  ['Дорогу открыл Эльдар Омаров.', 'Дорогу открыл Айдар Омаров.'],
  ['Жолды министр Қайрат Сейітов ашты.', 'Жолды министр Қайрат Сейтенов ашты.'],
  ['The road was opened by Dana Omarova.', 'The road was opened by Dina Omarova.'],
  ['The road was opened by Jana Omarova.', 'The road was opened by Zana Omarova.'],
  ['The road was opened by Kairat Omarov.', 'The road was opened by Kanat Omarov.'],
  ['The road was opened by Erlan Omarov.', 'The road was opened by Arlan Omarov.'],
];

describe('a name in other letters', () => {
  it.each(SAME)('is the same: %s → %s', (a, b) => {
    expect(namesTold(first(a), b)).toEqual([]);
    expect(namesTold(a, first(b))).toEqual([]);
  });
  it.each(OTHER)('is another one where it sounds otherwise: %s → %s', (a, b) => {
    expect(namesTold(first(a), b)).not.toEqual([]);
    expect(namesTold(a, first(b))).not.toEqual([]);
  });
});

/** Members of one list in another order. */
const LISTED: readonly Row[] = [
  ['Автобусы идут в Тараз и в Шымкент с мая.', 'Автобусы идут в Шымкент и в Тараз с мая.'],
  ['Trains run to York and to Leeds from May.', 'Trains run to Leeds and to York from May.'],
  ['Ремонт ждёт маршруты № 12 и № 45 в порту.', 'Ремонт ждёт маршруты № 45 и № 12 в порту.'],
  ['Ремонт ждёт школы № 12, № 45 и № 8 в порту.', 'Ремонт ждёт школы № 45, № 12 и № 8 в порту.'],
  ['The council closed schools No. 12 and No. 45.', 'The council closed schools No. 45 and No. 12.'],
  ['Қалада №12 және №45 мектептер жабылды деді ол.', 'Қалада №45 және №12 мектептер жабылды деді ол.'],
];

const EXCHANGED: readonly Row[] = [
  ['Автобусы идут в Тараз и из Шымкента с мая.', 'Автобусы идут в Шымкент и из Тараза с мая.'],
  ['Hill wrote to Vale, and Hart answered.', 'Hill wrote to Hart, and Vale answered.'],
  ['Школа № 12 обошла школу № 45 в финале.', 'Школа № 45 обошла школу № 12 в финале.'],
  ['School No. 12 beat school No. 45 on Monday.', 'School No. 45 beat school No. 12 on Monday.'],
  ['№12 мектеп №45 мектепті жеңді деді ол.', '№45 мектеп №12 мектепті жеңді деді ол.'],
];

const alarms = (a: string, b: string): readonly string[] =>
  compare(a, b)
    .differences.map(({ category }) => category)
    .filter((category) => category === 'name' || category === 'number');

describe('a list in another order', () => {
  it.each(LISTED)('has the same members: %s → %s', (a, b) => {
    expect(alarms(first(a), b)).toEqual([]);
    expect(alarms(a, first(b))).toEqual([]);
  });
  it.each(EXCHANGED)('is none where each does something else: %s → %s', (a, b) => {
    expect(alarms(first(a), b)).not.toEqual([]);
    expect(alarms(a, first(b))).not.toEqual([]);
  });
});
