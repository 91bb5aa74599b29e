import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';

/** A text without the words between brackets, and with them. */
type Row = string;

/** Names and figures that are told as changed, in either direction. */
function factsTold(row: Row): readonly string[] {
  const [without, whole] = [row.replace(/\[.*?\]/g, ''), row.replace(/[[\]]/g, '')];
  return [compare(without, whole), compare(whole, without)].flatMap(({ differences }) =>
    differences
      .filter(({ category }) => category === 'name' || category === 'number')
      .map(({ a, b }) => `${a.text.trim()} → ${b.text.trim()}`),
  );
}

const REPORTS: readonly Row[] = [
  'В Ясногорске открыли новый мост через реку[, узнал корреспондент NewsLine]. Движение пустили утром.',
  'В Ясногорске открыли новый мост через реку[ — пишет 44]. Движение пустили утром.',
  'В Ясногорске открыли новый мост через реку[, цитирует мэра «Маяк»]. Движение пустили утром.',
  '[По информации издания «Маяк», ]в Ясногорске открыли новый мост через реку. Движение пустили утром.',
  '«Мы довольны», — сказал Петров[ агентству «Маяк»]. Движение пустили утром.',
  '«Мы довольны», — сказал Петров[ в беседе с корреспондентом «Маяк-Пресс»]. Движение пустили утром.',
  '«Мы довольны», — сказал Петров[ в эфире «Радио 7»]. Движение пустили утром.',
  '«Мы довольны», — приводит слова Петрова[ «Маяк»]. Движение пустили утром.',
  'Мост открыл мэр Олег Дорн. «Мы довольны ходом работ.[ — цитирует Дорна Yasno.info. —] Второй мост откроют через год».',
  'Қалада жаңа көпір ашылды[, деп хабарлайды Turan24 порталы]. Көлік таңертең жүрді.',
  'Қалада жаңа көпір ашылды[, деп жазады Turan24]. Көлік таңертең жүрді.',
  '«Біз ризамыз», – деді Сейтқали[ «Таң» газетіне берген сұхбатында]. Көлік таңертең жүрді.',
  '«Біз ризамыз», – деп Сейтқалидың сөзін келтіреді[ Turan24]. Көлік таңертең жүрді.',
  'A new bridge opened in the town[, The Courier has learned]. Traffic began in the morning.',
  'A new bridge opened in the town[, according to Bridge Weekly]. Traffic began in the morning.',
  '[Bridge Weekly reports that ]a new bridge opened in the town. Traffic began in the morning.',
  '"We are pleased," Hart said[ on Radio Humber]. Traffic began in the morning.',
  '"We are pleased," Hart said[ in a statement to the BBC]. Traffic began in the morning.',
  '"We are pleased," Hart said[ in an interview with the Evening Herald]. Traffic began in the morning.',
];

const FACTS: readonly Row[] = [
  'В Ясногорске открыли новый мост через реку[, сообщил Пётр Ильин]. Движение пустили утром.',
  'В Ясногорске открыли новый мост через реку, сообщил глава города[ Ильин]. Движение пустили утром.',
  '«Мы довольны», — сказал Петров[ директору «Волгостроя»]. Движение пустили утром.',
  '«Мы довольны», — сказал Петров[ на «Арсенале»]. Движение пустили утром.',
  '«Мы довольны», — сказал Петров[ в беседе с Ильиным]. Движение пустили утром.',
  'Концерт прошёл на площади[ в эфире «Волны»]. Движение пустили утром.',
  'Завод купил три станка[ у «Вечернего города»]. Движение пустили утром.',
  'Корреспондент[ «Волны»] погиб при обстреле. Движение пустили утром.',
  'Роман, который пишет автор[ 44]. Движение пустили утром.',
  'Мост открыл мэр Олег Дорн. «Мы довольны ходом работ.[ — цитирует Ильина Yasno.info. —] Второй мост откроют через год».',
  'Қалада жаңа көпір ашылды[, деп хабарлады Асқар Сейтов]. Көлік таңертең жүрді.',
  '«Біз ризамыз», – деді Сейтқали[ Ахметовпен сұхбатында]. Көлік таңертең жүрді.',
  '[«Толқын» ]газеті 1990 жылы ашылды. Көлік таңертең жүрді.',
  'A new bridge opened in the town[, according to John Hart]. Traffic began in the morning.',
  'A new bridge opened in the town[, Hart reports]. Traffic began in the morning.',
  'The[ Hull Courier] reporter was arrested on Monday. Traffic began in the morning.',
  'The company bought three stations[ from Radio Humber]. Traffic began in the morning.',
  '"We are pleased," Hart said[ in an interview with Reed]. Traffic began in the morning.',
];

describe('a phrase that says which medium reports', () => {
  it.each(REPORTS)('names nobody of the story: %s', (row) => {
    expect(factsTold(row)).toEqual([]);
  });

  it.each(FACTS)('is told from a person, and from a medium of which something is said: %s', (row) => {
    expect(factsTold(row)).not.toEqual([]);
  });
});

/** What is told of a text in which the words before the bar stand, against one with those behind it: [these|those]. */
function toldOf(row: Row): readonly string[] {
  const [a, b] = ['$1', '$2'].map((part) => row.replace(/\[(.*?)\|(.*?)\]/g, part)) as [string, string];
  return [compare(a, b), compare(b, a)].flatMap(({ differences }) => differences.map(({ category }) => category));
}

describe('the medium of a lead that is another one', () => {
  it.each([
    'Музей открыл зал старых радиоприёмников, пишет газета «[Маяк|Парус]». Их собирал монтёр. Зал работает до осени.',
    'По данным газеты «[Маяк|Парус]», музей открыл зал радиоприёмников. Их собирал монтёр. Зал работает до осени.',
    'Мұражай жаңа зал ашты, деп хабарлайды «[Қыран|Самал]» агенттігі. Оны шебер жинаған. Зал күзге дейін жұмыс істейді.',
    'Мұражай жаңа зал ашты, деп хабарлайды [қаланың баспасөз қызметі|«Самал» порталы қаланың баспасөз қызметіне сілтеме жасап]. Оны шебер жинаған. Зал күзге дейін жұмыс істейді.',
    'The museum opened a hall, [Signalwire reports|according to the Hill Post]. A fitter collected it all. The hall is open till autumn.',
    'The museum opened a hall, the [Hill Gazette|Mill Herald] reports. A fitter collected it all. The hall is open till autumn.',
  ])('says who reports, and names nobody: %s', (row) => {
    expect(new Set(toldOf(row))).toEqual(new Set(['attribution']));
  });

  it.each([
    'Музей открыл зал старых радиоприёмников, говорит монтёр Пётр [Лугов|Гурьев]. Он работает до осени.',
    'Мұражай жаңа зал ашты, дейді шебер Асан [Ерғалиев|Оспанов]. Зал күзге дейін жұмыс істейді.',
    'The museum opened a hall, according to Tom [Reed|Hale]. The hall is open till autumn.',
    'Музей открыл зал старых радиоприёмников в редакции газеты «[Маяк|Парус]». Он работает до осени.',
    'The museum opened a hall for the Hill [Gazette|Post] in May. The hall is open till autumn.',
  ])('is a name where a person speaks, or something is said of it: %s', (row) => {
    expect(toldOf(row)).toEqual(['name', 'name']);
  });
});
