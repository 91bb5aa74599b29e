import { createWordMap, type FigureLexicon, forms, phrasesOf, unitMap } from '../figure-words.ts';
import { CURRENCY_CODES, CYRILLIC_SYMBOLS, METRIC } from '../measures.ts';
import { wordSet } from '../word-set.ts';
import { NOTATION } from './notation.ts';
import { MASCULINE, RATE_UNITS, UNITS, WRITTEN_UNITS } from './units.ts';

const HARD = 'ый ий ой ая ое ые ие ого ому ую ым ом ых ыми ою';
const CARDINALS: readonly (readonly [value: number, written: string])[] = [
  [0, 'ноль нуля нулю нулем нуле'],
  [2, 'два две двух двум двумя двое двоих двоим двоими'],
  [3, 'три трех трем тремя трое троих троим троими'],
  [4, 'четыре четырех четырем четырьмя четверо четверых четверым'],
  [5, 'пять пяти пятью пятеро пятерых пятерым'],
  [6, 'шесть шести шестью шестеро шестерых'],
  [7, 'семь семи семеро семерых'],
  [8, 'восемь восьми восемью восьмью восьмеро восьмерых'],
  [9, 'девять девяти девятью девятеро'],
  [10, 'десять десяти десятью десятеро'],
  [40, 'сорок сорока'],
  [90, 'девяносто девяноста'],
  [100, 'сто ста'],
  [200, 'двести двухсот двумстам двумястами двухстах'],
  [300, 'триста трехсот тремстам тремястами трехстах'],
  [400, 'четыреста четырехсот четыремстам четырьмястами четырехстах'],
  [1.5, 'полтора полторы полутора'],
];
/** Forms in -ь, -и, -ью. */
const TEENS = 'одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат'.split(
  ' ',
);
/** пятьдесят, пятидесяти, пятьюдесятью; пятьсот, пятисот, пятьюстами. */
const FIVE_TO_NINE: readonly (readonly [value: number, direct: string, oblique: string, instrumental: string])[] = [
  [5, 'пять', 'пяти', 'пятью'],
  [6, 'шесть', 'шести', 'шестью'],
  [7, 'семь', 'семи', 'семью'],
  [8, 'восемь', 'восьми', 'восемью'],
  [9, 'девять', 'девяти', 'девятью'],
];
const ORDINAL_STEMS: readonly (readonly [value: number, stem: string])[] = [
  [2, 'втор'],
  [4, 'четверт'],
  [5, 'пят'],
  [6, 'шест'],
  [7, 'седьм'],
  [8, 'восьм'],
  [9, 'девят'],
  [10, 'десят'],
  [40, 'сороков'],
  [50, 'пятидесят'],
  [60, 'шестидесят'],
  [70, 'семидесят'],
  [80, 'восьмидесят'],
  [90, 'девяност'],
  [100, 'сот'],
  [200, 'двухсот'],
  [300, 'трехсот'],
  [400, 'четырехсот'],
  [500, 'пятисот'],
  [1000, 'тысячн'],
  [2000, 'двухтысячн'],
];
const MONTHS = 'январ феврал март апрел ма июн июл август сентябр октябр ноябр декабр'.split(' ');
const MONTH_ENDINGS = ['ь я ю ем е', '- а у ом е', 'й я ю ем е'];
/** удвоил, утроилась: a verb that says how many times. */
const MULTIPLIED_ENDINGS = 'ил ила ило или ился илась илось ились ить иться ит ится ят ятся ен ена ено ены';
const SHORT_MONTHS = 'янв фев,февр мар апр май июн июл авг сен,сент окт ноя,нояб дек'.split(' ');
const WEEKDAYS = [
  'понедельник понедельника понедельнику понедельником понедельнике понедельники понедельникам пн',
  'вторник вторника вторнику вторником вторнике вторники вторникам вт',
  'среда среды среде среду средой средам ср',
  'четверг четверга четвергу четвергом четверге четверги четвергам чт',
  'пятница пятницы пятнице пятницу пятницей пятницам пт',
  'суббота субботы субботе субботу субботой субботам сб',
  'воскресенье воскресенья воскресенью воскресеньем воскресеньям вс',
];

const SCALES: readonly (readonly [scale: number, stem: string, short: string])[] = [
  [1e6, 'миллион', 'млн'],
  [1e9, 'миллиард', 'млрд'],
  [1e12, 'триллион', 'трлн'],
];
const REFERENCES =
  'пункт пункта пункту пунктом пункте пункты пунктов пунктам пунктами пунктах п пп подпункт подпункта подпункту ' +
  'подпунктом подпункте подпункты статья статьи статье статью статьей статьям статьях ст глава главы главе главу ' +
  'главой гл раздел раздела разделе разделу параграф параграфа параграфе приложение приложения приложению приложении ' +
  'абзац абзаца абзаце часть части частью форма формы форме таблица таблицы таблице таблицу таблицей табл рисунок ' +
  'рисунка рисунке рисунком рис схема схемы схеме схему страница страницы странице страницу стр примечание примечания ' +
  'примечании сноска сноски сноске сноску строка строки строке строку графа графы графе графу';
/** двухдневный, пятилетний, трехпроцентный, полгода. */
const COMPOUNDS: FigureLexicon['compounds'] = [
  ['восемнадцати', 18],
  ['девятнадцати', 19],
  ['четырнадцати', 14],
  ['одиннадцати', 11],
  ['шестнадцати', 16],
  ['шестидесяти', 60],
  ['восьмидесяти', 80],
  ['пятнадцати', 15],
  ['двенадцати', 12],
  ['тринадцати', 13],
  ['семнадцати', 17],
  ['четырехсот', 400],
  ['пятидесяти', 50],
  ['семидесяти', 70],
  ['девяносто', 90],
  ['двадцати', 20],
  ['тридцати', 30],
  ['двухсот', 200],
  ['трехсот', 300],
  ['пятисот', 500],
  ['полутора', 1.5],
  ['сорока', 40],
  ['четырех', 4],
  ['восьми', 8],
  ['девяти', 9],
  ['десяти', 10],
  ['двух', 2],
  ['трех', 3],
  ['одно', 1],
  ['пяти', 5],
  ['шести', 6],
  ['семи', 7],
  ['полу', 0.5],
  ['пол', 0.5],
  ['сто', 100],
];
const COMPOUND_ENDS: FigureLexicon['compoundEnds'] = [
  ['дневн', 'day'],
  ['дня', 'day'],
  ['недел', 'week'],
  ['месяч', 'month'],
  ['месяца', 'month'],
  ['летн', 'year'],
  ['год', 'year'],
  ['лети', 'year'],
  ['час', 'hour'],
  ['минут', 'minute'],
  ['процентн', '%'],
  ['кратн', 'times'],
  ['разов', 'times'],
  ['килограммов', 'kg'],
  ['километров', 'km'],
  ['метров', 'm'],
  ['тонн', 't'],
  ['литров', 'l'],
  ['балльн', 'point'],
  ['миллионн', '-миллион'],
  ['этажн', '-этаж'],
  ['комнатн', '-комна'],
  ['местн', '-место'],
  ['сторонн', '-сторо'],
  ['полосн', '-полос'],
  ['уровнев', '-урове'],
  ['квартирн', '-кварт'],
  ['классн', '-класс'],
];

function russianWords(): FigureLexicon['words'] {
  const { words, add } = createWordMap();
  for (const [symbol, unit] of [...METRIC, ...CYRILLIC_SYMBOLS, ...CURRENCY_CODES]) add(symbol, { unit });
  for (const [unit, stem, endings] of UNITS) add(forms(stem, endings), { unit });
  add('день дня дню днем дне дни дней дням днями днях', { unit: 'day' });
  // годом ранее is when, 21 годом hardly ever stands
  add('год года году годы годов лет годам годами годах', { unit: 'year' });
  add('год года году годом годы годах годов годам г гг', { year: true });
  add('ежедневно', { rate: 'day' });
  add('еженедельно', { rate: 'week' });
  add('ежемесячно', { rate: 'month' });
  add('ежегодно', { rate: 'year' });
  add('ежечасно', { rate: 'hour' });

  for (const [value, written] of CARDINALS) add(written, { cardinal: value });
  add('семью', { cardinal: 7, doubtful: true });
  add('один одна одно одного одной одному одним одну одном', { cardinal: 1, doubtful: true });
  TEENS.forEach((stem, index) => {
    add(forms(stem, 'ь и ью'), { cardinal: 11 + index });
    add(forms(stem, HARD), { ordinal: 11 + index });
  });
  for (const [value, stem] of [
    [20, 'двадцат'],
    [30, 'тридцат'],
  ] as const) {
    add(forms(stem, 'ь и ью'), { cardinal: value });
    add(forms(stem, HARD), { ordinal: value });
  }
  for (const [value, direct, oblique, instrumental] of FIVE_TO_NINE) {
    if (value < 9) add([`${direct}десят`, `${oblique}десяти`, `${instrumental}десятью`], { cardinal: value * 10 });
    const hundreds = [`${direct}сот`, `${oblique}сот`, `${oblique}стам`, `${instrumental}стами`, `${oblique}стах`];
    add(hundreds, { cardinal: value * 100 });
  }
  for (const [value, stem] of ORDINAL_STEMS) add(forms(stem, HARD), { ordinal: value });
  add('третий третья третье третьи третьего третьей третьему третью третьим третьем третьих третьими', { ordinal: 3 });
  add(forms('перв', HARD), { ordinal: 1, doubtful: true });

  add('тысяча тысячу', { scale: 1e3, single: true });
  add('тысячи тысяче тысячей тысячью тысяч тысячам тысячами тысячах тыс', { scale: 1e3 });
  for (const [scale, stem, short] of SCALES) {
    add(forms(stem, MASCULINE), { scale });
    add(stem, { single: true });
    add(`${stem}а`, { governed: true });
    add(short, { scale });
  }
  add('сотня сотню', { scale: 100, single: true });
  add('сотни сотне сотней сотен сотням сотнями сотнях', { scale: 100 });
  add('тысячи сотни десятка дюжины', { governed: true });
  add('десяток', { scale: 10, single: true });
  add('десятка десятки десятков десяткам десятками десятках', { scale: 10 });
  add('дюжина дюжину', { scale: 12, single: true });
  add('дюжины дюжин', { scale: 12 });
  add('полмиллиона', { cardinal: 500_000 });
  add('полмиллиарда', { cardinal: 500_000_000 });
  add('полтысячи', { cardinal: 500 });
  add('половина половины половине половину половиной', { part: 2 });
  add('треть трети третью', { part: 3 });
  add('четверть четверти четвертью четвертей', { part: 4 });
  add('дважды вдвое двукратно', { times: 2 });
  add(forms('удво', MULTIPLIED_ENDINGS), { times: 2 });
  add('трижды втрое трехкратно', { times: 3 });
  add(forms('утро', MULTIPLIED_ENDINGS), { times: 3 });
  add('четырежды вчетверо', { times: 4 });
  add(forms('учетвер', MULTIPLIED_ENDINGS), { times: 4 });
  add('впятеро', { times: 5 });

  MONTHS.forEach((stem, index) => {
    const endings = index === 2 || index === 7 ? 1 : index === 4 ? 2 : 0;
    add(forms(stem, MONTH_ENDINGS[endings] ?? ''), { month: index + 1 });
    for (const short of (SHORT_MONTHS[index] ?? '').split(','))
      if (!words.has(short)) add(short, { month: index + 1, short: true });
  });
  WEEKDAYS.forEach((written, index) => {
    const all = written.split(' ');
    add(all.slice(0, -1), { weekday: index + 1 });
    add(all.slice(-1), { weekday: index + 1, short: true });
  });
  // среда is also an environment
  add('среда среды среде среду средой', { doubtful: true });
  add('утра', { half: 'am' });
  add('вечера дня', { half: 'pm' });
  add('ночи', { half: 'night' });
  add('полдень полудня', { clock: 12 * 60 });
  add('полночь полуночи', { clock: 0 });
  add(REFERENCES, { reference: true });
  return words;
}

/** Figures in Russian. */
export function createRussianFigures(): FigureLexicon {
  return {
    notation: NOTATION,
    words: russianWords(),
    phrases: phrasesOf(WRITTEN_UNITS),
    endings: new Set(),
    notForms: new Set(),
    ordinalEndings: wordSet('й я е го му м х ю ый ий ая ое ые ого ому ым ых ую ой ей'),
    cardinalEndings: wordSet('ти и ми мя тью'),
    decadeEndings: wordSet('е х ые ых'),
    commaGroups: false,
    lowestTen: 20,
    plus: wordSet('плюс'),
    minus: wordSet('минус'),
    beforeTime: wordSet('в с до к на около после по'),
    afterTime: new Set(),
    beforeHour: wordSet('в с до к после'),
    beforeDate: wordSet('в с до к на от по после'),
    datePrefixes: new Set(),
    monthWords: new Set(),
    afterPeriod: new Set(),
    romanNouns: 'век столети квартал съезд созыв степен том этап тур фаз форум'.split(' '),
    beforeRate: wordSet('в за на с'),
    rateUnits: unitMap(RATE_UNITS),
    andHalf: ['с', 'половиной'],
    andQuarter: ['с', 'четвертью'],
    notAfter: wordSet('ни не еще друг'),
    notBefore: wordSet('из другой другого другому делом же'),
    notCounted: new Set(),
    ordered: new Set(),
    compounds: COMPOUNDS,
    compoundEnds: COMPOUND_ENDS,
  };
}
