import { isFunctionWord } from '../language/function-word.ts';
import type { LanguageCode } from '../language/language.ts';
import { joinedKeys, keysBetween, wordKey, wordText } from '../text/document.ts';
import { isAbbreviationOf } from './abbreviation.ts';
import type { Side } from './context.ts';
import { areEquivalent } from './house.ts';
import { similarityOfWords } from './spelling.ts';
import { isRunShortFor, stoppedRun } from './stopped-run.ts';

/** Words of A that were replaced by words of B; one of the ranges may be empty. */
export interface WordEdit {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
}

/** Stretches of more cells than this are one edit: no reader follows pairs through a rewritten sentence. */
const MOST_CELLS = 3600;
/** Words of the long form of an abbreviation. */
const LONGEST_FULL_FORM = 7;

/** How well two words answer each other; from `KINDRED` on they stay a pair whatever stands beside them. */
const ABBREVIATION = 6;
const SAME_LOOK = 5;
/** For each word of the longer figure: two figures answer each other as wholes, whatever words they share. */
const FIGURES = 6;
const KINDRED = 3;
const BOTH_NAMES = 2;
const ALIKE = 1;
const UNLIKE = 0.3;

/**
 * Pairs the words of two stretches that have no word in common, in order: forms of one word, figures, names with their
 * likes. Equal numbers of words answer one by one; where words are left over, they and their plain neighbours are one edit.
 */
export function pairWords(
  a: Side,
  aFrom: number,
  aTo: number,
  b: Side,
  bFrom: number,
  bTo: number,
  language: LanguageCode,
): readonly WordEdit[] {
  const rows = aTo - aFrom;
  const columns = bTo - bFrom;
  const whole = { aFrom, aTo, bFrom, bTo };
  if (rows === 0 || columns === 0 || (rows === 1 && columns === 1)) return [whole];
  if (rows * columns > MOST_CELLS || haveSameLetters(a, aFrom, aTo, b, bFrom, bTo)) return [whole];
  return joinPlain(bestPairs(a, aFrom, aTo, b, bFrom, bTo, language));
}

/** The same letters cut into words otherwise (9am, 9 am) are one edit. */
function haveSameLetters(a: Side, aFrom: number, aTo: number, b: Side, bFrom: number, bTo: number): boolean {
  return aTo - aFrom !== bTo - bFrom && joinedKeys(a.document, aFrom, aTo) === joinedKeys(b.document, bFrom, bTo);
}

interface ScoredEdit extends WordEdit {
  readonly score: number;
}

interface Step {
  readonly total: number;
  readonly rows: number;
  readonly columns: number;
  readonly score: number;
}

function bestPairs(
  a: Side,
  aFrom: number,
  aTo: number,
  b: Side,
  bFrom: number,
  bTo: number,
  language: LanguageCode,
): readonly ScoredEdit[] {
  const rows = aTo - aFrom;
  const columns = bTo - bFrom;
  const table: Step[][] = Array.from({ length: rows + 1 }, () => []);
  const at = (i: number, j: number): Step => table[i]?.[j] ?? { total: 0, rows: 0, columns: 0, score: 0 };
  const evenBonus = rows === columns ? 0.1 : 0;
  for (let i = rows; i >= 0; i--) {
    for (let j = columns; j >= 0; j--) {
      if (i === rows && j === columns) continue;
      let best: Step =
        i < rows
          ? { total: at(i + 1, j).total, rows: 1, columns: 0, score: 0 }
          : { total: at(i, j + 1).total, rows: 0, columns: 1, score: 0 };
      const consider = (r: number, c: number, score: number): void => {
        const total = score + at(i + r, j + c).total;
        if (total > best.total) best = { total, rows: r, columns: c, score };
      };
      if (j < columns) consider(0, 1, 0);
      if (i < rows && j < columns) {
        consider(1, 1, affinity(a, aFrom + i, b, bFrom + j, language) + (i === j ? evenBonus : 0));
        for (const [r, c] of equivalentLengths(a, aFrom + i, aTo, b, bFrom + j, bTo, language))
          consider(r, c, ABBREVIATION * Math.max(r, c));
        const r = figureLength(a, aFrom, aFrom + i, aTo);
        const c = figureLength(b, bFrom, bFrom + j, bTo);
        if (r > 0 && c > 0 && r + c > 2) consider(r, c, FIGURES * Math.max(r, c));
        for (let r = 2; r <= Math.min(LONGEST_FULL_FORM, rows - i); r++)
          if (isShortFor(b, bFrom + j, a, aFrom + i, r, language)) consider(r, 1, ABBREVIATION + r / 100);
        for (let c = 2; c <= Math.min(LONGEST_FULL_FORM, columns - j); c++)
          if (isShortFor(a, aFrom + i, b, bFrom + j, c, language)) consider(1, c, ABBREVIATION + c / 100);
        for (const r of runLengths(a, aFrom + i, aTo, b, bFrom + j, bTo, language)) consider(...r, ABBREVIATION * r[0]);
        for (const [c, r] of runLengths(b, bFrom + j, bTo, a, aFrom + i, aTo, language))
          consider(r, c, ABBREVIATION * c);
      }
      (table[i] as Step[])[j] = best;
    }
  }
  const edits: ScoredEdit[] = [];
  for (let i = 0, j = 0; i < rows || j < columns; ) {
    const step = at(i, j);
    const edit = {
      aFrom: aFrom + i,
      aTo: aFrom + i + step.rows,
      bFrom: bFrom + j,
      bTo: bFrom + j + step.columns,
      score: step.score,
    };
    edits.push(...(step.score >= 2 * FIGURES ? trimFigures(a, b, edit) : [edit]));
    i += step.rows;
    j += step.columns;
  }
  return edits;
}

/**
 * Two figures without the words that both have at their ends, where each has others: 600 [млн → 000 000] тенге would
 * cut the value, so only whole words of unit are taken off. Dates stay whole.
 */
function trimFigures(a: Side, b: Side, edit: ScoredEdit): readonly ScoredEdit[] {
  if (a.figures[(a.figureOfWord[edit.aFrom] as number) - 1]?.kind === 'date') return [edit];
  const equal = (x: number, y: number): boolean => a.document.words.id[x] === b.document.words.id[y];
  let { aFrom, aTo, bFrom, bTo } = edit;
  while (aTo - aFrom > 1 && bTo - bFrom > 1 && equal(aTo - 1, bTo - 1)) {
    aTo--;
    bTo--;
  }
  const sameSigns = signsBefore(a, aFrom) === signsBefore(b, bFrom);
  while (sameSigns && aTo - aFrom > 1 && bTo - bFrom > 1 && equal(aFrom, bFrom)) {
    aFrom++;
    bFrom++;
  }
  const pairs = (x: number, y: number, length: number): readonly ScoredEdit[] =>
    Array.from({ length }, (_, step) => ({
      aFrom: x + step,
      aTo: x + step + 1,
      bFrom: y + step,
      bTo: y + step + 1,
      score: SAME_LOOK,
    }));
  return [
    ...pairs(edit.aFrom, edit.bFrom, aFrom - edit.aFrom),
    { aFrom, aTo, bFrom, bTo, score: edit.score },
    ...pairs(aTo, bTo, edit.aTo - aTo),
  ];
}

/** Lengths of phrases that begin at two words and that the house holds for the same. */
function* equivalentLengths(
  a: Side,
  i: number,
  aTo: number,
  b: Side,
  j: number,
  bTo: number,
  language: LanguageCode,
): Generator<readonly [number, number]> {
  const { longest } = a.house;
  for (let r = 1; r <= Math.min(longest, aTo - i); r++) {
    for (let c = 1; c <= Math.min(longest, bTo - j); c++) {
      if (areEquivalent(a.house, keysBetween(a.document, i, i + r), keysBetween(b.document, j, j + c), language))
        yield [r, c];
    }
  }
}

/** The signs of a figure before the word with which it begins: $, −, №. */
function signsBefore({ document, figures, figureOfWord }: Side, word: number): string {
  const figure = figures[(figureOfWord[word] as number) - 1];
  return figure?.from === word ? document.text.slice(figure.start, document.words.start[word]) : '';
}

/** Length of the figure, or of what the stretch from .. to has of one, that begins at a word; 0 where none does. */
function figureLength(side: Side, from: number, word: number, to: number): number {
  const figure = side.figures[(side.figureOfWord[word] as number) - 1];
  if (figure === undefined || figure.to > to || (figure.from !== word && word !== from)) return 0;
  return figure.to - word;
}

function isShortFor(
  short: Side,
  word: number,
  full: Side,
  from: number,
  length: number,
  language: LanguageCode,
): boolean {
  return isAbbreviationOf(wordText(short.document, word), keysBetween(full.document, from, from + length), language);
}

/** For a short form of several words (т. е.) its length and that of the full form that begins at a word of the other side. */
function runLengths(
  short: Side,
  word: number,
  wordTo: number,
  full: Side,
  from: number,
  to: number,
  language: LanguageCode,
): readonly (readonly [run: number, full: number])[] {
  const run = stoppedRun(short.document, word, wordTo);
  const found: (readonly [number, number])[] = [];
  for (let length = 1; run > 0 && length <= Math.min(LONGEST_FULL_FORM, to - from); length++)
    if (isRunShortFor(short.document, word, run, keysBetween(full.document, from, from + length), language))
      found.push([run, length]);
  return found;
}

function affinity(a: Side, i: number, b: Side, j: number, language: LanguageCode): number {
  const keyA = wordKey(a.document, i);
  const keyB = wordKey(b.document, j);
  const figures = (a.figureOfWord[i] !== 0 ? 1 : 0) + (b.figureOfWord[j] !== 0 ? 1 : 0);
  if (figures === 2) return /^\d/.test(keyA) === /^\d/.test(keyB) ? KINDRED + 1 : KINDRED;
  const similarity = similarityOfWords(keyA, keyB);
  if (similarity >= 0.99) return SAME_LOOK;
  if (similarity >= 0.6) return KINDRED + similarity;
  if (figures === 1) return UNLIKE;
  if (startsUpper(wordText(a.document, i)) && startsUpper(wordText(b.document, j))) return BOTH_NAMES;
  return isFunctionWord(keyA, language) === isFunctionWord(keyB, language) ? ALIKE : UNLIKE;
}

function startsUpper(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/** Where words are left over, they and the plain pairs beside them are one edit. */
function joinPlain(edits: readonly ScoredEdit[]): readonly WordEdit[] {
  const joined: WordEdit[] = [];
  for (let at = 0; at < edits.length; ) {
    const first = edits[at] as ScoredEdit;
    if (first.score >= BOTH_NAMES) {
      joined.push(first);
      at++;
      continue;
    }
    let end = at;
    while (end < edits.length && (edits[end] as ScoredEdit).score < BOTH_NAMES) end++;
    const run = edits.slice(at, end);
    const last = run[run.length - 1] as ScoredEdit;
    if (run.every((edit) => edit.score > 0)) joined.push(...run);
    else joined.push({ aFrom: first.aFrom, aTo: last.aTo, bFrom: first.bFrom, bTo: last.bTo });
    at = end;
  }
  return joined;
}
