import type { Side } from '../../annotate/annotated.ts';
import { areEquivalent } from '../../annotate/role/house.ts';
import { isAbbreviationOf, isShortForm, opensWith } from '../../language/abbreviation.ts';
import { isFunctionWord } from '../../language/function-word.ts';
import { sameLemma } from '../../language/inflection.ts';
import type { LanguageCode } from '../../language/language.ts';
import { similarityOfWords } from '../../language/misprint.ts';
import { joinedKeys, keysBetween, wordKey, wordText } from '../../text/document.ts';
import { arePartsOf } from '../rule/joined.ts';
import { areContrary, type Turn, turnAt } from '../rule/sense.ts';
import { isRunShortFor, stoppedRun } from '../rule/stopped-run.ts';
import type { ScoredEdit, WordEdit } from '../word-edit.ts';
import { answersWordByWord, figureLength, trimFigures } from './figures.ts';

/** Stretches of more cells than this are one edit: no reader follows pairs through a rewritten sentence. */
const MOST_CELLS = 3600;
/** Letters that forms of one word have in common at least. */
const SAME_START = 3;
/** Words of the long form of an abbreviation. */
const LONGEST_FULL_FORM = 7;

/** How well two words answer each other; from `KINDRED` on they stay a pair whatever stands beside them. */
const ABBREVIATION = 6;
const SAME_LOOK = 5;
/** A word with a hyphen and its parts. */
const PARTS = 5;
/** For each word of the longer figure: two figures answer each other as wholes, whatever words they share. */
const FIGURES = 6;
const KINDRED = 3;
/** Words that turn the meaning, one against the other. */
const CONTRARY = 3.5;
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
  const width = columns + 1;
  const cells = (rows + 1) * width;
  // The best total from each cell on, and the step that begins it: words of A, words of B, score.
  const totals = new Array<number>(cells).fill(0);
  const steps = new Array<readonly [rows: number, columns: number, score: number]>(cells).fill(NO_STEP);
  const evenBonus = rows === columns ? 0.1 : 0;
  const shortA = shortForms(a, aFrom, aTo, b, bFrom, bTo, language);
  const shortB = shortForms(b, bFrom, bTo, a, aFrom, aTo, language);
  const turnsA = turnsIn(a, aFrom, aTo, language);
  const turnsB = turnsIn(b, bFrom, bTo, language);
  for (let i = rows; i >= 0; i--) {
    for (let j = columns; j >= 0; j--) {
      if (i === rows && j === columns) continue;
      const cell = i * width + j;
      let best = totals[i < rows ? cell + width : cell + 1] as number; // all cells after this one are filled
      let step = i < rows ? DROP : ADD;
      const consider = (r: number, c: number, score: number): void => {
        const total = score + (totals[cell + r * width + c] as number);
        if (total > best) {
          best = total;
          step = [r, c, score];
        }
      };
      if (i < rows && j < columns) {
        const [x, y] = [aFrom + i, bFrom + j];
        if ((totals[cell + 1] as number) > best) {
          best = totals[cell + 1] as number;
          step = ADD;
        }
        consider(1, 1, affinity(a, x, b, y, language) + (i === j ? evenBonus : 0));
        if (a.house.longest > 0)
          for (const [r, c] of equivalentLengths(a, x, aTo, b, y, bTo, language))
            consider(r, c, ABBREVIATION * Math.max(r, c));
        if (i + 1 < rows && arePartsOf(a, x, b, y)) consider(2, 1, PARTS);
        if (j + 1 < columns && arePartsOf(b, y, a, x)) consider(1, 2, PARTS);
        const [turnA, turnB] = [turnsA[i], turnsB[j]];
        if (turnA !== undefined && turnB !== undefined && contradict(a, x, turnA, b, y, turnB, language))
          consider(turnA.words, turnB.words, CONTRARY + KINDRED * (Math.max(turnA.words, turnB.words) - 1));
        const r = figureLength(a, aFrom, x, aTo);
        const c = r > 0 ? figureLength(b, bFrom, y, bTo) : 0;
        if (r > 0 && c > 0 && r + c > 2 && !answersWordByWord(a, x, r, b, y, c))
          consider(r, c, FIGURES * Math.max(r, c));
        const [ofA, ofB] = [shortA[i] as ShortForm, shortB[j] as ShortForm];
        for (let r = 2; ofB.alone && r <= Math.min(LONGEST_FULL_FORM, rows - i); r++)
          if (isShortFor(b, y, a, x, r, language)) consider(r, 1, ABBREVIATION + r / 100);
        for (let c = 2; ofA.alone && c <= Math.min(LONGEST_FULL_FORM, columns - j); c++)
          if (isShortFor(a, x, b, y, c, language)) consider(1, c, ABBREVIATION + c / 100);
        for (const length of fullLengths(a, x, ofA.run, b, y, bTo, language))
          consider(ofA.run, length, ABBREVIATION * ofA.run);
        for (const length of fullLengths(b, y, ofB.run, a, x, aTo, language))
          consider(length, ofB.run, ABBREVIATION * ofB.run);
      }
      totals[cell] = best;
      steps[cell] = step;
    }
  }
  const edits: ScoredEdit[] = [];
  for (let i = 0, j = 0; i < rows || j < columns; ) {
    const [r, c, score] = steps[i * width + j] as readonly [number, number, number];
    const edit = { aFrom: aFrom + i, aTo: aFrom + i + r, bFrom: bFrom + j, bTo: bFrom + j + c, score };
    edits.push(...(score >= 2 * FIGURES ? trimFigures(a, b, edit, SAME_LOOK) : [edit]));
    i += r;
    j += c;
  }
  return edits;
}

const NO_STEP = [0, 0, 0] as const;
const DROP: readonly [number, number, number] = [1, 0, 0];
const ADD: readonly [number, number, number] = [0, 1, 0];

/** What a word can be short for in a stretch of the other side: alone, or with the words after it (т. е.). */
interface ShortForm {
  readonly alone: boolean;
  /** Words of the short form that begins here; 0 where none does. */
  readonly run: number;
}

/** What each word of a stretch can be short for in another stretch; nearly always nothing. */
function shortForms(
  short: Side,
  from: number,
  to: number,
  full: Side,
  fullFrom: number,
  fullTo: number,
  language: LanguageCode,
): readonly ShortForm[] {
  const forms: ShortForm[] = [];
  for (let word = from; word < to; word++) {
    const raw = wordText(short.document, word);
    let alone = isShortForm(raw, language);
    for (let other = fullFrom; !alone && other < fullTo; other++) alone = opensWith(raw, wordKey(full.document, other));
    forms.push({ alone, run: stoppedRun(short.document, word, to) });
  }
  return forms;
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

/** What may turn the meaning from each word of a stretch on; nearly always nothing does. */
function turnsIn(side: Side, from: number, to: number, language: LanguageCode): readonly (Turn | undefined)[] {
  const turns: (Turn | undefined)[] = [];
  for (let word = from; word < to; word++) {
    const turn = turnAt(side.document, word, language);
    turns.push(turn !== undefined && word + turn.words <= to ? turn : undefined);
  }
  return turns;
}

function contradict(a: Side, i: number, own: Turn, b: Side, j: number, other: Turn, language: LanguageCode): boolean {
  const rangeA = { document: a.document, from: i, to: i + own.words, language };
  return areContrary(rangeA, own, { document: b.document, from: j, to: j + other.words, language }, other);
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

/** The lengths of the full forms that begin at a word, for a short form of several words (т. е.) of the other side. */
function fullLengths(
  short: Side,
  word: number,
  run: number,
  full: Side,
  from: number,
  to: number,
  language: LanguageCode,
): readonly number[] {
  if (run === 0) return NO_LENGTHS;
  const found: number[] = [];
  for (let length = 1; length <= Math.min(LONGEST_FULL_FORM, to - from); length++)
    if (isRunShortFor(short.document, word, run, keysBetween(full.document, from, from + length), language))
      found.push(length);
  return found;
}

const NO_LENGTHS: readonly number[] = [];

function affinity(a: Side, i: number, b: Side, j: number, language: LanguageCode): number {
  const keyA = wordKey(a.document, i);
  const keyB = wordKey(b.document, j);
  const figures = (a.figureOfWord[i] !== 0 ? 1 : 0) + (b.figureOfWord[j] !== 0 ? 1 : 0);
  if (figures === 2) return /^\d/.test(keyA) === /^\d/.test(keyB) ? KINDRED + 1 : KINDRED;
  const longer = Math.max(keyA.length, keyB.length);
  // What is left of the longer word alone makes two words of very different lengths unlike.
  const similarity = Math.min(keyA.length, keyB.length) >= longer * 0.6 ? similarityOfWords(keyA, keyB) : 0;
  if (similarity >= 0.99) return SAME_LOOK;
  if (similarity >= 0.6) return KINDRED + similarity;
  if (figures === 1) return UNLIKE;
  if (keyA.slice(0, SAME_START) === keyB.slice(0, SAME_START) && sameLemma(keyA, keyB, language, false)) return KINDRED;
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
