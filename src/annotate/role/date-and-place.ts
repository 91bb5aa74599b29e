import { lazily } from '../../language/lazily.ts';
import type { BoilerplateRules } from '../../language/shape/boilerplate.ts';
import { CAPITALS, SMALL_LETTERS } from '../../language/shape/letters.ts';
import { MOST_CREDIT_WORDS } from './credit.ts';
import type { Line } from './line.ts';
import { anyOf, mayBeginDate, RULES, restAfter } from './match.ts';
import { HEAD, isHead, type Place } from './place.ts';

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
  return (
    place.part === 'whole' &&
    line.words <= MOST_DATE_WORDS &&
    HAS_FIGURE.test(line.text) &&
    (isHead(place) || place.paragraph >= place.paragraphs - HEAD) &&
    mayBeginDate(line, rules, 'date') &&
    rules.date().test(line.lower)
  );
}

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

const CAPITAL = new RegExp(`[${CAPITALS}]`);

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
