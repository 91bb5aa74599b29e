import { lazily } from '../../language/lazily.ts';
import type { BoilerplateRules } from '../../language/shape/boilerplate.ts';
import { CAPITALS, SMALL_LETTERS } from '../../language/shape/letters.ts';
import { MOST_CREDIT_WORDS } from './credit.ts';
import { datelineLength } from './dateline.ts';
import type { Line } from './line.ts';
import { anyOf, hasPredicate, mayBeginDate, opensWithCapital, RULES, restAfter } from './match.ts';
import { HEAD, isHead, type Place } from './place.ts';
import type { PageLine } from './row.ts';

/** A sentence that tells when and where. */
const MOST_OPENING_WORDS = MOST_CREDIT_WORDS * 3;
/** A city and its country, a date and an agency. */
const MOST_DATELINE_WORDS = 24;
/** A weekday, a date and a time: Published on Thursday, 3 March 2026 at 12:30 p.m. */
const MOST_DATE_WORDS = 12;

/** A date, a place, or both, apart from the story. */
export function isDateline(line: Line, place: Place, rules: BoilerplateRules): boolean {
  if (place.part === 'inside' || line.words > MOST_OPENING_WORDS) return false;
  if (isHead(place) && line.words <= MOST_DATELINE_WORDS && !NO_DATELINE().test(line.text)) {
    if (rules.dateline().test(line.text)) return true;
  }
  if (isHead(place) && place.part === 'whole' && isPlaceDateAndSource(line)) return true;
  return (
    place.part === 'whole' &&
    line.words <= MOST_DATE_WORDS &&
    HAS_FIGURE.test(line.text) &&
    (isHead(place) || place.paragraph >= place.paragraphs - HEAD) &&
    mayBeginDate(line, rules, 'date') &&
    rules.date().test(line.lower)
  );
}

/** A place in capitals, a date and an agency of several words: CAPE FAR, May 12 – New Line, МЫС ДАЛЬНИЙ, 12 мая – «Новая строка». */
function isPlaceDateAndSource({ text, words }: Line): boolean {
  if (words > MOST_DATE_WORDS || !HAS_FIGURE.test(text) || !LOUD_PLACE.test(text)) return false;
  const source = text.slice(datelineLength(text));
  if (source === text || /[\d!?:;]/.test(source) || hasPredicate(source)) return false;
  // words in small letters may be a sentence, whatever pattern of verbs they escape: Форум завершён
  const names = source.replace(QUOTED, 'A').split(' ');
  return names.length <= MOST_SOURCE_WORDS && names.every((name) => CAPITAL.test(name.charAt(0)));
}

const CAPITAL = new RegExp(`[${CAPITALS}]`);
const LOUD_PLACE = new RegExp(`^[${CAPITALS}]{3}`);
const QUOTED = /[«"“][^«»"“”]{2,40}[»"”]/;
const MOST_SOURCE_WORDS = 3;

/** The first sentence of a text that tells when and where. */
export function opensWithEvent(line: Line, place: Place): boolean {
  return place.paragraph === 0 && place.part !== 'inside' && line.words <= MOST_OPENING_WORDS && isEventOpening(line);
}

/**
 * No dateline, without the cost of making those patterns ready: no capital at first, a small word after the capitals
 * of a place and before any figure, bracket or dash (Президент Казахстана подписал), a first figure that is no day, or
 * too many words after a date for a place.
 */
const NO_DATELINE = lazily(
  () =>
    new RegExp(
      `^[^${CAPITALS}${anyOf('placeOpeners').replaceAll('|', '')}\\d]|^\\d(?:[^ ]* ){14}|^(?:(?!${anyOf('agencyOpeners')})[${CAPITALS}][^ \\d(/—–-]* )+(?!${anyOf('smallInDateline')}|[^ ]*\\.)[${SMALL_LETTERS}]|^\\D*(?:\\d{1,2} (?!${anyOf('months')})[${SMALL_LETTERS}]|\\d{3,}(?! ?(?:${anyOf('years')})|-|\\d))`,
    ),
);
/** Every date has a figure, and an opening one has it within its first words. */
const HAS_FIGURE = /\d/;
const OPENS_WITH_FIGURE = /^\D{0,30}\d/;

/** "On this day, in this place, this was held": one sentence, no further figure, nothing quoted but a name. */
export function isEventOpening(line: Line): boolean {
  if (!OPENS_WITH_FIGURE.test(line.text)) return false;
  return RULES.some((rules) => {
    const rest = mayBeginDate(line, rules, 'opening') ? restAfter(line, rules.opening()) : undefined;
    return (
      rest !== undefined && !line.isLoud && CAPITAL.test(rest) && !/\d|[!?;]/.test(rest) && rules.event().test(rest)
    );
  });
}

/** Places and days one below the other: a release has one dateline, two are already a list. */
const FEWEST_OF_LIST = 2;

/** Gives lines back to the story that are a list of places with their days below a line of it: Bergen, 4 July; Molde, 7 July. */
export function leaveListedDates(rows: PageLine[]): void {
  for (let at = 0; at < rows.length; at++) {
    let end = at;
    while (rows[end]?.role === 'dateline') end++;
    const above = rows[at - 1];
    const listed = rows.slice(at, end);
    // the place and the day of one release may stand on lines of their own
    const areApart = (of: (row: PageLine) => string | undefined): boolean =>
      new Set(listed.map(of)).size === listed.length && listed.every((row) => of(row) !== undefined);
    if (
      listed.length >= FEWEST_OF_LIST &&
      above?.role === undefined &&
      (above?.isProse || above?.text.trimEnd().endsWith(':')) &&
      listed.every(({ text }) => opensWithCapital(text.trim())) &&
      areApart(({ part }) => part.phrase.split(' ', 1)[0]) &&
      areApart(({ part }) => part.figures[0])
    )
      for (const row of listed) row.role = undefined;
    at = end;
  }
}
