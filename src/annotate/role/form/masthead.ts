import { LETTERS } from '../../../language/shape/letters.ts';
import { hasPredicate } from '../match.ts';
import { listOf, phrasesOf } from '../page-words.ts';
import type { PageLine } from '../row.ts';
import { extentOf } from '../story.ts';

/** Words of the longest name of a body, the town it is in included. */
const MOST_WORDS = 10;
/** Words of the shortest one: a department is a word of any headline. */
const FEWEST_WORDS = 2;

const bodyNames = phrasesOf('bodyNames');
const bodyEnds = phrasesOf('bodyEnds');
const notInNames = phrasesOf('notInNames');
const buttons = phrasesOf('buttons');
const sourceLabels = phrasesOf('sourceLabels');
const aboutBefore = listOf('aboutBefore');
/** A name between quotation marks, whose words say nothing. */
const QUOTED = /["«“][^"»”]*["»”]/gu;
/** A hospital or a school among several of a town. */
const NUMBERED = /№ ?\d{1,4}(?!\d)/;
const NO_LETTER = new RegExp(`[^${LETTERS}-]+`);

/**
 * The name of the body that issued a text, alone on a line: at the head of its page, where a headline follows, it names the
 * site; below the story it signs. What stands in a list, or goes on in the next line, is of the story.
 */
export function takeMastheads(rows: PageLine[]): void {
  const extent = extentOf(rows);
  if (extent === undefined) return;
  for (let at = 0; at < extent.first; at++) {
    const row = rows[at] as PageLine;
    if (row.role !== undefined) continue;
    if (!isNameOfBody(row) || !hasHeadlineBelow(rows, at, extent.first)) break;
    row.role = 'furniture';
  }
  for (let at = extent.last + 1; at < rows.length; at++) {
    const row = rows[at] as PageLine;
    if (row.role !== undefined) continue;
    if (!isNameOfBody(row) || isListed(rows, at)) return;
    row.role = 'signature';
  }
}

/** Whether a headline stands below a line and above the story: a line of content of its own, which begins anew. */
function hasHeadlineBelow(rows: readonly PageLine[], at: number, first: number): boolean {
  const below = rows[at + 1];
  if (below?.role === undefined && /^\s*["«“]?\p{Ll}/u.test(below?.text ?? '')) return false;
  return rows
    .slice(at + 1, first)
    .some(
      (row) => row.role === undefined && row.furniture === undefined && row.size > FEWEST_WORDS && !isNameOfBody(row),
    );
}

/** Whether a line is one of several short ones, or stands below what introduces them. */
function isListed(rows: readonly PageLine[], at: number): boolean {
  const [above, below] = [rows[at - 1], rows[at + 1]];
  if (above !== undefined && /:\s*$/.test(above.text)) return true;
  return [above, below].some(
    (row) => row !== undefined && row.role === undefined && !row.isProse && row.furniture === undefined,
  );
}

/** A name of a body and nothing else: Управление культуры Сомовской области, «Сомов» АҚ, Holm Foods plc. */
function isNameOfBody({ text, size, isProse, part, furniture }: PageLine): boolean {
  if (isProse || furniture !== undefined || size < FEWEST_WORDS || size > MOST_WORDS) return false;
  if (/[:;!?]|\d/.test(text.replace(NUMBERED, '')) || !/^\s*["«“]?\p{Lu}/u.test(text) || buttons().has(part.phrase))
    return false;
  if (sourceLabels().has(part.phrase.split(' ')[0] ?? '')) return false;
  if (aboutBefore().some((opening) => part.phrase.startsWith(`${opening} `))) return false;
  const named = text.replace(QUOTED, ' ');
  const words = named.split(NO_LETTER).filter((word) => word !== '');
  if (words.some((word) => notInNames().has(word.toLowerCase())) || hasPredicate(named)) return false;
  return words.some((word, at) => bodyEnds().has(word) || isNounOfName(words, at));
}

/**
 * Whether a word is the noun of a name that all of the words make. In Latin letters a name has capitals, and small ones
 * only behind its noun: Centre for Bees, but not the river bank, more money for Holm Hospital or Holm Hospital Opening.
 */
function isNounOfName(words: readonly string[], at: number): boolean {
  const word = words[at] as string;
  const noun = word.toLowerCase();
  if (!bodyNames().has(noun) && !bodyNames().has(noun.slice(noun.lastIndexOf('-') + 1))) return false;
  if (!LATIN.test(word)) return true;
  const [before, next] = [words.slice(0, at + 1), words[at + 1]];
  return (
    before.every((one) => !SMALL_LATIN.test(one)) &&
    (next === undefined || SMALL_LATIN.test(next) || isNounOfName(words, at + 1))
  );
}

const LATIN = /^[A-Za-z]/;
const SMALL_LATIN = /^[a-z]/;
