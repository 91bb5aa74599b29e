import { lazily } from '../../language/lazily.ts';
import { isAppeal } from './form/appeal.ts';
import { isAuthorPart, isOfAuthor, isPostAlone } from './form/author.ts';
import { isBarOfButtons, isButton, isFile, isRowOfButtons, isRowOfMenu, isTagged, isTrail } from './form/buttons.ts';
import { isCalendar, isStammer } from './form/calendar.ts';
import { isImprint } from './form/imprint.ts';
import { isIssue, isSubscriptionIndex } from './form/issue.ts';
import { isNotice, isRights } from './form/notice.ts';
import { longestPhrase } from './form/phrase-run.ts';
import { isPlaceName } from './form/place-name.ts';
import { isRates, isWeather } from './form/rates.ts';
import { isReadOn } from './form/read-on.ts';
import { isDate, isRelativeTime, isTimed } from './form/stamp.ts';
import { isListHeading } from './heading.ts';
import { countWords } from './line.ts';
import { phrasesOf } from './page-words.ts';
import { type LinePart, partsOfLine, readPart } from './part.ts';

const counted = phrasesOf('counted');
const countedOver = phrasesOf('countedOver');
const reading = phrasesOf('reading');
const sections = phrasesOf('sections');
const anywhere = phrasesOf('anywhere');
const pageWords = phrasesOf('pageWords');
const recordWords = phrasesOf('recordWords');
const remarkHeads = phrasesOf('remarkHeads');

/** Words of the longest line of furniture. */
const MOST_WORDS = 16;
/** Other words beside a counter: a section, an author, a medium. */
const MOST_BESIDE = 4;

/** The longest of the next four: -- 1234 --. UTF-16 code units. */
const LONGEST_MARK = 10;
const AGE = /^\(?(?:0|3|6|7|12|13|14|16|18|21) ?\+\)?$/;
const BETWEEN_DASHES = /^[-–—]{1,2}\s?\d{1,4}\s?[-–—]{1,2}$/;
const END_OF_RELEASE = /^#(?: ?#){1,4}$/;
const PAGE_OF_PAGES = /^\d{1,3}\s?\/\s?\d{1,3}$/;
/** Nothing but tags, which a page was copied with. */
const TAGS = /^(?:<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>\s*)+$/i;
const SYMBOL = lazily(() => /\p{Extended_Pictographic}/u);
/** Keys to press, what a link does, the address of a page alone: they speak of the page. */
const CONTROLS = lazily(
  () =>
    /\bctrl\s?\+?\s?enter\b|\bopens (?:in )?(?:a )?new (?:tab|window)[.)]*$|^(?:www\.)?[\p{L}\d-]+\.(?:com|org|net|info|kz|ru|uk|su|pro|news|today|online|media|press|live|life|city|asia|biz|by|kg|uz)$/iu,
);

/** How firmly the form of a line says that it is furniture. */
export type Furniture =
  /** Wherever it stands. */
  | 'sure'
  /** Above or below a story. */
  | 'edge'
  | undefined;

/** What the form of a line says, whatever stands beside it; `whole` is the line as one part. */
export function furnitureOf(text: string, whole: LinePart = readPart(text)): Furniture {
  const trimmed = text.trim();
  const mark = trimmed.length > LONGEST_MARK ? undefined : markOf(trimmed);
  if (mark !== undefined) return mark;
  if (trimmed.startsWith('<') && TAGS.test(trimmed)) return 'sure';
  if (whole.figures.length > 0 && (isSubscriptionIndex(whole) || (mayBeIssue(trimmed) && isIssue(trimmed))))
    return 'edge';
  if (whole.figures.length === 0 && anywhere().has(whole.phrase)) return 'sure';
  if (isRights(trimmed, whole) || isNotice(whole) || isAppeal(trimmed, whole) || isOfAuthor(trimmed, whole))
    return 'edge';
  if (isImprint(trimmed, whole)) return 'edge';
  if (countWords(whole.phrase) > MOST_WORDS) return undefined;
  if (
    isButton(whole) ||
    isListHeading(whole) ||
    isRowOfButtons(whole) ||
    isRowOfMenu(whole) ||
    isTagged(trimmed) ||
    isControl(trimmed) ||
    isTrail(trimmed) ||
    isBarOfButtons(trimmed) ||
    isFile(trimmed)
  )
    return 'edge';
  if (isAgedSection(trimmed)) return 'edge';
  if (isCalendar(whole, trimmed) || isStammer(whole, trimmed) || isReadOn(trimmed)) return 'edge';
  return furnitureOfParts(whole, trimmed);
}

/** A section with the age from which it may be read: Health 12+. */
function isAgedSection(text: string): boolean {
  const section = AGED.exec(text)?.[1];
  return section !== undefined && sections().has(readPart(section).phrase);
}

const AGED = /^([^\d]{3,30}) \(?(?:0|6|12|16|18) ?\+\)?$/;

/** What figures and signs alone may be: an age, the number of a page, the end of a release. */
function markOf(text: string): Furniture {
  if (AGE.test(text)) return 'edge';
  if (BETWEEN_DASHES.test(text)) return 'sure';
  if (PAGE_OF_PAGES.test(text)) return 'edge';
  return END_OF_RELEASE.test(text) ? 'sure' : undefined;
}

function furnitureOfParts(whole: LinePart, text: string): Furniture {
  if (whole.figures.length === 0 && !isRelativeTime(whole)) return isTrail(text) ? 'edge' : undefined;
  if (isNumbered(whole, pageWords()) || (isNumbered(whole, recordWords()) && /\d/.test(text))) return 'sure';
  if (SYMBOL().test(text) && whole.phrase === '' && whole.figures.length > 0) return 'sure';
  if (isRates(whole, text) || isWeather(whole, text)) return 'edge';
  const parts = partsOfLine(text);
  const isBarred = /[|·]/.test(text);
  let isCounter = false;
  let isStamp = false;
  let isDated = false;
  let isFiled = false;
  let beside = 0;
  for (const [at, part] of parts.entries()) {
    if (isCount(part) || reading().has(part.phrase)) isCounter = true;
    else if (part.figures.length > 0 && countedOver().has(part.phrase) && !isTimed(part, parts[at + 1])) continue;
    else if (isDate(part)) {
      isDated = true;
      isStamp ||= isTimed(part, parts[at + 1]);
    } else if (isButton(part) || (part.figures.length === 0 && sections().has(part.phrase)))
      isFiled ||= !isPlaceName(part.phrase); // a country beside a date is a dateline
    else if (isBarred && (isRowOfButtons(part) || isPostAlone(part))) isFiled = true;
    else if (isBarred && isAuthorPart(part)) continue;
    else if (part.figures.length === 0 && countWords(part.phrase) <= MOST_BESIDE && /^[\p{Lu}@«"]/u.test(part.text))
      beside++;
    else return undefined;
  }
  if (beside > 1 || (beside > 0 && !isCounter)) return undefined;
  return isCounter ? 'sure' : isStamp || (isDated && isFiled) ? 'edge' : undefined;
}

/** Words of the longest line that names a paper and its issue; most lines with figures are longer. UTF-16 code units. */
const LONGEST_MASTHEAD = 110;

function mayBeIssue(text: string): boolean {
  return text.startsWith('№') || (text.length <= LONGEST_MASTHEAD && !/[.!?]$/.test(text));
}

/** Whether a line stands over remarks of readers, with or without their number. */
export function isRemarksHead(text: string): boolean {
  return remarkHeads().has(readPart(text).phrase);
}

function isControl(text: string): boolean {
  return mayBeControl(text) && CONTROLS().test(text);
}

/** The pattern takes long to make ready, and few lines hold what it cannot do without. */
function mayBeControl(text: string): boolean {
  const lower = text.toLowerCase();
  return lower.includes('ctrl') || lower.includes('opens') || (text.includes('.') && !/\s/.test(text));
}

function isCount({ phrase, figures, text }: LinePart): boolean {
  if (figures.length === 0) return false;
  if (phrase === '') return SYMBOL().test(text);
  if (counted().has(phrase)) return true;
  return isRunOfCounts(phrase, figures.length, /[.!?]$/.test(text.trim()));
}

/**
 * Whether words are several phrases of what is counted, as many as there are figures: 3 comments 17 shares, 3 views today.
 * With a full stop the second is a sentence: In total 31 votes.
 */
function isRunOfCounts(phrase: string, most: number, isSentence: boolean): boolean {
  const words = phrase.split(' ');
  let [found, over] = [0, 0];
  for (let at = 0; at < words.length; ) {
    const length = longestPhrase(words, at, (candidate) => counted().has(candidate));
    const beside = length > 0 ? 0 : longestPhrase(words, at, (candidate) => countedOver().has(candidate));
    if (length + beside === 0 || (length > 0 && found === most)) return false;
    if (length > 0) found++;
    else over++;
    at += length + beside;
  }
  if (over > 0) return found > 0 && !isSentence;
  return found > 1;
}

function isNumbered({ phrase, figures }: LinePart, words: ReadonlySet<string>): boolean {
  return figures.length > 0 && figures.length <= 2 && words.has(phrase);
}
