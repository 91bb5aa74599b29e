import type { FigureLexicon } from '../../language/figure-words.ts';
import { type Decimal, decimalOf, plus, times } from './decimal.ts';
import { type FigureText, isJoined, keyAt, lookUp, wordAt } from './text.ts';

/** A number with its scale word, before any unit. */
export interface Quantity {
  /** The word after it. */
  readonly to: number;
  /** One value, or the two ends of a range. */
  readonly values: readonly Decimal[];
  readonly form: 'cardinal' | 'ordinal';
  /** Whether it was written in digits, and whether a scale word made it larger. */
  readonly inDigits: boolean;
  readonly scaled: boolean;
  /** No decimal: `1.2.3`, `2:1`, `~1000`, `1990s`, `12a`. */
  readonly raw?: 'count' | 'date' | 'reference';
  /** A unit, month or role that its own word names: 15-летний, 27-ақпан, 8-тармақ. */
  readonly unit?: string;
  readonly month?: number;
  readonly reference?: true;
  /** The word for each before an order is its own: [каждый] пятый. */
  readonly ofEach?: true;
  readonly year?: true;
  readonly doubtful?: true;
}

/** Unknown nouns after a hyphen (five-storey, 5-этажный) are told apart by as many letters. */
const NOUN_LETTERS = 4;

/** A name for the thing counted by a word that has no unit of its own. */
export function nounUnit(noun: string): string {
  return `-${noun.slice(0, NOUN_LETTERS)}`;
}

/** A number built from words, largest part first: (2 thousand) (1 hundred) 20 5. */
interface Sum {
  total: number;
  group: number;
  /** The next cardinal must be smaller: 100 after hundreds, 10 after tens, 1 after units. */
  room: number;
  /** The next scale word must be smaller. */
  scale: number;
  ordinal: boolean;
}

function isTen(value: number, lexicon: FigureLexicon): boolean {
  return value >= lexicon.lowestTen && value < 100 && value % 10 === 0;
}

/** Adds a word to the sum; false where it cannot go on with it. */
function extend(sum: Sum, key: string, lexicon: FigureLexicon, opens: boolean): boolean {
  const word = lookUp(lexicon, key);
  if (sum.ordinal) return false;
  if (word.cardinal !== undefined && !(opens && word.ordinal !== undefined)) {
    if (!opens && (word.cardinal >= sum.room || word.cardinal < 1)) return false;
    sum.group += word.cardinal;
    sum.room = word.cardinal >= 100 ? 100 : isTen(word.cardinal, lexicon) ? 10 : 1;
    return true;
  }
  if (word.scale !== undefined) {
    if (word.scale >= 1000) {
      if (word.scale >= sum.scale) return false;
      sum.total += (sum.group === 0 ? 1 : sum.group) * word.scale;
      sum.group = 0;
      sum.room = 1000;
      sum.scale = word.scale;
      return true;
    }
    if (sum.group >= 100) return false;
    sum.group = (sum.group === 0 ? 1 : sum.group) * word.scale;
    sum.room = word.scale === 100 ? 100 : 1;
    return true;
  }
  if (word.ordinal === undefined) return false;
  if (!opens && word.ordinal >= 100 && sum.group > 0 && sum.group < 100) sum.group *= word.ordinal;
  else if (!opens && word.ordinal >= sum.room) return false;
  else sum.group += word.ordinal;
  sum.ordinal = true;
  return true;
}

function emptySum(): Sum {
  return { total: 0, group: 0, room: 1000, scale: Number.POSITIVE_INFINITY, ordinal: false };
}

/** "hundred and five": the conjunction stands inside a number. */
function isInnerAnd(text: FigureText, word: number, sum: Sum): boolean {
  if (!text.lexicon.notation.innerAnd.has(keyAt(text, word)) || !isJoined(text, word + 1)) return false;
  const next = lookUp(text.lexicon, keyAt(text, word + 1).split('-')[0] ?? '').cardinal;
  const atHundred = sum.room === 100 || (sum.room === 1000 && sum.scale <= 1e6);
  return atHundred && next !== undefined && next < 100 && next > 0;
}

/** A number in words (двадцать пять, жиырма бесінші, five hundred thousand) that begins at a word. */
export function readNumeral(text: FigureText, first: number): Quantity | undefined {
  const opening = wordAt(text, first);
  const key = keyAt(text, first);
  const isNumber = opening.cardinal ?? opening.ordinal ?? opening.scale;
  if (isNumber === undefined || key.length === 1)
    return key.includes('-') ? readHyphened(text, first) : readCompound(text, first);
  const isBare = opening.single === undefined && opening.cardinal === undefined;
  if (opening.scale !== undefined && isBare && !isGoverned(text, first)) return indefinite(first, opening.scale);

  const sum = emptySum();
  extend(sum, key, text.lexicon, true);
  let to = first + 1;
  while (to < text.end && isJoined(text, to)) {
    const skip = isInnerAnd(text, to, sum) ? 1 : 0;
    const parts = keyAt(text, to + skip).split('-');
    const before = { ...sum };
    if (!parts.every((part) => extend(sum, part, text.lexicon, false))) {
      Object.assign(sum, before);
      break;
    }
    to += 1 + skip;
  }
  return quantity(sum, to, to === first + 1 && opening.doubtful === true);
}

/** Около тысячи: whether a form that says many elsewhere says one behind the word before it. */
function isGoverned(text: FigureText, word: number): boolean {
  const governing = text.lexicon.notation.governing;
  return governing?.has(keyAt(text, word - 1)) === true && wordAt(text, word).governed === true && isJoined(text, word);
}

/** Thousands, млн in the head of a table: so many, nobody says how many. */
function indefinite(first: number, scale: number): Quantity {
  const values = [`~${decimalOf(scale)}`];
  return { to: first + 1, values, form: 'cardinal', inDigits: false, scaled: true, raw: 'count' };
}

function quantity(sum: Sum, to: number, doubtful: boolean): Quantity {
  return {
    to,
    values: [decimalOf(sum.total + sum.group)],
    form: sum.ordinal ? 'ordinal' : 'cardinal',
    inDigits: false,
    scaled: sum.total > 0,
    ...(doubtful && { doubtful }),
  };
}

/** twenty-five, пять-шесть, five-year, two-thirds: the parts of one word. */
function readHyphened(text: FigureText, word: number): Quantity | undefined {
  const { lexicon } = text;
  const parts = keyAt(text, word).split('-');
  const sum = emptySum();
  let used = 0;
  while (used < parts.length && extend(sum, parts[used] ?? '', lexicon, used === 0)) used++;
  if (used === 0) return undefined;
  const whole = quantity(sum, word + 1, false);
  const rest = parts[used];
  if (rest === undefined) return continued(text, sum, word);
  if (hasAndHalf(parts, used, lexicon)) return andHalf(whole, parts.slice(used + lexicon.andHalf.length), lexicon);
  const next = lookUp(lexicon, rest);
  if (next.cardinal !== undefined && parts.length === used + 1 && next.cardinal > sum.group)
    return scaledRange(text, { ...whole, values: [...whole.values, decimalOf(next.cardinal)] });
  // 19th century, nineteenth-century: what an ordinal counts is no unit
  if (next.unit !== undefined) return whole.form === 'ordinal' ? whole : { ...whole, unit: next.unit };
  // third-quarter profit, a second-half goal: behind an ordinal a part is a stretch of time
  if (next.part !== undefined && whole.form === 'ordinal') return whole;
  if (next.part !== undefined && next.part > 2) return fraction(whole, next.part);
  // a third-floor window, but a first-class one
  if (whole.form === 'ordinal') return lexicon.ordered.has(rest) ? whole : undefined;
  if (lexicon.notCounted.has(rest)) return undefined;
  return { ...whole, unit: nounUnit(rest), doubtful: true };
}

/** четыре-шесть миллиардов, төрт-алты миллион: both ends are so many. */
function scaledRange(text: FigureText, range: Quantity): Quantity {
  const scale = isJoined(text, range.to) ? wordAt(text, range.to).scale : undefined;
  if (scale === undefined) return range;
  return { ...range, to: range.to + 1, values: range.values.map((value) => times(value, scale)), scaled: true };
}

/** two-and-a-half, whatever follows. */
function hasAndHalf(parts: readonly string[], from: number, { andHalf }: FigureLexicon): boolean {
  return andHalf.every((part, at) => part === parts[from + at]);
}

/** two-and-a-half, two-and-a-half-year. */
function andHalf(whole: Quantity, [noun, ...more]: readonly string[], lexicon: FigureLexicon): Quantity | undefined {
  const values = [plus(whole.values[0] ?? '0', '0.5')];
  if (noun === undefined) return { ...whole, values };
  const { unit } = lookUp(lexicon, noun);
  return unit === undefined || more.length > 0 ? undefined : { ...whole, values, unit };
}

/** A hyphenated number may go on: twenty-five thousand. */
function continued(text: FigureText, sum: Sum, word: number): Quantity {
  let to = word + 1;
  while (isJoined(text, to) && extend(sum, keyAt(text, to), text.lexicon, false)) to++;
  return quantity(sum, to, false);
}

/** A whole number of parts: two thirds. */
export function fraction(count: Quantity, part: number): Quantity {
  const [value = '1'] = count.values;
  const known = part === 2 || part === 4 ? decimalOf(Number(value) / part) : `${value}/${part}`;
  return { ...count, values: [known], ...(part !== 2 && part !== 4 && { raw: 'count' as const }) };
}

/** двухдневный, бесжылдық: a number word that opens a compound with a unit. */
function readCompound(text: FigureText, word: number): Quantity | undefined {
  const found = compoundOf(text.lexicon, keyAt(text, word));
  if (found === undefined) return undefined;
  const { value, unit } = found;
  const number = {
    to: word + 1,
    values: [decimalOf(value)],
    form: 'cardinal',
    inDigits: false,
    scaled: false,
  } as const;
  // однокомнатный counts rooms, одноклассник is somebody one knows
  return { ...number, unit, ...(value === 1 && { doubtful: true as const }) };
}

/** The number and unit of a compound word. */
export function compoundOf(lexicon: FigureLexicon, key: string): { value: number; unit: string } | undefined {
  for (const [opening, value] of compoundsWith(lexicon, key.charAt(0))) {
    if (!key.startsWith(opening)) continue;
    const rest = key.slice(opening.length);
    const unit = compoundUnit(lexicon, rest);
    if (unit !== undefined) return { value, unit };
    // двадцати|пяти|летний: a smaller number goes on
    const smaller = isTen(value, lexicon) || value >= 100 ? compoundOf(lexicon, rest) : undefined;
    if (smaller !== undefined && smaller.value >= 1 && smaller.value < (value >= 100 ? 100 : 10))
      return { value: value + smaller.value, unit: smaller.unit };
  }
  return undefined;
}

type Compounds = FigureLexicon['compounds'];
const NO_COMPOUNDS: Compounds = [];
const byLetter = new WeakMap<Compounds, ReadonlyMap<string, Compounds>>();

/** The openings of compounds that begin with a letter, in their order: every word of a text is asked. */
function compoundsWith({ compounds }: FigureLexicon, letter: string): Compounds {
  let known = byLetter.get(compounds);
  if (known === undefined) {
    const letters = new Set(compounds.map(([opening]) => opening.charAt(0)));
    known = new Map(Array.from(letters, (own) => [own, compounds.filter(([opening]) => opening.startsWith(own))]));
    byLetter.set(compounds, known);
  }
  return known.get(letter) ?? NO_COMPOUNDS;
}

/** The unit of an adjective after a number: летний, процентный, жылдық. */
export function compoundUnit(lexicon: FigureLexicon, ending: string): string | undefined {
  return lexicon.compoundEnds.find(([stem]) => ending.startsWith(stem))?.[1];
}
