import type { PartRules } from '../../language/shape/notation.ts';
import { times } from './decimal.ts';
import { fraction, type Quantity } from './numeral.ts';
import { type FigureText, isJoined, keyAt, wordAt } from './text.ts';

/** A half, a third: a part by itself. After an ordinal it is a stretch of time (second half, third quarter). */
export function readPart(text: FigureText, word: number): Quantity | undefined {
  const part = wordAt(text, word).part ?? partOfOrdinal(text, word);
  if (part === undefined || (isJoined(text, word) && wordAt(text, word - 1).ordinal !== undefined)) return undefined;
  const one: Quantity = { to: word + 1, values: ['1'], form: 'cardinal', inDigits: false, scaled: false };
  const found = fraction(one, part);
  const rules = text.lexicon.notation.parts;
  if (rules === undefined) return partOfScale(text, found, found.to);
  if (part === 2) return halfOf(text, found, rules);
  if (!rules.before.has(keyAt(text, word - 1))) return undefined;
  if (!rules.after.has(keyAt(text, found.to)) && !isChange(text, word, found.to, rules)) return undefined;
  const article = found.to + 1;
  const isNamed = rules.articles.has(keyAt(text, article)) && isJoined(text, article);
  return isNamed ? (partOfHour(text, found, article + 1) ?? partOfScale(text, found, article + 1)) : found;
}

/** Ordinals that are parts too, where the language asks what stands around one: a fifth of, by a tenth. */
const FIRST_PART = 5;
const LAST_PART = 10;

function partOfOrdinal(text: FigureText, word: number): number | undefined {
  const { ordinal } = wordAt(text, word);
  if (ordinal === undefined || ordinal < FIRST_PART || ordinal > LAST_PART) return undefined;
  return text.lexicon.notation.parts === undefined ? undefined : ordinal;
}

/** by a fifth since May; by a third party is none. */
function isChange(text: FigureText, word: number, to: number, { change }: PartRules): boolean {
  if (keyAt(text, word - 2) !== change.opener) return false;
  return !isJoined(text, to) || change.after.has(keyAt(text, to));
}

/** Periods that are counted by their article alone: a decade is ten years, while a year is hardly ever a figure. */
const COUNTED_ALONE: ReadonlySet<string | undefined> = new Set(['decade', 'century']);

export function readPeriodAlone(text: FigureText, word: number): Quantity | undefined {
  const articles = text.lexicon.notation.parts?.articles;
  if (articles?.has(keyAt(text, word)) !== true || !isJoined(text, word + 1)) return undefined;
  if (!COUNTED_ALONE.has(wordAt(text, word + 1).unit)) return undefined;
  return { to: word + 1, values: ['1'], form: 'cardinal', inDigits: false, scaled: false };
}

/** четверть миллиона, a quarter of a million, whose scale word would stand at `at`. A third of one is no decimal. */
function partOfScale(text: FigureText, part: Quantity, at: number): Quantity {
  const { scale } = isJoined(text, at) ? wordAt(text, at) : {};
  if (scale === undefined || part.raw !== undefined) return part;
  return { ...part, values: part.values.map((value) => times(value, scale)), to: at + 1, scaled: true };
}

/** a quarter of an hour. */
function partOfHour(text: FigureText, part: Quantity, at: number): Quantity | undefined {
  const { unit } = isJoined(text, at) ? wordAt(text, at) : {};
  return unit === 'hour' && part.raw === undefined ? { ...part, to: at + 1, unit } : undefined;
}

/** half a million, half an hour. */
function halfOf(text: FigureText, half: Quantity, { articles }: PartRules): Quantity {
  const article = articles.has(keyAt(text, half.to)) && isJoined(text, half.to) && isJoined(text, half.to + 1);
  const { scale, unit } = article ? wordAt(text, half.to + 1) : {};
  if (scale !== undefined) return { ...half, values: [times('0.5', scale)], to: half.to + 2, scaled: true };
  return unit !== undefined ? { ...half, to: half.to + 2, unit } : half;
}
