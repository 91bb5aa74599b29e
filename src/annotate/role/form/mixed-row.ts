import { lazily } from '../../../language/lazily.ts';
import { authorsOf } from '../byline.ts';
import { furnitureOf } from '../furniture.ts';
import { isListHeading } from '../heading.ts';
import { hasPredicate, opensWithCapital } from '../match.ts';
import { phrasesOf } from '../page-words.ts';
import { type LinePart, readPart } from '../part.ts';
import { isOffer } from './offer.ts';
import { isEmergencyNumber, isPressedRow, isRecord } from './page-signs.ts';
import { longestPhrase } from './phrase-run.ts';
import { isWeather } from './rates.ts';
import { isDate, isDateAlone } from './stamp.ts';

const live = phrasesOf('live');
const authorLabels = phrasesOf('authorLabels');
const sourceLabels = phrasesOf('sourceLabels');
const counted = phrasesOf('counted');
const buttons = phrasesOf('buttons');
const tagLabels = phrasesOf('tagLabels');
const dateWords = phrasesOf('dateWords');
const stamps = phrasesOf('stamps');

/** Words of a name in a row, and names beside an age below the headline; above it one is enough. */
const MOST_NAME_WORDS = 4;
const FEWEST_NAMES = 3;
/** Words of who wrote it behind a label. */
const MOST_AUTHOR_WORDS = 6;
/** Words of the longest row without marks. */
const MOST_RUN_WORDS = 16;

const BETWEEN = /\s*[|·•●∙■▪]\s*|\s{2,}|\t/u;
const AGE = /^\(?(?:0|6|12|14|16|18|21) ?\+\)?$/;
const PLACE_WITH_DEGREES = lazily(
  () => /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?,? ?:? ?[+−–-]?\d{1,2} ?(?:°\s?[CСFcс]?)?$/u,
);
const DEGREES = /[+−–-]\d|°/u;
const PRICE = lazily(() => /^\p{Lu}[^:\d.!?]{2,24}: [£$€₸₽]?\d[\d.,]*\s?\p{L}{0,3}$/u);
const WITH_TIME = /(?<!\d)(?:19|20)\d\d(?!\d)|\d:\d\d/;
const NO_NAME = /[.:;!?…\d]/u;
const QUOTED = /["«“][^"«»“”]{1,40}["»”]/gu;

/** What a part of a row is: something that only a page has, a day, or a name that may be of a section. */
type Kind = 'page' | 'live' | 'age' | 'price' | 'day' | 'name' | undefined;

/**
 * Parts between bars, dots or wide spaces of which at least one only a page has, and the others are days and names: News
 * Events Weather +3°. With an age there are more names; a row of days and names alone may be of a table.
 */
export function isMixedRow(text: string, isAbove: boolean): boolean {
  const parts = partsOfRow(text);
  if (parts.length < 2) return false;
  const kinds = parts.map((part) => kindOf(readPart(part)));
  if (isAbove && kinds.includes('live')) return true;
  if (kinds.includes(undefined)) return false;
  if (kinds.includes('page')) return true;
  const names = kinds.filter((kind) => kind === 'name').length;
  if (kinds.includes('day')) return false;
  return (
    (kinds.includes('age') && names >= (isAbove ? 1 : FEWEST_NAMES)) ||
    (kinds.includes('price') && isAbove && names >= FEWEST_NAMES)
  );
}

/** The parts of a row as they are written, those without a letter and a figure left out. */
export function partsOfRow(text: string): readonly string[] {
  return text
    .trim()
    .split(BETWEEN)
    .filter((part) => /[\p{L}\d★]/u.test(part));
}

function kindOf(part: LinePart): Kind {
  const { phrase, figures, text } = part;
  if (live().has(phrase) || (buttons().has(phrase) && text === text.toUpperCase())) return 'live';
  if (AGE.test(text)) return 'age';
  if (isDateAlone(text) || (figures.length > 0 && isDate(part))) return 'day';
  if (isOfPage(part)) return 'page';
  if (PRICE().test(text)) return 'price';
  const isName = phrase !== '' && !NO_NAME.test(text) && phrase.split(' ').length <= MOST_NAME_WORDS;
  return isName && (opensWithCapital(text) || phrase.split(' ').length <= 2) && !hasPredicate(text)
    ? 'name'
    : undefined;
}

function isOfPage(part: LinePart): boolean {
  const { text } = part;
  if (isPressedRow(part) || isOffer(part) || isEmergencyNumber(part) || isAuthor(text)) return true;
  if (isRecord(part) || isListHeading(part)) return true;
  // Last updated 09:40
  if (part.figures.length > 0 && stamps().has(part.phrase)) return true;
  if (DEGREES.test(text) && (PLACE_WITH_DEGREES().test(text) || isWeather(part, text))) return true;
  return furnitureOf(text, part) === 'sure' || buttons().has(part.phrase);
}

/** Who wrote it behind its label, a person or a press office, or where it comes from. */
function isAuthor(text: string): boolean {
  if (authorsOf(text) === 'labelled') return true;
  const colon = text.indexOf(':');
  const label = text.slice(0, Math.max(0, colon)).toLowerCase();
  if (!authorLabels().has(label) && !sourceLabels().has(label)) return false;
  const names = text.slice(colon + 1).trim();
  return names.split(/\s+/).length <= MOST_AUTHOR_WORDS && !/[\d.!?:]/.test(names) && !hasPredicate(names);
}

/** A day, a section, counters and buttons one behind the other without marks: 28 May 2031 Topic “Roads” Views 977 Print. */
export function isRunOfPage(text: string): boolean {
  const { phrase, figures } = readPart(text.replace(QUOTED, ' '));
  const words = phrase.split(' ');
  if (figures.length === 0 || words.length < 2 || words.length > MOST_RUN_WORDS || /[!?;]|[.:]$/.test(text))
    return false;
  const kinds = new Set<string>();
  for (let at = 0; at < words.length; ) {
    let kind = 'day';
    const length = longestPhrase(words, at, (candidate) => {
      if (counted().has(candidate)) kind = 'count';
      else if (buttons().has(candidate) || tagLabels().has(candidate)) kind = 'button';
      else if (stamps().has(candidate) || dateWords().has(candidate)) kind = 'day';
      else return false;
      return true;
    });
    if (length === 0) return false;
    kinds.add(kind);
    at += length;
  }
  if (kinds.size === 3 || (kinds.has('count') && kinds.has('button'))) return true;
  // a count beside a day may be a headline, beside a day with its year or its time it is none
  return kinds.has('count') && kinds.has('day') && figures.length > 1 && WITH_TIME.test(text);
}
