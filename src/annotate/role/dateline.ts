import { lazily } from '../../language/lazily.ts';
import { CAPITALS, LETTERS } from '../../language/shape/letters.ts';
import {
  type DatelinePiece,
  isAgency,
  isDatePiece,
  isKnownPlace,
  isLoud,
  isMarkedSource,
  isPlace,
  isPlaceWithSource,
  isSource,
  isTitleOfPaper,
  piecesOf,
} from './form/dateline-piece.ts';
import { isPlaceName } from './form/place-name.ts';
import { opensWithCapital } from './match.ts';
import { phrasesOf } from './page-words.ts';

const placeWords = phrasesOf('placeWords');
const updates = phrasesOf('updates');
const corrections = phrasesOf('corrections');
const cancellations = phrasesOf('cancellations');
const stamps = phrasesOf('stamps');
const sections = phrasesOf('sections');

/** A dateline is no longer than this before the mark that ends it. UTF-16 code units; words. */
const LONGEST = 110;
const MOST_WORDS = 14;
const OPENING_QUOTE = /^["«“]/;

/** What ends a dateline: a dash, a dash glued to a bracket or a stop, a colon behind a bracket. */
const END = new RegExp(
  `\\s(?:[—–-]{1,3}|//)\\s+|(?<=[.)/])\\s?[—–-]{1,2}\\s*|(?<=[${LETTERS}\\d])(?:--|—)\\s?|(?<=[)${LETTERS}\\d]):\\s+|(?<=[)/])\\.?\\s+|(?<=[${LETTERS}\\d»"”])\\.\\s+(?![—–-])`,
  'g',
);

/** What ends a place before its day; the stop of a short word is none: г. Семей. */
const PLACE_END = lazily(() => /(?<=\p{L}{3})\.\s+|,\s+/u);

/** Characters of the dateline that opens a text, with the mark behind it; 0 where none does. */
export function datelineLength(text: string): number {
  const stamp = lengthOfDataStamp(text);
  return stamp + lengthBehind(text.slice(stamp));
}

/** When a page came out, before its first sentence: 14:20 03.05.2031, 03.05.2031 — . A day alone may be that of the event. */
const STAMP = new RegExp(
  `^(?:\\d{1,2}:\\d{2},? \\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d{4}(?:,? \\d{1,2}:\\d{2}|[.]| ?[—–|-]))[.,:|—–-]{0,2}\\s+(?=[${CAPITALS}"«“„])`,
);

/** What the data of a page leave before its first sentence: date 2031-05-14. */
function lengthOfDataStamp(text: string): number {
  if (/^\d/.test(text)) return STAMP.exec(text)?.[0].length ?? 0;
  if (!text.startsWith('date')) return 0;
  const stamp = /^date:? \d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}(?::\d{2})?)? (?=[\p{Lu}\d"'«“„])/u.exec(text);
  return stamp?.[0].length ?? 0;
}

function lengthBehind(text: string): number {
  if (
    !opensWithCapital(text.replace(OPENING_QUOTE, '')) &&
    !/^(?:\d{1,2}(?: |\.\d)|\d{4} )/.test(text) &&
    !opensWithTown(text) &&
    !/^[(/]/.test(text)
  )
    return 0;
  let found = 0;
  for (const match of text.slice(0, LONGEST).matchAll(END)) {
    const end = match.index + match[0].length;
    const next = text.slice(end, end + 2);
    // a sentence follows: with a capital, a quotation, a figure
    if (!/^[\p{Lu}\d"'«“„]/u.test(next)) continue;
    const mark = match[0].trim();
    if (isDateline(text.slice(0, match.index).trim(), mark, text.slice(end))) found = end;
    else if (found === 0 && isDayOfRelease(text.slice(0, match.index), mark, text.slice(end))) found = end;
  }
  return found;
}

/** A word for town and its name: г. Семей. */
function opensWithTown(text: string): boolean {
  const stop = text.indexOf('. ');
  return stop > 0 && stop <= 2 && placeWords().has(text.slice(0, stop)) && opensWithCapital(text.slice(stop + 2));
}

/** A day with its year: 14 November 2032, 2032 жылғы 14 қараша. */
const WHOLE_DAY = lazily(() => /^(?=.*(?<!\d)\d{4}(?!\d))(?=.*(?<!\d)\d{1,2}(?!\d))(?=.*\p{L}{3})/u);
/** Words of the shortest sentence that a release begins with; behind a dash fewer say what day that is: День знаний. */
const FEWEST_BEHIND_DAY = 6;

/** A day alone and a dash before the first sentence of a release: 14 November 2032 – Dunn Mill today announces its results. */
function isDayOfRelease(day: string, mark: string, behind: string): boolean {
  if (!/^[—–-]{1,3}$/.test(mark) || !WHOLE_DAY().test(day) || !isDatePiece(day.replace(',', ' '))) return false;
  const [sentence = ''] = behind.split(/[.!?]\s/);
  // between two dashes stands what the day is, and the sentence goes on behind it
  return !/\s[—–-]{1,2}\s/.test(sentence) && sentence.split(' ').length >= FEWEST_BEHIND_DAY;
}

/** Whether a text before its end mark has a place, and a date or an agency. */
function isDateline(text: string, mark: string, behind: string): boolean {
  const pieces = piecesOf(text);
  if (pieces.length === 0 || text.split(/\s+/).length > MOST_WORDS) return false;
  const places: string[] = [];
  let dates = 0;
  const sources: string[] = [];
  for (const [at, piece] of pieces.entries()) {
    if (piece.isBracket) {
      if (isSource(piece.text) || (dates > 0 && isTitleOfPaper(piece.text))) sources.push(piece.text);
      else if (isDatePiece(piece.text) || isUpdate(piece.text)) dates++;
      else return false;
    } else if (isDatePiece(piece.text)) dates++;
    else if (at > 0 && isPlaceWithSource(piece.text)) {
      places.push(piece.text);
      sources.push(piece.text);
    } else if (isPlace(piece.text) && (places.length === 0 || at <= 2) && !(places.length > 0 && isAgency(piece.text)))
      places.push(piece.text);
    else if ((at > 0 || isMarkedSource(piece.text)) && isSource(piece.text)) sources.push(piece.text);
    else return false;
  }
  if (places.length > 3) return false;
  if (mark === '.' && isWordBehindDay(pieces, behind)) return true;
  if (isFragment(mark) && isHeadOfCopy(pieces, places, sources, mark, behind)) return true;
  if (places.length === 0) return false;
  if (mark === '.' && dates > 0 && (isSourceBehindDash(text) || isPlaceThenDate(text.replace(BRACKET, ''))))
    return true;
  // Manchester, 20 February 2032: with the year it is the head of a release
  if (mark === ':' && isPlaceWithDay(pieces)) return true;
  if (mark === '.' && pieces.length === 1 && isLoudCity(text)) return true;
  if (isFragment(mark)) return sources.length > 0 && pieces.some(({ isBracket }) => isBracket);
  if (dates + sources.length > 0) return true;
  return isPlaceAlone(pieces, mark);
}

/** Letters of the shortest name of an agency that is told by nothing but its place: ОЗЁРСК, 3 мая - Горинформ. */
const SHORTEST_AGENCY = 6;

/** A place in capitals, a day, and a word that is a sentence of its own where a story begins behind it: who reports. */
function isWordBehindDay(pieces: readonly DatelinePiece[], behind: string): boolean {
  const [place, ...others] = pieces.map(({ text }) => text);
  const agency = others.pop();
  if (place === undefined || agency === undefined || !isLoud(place) || !/\d/.test(others.join(' '))) return false;
  if (!others.every(isDatePiece) || !/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(agency)) return false;
  const [sentence = ''] = behind.split(/[.!?]\s/);
  return agency.length >= SHORTEST_AGENCY && sentence.split(' ').length >= FEWEST_WORDS_BEHIND;
}

/** What ends a sentence or opens a list as well: without a dash more has to be known of what stands before it. */
function isFragment(mark: string): boolean {
  return mark === ':' || mark === '' || mark === '.';
}

/** Words of the shortest sentence behind a place with its day that is known by nothing else: Ярмарка. 4 мая. Площадь полна. */
const FEWEST_WORDS_BEHIND = 5;
/** Letters by which a place is known in the sentence behind it, whatever its ending: Озёрск, 14 июля. Школу в Озёрске … */
const PLACE_STEM = 4;

/**
 * Whether pieces can only head a story, with a full stop or a colon behind them and a sentence: a place and a day, of which
 * the place is known, has several words or is named again; an agency that is called one, with a place, a day or in brackets,
 * or in quotation marks behind a place in capitals.
 */
function isHeadOfCopy(
  pieces: readonly DatelinePiece[],
  places: readonly string[],
  sources: readonly string[],
  mark: string,
  behind: string,
): boolean {
  const [sentence = ''] = behind.split(/[.!?]\s/);
  if (sentence.split(' ').length < FEWEST_WORDS_BEHIND) return false;
  const days = pieces.filter(({ text }) => isDatePiece(text)).map(({ text }) => text);
  const hasDay = /\d/.test(days.join(' ')) && /\p{L}{3}/u.test(days.join(' '));
  if (sources.some(isMarkedSource)) return hasDay || places.length > 0 || mark === '';
  const [place, ...others] = places;
  if (place === undefined || others.length > 0) return false;
  if (mark === '.' && isLoud(place) && sources.length === 1 && sources.some(isQuoted)) return true;
  if (!hasDay) return mark === ':' && pieces.length === 1 && isLoud(place) && isNamedBehind(place, behind);
  // with a colon the sentence goes on, unless a capital follows
  return mark === ':' && sources.length === 0 ? !isHeading(place) : isEvidentPlace(place, behind);
}

/** ҚОСТАНАЙ, «Тобыл»: a name in quotation marks and nothing else. */
function isQuoted(source: string): boolean {
  return /^[«"“][^«»"“”]+[»"”]$/.test(source);
}

function isEvidentPlace(place: string, behind: string): boolean {
  if (isLoud(place) || isKnownPlace(place) || place.includes(' ')) return true;
  return isNamedBehind(place, behind);
}

function isNamedBehind(place: string, behind: string): boolean {
  const stem = place.slice(0, Math.max(PLACE_STEM, place.length - 2)).toLowerCase();
  const at = behind.toLowerCase().indexOf(` ${stem}`);
  return place.length >= PLACE_STEM && at > 0 && opensWithCapital(behind.slice(at + 1));
}

/** A word that stands over what changed in a text, and over a part of a page: Update, August 9. */
function isHeading(text: string): boolean {
  const phrase = text.toLowerCase();
  return [updates, corrections, cancellations, stamps, sections].some((words) => words().has(phrase));
}

/** САРАТОВ, 3 декабря, 08:15 (обновлено в 09:10): a word that says so, perhaps with a time. */
function isUpdate(text: string): boolean {
  const [first = ''] = text.toLowerCase().split(' ');
  return updates().has(first) && text.split(' ').every((word, at) => at === 0 || /^\d/.test(word) || word.length <= 2);
}

/** A place and a whole day behind it, in one or several pieces. */
function isPlaceWithDay(pieces: readonly DatelinePiece[]): boolean {
  const [place, ...day] = pieces.filter(({ isBracket }) => !isBracket).map(({ text }) => text);
  return place !== undefined && isPlace(place) && day.every(isDatePiece) && WHOLE_DAY().test(day.join(' '));
}

/** A place in capitals and a dash: ГЕНЕВА —. In two pieces the second is a source that is known by its capitals or dot. */
function isPlaceAlone(pieces: readonly DatelinePiece[], mark: string): boolean {
  const [first, second] = pieces.map(({ text }) => text);
  if (first === undefined || !/[—–-]/.test(mark)) return false;
  return isLoud(first) && (second === undefined || isPlace(second));
}

/** A known city in capitals with its stop: ГЕНЕВА. */
function isLoudCity(place: string): boolean {
  return isLoud(place) && isPlaceName(place.toLowerCase());
}

/** An agency or a word of an update behind a day. */
const BRACKET = / [(][^()]{2,40}[)]/;

/** A place and a day, each with its stop, or with a comma between: ГЕНЕВА. 3 мая. A place that is no capitals is known. */
function isPlaceThenDate(text: string): boolean {
  const [place, ...date] = text.split(PLACE_END());
  if (place === undefined || date.length === 0 || !/\p{L}/u.test(date.join(' '))) return false;
  if (!isPlace(place) || !date.every(isDatePiece) || !/(?:^|\D)\d{1,2}(?:\D|$)/.test(date.join(' '))) return false;
  return (
    isLoud(place) ||
    place
      .toLowerCase()
      .split(/[\s.]+/)
      .some(isPlaceName)
  );
}

/** An agency between a dash and a full stop, perhaps with its reporter: ГЕНЕВА, 3 мая - РИА Новости, Инна Лугова. */
function isSourceBehindDash(text: string): boolean {
  const [agency, reporter, ...more] = /\s[—–-]\s((?:[^—–-]|(?<=\S)-(?=\S))+)$/u.exec(text)?.[1]?.split(', ') ?? [];
  if (agency === undefined || more.length > 0 || (reporter !== undefined && !NAME().test(reporter))) return false;
  return isSource(agency) && (reporter !== undefined || agency.split(' ').some(isAgency));
}

/** A given name, or its letter, and a surname. */
const NAME = lazily(() => /^\p{Lu}(?:\p{Ll}+|\.) \p{Lu}[\p{L}-]+$/u);
