import { createWordMap, type FigureLexicon, forms, phrasesOf, unitMap } from '../figure-words.ts';
import { CURRENCY_CODES, CYRILLIC_SYMBOLS, METRIC } from '../measures.ts';
import { wordSet } from '../word-set.ts';
import { NOTATION } from './notation.ts';
import { MASCULINE, RATE_UNITS, SYMBOLS, UNITS, WRITTEN_UNITS } from './units.ts';

const HARD = 'ий а е і ого ої ому ій у им ою их ими';
const CARDINALS: readonly (readonly [value: number, written: string])[] = [
  [0, 'нуль нуля нулю нулем нулі'],
  [2, 'два дві двох двом двома двоє'],
  [3, 'три трьох трьом трьома троє'],
  [4, 'чотири чотирьох чотирьом чотирма четверо'],
  [5, "п'ять п'яти п'ятьох п'ятьом п'ятьма п'ятеро"],
  [6, 'шість шести шістьох шістьом шістьма шестеро'],
  [7, 'сім семи сімох сімом сьома семеро'],
  [8, 'вісім восьми вісьмох вісьмом вісьма восьмеро'],
  [9, "дев'ять дев'яти дев'ятьох дев'ятьма дев'ятеро"],
  [10, 'десять десяти десятьох десятьма десятеро'],
  [40, 'сорок сорока'],
  [50, "п'ятдесят п'ятдесяти"],
  [60, 'шістдесят шістдесяти'],
  [70, 'сімдесят сімдесяти'],
  [80, 'вісімдесят вісімдесяти'],
  [90, "дев'яносто дев'яноста"],
  [100, 'сто ста'],
  [200, 'двісті двохсот двомстам двомастами'],
  [300, 'триста трьохсот трьомстам трьомастами'],
  [400, 'чотириста чотирьохсот чотирмастами'],
  [500, "п'ятсот п'ятисот"],
  [600, 'шістсот шестисот'],
  [700, 'сімсот семисот'],
  [800, 'вісімсот восьмисот'],
  [900, "дев'ятсот дев'ятисот"],
  [1.5, 'півтора півтори'],
];
/** Forms in -ь, -и. */
const TEENS =
  "одинадцят дванадцят тринадцят чотирнадцят п'ятнадцят шістнадцят сімнадцят вісімнадцят дев'ятнадцят двадцят тридцят";
const TEEN_VALUES = [11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 30];
const ORDINAL_STEMS: readonly (readonly [value: number, stem: string])[] = [
  [2, 'друг'],
  [4, 'четверт'],
  [5, "п'ят"],
  [6, 'шост'],
  [7, 'сьом'],
  [8, 'восьм'],
  [9, "дев'ят"],
  [10, 'десят'],
  [40, 'сороков'],
  [50, "п'ятдесят"],
  [60, 'шістдесят'],
  [70, 'сімдесят'],
  [80, 'вісімдесят'],
  [90, "дев'яност"],
  [100, 'сот'],
  [1000, 'тисячн'],
];
const MONTHS = [
  'січень січня січню січнем січні',
  'лютий лютого лютому лютим',
  'березень березня березню березнем березні',
  'квітень квітня квітню квітнем квітні',
  'травень травня травню травнем травні',
  'червень червня червню червнем червні',
  'липень липня липню липнем липні',
  'серпень серпня серпню серпнем серпні',
  'вересень вересня вересню вереснем вересні',
  'жовтень жовтня жовтню жовтнем жовтні',
  'листопад листопада листопаду листопадом листопаді',
  'грудень грудня грудню груднем грудні',
];
const SHORT_MONTHS = 'січ лют бер квіт трав черв лип серп вер жовт лист груд'.split(' ');
const WEEKDAYS = [
  'понеділок понеділка понеділку понеділком понеділки пн',
  'вівторок вівторка вівторку вівторком вівторки вт',
  'середа середи середі середу середою ср',
  'четвер четверга четвергу четвергом четверги чт',
  "п'ятниця п'ятниці п'ятницю п'ятницею пт",
  'субота суботи суботі суботу суботою сб',
  'неділя неділі неділю неділею нд',
];
const SCALES: readonly (readonly [scale: number, stem: string, short: string])[] = [
  [1e6, 'мільйон', 'млн'],
  [1e9, 'мільярд', 'млрд'],
  [1e12, 'трильйон', 'трлн'],
];
const REFERENCES =
  'пункт пункту пунктом пункті пункти пунктів п пп підпункт підпункту підпункті стаття статті статтю статтею статей ст ' +
  'глава глави главі главу гл розділ розділу розділі параграф параграфа параграфі додаток додатка додатку абзац абзацу ' +
  'абзаці частина частини частині частину форма форми формі форму таблиця таблиці таблицю табл рисунок рисунка рисунку ' +
  'рис сторінка сторінки сторінці сторінку примітка примітки рядок рядка графа графи';

function ukrainianWords(): FigureLexicon['words'] {
  const { words, add } = createWordMap();
  for (const [symbol, unit] of [...METRIC, ...CYRILLIC_SYMBOLS, ...SYMBOLS, ...CURRENCY_CODES]) add(symbol, { unit });
  for (const [unit, stem, endings] of UNITS) add(forms(stem, endings), { unit });
  add('день дня дню днем дні днів дням днями днях', { unit: 'day' });
  add('тиждень', { unit: 'week' });
  add('рік року році роком роки років рокам роками роках', { unit: 'year' });
  add('рік року році роком роки роках років р рр', { year: true });
  add('щодня щоденно', { rate: 'day' });
  add('щотижня', { rate: 'week' });
  add('щомісяця', { rate: 'month' });
  add('щороку', { rate: 'year' });
  add('щогодини', { rate: 'hour' });

  for (const [value, written] of CARDINALS) add(written, { cardinal: value });
  add('один одна одне одного однієї одному одній одну одним однією', { cardinal: 1, doubtful: true });
  TEENS.split(' ').forEach((stem, index) => {
    add(forms(stem, 'ь и ьох ьма'), { cardinal: TEEN_VALUES[index] ?? 0 });
    add(forms(stem, HARD), { ordinal: TEEN_VALUES[index] ?? 0 });
  });
  for (const [value, stem] of ORDINAL_STEMS) add(forms(stem, HARD), { ordinal: value });
  add('третій третя третє треті третього третьої третьому третю третім третьою третіх', { ordinal: 3 });
  add(forms('перш', HARD), { ordinal: 1, doubtful: true });
  // сьома is both seven (by) and the seventh; друга is also a friend
  add('друга другу другом', { doubtful: true });

  add('тисяча тисячу', { scale: 1e3, single: true });
  add('тисячі тисячею тисяч тисячам тисячами тисячах тис', { scale: 1e3 });
  for (const [scale, stem, short] of SCALES) {
    add(forms(stem, MASCULINE), { scale });
    add(stem, { single: true });
    add(`${stem}а`, { governed: true });
    add(short, { scale });
  }
  add('сотня сотню', { scale: 100, single: true });
  add('сотні сотень сотням сотнями', { scale: 100 });
  add('тисячі сотні десятка', { governed: true });
  add('десяток', { scale: 10, single: true });
  add('десятка десятки десятків десяткам десятками десятках', { scale: 10 });
  add('половина половини половині половину половиною', { part: 2 });
  add('третина третини третині третину третиною', { part: 3 });
  add('чверть чверті чвертю', { part: 4 });
  add('двічі вдвічі удвічі', { times: 2 });
  add('тричі втричі утричі', { times: 3 });
  add('вчетверо учетверо', { times: 4 });
  add("вп'ятеро уп'ятеро", { times: 5 });

  MONTHS.forEach((written, index) => {
    add(written, { month: index + 1 });
    add(SHORT_MONTHS[index] ?? '', { month: index + 1, short: true });
  });
  // лютий is also fierce, вер and лип are trees and oars
  add('лютий лютого лютому лютим', { doubtful: true });
  WEEKDAYS.forEach((written, index) => {
    const all = written.split(' ');
    add(all.slice(0, -1), { weekday: index + 1 });
    add(all.slice(-1), { weekday: index + 1, short: true });
  });
  add('ранку', { half: 'am' });
  add('вечора дня', { half: 'pm' });
  add('ночі', { half: 'night' });
  add('полудень полудня опівдні', { clock: 12 * 60 });
  add('північ опівночі', { clock: 0 });
  add(REFERENCES, { reference: true });
  return words;
}

/** Figures in Ukrainian. */
export function createUkrainianFigures(): FigureLexicon {
  return {
    notation: NOTATION,
    words: ukrainianWords(),
    phrases: phrasesOf(WRITTEN_UNITS),
    endings: new Set(),
    notForms: new Set(),
    ordinalEndings: wordSet('й а е я го му м х ю ий ій ої ою ого ому им их'),
    cardinalEndings: wordSet('ти и ма ох ьох'),
    decadeEndings: wordSet('ті х тих'),
    commaGroups: false,
    lowestTen: 20,
    plus: wordSet('плюс'),
    minus: wordSet('мінус'),
    beforeTime: wordSet('о об з до від на близько після'),
    afterTime: new Set(),
    beforeHour: wordSet('о об з до від після'),
    beforeDate: wordSet('у в з із до на від по після'),
    datePrefixes: new Set(),
    monthWords: new Set(),
    afterPeriod: new Set(),
    romanNouns: "століт вік квартал з'їзд скликан ступ том етап тур фаз форум".split(' '),
    beforeRate: wordSet('на за в у з'),
    rateUnits: unitMap(RATE_UNITS),
    andHalf: ['з', 'половиною'],
    andQuarter: ['з', 'чвертю'],
    notAfter: wordSet('ні не ще'),
    notBefore: wordSet('з із одного одному одну же'),
    notCounted: new Set(),
    ordered: new Set(),
    compounds: [
      ['чотирнадцяти', 14],
      ["п'ятнадцяти", 15],
      ['дванадцяти', 12],
      ["п'ятдесяти", 50],
      ['двадцяти', 20],
      ['тридцяти', 30],
      ['сорока', 40],
      ['чотири', 4],
      ['восьми', 8],
      ["дев'яти", 9],
      ['десяти', 10],
      ['одно', 1],
      ['дво', 2],
      ['три', 3],
      ["п'яти", 5],
      ['шести', 6],
      ['семи', 7],
      ['сто', 100],
    ],
    compoundEnds: [
      ['денн', 'day'],
      ['тижнев', 'week'],
      ['місячн', 'month'],
      ['річн', 'year'],
      ['годинн', 'hour'],
      ['хвилинн', 'minute'],
      ['відсотков', '%'],
      ['кратн', 'times'],
      ['разов', 'times'],
      ['поверхов', '-поверх'],
      ['кімнатн', '-кімна'],
      ['місн', '-місце'],
    ],
  };
}
