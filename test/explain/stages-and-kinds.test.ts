import { describe, expect, it } from 'vitest';
import { factsTold } from './told.ts';

/** What was proposed and what was decided, kinds of tickets and animals, and small words that only look like limits. */
type Row = readonly [a: string, b: string];

const SAME: readonly Row[] = [
  ['Состав жюри союз утвердит в марте.', 'Состав жюри в союзе утвердят в марте.'],
  ['Самая сложная дорога ведёт к озеру.', 'Сложнее всего дорога к озеру.'],
  ['Чаще всего болеют дети.', 'Чаще болеют дети.'],
  ['Завод рекомендует хранить воду в тени.', 'Завод рекомендовал хранить воду в тени.'],
  ['Дума решила строить мост.', 'Дума постановила строить мост.'],
  ['Зауыт жаңа ережені ұсынды.', 'Зауыт жаңа ереже жөнінде ұсыныс жасады.'],
  ['The council agreed the plan on Monday.', 'The council approved the plan on Monday.'],
  ['For the first time, we will own the mill.', 'For the first time, the co-op will own the mill.'],
  ['Co-operation between the towns will grow.', 'Cooperation between the towns will grow.'],
  ['One single mistake was found.', 'One mistake was found on their return.'],
  // as often in other words
  ['Trains run hourly.', 'Trains run every hour.'],
  ['The paper comes out weekly.', 'The paper comes out every week.'],
  ['Отчёт выходит ежегодно.', 'Отчёт выходит раз в год.'],
  ['Есеп күн сайын шығады.', 'Есеп күнделікті шығады.'],
  // great things that nobody denies
  ['The major fault was mended.', 'The fault was mended.'],
  ['He did not leave. A serious fire broke out in the barn.', 'He did not leave. A fire broke out in the barn.'],
  ['Крупный завод построили у реки.', 'Завод построили у реки.'],
  ['Ірі зауыт салынды.', 'Зауыт салынды.'],
  ['There were no major injuries.', 'There were no serious injuries.'],
  // the small word of a body among its capitals
  ['It was funded by the Department for Transport.', 'It was funded by the DfT.'],
  ['Об этом знает Министерство образования и науки.', 'Об этом знает МОиН.'],
  // a unit that ends its sentence
  ['Дорога займёт 25 минут. Число остановок то же.', 'Дорога займёт 25 мин. Количество остановок то же.'],
  // a sum in a year
  ['It may save £4 million a year.', 'It may save £4m a year.'],
  // who speaks holds the same office at the other place
  ['"The bridge opens," said deputy director Tom Vale.', 'Deputy director Tom Vale said the bridge opens.'],
  ['«Мост откроют», – сказал замдиректора Пётр Лунин.', 'Замдиректора Пётр Лунин сказал, что мост откроют.'],
  // a day that is told makes the present a plan
  ['23 мая в галерее открывается выставка.', '23 мая в галерее откроется выставка.'],
  // a part of all
  ['Задержки составили менее 1% от всех рейсов.', 'Задержки составили менее 1% всех рейсов.'],
  // units in their cases, glued to the figure, and a third whatever follows
  ['Сүт мөлшері 4 870 килограмды құрады.', 'Сүт мөлшері 4870 кг құрады.'],
  ['It has a 3.4-inch round display.', 'It has a 3.4in round display.'],
  ['It has a 12-mile track.', 'It has a 12mi track.'],
  ['Roughly one in three had to stay.', 'Roughly a third had to stay.'],
  ['Pat Lane, vice president of sales, spoke.', 'Pat Lane, VP of sales, spoke.'],
  ['The CEO Fiona Carrick said so.', 'The chief executive Fiona Carrick said so.'],
  // who owns a name stands beside it
  ["He overtook Finland's Joonas Korpi at the end.", 'He overtook Joonas Korpi of Finland at the end.'],
  ['The feast was at the Corn Exchange in Bristol on Tuesday.', "The feast was at Bristol's Corn Exchange on Tuesday."],
  // what is not there
  ['The team has not found any sign of a house so far.', 'The team has so far found no sign of a house.'],
  ['We did not see any boats.', 'We saw no boats.'],
  ['Қарыз алу жоспарланып отырған жоқ.', 'Қарыз алу жоспарланбаған.'],
  // a syllable and the first letters
  ['В Вятском техническом университете открыли зал.', 'В ВятТУ открыли зал.'],
  ['Қазақ ұлттық университеті ашылды.', 'ҚазҰУ ашылды.'],
  ['Detective Inspector Rowena Cutter spoke.', 'Det Insp Rowena Cutter spoke.'],
  ['2 наурызда сот талапты тез қанағаттандырды.', 'Сот талапты 2 наурызда қанағаттандырды.'],
];

const OTHER: readonly Row[] = [
  ['Состав жюри союз утвердил в марте.', 'Состав жюри в союзе утвердят в марте.'],
  ['Пришло всего сорок гостей.', 'Пришло сорок гостей.'],
  ['Правление рекомендует направить прибыль на ремонт.', 'Правление постановило направить прибыль на ремонт.'],
  ['Кеңес көпірді жабуды ұсынды.', 'Кеңес көпірді жабуды шешті.'],
  ['The board recommends paying a dividend.', 'The board decided to pay a dividend.'],
  ['Билет в одну сторону стоит дорого.', 'Билет в обе стороны стоит дорого.'],
  ['A single ticket costs ninety crowns.', 'A return ticket costs ninety crowns.'],
  ['A one-way fare was announced.', 'A round-trip fare was announced.'],
  ['Самка рыси набрала вес.', 'Самец рыси набрал вес.'],
  ['Ұрғашы аю салмақ қосты.', 'Еркек аю салмақ қосты.'],
  ['Қойманың бір бөлігін көршілер салды.', 'Қойманы көршілер салды.'],
  ['The co-founder left in spring.', 'The founder left in spring.'],
  ['The report comes out monthly.', 'The report comes out every year.'],
  ['Отчёт выходит ежемесячно.', 'Отчёт выходит раз в год.'],
  ['Вход только для членов клуба.', 'Вход в основном для членов клуба.'],
  ['The money is only for repairs.', 'The money is mainly for repairs.'],
  ['Ақша тек жөндеуге жұмсалады.', 'Ақша негізінен жөндеуге жұмсалады.'],
  ['Trains have run without any major fault.', 'Trains have run without any fault.'],
  ['Nobody was seriously hurt.', 'Nobody was hurt.'],
  ['Испытания прошли без крупных сбоев.', 'Испытания прошли без сбоев.'],
  ['Ауыр зардап шеккендер жоқ.', 'Зардап шеккендер жоқ.'],
  ['«Мост откроют», – сказал заместитель директора Пётр Лунин.', 'Директор Пётр Лунин сказал, что мост откроют.'],
  ['"The bridge opens," said deputy director Tom Vale.', 'Director Tom Vale said the bridge opens.'],
  ['"The bridge opens," said former mayor Tom Vale.', 'Tom Vale, the mayor, said the bridge opens.'],
  [
    '«Көпір ашылады», – деді зауыт директорының орынбасары Асан Серіков.',
    'Зауыт директоры Асан Серіковтің айтуынша, көпір ашылады.',
  ],
  ['2 марта суд района частично удовлетворил иск.', 'Суд района 2 марта удовлетворил иск.'],
  ['2 наурызда сот талапты ішінара қанағаттандырды.', 'Сот талапты 2 наурызда қанағаттандырды.'],
  ['Завод строит школу.', 'Завод построит школу.'],
  ['Pat Lane, vice president of sales, spoke.', 'Pat Lane, president of sales, spoke.'],
  ['The chief executive said so.', 'The chief financial officer said so.'],
  ['Она стала проректором по научной работе.', 'Она стала проректором по учебной работе.'],
  ['Суд отправил его под домашний арест.', 'Суд отправил его в следственный изолятор.'],
  ['Плату пересчитают автоматически.', 'Плату пересчитают по заявлению.'],
  ['Сапар уақыты 45 минутқа қысқарды.', 'Сапар уақыты 45 минутқа ұзарды.'],
  ['The ribbon was cut by the deputy governor.', 'The ribbon was cut by the acting governor.'],
  ['Лентаны директордың орынбасары кесті.', 'Лентаны директордың міндетін атқарушы кесті.'],
  ["Donors mustn't eat before they come.", "Donors needn't eat before they come."],
  ['Донорам нельзя завтракать.', 'Донорам не обязательно завтракать.'],
  ['Бұл жерде тоқтауға болмайды.', 'Бұл жерде тоқтау міндетті емес.'],
  ['23 мая в галерее открылась выставка.', '23 мая в галерее откроется выставка.'],
  ['Нужно от 5 мешков.', 'Нужно 5 мешков.'],
  ['Шығын 480 миллион теңгеге артады.', 'Шығын 480 миллион теңгеге азаяды.'],
  ['Рейсы есть на международных направлениях.', 'Рейсы есть на внутренних направлениях.'],
  ['Domestic flights rose.', 'International flights rose.'],
  ['Халықаралық рейстер артты.', 'Ішкі рейстер артты.'],
  ['The referendum was advisory.', 'The referendum was binding.'],
  ['A man was arrested over the theft.', 'A man was convicted over the theft.'],
  ['Мужчину задержали по делу о краже.', 'Мужчину осудили по делу о краже.'],
  ['On 2 March the court partly upheld the claim.', 'The court on 2 March upheld the claim.'],
];

/** A word that denies, broken at the end of a line. */
const BROKEN: readonly Row[] = [
  ['Краны признали не-\nисправными. Акт отправили.', 'Краны признали исправными. Акт отправили.'],
  ['The lift was found un-\nsafe. The board met.', 'The lift was found safe. The board met.'],
];

/** Names that open a sentence or stand between quotation marks behind a dash. */
const NAMES: readonly Row[] = [
  ['Лебяжинск получит пруд.', 'Заречинск получит пруд.'],
  ['ОЗЁРСК, 14 октября — Лебяжинск получит пруд.', 'ОЗЁРСК, 14 октября — Заречинск получит пруд.'],
  ['Қоңырбұлақ тоған алады.', 'Ақтөбебұлақ тоған алады.'],
  ['Арқалық қаласындағы кітапхана ашылды.', 'Рудный қаласындағы кітапхана ашылды.'],
  ['Carbury will get a pond.', 'Dunsford will get a pond.'],
  ['Иесі – «Арман Инвест» АҚ.', 'Иесі – «Арлан Инвест» АҚ.'],
  ['Владелец: «Светлый Берег».', 'Владелец: «Светлый Путь».'],
  ["Leeds's Hope Park opened in May.", 'Hope Park in York opened in May.'],
  ['The owner: "Larch House".', 'The owner: "Birch House".'],
];

describe('a stage, a kind, a limit', () => {
  it.each(SAME)('that is the same raises no alarm: %s', (a, b) => {
    expect(factsTold(a, b)).toEqual([]);
    expect(factsTold(b, a)).toEqual([]);
  });

  it.each(OTHER)('that is another one is told: %s', (a, b) => {
    expect(factsTold(a, b)).toHaveLength(1);
    expect(factsTold(a, b)[0]).toMatch(/^sense/);
    expect(factsTold(b, a)).toHaveLength(1);
  });

  it.each(NAMES)('or a name that is another one is told: %s', (a, b) => {
    expect(factsTold(a, b).map((one) => one.replace(/:.*/s, ''))).toEqual(['name']);
  });

  it.each(BROKEN)('that is denied over a line end is told: %s', (a, b) => {
    expect(factsTold(a, b).map((one) => one.replace(/:.*/s, ''))).toEqual(['negation']);
    expect(factsTold(a, b.replace('исправ', 'неисправ').replace('safe', 'unsafe'))).toEqual([]);
  });
});
