import { lazily } from '../../../language/lazily.ts';
import { LETTERS } from '../../../language/shape/letters.ts';
import { hasPredicate } from '../match.ts';
import { listOf, phrasesOf } from '../page-words.ts';
import { type LinePart, readPart } from '../part.ts';

const authorNouns = lazily(() => [...phrasesOf('authorNouns')()]);
const posts = phrasesOf('authorPosts');
const labels = phrasesOf('authorLabels');
const authorIs = lazily(() => [...phrasesOf('authorIs')()]);
const authorDoes = lazily(() => [...phrasesOf('authorDoes')()]);
const journalists = phrasesOf('journalists');
const outlets = listOf('agencyMarks');
const unnamed = phrasesOf('unnamedAuthors');
const unnamedOpeners = lazily(() => [...phrasesOf('unnamedOpeners')()]);
const joins = phrasesOf('authorJoins');
const joinWords = lazily(() => new Set([...joins()].flatMap((phrase) => phrase.split(' '))));
const forWords = lazily(() => new Set([...phrasesOf('authorFor')()].flatMap((phrase) => phrase.split(' '))));

/** Words of a sentence about an author, of the name in it, of the words before the post, of the name of an outlet. */
const MOST_WORDS = 26;
const MOST_NAME_WORDS = 3;
const MOST_OUTLET_WORDS = 4;
/** Words of the longest line that is a post. */
const MOST_POST_WORDS = 4;
/** Words of the longest label of an author. */
const LONGEST_LABEL = 4;
/** Letters of the initials of an agency. */
const LONGEST_AGENCY = 12;

export const NAME_WORD = lazily(() => /^\p{Lu}[\p{L}\p{M}'’.-]*$/u);
const REACHED = /@|https?:\/\/|www\.|\d{3}[ -]\d{2,4}/;
const SENTENCE = new RegExp(`^(.+?[${LETTERS}»"”)])\\.(?:\\s+(.*))?$`, 's');
const QUOTED = /["«“][^"«»“”]{2,50}["»”]/u;

/**
 * The name with which a sentence about an author begins: Mary Dunn is a staff writer at The Gazette, Мария Орлова —
 * корреспондент «Вестника». It names a journalist's post and nothing that he did; what follows it is how to reach him.
 */
export function authorTold(text: string): string | undefined {
  const plain = text.trim();
  const [, sentence = plain, rest = ''] = SENTENCE.exec(plain) ?? [];
  if (sentence.split(/\s+/).length > MOST_WORDS || (rest !== '' && !REACHED.test(rest))) return undefined;
  const words = sentence.split(/\s+/);
  let count = 0;
  while (count < MOST_NAME_WORDS && NAME_WORD().test(words[count] ?? '')) count++;
  for (; count > 1; count--) {
    const name = words.slice(0, count).join(' ').replace(/,$/, '');
    const said = sentence.slice(words.slice(0, count).join(' ').length).trimStart();
    if (isPost(said) || isBeat(said)) return name;
  }
  return undefined;
}

/** What is said of an author whom the text names elsewhere: The author is a columnist of The Gazette. */
export function isOfAuthor(text: string, { phrase, figures }: LinePart): boolean {
  if (figures.length > 0) return false;
  const noun = authorNouns().find((own) => phrase.startsWith(`${own} `));
  if (noun === undefined || phrase.split(' ').length > MOST_WORDS) return false;
  return isPost(text.slice(noun.length).trimStart().replace(/\.$/, ''));
}

/** A part of a line that has nothing but the post of an author: Staff reporter. */
export function isPostAlone({ phrase, figures }: LinePart): boolean {
  const words = phrase.split(' ');
  return figures.length === 0 && words.length > 1 && words.every((word) => posts().has(word));
}

/** A by-line that names nobody: By our political staff, соб. корр. */
export function isUnnamedAuthor({ phrase, figures }: LinePart): boolean {
  if (figures.length > 0) return false;
  if (unnamed().has(phrase)) return true;
  const words = phrase.split(' ');
  const last = words.at(-1) as string;
  if (words.length > MOST_POST_WORDS + 1 || !(posts().has(last) || journalists().has(last))) return false;
  return unnamedOpeners().some((opener) => phrase.startsWith(`${opener} `));
}

/** Initials of those who wrote and edited a copy of an agency, which closes with them: mer/kl/jb. */
const INITIALS = lazily(() => /^\(?\p{L}{2,3}(?:\/\p{L}{2,3}){1,3}\)?$/u);

export function isSignedOff(text: string): boolean {
  // hardly any line has the mark between them, and making such a pattern ready takes a sixtieth of a short run
  return text.includes('/') && INITIALS().test(text.trim());
}

const END_MARK = /[.!?…:]["»”]?$/u;

/** What stands under an author: a post, an agency. */
export function isPostLine(text: string): boolean {
  const { phrase, figures } = readPart(text);
  if (phrase === '' || figures.length > 0 || END_MARK.test(text.trim())) return false;
  const words = phrase.split(' ');
  if (words.length > MOST_POST_WORDS) return false;
  if (posts().has(phrase) || words.every((word) => posts().has(word))) return true;
  if (words.some((word) => outlets().includes(word)) || isBeatPost(words)) return true;
  // Gazette Staff: a post, and a name before it
  return (
    posts().has(words.at(-1) as string) &&
    text
      .trim()
      .split(/\s+/)
      .every((word) => NAME_WORD().test(word))
  );
}

/** Transport correspondent, обозреватель отдела культуры: a journalist and what he writes about. */
function isBeatPost(words: readonly string[]): boolean {
  return (
    words.length > 1 &&
    words.length <= MOST_POST_WORDS &&
    [words[0], words.at(-1)].some((word) => journalists().has(word as string)) &&
    !hasPredicate(words.join(' '))
  );
}

/** Words of the longest name, and of the longest post below it, that are looked at. */
const SHORT_LINE = 4;

/** Whether a line that may be a name has a post in the line below. */
export function hasPostBelow(line: ShortLine, below: ShortLine | undefined): boolean {
  if (line.isProse || line.size > SHORT_LINE || below === undefined) return false;
  return below.size > 1 && below.size <= SHORT_LINE && isPostLine(below.text);
}

/** A line with its number of words, which may be a sentence. */
interface ShortLine {
  readonly text: string;
  readonly size: number;
  readonly isProse: boolean;
}

/** A part of a line that names an author behind a label: by Ann Field. */
export function isAuthorPart({ phrase, text }: LinePart): boolean {
  const words = phrase.split(' ');
  for (let count = Math.min(LONGEST_LABEL, words.length - 1); count > 0; count--)
    if (labels().has(words.slice(0, count).join(' '))) {
      const names = text.split(/[\s:]+/).slice(count);
      return names.length <= MOST_NAME_WORDS && names.every((name) => NAME_WORD().test(name) || posts().has(name));
    }
  return false;
}

/** … is a reporter for The Gazette: a journalist, with or without a body, and nothing that he did. */
function isPost(said: string): boolean {
  const copula = authorIs().find((phrase) => said.toLowerCase().startsWith(`${phrase} `));
  if (copula === undefined) return false;
  const words = said.slice(copula.length + 1).split(/\s+/);
  const post = words.findIndex((word) => journalists().has(word.toLowerCase().replace(/[,.]$/, '')));
  return post >= 0 && !/[\d?!]/.test(said) && !hasPredicate(words.join(' '));
}

/** … covers farming for The Gazette. */
function isBeat(said: string): boolean {
  const lower = said.toLowerCase();
  const verb = authorDoes().find((phrase) => lower.startsWith(`${phrase} `));
  if (verb === undefined || /[\d?!]/.test(said)) return false;
  const words = said.slice(verb.length + 1).split(/\s+/);
  const outlet = words.findLastIndex((word) => /^\p{Ll}/u.test(word)) + 1;
  return (
    outlet > 0 &&
    joinWords().has((words[outlet - 1] as string).toLowerCase()) &&
    (words[outlet] ?? '') !== '' &&
    words.length - outlet <= MOST_OUTLET_WORDS
  );
}

/** The name and the outlet of a line that names both: Martha Lind/AFP, Jane Stout, for The Gazette; undefined for none. */
export function nameAndOutlet(text: string): readonly [name: string, outlet: string] | undefined {
  const plain = text.trim().replace(/^[—–-]\s*/u, '');
  const mark = /\s*[,|/]\s*/u.exec(plain);
  if (mark !== null) {
    const outlet = outletOf(plain.slice(mark.index + mark[0].length), mark[0].includes('/'));
    return outlet === undefined ? undefined : [plain.slice(0, mark.index), outlet];
  }
  const words = plain.split(/\s+/);
  const join = words.findIndex((word, at) => at > 1 && forWords().has(word));
  if (join < 0 || join > MOST_NAME_WORDS) return undefined;
  const outlet = outletOf(words.slice(join).join(' '), false);
  // Jane Stout for Mayor, Public Licence for Open Source: without quotes two words tie an author to an outlet
  const isTied = forWords().has((words[join + 1] ?? '').toLowerCase());
  if (outlet === undefined || !(QUOTED.test(outlet) || isTied)) return undefined;
  return [words.slice(0, join).join(' '), outlet];
}

/** The name of an outlet among the words that tie it to an author. */
function outletOf(text: string, isBehindSlash: boolean): string | undefined {
  const words = text.split(/\s+/);
  while (words.length > 0 && forWords().has((words[0] as string).toLowerCase())) words.shift();
  while (words.length > 0 && forWords().has((words.at(-1) as string).toLowerCase())) words.pop();
  const outlet = words.join(' ');
  if (words.length === 0 || words.length > MOST_OUTLET_WORDS || /[\d.!?:]/.test(outlet)) return undefined;
  if (QUOTED.test(outlet)) return hasPredicate(outlet.replace(QUOTED, '')) ? undefined : outlet;
  const isNamed = words.every((word) => NAME_WORD().test(word));
  if (isNamed && /\p{Ll}/u.test(outlet)) return outlet;
  if (!isBehindSlash || !/^\p{Lu}/u.test(outlet) || hasPredicate(outlet)) return undefined;
  const isAgency = isNamed && words.length === 1 && outlet.length <= LONGEST_AGENCY;
  return isAgency || (/\p{Ll}/u.test(outlet) && !/[^\p{L}\s'’.-]/u.test(outlet)) ? outlet : undefined;
}
