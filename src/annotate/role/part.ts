import { lazily } from '../../language/lazily.ts';
import { listOf } from './page-words.ts';

/** A part of a line between marks: of `12:40 | Society | 1,203 views` there are three. */
export interface Part {
  /** Its words in lower case with single spaces, without figures and marks. */
  readonly phrase: string;
  /** Its figures as they are written. */
  readonly figures: readonly string[];
  /** It as it is written. */
  readonly text: string;
}

const BETWEEN_PARTS = /[|·•●▪◦‧∙;\t]|\s\/\s|\s[—–-]{1,2}\s|\s{2,}|,\s(?=\D)/u;
const FIGURE = /\d+(?:[.,:\u00a0\u202f ]\d+)*(?:[.-]\d+)*/gu;
/** A figure that is cut short: 1,2K, 3 тыс. */
const shortened = lazily(
  () => new RegExp(`(?<=\\d) ?(?:${listOf('shortened')().join('|')})(?![\\p{L}\\d])\\.?`, 'giu'),
);
const NO_WORD = /[^\p{L}\p{M}\d'’-]+/gu;

/** The parts of a line, none of them empty. */
export function partsOfLine(line: string): readonly Part[] {
  return line
    .split(BETWEEN_PARTS)
    .map(readPart)
    .filter(({ phrase, figures }) => phrase !== '' || figures.length > 0);
}

/** A text as one part. */
export function readPart(text: string): Part {
  const lower = text.toLowerCase();
  return { phrase: wordsAround(lower), figures: lower.match(FIGURE) ?? [], text: text.trim() };
}

function wordsAround(lower: string): string {
  return lower
    .replace(shortened(), ' ')
    .replace(FIGURE, ' ')
    .replace(NO_WORD, ' ')
    .replace(/(?<![\p{L}])[-'’]+|[-'’]+(?![\p{L}])/gu, ' ')
    .trim()
    .replace(/ {2,}/g, ' ');
}
