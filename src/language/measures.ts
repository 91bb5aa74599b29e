import { CURRENCY_CODES as CODES } from '../terms/currency.ts';

type Spelled = readonly (readonly [written: string, unit: string])[];

/** Latin symbols of units, as keys; they stand in every language. */
export const METRIC: Spelled = [
  ['kg kgs', 'kg'],
  ['g', 'g'],
  ['mg', 'mg'],
  ['t', 't'],
  ['kt', 'kt'],
  ['mt', 'Mt'],
  ['km', 'km'],
  ['m', 'm'],
  ['cm', 'cm'],
  ['mm', 'mm'],
  ['ha', 'ha'],
  ['m2 sqm', 'm2'],
  ['km2', 'km2'],
  ['m3', 'm3'],
  ['bcm', 'bcm'],
  ['l', 'l'],
  ['ml', 'ml'],
  ['w', 'W'],
  ['kw', 'kW'],
  ['mw', 'MW'],
  ['gw', 'GW'],
  ['tw', 'TW'],
  ['kwh', 'kWh'],
  ['mwh', 'MWh'],
  ['gwh', 'GWh'],
  ['twh', 'TWh'],
  ['gcal', 'Gcal'],
  ['mva', 'MVA'],
  ['kb', 'KB'],
  ['mb', 'MB'],
  ['gb', 'GB'],
  ['tb', 'TB'],
  ['kbit', 'Kbit'],
  ['mbit', 'Mbit'],
  ['gbit', 'Gbit'],
  ['tbit', 'Tbit'],
  ['kbps', 'Kbit/second'],
  ['mbps', 'Mbit/second'],
  ['gbps', 'Gbit/second'],
  ['tbps', 'Tbit/second'],
  ['kmh kph', 'km/hour'],
  ['hz', 'Hz'],
  ['khz', 'kHz'],
  ['mhz', 'MHz'],
  ['ghz', 'GHz'],
  ['h hr hrs', 'hour'],
  ['min mins', 'minute'],
  ['pp', 'pp'],
  ['bps', 'bp'],
];

/** Cyrillic abbreviations of units, common to Russian and Kazakh. */
export const CYRILLIC_SYMBOLS: Spelled = [
  ['кг', 'kg'],
  ['г гр', 'g'],
  ['мг', 'mg'],
  ['т тн', 't'],
  ['ц', 'centner'],
  ['км', 'km'],
  ['м', 'm'],
  ['см', 'cm'],
  ['мм', 'mm'],
  ['га', 'ha'],
  ['м2', 'm2'],
  ['км2', 'km2'],
  ['м3', 'm3'],
  ['л', 'l'],
  ['мл', 'ml'],
  ['вт', 'W'],
  ['квт', 'kW'],
  ['мвт', 'MW'],
  ['гвт', 'GW'],
  ['твт', 'TW'],
  ['квтч квт-ч', 'kWh'],
  ['мвтч мвт-ч', 'MWh'],
  ['гвтч гвт-ч', 'GWh'],
  ['твтч твт-ч', 'TWh'],
  ['гкал', 'Gcal'],
  ['мва', 'MVA'],
  ['кб', 'KB'],
  ['мб', 'MB'],
  ['гб', 'GB'],
  ['тб', 'TB'],
  ['кбит', 'Kbit'],
  ['мбит', 'Mbit'],
  ['гбит', 'Gbit'],
  ['тбит', 'Tbit'],
  ['гц', 'Hz'],
  ['кгц', 'kHz'],
  ['мгц', 'MHz'],
  ['ггц', 'GHz'],
  ['ч', 'hour'],
  ['мин', 'minute'],
  ['сек', 'second'],
  ['шт', 'piece'],
  ['тг тнг', 'KZT'],
  ['руб р', 'RUB'],
  ['коп', 'kopeck'],
  ['долл', 'USD'],
];

/** Currency codes of ISO 4217 that the press of the region uses, as keys. */
export const CURRENCY_CODES: Spelled = Array.from(CODES, (code) => [code.toLowerCase(), code]);

/** Signs of units; they are no words and stand in the gaps between words. */
export const SIGNS: ReadonlyMap<string, string> = new Map([
  ['%', '%'],
  ['٪', '%'],
  ['％', '%'],
  ['‰', '‰'],
  ['₸', 'KZT'],
  ['₽', 'RUB'],
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['℃', '°C'],
  ['°', '°C'],
  ['º', '°C'],
]);

/** Whose dollar it is, written right before the sign: US$, A$. */
export const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
]);

/** Currencies by a name that several have. */
export const CURRENCIES_CALLED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['crown', new Set(['NOK', 'SEK', 'DKK', 'CZK', 'ISK'])],
]);

/** Hundredths of which several currencies have some by that name: $0.07 and €0.07 are 7 cents. */
export const HUNDREDTHS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['cent', new Set(['USD', 'EUR', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'ZAR'])],
  ['kopeck', new Set(['BYN', 'UAH'])],
  ['tiyn', new Set(['KGS', 'UZS'])],
]);

/** Units of money: a quantity in one of them is a sum. */
export const CURRENCIES: ReadonlySet<string> = new Set([
  ...CURRENCY_CODES.map(([, code]) => code),
  'tiyn',
  'kopeck',
  'cent',
  'penny',
]);

/** A unit as so many of another. */
export interface ExactUnit {
  readonly base: string;
  readonly times: number;
}

/** A unit of another system: so many of the base, counted from elsewhere where `shift` says how far below its own zero. */
export interface Conversion extends ExactUnit {
  readonly shift?: number;
}

/** Units that the press converts for its readers, in the bases of `EXACT_UNITS`. Pounds are told by one name, as money is. */
export const CONVERSIONS: ReadonlyMap<string, Conversion> = new Map([
  ['inch', { base: 'm', times: 0.0254 }],
  ['foot', { base: 'm', times: 0.3048 }],
  ['yard', { base: 'm', times: 0.9144 }],
  ['mile', { base: 'm', times: 1609.344 }],
  ['nautical mile', { base: 'm', times: 1852 }],
  ['acre', { base: 'm2', times: 4046.8564224 }],
  ['ounce', { base: 'g', times: 28.349523125 }],
  ['lb', { base: 'g', times: 453.59237 }],
  ['GBP', { base: 'g', times: 453.59237 }],
  ['short t', { base: 'g', times: 907184.74 }],
  ['long t', { base: 'g', times: 1016046.9088 }],
  ['barrel', { base: 'l', times: 158.987294928 }],
  ['°F', { base: '°C', times: 5 / 9, shift: -32 }],
]);

/** Bases of the units that tell how long something lasts. */
export const BASES_OF_TIME: ReadonlySet<string> = new Set(['second', 'month']);

/** Units of which one is exactly so many of the other. Bytes are none (1000 or 1024), nor are months and days. */
export const EXACT_UNITS: ReadonlyMap<string, ExactUnit> = new Map(
  (
    [
      ['m', 'mm 0.001 cm 0.01 m 1 km 1000'],
      ['g', 'mg 0.001 g 1 kg 1000 centner 100000 t 1000000 kt 1000000000 Mt 1000000000000'],
      ['l', 'ml 0.001 l 1 m3 1000 bcm 1000000000000'],
      ['m2', 'm2 1 ha 10000 km2 1000000'],
      ['W', 'W 1 kW 1000 MW 1000000 GW 1000000000'],
      ['kWh', 'kWh 1 MWh 1000 GWh 1000000 TWh 1000000000'],
      ['second', 'second 1 minute 60 hour 3600 day 86400 week 604800 fortnight 1209600'],
      ['month', 'month 1 quarter 3 year 12 decade 120 century 1200 millennium 12000'],
      ['RUB', 'kopeck 0.01 RUB 1'],
      ['KZT', 'tiyn 0.01 KZT 1'],
      ['GBP', 'penny 0.01 GBP 1'],
      ['pp', 'bp 0.01 pp 1'],
    ] as const
  ).flatMap(([base, row]) =>
    [...row.matchAll(/(\S+) ([\d.]+)/g)].map(([, unit = '', times]) => [unit, { base, times: Number(times) }] as const),
  ),
);
