import { lazily } from '../../../language/lazily.ts';
import { grouped } from '../../../text/grouped.ts';
import { countWords } from '../line.ts';
import { listOf, phrasesOf } from '../page-words.ts';
import type { LinePart } from '../part.ts';
import { firstWord } from './phrase-run.ts';

const rights = listOf('rights');
const rightsSigns = listOf('rightsSigns');
/** Notices by their first word: there are hundreds, and a text has few of those words. */
const notices = lazily(() => grouped(phrasesOf('notices')(), (notice) => [firstWord(notice)]));

/** Words of the longest line about rights that needs its sign, of one that begins with its words, of a notice. */
const MOST_SIGNED_WORDS = 16;
const MOST_RIGHTS_WORDS = 60;
const MOST_NOTICE_WORDS = 30;
/** Words of the second half of a notice, beyond which no figure before it is of the story. */
const FEWEST_WORDS_BEHIND = 3;
/** Words of a first half that nothing else begins with, whatever its figures. */
const FEWEST_WORDS_BEFORE = 5;

/** Whose a text is, and who may use it. */
export function isRights(text: string, { phrase }: LinePart): boolean {
  const lower = text.toLowerCase();
  const words = countWords(phrase);
  if (words > MOST_RIGHTS_WORDS) return false;
  if (/^(?:©|\(c\)|\(с\)|copyright)/u.test(lower))
    return /\b(?:19|20)\d\d/.test(lower) || rights().some((own) => lower.includes(own) && own !== 'copyright');
  return (
    rights().some((beginning) => beginning !== 'copyright' && opensWithRight(phrase, beginning)) ||
    (words <= MOST_SIGNED_WORDS && /©\s?(?:19|20)\d\d/.test(lower))
  );
}

/** Words that a label about rights has behind its beginning: Перепечатка запрещена. */
const MOST_BEHIND_LABEL = 1;
const NEEDS_SIGN = ' …';

function opensWithRight(phrase: string, beginning: string): boolean {
  if (!beginning.endsWith(NEEDS_SIGN)) return phrase.startsWith(beginning);
  const own = beginning.slice(0, -NEEDS_SIGN.length);
  if (!phrase.startsWith(own)) return false;
  const rest = phrase.slice(own.length);
  return rightsSigns().some((sign) => rest.includes(sign)) || countWords(rest) <= MOST_BEHIND_LABEL;
}

/** What a site tells its reader of itself or asks of him: We use cookies …, Have a story? … */
export function isNotice({ phrase, text }: LinePart): boolean {
  if (countWords(phrase) > MOST_NOTICE_WORDS) return false;
  const own = notices().get(firstWord(phrase));
  return own?.some((notice) => isOfNotice(phrase, notice, () => /\d/.test(text.replace(ADDRESS, '')))) ?? false;
}

/** An address of a page, of mail or of a person: its figures tell nothing. */
const ADDRESS = /\S*[@/]\S*|\S+\.[a-z]{2,}(?!\S)/g;

function isOfNotice(phrase: string, notice: string, hasFigures: () => boolean): boolean {
  const [before = '', behind = ''] = notice.split(' … ');
  return (
    phrase.startsWith(before) &&
    (behind === '' || ` ${phrase} `.includes(` ${behind} `)) &&
    // what stands between two halves that are long enough may be a headline, beside all of a notice stand counters
    (phrase === before ||
      countWords(behind) >= FEWEST_WORDS_BEHIND ||
      countWords(before) >= FEWEST_WORDS_BEFORE ||
      !hasFigures())
  );
}
