import { describe, expect, it } from 'vitest';
import { first } from './order.ts';
import { told } from './told.ts';

/** Two texts, and all that is told of them, whichever stands first in the alphabet. */
type Row = readonly [a: string, b: string, ...told: readonly string[]];

/** Of which organisation or country a body is. */
const OWNERS: readonly Row[] = [
  [
    'ООН послала помощь. Совет Безопасности ООН соберётся в среду.',
    'ООН послала помощь. Совет Безопасности соберётся в среду.',
    'abbreviation: ООН →',
  ],
  [
    'БҰҰ көмек жіберді. БҰҰ Қауіпсіздік кеңесі жиналады.',
    'БҰҰ көмек жіберді. Қауіпсіздік кеңесі жиналады.',
    'abbreviation: БҰҰ →',
  ],
  [
    'The UN sent help. The UN Security Council met on Monday.',
    'The UN sent help. The Security Council met on Monday.',
    'abbreviation: UN →',
  ],
  [
    'Казахстан подпишет договор в мае. Министерство транспорта Казахстана не назвало сроков.',
    'Казахстан подпишет договор в мае. Министерство транспорта не назвало сроков.',
    'abbreviation: Казахстана →',
  ],
  [
    'Чехия подпишет договор в мае. Министерство транспорта Казахстана не назвало сроков.',
    'Чехия подпишет договор в мае. Министерство транспорта не назвало сроков.',
    'name: Казахстана →',
  ],
  [
    'Қазақстан шартқа мамырда қол қояды. Қазақстанның Көлік министрлігі мерзімін айтпады.',
    'Қазақстан шартқа мамырда қол қояды. Көлік министрлігі мерзімін айтпады.',
    'abbreviation: Қазақстанның →',
  ],
  [
    'Чехия шартқа мамырда қол қояды. Қазақстанның Көлік министрлігі мерзімін айтпады.',
    'Чехия шартқа мамырда қол қояды. Көлік министрлігі мерзімін айтпады.',
    'name: Қазақстанның →',
  ],
  [
    'The United States will act in May. The U.S. Department of Commerce gave no dates.',
    'The United States will act in May. The Department of Commerce gave no dates.',
    'abbreviation: U.S. →',
  ],
];

/** A country, and the noun for it or another country in its place. */
const COUNTRIES: readonly Row[] = [
  [
    'Казахстан строит порт. В Казахстане растут цены.',
    'Казахстан строит порт. В стране растут цены.',
    'wording: Казахстане → стране',
  ],
  [
    'Казахстан строит порт. В Казахстане растут цены. Чехия ждёт.',
    'Казахстан строит порт. В стране растут цены. Чехия ждёт.',
    'name: Казахстане → стране',
  ],
  [
    'Казахстан и Чехия строят порт. В Казахстане растут цены.',
    'Казахстан и Чехия строят порт. В стране растут цены.',
    'name: Казахстане → стране',
  ],
  ['Порт строят. В Казахстане растут цены.', 'Порт строят. В стране растут цены.', 'wording: Казахстане → стране'],
  [
    'Порт строят. В Казахстане растут цены, а в Чехии падают.',
    'Порт строят. В стране растут цены, а в Чехии падают.',
    'name: Казахстане → стране',
  ],
  [
    'Қазақстан порт салып жатыр. Қазақстанда баға өсті. Чехия күтіп отыр.',
    'Қазақстан порт салып жатыр. Елде баға өсті. Чехия күтіп отыр.',
    'name: Қазақстанда → Елде',
  ],
  [
    'Kazakhstan builds a port. Prices grow in Kazakhstan.',
    'Kazakhstan builds a port. Prices grow in the country.',
    'wording: Kazakhstan → the country',
  ],
  [
    'Kazakhstan builds a port. Prices grow in Kazakhstan. France waits.',
    'Kazakhstan builds a port. Prices grow in the country. France waits.',
    'name: Kazakhstan → the country',
  ],
  [
    'Делегация едет в Чехию в мае.',
    'Делегация едет в Словацкую Республику в мае.',
    'name:  → Словацкую',
    'name: Чехию → Республику',
  ],
  [
    'Көлік Өзбекстанға жетті.',
    'Көлік Қырғыз Республикасына жетті.',
    'name:  → Қырғыз',
    'name: Өзбекстанға → Республикасына',
  ],
  [
    'Кеше Қазақстан Республикасының мәдениет министрі Ерлан Сейітов келді.',
    'Кеше мәдениет министрі Ерлан Сейітов келді.',
    'wording: Қазақстан Республикасының →',
  ],
  [
    'Вчера министр культуры Республики Казахстан Ерлан Сеитов приехал.',
    'Вчера министр культуры Ерлан Сеитов приехал.',
    'wording: Республики Казахстан →',
  ],
  [
    'Посол Федеративной Республики Германия открыл выставку.',
    'Посол Ирана открыл выставку.',
    'name: Федеративной Республики →',
    'name: Германия → Ирана',
  ],
  [
    'Посол Федеративной Республики Германия открыл выставку.',
    'Посол Германии открыл выставку.',
    'abbreviation: Федеративной Республики →',
    'inflection: Германия → Германии',
  ],
  ['The U.S. pier is open.', 'The peoples pier is open.', 'name: U.S → peoples', 'punctuation: . →'],
  ['The U.S. pier is open.', 'The United States pier is open.', 'abbreviation: U.S. → United States'],
  ['Открыт рейс Ташкент — Казахстан.', 'Открыт рейс Ташкент.', 'name: — Казахстан →'],
  ['The route Tashkent – Kazakhstan opened.', 'The route Tashkent opened.', 'name: – Kazakhstan →'],
  ['Форум пройдёт в Ташкенте, Узбекистане и Чехии.', 'Форум пройдёт в Ташкенте и Чехии.', 'name: , Узбекистане →'],
];

/** Who was told something, and who reports it. */
const MEDIA: readonly Row[] = [
  [
    'Завод откроют в мае, рассказали газете «Листок» в порту.',
    'Завод откроют в мае, рассказали в порту.',
    'attribution: газете «Листок» →',
  ],
  [
    'Зауыт мамырда ашылады. Бұл туралы директор «Жаршы» тілшісіне айтты.',
    'Зауыт мамырда ашылады. Бұл туралы директор айтты.',
    'attribution: «Жаршы» тілшісіне →',
  ],
  [
    '“The plant will open,” Ann Reed told Reuters.',
    '“The plant will open,” Ann Reed said.',
    'attribution: told Reuters → said',
  ],
  [
    '“The plant will open,” Ann Reed told the Nordby Times.',
    '“The plant will open,” Ann Reed told Reuters.',
    'attribution: the Nordby →',
    'attribution: Times → Reuters',
  ],
  [
    'Бұл туралы Порт үйінде өткен жиында порт басшысы айтты. Қайықтар кетті.',
    'Бұл туралы Порт үйінде өткен жиында порт басшысы мәлімдеді, деп жазады Jagalau.kz. Қайықтар кетті.',
    'wording: айтты → мәлімдеді',
    'attribution:  → , деп жазады Jagalau.kz',
  ],
  [
    'The port is open, its head told a meeting. The boats left.',
    'The port is open, its head said, the Harbour Times reported. The boats left.',
    'wording: told a meeting → said',
    'attribution:  → , the Harbour Times reported',
  ],
  ['Завод откроют в мае, — ТАСС. Цех тоже.', 'Завод откроют в мае. Цех тоже.', 'attribution: , — ТАСС →'],
  [
    '“The plant will open,” Ann Reed said.',
    '“The plant will open,” Ann Reed told the Nordby Times.',
    'attribution: said → told the Nordby Times',
  ],
  [
    '“The plant will open,” Ann Reed said.',
    '“The plant will open,” Ann Reed told Tom Hale.',
    'name: said → told Tom Hale',
  ],
];

/** One figure in other words, and another one. */
const FIGURES: readonly Row[] = [
  [
    'Улов даст 1,6–1,65 млрд тенге.',
    'Улов даст от 1,6 млрд до 1,65 млрд тенге.',
    'wording:  → от',
    'number-format: 1,6–1,65 → 1,6 млрд',
    'number-format:  → до 1,65',
  ],
  ['Порт принял от 5 до 7 лодок.', 'Порт принял 5–7 лодок.', 'wording: от 5 до →', 'number-format: 7 → 5–7'],
  ['Порт принял от 5 до 7 лодок.', 'Порт принял 5–8 лодок.', 'wording: от 5 до →', 'number of count: 7 → 5–8'],
  [
    'Қайықтар 2016–2018 жылдары жүзді.',
    'Қайықтар 2016 жылдан 2018 жылға дейін жүзді.',
    'wording:  → 2016 жылдан',
    'number-format: 2016–2018 жылдары → 2018 жылға',
    'wording:  → дейін',
  ],
  [
    'Порт 5-тен 7-ге дейін қайық қабылдады.',
    'Порт 5–7 қайық қабылдады.',
    'wording: 5-тен →',
    'number-format: 7-ге → 5–7',
    'wording: дейін →',
  ],
  ['The port took 5 to 7 boats.', 'The port took 5–7 boats.', 'wording: 5 to →', 'number-format: 7 → 5–7'],
  ['The port took 5 to 7 boats.', 'The port took 5–8 boats.', 'wording: 5 to →', 'number of count: 7 → 5–8'],
  ['Двадцатипятилетний капитан ушёл.', '25-летний капитан ушёл.', 'number-format: Двадцатипятилетний → 25-летний'],
  ['Двадцатипятилетний капитан ушёл.', '26-летний капитан ушёл.', 'number of count: Двадцатипятилетний → 26-летний'],
  [
    'Сгорел 1-этажный склад у причала.',
    'Сгорел одноэтажный склад у причала.',
    'number-format: 1-этажный → одноэтажный',
  ],
  ['A 1.7-litre can stood there.', 'A 1.7L can stood there.', 'dash: - →', 'number-format: litre → L'],
  ['Срок 6 рабочих дней.', 'Срок 6 календарных дней.', 'number of unit: рабочих → календарных'],
  [
    'Мерзім 6 жұмыс күні.',
    'Мерзім 6 күнтізбелік күн.',
    'number of unit: жұмыс → күнтізбелік',
    'number-format: күні → күн',
  ],
  ['Reply within 10 calendar days.', 'Reply within 10 working days.', 'number of unit: calendar → working'],
  [
    'The port paid 30 million tenge (about $75,000) to the crew.',
    'The port paid 30 million tenge (5 million to orphans) last year.',
    'wording: about →',
    'number of sum: $75,000 → 5 million',
    'punctuation: ) →',
    'wording: the crew → orphans) last year',
  ],
  ['Берут до 10 человек.', 'Берут до 10-го числа.', 'number of ordinal: 10 → 10-го', 'wording: человек → числа'],
  [
    'Регата начнётся завтра, 8 июня.',
    'Регата начнётся в субботу, 9 июня.',
    'wording: завтра → в субботу',
    'number of date: 8 → 9',
  ],
  ['Регата начнётся завтра, 8 июня.', 'Регата начнётся в субботу, 8 июня.', 'wording: завтра → в субботу'],
  [
    'Глеб Сомов дважды забил до перерыва.',
    'Два мяча забил до перерыва Глеб Сомов.',
    'wording: Глеб Сомов →',
    'wording: дважды → Два',
    'wording:  → мяча',
    'wording:  → Глеб Сомов',
  ],
  [
    'Глеб Сомов дважды забил до перерыва.',
    'Три мяча забил до перерыва Глеб Сомов.',
    'wording: Глеб Сомов →',
    'number of count: дважды → Три',
    'wording:  → мяча',
    'wording:  → Глеб Сомов',
  ],
  ['Сбор 5 % улова.', 'Сбор 5% улова.', 'number-format:  →'],
  ['Алым 5 % болды.', 'Алым 5% болды.', 'number-format:  →'],
  ['A fee of 5 % is paid.', 'A fee of 5% is paid.', 'number-format:  →'],
  ['Глеб Сомов дважды звонил в порт.', 'Глеб Сомов 2 часа звонил в порт.', 'number of unit: дважды → 2 часа'],
  ['Порт загружен на 100 %.', 'Порт загружен полностью.', 'wording: на 100 % → полностью'],
  ['Порт загружен на 90 %.', 'Порт загружен полностью.', 'number of percent: на 90 % → полностью'],
  ['The port is 100 per cent full.', 'The port is completely full.', 'wording: 100 per cent → completely'],
  ['The port is 90 per cent full.', 'The port is completely full.', 'number of percent: 90 per cent → completely'],
  ['Скорость 60 км/ч.', 'Скорость 60 километров в час.', 'number-format: км/ч → километров в час'],
  ['Скорость 60 км/ч.', 'Скорость 60 миль в час.', 'number of unit: км/ч → миль в час'],
  ['Жылдамдығы сағатына 60 км.', 'Жылдамдығы 60 км/сағ.', 'number-format: сағатына 60 км → 60 км/сағ'],
  ['The speed is 60 km/h.', 'The speed is 60 kilometres an hour.', 'number-format: km/h → kilometres an hour'],
];

/** Who holds an office, and how somebody is called. */
const PEOPLE: readonly Row[] = [
  [
    'Гульмира Сактаганова открыла порт. Зал встретил Гульмиру Ержановну.',
    'Гульмира Сактаганова открыла порт. Зал встретил Гульмиру Сактаганову.',
    'abbreviation: Ержановну → Сактаганову',
  ],
  [
    'Гульмира Сактаганова открыла порт. Зал встретил Гульмиру Ержановну.',
    'Гульмира Сактаганова открыла порт. Зал встретил Гульмиру Седову.',
    'name: Ержановну → Седову',
  ],
  [
    'The Deputy Minister Ann Reed came. The Deputy Minister said no.',
    'The Deputy Minister Ann Reed came. Reed said no.',
    'wording: The Deputy →',
    'wording: Minister → Reed',
  ],
  [
    'The Deputy Minister Ann Reed came. The Deputy Minister said no.',
    'The Deputy Minister Ann Reed came. The Minister said no.',
    'sense of post: Deputy →',
  ],
  [
    'Заместитель министра Ида Холм приехала. Заместитель министра молчала.',
    'Заместитель министра Ида Холм приехала. Холм молчала.',
    'wording: Заместитель → Холм',
    'wording: министра →',
  ],
  [
    'The acting chief executive officer came.',
    'The CEO came.',
    'sense of post: acting →',
    'abbreviation: chief executive officer → CEO',
  ],
  ['The chief executive officer came.', 'The CEO came.', 'abbreviation: chief executive officer → CEO'],
  [
    'И. о. генерального директора приехал.',
    'Гендиректор приехал.',
    'sense of post: И. о. →',
    'abbreviation: генерального директора → Гендиректор',
  ],
  [
    'Директор порта, экс-министр Глеб Сомов приехал.',
    'Директор порта, министр Глеб Сомов приехал.',
    'sense of post: экс-министр → министр',
  ],
  ['Deputy fire chief Ann Reed came.', 'Ann Reed came.', 'wording: Deputy fire chief →'],
  [
    'Вчера заместитель главы порта Ида Холм приехала.',
    'Вчера Ида Холм приехала.',
    'wording: заместитель главы порта →',
  ],
];

/** What a bracket says once more, and what it adds. */
const BRACKETS: readonly Row[] = [
  ['Фонд (Clean Sea) открыл порт.', 'Фонд открыл порт.', 'abbreviation: (Clean Sea) →'],
  ['Фонд (Clean) открыл порт.', 'Фонд открыл порт.', 'name: (Clean) →'],
  ['Боцман (Clean Sea) открыл порт.', 'Боцман открыл порт.', 'name: (Clean Sea) →'],
  ['Қор (Clean Sea) айлақ ашты.', 'Қор айлақ ашты.', 'abbreviation: (Clean Sea) →'],
  ['Қор (Clean) айлақ ашты.', 'Қор айлақ ашты.', 'name: (Clean) →'],
  ['The fund (Чистое море) opened a port.', 'The fund opened a port.', 'abbreviation: (Чистое море) →'],
  ['The fund (Чистое) opened a port.', 'The fund opened a port.', 'name: (Чистое) →'],
  ['Портовый совет посёлка (ПСП) открыл мост.', 'Портовый совет посёлка открыл мост.', 'abbreviation: (ПСП) →'],
  ['Лекарство Norvax (R) дорого.', 'Лекарство Norvax дорого.', 'punctuation: (R) →'],
  ['Лекарство Norvax (R дорого.', 'Лекарство Norvax дорого.', 'name: (R →'],
];

/** Words for what was done or what there is. */
const DEEDS: readonly Row[] = [
  ['Баға көбейді.', 'Баға көтерілді.', 'wording: көбейді → көтерілді'],
  ['Баға көбейді.', 'Баға көбейеді.', 'sense of tense: көбейді → көбейеді'],
  [
    'Лодки, у которых нет вёсел, стоят на берегу.',
    'Лодки с вёслами стоят на берегу.',
    'punctuation: , →',
    'negation: у которых нет → с',
    'inflection: вёсел → вёслами',
    'punctuation: , →',
  ],
  [
    'They are going to build it.',
    'They have built it.',
    'wording: are → have',
    'sense of tense: going to build → built',
  ],
  [
    'Замминистра Ида Хольм выступила в полдень.',
    'Министр Ида Хольм выступила в полдень.',
    'sense of post: Замминистра → Министр',
  ],
  [
    'Совет не подписал договор.',
    'Совет отказался подписать договор.',
    'wording: не → отказался',
    'inflection: подписал → подписать',
  ],
  [
    'The board did not sign the deal.',
    'The board refused to sign the deal.',
    'wording: did → refused',
    'wording: not → to',
  ],
  ['Кеңес шартқа қол қоймады.', 'Кеңес шартқа қол қоюдан бас тартты.', 'wording: қоймады → қоюдан бас тартты'],
  [
    'Совет подписал договор.',
    'Совет отказался подписать договор.',
    'sense of antonym:  → отказался',
    'inflection: подписал → подписать',
  ],
  ['Кеңес шартқа қол қойды.', 'Кеңес шартқа қол қоюдан бас тартты.', 'sense of antonym: қойды → қоюдан бас тартты'],
];

/** Sentences that have nothing in common. */
const APART: readonly (readonly [a: string, b: string])[] = [
  ['Проезд платный.', 'Правила ужесточили.'],
  ['Баға көтерілді.', 'Баспа редакторы келді.'],
  ['Көрме ашылды.', 'Баға көбейді.'],
  ['Prices rose again.', 'Pilots left early.'],
];

describe('an edit is told alike from either side', () => {
  it.each([...OWNERS, ...COUNTRIES, ...MEDIA, ...FIGURES, ...PEOPLE, ...BRACKETS, ...DEEDS])(
    '%s | %s',
    (a, b, ...expected) => {
      expect(told(first(a), b)).toEqual(expected);
      expect(told(a, first(b))).toEqual(expected);
    },
  );

  it.each(APART)('a sentence that answers none is deleted and inserted: %s | %s', (a, b) => {
    const expected = [`deleted: ${a} →`, `inserted:  → ${b}`];
    expect([...told(first(a), b)].sort()).toEqual(expected);
    expect([...told(a, first(b))].sort()).toEqual(expected);
  });
});
