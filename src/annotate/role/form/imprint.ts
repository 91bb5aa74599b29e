import { CAPITALS } from '../../../language/shape/letters.ts';
import { countWords } from '../line.ts';
import { hasPredicate } from '../match.ts';
import { listOf, phrasesOf } from '../page-words.ts';
import { type LinePart, readPart } from '../part.ts';
import { isDateAlone } from './stamp.ts';

const labels = phrasesOf('imprintLabels');
const heads = listOf('siteHeads');
const ends = listOf('siteEnds');
const streets = phrasesOf('streets');

/** The longest line. UTF-16 code units. */
const LONGEST_LINE = 200;
/** The longest label with what parts it from the rest. UTF-16 code units. */
const LONGEST_LABEL = 40;
/** Words of the longest line about a medium, and about whose site it is. */
const MOST_WORDS = 24;
const MOST_SITE_WORDS = 10;

/** Names, numbers and addresses begin so, what is said of something does not. */
const NAMES = new RegExp(`^\\s*[${CAPITALS}\\d+«"“(@]`);

/** The mark that Russian law asks of every advertisement on the web: erid: 2Vtzq. */
const AD_MARK = /(?:^|[\s,;])erid[:\s]/i;

/** What parts a label from what it names: a colon, a dash, or the number of a firm behind it. */
const BEHIND_LABEL = /:|\s(?=\d{6}|[–—]\s)/;

/** A post code before a town: 170000, Тверь. */
const POST_CODE = /^\d{5,6}, /;

/**
 * Who answers for a medium and where it sits, whose site it is, or the mark of an advertisement: Главный редактор: О. Дорн;
 * Publisher: Port Media; Official website of the port; 170000, Тверь, ул. Липовая, 2.
 */
export function isImprint(text: string, { phrase }: LinePart): boolean {
  // most lines of a story are longer, and a pattern would go through each of them
  if (text.length > LONGEST_LINE) return false;
  if (isOfSite(text, phrase) || isPostalAddress(text, phrase)) return true;
  const end = text.search(BEHIND_LABEL);
  if (end <= 0 || countWords(text) > MOST_WORDS) return false;
  if (AD_MARK.test(text)) return true;
  const rest = text.slice(end + 1).replace(/^[–—]\s/, '');
  return (
    end <= LONGEST_LABEL && labels().has(readPart(text.slice(0, end)).phrase) && (NAMES.test(rest) || isDateAlone(rest))
  );
}

function isPostalAddress(text: string, phrase: string): boolean {
  return POST_CODE.test(text) && phrase.split(' ').some((word) => streets().has(word));
}

/** Whether a line says whose site it is and no more. */
function isOfSite(text: string, phrase: string): boolean {
  if (/[.!?…,:;]$/.test(text) || countWords(phrase) > MOST_SITE_WORDS) return false;
  const isNamed = heads().some((head) => phrase.startsWith(head)) || ends().some((end) => phrase.endsWith(end));
  return isNamed && !hasPredicate(text);
}
