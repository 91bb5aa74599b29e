import { describe, expect, it } from 'vitest';
import { numbers } from '../numbers.ts';

type Row = readonly [a: string, b: string];

const ALIKE: readonly Row[] = [
  [
    'The plan goes in during February 2026. Work begins in the autumn of that year.',
    'The plan goes in during February 2026. Work begins in autumn 2026.',
  ],
  [
    'Мост открыли в мае 2024 года. Осенью того же года сдали дорогу.',
    'Мост открыли в мае 2024 года. Осенью 2024 года сдали дорогу.',
  ],
  ['Көпір 2024 жылы ашылды. Сол жылдың күзінде жол бітті.', 'Көпір 2024 жылы ашылды. 2024 жылдың күзінде жол бітті.'],
  ['Спицу удалили через шесть недель.', 'Спицу удалили через полтора месяца.'],
  ['Ине алты аптадан кейін алынды.', 'Ине бір жарым айдан кейін алынды.'],
  ['The pin came out after eight weeks.', 'The pin came out after two months.'],
  ['Sales rose to $61 million in May.', 'The company said Wednesday that sales rose to $61 million in May.'],
  ['Выручка выросла до 61 млн рублей.', 'Компания сообщила в среду, что выручка выросла до 61 млн рублей.'],
  ['Түсім 61 млн теңгеге жетті.', 'Түсім 61 млн теңгеге жетті, деп хабарлады компания сәрсенбі күні.'],
  ['Some 30,000 fans came, three times the number of 2024.', 'Some 30,000 fans came, triple the number of 2024.'],
  ['Явка составила 54,3 процента против 61 процента в 2020 году.', 'Явка составила 54,3% (в 2020 году — 61%).'],
  ['Turnout was 54.3 percent against 61 percent in 2020.', 'Turnout was 54.3% (in 2020: 61%).'],
  ['The plant makes 3,000 cars a week.', 'The plant makes 3,000 cars weekly.'],
  ['Завод даёт 3000 машин в месяц.', 'Завод ежемесячно даёт 3000 машин.'],
  ['Зауыт күніне 3000 көлік жасайды.', 'Зауыт күн сайын 3000 көлік жасайды.'],
  ['The hall opens at 12 noon on 31 January.', 'The hall opens at midday on 31 January.'],
  ['Приём завершится 31 января в полночь.', 'Приём завершится 31 января в 24:00.'],
  ['Қабылдау 31 қаңтарда түнгі сағат 12-де бітеді.', 'Қабылдау 31 қаңтарда сағат 24:00-де бітеді.'],
  ['The line carries 40 million cubic metres a day.', 'The line carries 40m cubic metres a day.'],
  ['On average one person in ten is late.', 'On average 10% of people are late.'],
  ['Мектепте 4 пен 11 жас аралығындағы бала оқиды.', 'Мектепте 4–11 жас аралығындағы бала оқиды.'],
  ['Құрылыс 2026 жылдың 4-тоқсанында бітеді.', 'Құрылыс 2026 жылғы төртінші тоқсанда бітеді.'],
  ['Есепті кезеңде қорға мың салымшы қосылды.', 'Бір жылда қорға мың салымшы қосылды.'],
  ['За отчётный период фонд принял тысячу человек.', 'За один год фонд принял тысячу человек.'],
  ['In the reporting period the fund took on new savers.', 'In one year the fund took on new savers.'],
];

const OTHER: readonly Row[] = [
  [
    'The plan goes in during February 2026. Work begins in the autumn of that year.',
    'The plan goes in during February 2026. Work begins in autumn 2027.',
  ],
  ['Work begins in the autumn of that year.', 'Work begins in autumn 2026.'],
  [
    'Мост открыли в мае 2024 года. Осенью того же года сдали дорогу.',
    'Мост открыли в мае 2024 года. Осенью 2025 года сдали дорогу.',
  ],
  ['Көпір 2024 жылы ашылды. Сол жылдың күзінде жол бітті.', 'Көпір 2024 жылы ашылды. 2025 жылдың күзінде жол бітті.'],
  ['Спицу удалили через шесть недель.', 'Спицу удалили через два месяца.'],
  ['Ине алты аптадан кейін алынды.', 'Ине екі айдан кейін алынды.'],
  ['The pin came out after forty-eight weeks.', 'The pin came out after twelve months.'],
  ['Sales rose to $61 million in May.', 'The company shut on Wednesday and sales rose to $61 million in May.'],
  ['The company said Monday that sales rose.', 'The company said Wednesday that sales rose.'],
  ['Выручка выросла до 61 млн рублей.', 'В среду выручка выросла до 61 млн рублей.'],
  ['Түсім 61 млн теңгеге жетті.', 'Түсім сәрсенбі күні 61 млн теңгеге жетті.'],
  ['Some 30,000 fans came, twice the number of 2024.', 'Some 30,000 fans came, triple the number of 2024.'],
  ['Явка составила 54,3 процента против 61 процента в 2020 году.', 'Явка составила 54,3% (в 2021 году — 61%).'],
  ['The plant makes 3,000 cars a week.', 'The plant makes 3,000 cars daily.'],
  ['Завод даёт 3000 машин в неделю.', 'Завод даёт 3000 машин ежедневно.'],
  ['Зауыт аптасына 3000 көлік жасайды.', 'Зауыт айына 3000 көлік жасайды.'],
  ['The hall opens at 12 noon on 31 January.', 'The hall opens at midnight on 31 January.'],
  ['Приём завершится 31 января в полночь.', 'Приём завершится 31 января в 23:00.'],
  ['The line carries 40 million cubic metres a day.', 'The line carries 4m cubic metres a day.'],
  ['On average one person in ten is late.', 'On average one person in five is late.'],
  ['Мектепте 4 пен 11 жас аралығындағы бала оқиды.', 'Мектепте 4–12 жас аралығындағы бала оқиды.'],
  ['Құрылыс 2026 жылдың 4-тоқсанында бітеді.', 'Құрылыс 2026 жылғы үшінші тоқсанда бітеді.'],
  ['Есепті кезеңде қорға мың салымшы қосылды.', 'Екі жылда қорға мың салымшы қосылды.'],
  ['За отчётный период фонд принял тысячу человек.', 'За два года фонд принял тысячу человек.'],
  ['In the reporting period the fund took on new savers.', 'In two years the fund took on new savers.'],
  ['The fund took on new savers.', 'In one year the fund took on new savers.'],
];

describe('a year, a stretch or a day that is told in another way', () => {
  it.each(ALIKE)('is no other one: %s → %s', (a, b) => {
    expect(numbers(a, b)).toEqual([]);
    expect(numbers(b, a)).toEqual([]);
  });

  it.each(OTHER)('is told where it is another one: %s → %s', (a, b) => {
    expect(numbers(a, b)).not.toEqual([]);
    expect(numbers(b, a)).not.toEqual([]);
  });
});

describe('thousands in the lead', () => {
  const english = (head: string, sold: string): string =>
    `${head} from sale because of a fault in the base that may let it overheat while it is on, the company said.\n\n${sold} kettles were sold this year.`;
  const russian = (head: string, sold: string): string =>
    `${head} из продажи из-за брака в подставке, которая может перегреться, пока чайник включён, говорится в сообщении для покупателей.\n\nВсего продали ${sold} чайников.`;
  const kazakh = (head: string, sold: string): string =>
    `${head} тұғыры қызып кетуі мүмкін болғандықтан барлық дүкендегі сатудан қайтарып алынады деп бүгін хабарлады компания.\n\nБарлығы ${sold} шәйнек сатылды.`;

  it('are what both stories count exactly', () => {
    expect(
      numbers(
        english('The firm pulled its kettles', 'About 14,300'),
        english('It pulled thousands of kettles', 'About 14,300'),
      ),
    ).toEqual([]);
    expect(
      numbers(russian('Фирма отзывает чайники', '14 300'), russian('Фирма отзывает тысячи чайников', '14 300')),
    ).toEqual([]);
    expect(numbers(kazakh('Шәйнек', '14 300'), kazakh('Мыңдаған шәйнек', '14 300'))).toEqual([]);
  });

  it('are told where the stories count fewer, or something else', () => {
    expect(
      numbers(
        english('The firm pulled its kettles', 'About 340'),
        english('It pulled thousands of kettles', 'About 340'),
      ),
    ).not.toEqual([]);
    expect(
      numbers(
        english('The firm pulled its kettles', 'About 14,300'),
        english('It pulled millions of kettles', 'About 14,300'),
      ),
    ).not.toEqual([]);
    expect(
      numbers(
        english('The firm pulled its kettles', 'About 14,300'),
        english('It pulled thousands of toasters', 'About 14,300'),
      ),
    ).not.toEqual([]);
    expect(
      numbers(russian('Фирма отзывает чайники', '340'), russian('Фирма отзывает тысячи чайников', '340')),
    ).not.toEqual([]);
    expect(numbers(kazakh('Шәйнек', '340'), kazakh('Мыңдаған шәйнек', '340'))).not.toEqual([]);
  });
});
