import { LANGUAGES } from '../../language/codes.ts';
import { lazily } from '../../language/lazily.ts';
import { isFunctionWord } from '../../language/lexicon.ts';
import { classOf, isCapital, isPlainSmall, LETTER } from '../../text/character.ts';
import { type Document, gapBefore, lineAt, wordKey, wordText } from '../../text/document.ts';
import { isNoteMark } from '../../text/note-mark.ts';
import { SENTENCE_BREAK } from '../../text/sentence.ts';
import { actsAsName, RESPECTFUL } from './acts.ts';

/** A word and what its place says about its capital. */
export interface WordView {
  /** As it is written. */
  readonly raw: string;
  readonly key: string;
  /** Where every word has a capital: the first word of a sentence or of a quotation, all words of a headline. */
  readonly sentenceStart: boolean;
  /** The whole line is in capitals, or a headline in it. */
  readonly shouted: boolean;
  /** How the text mostly writes the word in the middle of a sentence; absent where it never does, or both ways. */
  readonly usually?: 'capital' | 'small' | undefined;
  /**
   * A word that opens its sentence as names do: in English without an article before a verb of the past or present
   * (Whitlock thanked), owning what is named behind it (Whitlock's dog), before the noun of a region (Тарновский район,
   * Holm County) or of a body (Tessaly Bank) or what place it is (Приморск — второй порт края).
   */
  readonly acts?: true | undefined;
}

/** Gives the view of each word of a document. */
export type ViewOf = (word: number) => WordView;

const OPENING_QUOTE = /[:\u2013\u2014]\s*["«„“‘']\s*$/;
/** What stands between the label of a list item (2, iv, б) and its first word. */
const AFTER_LABEL = /^[.)\]]+\s+["«„“‘'(]*$/;
/** 12., viii): characters of a label. */
const LONGEST_LABEL = 4;
const NO_HEADLINE = /[:;,.!?…]/;
/** Up to this a word of capitals may be an acronym: ООН, ЮНЕСКО; longer, it is shouted. Letters. */
const LONGEST_ACRONYM = 6;
/** Fewer words in capitals may be a row of acronyms: МИД РК. */
const SHOUTED_WORDS = 3;
/** A headline in capitals in the midst of a line has at least so many words; fewer are names of bodies. */
const SHOUTED_RUN = 4;
/** A headline has at least so many words; fewer may be a person's name. */
const HEADLINE_WORDS = 4;
/** In English headlines shorter words stay small. Letters. */
const SHORTEST_IN_HEADLINE = 4;

/** What the capitals of a text are like. */
interface Capitals {
  /** By the number of a key: how often it has a capital in the middle of a sentence, less how often it has none. */
  readonly habit: Counts;
  readonly shouted: Uint8Array;
  readonly headline: Uint8Array;
  /** Words of headlines in capitals that run on in a line of the story. */
  readonly shoutedRuns: ReadonlySet<number>;
}

/** Counts by the number of a key. */
interface Counts {
  readonly get: (key: number) => number | undefined;
  readonly set: (key: number, count: number) => unknown;
}

/** Keys that a vocabulary has for each word of a text that is counted in a table: one of an archive has many more. */
const MOST_KEYS_A_WORD = 4;

function countsFor({ vocabulary, words }: Document): Counts {
  const keys = vocabulary.keys.length;
  if (keys > words.count * MOST_KEYS_A_WORD) return new Map<number, number>();
  const table = new Int32Array(keys);
  return {
    get: (key) => table[key],
    set: (key, count) => {
      table[key] = count;
    },
  };
}

/** Words before which nothing ends and which open a sentence nevertheless. */
export type Openers = () => ReadonlySet<number>;

const NO_OPENERS: Openers = () => new Set();

/**
 * Looks at words in their places. The capitals of the text are counted at the first question, in one pass.
 *
 * @param openers asked at the first question
 */
export function createViews(document: Document, breaks: Uint8Array, openers: Openers = NO_OPENERS): ViewOf {
  const behindDateline = lazily(openers);
  // hardly any text has a dateline, and all words are asked
  const isBehindDateline = (word: number): boolean => behindDateline().size > 0 && behindDateline().has(word);
  const opens = (word: number): boolean => beginsSentence(document, breaks, word) || isBehindDateline(word);
  let capitals: Capitals | undefined;
  let line = 0;
  return (word) => {
    capitals ??= countCapitals(document, breaks, opens);
    line = lineNear(document, line, document.words.start[word] as number); // every word has a start and a key
    const habit = capitals.habit.get(document.words.id[word] as number) ?? 0;
    const raw = wordText(document, word);
    const key = wordKey(document, word);
    const sentenceStart = capitals.headline[line] === 1 || opens(word);
    const shouted = capitals.shouted[line] === 1 || capitals.shoutedRuns.has(word);
    const usually = habit === 0 ? undefined : habit > 0 ? 'capital' : 'small';
    const acts = habit === 0 && sentenceStart && actsAsName(document, breaks, word, key) ? true : undefined;
    return { raw, key, sentenceStart, shouted, usually, acts };
  };
}

/** The line of an offset; most questions are about the line of the last one. */
function lineNear(document: Document, line: number, offset: number): number {
  const { start, next } = document.lines;
  return (start[line] as number) <= offset && offset < (next[line] as number) ? line : lineAt(document, offset);
}

function beginsSentence(document: Document, breaks: Uint8Array, word: number): boolean {
  if ((breaks[word] as number) >= SENTENCE_BREAK) return !isQuotedAlone(document, word);
  if (isBehindSpace(document, word))
    return (breaks[word - 1] as number) >= SENTENCE_BREAK && isNoteMark(wordText(document, word - 1));
  const gap = gapBefore(document, word);
  return (
    (OPENING_QUOTE.test(gap) && !isQuotedTitle(document, word)) ||
    (AFTER_LABEL.test(gap) && isLabel(document, breaks, word - 1))
  );
}

/** Whether nothing but a space stands before a word, as before nearly all. */
function isBehindSpace({ text, words }: Document, word: number): boolean {
  const start = words.start[word] as number;
  return word > 0 && words.end[word - 1] === start - 1 && text.charCodeAt(start - 1) === SPACE;
}

const SPACE = 0x20;

/** One word between quotation marks is a title, which has a capital wherever it stands. */
function isQuotedAlone({ text, words }: Document, word: number): boolean {
  return (
    QUOTES.includes(text.charAt((words.start[word] as number) - 1)) &&
    QUOTES.includes(text.charAt(words.end[word] as number))
  );
}

/** Words of a title between quotation marks. */
const LONGEST_TITLE = 4;

/**
 * акционер — «Тұран Инвест»: whether a quotation is a few words of which each has a capital, as no sentence has; one word
 * behind a dash that no comma follows is no answer.
 */
function isQuotedTitle(document: Document, word: number): boolean {
  const { text, words } = document;
  for (let at = word; at < Math.min(words.count, word + LONGEST_TITLE); at++) {
    if (!isCapital(text.charCodeAt(words.start[at] as number))) return false;
    if (QUOTES.includes(text.charAt(words.end[at] as number)))
      return at > word || (/[–—]/.test(gapBefore(document, word)) && !/^.,/.test(gapBefore(document, word + 1)));
    if (gapBefore(document, at + 1) !== ' ') return false;
  }
  return false;
}

const QUOTES = ['«', '»', '"', '“', '”', '„'];

/** Whether a word is the number or letter of a list item. */
function isLabel(document: Document, breaks: Uint8Array, word: number): boolean {
  const { start, end } = document.words;
  const length = (end[word] as number) - (start[word] as number);
  return (
    length <= LONGEST_LABEL &&
    (breaks[word] as number) >= SENTENCE_BREAK &&
    !isCapital(document.text.charCodeAt(start[word] as number))
  );
}

function countCapitals(document: Document, breaks: Uint8Array, opens: (word: number) => boolean): Capitals {
  const { text, words, lines } = document;
  const habit = countsFor(document);
  const shouted = new Uint8Array(lines.count);
  const headline = new Uint8Array(lines.count);
  const shoutedRuns = new Set<number>();
  for (let word = 0, line = 0; word < words.count; line++) {
    const lineEnd = lines.end[line] as number; // words stand in lines
    const first = word;
    let count = 0;
    let loud = 0;
    let longest = 0;
    let small = false;
    let smallLong = false;
    while (word < words.count && (words.start[word] as number) < lineEnd) {
      const from = words.start[word] as number;
      const to = words.end[word] as number;
      const opensWithCapital = isCapital(text.charCodeAt(from));
      if (!opensWithCapital && classOf(text.charCodeAt(from)) === LETTER) {
        small = true;
        if (to - from >= SHORTEST_IN_HEADLINE) smallLong = true;
      } else if (to - from > 1 && classOf(text.charCodeAt(to - 1)) === LETTER && !isCapital(text.charCodeAt(to - 1)))
        small = true;
      if (opensWithCapital) {
        count++;
        if (!isPlainSmall(text.charCodeAt(to - 1))) loud++;
        longest = Math.max(longest, to - from);
      }
      word++;
    }
    if (!small && (longest > LONGEST_ACRONYM || (count >= SHOUTED_WORDS && longest > 3))) shouted[line] = 1;
    else if (count >= HEADLINE_WORDS && !smallLong && isHeadline(text.slice(lines.start[line], lineEnd)))
      headline[line] = 1;
    if (shouted[line] === 1 || headline[line] === 1) continue;
    if (loud >= SHOUTED_RUN) addShoutedRuns(document, breaks, first, word, shoutedRuns);
    for (let at = first; at < word; at++) {
      if (opens(at) || shoutedRuns.has(at)) continue;
      const id = words.id[at] as number;
      habit.set(id, (habit.get(id) ?? 0) + (isCapital(text.charCodeAt(words.start[at] as number)) ? 1 : -1));
    }
  }
  return { habit, shouted, headline, shoutedRuns };
}

/** Adds the words of runs of capitals that have a small word among them, as no row of acronyms and no name has. */
function addShoutedRuns(document: Document, breaks: Uint8Array, from: number, to: number, runs: Set<number>): void {
  for (let first = from; first < to; first++) {
    if (!isInCapitals(document, first)) continue;
    let end = first;
    let joints = 0;
    let longest = 0;
    while (end < to && isInCapitals(document, end)) {
      if (end > first && (breaks[end] as number) >= SENTENCE_BREAK) break;
      const key = wordKey(document, end++);
      longest = Math.max(longest, key.length);
      if (key.length > 1 && LANGUAGES.some((language) => isFunctionWord(key, language))) joints++;
    }
    // WHO and IT are small words and acronyms: one alone tells nothing beside others
    const isSentence = joints > 1 || (joints === 1 && longest > LONGEST_ACRONYM);
    if (isSentence && end - first >= SHOUTED_RUN) for (let word = first; word < end; word++) runs.add(word);
    first = Math.max(first, end - 1);
  }
}

function isInCapitals(document: Document, word: number): boolean {
  const { text, words } = document;
  const from = words.start[word] as number;
  if (!isCapital(text.charCodeAt(from)) || isPlainSmall(text.charCodeAt((words.end[word] as number) - 1))) return false;
  const own = wordText(document, word);
  return own === own.toUpperCase();
}

/** Only some languages give every word of a headline a capital. */
function isHeadline(line: string): boolean {
  const trimmed = line.trim();
  return RESPECTFUL.some(({ headline }) => headline.test(trimmed)) && !NO_HEADLINE.test(trimmed);
}
