import { isFunctionWord } from '../../language/lexicon.ts';
import { BASES_OF_TIME, EXACT_UNITS } from '../../language/measures.ts';
import type { PartRules } from '../../language/shape/notation.ts';
import { times } from './decimal.ts';
import { fraction, type Quantity } from './numeral.ts';
import { type FigureText, isJoined, keyAt, wordAt } from './text.ts';

/** A half, a third: a part by itself. After an ordinal it is a stretch of time (second half, third quarter). */
export function readPart(text: FigureText, word: number): Quantity | undefined {
  const named = partBeforeNoun(text, word);
  if (named !== undefined) return named;
  const part = wordAt(text, word).part ?? partOfOrdinal(text, word);
  if (
    part === undefined ||
    isOrdinalHere(text, word) ||
    (isJoined(text, word) && wordAt(text, word - 1).ordinal !== undefined)
  )
    return undefined;
  const one: Quantity = { to: word + 1, values: ['1'], form: 'cardinal', inDigits: false, scaled: false };
  const found = fraction(one, part);
  const rules = text.lexicon.notation.parts;
  if (rules === undefined) return partOfScale(text, found, found.to);
  if (part === 2) return halfOf(text, found, rules);
  if (!rules.before.has(keyAt(text, word - 1))) return undefined;
  const isShare = rules.after.has(keyAt(text, found.to)) || rules.roughly.has(keyAt(text, word - 2));
  if (!isShare && !isChange(text, word, found.to, rules)) return undefined;
  const article = found.to + 1;
  const isNamed = rules.articles.has(keyAt(text, article)) && isJoined(text, article);
  return isNamed ? (partOfHour(text, found, article + 1) ?? partOfScale(text, found, article + 1)) : found;
}

/** третью строчку: the noun behind a word that is an ordinal and a part tells which; a part alone is of nothing. */
function isOrdinalHere(text: FigureText, word: number): boolean {
  const { afterOrdinal } = text.lexicon.notation;
  if (afterOrdinal === undefined || wordAt(text, word).ordinal === undefined) return false;
  return !isJoined(text, word + 1) || afterOrdinal.test(keyAt(text, word + 1));
}

/** Ordinals that are parts too, where the language asks what stands around one: a fifth of, by a tenth. */
const FIRST_PART = 5;
const LAST_PART = 10;

function partOfOrdinal(text: FigureText, word: number): number | undefined {
  const { ordinal } = wordAt(text, word);
  if (ordinal === undefined || ordinal < FIRST_PART || ordinal > LAST_PART) return undefined;
  return text.lexicon.notation.parts === undefined ? undefined : ordinal;
}

/** пятую часть, 5-ю часть: an ordinal before the noun for a part. The first and the second one are of a work. */
function partBeforeNoun(text: FigureText, word: number): Quantity | undefined {
  const to = behindPartNoun(text, word + 1);
  if (to === word + 1) return undefined;
  const [, digits, ending = ''] = /^(\d+)-(\D+)$/.exec(keyAt(text, word)) ?? [];
  const ordinal = text.lexicon.ordinalEndings.has(ending) ? Number(digits) : wordAt(text, word).ordinal;
  if (ordinal === undefined || ordinal < FIRST_NAMED_PART || ordinal > LAST_PART) return undefined;
  return fraction(counted(1, to), ordinal);
}

const FIRST_NAMED_PART = 3;

/** The word behind the noun for a part, which says no more than the share before it, or `word` where none stands there. */
function behindPartNoun(text: FigureText, word: number): number {
  const isNoun = text.lexicon.notation.partNouns?.has(keyAt(text, word)) === true;
  return isNoun && isJoined(text, word) ? word + 1 : word;
}

/** by a fifth since May; by a third party is none. */
function isChange(text: FigureText, word: number, to: number, { change }: PartRules): boolean {
  if (keyAt(text, word - 2) !== change.opener) return false;
  return !isJoined(text, to) || change.after.has(keyAt(text, to));
}

/** One in five, үштен екісі, каждый пятый: a share that two numbers tell, or an order and the word for each before it. */
export function readShare(text: FigureText, word: number): Quantity | undefined {
  const { cardinal, ordinal } = wordAt(text, word);
  if (ordinal !== undefined && cardinal === undefined) return shareOfEach(text, word, ordinal);
  if (cardinal === undefined || cardinal < 1) return undefined;
  return shareOutOf(text, word, cardinal) ?? shareBehind(text, word, cardinal);
}

function counted(value: number, to: number): Quantity {
  return { to, values: [String(value)], form: 'cardinal', inDigits: false, scaled: false };
}

function shareOfEach(text: FigureText, word: number, ordinal: number): Quantity | undefined {
  const isEach = text.lexicon.notation.each.has(keyAt(text, word - 1)) && isJoined(text, word);
  if (!isEach || ordinal < 2 || ordinal > LARGEST_PART) return undefined;
  return { ...fraction(counted(1, word + 1), ordinal), ofEach: true };
}

/** Shares of more are no round ones: one in 400. */
const LARGEST_PART = 100;

function shareOutOf(text: FigureText, word: number, count: number): Quantity | undefined {
  for (const phrase of text.lexicon.notation.outOf) {
    const keys = phrase.split(' ');
    const isOut = (from: number): boolean => keys.every((key, step) => keyAt(text, from + step) === key);
    // one person in ten
    const from = count === 1 && !isOut(word + 1) && isLoneOf(text, word + 2 + keys.length) ? word + 2 : word + 1;
    const at = from + keys.length;
    if (!isOut(from) || !isJoined(text, at)) continue;
    const whole = Number(keyAt(text, at)) || wordAt(text, at).cardinal || 0;
    // one in five years is how often something happens
    const isTime =
      isJoined(text, at + 1) && BASES_OF_TIME.has(EXACT_UNITS.get(wordAt(text, at + 1).unit ?? '')?.base ?? '');
    if (whole > count && whole <= LARGEST_PART && !isTime) return fraction(counted(count, at + 1), whole);
  }
  return undefined;
}

/** Whether a number counts nothing: [one person in] ten is late, but not in ten cars. */
function isLoneOf(text: FigureText, word: number): boolean {
  return !isJoined(text, word + 1) || isFunctionWord(keyAt(text, word + 1), text.language);
}

function shareBehind(text: FigureText, word: number, whole: number): Quantity | undefined {
  const { ofParts, firstEndings } = text.lexicon.notation;
  const count = ofParts?.get(keyAt(text, word + 1));
  if (count === undefined || count >= whole || !isJoined(text, word + 1)) return undefined;
  return firstEndings.some((ending) => keyAt(text, word).endsWith(ending))
    ? fraction(counted(count, behindPartNoun(text, word + 2)), whole)
    : undefined;
}

/** На 79-м году жизни one is 78 years old. */
export function readYearOfLife(text: FigureText, { form, values, to, raw }: Quantity): Quantity | undefined {
  const { ofLife } = text.lexicon.notation;
  if (ofLife === undefined || form !== 'ordinal' || raw !== undefined || keyAt(text, to + 1) !== ofLife)
    return undefined;
  if (wordAt(text, to).year !== true || !isJoined(text, to) || !isJoined(text, to + 1)) return undefined;
  return { ...counted(Number(values[0]) - 1, to + 2), unit: 'year' };
}

/** дважды, twice: a number and its unit in one word. */
export function readTimes(text: FigureText, word: number): Quantity | undefined {
  const { times: count, doubtful } = wordAt(text, word);
  if (count === undefined) return undefined;
  return { ...counted(count, word + 1), unit: 'times', ...(doubtful && { doubtful }) };
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
