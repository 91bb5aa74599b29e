import { UNLINKED } from '../../../align/alignment.ts';
import { figureAt, languageAt, type Side } from '../../../annotate/annotated.ts';
import type { Figure } from '../../../annotate/figure/figures.ts';
import { sameLemma } from '../../../language/inflection.ts';
import { gapBefore, wordKey } from '../../../text/document.ts';
import type { Range } from '../../../text/range.ts';
import { SENTENCE_BREAK } from '../../../text/sentence.ts';

/**
 * Whether a figure orders a noun which the other text counts by a bare number: под 18-м номером, под номером 18; 12-я школа,
 * школа № 12; №12 мектеп, 12-мектеп.
 */
export function areNumbered(side: Side, figure: Figure, other: Side, answer: Figure): boolean {
  if (figure.value !== answer.value) return false;
  if (isCompoundOf(side, figure, answer) || isCompoundOf(other, answer, figure)) return true;
  if ((figure.kind === 'ordinal') === (answer.kind === 'ordinal')) return false;
  const [ordering, order, numbering, number] =
    figure.kind === 'ordinal' ? [side, figure, other, answer] : [other, answer, side, figure];
  if (number.unit !== undefined || (number.kind !== 'count' && number.kind !== 'reference')) return false;
  const language = languageAt(ordering, order.from);
  const nouns = [nextKey(ordering, order.to), nextKey(ordering, order.to + 1)];
  const isNoun = (key: string): boolean =>
    key !== '' && nouns.some((noun) => noun !== '' && (key === noun || sameLemma(key, noun, language, false)));
  if (isNoun(keyBefore(numbering, number.from)) || isNoun(keyBefore(numbering, number.from - 1))) return true;
  // № 12 мектеп
  return number.kind === 'reference' && isNoun(nextKey(numbering, number.to));
}

/** 1–8 классов, 1–8[-х] классов: whether words are only the ending that makes an order of a range which the other text counts. */
export function isEndingOfOrder(words: Range, figures: readonly Figure[], other: Side, links: Int32Array): boolean {
  const [figure, ...more] = figures;
  if (figure === undefined || more.length > 0 || words.from <= figure.from || words.to > figure.to) return false;
  const link = links[figure.from] ?? UNLINKED;
  const answer = link === UNLINKED ? undefined : figureAt(other, link);
  const kinds = [figure.kind, answer?.kind];
  return answer?.value === figure.value && kinds.includes('ordinal') && kinds.includes('count');
}

function keyBefore({ document }: Side, word: number): string {
  return gapBefore(document, word).trim().length <= 1 ? wordKey(document, word - 1) : '';
}

/** 12-мектеп: the noun behind № 12, or behind an ordinal in words, stands in the word of the number. */
function isCompoundOf(side: Side, figure: Figure, compound: Figure): boolean {
  const { unit = '' } = compound;
  if (!unit.startsWith('-') || unit.length === 1) return false;
  const isOrdered = figure.kind === 'ordinal' && compound.kind === 'ordinal' && figure.unit === undefined;
  if (figure.kind !== 'reference' && !isOrdered) return false;
  if (nextKey(side, figure.to).startsWith(unit.slice(1))) return true;
  return isOrdered && nounOfLast(side, figure).startsWith(unit.slice(1));
}

/** Words from an ordinal to the next one of its list. */
const WIDEST_LIST = 6;

/** Омбылықтар бірінші, томскіліктер екінші орын алды: the noun behind the last ordinal of a list is that of all. */
function nounOfLast(side: Side, { to }: Figure): string {
  const { count } = side.document.words;
  let noun = '';
  for (let word = to, left = WIDEST_LIST; word < count && left > 0; word++, left--) {
    if ((side.breaks[word] as number) >= SENTENCE_BREAK) break;
    const figure = figureAt(side, word);
    if (figure === undefined) continue;
    if (figure.kind !== 'ordinal' || figure.unit !== undefined) break;
    noun = nextKey(side, figure.to);
    left = WIDEST_LIST;
  }
  return noun;
}

/** The word that only a space parts from the one before it. */
function nextKey({ document }: Side, word: number): string {
  return gapBefore(document, word) === ' ' ? wordKey(document, word) : '';
}
