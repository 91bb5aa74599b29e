import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';

type Row = readonly [a: string, b: string];

function categories(a: string, b: string): readonly string[] {
  return compare(a, b).differences.map(({ category }) => category);
}

const SAME: readonly Row[] = [
  ['Явка в городе выросла на 2,5 процентного пункта.', 'Явка в городе выросла на 2,5 пункта.'],
  ['Явка в городе выросла на 2,5 п. п. за год.', 'Явка в городе выросла на 2,5 пункта за год.'],
  ['Turnout rose by 2.5 percentage points.', 'Turnout rose by 2.5 points.'],
  ['Келушілер 2,5 пайыздық тармаққа көбейді.', 'Келушілер 2,5 тармаққа көбейді.'],
  ['The crew caught from 5 to 10 tonnes of fish.', 'The crew caught 5–10 tonnes of fish.'],
  ['It takes from 2 to 3 hours by boat.', 'It takes 2-3 hours by boat.'],
  ['Баржа везёт 3 т угля.', 'Баржа везёт 3000 кг угля.'],
  ['Рейс длится 2 часа.', 'Рейс длится 120 минут.'],
  ['Ремонт займёт полгода.', 'Ремонт займёт шесть месяцев.'],
  ['Улов вырос вдвое.', 'Улов вырос в два раза.'],
  ['Половина лодок ушла в море.', '50 процентов лодок ушли в море.'],
  ['Отчёт за 2016–2018 годы сдан вовремя.', 'Отчёт с 2016 по 2018 год сдан вовремя.'],
  ['На пристани ярмарка пройдёт 7–9 июня.', 'На пристани ярмарка пройдёт с 7 по 9 июня.'],
  ['Капитан дал матросу двухлетний срок.', 'Капитан дал матросу срок в два года.'],
  ['Регата начнётся завтра, 8 июня.', 'Регата начнётся в субботу, 8 июня.'],
  ['Баржа 3 тонна көмір тасиды.', 'Баржа 3000 кг көмір тасиды.'],
  ['The barge carries 3 t of coal.', 'The barge carries 3000 kg of coal.'],
  ['The trip takes half a year.', 'The trip takes six months.'],
  ['Half of the boats are out.', '50 percent of the boats are out.'],
  ['The report covers 2016–2018 in full.', 'The report covers the years from 2016 to 2018 in full.'],
  ['The fair runs from 7 to 9 June.', 'The fair runs 7-9 June.'],
  ['Catch rose in Q1 2018 at sea.', 'Catch rose in the first quarter of 2018 at sea.'],
  ['Reply within 10 business days.', 'Reply within 10 working days.'],
  ['The ship has a NAV-7 related fault.', 'The ship has a NAV-7-related fault.'],
  ['The code NAV-7 is on board.', 'The code NAV -7 is on board.'],
  ['The crew was at sea for six months.', 'The crew was at sea for six mths.'],
  ['Улов даст от 160 до 165 млн тенге.', 'Улов даст 160–165 млн тенге.'],
  ['Улов даст от 1,6 млрд до 1,65 млрд тенге.', 'Улов даст 1,6–1,65 млрд тенге.'],
  ['Аулау 160 миллионнан 165 миллион теңгеге дейін береді.', 'Аулау 160–165 млн теңге береді.'],
  ['The catch brings $1.6 billion to $1.65 billion.', 'The catch brings between $1.6 and $1.65 billion.'],
  ['The catch brings $1.6-1.65 billion.', 'The catch brings between $1.6 and $1.65 billion.'],
  ['The boats were out between 2016 and 2018 only.', 'The boats were out in 2016–2018 only.'],
  ['Лодки ходили в море в 2016–2018 годах.', 'Лодки ходили в море с 2016 по 2018 год.'],
  ['Қайықтар 2016–2018 жылдары жүзді.', 'Қайықтар 2016 жылдан 2018 жылға дейін жүзді.'],
  ['The port had a third-quarter loss.', 'The port had a Q3 loss.'],
  ['The pier will last a decade.', 'The pier will last ten years.'],
  ['The oak stood for two-and-a-half centuries.', 'The oak stood for 250 years.'],
  ['Boys of 10-12 years may row here.', 'Boys of 10 to 12 years each may row here.'],
  ['Гребут дети 10–12 лет.', 'Гребут дети от 10 до 12 лет.'],
  ['The toll is 50 pence.', 'The toll is £0.50.'],
  ['The trip takes an hour and a half.', 'The trip takes 90 minutes.'],
  ['The barge carries two tonnes and a half.', 'The barge carries 2.5 tonnes.'],
  ['The catch is a million and a half.', 'The catch is 1.5 million.'],
  ['Рейс длится час с половиной.', 'Рейс длится 90 минут.'],
  ['Рейс длится 2 часа с половиной.', 'Рейс длится 2,5 часа.'],
  ['Рейс бір жарым сағатқа созылады.', 'Рейс 90 минутқа созылады.'],
  ['Двадцатипятилетний капитан ушёл.', '25-летний капитан ушёл.'],
  ['Стодвадцатиметровый причал закрыт.', '120-метровый причал закрыт.'],
  ['The pier cost a quarter of a million.', 'The pier cost 250,000.'],
  ['The 19th century pier reopened.', 'The nineteenth-century pier reopened.'],
  ['Сгорел 1-этажный склад у причала.', 'Сгорел одноэтажный склад у причала.'],
  ['A 1-storey store burnt at the pier.', 'A one-storey store burnt at the pier.'],
  ['Айлақта 2 қабатты қойма өртенді.', 'Айлақта екіқабатты қойма өртенді.'],
  ['Айлақта 1 қабатты қойма өртенді.', 'Айлақта бірқабатты қойма өртенді.'],
  ['Причал обошёлся в четверть миллиона.', 'Причал обошёлся в 250 тысяч.'],
  ['Ярмарка пройдёт 12-14.05.2031.', 'Ярмарка пройдёт 12–14 мая 2031 года.'],
  ['Ярмарка пройдёт 28.05-03.06.2031.', 'Ярмарка пройдёт 28.05.2031-03.06.2031.'],
  ['Nets cost from 27,900 to 34,500 tenge.', 'Nets cost from KZT27,900 to KZT34,500.'],
  ['Сеть стоит 27 900 тенге.', 'Сеть стоит KZT27 900.'],
  ['Ау 300 еуро тұрады.', 'Ау EUR300 тұрады.'],
  ['The deal brings 1.2 billion dollars.', 'The deal brings USD1.2bn.'],
  ['The deck is 68 by 42 metres.', 'The deck is 68 x 42 m.'],
  ['Packs last until 8 April 2031 and 11 April 2031.', 'Packs last until 8 and 11 April 2031.'],
  ['Сети годны до 8 апреля и 11 апреля.', 'Сети годны до 8 и 11 апреля.'],
  ['Ау 8 сәуірге және 11 сәуірге дейін жарамды.', 'Ау 8 және 11 сәуірге дейін жарамды.'],
  ['Ставку покажут до 1 марта 2031 года.', 'Ставку покажут до 1 марта следующего года.'],
  ['The rate is due by March 1, 2031.', 'The rate is due by March 1 next year.'],
  ['The dam makes 900 million kilowatt-hours.', 'The dam makes 900 million kWh.'],
  ['The pier cost 220 million kroner.', 'The pier cost NOK 220m.'],
  ['The pier cost $3.5 million.', 'The pier cost $3.5M.'],
  ['The pier cost $3 million.', 'The pier cost $3M.'],
  ['A 1.7-litre can stood there.', 'A 1.7L can stood there.'],
  ['Рейс шёл по 2,5-часовому пути.', 'Рейс шёл по пути в 2,5 часа.'],
  ['The prize is 1.5 million Swedish kronor.', 'The prize is SEK 1.5 million.'],
  ['Премия составит 2 млн шведских крон.', 'Премия составит SEK 2 млн.'],
  ['Winds of 18 to 23 metres per second are due.', 'Winds of 18-23 m/s are due.'],
  ['A frost of minus 14 degrees is due.', 'A frost of -14C is due.'],
  ['Айыппұл 20 айлық есептік көрсеткіш болады.', 'Айыппұл 20 АЕК болады.'],
  ['Решение от 24 ноября 2031 года в силе.', 'Решение от 24 ноября в силе.'],
  ['The order of 24 November 2031 stands.', 'The order of 24 November stands.'],
  ['2031 жылғы 24 қарашадағы шешім күшінде.', '24 қарашадағы шешім күшінде.'],
];
const OTHER: readonly Row[] = [
  ['Явка в городе выросла на 2,5 процентного пункта.', 'Явка в городе выросла на 3,5 пункта.'],
  ['Явка в городе выросла на 2,5 пункта за год.', 'Явка в городе выросла на 2,5 процента за год.'],
  ['Turnout rose by 2.5 points.', 'Turnout rose by 2.5 per cent.'],
  ['Turnout rose by 25 basis points.', 'Turnout rose by 25 percentage points.'],
  ['Келушілер 2,5 пайыздық тармаққа көбейді.', 'Келушілер 2,5 пайызға көбейді.'],
  ['The crew caught from 5 to 10 tonnes of fish.', 'The crew caught 5–11 tonnes of fish.'],
  // a rise is no range
  ['The catch rose from 5 to 10 tonnes.', 'The catch rose 5–10 tonnes.'],
  ['The toll was raised last May from 5 to 10 euros.', 'The toll was raised last May 5–10 euros.'],
  ['Баржа везёт 3 т угля.', 'Баржа везёт 300 кг угля.'],
  ['Рейс длится 2 часа.', 'Рейс длится 130 минут.'],
  ['Ремонт займёт полгода.', 'Ремонт займёт пять месяцев.'],
  ['Улов вырос вдвое.', 'Улов вырос в три раза.'],
  ['The trip takes an hour and a half.', 'The trip takes two hours and a half.'],
  ['Рейс длится час с половиной.', 'Рейс длится 80 минут.'],
  ['Рейс бір жарым сағатқа созылады.', 'Рейс 80 минутқа созылады.'],
  ['Двадцатипятилетний капитан ушёл.', '26-летний капитан ушёл.'],
  ['The pier cost a quarter of a million.', 'The pier cost 350,000.'],
  ['The 18th century pier reopened.', 'The nineteenth-century pier reopened.'],
  ['Есеп 10 күнде тапсырылады.', 'Есеп 10 жұмыс күнінде тапсырылады.'],
  ['Цена сетей выросла с 2 до 3 евро.', 'Цена сетей выросла до 2–3 евро.'],
  ['The price of nets rose from 2 to 3 euros.', 'The price of nets rose to 2-3 euros.'],
  ['Половина лодок ушла в море.', '40 процентов лодок ушли в море.'],
  ['Отчёт за 2016–2018 годы сдан вовремя.', 'Отчёт с 2015 по 2018 год сдан вовремя.'],
  ['На пристани ярмарка пройдёт 7–9 июня.', 'На пристани ярмарка пройдёт с 7 по 10 июня.'],
  ['Регата начнётся в пятницу, 8 июня.', 'Регата начнётся в субботу, 8 июня.'],
  ['Регата начнётся завтра, 8 июня.', 'Регата начнётся в субботу, 9 июня.'],
  ['Баржа 3 тонна көмір тасиды.', 'Баржа 30 кг көмір тасиды.'],
  ['The barge carries 3 t of coal.', 'The barge carries 3 kg of coal.'],
  ['The trip takes half a year.', 'The trip takes half a month.'],
  ['Reply within 10 business days.', 'Reply within 10 calendar days.'],
  ['The report covers 2016–2018 in full.', 'The report covers the years from 2016 to 2019 in full.'],
  ['Catch rose in Q1 2018 at sea.', 'Catch rose in Q1 2019 at sea.'],
  ['Catch rose in Q1 2018 at sea.', 'Catch rose in the second quarter of 2018 at sea.'],
  ['Улов даст от 160 до 165 млн тенге.', 'Улов даст 160–175 млн тенге.'],
  ['Улов даст от 160 до 165 млн тенге.', 'Улов даст от 160 тысяч до 165 млн тенге.'],
  ['Улов даст 160–165 млн тенге.', 'Улов даст до 165 млн тенге.'],
  ['Аулау 160 миллионнан 165 миллион теңгеге дейін береді.', 'Аулау 150–165 млн теңге береді.'],
  ['The catch brings $1.6-1.65 billion.', 'The catch brings between $1.6 and $1.75 billion.'],
  ['The catch brings $1.6-1.65 billion.', 'The catch brings up to $1.65 billion.'],
  ['The boats were out between 2016 and 2018 only.', 'The boats were out in 2016–2019 only.'],
  ['The port had a third-quarter loss.', 'The port had a Q2 loss.'],
  ['The port had a third-quarter loss.', 'The port had a fourth-quarter loss.'],
  ['Сгорел двухэтажный склад у причала.', 'Сгорел одноэтажный склад у причала.'],
  ['A two-storey store burnt at the pier.', 'A one-storey store burnt at the pier.'],
  ['Айлақта 2 қабатты қойма өртенді.', 'Айлақта үшқабатты қойма өртенді.'],
  ['Айлақта бірқабатты қойма өртенді.', 'Айлақта екіқабатты қойма өртенді.'],
  ['Причал обошёлся в четверть миллиона.', 'Причал обошёлся в четверть миллиарда.'],
  ['Причал обошёлся в четверть миллиона.', 'Причал обошёлся в половину миллиона.'],
  ['Ярмарка пройдёт 12-14.05.2031.', 'Ярмарка пройдёт 12–15 мая 2031 года.'],
  ['Ярмарка пройдёт 28.05-03.06.2031.', 'Ярмарка пройдёт 28.05-04.06.2031.'],
  ['Nets cost from 27,900 to 34,500 tenge.', 'Nets cost from KZT27,900 to KZT35,500.'],
  ['Сеть стоит 27 900 тенге.', 'Сеть стоит USD27 900.'],
  ['Ау 300 еуро тұрады.', 'Ау EUR400 тұрады.'],
  ['The deck is 68 by 42 metres.', 'The deck is 68 x 24 m.'],
  ['Packs last until 8 April 2031 and 11 April 2031.', 'Packs last until 9 and 11 April 2031.'],
  ['Сети годны до 8 апреля и 11 апреля.', 'Сети годны до 8 и 12 апреля.'],
  ['Ау 8 сәуірге және 11 сәуірге дейін жарамды.', 'Ау 8 және 11 мамырға дейін жарамды.'],
  ['Ставку покажут до 1 марта 2031 года.', 'Ставку покажут до 2 марта следующего года.'],
  ['The dam makes 900 million kilowatt-hours.', 'The dam makes 900 million MWh.'],
  ['The pier cost 220 million kroner.', 'The pier cost NOK 230m.'],
  ['The pier cost $3.5 million.', 'The pier cost $3.5bn.'],
  ['A 1.7-litre can stood there.', 'A 1.5L can stood there.'],
  ['Рейс шёл по 2,5-часовому пути.', 'Рейс шёл по пути в 3,5 часа.'],
  ['The pier cost NOK 220m.', 'The pier cost SEK 220m.'],
  ['Winds of 18 to 23 metres per second are due.', 'Winds of 18-28 m/s are due.'],
  ['A frost of minus 14 degrees is due.', 'A frost of -24C is due.'],
  ['Айыппұл 20 айлық есептік көрсеткіш болады.', 'Айыппұл 30 АЕК болады.'],
  ['Решение от 24 ноября 2031 года в силе.', 'Решение от 25 ноября в силе.'],
  ['The order of 24 November 2031 stands.', 'The order of 24 November 2030 stands.'],
];
/** Words that open with one and count nothing, or count by the way. */
const NO_COUNT: readonly Row[] = [
  ['На причале он встретил одноклассника.', 'На причале он встретил приятеля.'],
  ['Склад сгорел в одночасье.', 'Склад сгорел внезапно.'],
  ['That is a one-sided view of the pier.', 'That is a biased view of the pier.'],
  ['It was a one-man crew.', 'It was a tiny crew.'],
  ['Айлақта бірқабатты қойма өртенді.', 'Айлақта аласа қойма өртенді.'],
];

describe('figures', () => {
  it.each(SAME)('of one value in two notations are no alarm: %s', (a, b) => {
    expect(categories(a, b)).not.toContain('number');
    expect(categories(b, a)).not.toContain('number');
  });

  it.each(NO_COUNT)('are not seen in a word that only opens with one: %s', (a, b) => {
    expect(categories(a, b)).not.toContain('number');
    expect(categories(b, a)).not.toContain('number');
  });

  it('do not turn a range into a bound where the other text has only one end', () => {
    expect(categories('Улов даст 160–165 млн тенге.', 'Улов даст от 160 млн тенге.')).toContain('sense');
    expect(categories('Улов даст от 160 до 165 млн тенге.', 'Улов даст 160–165 млн тенге.')).not.toContain('sense');
    expect(categories('Қайықтар 2016 жылға дейін жүзді.', 'Қайықтар 2016 жылы жүзді.')).toContain('sense');
  });

  it.each(OTHER)('of two values are told: %s', (a, b) => {
    expect(categories(a, b)).toContain('number');
    expect(categories(b, a)).toContain('number');
  });
});
