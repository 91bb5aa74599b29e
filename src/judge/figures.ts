import { UNLINKED } from '../align/alignment.ts';
import { figureAt, type Side } from '../annotate/annotated.ts';
import { type FigureKind, sameFigure } from '../annotate/figure/value.ts';
import type { Context } from '../explain/context.ts';
import type { Finding } from '../explain/finding.ts';
import { STANDING_FIGURE } from '../explain/look/figure/standing.ts';
import { lazily } from '../language/lazily.ts';
import { type Category, SEVERITY_OF } from '../terms/category.ts';
import { gapBefore, wordsTouching } from '../text/document.ts';
import { withoutReferences } from '../text/reference.ts';
import { SENTENCE_BREAK } from '../text/sentence.ts';
import type { Span } from '../text/span.ts';
import { isTracking, replacedIn, wordsTouched } from './replacements.ts';
import { isFact } from './rewording.ts';
import type { Bodies } from './without-boilerplate.ts';

/** What became of the figures of two bodies. Weights: a code counts for three figures. */
export interface FigureEvidence {
  /** Figures that stand in the place of each other with the same value. */
  readonly kept: number;
  /** Figures and codes that stand where another one stands, or a name. */
  readonly replaced: number;
  /** How much of that is the weight of codes. */
  readonly codes: number;
  /** Share of the words of a body in sentences with such a figure; of the body in which it is more. */
  readonly touched: number;
  /** Whether a sentence of the first half has another day and another name too: who and when, or where and when. */
  readonly elsewhere: boolean;
}

/** A version, the number of a notice, a reference says which of many the text is about; an amount only says how much. */
const CODE_WEIGHT = 3;
/** Item 14 and table 2 say where a rule stands; no form is filled with them, and a new version of a text counts on. */
const REFERENCE_WEIGHT = 0.5;
/** Words. Longer passages in the place of each other are other content, figures or not. */
const LONGEST_FIGURE = 12;
/** Categories in which a code hides: version 1.2-deb8u3 for 1.2-deb8u2 looks like a misprint. */
const MAY_BE_CODE: ReadonlySet<Category> = new Set(['name', 'link', 'wording', 'spelling', 'abbreviation']);

/** Categories that tell of a figure, or where one stands, by themselves. */
const WEIGHED: ReadonlySet<Category> = new Set(['number', 'name']);

/** A figure as it is written, without a space inside: 4.1.4-3+deb7u2 is one, whatever words it is made of. */
interface Written {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** The figures of one text as they are written; for each word the number of its own plus one, or 0. */
interface Figures {
  readonly all: readonly Written[];
  readonly ofWord: Int32Array;
}

/** Weighs what was kept and what was replaced; what was only added or only dropped is no sign of a form. */
export function weighFigures(
  { a, b }: Context,
  links: Int32Array,
  { bodyA, bodyB }: Bodies,
  findings: readonly Finding[],
  ignored: ReadonlySet<Category>,
): FigureEvidence {
  const ofA = writtenFigures(a, bodyA);
  const ofB = writtenFigures(b, bodyB);
  const [firstsA, firstsB] = [firstsOfSentences(a), firstsOfSentences(b)];
  const replacedA = new Set<number>();
  const replacedB = new Set<number>();
  const sentencesA = new Set<number>();
  const sentencesB = new Set<number>();
  const dated = new Set<number>();
  const named = new Set<number>();
  for (const { category, kind, rule, swap, a: own, b: other } of replacedIn(findings)) {
    if (ignored.has(category) || SEVERITY_OF[category] === 'cosmetic') continue;
    // nothing of what stands elsewhere in the other sentence was replaced
    if (category === 'wording' && rule === STANDING_FIGURE) continue;
    // figures that changed places are those of the same text
    if (category === 'number' && swap === true) continue;
    // nearly all words that were replaced are neither name nor figure nor code
    if (!WEIGHED.has(category) && !(MAY_BE_CODE.has(category) && touchesDigit(a, own))) continue;
    const wordsA = wordsTouched(a, own).filter((word) => bodyA[word] === 1);
    const place = wordsA.length === 0 ? undefined : firstsA[wordsA[0] as number];
    if (place !== undefined && category === 'name') named.add(place);
    if (place !== undefined && category === 'number' && kind === 'date') dated.add(place);
    const wordsB = wordsTouched(b, other).filter((word) => bodyB[word] === 1);
    if (Math.max(wordsA.length, wordsB.length) > LONGEST_FIGURE) continue;
    const isReplaced =
      category === 'number'
        ? wordsA.some((word) => isFact(a, word)) && wordsB.some((word) => isFact(b, word))
        : MAY_BE_CODE.has(category) &&
          wordsA.some((word) => hasDigit(a, word)) &&
          wordsB.some((word) => hasDigit(b, word)) &&
          !(category === 'link' && isTracking(a, own));
    if (!isReplaced) continue;
    for (const word of wordsA) {
      if (ofA.ofWord[word] !== 0) replacedA.add(ofA.ofWord[word] as number);
      sentencesA.add(firstsA[word] as number);
    }
    for (const word of wordsB) {
      if (ofB.ofWord[word] !== 0) replacedB.add(ofB.ofWord[word] as number);
      sentencesB.add(firstsB[word] as number);
    }
  }
  return {
    kept: weightKept(
      links,
      { side: a, figures: ofA, replaced: replacedA },
      { side: b, figures: ofB, replaced: replacedB },
    ),
    replaced: Math.max(weightOf(ofA, replacedA), weightOf(ofB, replacedB)),
    codes: Math.max(weightOf(ofA, replacedA, CODE_WEIGHT), weightOf(ofB, replacedB, CODE_WEIGHT)),
    touched: Math.max(shareOf(firstsA, bodyA, sentencesA), shareOf(firstsB, bodyB, sentencesB)),
    elsewhere: [...dated].some((sentence) => named.has(sentence) && sentence < firstsA.length / 2),
  };
}

/** A text is compared with several others, and its figures are written as they are. */
const writtenOf = new WeakMap<Int32Array, readonly Written[]>();

/** The figures that have words in a body. */
function writtenFigures(side: Side, body: Uint8Array): Figures {
  const { document, figureOfWord } = side;
  const all: Written[] = [];
  const ofWord = new Int32Array(document.words.count);
  let whole = writtenOf.get(figureOfWord);
  if (whole === undefined) {
    whole = writtenIn(side);
    writtenOf.set(figureOfWord, whole);
  }
  for (const figure of whole) {
    let isInBody = false;
    for (let word = figure.from; word < figure.to && !isInBody; word++)
      isInBody = body[word] === 1 && (figureOfWord[word] !== 0 || hasDigit(side, word));
    if (isInBody) {
      all.push(figure);
      ofWord.fill(all.length, figure.from, figure.to);
    }
  }
  return { all, ofWord };
}

/** All figures of a text as they are written, in order. */
function writtenIn(side: Side): readonly Written[] {
  const { document, figureOfWord } = side;
  const { count } = document.words;
  const all: Written[] = [];
  for (let from = 0; from < count; ) {
    let to = from + 1;
    while (to < count && isOneWriting(side, to)) to++;
    let isFigure = false;
    for (let word = from; word < to && !isFigure; word++) isFigure = figureOfWord[word] !== 0 || hasDigit(side, word);
    if (isFigure) all.push({ from, to, weight: weightOfWritten(side, from, to) });
    from = to;
  }
  return all;
}

/** Whether a word goes on with the figure or the code before it: no space between them, or one figure. */
function isOneWriting({ document, figureOfWord }: Side, word: number): boolean {
  const figure = figureOfWord[word] as number;
  if (figure !== 0 && figure === figureOfWord[word - 1]) return true;
  const { text, words } = document;
  return text.charCodeAt(words.end[word - 1] as number) !== SPACE && JOINT.test(gapBefore(document, word));
}

/** Between most words, and no part of a code. */
const SPACE = 0x20;
/** What joins the parts of a code: 1.2-deb8u3, 2996/2014, v1+dfsg~rc1. */
const JOINT = /^[-.:/+~_#=&?%@\\]*$/;

function weightOfWritten(side: Side, from: number, to: number): number {
  if (isCode(side, from, to)) return CODE_WEIGHT;
  for (let word = from; word < to; word++) if (figureAt(side, word)?.kind === 'reference') return REFERENCE_WEIGHT;
  return 1;
}

/** 55-66-77, 255-66-77: a telephone is where to ask, not what the text is about. */
const PHONE = /^(?:\+?\d{1,4}-){0,2}\d{2,3}-\d{2}-\d{2}$/;

/** АН-124, E-22, B52, H5N1, 120М, 1.8C: the name or measure of one thing that a story speaks of; a version or a notice has more figures. */
const DESIGNATION = lazily(() => /^(?:\p{L}{1,10}[-–]?\d{1,3}(?:\p{L}\d?)?|\d{1,3}\p{L}|\d{1,3}[.,]\d{1,3}\p{Lu})$/u);

/** 14-і, 4-тармағы, 10-storey, 43-year-old, 25-летие, 3rd, 5km: a number with its ending, its noun or its unit. */
const WITH_NOUN = lazily(() => /^\d{1,4}(?:[.,]\d{1,3})?(?:(?:[-–]\p{Ll}+){1,2}|\p{Ll}{2,})$/u);

/** 8:40-та, 11:00-де: a time with its ending. */
const TIME_WITH_ENDING = lazily(() => /^\d{1,2}[:.]\d\d[-–]\p{Ll}+$/u);

/** 7.10.2033, with the whole year: 5.6.28 is a version as well. */
const DATE = /^\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d$/;

/** 1.2-deb8u3, DSA-2996, 5.5.53, 20140911; amounts with their units and dates are none. */
function isCode(side: Side, from: number, to: number): boolean {
  if (isAmount(side, from, to)) return false;
  const { text, words } = side.document;
  const written = withoutReferences(text.slice(words.start[from], words.end[to - 1]));
  return (
    !/\s/.test(written) &&
    /^(?=.*\d)(?:.*\p{L}|\S*\d\S*[.\-:/+~]\S*\d\S*[.\-:/+~]|.*\d{5})/u.test(written) &&
    !PHONE.test(written) &&
    !DATE.test(written) &&
    !DESIGNATION().test(written) &&
    !WITH_NOUN().test(written) &&
    !TIME_WITH_ENDING().test(written)
  );
}

/** Whether all that is written is an amount or a time that is read as one: £481.3m, 1.8C, 12.5%. */
function isAmount(side: Side, from: number, to: number): boolean {
  const figure = figureAt(side, from);
  if (figure === undefined || figure.from > from || figure.to < to) return false;
  return figure.unit !== undefined || AMOUNTS.has(figure.kind);
}

const AMOUNTS: ReadonlySet<FigureKind> = new Set(['time', 'percent', 'sum']);

/** Whether a word that stands, in part at least, in a span has a digit. */
function touchesDigit(side: Side, span: Span): boolean {
  const { from, to } = wordsTouching(side.document, span);
  for (let word = from; word < to; word++) if (hasDigit(side, word)) return true;
  return false;
}

function hasDigit({ document }: Side, word: number): boolean {
  const { text, words } = document;
  for (let at = words.start[word] as number; at < (words.end[word] as number); at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x30 && unit <= 0x39) return true;
  }
  return false;
}

/** Of those that weigh so much at least. */
function weightOf({ all }: Figures, numbers: ReadonlySet<number>, least = 0): number {
  let total = 0;
  for (const number of numbers) {
    const { weight } = all[number - 1] as Written; // numbers count from 1
    if (weight >= least) total += weight;
  }
  return total;
}

/** The figures of one text, and the numbers of those that stand in the place of another one. */
interface FiguresOfSide {
  readonly side: Side;
  readonly figures: Figures;
  readonly replaced: ReadonlySet<number>;
}

/** Of figures that answer each other as a whole. */
function weightKept(links: Int32Array, a: FiguresOfSide, b: FiguresOfSide): number {
  let weight = 0;
  for (const [at, figure] of a.figures.all.entries()) {
    // the name of a package before its version may have come or gone
    const first = firstWithDigit(a.side, figure);
    const link = links[first] as number;
    if (link === UNLINKED || a.replaced.has(at + 1)) continue;
    const number = b.figures.ofWord[link] as number;
    const other = b.figures.all[number - 1];
    if (other === undefined || firstWithDigit(b.side, other) !== link || b.replaced.has(number)) continue;
    const own = figureAt(a.side, first);
    const answer = figureAt(b.side, link);
    if (own?.label === true) continue;
    const isSame =
      own !== undefined && answer !== undefined ? sameFigure(own, answer) : other.to - link === figure.to - first;
    if (isSame) weight += Math.min(figure.weight, other.weight);
  }
  return weight;
}

/** The first word of a written figure with a digit; its first word where it is told in words. */
function firstWithDigit(side: Side, { from, to }: Written): number {
  for (let word = from; word < to; word++) if (hasDigit(side, word)) return word;
  return from;
}

/** For each word the first one of its sentence. */
function firstsOfSentences({ breaks, document }: Side): Int32Array {
  const firsts = new Int32Array(document.words.count);
  for (let word = 1; word < firsts.length; word++)
    firsts[word] = (breaks[word] as number) >= SENTENCE_BREAK ? word : (firsts[word - 1] as number);
  return firsts;
}

/** Share of a body in some of its sentences. */
function shareOf(firsts: Int32Array, body: Uint8Array, sentences: ReadonlySet<number>): number {
  if (sentences.size === 0) return 0;
  let all = 0;
  let inside = 0;
  for (let word = 0; word < body.length; word++) {
    if (body[word] === 0) continue;
    all++;
    if (sentences.has(firsts[word] as number)) inside++;
  }
  return all === 0 ? 0 : inside / all;
}
