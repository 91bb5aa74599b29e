import { CURRENCIES, SIGNS } from '../../language/measures.ts';
import { type Decimal, MOST_DIGITS, parseDecimal, plus, times } from './decimal.ts';
import { compoundUnit, fraction, nounUnit, type Quantity, readNumeral } from './numeral.ts';
import {
  characterAt,
  endOf,
  type FigureText,
  gapAt,
  isDash,
  isDigits,
  isFormOf,
  isHyphened,
  isJoined,
  isJoinedByStop,
  isSlashed,
  keyAt,
  lookUp,
  startOf,
  wordAt,
} from './text.ts';

/** Years that a bare number of four digits can name. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2100;

/** 3½, 3½-year. */
const VULGAR_FRACTION = /^(\d*?)(\d)\u2044(\d{1,2})(?:-(\D+))?$/;

/** A number that begins at a word, with its scale word; digits or words. */
export function readQuantity(text: FigureText, word: number): Quantity | undefined {
  const number = isDigits(text, word) ? readDigits(text, word) : readNumeral(text, word);
  return number === undefined ? undefined : withHalf(text, scaledBy(text, number));
}

function plainNumber(to: number, values: readonly Decimal[]): Quantity {
  return { to, values, form: 'cardinal', inDigits: true, scaled: false };
}

function rawNumber(to: number, value: string, raw: 'count' | 'date' | 'reference'): Quantity {
  return { ...plainNumber(to, [value]), raw };
}

function readDigits(text: FigureText, word: number): Quantity {
  const key = keyAt(text, word);
  const to = word + 1;
  if (key.length > MOST_DIGITS) return rawNumber(to, key, 'reference');
  const { commaGroups } = text.lexicon;
  if (/^\d+$/.test(key)) {
    const whole = parseDecimal(key, commaGroups) ?? key;
    return slashedNumber(text, word) ?? absorbed(text, rangeFrom(text, decimals(text, word, whole)));
  }
  const vulgar = VULGAR_FRACTION.exec(key);
  if (vulgar !== null) {
    const [, whole = '', upper = '1', lower = '2', noun = ''] = vulgar;
    const number = plainNumber(to, [String(Number(whole) + Number(upper) / Number(lower))]);
    const unit = noun === '' ? undefined : (lookUp(text.lexicon, noun).unit ?? compoundUnit(text.lexicon, noun));
    return unit === undefined ? number : { ...number, unit };
  }
  const letters = /^(\d+)(-?)([^\d.,:-].*)$/.exec(key);
  if (letters !== null) return withEnding(text, word, letters[1] ?? '', letters[2] === '-', letters[3] ?? '');
  const slashed = slashedNumber(text, word);
  if (slashed !== undefined) return slashed;
  const parts = key.split('-');
  const values = parts.map((part) => parseDecimal(part, commaGroups));
  const [one, other] = values;
  if (key.includes(':')) return rawNumber(to, key, 'count');
  if (values.length > 2) return rawNumber(to, key.replaceAll('-', ''), 'reference');
  if (one === undefined) return rawNumber(to, key, 'reference');
  if (values.length === 2)
    return other === undefined ? rawNumber(to, key, 'count') : absorbed(text, plainNumber(to, season(one, other)));
  return absorbed(text, rangeFrom(text, decimals(text, word, one)));
}

/** 5/8, 9-7/8, and the season 2025/26. */
function slashedNumber(text: FigureText, word: number): Quantity | undefined {
  if (!isSlashed(text, word + 1)) return undefined;
  const [one, other] = [keyAt(text, word), keyAt(text, word + 1)];
  if (isYear(one) && (isYear(other) || /^\d\d$/.test(other))) return plainNumber(word + 2, season(one, other));
  if (!/^(\d{1,3}-)?\d{1,2}$/.test(one) || !/^\d{1,2}$/.test(other)) return undefined;
  return rawNumber(word + 2, `${one}/${other}`, 'count');
}

/** 2024-25 is the season 2024–2025. */
function season(one: Decimal, other: Decimal): Decimal[] {
  const short = /^\d{4}$/.test(one) && /^\d{2}$/.test(other) && Number(other) > Number(one.slice(2));
  return [one, short ? one.slice(0, 2) + other : other];
}

/** 1 500,5: after grouped thousands the decimals are a word of their own. */
function decimals(text: FigureText, word: number, whole: Decimal): Quantity {
  const { words } = text.document;
  const grouped = (words.end[word] as number) - (words.start[word] as number) > keyAt(text, word).length;
  const gap = grouped ? gapAt(text, word + 1) : undefined;
  if ((gap !== ',' && gap !== '.') || !/^\d{1,6}$/.test(keyAt(text, word + 1))) return plainNumber(word + 1, [whole]);
  return plainNumber(word + 2, [parseDecimal(`${whole}.${keyAt(text, word + 1)}`, false) ?? whole]);
}

/** 15 000–20 000 and 10 - 15: a range over two words. */
function rangeFrom(text: FigureText, number: Quantity): Quantity {
  const gap = gapAt(text, number.to);
  const [one = ''] = number.values;
  if (gap === undefined || !isDash(gap.trim()) || gap.length > 3 || !isDigits(text, number.to)) return number;
  const other = parseDecimal(keyAt(text, number.to), text.lexicon.commaGroups);
  if (other === undefined || Number(one) >= Number(other)) return number;
  if (gap.length > 1 && (isYear(one) || isYear(other))) return number;
  const end = decimals(text, number.to, other);
  return { ...number, to: end.to, values: [one, ...end.values] };
}

/** Whether a value is a whole number of four digits that can be a year. */
export function isYear(value: Decimal): boolean {
  return /^\d{4}$/.test(value) && Number(value) >= FIRST_YEAR && Number(value) <= LAST_YEAR;
}

/** 1 000-нан, 15:00-де: an ending written after a number that ends in a hyphen. */
function absorbed(text: FigureText, number: Quantity): Quantity {
  const to = endingAfter(text, number.to);
  if (to === number.to) return isDayOfMonth(text, number) ? { ...number, form: 'ordinal' } : number;
  const ordinal = text.lexicon.ordinalEndings.has(keyAt(text, number.to));
  return { ...number, to, form: ordinal ? 'ordinal' : number.form };
}

/** The longest month. Days. */
const LAST_DAY = 31;

/** до 10 числа: as 10-го числа. */
function isDayOfMonth(text: FigureText, { to, values: [value = ''] }: Quantity): boolean {
  const { dayNouns } = text.lexicon.notation;
  return Number(value) <= LAST_DAY && isJoined(text, to) && dayNouns.has(keyAt(text, to));
}

/** The word after an ending that is hyphened to a number, or `word` itself where there is none. */
export function endingAfter(text: FigureText, word: number): number {
  const { ordinalEndings, cardinalEndings } = text.lexicon;
  const key = keyAt(text, word);
  return (ordinalEndings.has(key) || cardinalEndings.has(key)) && isHyphened(text, word) ? word + 1 : word;
}

/** 5-й, 5th, 5-ке, 1990s, 15-летний, 10-kilometre, 5km, 5-сынып, 12а. */
function withEnding(text: FigureText, word: number, digits: string, hyphened: boolean, ending: string): Quantity {
  const { lexicon } = text;
  const number = plainNumber(word + 1, [parseDecimal(digits, false) ?? digits]);
  const [head = ending, end] = ending.split('-');
  const value = Number(digits);
  const range = /^(\d+)(\D+)$/.exec(end ?? '');
  if (range !== null && range[2] === head) {
    // £3bn-4bn, 10km-15km
    const first = withEnding(text, word, digits, false, head);
    const second = withEnding(text, word, range[1] ?? '', false, head);
    if (first.raw === undefined && first.form === 'cardinal')
      return { ...first, values: [...first.values, ...second.values] };
  }
  if (lexicon.decadeEndings.has(head) && value % 10 === 0 && value > 0)
    if (isYear(digits) || wordAt(text, word + 1).year === true || head === 's')
      return rawNumber(word + 1, `${digits}s`, 'date');
  const next = isInitial(text, word, head) && !isMoney(text, word) ? {} : lookUp(lexicon, head);
  if (next.half !== undefined) return number;
  // 2-х, 3-х and 4-х are двух, трех and четырех
  const collective = lexicon.notation.collectiveEndings.has(head) && value >= 2 && value <= 4;
  if (lexicon.ordinalEndings.has(head) && !collective)
    return isYear(digits) ? { ...number, year: true } : { ...number, form: 'ordinal' };
  if (collective || (hyphened && lexicon.cardinalEndings.has(head))) return number;
  if (next.month !== undefined) return { ...number, month: next.month };
  const scale =
    next.scale ??
    lettersOfMoney(text, word, head) ??
    (head === 'm' && isBeforeUnit(text, word + 1) ? MILLION : undefined);
  if (scale !== undefined) return { ...number, values: number.values.map((one) => times(one, scale)), scaled: true };
  if (next.year === true && isYear(digits)) return { ...number, year: true };
  // 2-тоқсан is the second quarter, not two of them
  const counts = !lexicon.notation.hyphenOrders || !hyphened;
  const unit =
    (counts ? (next.unit ?? lexicon.notation.gluedUnits?.get(head)) : undefined) ?? compoundUnit(lexicon, head);
  if (unit !== undefined) return { ...number, unit };
  const degrees = hyphened ? undefined : degreesOf(text, word, head);
  if (degrees !== undefined) return { ...number, unit: degrees };
  if (next.reference === true) return { ...number, reference: true };
  if (!hyphened) return rawNumber(word + 1, keyAt(text, word), 'reference');
  // 187-шақырым and 187-километр are one place
  return { ...number, form: counts ? 'cardinal' : 'ordinal', unit: nounUnit(counts ? head : (next.unit ?? head)) };
}

/** Whether the last letter of a word is a capital. */
function hasCapitalEnd(text: FigureText, word: number): boolean {
  const last = characterAt(text, endOf(text, word) - 1);
  return last !== last.toLowerCase();
}

/** -14C, +7С, minus 5C, 72F: behind a sign a C is that of Celsius. */
function degreesOf(text: FigureText, word: number, head: string): string | undefined {
  const scale = SCALES_OF_DEGREES.get(head);
  if (scale === undefined) return undefined;
  const sign = characterAt(text, startOf(text, word) - 1);
  const isSigned = sign === '+' || isDash(sign) || text.lexicon.minus.has(keyAt(text, word - 1));
  // 20C without a sign has a capital; 20c are cents
  return isSigned || (/^\d{1,2}\D/.test(keyAt(text, word)) && hasCapitalEnd(text, word)) ? scale : undefined;
}

/** The scale of the letter behind degrees, which may be a Cyrillic one. */
const SCALES_OF_DEGREES: ReadonlyMap<string, string> = new Map([
  ['c', '°C'],
  ['с', '°C'],
  ['f', '°F'],
]);

/** 1.8C: behind decimals the letter is a word of its own. */
export function degreesBehind(text: FigureText, word: number): string | undefined {
  return gapAt(text, word) === '' && hasCapitalEnd(text, word) ? SCALES_OF_DEGREES.get(keyAt(text, word)) : undefined;
}

/** $3.5M: behind the sign of a currency an M is no name. */
export function isMoney(text: FigureText, word: number): boolean {
  return CURRENCIES.has(SIGNS.get(characterAt(text, startOf(text, word) - 1)) ?? '');
}

/** The M of 3M and 18 М is a name; only W, L, C and K are written as capitals. */
export function isInitial(text: FigureText, word: number, letter: string): boolean {
  if (letter.length !== 1 || /[wlcсk]/.test(letter)) return false;
  const last = characterAt(text, endOf(text, word) - 1);
  return last !== last.toLowerCase();
}

/** With the scale word after it, and a further, smaller number: 2 млн 300 тыс. */
function scaledBy(text: FigureText, number: Quantity): Quantity {
  if (number.form === 'ordinal' || number.raw !== undefined || !number.inDigits) return withParts(text, number);
  let found = number;
  let last = Number.POSITIVE_INFINITY;
  for (;;) {
    const scale = wordAt(text, found.to).scale ?? millionsAt(text, found.to) ?? moneyScaleAt(text, found.to);
    if (scale === undefined || scale >= last || !(isJoined(text, found.to) || isHyphened(text, found.to)))
      return withParts(text, found);
    const grown = found.values.map((value) => times(value, scale));
    found = { ...found, values: grown, to: found.to + 1, scaled: true };
    last = scale;
    const more = smallerPart(text, found.to, scale);
    if (more === undefined || found.values.length > 1) return withParts(text, found);
    return { ...found, values: [plus(found.values[0] ?? '0', more.value)], to: more.to };
  }
}

/** $4.8b: what the letter right behind a sum with its sign multiplies it by. */
function moneyScaleAt(text: FigureText, word: number): number | undefined {
  return gapAt(text, word) === '' ? lettersOfMoney(text, word - 1, keyAt(text, word)) : undefined;
}

function lettersOfMoney(text: FigureText, word: number, letter: string): number | undefined {
  const scale = text.lexicon.notation.scaleLetters?.get(letter);
  return scale !== undefined && isMoney(text, word) ? scale : undefined;
}

const MILLION = 1e6;

/** 4.2m tonnes: metres right before another unit are so many millions of it. */
function millionsAt(text: FigureText, word: number): number | undefined {
  return keyAt(text, word) === 'm' && gapAt(text, word) === '' && isBeforeUnit(text, word + 1) ? MILLION : undefined;
}

/** Whether a unit that no letter is short for stands at a word. */
function isBeforeUnit(text: FigureText, word: number): boolean {
  const key = keyAt(text, word);
  if (!isJoined(text, word) || key.length <= 2) return false;
  if (wordAt(text, word).unit !== undefined) return true;
  const phrases = text.lexicon.phrases.get(key) ?? [];
  return phrases.some(({ second }) => isFormOf(second, keyAt(text, word + 1)));
}

/** Letters of the longest scale word that has a full stop: млрд. */
const LONGEST_SHORT_SCALE = 4;

/** 300 тыс. after 2 млн, 200 after 5 тысяч or 5 тыс.: at least three digits, for fewer begin a quantity of their own. */
function smallerPart(text: FigureText, word: number, below: number): { value: Decimal; to: number } | undefined {
  if (!isJoinedByStop(text, word) || !isDigits(text, word)) return undefined;
  const value = parseDecimal(keyAt(text, word), text.lexicon.commaGroups);
  if (value === undefined) return undefined;
  const { scale, month } = isJoined(text, word + 1) ? wordAt(text, word + 1) : {};
  if (scale !== undefined && scale >= 1000)
    return scale < below ? { value: times(value, scale), to: word + 2 } : undefined;
  // 7 тыс. 318: the stop is that of the short form
  const isNext = isJoined(text, word) || keyAt(text, word - 1).length <= LONGEST_SHORT_SCALE;
  const isRest = /^\d{3,}$/.test(value) && Number(value) < below && month === undefined && isNext;
  return isRest ? { value, to: word + 1 } : undefined;
}

/** две трети, three quarters. */
function withParts(text: FigureText, number: Quantity): Quantity {
  const { part } = wordAt(text, number.to);
  if (part === undefined || number.form === 'ordinal' || number.values.length > 1 || number.raw !== undefined)
    return number;
  if (!isJoined(text, number.to) || number.unit !== undefined || number.scaled) return number;
  const { doubtful: _, ...firm } = number;
  return { ...fraction(firm, part), to: number.to + 1 };
}

/** пять с половиной, бес жарым, five and a half; a scale word may follow. */
function withHalf(text: FigureText, number: Quantity): Quantity {
  if (number.scaled || number.form === 'ordinal' || number.raw !== undefined || number.values.length > 1) return number;
  const behind = behindAndPart(text, number.to);
  // 12 and a quarter may be two shares
  if (behind === undefined || (behind.part !== '0.5' && number.inDigits)) return number;
  const { to } = behind;
  const value = plus(number.values[0] ?? '0', behind.part);
  const scale = isJoined(text, to) ? wordAt(text, to).scale : undefined;
  if (scale === undefined) return { ...number, to, values: [value] };
  return { ...number, to: to + 1, values: [times(value, scale)], scaled: true };
}

/** The part of «and a half» or «and a quarter» that begins at a word, and the word after it. */
export function behindAndPart(text: FigureText, word: number): { part: string; to: number } | undefined {
  const { andHalf, andQuarter } = text.lexicon;
  const [half, quarter] = [behindWords(text, word, andHalf), behindWords(text, word, andQuarter)];
  if (half !== undefined) return { part: '0.5', to: half };
  return quarter === undefined ? undefined : { part: '0.25', to: quarter };
}

function behindWords(text: FigureText, word: number, words: readonly string[]): number | undefined {
  if (words.length === 0) return undefined;
  const isWord = (own: string, key: string): boolean =>
    key === own || (key.startsWith(own) && text.lexicon.endings.has(key.slice(own.length)));
  const stand = words.every((own, index) => isWord(own, keyAt(text, word + index)) && isJoined(text, word + index));
  return stand ? word + words.length : undefined;
}

/** an hour and a half, год с половиной, час с четвертью, a million and a half: one of what is named and a part of it. */
export function readOneAndShare(text: FigureText, word: number): Quantity | undefined {
  const { unit, scale } = wordAt(text, word);
  if (unit === undefined && scale === undefined) return undefined;
  const behind = behindAndPart(text, word + 1);
  if (behind === undefined) return undefined;
  const { to, part } = behind;
  const number = { to, values: [plus('1', part)], form: 'cardinal', inDigits: false, scaled: false } as const;
  if (scale !== undefined) return { ...number, values: [times(plus('1', part), scale)], scaled: true };
  return unit === undefined ? number : { ...number, unit };
}
