import { lazily } from '../../../language/lazily.ts';
import { countWords } from '../line.ts';
import { listOf, phrasesOf } from '../page-words.ts';
import { type LinePart, partsOfLine, readPart } from '../part.ts';

const networks = phrasesOf('networks');
const shareLabels = phrasesOf('shareLabels');
const ratingWords = listOf('ratingWords');
const answers = phrasesOf('answers');
const sizes = phrasesOf('sizes');
const emergencyWords = phrasesOf('emergencyWords');
const recordWords = phrasesOf('recordWords');
const records = phrasesOf('records');
const buttons = phrasesOf('buttons');
const remarkHeads = phrasesOf('remarkHeads');
const counted = phrasesOf('counted');

/** Letters that stand for a network where its sign cannot be copied; words of the longest label before them. */
const MOST_SIGN_LETTERS = 2;
const MOST_LABEL_WORDS = 3;
const MOST_RATING_WORDS = 5;
const MOST_EMERGENCY_WORDS = 7;

const PRESSED_COUNT = /^([^()\d]{3,40})\s\((\d[^()]{0,24})\)$/;
const STARS = /(?:[★☆⭐]\s?){3,}/u;
/** Numbers that one calls in need, here and elsewhere. */
const SHORT_NUMBER = lazily(() => /^\(?(?:10[1-5]|109|11[0-2]|911|999)\)?(?:\s*[–—:-])?\s+\p{L}/u);

/** What a page has to share, to rate, to answer or to read larger: Share: f X, ★★★★☆, Yes (9) No (2), Text: A A A. */
export function isPressedRow(part: LinePart): boolean {
  return isShareRow(part) || isStars(part) || isAnswers(part) || areSizes(part) || isPressedCount(part);
}

function isShareRow({ phrase, figures }: LinePart): boolean {
  if (figures.length > 0) return false;
  const behind = behindLabel(phrase, shareLabels());
  return behind?.every((word) => word.length <= MOST_SIGN_LETTERS || networks().has(word)) ?? false;
}

function isStars({ phrase, text }: LinePart): boolean {
  if (!STARS.test(text) || countWords(phrase) > MOST_RATING_WORDS) return false;
  return phrase === '' || phrase.split(' ').some((word) => ratingWords().some((stem) => word.startsWith(stem)));
}

/** Both answers, or one with its number of votes in brackets. */
function isAnswers({ phrase, text }: LinePart): boolean {
  return answers().has(phrase) && (phrase.includes(' ') ? !/[.,]/.test(text) : /\(\d{1,6}\)$/.test(text));
}

function areSizes({ phrase, figures }: LinePart): boolean {
  if (figures.length > 0) return false;
  const behind = behindLabel(phrase, sizes());
  return behind !== undefined && behind.length > 1 && behind.every((word) => word.length === 1);
}

/** What is pressed with the number of what it opens: Have your say (31 comments). */
function isPressedCount({ text }: LinePart): boolean {
  const [, label, count] = PRESSED_COUNT.exec(text) ?? [];
  if (label === undefined || count === undefined) return false;
  const pressed = readPart(label).phrase;
  const { phrase } = readPart(count);
  return (buttons().has(pressed) || remarkHeads().has(pressed)) && (phrase === '' || counted().has(phrase));
}

/** The words behind a label with which a phrase begins; undefined for none. */
function behindLabel(phrase: string, labels: ReadonlySet<string>): readonly string[] | undefined {
  const words = phrase.split(' ');
  for (let count = Math.min(MOST_LABEL_WORDS, words.length - 1); count > 0; count--)
    if (labels.has(words.slice(0, count).join(' '))) return words.slice(count);
  return undefined;
}

/** How many follow a body in each of its networks: Instagram 41K · YouTube 6K. */
export function areFollowers(text: string): boolean {
  const parts = partsOfLine(text);
  return (
    parts.length > 1 &&
    parts.every(
      ({ phrase, figures, text: own }) => figures.length === 1 && networks().has(phrase) && !own.includes('%'),
    )
  );
}

/** The same behind what it is for. */
const SHORT_NUMBER_LAST = lazily(() => /\p{L}\)?\s*[–—:-]\s*(?:10[1-5]|109|11[0-2]|911|999)$/u);

/** A number to call in need with what it is for: 112 — единый номер; Emergency number: 999. */
export function isEmergencyNumber({ phrase, figures, text }: LinePart): boolean {
  if (figures.length !== 1 || /[.!?]$/.test(text)) return false;
  if (!SHORT_NUMBER().test(text) && !SHORT_NUMBER_LAST().test(text)) return false;
  const words = phrase.split(' ');
  return words.length <= MOST_EMERGENCY_WORDS && words.every((word) => emergencyWords().has(word));
}

/** A number of a record: letters and figures, five of them at least. */
const RECORD = lazily(() => /^(.{2,30}?)[\s:.№#]+(?=(?:\D*\d){5})[\p{Lu}\d][\p{Lu}\d/.-]*$/u);

/** The number under which a text is kept, of five figures at least: a list of cases counts on with fewer. */
export function isRecord({ text }: LinePart): boolean {
  const label = readPart(RECORD().exec(text)?.[1] ?? '').phrase;
  return recordWords().has(label) || records().has(label);
}
