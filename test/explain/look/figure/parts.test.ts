import { describe, expect, it } from 'vitest';
import { told } from './alarms.ts';

type Row = readonly [a: string, b: string];

const SAME: readonly Row[] = [
  ['Треть жителей посёлка держит пчёл.', '33% жителей посёлка держат пчёл.'],
  ['Треть жителей посёлка держит пчёл.', '33,3% жителей посёлка держат пчёл.'],
  ['Две трети жителей посёлка держат пчёл.', '67% жителей посёлка держат пчёл.'],
  ['Тұрғындардың үштен бірі ара ұстайды.', 'Тұрғындардың 33 пайызы ара ұстайды.'],
  ['Тұрғындардың үштен екісі ара ұстайды.', 'Тұрғындардың 67 пайызы ара ұстайды.'],
  ['A third of residents keep bees.', '33% of residents keep bees.'],
  ['Two thirds of residents keep bees.', '67% of residents keep bees.'],
  // a part and the word that rounds it
  ['Почти половина жителей держит пчёл.', '48% жителей держат пчёл.'],
  ['Более половины жителей держит пчёл.', '57% жителей держат пчёл.'],
  ['Тұрғындардың жартысына жуығы ара ұстайды.', 'Тұрғындардың 48 пайызы ара ұстайды.'],
  ['Almost half of residents keep bees.', 'Some 48% of residents keep bees.'],
  ['More than half of residents keep bees.', '57% of residents keep bees.'],
  // of so many so many
  ['Каждый четвёртый житель держит пчёл.', 'Четверть жителей держит пчёл.'],
  ['Әрбір төртінші тұрғын ара ұстайды деді.', 'Тұрғындардың төрттен бірі ара ұстайды деді.'],
  ['One in four residents keeps bees.', 'A quarter of residents keep bees.'],
  ['One in four residents keeps bees.', '25% of residents keep bees.'],
  ['Nine out of ten residents keep bees.', '90% of residents keep bees.'],
];

const CHANGED: readonly Row[] = [
  ['Треть жителей посёлка держит пчёл.', '35% жителей посёлка держат пчёл.'],
  ['Треть жителей посёлка держит пчёл.', '33,8% жителей посёлка держат пчёл.'],
  ['Четверть жителей посёлка держит пчёл.', '26% жителей посёлка держат пчёл.'],
  ['Тұрғындардың үштен бірі ара ұстайды.', 'Тұрғындардың 35 пайызы ара ұстайды.'],
  ['Тұрғындардың үштен екісі ара ұстайды.', 'Тұрғындардың үштен бірі ара ұстайды.'],
  ['A third of residents keep bees.', '35% of residents keep bees.'],
  ['Почти половина жителей держит пчёл.', '44% жителей держат пчёл.'],
  ['Более половины жителей держит пчёл.', '48% жителей держат пчёл.'],
  ['Более половины жителей держит пчёл.', '61% жителей держат пчёл.'],
  ['Менее половины жителей держит пчёл.', '57% жителей держат пчёл.'],
  ['Тұрғындардың жартысына жуығы ара ұстайды.', 'Тұрғындардың 44 пайызы ара ұстайды.'],
  ['Almost half of residents keep bees.', 'Some 44% of residents keep bees.'],
  ['More than half of residents keep bees.', '48% of residents keep bees.'],
  ['Каждый четвёртый житель держит пчёл.', 'Каждый пятый житель держит пчёл.'],
  ['Әрбір төртінші тұрғын ара ұстайды деді.', 'Әрбір бесінші тұрғын ара ұстайды деді.'],
  ['One in four residents keeps bees.', 'One in five residents keeps bees.'],
  ['Two in five residents keep bees.', 'One in five residents keeps bees.'],
  ['It froze once in two years, in one in three winters.', 'It froze once in two years, in one in four winters.'],
];

const ROUNDED: readonly Row[] = [
  ['Выручка порта составила 987,6 млн рублей.', 'Выручка порта составила почти 1 млрд рублей.'],
  ['Порт табысы 987,6 млн теңге болды.', 'Порт табысы 1 млрд теңгеге жуық болды.'],
  ['The port took 987.6 million euros.', 'The port took nearly 1 billion euros.'],
];

const FAR: readonly Row[] = [
  ['Выручка порта составила 927,6 млн рублей.', 'Выручка порта составила почти 1 млрд рублей.'],
  ['Порт табысы 927,6 млн теңге болды.', 'Порт табысы 1 млрд теңгеге жуық болды.'],
  ['The port took 927.6 million euros.', 'The port took nearly 1 billion euros.'],
];

describe('parts in words', () => {
  it.each([...SAME, ...ROUNDED])('%s → %s is no alarm', (a, b) => {
    expect([told(a, b), told(b, a)]).toEqual([[], []]);
  });

  it.each([...CHANGED, ...FAR])('%s → %s is a change', (a, b) => {
    expect(told(a, b)).not.toEqual([]);
    expect(told(b, a)).not.toEqual([]);
  });
});
