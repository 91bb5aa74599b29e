import { createWordMap, type FigureLexicon, forms, phrasesOf } from '../figure-words.ts';
import { CURRENCY_CODES, CYRILLIC_SYMBOLS, METRIC } from '../measures.ts';
import { wordSet } from '../word-set.ts';
import { NOTATION } from './notation.ts';

const CARDINALS: readonly (readonly [value: number, cardinal: string, ordinal: string])[] = [
  [0, 'нөл', 'нөлінші'],
  [2, 'екі екеу', 'екінші'],
  [3, 'үш үшеу', 'үшінші'],
  [4, 'төрт төртеу', 'төртінші'],
  [5, 'бес бесеу', 'бесінші'],
  [6, 'алты алтау', 'алтыншы'],
  [7, 'жеті жетеу', 'жетінші'],
  [8, 'сегіз', 'сегізінші'],
  [9, 'тоғыз', 'тоғызыншы'],
  [10, 'он', 'оныншы'],
  [20, 'жиырма', 'жиырмасыншы'],
  [30, 'отыз', 'отызыншы'],
  [40, 'қырық', 'қырқыншы қырықыншы'],
  [50, 'елу', 'елуінші'],
  [60, 'алпыс', 'алпысыншы'],
  [70, 'жетпіс', 'жетпісінші'],
  [80, 'сексен', 'сексенінші'],
  [90, 'тоқсан', 'тоқсаныншы'],
];
/** қыркүйегі: the last letter softens before a vowel. */
const SOFTENED = 'қыркүйег';
const MONTHS = 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан';
const SHORT_MONTHS = 'қаң ақп нау сәу мам мау шіл там қыр қаз қар жел';
const WEEKDAYS = 'дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі';
const SHORT_WEEKDAYS = 'дс сс ср бс жм сб жс';

const UNITS: readonly (readonly [unit: string, written: string])[] = [
  ['kg', 'килограмм килограмды килограмнан килограмның килограмға килограммен келі'],
  ['g', 'грамм'],
  ['mg', 'миллиграмм'],
  ['t', 'тонна'],
  ['centner', 'центнер'],
  ['km', 'километр шақырым'],
  ['m', 'метр'],
  ['cm', 'сантиметр'],
  ['mm', 'миллиметр'],
  ['ha', 'гектар'],
  ['m3', 'текшеметр'],
  ['l', 'литр'],
  ['ml', 'миллилитр'],
  ['W', 'ватт'],
  ['kW', 'киловатт'],
  ['MW', 'мегаватт'],
  ['GW', 'гигаватт'],
  ['TW', 'тераватт'],
  ['kWh', 'киловатт-сағат'],
  ['MWh', 'мегаватт-сағат'],
  ['GWh', 'гигаватт-сағат'],
  ['TWh', 'тераватт-сағат'],
  ['Gcal', 'гигакалория'],
  ['MVA', 'мегавольт-ампер'],
  ['Hz', 'герц'],
  ['kHz', 'килогерц'],
  ['MHz', 'мегагерц'],
  ['GHz', 'гигагерц'],
  ['KB', 'килобайт'],
  ['MB', 'мегабайт'],
  ['GB', 'гигабайт'],
  ['TB', 'терабайт'],
  ['Kbit', 'килобит'],
  ['Mbit', 'мегабит'],
  ['Gbit', 'гигабит'],
  ['Tbit', 'терабит'],
  ['V', 'вольт'],
  ['barrel', 'баррель'],
  ['°C', 'градус'],
  ['point', 'балл ұпай'],
  ['second', 'секунд секунт'],
  ['minute', 'минут'],
  ['hour', 'сағат сағ'],
  ['day', 'күн тәулік'],
  ['week', 'апта'],
  ['month', 'ай'],
  ['quarter', 'тоқсан'],
  ['year', 'жыл жас жасар'],
  ['decade', 'онжылдық'],
  ['century', 'ғасыр'],
  ['millennium', 'мыңжылдық'],
  [
    'times',
    'рет есе мәрте еселеу еселеді еселейді еселеп еселемек еселеген еселенді еселенеді еселенбек еселенген еселеніп еселене',
  ],
  ['piece', 'дана'],
  ['MCI', 'аек'],
  ['-қабат', 'қабат қабатты'],
  ['-бөлме', 'бөлме бөлмелі'],
  ['%', 'пайыз процент'],
  ['KZT', 'теңге'],
  ['tiyn', 'тиын'],
  ['RUB', 'рубль'],
  ['USD', 'доллар'],
  ['cent', 'цент'],
  ['EUR', 'еуро евро'],
  ['CNY', 'юань'],
  ['JPY', 'иена'],
  ['TRY', 'лира'],
  ['KGS', 'сом'],
  ['UZS', 'сум'],
  ['CHF', 'франк'],
  ['crown', 'крон'],
  ['INR', 'рупий рупия'],
  ['AED', 'дирхам'],
  ['AZN', 'манат'],
  ['PLN', 'злотый'],
];
/** Units in the dative, before or after the quantity: күніне 2 литр, килограмына 200 теңге. */
const RATES: readonly (readonly [unit: string, written: string])[] = [
  ['day', 'күніне тәулігіне'],
  ['week', 'аптасына'],
  ['month', 'айына'],
  ['quarter', 'тоқсанына'],
  ['year', 'жылына'],
  ['hour', 'сағатына'],
  ['minute', 'минутына'],
  ['second', 'секундына'],
  ['kg', 'килограмына килограммына келісіне'],
  ['t', 'тоннасына'],
  ['l', 'литріне литрына'],
  ['m', 'метріне метрына'],
  ['km', 'километріне шақырымына'],
  ['ha', 'гектарына'],
  ['piece', 'данасына'],
];
const WRITTEN_UNITS: readonly (readonly [unit: string, firsts: string, rest: string])[] = [
  ['working day', 'жұмыс банк', 'күн*'],
  ['MCI', 'айлық', 'есептік'],
  ['academic hour', 'академиялық', 'сағат*'],
  ['clock hour', 'астрономиялық', 'сағат*'],
  ['calendar day', 'күнтізбелік', 'күн*'],
  ['calendar month', 'күнтізбелік', 'ай|айы|айда|айдан|айға|айлық|айдың|айының|айында|айынан|айдағы'],
  ['calendar year', 'күнтізбелік', 'жыл*'],
  ['nautical mile', 'теңіз', 'мил*'],
  ['m2', 'шаршы кв ш', 'метр*|м'],
  ['km2', 'шаршы кв ш', 'километр*|км|шақырым*'],
  ['m3', 'текше куб', 'метр*|м'],
  ['pp', 'пайыздық процентті процентік проценттік', 'тармақ*|тармағ*|пункт*'],
  ['pp', 'п', 'т|п'],
  ['bp', 'базистік', 'тармақ*|тармағ*|пункт*'],
  ['USD', 'ақш', 'доллар*'],
  ['RUB', 'ресей', 'рубл*'],
  ['CNY', 'қытай', 'юан*'],
  ['CHF', 'швейцария швейцариялық', 'франк*|франг*'],
  ['GBP', 'британ британдық ағылшын', 'фунт*'],
  ['JPY', 'жапон', 'иен*|йен*'],
  ['TRY', 'түрік', 'лир*'],
  ['INR', 'үнді', 'рупи*'],
  ['PLN', 'поляк', 'злот*'],
  ['BYN', 'беларусь беларус', 'рубл*'],
  ['KGS', 'қырғыз', 'сом*'],
  ['UZS', 'өзбек', 'сум*'],
  ['CAD', 'канада канадалық', 'доллар*'],
  ['AUD', 'австралия австралиялық', 'доллар*'],
  ['SGD', 'сингапур сингапурлық', 'доллар*'],
  ['HKD', 'гонконг гонконгтық', 'доллар*'],
  ['SEK', 'швед', 'крон*'],
  ['NOK', 'норвег норвегия норвегиялық', 'крон*'],
  ['DKK', 'дат дания даниялық', 'крон*'],
  ['CZK', 'чех чехия чехиялық', 'крон*'],
  ['GBP', 'фунт', 'стерлинг*'],
  ['kWh', 'квт киловатт', 'сағ*'],
  ['MWh', 'мвт мегаватт', 'сағ*'],
  ['GWh', 'гвт гигаватт', 'сағ*'],
  ['TWh', 'твт тераватт', 'сағ*'],
];
const CASES =
  'ның нің дың дің тың тің ға ге қа ке ны ні ды ді ты ті да де та те дан ден тан тен нан нен мен бен пен ' +
  'дық дік тық тік лық лік ғы гі қы кі дағы дегі тағы тегі дай дей тай тей ы і сы сі ын ін сын сін ына іне сына сіне ' +
  'ында інде сында сінде ынан інен сынан сінен ының інің сының сінің ымен імен сымен сімен ындағы індегі сындағы сіндегі ' +
  'дар дер тар тер лар лер дары дері тары тері лары лері даған деген таған теген лаған леген ғы гі ғыдай а е на не нда нде';

/** Endings of those who are of an age: 5–15 жастағылар. */
const THOSE_OF = 'дағылар тағылар дегілер тегілер';

/** Endings that make a number in digits so many of some: 6-уы, 3-еуін. */
const OF_THEM = [
  ...['уы', 'ауы'].flatMap((ending) => forms(ending, '- н ның на нда нан мен')),
  ...['уі', 'еуі'].flatMap((ending) => forms(ending, '- н нің не нде нен мен')),
];

function kazakhWords(): FigureLexicon['words'] {
  const { words, add } = createWordMap();
  for (const [written, unit] of [...METRIC, ...CYRILLIC_SYMBOLS, ...CURRENCY_CODES]) add(written, { unit });
  for (const [unit, written] of UNITS) add(written, { unit });
  add('жыл ж жж', { year: true });
  for (const [rate, written] of RATES) add(written, { rate });

  for (const [value, cardinal, ordinal] of CARDINALS) {
    add(cardinal, { cardinal: value });
    add(ordinal, { ordinal: value });
  }
  add('бір', { cardinal: 1, doubtful: true });
  add('бірге бірде бірден', { hour: 1 });
  // as a word of its own it is a pair, and the stem of a verb that adds
  add('қос', { cardinal: 2, doubtful: true });
  add('бірінші', { ordinal: 1, doubtful: true });
  add('тоқсан', { doubtful: true });
  add('жүз', { scale: 100, single: true, doubtful: true });
  add('жүзінші', { ordinal: 100 });
  add('мың', { scale: 1000, single: true });
  add('мыңыншы', { ordinal: 1000 });
  add('миллион', { scale: 1e6, single: true });
  add('млн', { scale: 1e6 });
  add('миллиард', { scale: 1e9, single: true });
  add('млрд', { scale: 1e9 });
  add('триллион', { scale: 1e12, single: true });
  add('трлн', { scale: 1e12 });
  add('ондаған', { scale: 10 });
  add('жүздеген', { scale: 100 });
  add('мыңдаған', { scale: 1000 });
  add('миллиондаған', { scale: 1e6 });
  add('жарты жартысы жартысын жартысына', { part: 2 });
  add('ширек ширегі ширегін', { part: 4 });

  MONTHS.split(' ').forEach((word, index) => {
    add(word, { month: index + 1 });
    add(SHORT_MONTHS.split(' ')[index] ?? '', { month: index + 1, short: true });
  });
  add(SOFTENED, { month: 9 });
  // also the spring feast, a season of the year's work, and a cauldron
  add('наурыз маусым қазан', { doubtful: true });
  WEEKDAYS.split(' ').forEach((word, index) => {
    add(word, { weekday: index + 1 });
    add(SHORT_WEEKDAYS.split(' ')[index] ?? '', { weekday: index + 1, short: true });
  });
  add('таңғы таңертеңгі', { half: 'am' });
  add('түнгі', { half: 'night' });
  add('кешкі түскі күндізгі', { half: 'pm' });
  add(
    'тармақ тармағы бап бабы бөлім бөлімі қосымша қосымшасы тарау тарауы тармақша тармақшасы кесте кестесі сурет суреті ескертпе ескертпесі',
    { reference: true },
  );
  return words;
}

/** Figures in Kazakh. */
export function createKazakhFigures(): FigureLexicon {
  return {
    notation: NOTATION,
    words: kazakhWords(),
    phrases: phrasesOf(WRITTEN_UNITS),
    endings: wordSet(`${CASES} ${THOSE_OF}`),
    notForms: wordSet(
      'онда ондағы оны онымен онан жүзінде бірге бірі бірін бірде бірдей біріне бірден үшін бесін алтын жүзі жүзін жүзіне айы айында аймен ' +
        'күнде күндегі жасы жасыл оная она қосты',
    ),
    ordinalEndings: wordSet('ші шы інші ыншы нші ншы'),
    cardinalEndings: new Set([...wordSet(CASES), ...OF_THEM]),
    decadeEndings: new Set(),
    commaGroups: false,
    lowestTen: 10,
    plus: wordSet('плюс'),
    minus: wordSet('минус'),
    beforeTime: wordSet('сағат'),
    afterTime: wordSet('бастап дейін'),
    beforeHour: new Set(),
    beforeDate: new Set(),
    datePrefixes: new Set(),
    monthWords: wordSet(
      'ай айы айында айының айына айынан айындағы айынша айлары айларында айларының айларына айларынан айларындағы',
    ),
    afterPeriod: wordSet('сайын'),
    romanNouns: 'ғасыр тоқсан шақырыл том кезең дәреже'.split(' '),
    beforeRate: new Set(),
    rateUnits: new Map(),
    andHalf: ['жарым'],
    andQuarter: [],
    notAfter: wordSet('ешқандай тағы бірінші екінші үшінші төртінші'),
    notBefore: wordSet('бірін де күні'),
    notCounted: new Set(),
    ordered: new Set(),
    compounds: [
      ['төрт', 4],
      ['алты', 6],
      ['жеті', 7],
      ['екі', 2],
      ['бес', 5],
      ['бір', 1],
      ['үш', 3],
      ['он', 10],
    ],
    compoundEnds: [
      ['күндік', 'day'],
      ['апталық', 'week'],
      ['айлық', 'month'],
      ['жылдық', 'year'],
      ['сағаттық', 'hour'],
      ['еселе', 'times'],
      ['қабатты', '-қабат'],
      ['бөлмелі', '-бөлме'],
    ],
  };
}
