import { hasPredicate } from '../match.ts';
import { listOf, phrasesOf } from '../page-words.ts';
import type { LinePart } from '../part.ts';
import { isDateAlone } from './stamp.ts';

const issueMarks = phrasesOf('issueMarks');
const outletNouns = phrasesOf('outletNouns');
const indexWords = phrasesOf('indexWords');
const subscriptions = listOf('subscriptions');

/** Words of the name of a paper before the number of its issue, and of a line about the index to subscribe by. */
const MOST_NAME_WORDS = 6;
const MOST_SECTION_WORDS = 3;
const MOST_INDEX_WORDS = 14;

/** The number of an issue, with all issues in brackets or the day behind it: №20 (2232), №3 / 11.01.2031. */
const ISSUE = /^№\s?\d{1,5}(?:\s?\(\d{1,6}\)|(?=\s*[/|,—–-]\s*\d{1,2}\D))/u;
/** The number itself behind its mark, with another one of its volume: 12, No. 4; 47 (2231). */
const NUMBER = /^\d{1,5}(?:,? [^\s\d]+\.? \d{1,4})?(?:\s?\(\d{1,6}\))?(?!\d)/;
const LAST_WORD = /([^\s.|,·/]+)\.?\s*$/;
const MARKS_BEHIND = /[\s|·/,—–-]+$/;
const YEAR = /(?:19|20)\d\d/;
const MARKS_BEFORE = /^[\s/|·,—–-]+/;
/** A number of five figures, as post offices give: 65 114. */
const POSTAL = /^\d{2}[   ]?\d{3}$/;

/** Whether a line is the number of an issue, with its day, or the name of a paper with both. */
export function isIssue(text: string): boolean {
  if (text.startsWith('№')) {
    const number = ISSUE.exec(text)?.[0];
    if (number === undefined) return false;
    const rest = text.slice(number.length).replace(MARKS_BEFORE, '');
    return rest === '' || isDateAlone(rest);
  }
  return isMasthead(text);
}

/** The name of a paper, its issue, and perhaps its day: MILL WEEKLY No. 47, «Мельница», № 47, The Mill Post | Issue 112. */
function isMasthead(text: string): boolean {
  const first = text.search(/\d/);
  const mark = LAST_WORD.exec(text.slice(0, first));
  if (mark === null || !(mark[1] === '№' || issueMarks().has((mark[1] as string).toLowerCase()))) return false;
  const name = text.slice(0, mark.index).replace(MARKS_BEHIND, '');
  const number = NUMBER.exec(text.slice(first))?.[0];
  if (name === '' || number === undefined) return false;
  const rest = text.slice(first + number.length).replace(MARKS_BEFORE, '');
  // in lines that were wrapped the section may stand below
  const [day = '', ...below] = rest.split(/\s*\n\s*/);
  if ((day !== '' && !isDateAlone(day)) || !below.every(isSection)) return false;
  const words = name.split(/\s+/);
  if (words.length > MOST_NAME_WORDS || /[\d.!?:;]/.test(name) || hasPredicate(name)) return false;
  if (/["«“][^"«»“”]+["»”]/u.test(name)) return true;
  const isNamed = words.length > 1 && words.every((word) => !/^\p{Ll}{4,}/u.test(word));
  const isPaper = words.some((word) => outletNouns().has(word.toLowerCase()));
  const isLoud = name === name.toUpperCase() && YEAR.test(day);
  return isNamed && (isPaper || isLoud || number.includes(','));
}

function isSection(line: string): boolean {
  return line.split(' ').length <= MOST_SECTION_WORDS && line === line.toUpperCase() && !/[\d.!?:]/.test(line);
}

/** The number by which readers subscribe: Подписной индекс 65 114, Газетке жазылу индексі: 65 471. */
export function isSubscriptionIndex({ phrase, figures }: LinePart): boolean {
  if (figures.length === 0 || !POSTAL.test(figures.at(-1) as string)) return false;
  const words = phrase.split(' ');
  if (words.length > MOST_INDEX_WORDS || !words.some((word) => indexWords().has(word))) return false;
  return words.length === 1 || words.some((word) => subscriptions().some((stem) => word.startsWith(stem)));
}
