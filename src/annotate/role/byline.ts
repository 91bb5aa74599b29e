import { LANGUAGES } from '../../language/language.ts';
import { lazily } from '../../language/lazily.ts';
import { lexiconOf } from '../../language/lexicon.ts';
import { NAME_RULES } from '../../language/rules.ts';
import { NAME_WORD } from './form/author.ts';
import { hasPredicate } from './match.ts';
import { listOf, phrasesOf } from './page-words.ts';

const labels = phrasesOf('authorLabels');
const verbs = phrasesOf('authorVerbs');
const joins = phrasesOf('authorJoins');
const posts = phrasesOf('authorPosts');
const helpers = lazily(() =>
  [...phrasesOf('helpers')()].map((phrase) => {
    const [before = '', behind = ''] = phrase.split('…');
    return { before, behind };
  }),
);
const outlets = listOf('agencyMarks');
const dateWords = phrasesOf('dateWords');
const stamps = phrasesOf('stamps');
const signingPosts = listOf('posts');
const honours = listOf('honours');

/** Words of a line of authors, of a person's name, and of a label. */
const MOST_WORDS = 14;
const MOST_NAME_WORDS = 4;
const LONGEST_LABEL = 4;
/** Words of a line that signs for a body. */
const MOST_SIGNING_WORDS = 14;

/** Letters with the full stop of a shortened word in a name (Prof.); behind a longer one a sentence ends. */
const LONGEST_SHORTENED = 5;

/** Марта Линд: no capitals inside, and no word of one or two letters. */
const PLAIN_NAME = lazily(() => /^\p{Lu}\p{Ll}{2,}$/u);
/** With their full stops, or one letter or two alone where the rest of the name is not in capitals. */
const INITIALS = lazily(() => /^(?:(?:\p{Lu}[.]-?){1,3}|\p{Lu}(?:[.]-?\p{Lu}){1,2}|\p{Lu}-\p{Lu}[.])$/u);
const BARE_INITIALS = lazily(() => /^\p{Lu}{1,2}$/u);
const REACHED_AT = /[\w.+-]+@[\w.-]+|@\w+|\+?\d[\d ()-]{5,}\d/gu;

const BETWEEN_PEOPLE = lazily(() => {
  const words = Object.values(NAME_RULES).flatMap(({ and }) => [...and]);
  return new RegExp(`\\s*,\\s*|\\s+(?:&|${words.join('|')})\\s+`, 'u');
});
const isGivenName = (key: string): boolean => LANGUAGES.some((language) => lexiconOf(language).givenNames().has(key));

/** How sure a line is a person's name by its form. */
export type Person = 'sure' | 'likely' | undefined;

/** A name, or several: `Ann Field and Tom Reed`, `Наталья КОРИНА`, `А. К.` */
export function personsOf(text: string): Person {
  const plain = text.trim();
  if (/[!?:;"«»“”\d]/u.test(plain)) return undefined;
  const people = plain.split(BETWEEN_PEOPLE());
  if (people.length > 3) return undefined;
  const read = people.map(personOf);
  if (read.some((person) => person === undefined)) return undefined;
  return read.every((person) => person === 'sure') ? 'sure' : 'likely';
}

/**
 * Whether a line may be a name that no list knows: two words with a capital each. So few words say so only where the
 * place does, behind the last sentence of a story.
 */
export function mayBePerson(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    words.length === 2 &&
    words.every((word) => PLAIN_NAME().test(word) && !dateWords().has(word.toLowerCase())) &&
    !outlets().some((mark) => text.toLowerCase().includes(mark))
  );
}

/** The same in capitals as well, where a post stands in the line below. */
export function mayHavePost(text: string): boolean {
  const isLoud = text === text.toUpperCase();
  return mayBePerson(isLoud ? text.replace(/(?<=\p{L})\p{L}/gu, (letter) => letter.toLowerCase()) : text);
}

function personOf(text: string): Person {
  const words = text.split(/\s+/).filter((word) => word !== '');
  if (words.length < 2 || words.length > MOST_NAME_WORDS || !words.every((word) => NAME_WORD().test(word)))
    return undefined;
  if (/\.$/.test(text) && !INITIALS().test(words.at(-1) ?? '')) return undefined;
  if (words.some((word) => word.endsWith('.') && word.length > LONGEST_SHORTENED)) return undefined;
  const keys = words.map((word) => word.toLowerCase());
  if (keys.every((key) => dateWords().has(key))) return undefined;
  const isLoud = words.every((word) => word === word.toUpperCase());
  const initials = words.filter((word) => INITIALS().test(word) || (!isLoud && BARE_INITIALS().test(word))).length;
  if (initials === words.length) return words.every((word) => word.length <= 4) ? 'likely' : undefined;
  if (initials > 0) return 'sure';
  const capitals = words.filter((word) => /^\p{Lu}[\p{Lu}'’-]{2,}$/u.test(word)).length;
  if (keys.some(isGivenName)) return 'sure';
  if (capitals > 0 && capitals < words.length) return 'sure';
  const last = keys.at(-1) as string;
  return Object.values(NAME_RULES).some(({ surname, patronymic }) => surname.test(last) || patronymic.test(last))
    ? 'likely'
    : undefined;
}

/** Whether words are a label of authors and nothing else. */
export function isLabelOfAuthors(phrase: string): boolean {
  return labels().has(phrase);
}

/**
 * What the form of a line says of authors: `labelled` where it names them with what says that they are, `titled` where
 * a post stands behind a name, which the story may have too.
 */
export type Authors = 'labelled' | 'titled' | undefined;

export function authorsOf(text: string): Authors {
  if (isLabelledByline(text) || isDatedByline(text) || isHelped(text)) return 'labelled';
  return isTitledByline(text) ? 'titled' : undefined;
}

/** A line that names its author under a label, or with what an author has: an agency, a telephone, an address. */
function isLabelledByline(text: string): boolean {
  const plain = text
    .trim()
    .replace(/^\((.*)\)\.?$/su, '$1')
    .replace(/^[\s*_>–—-]+/u, '')
    .replace(/[*_]+/g, '');
  const label = labelOf(plain);
  if (label === 0) return false;
  const rest = plain
    .slice(label)
    .replace(/^[\s:–—-]+/u, '')
    .replace(REACHED_AT, ' ');
  return /\p{Lu}/u.test(rest) && rest.split(/\s+/).length <= MOST_WORDS && areAuthors(rest);
}

/** A label of authors with the date beside it: By Martha Lind | 3 May 2031, Posted on 3 May by admin. */
function isDatedByline(text: string): boolean {
  if (!/\d/.test(text)) return false;
  const words = text.split(/[\s|,·•–—]+/u).filter((word) => word !== '');
  if (words.length > MOST_WORDS) return false;
  const others = words.filter((word) => {
    const key = word.toLowerCase().replace(/[.:]$/, '');
    return !/^\d/.test(word) && !dateWords().has(key) && !stamps().has(key);
  });
  // of the words of a date at least one is a figure, and a figure alone is none
  if (words.length - others.length < 2) return false;
  const [first = '', ...rest] = others;
  if (!labels().has(first.toLowerCase().replace(/:$/, '')) || rest.length === 0) return false;
  const isUser = rest.length === 1 && !labels().has((rest[0] as string).toLowerCase());
  return isUser || areAuthors(rest.join(' '));
}

/** Characters of the label at the beginning of a line; 0 where none stands there. */
function labelOf(text: string): number {
  const words = [...text.matchAll(/[^\s:]+/gu)];
  for (let count = Math.min(LONGEST_LABEL, words.length); count > 0; count--) {
    const last = words[count - 1] as RegExpExecArray;
    const end = last.index + last[0].length;
    const phrase = text.slice(0, end).toLowerCase().replace(/\s+/g, ' ');
    if (!labels().has(phrase)) continue;
    const isMarked = /^\s*[:—–]/u.test(text.slice(end)) || /^\s-\s/.test(text.slice(end));
    if (isMarked || verbs().has(phrase)) return end;
  }
  return 0;
}

/** A mark, or a full stop before another label: Текст: Мария Линд. Фото: Пётр Зимин. */
const BETWEEN_AUTHORS = lazily(() => /\s*[,;|/]\s*|\.\s+(?=\p{Lu}\p{L}+(?: \p{L}+){0,2}:)/u);

function areAuthors(rest: string, fewest = 1): boolean {
  let names = 0;
  for (const piece of rest.split(BETWEEN_AUTHORS())) {
    const words = piece
      .slice(labelOf(piece))
      .split(/\s+/)
      .filter((word) => word !== '');
    let run = 0;
    for (const word of words) {
      const key = word.toLowerCase().replace(/[.:]$/, '');
      if (joins().has(key)) run = 0;
      else if (posts().has(key)) continue;
      else if (
        NAME_WORD().test(word) ||
        /^@|^[«"(]?\p{Lu}[\p{L}.-]*[)»"]?[.]?$/u.test(word) ||
        /^[\w-]+\.[a-z]{2,7}$/.test(word)
      ) {
        if (++run > MOST_NAME_WORDS) return false;
        if (!dateWords().has(key)) names++;
      } else return false;
    }
  }
  return names >= fewest;
}

/** A name with its post behind it, and perhaps a beat between: June Miller North of England correspondent. */
function isTitledByline(text: string): boolean {
  const words = text.trim().split(/\s+/);
  const isPosted =
    words.length > 2 && words.length <= MOST_WORDS && posts().has((words.at(-1) as string).toLowerCase());
  return (
    isPosted && personsOf(words.slice(0, 2).join(' ')) !== undefined && areAuthors(words.slice(2, -1).join(' '), 0)
  );
}

/** A line that says who helped: June Miller of the Gazette contributed to this report. */
function isHelped(text: string): boolean {
  const plain = text.trim().replace(/\.$/, '');
  const lower = plain.toLowerCase();
  for (const { before, behind } of helpers()) {
    if (lower.startsWith(before) && lower.endsWith(behind) && plain.length > before.length + behind.length + 1)
      if (areAuthors(plain.slice(before.length, plain.length - behind.length))) return true;
  }
  return false;
}

const NO_WORD = lazily(() => /[^\p{L}\p{M}\d'’-]+/u);

const SENTENCE_ENDS = '.!?';
const LAST_MARKS = '.!?…:';
const CLOSING_MARKS = '"»”)';

/** The last sentence of a line with its marks, read from the end: a pattern would try every place of a long line. */
function lastSentence(text: string): string {
  let at = text.trimEnd().length;
  while (at > 0 && CLOSING_MARKS.includes(text.charAt(at - 1))) at--;
  while (at > 0 && LAST_MARKS.includes(text.charAt(at - 1))) at--;
  while (at > 0 && !SENTENCE_ENDS.includes(text.charAt(at - 1))) at--;
  return text.slice(at);
}

/** Whether a line introduces people who are the news, so that names below it are no authors. */
export function introducesPeople(text: string): boolean {
  const last = lastSentence(text);
  if (/:\s*$/.test(last)) return true;
  const words = ` ${last.toLowerCase().split(NO_WORD()).join(' ')} `;
  return honours().some((beginning) => words.includes(` ${beginning}`));
}

/** A post with a colon and who has it: Дежурный синоптик: Г. Алимбаева, Duty forecaster: G. Hale. */
export function isPostWithName(text: string): boolean {
  const colon = text.indexOf(':');
  const label = text.slice(0, colon).trim();
  if (colon <= 0 || label.split(/\s+/).length > LONGEST_LABEL || introducesPeople(label)) return false;
  return !/[\d,.!?]/.test(label) && personsOf(text.slice(colon + 1)) === 'sure';
}

/** A post and a name, in this order or the other, and nothing said of them: Председатель Т.М. Садыкбеков. */
export function isSigned(text: string): boolean {
  const plain = text.trim();
  if (/[!?:;\d]/u.test(plain) || isSaid(plain)) return false;
  const words = plain.split(/[\s,]+/).filter((word) => word !== '');
  if (words.length > MOST_SIGNING_WORDS) return false;
  for (const count of [3, 2, 1]) {
    if (words.length <= count) continue;
    if (isSigner(words.slice(-count)) && isPost(words.slice(0, -count))) return true;
    if (isSigner(words.slice(0, count)) && isPost(words.slice(count)) && plain.includes(',')) return true;
  }
  return false;
}

/** A sentence that says who has a post: Главный тренер — Пётр Лугов., The head coach is Ann Field. */
function isSaid(plain: string): boolean {
  return (/\s[—–-]\s.*\.$/u.test(plain) && /\p{Ll}\.$/u.test(plain)) || hasPredicate(plain);
}

function isSigner(words: readonly string[]): boolean {
  const text = words.join(' ');
  if (words.length === 1) return /^(?:\p{Lu}\.-?){1,2}\p{Lu}[\p{L}-]+$/u.test(text);
  return (
    /^(?:\p{Lu}\.\s?-?){1,2}\s?\p{Lu}[\p{L}-]+$/u.test(text) ||
    (words.every((word) => NAME_WORD().test(word)) && !words.every((word) => dateWords().has(word.toLowerCase())))
  );
}

/** Whether words are a post, perhaps with its body. */
export function isPost(words: readonly string[]): boolean {
  return (
    words.length > 0 &&
    /^\p{Lu}/u.test(words[0] ?? '') &&
    words.slice(0, MOST_NAME_WORDS).some((word) => signingPosts().some((post) => word.toLowerCase().startsWith(post)))
  );
}
