import { describe, expect, it } from 'vitest';
import { factsTold } from './told.ts';

/** What a correction, or the house rules of an outlet, make of one sentence of a short release. */
type Row = readonly [a: string, b: string, ...alarms: readonly string[]];

const SAME_FACTS: readonly Row[] = [
  // a hedge in other words
  ['Сарай, по всей видимости, построили сезонники.', 'Сарай, судя по всему, построили сезонники.'],
  ['Предполагаемая причина течи – трещина.', 'Вероятная причина течи – трещина.'],
  ['Возможная причина течи ясна.', 'Вероятная причина течи ясна.'],
  ['Дүкен жабылатын сияқты.', 'Дүкен жабылатын секілді.'],
  ['Дүкен жабылатын секілді.', 'Дүкен жабылатын тәрізді.'],
  ['The barn was presumably built by settlers.', 'The barn was by all appearances built by settlers.'],
  // the era
  ['Вазу датируют V веком до н. э.', 'Вазу датируют пятым веком до нашей эры.'],
  ['Ваза б.з.д. V ғасырға жатады.', 'Ваза біздің заманымызға дейінгі V ғасырға жатады.'],
  ['The vase is dated to 450 BC.', 'The vase is dated to 450 BCE.'],
  ['The coin is dated to 120 AD.', 'The coin is dated to 120 CE.'],
  // a part without a noun
  ['Of the pupils, a quarter walk to school.', 'Of the pupils, 25 per cent walk to school.'],
  ['Of the pupils, a third walk to school.', 'Of the pupils, 33% walk to school.'],
  ['Треть идёт пешком, четверть едет.', '33% идёт пешком, 25% едет.'],
  ['Төрттен бірі жаяу барады.', '25 пайызы жаяу барады.'],
  // each figure keeps its month or place
  ['Sales rose 8.4% in May, against 7.9% in June.', 'Sales rose 7.9% in June, against 8.4% in May.'],
  ['Спрос вырос на 8,4% в мае против 7,9% в июне.', 'Спрос вырос на 7,9% в июне против 8,4% в мае.'],
  ['Сұраныс мамырда 8,4 пайыз, маусымда 7,9 пайыз болды.', 'Сұраныс маусымда 7,9 пайыз, мамырда 8,4 пайыз болды.'],
  // a letter for the sign of degrees
  ['Вода прогрелась до 19 ºC.', 'Вода прогрелась до 19 °C.'],
  ['Су 19º дейін жылыды.', 'Су 19° дейін жылыды.'],
  // one quantity in two units
  ['Путь займёт 2 ч. 40 мин. без остановок.', 'Путь займёт 2 часа 40 минут без остановок.'],
  // character references
  ['Ночью будет &minus;4 градуса у реки.', 'Ночью будет −4 градуса у реки.'],
  ['A ticket costs &euro;9 at the gate.', 'A ticket costs €9 at the gate.'],
  ['Ылғалдылық &le; 12% болуы керек.', 'Ылғалдылық ≤ 12% болуы керек.'],
  ['Билет стоит 3&ndash;5&nbsp;&euro; у входа.', 'Билет стоит 3–5 € у входа.'],
  // members of a list keep what they are called
  ['Приз взяли певица Инна Громова и басист Олег Седов.', 'Приз взяли басист Олег Седов и певица Инна Громова.'],
  ['Приз взяли Инна Громова и Олег Седов.', 'Приз взяли Олег Седов и Инна Громова.'],
  [
    'The prize went to singer Ida Moss and drummer Ted Rowe.',
    'The prize went to drummer Ted Rowe and singer Ida Moss.',
  ],
  [
    'Жүлдені әнші Дана Серікова мен барабаншы Ерлан Боранов алды.',
    'Жүлдені барабаншы Ерлан Боранов пен әнші Дана Серікова алды.',
  ],
  ['Prices rose in York and fell in Leeds.', 'Prices fell in Leeds and rose in York.'],
  ['Хатты Дана Серіковаға Ерлан Боранов берді.', 'Ерлан Боранов хатты Дана Серіковаға берді.'],
  ['Сыйды Серік Ахметовке берді.', 'Сыйды Ахметов Серікке берді.'],
  // who counts how many is told in another order
  ['Moss won 14,210 votes, Pell 11,876 and Rowe 3,054.', 'Rowe won 3,054 votes, Pell 11,876 and Moss 14,210.'],
  ['Громов набрал 142 голоса, Пелевин 118 и Седов 30.', 'Седов набрал 30 голосов, Пелевин 118 и Громов 142.'],
  // at most, in other words
  ['Бір отбасы ең көбі екі билет алады.', 'Бір отбасы көп дегенде екі билет алады.'],
  // a number on the other side of its name
  ['Қазандықты ЖЭО-2 жөндеді.', 'Қазандықты 2-ЖЭО жөндеді.'],
  ['Завод закупит руду.', 'Завод из-за дороговизны и долгих простоев на станции закупит руду.'],
  ['The firm shut the shop.', 'The firm, which had long wanted to leave and did not build, shut the shop.'],
  ['Советник мэра Инна Громова уехала.', 'Помощник мэра Инна Громова уехала.'],
];

const OTHER_FACTS: readonly Row[] = [
  ['Сарай, судя по всему, построили сезонники.', 'Сарай построили сезонники.', 'sense'],
  ['Причина течи – трещина.', 'Вероятная причина течи – трещина.', 'sense'],
  ['Дүкен жабылатын секілді.', 'Дүкен жабылады.', 'sense'],
  ['The barn was by all appearances built by settlers.', 'The barn was built by settlers.', 'sense'],
  ['Вазу датируют V веком до н. э.', 'Вазу датируют V веком н. э.', 'sense'],
  ['Вазу датируют V веком до нашей эры.', 'Вазу датируют V веком.', 'sense'],
  ['Ваза б.з.д. V ғасырға жатады.', 'Ваза б.з. V ғасырға жатады.', 'sense'],
  ['The vase is dated to 450 BC.', 'The vase is dated to 450 AD.', 'sense'],
  ['The vase is dated to the 5th century BC.', 'The vase is dated to the 5th century.', 'sense'],
  ['Of the pupils, a quarter walk to school.', 'Of the pupils, 27 per cent walk to school.', 'number'],
  [
    'Sales rose 8.4% in May, against 7.9% in June.',
    'Sales rose 7.9% in May, against 8.4% in June.',
    'number',
    'number',
  ],
  [
    'Спрос вырос на 8,4% в мае против 7,9% в июне.',
    'Спрос вырос на 7,9% в мае против 8,4% в июне.',
    'number',
    'number',
  ],
  ['Вода прогрелась до 19 ºC.', 'Вода прогрелась до 22 °C.', 'number'],
  ['Ночью будет &minus;4 градуса у реки.', 'Ночью будет 4 градуса у реки.', 'number'],
  ['A ticket costs &euro;9 at the gate.', 'A ticket costs &pound;9 at the gate.', 'number'],
  ['Ылғалдылық &le; 12% болуы керек.', 'Ылғалдылық ≥ 12% болуы керек.', 'sense'],
  ['Билет стоит 3&ndash;5&nbsp;&euro; у входа.', 'Билет стоит 3–5 £ у входа.', 'number'],
  // a sign that was lost behind a space
  ['Тариф вырос на 5 % за год.', 'Тариф вырос на 5 за год.', 'number'],
  ['The fee rose by 5 % last year.', 'The fee rose by 5 last year.', 'number'],
  // signs between words
  ['🥇 Инна Громова, село Луг', '🥈 Инна Громова, село Луг', 'sense'],
  // contraries
  ['Opponents of the weir spoke first.', 'Supporters of the weir spoke first.', 'sense'],
  ['Противники плотины говорили час.', 'Сторонники плотины говорили час.', 'sense'],
  ['Бөгетке қарсылар сөйледі.', 'Бөгетті қолдаушылар сөйледі.', 'sense'],
  ['Grants go to pre-war houses.', 'Grants go to post-war houses.', 'sense'],
  ['Гранты дадут на довоенные дома.', 'Гранты дадут на послевоенные дома.', 'sense'],
  // who is what, who gave what to whom
  [
    'Приз взяли певица Инна Громова и басист Олег Седов.',
    'Приз взяли певица Олег Седов и басист Инна Громова.',
    'name',
    'name',
    'name',
    'name',
  ],
  [
    'The prize went to singer Moss and drummer Rowe.',
    'The prize went to singer Rowe and drummer Moss.',
    'name',
    'name',
  ],
  [
    'Gold went to Ida Moss and silver to Ted Rowe.',
    'Gold went to Ted Rowe and silver to Ida Moss.',
    'name',
    'name',
    'name',
    'name',
  ],
  [
    'Жүлдені әнші Дана Серікова мен барабаншы Ерлан Боранов алды.',
    'Жүлдені әнші Ерлан Боранов пен барабаншы Дана Серікова алды.',
    'name',
    'name',
  ],
  ['Prices rose in Perm and fell in Omsk.', 'Prices rose in Omsk and fell in Perm.', 'name', 'name'],
  [
    'Бас жүлдені Мадина Оразқызына Талғат Есімов табыс етті.',
    'Бас жүлдені Талғат Есімовке Мадина Оразқызы табыс етті.',
    'name',
    'name',
    'name',
  ],
  ['Қазандықты ЖЭО-2 жөндеді.', 'Қазандықты 3-ЖЭО жөндеді.', 'number'],
  ['Бір отбасы ең көбі екі билет алады.', 'Бір отбасы кемінде екі билет алады.', 'sense'],
  // a denial behind much else that came with it
  ['Завод закупит руду.', 'Завод из-за дороговизны и долгих простоев не станет закупать руду.', 'negation'],
  ['The mill will buy grain.', 'The mill, short of cash and of hands as well, will not buy grain.', 'negation'],
  ['Диірмен астық алады.', 'Диірмен ақша мен жұмысшы жетіспегендіктен биыл астық алмайды.', 'negation'],
  // the post of an adviser
  ['Говорила советник директора Инна Громова.', 'Говорила директор Инна Громова.', 'sense'],
  ['Директордың кеңесшісі Дана Серікова сөйледі.', 'Директор Дана Серікова сөйледі.', 'sense'],
  ['An adviser to the director, Ida Moss, spoke.', 'The director, Ida Moss, spoke.', 'sense'],
  ['The fares were regulated last year.', 'The fares were deregulated last year.', 'sense'],
  ['The boat was found upstream of the weir.', 'The boat was found downstream of the weir.', 'sense'],
  ['Прошла внеплановая проверка.', 'Прошла плановая проверка.', 'sense'],
  ['Жоспардан тыс тексеру өтті.', 'Жоспарлы тексеру өтті.', 'sense'],
  ['Lane 2 ← Mill Road', 'Lane 2 → Mill Road', 'sense'],
  ['Начался монтаж крана.', 'Начался демонтаж крана.', 'sense'],
  ['Moss won 14,210 votes, Pell 11,876 and Rowe 3,054.', 'Rowe won 14,210 votes, Pell 11,876 and Moss 3,054.', 'name'],
];

describe('one sentence of a short release', () => {
  it.each(SAME_FACTS)('with the same facts raises no alarm: %s', (a, b) => {
    expect(factsTold(a, b)).toEqual([]);
    expect(factsTold(b, a)).toEqual([]);
  });

  it.each(OTHER_FACTS)('with another fact raises one: %s', (a, b, ...alarms) => {
    const categories = (told: readonly string[]): readonly string[] => told.map((one) => one.replace(/:.*/, ''));
    expect(categories(factsTold(a, b))).toEqual(alarms);
    expect(categories(factsTold(b, a))).toEqual(alarms);
  });
});
