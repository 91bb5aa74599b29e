import { describe, expect, it } from 'vitest';
import { first } from '../order.ts';
import { namesTold, type Row } from './names-told.ts';

const SAME: readonly Row[] = [
  // a country by its other name
  ['Делегация Чехияға мамырда барады.', 'Делегация Чех Республикасына мамырда барады.'],
  ['Чехия премьер-министрі келді.', 'Чех Республикасының премьер-министрі келді.'],
  ['Делегация Венгрияға мамырда барады.', 'Делегация Мажарстанға мамырда барады.'],
  ['Делегация едет в Киргизию в мае.', 'Делегация едет в Кыргызскую Республику в мае.'],
  ['Делегация едет в Петербург в мае.', 'Делегация едет в Санкт-Петербург в мае.'],
  ['The delegation goes to Britain in May.', 'The delegation goes to the United Kingdom in May.'],
  // other letters
  ['Глава завода Ian Murdock приехал в мае.', 'Глава завода Иэн Мёрдок приехал в мае.'],
  // a surname that opens a sentence
  [
    'Шойко назвал план\n\nСекретарь Совета Пётр Шойко встретил гостя из порта.',
    'Шойко назвал план\n\nСекретарь Совета встретил гостя из порта.',
  ],
  // a word that points at it
  [
    'Канцлер Нехамер приехал в мае. По мнению Нехамера, цены вырастут вдвое.',
    'Канцлер Нехамер приехал в мае. По его словам, цены вырастут вдвое.',
  ],
  [
    'Канцлер Нехамер мамырда келді. Нехамердің айтуынша, бағалар екі есе өседі.',
    'Канцлер Нехамер мамырда келді. Оның сөзінше, бағалар екі есе өседі.',
  ],
  [
    'Ann Reed said the 73-year-old Crumb was waiting. Crumb is well.',
    'Ann Reed said the 73-year-old is waiting. Crumb is well.',
  ],
  // the one body that has the noun
  [
    'Компания «Норд» строит завод. «Норд» даст сто рабочих мест.',
    'Компания «Норд» строит завод. Компания даст сто рабочих мест.',
  ],
  [
    '«Норд» компаниясы зауыт салады. «Норд» жүз адамды жұмысқа алады.',
    '«Норд» компаниясы зауыт салады. Компания жүз адамды жұмысқа алады.',
  ],
  [
    'Nord Steel, a company from Holm, builds a plant. Nord Steel will hire a hundred people.',
    'Nord Steel, a company from Holm, builds a plant. The company will hire a hundred people.',
  ],
  // marks and translations
  ['The firm will sell Norvax(R) in May.', 'The firm will sell Norvax in May.'],
  ['Компания продаст «Норвакс» (TM) в мае.', 'Компания продаст «Норвакс» в мае.'],
  ['Компания мамырда «Норвакс» (R) сатады.', 'Компания мамырда «Норвакс» сатады.'],
  ['Фонд «Чистое море» (Clean Sea Foundation) построит завод.', 'Фонд «Чистое море» построит завод.'],
  ['«Таза теңіз» қоры (Clean Sea Foundation) зауыт салады.', '«Таза теңіз» қоры зауыт салады.'],
  ['The Clean Sea Foundation («Чистое море») will build a plant.', 'The Clean Sea Foundation will build a plant.'],
  // the role of the one who has it
  ['The doctor, Ann Holm, came in May. The doctor left.', 'The doctor, Ann Holm, came in May. Holm left.'],
  ['Врач Олег Асылов приехал в мае. Врач уехал.', 'Врач Олег Асылов приехал в мае. Асылов уехал.'],
  ['Дәрігер Олег Асылов мамырда келді. Дәрігер кетті.', 'Дәрігер Олег Асылов мамырда келді. Асылов кетті.'],
];

const OTHERS: readonly Row[] = [
  ['Делегация Чехияға мамырда барады.', 'Делегация Словак Республикасына мамырда барады.'],
  ['Делегация Қырғызстанға мамырда барады.', 'Делегация Чех Республикасына мамырда барады.'],
  ['Делегация едет в Чехию в мае.', 'Делегация едет в Словацкую Республику в мае.'],
  ['Делегация едет в Киргизию в мае.', 'Делегация едет в Туркмению в мае.'],
  ['The delegation goes to Britain in May.', 'The delegation goes to the United States in May.'],
  ['The delegation goes to Korea in May.', 'The delegation goes to South Korea in May.'],
  ['Глава завода Ian Murdock приехал в мае.', 'Глава завода Питер Хейл приехал в мае.'],
  ['Глава завода Ian Murdock приехал в мае.', 'Глава завода Джон Мёрдок приехал в мае.'],
  [
    'Иван Шойко назвал план\n\nСекретарь Совета Пётр Шойко встретил гостя из порта.',
    'Иван Шойко назвал план\n\nСекретарь Совета встретил гостя из порта.',
  ],
  [
    'Канцлер Нехамер приехал в мае. По мнению Асылова, цены вырастут вдвое.',
    'Канцлер Нехамер приехал в мае. По его словам, цены вырастут вдвое.',
  ],
  [
    'Канцлер Нехамер мамырда келді. Асыловтың айтуынша, бағалар екі есе өседі.',
    'Канцлер Нехамер мамырда келді. Оның сөзінше, бағалар екі есе өседі.',
  ],
  [
    'Ann Reed said the 73-year-old Crumb was waiting. Hale is well.',
    'Ann Reed said the 73-year-old is waiting. Hale is well.',
  ],
  [
    'Компания «Норд» и компания «Волна» строят завод. «Волна» даст сто рабочих мест.',
    'Компания «Норд» и компания «Волна» строят завод. Компания даст сто рабочих мест.',
  ],
  [
    '«Норд» компаниясы зауыт салады. «Толқын» жүз адамды жұмысқа алады.',
    '«Норд» компаниясы зауыт салады. Компания жүз адамды жұмысқа алады.',
  ],
  [
    'Nord Steel, a company from Holm, builds a plant. Volna Steel will hire a hundred people.',
    'Nord Steel, a company from Holm, builds a plant. The company will hire a hundred people.',
  ],
  ['The firm will sell Norvax R in May.', 'The firm will sell Norvax in May.'],
  ['Фонд «Чистое море» (Норвегия) построит завод.', 'Фонд «Чистое море» построит завод.'],
  ['Писатель Колин Уотсон (Daniel Hale) приехал.', 'Писатель Колин Уотсон приехал.'],
  ['Жазушы Колин Уотсон (Daniel Hale) келді.', 'Жазушы Колин Уотсон келді.'],
  ['The doctor left in May.', 'Holm left in May.'],
  ['The guard slept.', 'Reed slept.'],
  ['Врач уехал в мае.', 'Асылов уехал в мае.'],
  ['Дәрігер мамырда кетті.', 'Асылов мамырда кетті.'],
  ['Doctor Ann Holm came in May. The doctor left.', 'Doctor Ann Holm came in May. Reed left.'],
];

describe('one who is called otherwise', () => {
  it.each(SAME)('is nobody else: %s → %s', (a, b) => {
    expect(namesTold(first(a), b)).toEqual([]);
    expect(namesTold(a, first(b))).toEqual([]);
  });

  it.each(OTHERS)('is told where it is somebody else: %s → %s', (a, b) => {
    expect(namesTold(first(a), b)).not.toEqual([]);
    expect(namesTold(a, first(b))).not.toEqual([]);
  });
});
