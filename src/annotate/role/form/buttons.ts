import { LETTERS } from '../../../language/shape/letters.ts';
import { countWords } from '../line.ts';
import { hasPredicate } from '../match.ts';
import { phrasesOf } from '../page-words.ts';
import { type LinePart, partsOfLine } from '../part.ts';
import { longestPhrase } from './phrase-run.ts';

const sections = phrasesOf('sections');
const buttons = phrasesOf('buttons');
const networks = phrasesOf('networks');
const homes = phrasesOf('homes');
const tagLabels = phrasesOf('tagLabels');
const fileWords = phrasesOf('fileWords');

/** Words of a name of a section; parts to press among those between bars. */
const MOST_SECTION_WORDS = 4;
const FEWEST_PRESSED = 2;
/** Marks behind a word, or wide spaces: no menu. */
const NO_MENU = new RegExp(`[${LETTERS}][.,:;!?…"»]|\\s{2}`);
const TRAIL = /\s(?:»|>{1,2}|›|→|\/|::)\s/u;
/** What a trail may begin with: the address of a page. A year is where an archive keeps its news. */
const ADDRESS = /^(?:www\.)?[a-z\d-]+\.[a-z]{2,7}$/;
const YEAR = /^(?:19|20)\d\d$/;
const BETWEEN_SECTIONS = /[/>»›→|•·]/;

/** What a page has to press, or a name of one of its sections. */
export function isButton({ phrase, figures }: LinePart): boolean {
  if (figures.length === 0 && (tagLabels().has(phrase) || sections().has(phrase))) return true;
  return figures.length <= 1 && (buttons().has(phrase) || buttons().has(withoutFiles(phrase)));
}

/** Words to press without the form and the size of the file that they bring: Скачать DOCX (25 КБ). */
function withoutFiles(phrase: string): string {
  const words = phrase.split(' ');
  const others = words.filter((word) => !fileWords().has(word));
  return others.length < words.length ? others.join(' ') : phrase;
}

/** Two or more buttons, networks or sections side by side. */
export function isRowOfButtons({ phrase, figures }: LinePart): boolean {
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

/** Words of the shortest row of a menu of which no list knows all, and those of them that one knows. */
const FEWEST_OF_MENU = 4;
const FEWEST_KNOWN = 3;

/** Names of sections in a row without marks: half of the words are of known ones, and each other one has a capital. */
export function isRowOfMenu({ phrase, figures, text }: LinePart): boolean {
  const words = phrase.split(' ');
  if (figures.length > 0 || words.length < FEWEST_OF_MENU || NO_MENU.test(text)) return false;
  if (new Set(words).size < words.length) return false;
  const written = text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  if (written.length !== words.length || text === text.toUpperCase()) return false;
  let known = 0;
  for (let at = 0; at < words.length; ) {
    const length = longestPhrase(words, at, (candidate) => isPressed(candidate));
    if (length === 0 && !/^\p{Lu}/u.test(written[at] as string)) return false;
    known += length;
    at += Math.max(1, length);
  }
  return known >= FEWEST_KNOWN && known * 2 >= words.length && /^\p{Lu}/u.test(written[0] as string);
}

/** The way to a page through its sections: Home / News / Society. */
export function isTrail(text: string): boolean {
  if (!BETWEEN_SECTIONS.test(text)) return false;
  const parts = partsOfLine(text);
  if (parts.length < 2) return false;
  const [first] = parts as [LinePart];
  if (parts.every(({ phrase, figures }) => figures.length === 0 && sections().has(phrase))) return true;
  // from the first page on any names of sections may follow, and from the news of a year
  const isOfYear = sections().has(first.phrase) && parts.slice(1).some((part) => YEAR.test(part.text));
  return (
    (homes().has(first.phrase) || isOfYear || ADDRESS.test(first.text)) &&
    TRAIL.test(text) &&
    parts.slice(1).every(({ phrase, text: name }) => countWords(phrase) <= MOST_SECTION_WORDS && !hasPredicate(name))
  );
}

/** What a page has to press beside other words, bars between them: Hello, guest | Log in | Register. */
export function isBarOfButtons(text: string): boolean {
  if (!text.includes('|')) return false;
  const parts = partsOfLine(text);
  const pressed = parts.filter(({ phrase }) => isPressed(phrase)).length;
  return (
    pressed >= Math.min(FEWEST_PRESSED, parts.length - 1) &&
    pressed * 2 >= parts.length &&
    parts.every((part) => part.figures.length === 0 && countWords(part.phrase) <= MOST_SECTION_WORDS)
  );
}

/** A file to take along: what it is, and behind it in brackets its form: Full results (PDF, 340 KB). */
const FILE = /[([](?:pdf|docx?|xlsx?|pptx?|zip|jpe?g|png|csv)\b[^()[\]]{0,24}[)\]]\s*$/i;

export function isFile(text: string): boolean {
  return FILE.test(text);
}

/** Whether a phrase is of a button, a section, a network or the first page. */
export function isPressed(phrase: string): boolean {
  return buttons().has(phrase) || sections().has(phrase) || networks().has(phrase) || homes().has(phrase);
}

/** Subjects that a page files a text under, behind their label; one of several words needs no colon. */
export function isTagged(text: string): boolean {
  if (/[.!?…]$/u.test(text)) return false;
  const colon = text.indexOf(':');
  if (colon > 0) return colon < text.length - 1 && tagLabels().has(text.slice(0, colon).trim().toLowerCase());
  const lower = text.toLowerCase();
  for (const label of tagLabels())
    if (label.includes(' ') && lower.startsWith(label) && /^ ?\p{Lu}/u.test(text.slice(label.length)))
      return !hasPredicate(text.slice(label.length));
  return false;
}
