/** The codes of currencies that are written right before a sum (ISO 4217). */
export const CURRENCY_CODES: ReadonlySet<string> = new Set([
  'KZT',
  'RUB',
  'USD',
  'EUR',
  'CNY',
  'GBP',
  'JPY',
  'TRY',
  'KGS',
  'UZS',
  'CHF',
]);
