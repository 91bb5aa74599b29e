import { type Document, gapBefore, joinedKeys, wordText } from '../text/document.ts';
import { PARAGRAPH_BREAK } from '../text/sentence.ts';
import type { Figure } from './figure/figures.ts';
import { isRomanNumeral } from './name/word.ts';

/** No label; the label of an item, a note or a page; the label of a heading, which may as well be a reference. */
export const NO_LABEL = 0;
export const ITEM = 1;
export const HEADING = 2;

/** The number of a heading stands among its first words: Глава 3, 3-тарау, § 3. */
const NUMBER_AMONG = 2;
/** A heading without a mark behind its number is no longer than this. Words. */
const HEADING_WORDS = 12;
/** What follows the letter or Roman number of an item. */
const LETTER_MARK = /^\)\s/;
const ROMAN_MARK = /^[.)]\s/;
/** What may follow the number of a heading besides its title. */
const HEADING_MARK = /^[.:)—–-]|^\s+[—–-]/;
/** One letter or Roman number alone is an initial or a word; a list has several. */
const FEWEST_ITEMS = 2;

/**
 * For each word whether it labels an item of a list, a note, a page of contents or a heading: these count on after an
 * insertion, so that equal ones do not answer each other.
 */
export function findLabels(document: Document, figures: readonly Figure[]): Uint8Array {
  const labels = new Uint8Array(document.words.count);
  for (const { label, from, to } of figures) if (label === true) labels.fill(ITEM, from, to);
  const letters: number[] = [];
  const romans: number[] = [];
  let figure = 0;
  for (let paragraph = 0; paragraph < document.paragraphs.count; paragraph++) {
    const first = document.paragraphs.firstWord[paragraph] as number;
    const end = document.paragraphs.firstWord[paragraph + 1] as number;
    if (first === end || labels[first] !== NO_LABEL) continue;
    while (figure < figures.length && (figures[figure] as Figure).to <= first) figure++;
    const heading = headingEnd(document, figures[figure], first, end);
    if (heading > 0) labels.fill(HEADING, first, heading);
    const mark = gapBefore(document, first + 1);
    const raw = wordText(document, first);
    if (raw.length === 1 && LETTER_MARK.test(mark)) letters.push(first);
    if ((isRomanNumeral(raw) || raw === 'I' || raw === 'V' || raw === 'X') && ROMAN_MARK.test(mark)) romans.push(first);
  }
  for (const word of runningMarkers(document)) labels[word] = ITEM;
  // § 2 is a heading that others refer to, № 2 counts lines where it stands in a row of them
  for (const word of lineMarkers(document))
    if (labels[word] === NO_LABEL || gapBefore(document, word).includes('№')) labels[word] = ITEM;
  if (letters.length >= FEWEST_ITEMS) for (const word of letters) labels[word] = ITEM;
  const isList = romans.length >= FEWEST_ITEMS && romans.some((word) => isRomanNumeral(wordText(document, word)));
  if (isList) for (const word of romans) labels[word] = ITEM;
  return labels;
}

/** Lines one below the other that begin with one number after the other, so that these count the lines and nothing else. */
const FEWEST_LINES = 3;
/** What stands behind the marker of a line, a bracket or a keycap included. */
const LINE_MARK = /^(?:[.)\]:/]|\)\.|\uFE0F?\u20E3| ?[—–-])?\s/;
/** A marker alone may as well be the first word of its line: 1 boat, a boat. */
const ALONE = /^\s+$/;

/** What a marker counts by, and its number; undefined where it is none of that kind. */
type Count = (raw: string) => number | undefined;

const COUNTS: readonly Count[] = [
  (raw) => (/^\d{1,2}$/.test(raw) ? Number(raw) : undefined),
  (raw) => placeIn('abcdefghijklmnopqrstuvwxyz', raw),
  cyrillicOf,
  (raw) => romanOf(raw),
  (raw) => placeIn('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳', raw),
];

function placeIn(letters: string, raw: string): number | undefined {
  const at = raw.length === 1 ? letters.indexOf(raw.toLowerCase()) : -1;
  return at < 0 ? undefined : at + 1;
}

/** Cyrillic letters count in the order of their codes, but for the one that no list has (й). */
const FIRST_CYRILLIC = 0x430;
const LEFT_OUT = 0x439;

function cyrillicOf(raw: string): number | undefined {
  const code = raw.length === 1 ? raw.toLowerCase().charCodeAt(0) : 0;
  if (code < FIRST_CYRILLIC || code > FIRST_CYRILLIC + 0x1f || code === LEFT_OUT) return undefined;
  return code - FIRST_CYRILLIC + (code < LEFT_OUT ? 1 : 0);
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

function romanOf(raw: string): number | undefined {
  const at = ROMAN.indexOf(raw.toLowerCase());
  return at < 0 ? undefined : at + 1;
}

/** Markers of lines that follow one another and count on from the first, all with one mark: 1 – …, a. …, (i) …, № 1. … */
function lineMarkers(document: Document): readonly number[] {
  const { firstWord, count } = document.paragraphs;
  const found: number[] = [];
  const runs = COUNTS.map((): number[] => []);
  let [lastMark, last] = ['', -1];
  const close = (kind: number): void => {
    const run = runs[kind] as number[];
    if (run.length >= FEWEST_LINES) found.push(...run);
    runs[kind] = [];
  };
  for (let paragraph = 0; paragraph < count; paragraph++) {
    const [first, end] = [firstWord[paragraph] as number, firstWord[paragraph + 1] as number];
    if (first === end) continue;
    const raw = wordText(document, first);
    const mark =
      raw.length <= LONGEST_MARKER && end - first > 1 ? LINE_MARK.exec(gapBefore(document, first + 1))?.[0] : undefined;
    const goesOn = mark === lastMark && last === paragraph - 1;
    for (const [kind, count] of COUNTS.entries()) {
      const number = mark === undefined || (ALONE.test(mark) && kind < COUNTS.length - 1) ? undefined : count(raw);
      const run = runs[kind] as number[];
      if (!goesOn || number !== run.length + 1) close(kind);
      if (number === (runs[kind] as number[]).length + 1) (runs[kind] as number[]).push(first);
    }
    [lastMark, last] = [mark ?? '', paragraph];
  }
  for (const kind of COUNTS.keys()) close(kind);
  return found;
}

/** UTF-16 code units: viii. */
const LONGEST_MARKER = 5;

/** The number or letter of an item within a sentence: 2), (b). */
const OPENS_MARKER = /(?:^|[\s(])$/;

/**
 * The markers of items that are told one after the other in running text: 1) …; 2) … or (a) …, (b) …. One alone is a
 * reference (under point 1).
 */
function runningMarkers(document: Document): readonly number[] {
  const found: number[] = [];
  if (!document.text.includes(')')) return found;
  const { firstWord, count } = document.paragraphs;
  for (let paragraph = 0; paragraph < count; paragraph++) {
    let run: number[] = [];
    for (let word = firstWord[paragraph] as number; word < (firstWord[paragraph + 1] as number); word++) {
      if (!isRunningMarker(document, word)) continue;
      const last = run[run.length - 1];
      if (last !== undefined && follows(wordText(document, last), wordText(document, word))) run.push(word);
      else if (isFirst(wordText(document, word))) {
        if (run.length >= FEWEST_ITEMS) found.push(...run);
        run = [word];
      }
    }
    if (run.length >= FEWEST_ITEMS) found.push(...run);
  }
  return found;
}

function isRunningMarker(document: Document, word: number): boolean {
  const { text, words } = document;
  const [start, end] = [words.start[word] as number, words.end[word] as number];
  return (
    end - start <= LONGEST_MARKER &&
    text.charAt(end) === ')' &&
    /^(?:[1-9]\d?|\p{Ll}|[ivx]{1,4})$/u.test(text.slice(start, end)) &&
    OPENS_MARKER.test(text.slice(Math.max(0, start - 1), start))
  );
}

function isFirst(marker: string): boolean {
  return marker === '1' || marker === 'a' || marker === 'а' || marker === 'i';
}

function follows(marker: string, next: string): boolean {
  const [roman, nextRoman] = [romanOf(marker), romanOf(next)];
  if (roman !== undefined && nextRoman === roman + 1) return true;
  if (marker.length > 1 && roman !== undefined) return false;
  return /\d/.test(marker) ? Number(next) === Number(marker) + 1 : next.charCodeAt(0) === marker.charCodeAt(0) + 1;
}

/** Where the label of a heading ends that begins with a word; 0 where none does. */
function headingEnd(document: Document, figure: Figure | undefined, first: number, end: number): number {
  if (figure?.kind !== 'reference' || figure.number === undefined || figure.to > end) return 0;
  if (figure.from - first >= NUMBER_AMONG) return 0;
  const isMarked = figure.to === end || HEADING_MARK.test(gapBefore(document, figure.to));
  return isMarked || end - first <= HEADING_WORDS ? figure.to : 0;
}

/** The label of a heading to which a word belongs, as its keys in one: глава2. */
export function headingText(document: Document, labels: Uint8Array, breaks: Uint8Array, word: number): string {
  let from = word;
  while (from > 0 && breaks[from] !== PARAGRAPH_BREAK && labels[from - 1] === labels[word]) from--;
  let to = word + 1;
  while (to < labels.length && breaks[to] !== PARAGRAPH_BREAK && labels[to] === labels[word]) to++;
  return joinedKeys(document, from, to);
}
