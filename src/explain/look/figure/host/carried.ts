import { languageAt, type Side } from '../../../../annotate/annotated.ts';
import { type Figure, sameFigure } from '../../../../annotate/figure/figures.ts';
import { sameLemma } from '../../../../language/inflection.ts';
import { isFunctionWord } from '../../../../language/lexicon.ts';
import { BASES_OF_TIME, EXACT_UNITS } from '../../../../language/measures.ts';
import { gapBefore, wordKey } from '../../../../text/document.ts';
import { SENTENCE_BREAK } from '../../../../text/sentence.ts';
import type { Span } from '../../../../text/span.ts';
import type { Context } from '../../../context.ts';
import type { Finding } from '../../../finding.ts';
import { figureAround } from '../../marks.ts';
import { wordsWithin } from '../../sentences.ts';

/** Words before a figure in which stands what it counts, within its member of a list. */
const FARTHEST_COUNTED = 6;

/**
 * Whether two figures that changed places took along what they count, as the members of a list in another order do:
 * flax 290 tonnes, sunflower 185 → sunflower 185, flax 290. What stands at both places counts for neither.
 */
export function wereCarried({ a, b }: Context, one: Finding, two: Finding): boolean {
  const [oneA, twoA] = [countedBefore(a, one.a), countedBefore(a, two.a)];
  const [oneB, twoB] = [countedBefore(b, one.b), countedBefore(b, two.b)];
  const language = languageAt(a, wordsWithin(a, one.a).from);
  const stands = (key: string, place: readonly string[]): boolean =>
    place.some((other) => sameLemma(key, other, language, false));
  const wentWith = (own: readonly string[], place: readonly string[], left: readonly string[]): boolean =>
    own.some((key) => stands(key, place) && !stands(key, left));
  return wentWith(oneA, twoB, oneB) && wentWith(twoA, oneB, twoB);
}

/**
 * Whether one of two figures that changed places tells how long something lasts and the other a share: in nine months by
 * 12 %. Each went whole: 12 % in 9 months is not 9 % in 12.
 */
export function areSpanAndShare({ a, b }: Context, one: Finding, two: Finding): boolean {
  const [first, second] = [one, two].map((finding) => figureAround(a, finding.a.start, finding.a.end));
  const [itsFirst, itsSecond] = [two, one].map((finding) => figureAround(b, finding.b.start, finding.b.end));
  if (!isSame(first, itsFirst) || !isSame(second, itsSecond)) return false;
  return (isSpan(first) && second?.kind === 'percent') || (isSpan(second) && first?.kind === 'percent');
}

function isSame(one: Figure | undefined, other: Figure | undefined): boolean {
  return one !== undefined && other !== undefined && sameFigure(one, other);
}

function isSpan(figure: Figure | undefined): boolean {
  return BASES_OF_TIME.has(EXACT_UNITS.get(figure?.unit ?? '')?.base ?? '');
}

/** The words of content before a figure, as far as its clause goes. */
function countedBefore(side: Side, span: Span): readonly string[] {
  const { document, breaks } = side;
  const keys: string[] = [];
  const { from } = wordsWithin(side, span);
  for (let word = from - 1; word >= Math.max(0, from - FARTHEST_COUNTED); word--) {
    if (/[,;()]/.test(gapBefore(document, word + 1)) || (breaks[word + 1] as number) >= SENTENCE_BREAK) break;
    const key = wordKey(document, word);
    if (side.figureOfWord[word] === 0 && !isFunctionWord(key, languageAt(side, word))) keys.push(key);
  }
  return keys;
}
