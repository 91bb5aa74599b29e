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

/** Releases told in other words, of which a third is linked with all of their figures in their places. */
const RETOLD_WITH_FIGURES: readonly Row[] = [
  [
    'Пасека «Липовый цвет» подвела итоги сезона. С 18 июня по 9 августа 64 улья дали 2,3 тонны мёда, из них 1,4 тонны липового. Средний сбор с улья составил 36 килограммов против 29 килограммов в прошлом году. Килограмм мёда на ярмарке стоил 850 рублей, за 11 дней продали 740 банок. На новые ульи ушло 412 тысяч рублей, ещё 95 тысяч рублей потратили на пчелиных маток. К будущей весне хозяева хотят довести число ульев до 80 и посадить 130 лип.',
    'Сезон на пасеке «Липовый цвет» закончился, хозяева посчитали урожай. 64 улья за время с 18 июня по 9 августа принесли 2,3 тонны мёда; больше всего вышло липового – 1,4 тонны. В среднем один улей отдал 36 килограммов, годом раньше было 29 килограммов. Ярмарка длилась 11 дней, покупатели унесли 740 банок по цене 850 рублей за килограмм. Расходы на новые ульи достигли 412 тысяч рублей, пчелиные матки обошлись в 95 тысяч рублей. Весной ульев должно стать 80, рядом вырастут 130 лип.',
  ],
  [
    '«Жөке гүлі» омартасы маусымды қорытындылады. 18 маусым мен 9 тамыз аралығында 64 ұя 2,3 тонна бал берді, оның 1,4 тоннасы жөке балы. Бір ұядан орта есеппен 36 килограмм алынды, былтыр 29 килограмм еді. Жәрмеңкеде килограмы 3500 теңгеден сатылып, 11 күнде 740 құты кетті. Жаңа ұяларға 412 мың теңге, аналық араларға 95 мың теңге жұмсалды. Келер көктемге қарай иелері ұя санын 80-ге жеткізіп, 130 жөке отырғызбақ.',
    '«Жөке гүлі» омартасында маусым аяқталып, өнім есептелді. 64 ұядан 18 маусым мен 9 тамыз аралығында 2,3 тонна бал жиналыпты, көбі жөке балы – 1,4 тонна. Әр ұя орташа 36 килограмнан берген, өткен жылғы көрсеткіш 29 килограмм. Жәрмеңке 11 күнге созылды, сатып алушылар килограмын 3500 теңгеден 740 құты әкетті. Жаңа ұялардың құны 412 мың теңге болды, аналық аралар 95 мың теңгеге түсті. Көктемде ұялар 80 болады, жанына 130 жөке егіледі.',
  ],
  [
    'The Lime Blossom apiary has summed up its season. Between 18 June and 9 August its 64 hives gave 2.3 tonnes of honey, 1.4 tonnes of it lime. The mean yield of a hive was 36 kilograms against 29 kilograms a year ago. A jar cost £8 at the fair, where 740 jars were sold in 11 days. New hives took £4,120 and a further £950 was spent on queens. By next spring the owners mean to have 80 hives and to plant 130 limes.',
    'Counting is over at the Lime Blossom apiary. Its 64 hives brought in 2.3 tonnes of honey from 18 June to 9 August, and lime made up 1.4 tonnes. Each hive gave 36 kilograms on average; last year it was 29 kilograms. Visitors to the fair carried off 740 jars in 11 days, at £8 a jar. The apiary paid £4,120 for new hives and £950 for queens. Next spring there should be 80 hives, with 130 limes planted near them.',
  ],
];

/** Two stories of one event that share a lead, a quotation or the figures of one sentence, and one form filled twice. */
const OTHERS: readonly Row[] = [
  [
    'The Lime Blossom apiary has summed up its season. Its 64 hives gave 2.3 tonnes of honey, 1.4 tonnes of it lime, the best yield since the owners moved to the valley and learned where the bees fly in a dry July. Neighbours came with jars of their own, and the school sent a class to see how combs are cut. The owners say they will not grow much more, because two people cannot look after many hives.',
    'A wet June frightened the beekeepers of the valley, yet the autumn fair was full of jars again. The Lime Blossom apiary reports that its 64 hives gave 2.3 tonnes of honey, 1.4 tonnes of it lime. Elsewhere the harvest was poor: swarms left, mites spread and a late frost burnt the blossom on the slopes. Prices rose, and buyers from the coast took most of what was there before noon on the first day.',
  ],
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

it.each([...RETOLD, ...RETOLD_WITH_FIGURES])(
  'a release told in other words, sentence by sentence, is a copy: %s',
  (...row) => {
    expect(isCopy(row)).toBe(true);
  },
);

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
