import { UNLINKED } from '../../../align/alignment.ts';
import { languageAt, paragraphAtWord, type Side } from '../../../annotate/annotated.ts';
import { type Figure, sameFigure } from '../../../annotate/figure/figures.ts';
import { partInWords } from '../../../annotate/figure/value.ts';
import { sameLemma } from '../../../language/inflection.ts';
import { isFunctionWord } from '../../../language/lexicon.ts';
import { wordKey } from '../../../text/document.ts';
import type { Range } from '../../../text/range.ts';
import { SENTENCE_BREAK } from '../../../text/sentence.ts';
import type { Context } from '../../context.ts';
import { type Hedge, hedgeOf } from './hedge.ts';

/** A longer paragraph is no headline but the lead. Words. */
const LONGEST_HEADLINE = 20;

/**
 * Whether each of the figures stands in the head of its text and tells in round numbers what both stories tell exactly:
 * nearly 2 million above a story of 1,874,000. Such a figure comes, goes and is rounded otherwise at will.
 */
export function areRoundedInHead(context: Context, inA: readonly Figure[], inB: readonly Figure[]): boolean {
  return (
    inA.length + inB.length > 0 &&
    inA.every((figure) => isRoundedInHead(context, 'a', figure)) &&
    inB.every((figure) => isRoundedInHead(context, 'b', figure))
  );
}

/**
 * 1,520 → more than 1,500: whether one figure stands in the place of another that it rounds, on the side that the word beside
 * it says. Beside the exact one no such word stands.
 */
export function isRoundedInPlace({ a, b }: Context, inA: readonly Figure[], inB: readonly Figure[]): boolean {
  const [own, ...more] = inA;
  const [other, ...further] = inB;
  if (own === undefined || other === undefined || more.length + further.length > 0) return false;
  return isRounding(a, own, b, other) || isRounding(b, other, a, own);
}

function isRounding(side: Side, rounded: Figure, exactSide: Side, exact: Figure): boolean {
  const hedge = hedgeOf(side, rounded);
  if (hedge === undefined) return false;
  const itsHedge = hedgeOf(exactSide, exact);
  const part = partInWords(rounded);
  // nearly half, some 48 per cent
  if (part !== undefined && (itsHedge === undefined || itsHedge === 'about')) return isShareNear(hedge, part, exact);
  return itsHedge === undefined && isTelling(hedge, rounded, exact) && isRoundOf(hedge, rounded, exact);
}

/** A round figure of one digit tells too little, unless it lies close by: around 700 and 750 are two figures. */
const FEWEST_STEPS = 10;
/** How far from the exact figure such a one may lie, relative to it: 987.6 million, about 1 billion. */
const CLOSE_BY = 0.015;
/** The same where a word says on which side of it the exact one lies: 718, more than 700. */
const CLOSE_BEYOND = 0.05;

function isTelling(hedge: Hedge, { number: rounded = 0 }: Figure, { number: exact = 0 }: Figure): boolean {
  const close = hedge === 'about' ? CLOSE_BY : CLOSE_BEYOND;
  return rounded >= FEWEST_STEPS * stepOf(rounded) || Math.abs(rounded - exact) <= close * exact;
}

/** Hundredths by which a share may differ from a part that is said to be about it: nearly half, 48 per cent. */
const NEAR_PART = 3;
/** The same for what is said to be more or less than the part: more than half, 57 per cent. */
const BEYOND_PART = 10;

function isShareNear(hedge: Hedge, part: number, { unit, number }: Figure): boolean {
  if (unit?.startsWith('%') !== true || number === undefined) return false;
  const beyond = number - part * 100;
  switch (hedge) {
    case 'about':
      return Math.abs(beyond) <= NEAR_PART;
    case 'above':
      return beyond > 0 && beyond < BEYOND_PART;
    case 'below':
      return beyond < 0 && beyond > -BEYOND_PART;
  }
}

/** Whether a figure is another one in round numbers. */
function isRoundOf(hedge: Hedge, rounded: Figure, exact: Figure): boolean {
  if (rounded.number === undefined || exact.number === undefined) return false;
  const step = stepOf(rounded.number);
  return (
    exact.kind === rounded.kind &&
    (exact.unit ?? '') === (rounded.unit ?? '') &&
    stepOf(exact.number) < step &&
    isRight(hedge, rounded.number, exact.number, step)
  );
}

/** Whether a figure that only one headline has is told by both stories: 2 400 grants above, how many grants there. */
export function isHeadlineOfBoth(context: Context, which: 'a' | 'b', lone: readonly Figure[]): boolean {
  return lone.every((figure) => {
    if (isTakenByHeadline(context, which, figure)) return true;
    // a day that came or went is looked for as a day
    if (figure.kind === 'date' || figure.kind === 'time') return false;
    const paragraph = paragraphAtWord(context[which], figure.from);
    if (paragraph > leadOf(context[which]) || sizeOfParagraph(context[which], paragraph) > LONGEST_HEADLINE)
      return false;
    return tellElsewhere(context, which, figure, (one) => sameFigure(one, figure));
  });
}

/** Whether the headline above the lead tells a figure too, and there answers the one of the other text's lead. */
function isTakenByHeadline(context: Context, which: 'a' | 'b', figure: Figure): boolean {
  const [own, other] = which === 'a' ? [context.a, context.b] : [context.b, context.a];
  const links = which === 'a' ? context.alignment.links : context.alignment.backLinks;
  const lead = leadOf(own);
  if (paragraphAtWord(own, figure.from) !== lead) return false;
  return own.figures.some(
    (one) =>
      sameFigure(one, figure) && paragraphAtWord(own, one.from) < lead && isInLead(other, links[one.from] ?? UNLINKED),
  );
}

function isInLead(side: Side, word: number): boolean {
  return word !== UNLINKED && paragraphAtWord(side, word) === leadOf(side);
}

/**
 * Holds its fair for the fifth time: a place in a row or a part in words that one of two headlines has alone, where that of the
 * other text has no figure. Houses write headlines of their own, and what they leave out of them changes nothing.
 */
export function isOrderInHeadline(context: Context, which: 'a' | 'b', lone: readonly Figure[], facing: Range): boolean {
  const [side, other] = which === 'a' ? [context.a, context.b] : [context.b, context.a];
  const isInHead = (own: Side, text: 'a' | 'b', word: number): boolean => {
    const paragraph = paragraphAtWord(own, word);
    return paragraph < leadOf(context[text]) && sizeOfParagraph(own, paragraph) <= LONGEST_HEADLINE;
  };
  const its = paragraphAtWord(other, Math.max(0, facing.from - (facing.from === facing.to ? 1 : 0)));
  const isOrder = ({ kind, value, text }: Figure): boolean =>
    !/\d/.test(text) && (kind === 'ordinal' || value.includes('/') || Number(value) < 1);
  return (
    lone.every((figure) => isOrder(figure) && isInHead(side, which, figure.from)) &&
    isInHead(other, which === 'a' ? 'b' : 'a', facing.from) &&
    !other.figures.some(({ from, doubtful }) => doubtful !== true && paragraphAtWord(other, from) === its)
  );
}

function isRoundedInHead(context: Context, which: 'a' | 'b', figure: Figure): boolean {
  const side = context[which];
  const { number } = figure;
  if (paragraphAtWord(side, figure.from) > leadOf(side)) return false;
  if (number === undefined)
    return isVague(figure) && tellElsewhere(context, which, figure, (one) => isOneOf(side, figure, one));
  const hedge = hedgeOf(side, figure);
  if (hedge === undefined) return false;
  return tellElsewhere(context, which, figure, (one) => isRoundOf(hedge, figure, one));
}

/** Thousands of kettles: a scale word that nothing counts. */
function isVague({ value, unit }: Figure): boolean {
  return value.startsWith('~') && unit === undefined;
}

/** A scale word in the plural tells of this many of it at least, and of fewer than make the next larger one. */
const FEWEST_OF_SCALE = 2;
const MOST_OF_SCALE = 1000;
/** Words behind a figure among which the noun is that it counts. */
const FARTHEST_NOUN = 4;

/** Whether a figure counts, exactly, what another one of the text tells by its scale alone: thousands of kettles, 14,300 kettles. */
function isOneOf(side: Side, vague: Figure, { kind, unit, number = 0, to }: Figure): boolean {
  const scale = Number(vague.value.slice(1));
  if (kind !== 'count' || unit !== undefined || number < FEWEST_OF_SCALE * scale || number >= MOST_OF_SCALE * scale)
    return false;
  const nouns = contentBehind(side, vague.to);
  const language = languageAt(side, to);
  return contentBehind(side, to).some((key) =>
    nouns.some((noun) => key === noun || sameLemma(key, noun, language, false)),
  );
}

function contentBehind(side: Side, from: number): readonly string[] {
  const { document, breaks } = side;
  const keys: string[] = [];
  for (let word = from; word < Math.min(document.words.count, from + FARTHEST_NOUN); word++) {
    if ((breaks[word] as number) >= SENTENCE_BREAK) break;
    const key = wordKey(document, word);
    if (!isFunctionWord(key, languageAt(side, word))) keys.push(key);
  }
  return keys;
}

/** Whether both texts have such a figure outside of their heads' paragraph in which it stands. */
function tellElsewhere(context: Context, which: 'a' | 'b', { from }: Figure, isIt: (one: Figure) => boolean): boolean {
  const own = paragraphAtWord(context[which], from);
  const exact = context[which].figures.filter((one) => paragraphAtWord(context[which], one.from) !== own && isIt(one));
  const other = context[which === 'a' ? 'b' : 'a'];
  const behind = behindHeadline(other);
  return exact.some((one) => other.figures.some((answer) => answer.from >= behind && sameFigure(one, answer)));
}

/** What the last figure that tells something is worth: 100,000 for 1.9 million. */
export function stepOf(number: number): number {
  const zeros = /0*$/.exec(String(number))?.[0].length ?? 0;
  const fraction = String(number).split('.')[1]?.length;
  return fraction === undefined ? 10 ** zeros : 10 ** -fraction;
}

function isRight(hedge: Hedge, rounded: number, exact: number, step: number): boolean {
  switch (hedge) {
    case 'about':
      return Math.abs(exact - rounded) <= step / 2;
    case 'above':
      return exact >= rounded && exact < rounded + step;
    case 'below':
      return exact <= rounded && exact > rounded - step;
  }
}

/** Lines of a page and headlines before a story; a text with more short lines than that is a list without a lead. */
const MOST_LINES_ABOVE = 20;

/** The first paragraph that is longer than a headline: what stands before it are headlines and lines of the page. */
function leadOf(side: Side): number {
  const { count } = side.document.paragraphs;
  let paragraph = 0;
  while (paragraph + 1 < count && sizeOfParagraph(side, paragraph) <= LONGEST_HEADLINE)
    if (++paragraph > MOST_LINES_ABOVE) return 0;
  return paragraph;
}

/** The first word of the lead. */
function behindHeadline(side: Side): number {
  return side.document.paragraphs.firstWord[leadOf(side)] ?? 0;
}

function sizeOfParagraph({ document: { paragraphs } }: Side, paragraph: number): number {
  const words: Range = {
    from: paragraphs.firstWord[paragraph] ?? 0,
    to: paragraphs.firstWord[paragraph + 1] ?? 0,
  };
  return words.to - words.from;
}
