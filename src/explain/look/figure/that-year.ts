import { figureAt, languageAt, type Side } from '../../../annotate/annotated.ts';
import { lookUp } from '../../../annotate/figure/text.ts';
import { RANGE } from '../../../annotate/figure/value.ts';
import { figuresOf as lexiconOfFigures } from '../../../language/figures.ts';
import { wordKey } from '../../../text/document.ts';
import type { Range } from '../../../text/range.ts';
import { SENTENCE_BREAK } from '../../../text/sentence.ts';
import { figuresAmong } from '../sentences.ts';

/** Words between the one that points back and the word for year: того [же] года. */
const FARTHEST_YEAR = 2;

/**
 * In the autumn [of that year → 2026]: whether words of one text point back to the year that was told last before them, in
 * their sentence or the one before, and the other text tells that year in their place.
 */
export function isThatYear(side: Side, own: Range, other: Side, its: Range): boolean {
  const year = figureAt(other, its.to - 1);
  if (its.from === its.to || year === undefined || !/^\d{4}$/.test(year.value)) return false;
  for (let word = own.from; word < own.to; word++)
    if (pointsToYear(side, word)) return yearBefore(side, word) === year.value;
  return false;
}

function pointsToYear(side: Side, word: number): boolean {
  const lexicon = lexiconOfFigures(languageAt(side, word));
  if (!lexicon.notation.thatYear.has(wordKey(side.document, word))) return false;
  for (let at = word + 1; at <= word + FARTHEST_YEAR; at++) {
    const { year, unit } = lookUp(lexicon, wordKey(side.document, at));
    if (year === true || unit === 'year') return true;
  }
  return false;
}

/** The year that was told last before a word, in its sentence or the one before. */
function yearBefore(side: Side, word: number): string | undefined {
  let sentences = 1;
  for (let at = word - 1; at >= 0; at--) {
    const strength = side.breaks[at + 1] as number;
    if (strength > SENTENCE_BREAK || (strength === SENTENCE_BREAK && sentences-- === 0)) return undefined;
    const figure = figureAt(side, at);
    const last = figure?.kind === 'date' ? figure.value.split(RANGE).at(-1) : undefined;
    const year = /^(\d{4})(?:-|$)/.exec(last ?? '')?.[1];
    if (year !== undefined) return year;
  }
  return undefined;
}

const FIRST_DAY = /^(?:-|\d{4})-01-01$/;

/** From 1 January 2027, from the start of 2027: whether words of the other text open the year whose first day one tells. */
export function isOpeningOfYear(side: Side, own: Range, other: Side, its: Range): boolean {
  const day = figuresAmong(side, own);
  if (day.length === 0 || !day.every(({ value }) => FIRST_DAY.test(value))) return false;
  const { yearOpeners } = lexiconOfFigures(languageAt(other, its.from)).notation;
  for (let word = its.from; word <= its.to; word++) {
    if (!yearOpeners.has(wordKey(other.document, word))) continue;
    const year =
      figureAt(other, word + 1) ?? figureAt(other, word + 2) ?? figureAt(other, word - 1) ?? figureAt(other, word - 2);
    const named = day[0]?.value.slice(0, 4);
    if (year?.kind === 'date' && (named?.startsWith('-') || year.value.startsWith(named ?? ''))) return true;
  }
  return false;
}
