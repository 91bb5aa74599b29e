import { figureAt } from '../../annotate/annotated.ts';
import { areEquivalent } from '../../annotate/role/house.ts';
import { isAbbreviationOf, opensWith } from '../../language/abbreviation.ts';
import { isFunctionWord } from '../../language/lexicon.ts';
import { foldOf, isPlainSmall } from '../../text/character.ts';
import { keysBetween, wordKey, wordText } from '../../text/document.ts';
import { isOtherPeriod } from '../rule/figure/periods.ts';
import { arePartsOf } from '../rule/joined.ts';
import { areContrary } from '../rule/sense.ts';
import { isRunShortFor } from '../rule/stopped-run.ts';
import { ABBREVIATION, affinity, CONTRARY, FIGURES, KINDRED, PARTS, SAME_DAY } from './affinity.ts';
import { answersWordByWord, areDayAndTime, areNoPair, areOneDay, figureLength } from './figures.ts';
import type { Bench, Prepared, ShortForm } from './word-bench.ts';

/** Offers so many words of A, from the word at hand on, as the answer to so many words of B. */
export type Consider = (wordsA: number, wordsB: number, score: number) => void;

/** A word of A and a word of B. */
interface WordPair {
  readonly x: number;
  readonly y: number;
}

/** A way in which words from one place on may answer each other. */
type Way = (bench: Bench, place: WordPair, consider: Consider) => void;

/** All ways; of two that are worth the same the first is taken. */
export const WAYS: readonly Way[] = [
  wordForWord,
  equivalents,
  partsForWord,
  wordForParts,
  contraries,
  figures,
  periods,
  fullForShort,
  shortForFull,
  runForFull,
  fullForRun,
];

/** Words of the long form of an abbreviation. */
const LONGEST_FULL_FORM = 7;
/** What a word of the long form adds, so that the longest one is taken. */
const LONGER_FORM = 0.01;

function wordForWord({ a, b, placeBonus }: Bench, { x, y }: WordPair, consider: Consider): void {
  const score = affinity(a.words, x, b.words, y);
  if (score === 0) return;
  const isSamePlace = x - a.words.from === y - b.words.from;
  consider(1, 1, score + (isSamePlace ? placeBonus : 0));
}

/** Phrases that the house holds for the same. */
function equivalents({ a: { words: a }, b: { words: b } }: Bench, { x, y }: WordPair, consider: Consider): void {
  const { house } = a.side;
  for (let r = 1; r <= Math.min(house.longest, a.to - x); r++) {
    for (let c = 1; c <= Math.min(house.longest, b.to - y); c++) {
      if (areEquivalent(house, keysBetween(a.document, x, x + r), keysBetween(b.document, y, y + c), a.language))
        consider(r, c, ABBREVIATION * Math.max(r, c));
    }
  }
}

/** Тараз–Шу for Тараз-Шу. */
function partsForWord({ a: { words: a }, b: { words: b } }: Bench, { x, y }: WordPair, consider: Consider): void {
  if (x + 1 < a.to && arePartsOf(a.side, x, b.side, y)) consider(2, 1, PARTS);
}

function wordForParts({ a: { words: a }, b: { words: b } }: Bench, { x, y }: WordPair, consider: Consider): void {
  if (y + 1 < b.to && arePartsOf(b.side, y, a.side, x)) consider(1, 2, PARTS);
}

/** Words that turn the meaning, one against the other: не менее for не более. */
function contraries({ a, b }: Bench, { x, y }: WordPair, consider: Consider): void {
  const own = a.turns[x - a.words.from];
  const other = b.turns[y - b.words.from];
  if (own === undefined || other === undefined) return;
  const rangeA = { ...a.words, from: x, to: x + own.words };
  const rangeB = { ...b.words, from: y, to: y + other.words };
  if (areContrary(rangeA, own, rangeB, other))
    consider(own.words, other.words, CONTRARY + KINDRED * (Math.max(own.words, other.words) - 1));
}

/** Figures of several words as wholes: 600 млн for 600 000 000. */
function figures({ a: { words: a }, b: { words: b } }: Bench, { x, y }: WordPair, consider: Consider): void {
  const r = figureLength(a, x);
  const c = r > 0 ? figureLength(b, y) : 0;
  if (r === 0 || c === 0 || r + c === 2) return;
  const [own, other] = [figureAt(a.side, x), figureAt(b.side, y)];
  if (own === undefined || other === undefined || areNoPair(own, other)) return;
  if (answersWordByWord({ a: a.side, b: b.side }, { a: { from: x, to: x + r }, b: { from: y, to: y + c } })) return;
  // a day answers a time of day where nothing else does
  if (areDayAndTime(own, other)) consider(r, c, KINDRED);
  else consider(r, c, FIGURES * Math.max(r, c) + (areOneDay(own, other) ? SAME_DAY : 0));
}

/** 40 boats a [year → month, and]: units of time without a number that both begin what was replaced, or end it. */
function periods({ a: { words: a }, b: { words: b } }: Bench, { x, y }: WordPair, consider: Consider): void {
  if (!(x === a.from && y === b.from) && !(x + 1 === a.to && y + 1 === b.to)) return;
  // 24 часа are one figure
  if (a.side.figureOfWord[x] !== 0 || b.side.figureOfWord[y] !== 0) return;
  if (isOtherPeriod({ ...a, from: x, to: x + 1 }, { ...b, from: y, to: y + 1 })) consider(1, 1, KINDRED);
}

/** Республика Казахстан for РК. */
function fullForShort({ a, b }: Bench, { x, y }: WordPair, consider: Consider): void {
  for (const r of lengthsOfFull(b, y, a, x)) consider(r, 1, ABBREVIATION + r * LONGER_FORM);
}

/** РК for Республика Казахстан. */
function shortForFull({ a, b }: Bench, { x, y }: WordPair, consider: Consider): void {
  for (const c of lengthsOfFull(a, x, b, y)) consider(1, c, ABBREVIATION + c * LONGER_FORM);
}

/** т. е. for то есть. */
function runForFull({ a, b }: Bench, { x, y }: WordPair, consider: Consider): void {
  const { run } = shortFormAt(a, x);
  for (const length of lengthsOfFullRun(a, x, b, y)) consider(run, length, ABBREVIATION * run);
}

/** то есть for т. е. */
function fullForRun({ a, b }: Bench, { x, y }: WordPair, consider: Consider): void {
  const { run } = shortFormAt(b, y);
  for (const length of lengthsOfFullRun(b, y, a, x)) consider(length, run, ABBREVIATION * run);
}

function shortFormAt({ words, shortForms }: Prepared, word: number): ShortForm {
  return shortForms[word - words.from] as ShortForm; // there is one for each word
}

const NO_LENGTHS: readonly number[] = [];

/** The lengths of the full forms of several words that begin at a word, for one short word of the other side. */
function lengthsOfFull(short: Prepared, word: number, full: Prepared, from: number): readonly number[] {
  const { language, document } = short.words;
  const first = wordKey(full.words.document, from);
  const { openers } = shortFormAt(short, word);
  // a cheap look first: nearly every pair of words ends here, most of them at a small letter that is not the other's
  const mayOpen = openers !== '' && (openers.includes(first.charAt(0)) || isFunctionWord(first, language));
  const unit = document.text.charCodeAt(document.words.start[word] as number);
  if (!mayOpen && unit !== first.charCodeAt(0) && isPlainSmall(unit) && foldOf(unit) === unit) return NO_LENGTHS;
  const raw = wordText(document, word);
  if (!mayOpen && !opensWith(raw, first)) return NO_LENGTHS;
  const keys = keysBetween(full.words.document, from, Math.min(full.words.to, from + LONGEST_FULL_FORM));
  const found: number[] = [];
  for (let length = 2; length <= keys.length; length++)
    if (isAbbreviationOf(raw, keys.slice(0, length), language)) found.push(length);
  return found;
}

/** The lengths of the full forms that begin at a word, for a short form of several words (т. е.) of the other side. */
function lengthsOfFullRun(short: Prepared, word: number, full: Prepared, from: number): readonly number[] {
  const { run } = shortFormAt(short, word);
  if (run === 0) return NO_LENGTHS;
  const range = { ...short.words, from: word, to: word + run };
  const found: number[] = [];
  for (let length = 1; length <= Math.min(LONGEST_FULL_FORM, full.words.to - from); length++)
    if (isRunShortFor(range, keysBetween(full.words.document, from, from + length))) found.push(length);
  return found;
}
