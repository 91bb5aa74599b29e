import { figureAt, languageAt, paragraphAtWord, type Side } from '../../../annotate/annotated.ts';
import { type Figure, sameFigure } from '../../../annotate/figure/figures.ts';
import { lookUp } from '../../../annotate/figure/text.ts';
import { figuresOf as lexiconOfFigures } from '../../../language/figures.ts';
import { wordKey } from '../../../text/document.ts';
import type { Range } from '../../../text/range.ts';
import { SENTENCE_BREAK } from '../../../text/sentence.ts';
import type { Context } from '../../context.ts';
import type { Finding } from '../../finding.ts';
import type { Neighbourhood } from '../neighbourhood.ts';
import { figuresAmong } from '../sentences.ts';
import { figureBeside, liesIn, partsOf } from './currency.ts';
import { isOfNoun } from './sum-without.ts';

/** Words on both sides of a number of its paragraph in which its unit stands with another figure: 412 cm, the mark being 560. */
const NEAR = 30;

/**
 * Whether two figures say the same where a text need not say a unit again: 560 beside 412 cm is so many centimetres, 3 euros
 * beside 2 euros a kilo is so many a kilo, and a daily cap of 6 pounds is 6 pounds a day. A number that counts a noun of its
 * own has its unit.
 */
export function areSameButUnsaid(a: Side, own: Figure, b: Side, other: Figure): boolean {
  if (own.value !== other.value || own.number === undefined) return false;
  const [[base = '', per], [its = '', itsPer]] = [partsOf(own), partsOf(other)];
  if (base === its && per === itsPer) return false;
  const isBaseSaid = base === its || (base === '' && isUnsaid(a, own, its)) || (its === '' && isUnsaid(b, other, base));
  if (!isBaseSaid) return false;
  if (per === itsPer) return true;
  if (per !== undefined && itsPer !== undefined) return false;
  return per === undefined ? saysRate(a, own, itsPer as string) : saysRate(b, other, per);
}

/** Whether a bare number leaves out a unit that a figure near it has. */
function isUnsaid(side: Side, bare: Figure, base: string): boolean {
  if (bare.kind !== 'count' || isOfNoun(side, bare)) return false;
  return figuresNear(side, bare).some((figure) => partsOf(figure)[0] === base);
}

/** Whether the rate of a figure is said with one near it, or by a word of its sentence: the station makes it [yearly]. */
function saysRate(side: Side, { from, to }: Figure, rate: string): boolean {
  if (figuresNear(side, { from, to }).some((figure) => partsOf(figure)[1] === rate)) return true;
  const isRate = (word: number): boolean => {
    // over three years is how long, not how often
    const { number = 1 } = figureAt(side, word) ?? {};
    if (number !== 1) return false;
    const lexicon = lexiconOfFigures(languageAt(side, word));
    const key = wordKey(side.document, word);
    const { rate: own, unit } = lookUp(lexicon, key);
    return own === rate || unit === rate || lexicon.rateUnits.get(key) === rate;
  };
  const isBreak = (word: number): boolean => (side.breaks[word] ?? SENTENCE_BREAK) >= SENTENCE_BREAK;
  for (let word = from - 1; word >= 0 && from - word < NEAR && !isBreak(word + 1); word--)
    if (isRate(word)) return true;
  for (let word = to; word - to < NEAR && !isBreak(word); word++) if (isRate(word)) return true;
  return false;
}

function figuresNear(side: Side, { from, to }: Pick<Figure, 'from' | 'to'>): readonly Figure[] {
  const { firstWord } = side.document.paragraphs;
  const paragraph = paragraphAtWord(side, from);
  const [first, end] = [firstWord[paragraph] ?? 0, firstWord[paragraph + 1] ?? to];
  return figuresAmong(side, { from: Math.max(first, from - NEAR), to: Math.min(end, to + NEAR) });
}

/** 480 [см], 480: whether a unit that only one text has belongs to a figure that has it out of sight in the other. */
export function isUnsaidUnit({ a, b }: Context, finding: Finding): boolean {
  const [own, other] = [figureBeside(a, finding.a), figureBeside(b, finding.b)];
  if (own === undefined || other === undefined || own.kind === 'sum' || other.kind === 'sum') return false;
  return liesIn(a, finding.a, own) && liesIn(b, finding.b, other) && areSameButUnsaid(a, own, b, other);
}

/** Whether figures of both texts are said among words of the other, some of which may leave out a unit. */
export function areBothSaid(
  { a, b }: Context,
  inA: readonly Figure[],
  inB: readonly Figure[],
  { isRewritten }: Neighbourhood,
  among: Pick<Neighbourhood, 'a' | 'b'>,
): boolean {
  return areSaid(a, inA, among.a, b, among.b, isRewritten()) && areSaid(b, inB, among.b, a, among.a, isRewritten());
}

/** Whether two figures that face each other differ by a unit that is out of sight; a bare sum only in a sentence written anew. */
export function isUnitUnsaid(
  { a, b }: Context,
  near: Neighbourhood,
  [own, ...more]: readonly Figure[],
  [other, ...others]: readonly Figure[],
): boolean {
  if (own === undefined || other === undefined || more.length + others.length > 0) return false;
  return (
    (own.kind === other.kind || (own.kind !== 'sum' && other.kind !== 'sum') || near.isRewritten()) &&
    areSameButUnsaid(a, own, b, other)
  );
}

/**
 * Whether the sentences of the other text say each of some figures, with its unit or without it, as often as the own ones. Of
 * sums only where they were written anew: elsewhere a currency went.
 */
function areSaid(
  side: Side,
  asked: readonly Figure[],
  own: readonly Range[],
  other: Side,
  among: readonly Range[],
  isRewritten: boolean,
): boolean {
  const [here, there] = [figuresIn(side, own), figuresIn(other, among)];
  return asked.every((figure) => {
    const answers = there.filter(
      (one) => (isRewritten || (one.kind === 'sum') === (figure.kind === 'sum')) && saysSame(side, figure, other, one),
    );
    return answers.length > 0 && answers.length >= here.filter((one) => saysSame(side, figure, side, one)).length;
  });
}

function figuresIn(side: Side, among: readonly Range[]): readonly Figure[] {
  return among.flatMap((words) => figuresAmong(side, words));
}

/** Whether a figure of one text is said by one of the other, whose unit may be out of sight. */
export function saysSame(a: Side, own: Figure, b: Side, other: Figure): boolean {
  return sameFigure(own, other) || areSameButUnsaid(a, own, b, other);
}
