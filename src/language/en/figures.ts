import { createWordMap, type FigureLexicon, phrasesOf, unitMap } from '../figure-words.ts';
import { CURRENCY_CODES, METRIC } from '../measures.ts';
import { wordSet } from '../word-set.ts';
import { NOTATION } from './notation.ts';

const CARDINALS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen';
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
  'fifteenth sixteenth seventeenth eighteenth nineteenth';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const SCALES: readonly (readonly [scale: number, name: string, short: string])[] = [
  [1e5, 'lakh', 'lac'],
  [1e6, 'million', 'mln mn'],
  [1e7, 'crore', 'cr'],
  [1e9, 'billion', 'bln bn'],
  [1e12, 'trillion', 'tn'],
];
const MONTHS = 'january february march april may june july august september october november december';
const SHORT_MONTHS = 'jan feb mar apr - jun jul aug sep,sept oct nov dec';
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday';
const SHORT_WEEKDAYS = 'mon tue,tues wed thu,thur,thurs fri sat sun';

const UNITS: readonly (readonly [unit: string, written: string])[] = [
  ['kg', 'kilo kilos kilogram kilograms kilogramme kilogrammes'],
  ['g', 'gram grams gramme grammes'],
  ['mg', 'milligram milligrams'],
  ['t', 'ton tons tonne tonnes'],
  ['km', 'kilometre kilometres kilometer kilometers'],
  ['m', 'metre metres meter meters'],
  ['cm', 'centimetre centimetres centimeter centimeters'],
  ['mm', 'millimetre millimetres millimeter millimeters'],
  ['mile', 'mile miles'],
  ['mile/hour', 'mph'],
  ['yard', 'yard yards'],
  ['foot', 'foot feet ft'],
  ['inch', 'inch inches'],
  ['lb', 'lb lbs'],
  ['acre', 'acre acres'],
  ['ha', 'hectare hectares'],
  ['l', 'litre litres liter liters'],
  ['ml', 'millilitre millilitres'],
  ['W', 'watt watts'],
  ['kW', 'kilowatt kilowatts'],
  ['MW', 'megawatt megawatts'],
  ['GW', 'gigawatt gigawatts'],
  ['TW', 'terawatt terawatts'],
  ['kWh', 'kilowatt-hour kilowatt-hours'],
  ['MWh', 'megawatt-hour megawatt-hours'],
  ['GWh', 'gigawatt-hour gigawatt-hours'],
  ['TWh', 'terawatt-hour terawatt-hours'],
  ['Gcal', 'gigacalorie gigacalories'],
  ['Hz', 'hertz'],
  ['kHz', 'kilohertz'],
  ['MHz', 'megahertz'],
  ['GHz', 'gigahertz'],
  ['KB', 'kilobyte kilobytes'],
  ['MB', 'megabyte megabytes'],
  ['GB', 'gigabyte gigabytes'],
  ['TB', 'terabyte terabytes'],
  ['Kbit', 'kilobit kilobits kbits'],
  ['Mbit', 'megabit megabits mbits'],
  ['Gbit', 'gigabit gigabits gbits'],
  ['Tbit', 'terabit terabits tbits'],
  ['V', 'volt volts'],
  ['hp', 'hp bhp horsepower'],
  ['barrel', 'barrel barrels'],
  ['ounce', 'ounce ounces oz'],
  ['°C', 'degree degrees celsius'],
  ['°F', 'fahrenheit'],
  ['point', 'point points'],
  ['second', 'seconds sec secs'],
  ['minute', 'minute minutes'],
  ['hour', 'hour hours'],
  ['day', 'day days'],
  ['week', 'week weeks'],
  ['fortnight', 'fortnight fortnights'],
  ['month', 'month months mth mths mos'],
  ['year', 'year years yr yrs'],
  ['decade', 'decade decades'],
  ['century', 'century centuries'],
  ['millennium', 'millennium millennia'],
  ['times', 'times fold x'],
  ['piece', 'piece pieces'],
  ['%', 'percent pct'],
  ['KZT', 'tenge'],
  ['tiyn', 'tiyn'],
  ['RUB', 'ruble rubles rouble roubles'],
  ['USD', 'dollar dollars dlr dlrs'],
  ['cent', 'cent cents cts'],
  ['penny', 'pence penny p'],
  ['EUR', 'euro euros'],
  ['CNY', 'yuan renminbi'],
  ['GBP', 'pound pounds stg sterling'],
  ['JPY', 'yen'],
  ['TRY', 'lira liras'],
  ['crown', 'crown crowns krone kroner krona kronor koruna'],
  ['CHF', 'franc francs'],
  ['peso', 'peso pesos'],
  ['INR', 'rupee rupees rs'],
  ['PLN', 'zloty zlotys'],
  ['AED', 'dirham dirhams'],
  ['SAR', 'riyal riyals rial rials'],
  ['ILS', 'shekel shekels'],
  ['ZAR', 'rand'],
  ['THB', 'baht'],
  ['HUF', 'forint forints'],
  ['UAH', 'hryvnia hryvnias'],
  ['som', 'som soms'],
];
const WRITTEN_UNITS: readonly (readonly [unit: string, firsts: string, rest: string])[] = [
  ['%', 'per', 'cent'],
  ['working day', 'business working banking trading', 'day|days'],
  ['academic hour', 'academic teaching contact', 'hour|hours'],
  ['clock hour', 'astronomical clock', 'hour|hours'],
  ['calendar day', 'calendar consecutive', 'day|days'],
  ['calendar month', 'calendar', 'month|months'],
  ['calendar year', 'calendar', 'year|years'],
  ['short t', 'short us', 'ton|tons'],
  ['long t', 'long imperial', 'ton|tons'],
  ['t', 'metric', 'ton|tons|tonne|tonnes'],
  ['nautical mile', 'nautical sea', 'mile|miles'],
  ['troy oz', 'troy', 'ounce|ounces'],
  ['fl oz', 'fluid', 'ounce|ounces'],
  ['pp', 'percentage', 'point*'],
  ['pp', 'p', 'p'],
  ['bp', 'basis', 'point*'],
  ['m2', 'sq square', 'm|met*'],
  ['km2', 'sq square', 'km|kilomet*'],
  ['m3', 'cubic cu', 'm|met*'],
  ['sq foot', 'sq square', 'ft|foot|feet'],
  ['sq yard', 'sq square', 'yd|yard|yards'],
  ['sq inch', 'sq square', 'in|inch|inches'],
  ['sq mile', 'sq square', 'mi|mile|miles'],
  ['cu foot', 'cubic cu', 'ft|foot|feet'],
  ['cu yard', 'cubic cu', 'yd|yard|yards'],
  ['cu inch', 'cubic cu', 'in|inch|inches'],
  ['°C', 'degrees degree', 'celsius|c'],
  ['°F', 'degrees degree', 'fahrenheit|f'],
  ['USD', 'us', 'dollar*'],
  ['SEK', 'swedish', 'kron*|crown*'],
  ['NOK', 'norwegian', 'kron*|crown*'],
  ['DKK', 'danish', 'kron*|crown*'],
  ['CZK', 'czech', 'koruna*|crown*'],
  ['CAD', 'canadian', 'dollar*'],
  ['AUD', 'australian', 'dollar*'],
  ['SGD', 'singapore', 'dollar*'],
  ['CHF', 'swiss', 'franc*'],
  ['GBP', 'british', 'pound*'],
  ['JPY', 'japanese', 'yen'],
  ['CNY', 'chinese', 'yuan|renminbi'],
  ['TRY', 'turkish', 'lira*'],
  ['INR', 'indian', 'rupee*'],
  ['PLN', 'polish', 'zloty*'],
  ['MXN', 'mexican', 'peso*'],
  ['BRL', 'brazilian', 'real|reais'],
  ['KRW', 'korean', 'won'],
  ['KZT', 'kazakh kazakhstani', 'tenge'],
  ['UAH', 'ukrainian', 'hryvnia*'],
  ['RUB', 'russian', 'ruble*|rouble*'],
  ['kWh', 'kilowatt kw', 'hour*|h'],
  ['MWh', 'megawatt mw', 'hour*|h'],
  ['GWh', 'gigawatt gw', 'hour*|h'],
  ['TWh', 'terawatt tw', 'hour*|h'],
];
/** After per, a and every. */
const RATE_UNITS: readonly (readonly [unit: string, written: string])[] = [
  ['second', 'second'],
  ['minute', 'minute'],
  ['hour', 'hour'],
  ['day', 'day'],
  ['night', 'night'],
  ['week', 'week'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year annum'],
  ['kg', 'kilogram kilogramme kilo kg'],
  ['t', 'tonne ton'],
  ['l', 'litre liter'],
  ['m', 'metre meter'],
  ['km', 'kilometre kilometer km'],
  ['mile', 'mile'],
  ['ha', 'hectare'],
  ['acre', 'acre'],
  ['barrel', 'barrel'],
  ['piece', 'piece'],
  ['person', 'person head capita'],
];
const REFERENCES =
  'article articles art section sections sec clause clauses paragraph paragraphs para item items chapter chapters ' +
  'rule rules annex appendix form no nos number page pages figure table note part point schedule order';

function englishWords(): FigureLexicon['words'] {
  const { words, add } = createWordMap();
  for (const [written, unit] of [...METRIC, ...CURRENCY_CODES]) add(written, { unit });
  for (const [unit, written] of UNITS) add(written, { unit });
  add('daily', { rate: 'day' });
  add('weekly', { rate: 'week' });
  add('monthly', { rate: 'month' });
  add('annually yearly', { rate: 'year' });
  add('hourly', { rate: 'hour' });

  CARDINALS.split(' ').forEach((word, value) => {
    add(word, { cardinal: value });
  });
  ORDINALS.split(' ').forEach((word, value) => {
    add(word, { ordinal: value });
  });
  add('one', { doubtful: true });
  add('first second', { doubtful: true });
  add('fourty', { cardinal: 40 });
  TENS.split(' ').forEach((word, index) => {
    add(word, { cardinal: 20 + 10 * index });
    add(`${word.slice(0, -1)}ieth`, { ordinal: 20 + 10 * index });
  });
  add('hundred', { scale: 100, single: true });
  add('hundreds', { scale: 100 });
  add('hundredth', { ordinal: 100 });
  add('thousand', { scale: 1000, single: true });
  add('thousands k', { scale: 1000 });
  add('thousandth', { ordinal: 1000 });
  for (const [scale, name, short] of SCALES) {
    add(name, { scale, single: true });
    add(`${name}s ${short}`, { scale });
    add(`${name}th`, { ordinal: scale });
  }
  add('dozen', { scale: 12, single: true });
  add('dozens', { scale: 12 });
  add('half halved', { part: 2 });
  add('thirds third', { part: 3 });
  add('quarters quarter', { part: 4 });
  add('fifths', { part: 5 });
  add('sixths', { part: 6 });
  add('eighths', { part: 8 });
  add('tenths', { part: 10 });
  add('twice twofold doubled doubles doubling', { times: 2 });
  add('thrice threefold tripled triples tripling trebled', { times: 3 });
  add('fourfold quadrupled quadruples quadrupling', { times: 4 });
  add('fivefold', { times: 5 });
  add('tenfold', { times: 10 });
  // a double room has two beds
  add('double', { times: 2, doubtful: true });
  add('triple', { times: 3, doubtful: true });

  MONTHS.split(' ').forEach((word, index) => {
    add(word, { month: index + 1 });
    for (const short of (SHORT_MONTHS.split(' ')[index] ?? '').split(','))
      if (short !== '-') add(short, { month: index + 1, short: true });
  });
  add('march may', { doubtful: true });
  WEEKDAYS.split(' ').forEach((word, index) => {
    add([word, `${word}s`], { weekday: index + 1 });
    for (const short of (SHORT_WEEKDAYS.split(' ')[index] ?? '').split(','))
      add(short, { weekday: index + 1, short: true });
  });
  add('am a.m', { half: 'am' });
  add('pm p.m', { half: 'pm' });
  add('noon midday', { clock: 12 * 60 });
  add('midnight', { clock: 0 });
  add(REFERENCES, { reference: true });
  return words;
}

/** Figures in English. */
export function createEnglishFigures(): FigureLexicon {
  return {
    notation: NOTATION,
    words: englishWords(),
    phrases: phrasesOf(WRITTEN_UNITS),
    endings: new Set(),
    notForms: new Set(),
    ordinalEndings: wordSet('st nd rd th'),
    cardinalEndings: new Set(),
    decadeEndings: wordSet("s 's"),
    commaGroups: true,
    lowestTen: 20,
    plus: wordSet('plus'),
    minus: wordSet('minus'),
    beforeTime: wordSet('at from until till by before after to since'),
    afterTime: new Set(),
    beforeHour: new Set(),
    beforeDate: wordSet('in on since by until till from to during after before through of early late mid for'),
    datePrefixes: wordSet('mid early late pre post'),
    monthWords: new Set(),
    afterPeriod: new Set(),
    romanNouns: 'centur quarter volume stage phase'.split(' '),
    beforeRate: wordSet('per a an each every'),
    rateUnits: unitMap(RATE_UNITS),
    andHalf: ['and', 'a', 'half'],
    andQuarter: ['and', 'a', 'quarter'],
    notAfter: wordSet('per i you we they he she it who at when no any every each this that was were is are be'),
    notBefore: wordSet('of another'),
    notCounted: wordSet('way off time sided handed faced piece party star one to on in'),
    ordered: wordSet(
      'floor round place placed grade form degree division tier row term leg set phase stage lap series instalment storey generation team',
    ),
    compounds: [],
    compoundEnds: [],
  };
}
