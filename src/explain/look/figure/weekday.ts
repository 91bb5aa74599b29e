import { figureAt, languageAt, type Side, type TextPair } from '../../../annotate/annotated.ts';
import type { Figure } from '../../../annotate/figure/figures.ts';
import { lookUp } from '../../../annotate/figure/text.ts';
import { isInstitution } from '../../../annotate/name/word.ts';
import { figuresOf } from '../../../language/figures.ts';
import type { LanguageCode } from '../../../language/language.ts';
import { isFunctionWord, lexiconOf } from '../../../language/lexicon.ts';
import { NAME_RULES } from '../../../language/rules.ts';
import { wordKey } from '../../../text/document.ts';
import { isEmpty, type Range, type RangePair } from '../../../text/range.ts';
import { areOneDay } from '../../pair/figures.ts';
import { figuresAmong } from '../sentences.ts';

/** Words between the two: Friday the 5th of May, (Monday) 5 May. */
const CLOSE = 1;
/** Words between what came or went and the date behind it: [в пятницу в] порт Холм 5 мая. */
const FARTHEST_DATE = 2;

const WEEKDAY = /^weekday-\d$/;

/** Words of one text in the place of words of the other. */
interface Place {
  readonly side: Side;
  readonly words: Range;
}

/**
 * What is left of words behind the days that say nothing new: of the week beside a date which the other text tells
 * there without one, since who knows the date knows its day (4 May → on Saturday, 4 May; завтра, 5 мая → в пятницу,
 * 5 мая), or the date of a day of the week that stays (on Tuesday → on Tuesday, 5 May), and the day of saying that came
 * or went (announced → announced on Friday).
 */
export function behindIdleDays(texts: TextPair, words: RangePair, near: () => Near): RangePair {
  const a = { side: texts.a, words: words.a };
  const b = { side: texts.b, words: words.b };
  return { a: behindIdle(a, b, () => near().b), b: behindIdle(b, a, () => near().a) };
}

/** Sentences of each text around the words, in which a date is looked for. */
type Near = Readonly<Record<'a' | 'b', readonly Range[]>>;

function behindIdle({ side, words }: Place, other: Place, near: () => readonly Range[]): Range {
  let { from } = words;
  for (let word = from; word < words.to; word++) {
    const figure = figureAt(side, word);
    if (figure === undefined) continue;
    const isKnown = isWeekday(figure)
      ? isToldWithout(dateOf(side, figure, words.to), other.side, near())
      : isDateOfKnownDay(side, figure, other);
    const isOfSaying = isEmpty(other.words)
      ? isDayOfSaying(side, figure, words)
      : isBesideSaying(side, figure) && figuresAmong(other.side, other.words).length === 0;
    if (!isKnown && !isOfSaying) break;
    from = figure.to;
  }
  return from === words.from ? words : { from, to: Math.max(from, words.to) };
}

/** Whether a date that the other text lacks stands right behind a day of the week that the other text has in its place. */
function isDateOfKnownDay(side: Side, date: Figure, { side: other, words }: Place): boolean {
  const day = figureIn(side, date.from - 1, date.from - 1, isWeekday);
  if (!isDate(date) || day === undefined || !isEmpty(words)) return false;
  const known = figureIn(other, words.from - 1, words.from, isWeekday);
  return known?.value === day.value;
}

/** Words between a verb of saying and the day behind it: told [reporters on] Tuesday. */
const FARTHEST_SAYING = 2;

/**
 * Whether a day alone, small words beside it not counted, stands with a verb of saying: the day on which it was said. The
 * verb may have come with it, and the noun of the body that says it: [The company said Wednesday that] sales rose.
 */
function isDayOfSaying(side: Side, { from, to, kind, value }: Figure, words: Range): boolean {
  const language = languageAt(side, from);
  const lexicon = figuresOf(language);
  const says = saysIn(side, language);
  const isSmall = (word: number): boolean => {
    const key = wordKey(side.document, word);
    return isFunctionWord(key, language) || lookUp(lexicon, key).unit === 'day' || says(word);
  };
  if (kind !== 'date') return false;
  let isSaid = false;
  for (let word = words.from; word < words.to; word++) {
    isSaid ||= says(word);
    if ((word < from || word >= to) && !isSmall(word) && !isInstitution(wordKey(side.document, word), language))
      return false;
  }
  if (isSaid) return WEEKDAY.test(value);
  // on Wednesday said, в среду сообщил, жұма күні мәлімдеді
  if (says(words.to)) return true;
  for (let back = 1; back <= FARTHEST_SAYING; back++) if (says(words.from - back)) return true;
  return false;
}

/** [Said on Tuesday it would close] → is to close: whether a day of the week stands right beside a verb of saying. */
function isBesideSaying(side: Side, { from, to, value }: Figure): boolean {
  const language = languageAt(side, from);
  const says = saysIn(side, language);
  const isJoined = from > 0 && isFunctionWord(wordKey(side.document, from - 1), language);
  return WEEKDAY.test(value) && (says(from - 1) || (isJoined && says(from - 2)) || says(to));
}

function saysIn({ document }: Side, language: LanguageCode): (word: number) => boolean {
  const speech = lexiconOf(language).speechWords();
  const { announcing } = NAME_RULES[language];
  return (word) => {
    if (word < 0 || word >= document.words.count) return false;
    const key = wordKey(document, word);
    return speech.has(key) || announcing.has(key);
  };
}

/** Whether a text tells a date in some sentences, and no day of the week beside it. */
function isToldWithout(date: Figure | undefined, side: Side, among: readonly Range[]): boolean {
  if (date === undefined) return false;
  return side.figures.some(
    (one) =>
      areOneDay(date, one) &&
      among.some(({ from, to }) => one.from >= from && one.to <= to) &&
      figureIn(side, one.to, one.to + CLOSE, isWeekday) === undefined &&
      figureIn(side, one.from - 1 - CLOSE, one.from - 1, isWeekday) === undefined,
  );
}

/** The date of a day of the week that is among words which end at `end`: behind it, or right before it. */
function dateOf(side: Side, { from, to }: Figure, end: number): Figure | undefined {
  return (
    figureIn(side, to, Math.max(to, end) + FARTHEST_DATE, isDate) ?? figureIn(side, from - 1 - CLOSE, from - 1, isDate)
  );
}

function isWeekday({ value }: Figure): boolean {
  return WEEKDAY.test(value);
}

function isDate({ kind, value }: Figure): boolean {
  return kind === 'date' && /\d-\d/.test(value);
}

/** The first figure of a sort of which one of some words is. */
function figureIn(side: Side, from: number, to: number, isOfSort: (figure: Figure) => boolean): Figure | undefined {
  for (let word = from; word <= to; word++) {
    const figure = figureAt(side, word);
    if (figure !== undefined && isOfSort(figure)) return figure;
  }
  return undefined;
}
