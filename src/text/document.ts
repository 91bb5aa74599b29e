import type { PageStart } from '../terms/document.ts';
import type { Role } from '../terms/role.ts';
import { isBroken, joinedByHyphen } from './broken.ts';
import type { Step } from './key.ts';
import { findLines, type Lines } from './line.ts';
import type { Range } from './range.ts';
import { firstAtPlace, lastAtMost } from './sorted.ts';
import type { Span } from './span.ts';
import type { Vocabulary } from './vocabulary.ts';
import { findWords, type WordSpans } from './word.ts';
import { softBreaks } from './wrapped.ts';

/** The words of a document, as parallel arrays. */
interface Words {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Number of the key in the vocabulary: equal ids, equal keys. */
  readonly id: Int32Array;
  /** The first word that begins at a place of the text or behind it; `count` where none does. */
  readonly from: (place: number) => number;
  /** The words that a hyphen breaks at a line end. */
  readonly broken: readonly BrokenWord[];
}

/** A word that goes on in the next line: `id` is its key without the hyphen, as a rule. */
interface BrokenWord {
  readonly word: number;
  /** Number of the key that it has where the hyphen is its own. */
  readonly withHyphen: number;
  /** Number of the key of what stands in the last line of it, as a word. */
  readonly tail: number;
}

/** The paragraphs: non-blank lines or, in wrapped text and around broken words, several of them. Ranges half-open. */
interface Paragraphs {
  readonly count: number;
  readonly firstLine: Int32Array;
  readonly endLine: Int32Array;
  /** `firstWord[p]` .. `firstWord[p + 1]` are the words of paragraph p; one entry more than paragraphs. */
  readonly firstWord: Int32Array;
}

/** A text with its words, lines and paragraphs. The text itself is never rewritten. */
export interface Document {
  readonly text: string;
  readonly words: Words;
  readonly lines: Lines;
  /** 1 for lines whose paragraph goes on in the next one: there the line end is white space. */
  readonly continues: Uint8Array;
  readonly paragraphs: Paragraphs;
  readonly wrapped: boolean;
  readonly vocabulary: Vocabulary;
  /** What a format says that paragraphs are for; null for one that is no boilerplate. */
  readonly given?: ReadonlyMap<number, Role | null>;
  /** Where pages begin, in a text that has any. */
  readonly pages?: readonly PageStart[];
}

/** Reads a text; documents that are to be compared share the vocabulary and the kept steps. */
export function createDocument(text: string, vocabulary: Vocabulary, keep: ReadonlySet<Step> = new Set()): Document {
  const marks = { quotes: keep.has('quotes'), dash: keep.has('dash'), punctuation: keep.has('punctuation') };
  const spans = findWords(text, marks.quotes || marks.dash || marks.punctuation ? marks : undefined);
  const id = new Int32Array(spans.count);
  for (let word = 0; word < spans.count; word++)
    id[word] = vocabulary.idAt(text, spans.start[word] as number, spans.end[word] as number);
  const lines = findLines(text);
  const inWords = linesEndingInWords(spans, lines);
  const broken = inWords.size === 0 ? [] : readBroken(text, spans, vocabulary);
  const { count, start, end } = spans;
  const words = { count, start, end, id, from: firstAtPlace(start), broken };
  const { continues, wrapped } = softBreaks(text, lines, inWords);
  return { text, words, lines, continues, paragraphs: findParagraphs(words, lines, continues), wrapped, vocabulary };
}

/** The lines that end inside a word. */
function linesEndingInWords({ count, end, start }: WordSpans, lines: Lines): ReadonlySet<number> {
  const found = new Set<number>();
  for (let line = 0, word = 0; line + 1 < lines.count && word < count; line++) {
    const place = lines.end[line] as number;
    while (word < count && (end[word] as number) <= place) word++;
    if (word < count && (start[word] as number) < place) found.add(line);
  }
  return found;
}

function readBroken(text: string, { count, start, end }: WordSpans, { idAt }: Vocabulary): readonly BrokenWord[] {
  const broken: BrokenWord[] = [];
  for (let word = 0; word < count; word++) {
    const own = text.slice(start[word], end[word]);
    if (!isBroken(own)) continue;
    const whole = joinedByHyphen(own);
    const tail = own.slice(Math.max(own.lastIndexOf('\n'), own.lastIndexOf('\r')) + 1).trimStart();
    broken.push({ word, withHyphen: idAt(whole, 0, whole.length), tail: idAt(tail, 0, tail.length) });
  }
  return broken;
}

function findParagraphs(words: Pick<Words, 'count' | 'start'>, lines: Lines, continues: Uint8Array): Paragraphs {
  const firstLine: number[] = [];
  const endLine: number[] = [];
  const firstWord: number[] = [];
  let word = 0;
  for (let line = 0; line < lines.count; line++) {
    if (lines.blank[line] === 1) continue;
    if (line > 0 && continues[line - 1] === 1) {
      endLine[endLine.length - 1] = line + 1;
      continue;
    }
    while (word < words.count && startOf(words, word) < (lines.start[line] ?? 0)) word++;
    firstLine.push(line);
    endLine.push(line + 1);
    firstWord.push(word);
  }
  firstWord.push(words.count);
  return {
    count: firstLine.length,
    firstLine: Int32Array.from(firstLine),
    endLine: Int32Array.from(endLine),
    firstWord: Int32Array.from(firstWord),
  };
}

/** Where a word begins; for the word after the last one, the end of everything. */
function startOf(words: Pick<Words, 'count' | 'start'>, word: number): number {
  return word < words.count ? (words.start[word] as number) : Number.MAX_SAFE_INTEGER;
}

/** A word as it is written; none before the first and behind the last. */
export function wordText(document: Document, word: number): string {
  const { start, end } = document.words;
  return document.text.slice(start[word] ?? document.text.length, end[word]);
}

/** The key of a word; none before the first and behind the last. */
export function wordKey(document: Document, word: number): string {
  const id = document.words.id[word];
  return id === undefined ? '' : (document.vocabulary.keys[id] as string);
}

/** The words of a paragraph. */
export function wordsOf({ paragraphs }: Document, paragraph: number): Range {
  const { firstWord } = paragraphs;
  return { from: firstWord[paragraph] as number, to: firstWord[paragraph + 1] as number };
}

/** A paragraph as it is written, without its line end. */
export function paragraphText({ text, lines, paragraphs }: Document, paragraph: number): string {
  const start = lines.start[paragraphs.firstLine[paragraph] as number];
  return text.slice(start, lines.end[(paragraphs.endLine[paragraph] as number) - 1]);
}

/** The keys of a range of words. */
export function keysBetween(document: Document, from: number, to: number): readonly string[] {
  return Array.from({ length: to - from }, (_, step) => wordKey(document, from + step));
}

/** The keys of a range of words without anything between them. */
export function joinedKeys(document: Document, from: number, to: number): string {
  let keys = '';
  for (let word = from; word < to; word++) keys += wordKey(document, word);
  return keys;
}

/** What stands between a word and the one before it (or the beginning); for `words.count`, after the last word. */
export function gapBefore(document: Document, word: number): string {
  const { start, end, count } = document.words;
  return document.text.slice(word === 0 ? 0 : end[word - 1], word === count ? document.text.length : start[word]);
}

/** The words that stand, in part at least, in a span. */
export function wordsTouching({ words }: Document, { start, end }: Span): Range {
  const from = words.from(start);
  return { from: from > 0 && (words.end[from - 1] as number) > start ? from - 1 : from, to: words.from(end) };
}

/** The 0-based line in which an offset lies (the last line for the end of the text). */
export function lineAt(document: Document, offset: number): number {
  return Math.max(0, lastAtMost(document.lines.start, offset));
}

/** The paragraph to which a word belongs. */
export function paragraphOf(document: Document, word: number): number {
  return lastAtMost(document.paragraphs.firstWord, word, document.paragraphs.count);
}
