import { expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';

type Row = readonly [a: string, b: string];

/** Releases of which nearly every sentence was told in other words, with what it is about. */
const RETOLD: readonly Row[] = [
  [
    'Краеведческий музей Заречья открыл зал старых часов. В собрание вошли 140 настенных и карманных часов, которые горожане приносили в музей с весны. Самые ранние сделаны в 1812 году, их передала семья учителя Егора Липатова. «Мы сумели запустить две трети механизмов», – рассказала хранитель Нина Сурикова. Смотреть собрание можно каждый день, кроме вторника, взрослый билет стоит 150 рублей. Ближайшей весной музей устроит занятия для юных часовщиков.',
    'В краеведческом музее Заречья теперь есть зал старых часов. Собрание насчитывает 140 настенных и карманных часов, с весны их приносили в музей жители города. Самый ранний экземпляр, 1812 года, передала семья учителя Егора Липатова. По словам хранителя Нины Суриковой, удалось запустить две трети механизмов. Собрание открыто каждый день, кроме вторника, за взрослый билет просят 150 рублей. Весной при музее начнутся занятия для юных часовщиков.',
  ],
  [
    'Өлкетану мұражайы ескі сағаттар залын ашты. Жинаққа тұрғындар көктемнен бері әкелген 140 қабырға және қалта сағаты кірді. Ең ескісі 1812 жылы жасалған, оны мұғалім Ерлан Сапаровтың отбасы тапсырды. «Механизмдердің үштен екісін іске қостық», – деді қор сақтаушы Нұргүл Әбенова. Зал сейсенбіден басқа күні ашық, ересектер билеті 500 теңге тұрады. Келесі көктемде мұражай жас сағатшыларға арналған сабақтар бастайды. Көрмені аймақтың барлық мектебінен келген оқушылар тегін көре алады, оларды алдын ала телефон арқылы тіркеу керек.',
    'Енді өлкетану мұражайында ескі сағаттар залы бар. Жинақта 140 қабырға және қалта сағаты тұр, оларды тұрғындар көктемнен бері әкелді. 1812 жылы жасалған ең ескісін мұғалім Ерлан Сапаровтың отбасы тапсырған. Қор сақтаушы Нұргүл Әбенованың айтуынша, механизмдердің үштен екісі іске қосылды. Сейсенбіден басқа күні зал ашық, ересектер билетінің құны 500 теңге. Жас сағатшыларға арналған сабақтар мұражайда келесі көктемде басталады. Көрмені аймақтың барлық мектебінен келген оқушылар тегін тамашалайды, алдын ала телефон арқылы тіркеу керек.',
  ],
  [
    'The folk museum in Harle has opened a room of old clocks. The collection holds 140 wall clocks and pocket watches that townspeople have been bringing in since spring. The earliest dates from 1812 and was given by the family of the schoolteacher Ed Lipton. "We got two thirds of the movements going again," said the keeper, Nina Surrey. The room is open every day except Tuesday and an adult ticket costs £3. Next spring the museum will hold classes for young clockmakers.',
    'A room of old clocks has opened at the folk museum in Harle. Townspeople have been bringing in wall clocks and pocket watches since spring, and the collection now holds 140. The family of the schoolteacher Ed Lipton gave the earliest, which dates from 1812. Two thirds of the movements are going again, the keeper, Nina Surrey, said. It is open every day except Tuesday, and an adult ticket costs £3. Classes for young clockmakers will be held at the museum next spring.',
  ],
];

/** Two stories of one event that share a lead or a quotation, and one form filled twice. */
const OTHERS: readonly Row[] = [
  [
    'The folk museum in Harle has opened a room of old clocks, and the mayor came to wind the first of them before a crowd of neighbours. "We got two thirds of the movements going again," said the keeper, Nina Surrey. The council paid for the new floor after a storm in March had let the rain in, and a joiner from the next street made the cases out of oak beams that were found under the roof.',
    'Visitors to Harle can now hear a hundred clocks strike noon at once, if they are patient. "We got two thirds of the movements going again," said the keeper, Nina Surrey. She learned her trade from her grandfather, who mended watches for railwaymen, and she still has his bench. Her next wish is a tower clock that lies in pieces in a barn beyond the river, for which nobody has found the hands.',
  ],
  [
    'Завтра, 4 марта, в Заречье днём 3 градуса тепла, ночью 5 мороза, ветер юго-западный, 7 метров в секунду. На дорогах гололёд, водителей просят держать дистанцию. Уровень воды в реке поднимется на 12 сантиметров, паром работает с 8 до 19 часов. Лесные дороги закрыты до 20 марта. Следующий прогноз выйдет в 18 часов. Дежурный синоптик службы погоды напоминает телефон для справок.',
    'Завтра, 9 апреля, в Заречье днём 14 градусов тепла, ночью 2 тепла, ветер северный, 11 метров в секунду. На дорогах сухо, водителей просят держать дистанцию. Уровень воды в реке поднимется на 40 сантиметров, паром работает с 6 до 22 часов. Лесные дороги закрыты до 30 апреля. Следующий прогноз выйдет в 21 час. Дежурный синоптик службы погоды напоминает телефон для справок.',
  ],
  [
    'Ертең, 4 наурызда, ауданда күндіз 3 градус жылы, түнде 5 градус аяз, жел оңтүстік-батыстан, секундына 7 метр. Жолдарда көктайғақ, жүргізушілерден арақашықтық сақтау сұралады. Өзендегі су деңгейі 12 сантиметрге көтеріледі, паром сағат 8-ден 19-ға дейін жұмыс істейді. Орман жолдары 20 наурызға дейін жабық. Келесі болжам сағат 18-де шығады. Ауа райы қызметінің кезекшісі анықтама телефонын еске салады.',
    'Ертең, 9 сәуірде, ауданда күндіз 14 градус жылы, түнде 2 градус жылы, жел солтүстіктен, секундына 11 метр. Жолдар құрғақ, жүргізушілерден арақашықтық сақтау сұралады. Өзендегі су деңгейі 40 сантиметрге көтеріледі, паром сағат 6-дан 22-ге дейін жұмыс істейді. Орман жолдары 30 сәуірге дейін жабық. Келесі болжам сағат 21-де шығады. Ауа райы қызметінің кезекшісі анықтама телефонын еске салады.',
  ],
];

const isCopy = ([a, b]: Row): boolean => ['near-duplicate', 'partial'].includes(compare(a, b).verdict);

it.each(RETOLD)('a release told in other words, sentence by sentence, is a copy: %s', (...row) => {
  expect(isCopy(row)).toBe(true);
});

it.each(OTHERS)('a shared quotation or a form makes no copy: %s', (...row) => {
  expect(isCopy(row)).toBe(false);
});

const LATER = ' The rest of the report tells of the harvest, the weather and the long winter that everybody remembers.';

/** Amounts and times with what is written on to them, in the place of others; and the codes beside which they lie. */
const WRITTEN_ON: readonly Row[] = [
  ['The mill earned £481.3m.', 'The mill earned £418.3m.'],
  ['The water warmed by 1.8C.', 'The water warmed by 2.6C.'],
  ['The helper is a 43-year-old man.', 'The helper is a 34-year-old man.'],
  ['Пойыз 8:40-та келді.', 'Пойыз 9:40-та келді.'],
];
const CODES: readonly Row[] = [
  ['The mill runs pump-4.1-deb7.', 'The mill runs pump-4.1-deb9.'],
  ['See notice MR-20140911.', 'See notice MR-20140917.'],
];
const codesIn = ([a, b]: Row): number | undefined =>
  compare(`${a}${LATER}`, `${b}${LATER}`, { why: true }).why?.figures?.codes;

it.each(WRITTEN_ON)('an amount is no code: %s', (...row) => {
  expect(codesIn(row)).toBe(0);
});

it.each(CODES)('a code is one: %s', (...row) => {
  expect(codesIn(row)).toBe(3);
});
