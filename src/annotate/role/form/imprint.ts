import { CAPITALS } from '../../../language/shape/letters.ts';
import { countWords } from '../line.ts';
import { phrasesOf } from '../page-words.ts';
import { readPart } from '../part.ts';

const labels = phrasesOf('imprintLabels');

/** The longest label with its colon. UTF-16 code units. */
const LONGEST_LABEL = 40;
/** Words of the longest line about a medium. */
const MOST_WORDS = 24;

/** Names, numbers and addresses begin so, what is said of something does not. */
const NAMES = new RegExp(`^\\s*[${CAPITALS}\\d+«"“(@]`);

/** The mark that Russian law asks of every advertisement on the web: erid: 2Vtzq. */
const AD_MARK = /(?:^|[\s,;])erid[:\s]/i;

/** Who answers for a medium and where it sits, or the mark of an advertisement: Главный редактор: О. Дорн; Publisher: Port Media. */
export function isImprint(text: string): boolean {
  const colon = text.indexOf(':');
  if (colon <= 0 || countWords(text) > MOST_WORDS) return false;
  if (AD_MARK.test(text)) return true;
  return (
    colon <= LONGEST_LABEL && NAMES.test(text.slice(colon + 1)) && labels().has(readPart(text.slice(0, colon)).phrase)
  );
}
