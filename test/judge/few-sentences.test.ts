import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';

type Row = readonly [a: string, b: string];

/** Releases of a few sentences with one correction. */
const CORRECTED: readonly Row[] = [
  [
    'Мельница у брода снова мелет зерно. За сутки она даёт 12 мешков муки. Очередь занимают с ночи.',
    'Мельница у брода снова мелет зерно. За сутки она даёт 17 мешков муки. Очередь занимают с ночи.',
  ],
  [
    'Диірмен қайта іске қосылды. Тәулігіне 12 қап ұн шығады. Кезекке түннен тұрады.',
    'Диірмен қайта іске қосылды. Тәулігіне 17 қап ұн шығады. Кезекке түннен тұрады.',
  ],
  [
    'The mill by the ford is grinding again. It gives 12 sacks of flour a day. People queue from the night before.',
    'The mill by the ford is grinding again. It gives 17 sacks of flour a day. People queue from the night before.',
  ],
  // one sentence of the others in another notation
  [
    'Первый плот спустили на воду утром. Он везёт 14 тонн сена за рейс. Причал откроют 5 мая.',
    '1-й плот спустили на воду утром. Он везёт 14 т сена за рейс. Причал откроют 7 мая.',
  ],
  [
    'Бірінші сал таңертең суға түсті. Ол бір жолда 14 тонна шөп тасиды. Айлақ 5 мамырда ашылады.',
    '1-ші сал таңертең суға түсті. Ол бір жолда 14 т шөп тасиды. Айлақ 7 мамырда ашылады.',
  ],
  [
    'The first raft went into the water in the morning. It carries 14 tonnes of hay. The pier opens on 5 May.',
    'The 1st raft went into the water in the morning. It carries 14 t of hay. The pier opens on 7 May.',
  ],
  // figures that changed places are those of the same text
  [
    'Пасека отчиталась за лето. Пчёлы собрали 31 бочку липового и 18 бочек гречишного мёда. Часть продали сразу.',
    'Пасека отчиталась за лето. Пчёлы собрали 18 бочек липового и 31 бочку гречишного мёда. Часть продали сразу.',
  ],
  ['Золото взяла Инна Громова, серебро взял Олег Седов.', 'Золото взял Олег Седов, серебро взяла Инна Громова.'],
  ['Gold went to Ida Moss and silver to Ted Rowe.', 'Gold went to Ted Rowe and silver to Ida Moss.'],
  // one sentence
  [
    'Под склад муки соседний двор отдал пекарне сарай на 48&nbsp;м&sup2;, ключ от него хранит старый мастер.',
    'Под склад муки соседний двор отдал пекарне сарай на 48 м³, ключ от него хранит старый мастер.',
  ],
  // one sentence told anew with another figure, beside others that stand as they were
  [
    'Пекарня у моста расширяется. Соседний двор отдаст ей под печи сарай в 48 шагов длиной. Хлеб по-прежнему пекут ночью. Очередь тянется до угла.',
    'Пекарня у моста расширяется. Под новые печи она займёт у соседей каретный сарай, а в нём 65 шагов в длину. Хлеб по-прежнему пекут ночью. Очередь тянется до угла.',
  ],
  [
    'Көпір жанындағы наубайхана кеңейеді. Көрші аула оған пеш қоюға ұзындығы 48 қадам қойма береді. Нан бұрынғыдай түнде пісіріледі. Кезек бұрышқа дейін созылады.',
    'Көпір жанындағы наубайхана кеңейеді. Жаңа пештер тұратын ескі қойманың ұзындығы 65 қадам, оны көршілер босатады. Нан бұрынғыдай түнде пісіріледі. Кезек бұрышқа дейін созылады.',
  ],
  [
    'The bakery by the bridge is growing. The yard next door will give it a shed 48 paces long for its ovens. Bread is still baked at night. The queue reaches the corner.',
    'The bakery by the bridge is growing. For new ovens it takes over from its neighbours a coach house that measures 65 paces. Bread is still baked at night. The queue reaches the corner.',
  ],
  // all three votes, and the rest of the release stands
  [
    'The guild chose its master. Ada Rudd took 31 votes, Tom Vale 18 and Ned Orr 7. The old master hands over the keys in spring. Nobody asked for a second count.',
    'The guild chose its master. Ada Rudd took 34 votes, Tom Vale 16 and Ned Orr 6. The old master hands over the keys in spring. Nobody asked for a second count.',
  ],
  // a day in figures is no code
  [
    'Соседи закончили спор о луге. Соглашение подписано 7.10.2033 в сельском клубе. Копии лежат у обоих. Межу обозначат столбами.',
    'Соседи закончили спор о луге. Соглашение подписано 10 июля 2033 года в сельском клубе. Копии лежат у обоих. Межу обозначат столбами.',
  ],
  // the name of one thing
  [
    'Ветеринары закрыли две фермы. У гусей нашли штамм H7N3. Собак просят держать на поводке.',
    'Ветеринары закрыли две фермы. У гусей нашли штамм H7N9. Собак просят держать на поводке.',
  ],
  [
    'Көлік қозғалысы өзгереді. Көпір жөнделгенше 120М автобусы аурухана арқылы жүреді. Жаңа кесте ілінді.',
    'Көлік қозғалысы өзгереді. Көпір жөнделгенше 102М автобусы аурухана арқылы жүреді. Жаңа кесте ілінді.',
  ],
  // a figure with its noun
  [
    'The old brewery will be pulled down. A 10-storey block of flats will take its place. Work starts when the lease ends.',
    'The old brewery will be pulled down. A 12-storey block of flats will take its place. Work starts when the lease ends.',
  ],
  [
    'Келісім жаңартылды. Төлем кешіксе, 3-тармақ бойынша өсімпұл есептеледі. Кілт кейін тапсырылады.',
    'Келісім жаңартылды. Төлем кешіксе, 7-тармақ бойынша өсімпұл есептеледі. Кілт кейін тапсырылады.',
  ],
  // a list in another order
  [
    'В сквере открыли фонтан. Проект подготовили Нина Власова и Марк Юдин. Воду включили вечером.',
    'В сквере открыли фонтан. Проект подготовили Марк Юдин и Нина Власова. Воду включили вечером.',
  ],
  // a headline of four words
  ['Рынок открыт по средам', 'По средам рынок открыт'],
  ['Мектеп асханасы бүгін ашылды', 'Мектеп асханасы бүгін ашылмады'],
  ['Ferry back in service', 'Ferry not back in service'],
  // another day and another place in one sentence of six
  [
    'Ярмарка пройдёт в Лугове 3 мая. Соседи привезли саженцы и мёд. Дети разучили танец. Оркестр репетировал всю зиму в старом клубе. Тренер обещал показать лошадей. Столы накроют у реки, где раньше стояла паромная будка, а вечером на пристани зажгут бумажные фонари. Гостей из соседних сёл довезут телеги с сеном и старый школьный автобус.',
    'Ярмарка пройдёт в Борске 4 мая. Соседи привезли саженцы и мёд. Дети разучили танец. Оркестр репетировал всю зиму в старом клубе. Тренер обещал показать лошадей. Столы накроют у реки, где раньше стояла паромная будка, а вечером на пристани зажгут бумажные фонари. Гостей из соседних сёл довезут телеги с сеном и старый школьный автобус.',
  ],
];

/** One form filled anew. */
const FILLED_ANEW: readonly Row[] = [
  [
    'Мельница у брода отчиталась за май. Она дала 12 мешков муки, 5 мешков отрубей и 3 мешка крупы.',
    'Мельница у брода отчиталась за июнь. Она дала 17 мешков муки, 8 мешков отрубей и 6 мешков крупы.',
  ],
  [
    'Диірмен мамыр айы туралы есеп берді. Ол 12 қап ұн, 5 қап кебек және 3 қап жарма берді.',
    'Диірмен маусым айы туралы есеп берді. Ол 17 қап ұн, 8 қап кебек және 6 қап жарма берді.',
  ],
  [
    'The mill by the ford reports for May. It gave 12 sacks of flour, 5 sacks of bran and 3 sacks of grits.',
    'The mill by the ford reports for June. It gave 17 sacks of flour, 8 sacks of bran and 6 sacks of grits.',
  ],
  // its sentences all have other figures
  [
    'Рынок закрылся в среду. Мешок ржи стоил 12 монет, мешок овса 7. Мёда продали 31 бочку.',
    'Рынок закрылся в пятницу. Мешок ржи стоил 14 монет, мешок овса 9. Мёда продали 26 бочек.',
  ],
  [
    'Package mill-tools was updated. The fault is mended in version 2.4.1-3. Please upgrade today.',
    'Package mill-tools was updated. The fault is mended in version 2.6.0-1. Please upgrade today.',
  ],
  [
    'Штормовое предупреждение: 3 мая в Лугове ожидается ветер и ливень.',
    'Штормовое предупреждение: 9 июня в Борске ожидается ветер и ливень.',
  ],
];

describe('a few sentences', () => {
  it.each(CORRECTED)('with one correction are one text: %s', (a, b) => {
    expect(compare(a, b).verdict).toBe('near-duplicate');
    expect(compare(b, a).verdict).toBe('near-duplicate');
  });

  it.each(FILLED_ANEW)('with other facts are one form: %s', (a, b) => {
    expect(compare(a, b).verdict).toBe('same-form');
    expect(compare(b, a).verdict).toBe('same-form');
  });
});
