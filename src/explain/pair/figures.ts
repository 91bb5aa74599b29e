import type { Side } from '../../annotate/annotated.ts';
import type { Figure } from '../../annotate/figure/figures.ts';
import { wordKey } from '../../text/document.ts';
import type { ScoredEdit } from '../word-edit.ts';

/** Length of the figure, or of what the stretch from .. to has of one, that begins at a word; 0 where none does. */
export function figureLength(side: Side, from: number, word: number, to: number): number {
  const figure = side.figures[(side.figureOfWord[word] as number) - 1];
  if (figure === undefined || (figure.from !== word && word !== from)) return 0;
  return Math.min(figure.to, to) - word;
}

/** 5 млн тенге, 7 млрд тенге: as many words on both sides, digits first; dates and numbers in words are read as wholes. */
export function answersWordByWord(a: Side, x: number, r: number, b: Side, y: number, c: number): boolean {
  if (r !== c || figureAt(a, x)?.kind === 'date' || figureAt(b, y)?.kind === 'date') return false;
  const begins = figureAt(a, x)?.from === x && figureAt(b, y)?.from === y;
  for (let step = 0; step < r; step++) {
    const digits = begins && step === 0;
    if (isDigits(a, x + step) !== digits || isDigits(b, y + step) !== digits) return false;
  }
  return true;
}

/**
 * Two figures without the words that both have at their ends, where each has others: 600 [млн → 000 000] тенге would
 * cut the value, so only whole words of unit are taken off. Dates stay whole.
 * The words taken off are pairs of their own, with the score of words that are the same.
 */
export function trimFigures(a: Side, b: Side, edit: ScoredEdit, sameLook: number): readonly ScoredEdit[] {
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
      score: sameLook,
    }));
  return [
    ...pairs(edit.aFrom, edit.bFrom, aFrom - edit.aFrom),
    { aFrom, aTo, bFrom, bTo, score: edit.score },
    ...pairs(aTo, bTo, edit.aTo - aTo),
  ];
}

/** The signs of a figure before the word with which it begins: $, −, №. */
function signsBefore({ document, figures, figureOfWord }: Side, word: number): string {
  const figure = figures[(figureOfWord[word] as number) - 1];
  return figure?.from === word ? document.text.slice(figure.start, document.words.start[word]) : '';
}

function figureAt(side: Side, word: number): Figure | undefined {
  return side.figures[(side.figureOfWord[word] as number) - 1];
}

function isDigits({ document }: Side, word: number): boolean {
  return /^\d/.test(wordKey(document, word));
}
