import { LANGUAGES } from '../../language/language.ts';
import { lazily } from '../../language/lazily.ts';
import { lexiconOf } from '../../language/lexicon.ts';
import { isListHeading } from './heading.ts';
import { hasPredicate } from './match.ts';
import { listOf, phrasesOf } from './page-words.ts';
import { type LinePart, partsOfLine, readPart } from './part.ts';

const counted = phrasesOf('counted');
const stamps = phrasesOf('stamps');
const dateWords = phrasesOf('dateWords');
const reading = phrasesOf('reading');
const sections = phrasesOf('sections');
const buttons = phrasesOf('buttons');
const anywhere = phrasesOf('anywhere');
const rights = listOf('rights');
const tagLabels = phrasesOf('tagLabels');
const notices = listOf('notices');
const pageWords = phrasesOf('pageWords');
const recordWords = phrasesOf('recordWords');
const rateWords = phrasesOf('rateWords');
const weatherWords = phrasesOf('weatherWords');
const weatherHeads = listOf('weatherHeads');
const networks = phrasesOf('networks');
const ago = phrasesOf('ago');
const remarkHeads = phrasesOf('remarkHeads');

/** Words of the longest line of furniture; of a line about rights; of a notice to the reader; of a phrase of several buttons in a row. */
const MOST_WORDS = 16;
const MOST_RIGHTS_WORDS = 60;
const MOST_NOTICE_WORDS = 30;
const LONGEST_BUTTON = 5;
/** Days or months of the shortest row of a calendar; words of the shortest row that repeats itself, and the share of them that came before. */
const FEWEST_OF_CALENDAR = 5;
const FEWEST_OF_STAMMER = 6;
const SHARE_OF_STAMMER = 0.25;
const DAYS = /^\d{1,2}(?:\s+\d{1,2}){4,}$/;
/** Other words beside a counter: a section, an author, a medium. */
const MOST_BESIDE = 4;

const AGE = /^\(?(?:0|3|6|7|12|13|14|16|18|21) ?\+\)?$/;
const BETWEEN_DASHES = /^\s*[-–—]{1,2}\s?\d{1,4}\s?[-–—]{1,2}\s*$/;
const END_OF_RELEASE = /^#(?: ?#){1,4}$/;
const PAGE_OF_PAGES = /^\s*\d{1,3}\s?\/\s?\d{1,3}\s*$/;
const CODES = lazily(
  () =>
    /(?<![\p{L}])(?:USD|EUR|RUB|RUR|KZT|GBP|CNY|KGS|UZS|TRY|JPY|CHF|BTC|ETH|UAH|BYN|AED|Brent|[$€₽₸£¥])(?![\p{L}])/gu,
);
const SYMBOL = lazily(() => /\p{Extended_Pictographic}/u);
const TIME = /^\d{1,2}[:.]\d{2}(?::\d{2})?$/;
const DEGREES = /°|(?<!\S)[+−-]\d{1,2}(?!\S)/u;

/** Keys to press, what a link does, the address of a page alone: they speak of the page. */
const CONTROLS = lazily(
  () =>
    /\bctrl\s?\+?\s?enter\b|\bopens (?:in )?(?:a )?new (?:tab|window)[.)]*$|^(?:www\.)?[\p{L}\d-]+\.(?:com|org|net|info|kz|ru|uk|su)$/iu,
);
const BETWEEN_SECTIONS = /[/>»›→|•·]/;
/** Without one of these no line can match them. */
const CONTROL_SIGNS = /ctrl|\bnew\b|^\S+\.\S+$/i;

/** A month or a day of the week, a time, a date in figures: no number of a telephone. */
const WRITTEN_DATE = lazily(() => /\p{L}|\d:\d\d|\d[./-]\d{1,2}[./-]\d/u);

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
  if (AGE.test(trimmed)) return 'edge';
  if (BETWEEN_DASHES.test(text)) return 'sure';
  if (PAGE_OF_PAGES.test(text)) return 'edge';
  if (END_OF_RELEASE.test(trimmed)) return 'sure';
  if (isRights(trimmed, whole) || isNotice(whole)) return 'edge';
  if (whole.phrase.split(' ').length > MOST_WORDS) return undefined;
  if (whole.figures.length === 0 && anywhere().has(whole.phrase)) return 'sure';
  if (isButton(whole) || isListHeading(whole) || isRowOfButtons(whole) || isTagged(trimmed) || isControl(trimmed))
    return 'edge';
  if (isCalendar(whole, trimmed) || isStammer(whole, trimmed)) return 'edge';
  return furnitureOfParts(whole, trimmed);
}

function furnitureOfParts(whole: LinePart, text: string): Furniture {
  if (whole.figures.length === 0 && !isRelativeTime(whole)) return isTrail(text) ? 'edge' : undefined;
  if (isNumbered(whole, pageWords()) || (isNumbered(whole, recordWords()) && /\d/.test(text))) return 'sure';
  if (SYMBOL().test(text) && whole.phrase === '' && whole.figures.length > 0) return 'sure';
  if (isRates(whole, text) || isWeather(whole, text)) return 'edge';
  const parts = partsOfLine(text);
  let isCounter = false;
  let isStamp = false;
  let isDated = false;
  let isFiled = false;
  let beside = 0;
  for (const [at, part] of parts.entries()) {
    if (isCount(part) || reading().has(part.phrase)) isCounter = true;
    else if (isDate(part)) {
      isDated = true;
      isStamp ||= isTimed(part, parts[at + 1]);
    } else if (part.figures.length === 0 && (sections().has(part.phrase) || buttons().has(part.phrase)))
      isFiled ||= !isPlace(part.phrase); // a country beside a date is a dateline
    else if (
      part.figures.length === 0 &&
      part.phrase.split(' ').length <= MOST_BESIDE &&
      /^[\p{Lu}@«"]/u.test(part.text)
    )
      beside++;
    else return undefined;
  }
  if (beside > 1 || (beside > 0 && !isCounter)) return undefined;
  return isCounter ? 'sure' : isStamp || (isDated && isFiled) ? 'edge' : undefined;
}

function isPlace(phrase: string): boolean {
  return LANGUAGES.some((language) => lexiconOf(language).placeNames().has(phrase));
}

/** Whether a line stands over remarks of readers, with or without their number. */
export function isRemarksHead(text: string): boolean {
  return remarkHeads().has(readPart(text).phrase);
}

/** A date, with or without its time and what says that one follows, and nothing else. */
export function isDateAlone(text: string): boolean {
  const part = readPart(text.trim());
  return part.figures.length > 0 && isDate(part) && WRITTEN_DATE().test(text);
}

function isControl(text: string): boolean {
  return CONTROL_SIGNS.test(text) && CONTROLS().test(text);
}

/** The way to a page through its sections: Home / News / Society. */
function isTrail(text: string): boolean {
  if (!BETWEEN_SECTIONS.test(text)) return false;
  const parts = partsOfLine(text);
  return parts.length > 1 && parts.every(({ phrase, figures }) => figures.length === 0 && sections().has(phrase));
}

/** Subjects that a page files a text under, behind their label; one of several words needs no colon. */
function isTagged(text: string): boolean {
  if (/[.!?…]$/u.test(text)) return false;
  const colon = text.indexOf(':');
  if (colon > 0) return colon < text.length - 1 && tagLabels().has(text.slice(0, colon).trim().toLowerCase());
  const lower = text.toLowerCase();
  for (const label of tagLabels())
    if (label.includes(' ') && lower.startsWith(label) && /^ ?\p{Lu}/u.test(text.slice(label.length)))
      return !hasPredicate(text.slice(label.length));
  return false;
}

/** The days of a calendar, or the months of an archive, side by side; its numbers count on. */
function isCalendar({ phrase, figures }: LinePart, text: string): boolean {
  const words = phrase.split(' ');
  if (figures.length === 0) return words.length >= FEWEST_OF_CALENDAR && words.every((word) => dateWords().has(word));
  if (!DAYS.test(text)) return false;
  const days = text.split(/\s+/).map(Number);
  return days.every((day, at) => at === 0 || day === (days[at - 1] as number) + 1);
}

/** Names in a row without a mark that come again: subjects of a page, or a button for each network. */
function isStammer({ phrase }: LinePart, text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length < FEWEST_OF_STAMMER || /[.,:;!?…"«»“”—–<>/*]|\s{2}|(?:^|\s)\d/u.test(text)) return false;
  const names = words.filter((word) => /^\p{Lu}\p{L}*\p{Ll}/u.test(word));
  const again = names.length - new Set(names).size;
  return again >= 2 && again >= phrase.split(' ').length * SHARE_OF_STAMMER && !hasPredicate(text);
}

function isCount({ phrase, figures, text }: LinePart): boolean {
  if (figures.length === 0) return false;
  if (phrase === '') return SYMBOL().test(text);
  if (counted().has(phrase)) return true;
  return isRunOf(phrase, counted(), figures.length);
}

/** Whether words are several phrases of a set, as many as there are figures: 3 comments 17 shares. */
function isRunOf(phrase: string, set: ReadonlySet<string>, most: number): boolean {
  const words = phrase.split(' ');
  let found = 0;
  for (let at = 0; at < words.length; found++) {
    const length = longestPhrase(words, at, (candidate) => set.has(candidate));
    if (length === 0 || found === most) return false;
    at += length;
  }
  return found > 1;
}

function longestPhrase(words: readonly string[], at: number, holds: (phrase: string) => boolean): number {
  for (let length = Math.min(LONGEST_BUTTON, words.length - at); length > 0; length--)
    if (holds(words.slice(at, at + length).join(' '))) return length;
  return 0;
}

/** The words of a part behind what says that a date follows; the part itself where nothing does. */
function behindStamp(phrase: string): string {
  const words = phrase.split(' ');
  const length = longestPhrase(words, 0, (candidate) => stamps().has(candidate));
  return words.slice(length).join(' ');
}

/** Whether a line says itself that a date of the page follows. */
export function isStamped(text: string): boolean {
  const { phrase } = readPart(text.trim());
  return behindStamp(phrase) !== phrase;
}

/** Whether a part is a date, a time, or what says that one follows. */
function isDate({ phrase }: LinePart): boolean {
  return behindStamp(phrase)
    .split(' ')
    .every((word) => word === '' || dateWords().has(word) || stamps().has(word));
}

/** A date with a time, or under a label, or told from today; a bare date may be that of an event. */
function isTimed(part: LinePart, next: LinePart | undefined): boolean {
  const { phrase, figures } = part;
  if (behindStamp(phrase) !== phrase || isRelativeTime(part)) return true;
  const isTime = (figure: string): boolean => figure.split(' ').some((piece) => TIME.test(piece));
  return figures.some(isTime) || (next !== undefined && next.phrase === '' && next.figures.some(isTime));
}

function isRelativeTime(part: LinePart): boolean {
  const words = part.phrase.split(' ');
  return words.length > 1 - Math.min(1, part.figures.length) && words.some((word) => ago().has(word)) && isDate(part);
}

function isNumbered({ phrase, figures }: LinePart, words: ReadonlySet<string>): boolean {
  return figures.length > 0 && figures.length <= 2 && words.has(phrase);
}

function isButton({ phrase, figures }: LinePart): boolean {
  if (figures.length === 0 && (tagLabels().has(phrase) || sections().has(phrase))) return true;
  return figures.length <= 1 && buttons().has(phrase);
}

/** Two or more buttons, networks or sections side by side. */
function isRowOfButtons({ phrase, figures }: LinePart): boolean {
  if (figures.length > 0 || phrase === '') return false;
  const words = phrase.split(' ');
  let strong = 0;
  let found = 0;
  for (let at = 0; at < words.length; found++) {
    const length = longestPhrase(
      words,
      at,
      (candidate) => buttons().has(candidate) || networks().has(candidate) || sections().has(candidate),
    );
    if (length === 0) return false;
    const taken = words.slice(at, at + length).join(' ');
    if (!sections().has(taken)) strong++;
    at += length;
  }
  return (found > 1 && strong > 0) || (found === 1 && networks().has(phrase) && phrase.length > 2);
}

function isRights(text: string, { phrase }: LinePart): boolean {
  const lower = text.toLowerCase();
  const words = phrase.split(' ').length;
  if (words > MOST_RIGHTS_WORDS) return false;
  if (/^(?:©|\(c\)|\(с\)|copyright)/u.test(lower))
    return /\b(?:19|20)\d\d/.test(lower) || rights().some((own) => lower.includes(own) && own !== 'copyright');
  return (
    rights().some((beginning) => beginning !== 'copyright' && phrase.startsWith(beginning)) ||
    (words <= MOST_WORDS && /©\s?(?:19|20)\d\d/.test(lower))
  );
}

/** What a site tells its reader of itself or asks of him: We use cookies …, Have a story? … */
function isNotice({ phrase, figures }: LinePart): boolean {
  if (figures.length > 0 || phrase.split(' ').length > MOST_NOTICE_WORDS) return false;
  return notices().some((notice) => {
    const [before = '', behind = ''] = notice.split(' … ');
    return phrase.startsWith(before) && (behind === '' || ` ${phrase} `.includes(` ${behind} `));
  });
}

function isRates({ phrase, figures }: LinePart, text: string): boolean {
  const codes = text.match(CODES()) ?? [];
  if (codes.length === 0 || figures.length === 0) return false;
  const others = phrase.split(' ').filter((word) => word !== '' && !codes.some((code) => code.toLowerCase() === word));
  const isLabelled = others.length > 0;
  if (codes.length < 2 && !isLabelled) return false;
  return others.every((word) => rateWords().has(word)) || rateWords().has(others.join(' '));
}

function isWeather({ phrase, figures }: LinePart, text: string): boolean {
  const words = phrase.split(' ');
  const isKnown = (word: string): boolean => weatherWords().has(word);
  if (figures.length === 0 || !words.some(isKnown)) return DEGREES.test(text) && words.length <= 2 && /°/.test(text);
  const others = words.filter((word) => !isKnown(word));
  if (others.length > 1) return false;
  return (
    weatherHeads().some((head) => phrase.startsWith(head)) || (DEGREES.test(text) && words.length - others.length > 0)
  );
}
