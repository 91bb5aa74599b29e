import { figureAt, type Side } from '../../annotate/annotated.ts';
import { FACT_CATEGORIES } from '../../terms/category.ts';
import { keysBetween } from '../../text/document.ts';
import type { Range } from '../../text/range.ts';
import type { Span } from '../../text/span.ts';
import type { Context } from '../context.ts';
import { emptyAt, type Finding, retold } from '../finding.ts';
import { type Fact, isMixed, isNameForFigure, isSmallWord, kinship, withBounds, withPhrases } from '../pair/facts.ts';
import { pairInOrder } from '../pair/in-order.ts';
import type { Classified } from '../rule/rule.ts';
import { classifyEdit } from '../rule/rules.ts';
import { compareSeparators } from '../separators.ts';
import { roleOfPiece } from '../unit.ts';
import { goesOn, isAffiliation, isContentCutWhole, isSaidElsewhere, openingClause } from './cut-whole.ts';
import { areTold } from './figure/chance.ts';
import { isWritten, namesWithin } from './known-names.ts';
import { isNamedIn } from './name/namesakes.ts';
import { wordsWithin } from './sentences.ts';

/** Shorter replaced stretches are read at a glance and stay whole. Words of the longer side. */
const LONG_STRETCH = 8;

/** Words on both sides of a small word that may make a phrase with it. */
const PHRASE = 2;

/**
 * A long replaced stretch is told by its gravest word and hides the others. It is cut so that each figure, name and
 * negation in it is a difference of its own, those of A answering those of B in order, and the rest is wording. A clause
 * that came or went whole is content as a sentence is, whatever it names.
 */
export function tellFactsApart(context: Context, findings: readonly Finding[]): readonly Finding[] {
  return retold(
    findings,
    ({ category }) => FACT_CATEGORIES.has(category),
    (finding, at) => apart(context, finding, goesOn(context, finding, findings[at + 1])),
  );
}

function apart(context: Context, finding: Finding, isCutOn: boolean): readonly Finding[] {
  const a = wordsWithin(context.a, finding.a);
  const b = wordsWithin(context.b, finding.b);
  const longest = Math.max(a.to - a.from, b.to - b.from);
  if (longest < 2) return [finding];
  if (a.from === a.to || b.from === b.to) {
    const which = a.from === a.to ? 'b' : 'a';
    const words = which === 'a' ? a : b;
    // a condition and a doubt are told by what they do, not as so many words that came
    if (
      finding.kind !== 'restriction' &&
      finding.kind !== 'hedge' &&
      (isContentCutWhole(context[which], words, isCutOn) || isAffiliation(context[which], words)) &&
      !isSaidElsewhere(context, which, words, finding)
    )
      return [{ ...(which === 'a' ? CUT : ADDED), a: finding.a, b: finding.b }];
    const clause = openingClause(context[which], words);
    if (clause !== undefined && !isSaidElsewhere(context, which, clause, finding))
      return clauseApart(context, which, finding, { ...words, from: clause.to });
    if (longest < LONG_STRETCH && !(finding.category === 'name' && areNamed(context, which, words))) return [finding];
    const facts = factsIn(context, which, words, placeIn(which, a, b));
    if (longest < LONG_STRETCH && !facts.some(isSmallWord)) return [finding];
    return facts.length === 0 ? [finding] : piecesOf(context, which, finding[which], facts, otherPlace(finding, which));
  }
  const facing = attributionApart(context, finding, a, b);
  if (facing !== undefined) return facing;
  const own = factsIn(context, 'a', a, outsideFigure(context.b, b.from));
  const other = factsIn(context, 'b', b, outsideFigure(context.a, a.to));
  if (longest < LONG_STRETCH && !isMixed(own) && !isMixed(other) && !isChance(context, own, other)) return [finding];
  return own.length + other.length === 0 ? [finding] : facedPieces(context, finding, own, other);
}

/** A clause that was cut whole, and the words of the next one that went with it. */
function clauseApart(context: Context, which: 'a' | 'b', finding: Finding, rest: Range): readonly Finding[] {
  const { start, end } = finding[which];
  const border = context[which].document.words.start[rest.from] as number;
  const place = otherPlace(finding, which);
  const beside = classifyAlone(context, which, rest, wordsWithin(context[which === 'a' ? 'b' : 'a'], place).from);
  const told = (said: Classified, span: Span): Finding => ({
    ...said,
    a: which === 'a' ? span : place,
    b: which === 'b' ? span : place,
  });
  return [told(which === 'a' ? CUT : ADDED, { start, end: border }), told(beside, { start: border, end })];
}

/** Whether names face figures by chance: one of them is told elsewhere in the other text. */
function isChance({ a, b }: Context, own: readonly Fact[], other: readonly Fact[]): boolean {
  if (!isNameForFigure(own, other)) return false;
  const isTold = (side: Side, { from, to, said }: Fact, text: Side): boolean => {
    const whole = { from: 0, to: text.document.words.count };
    if (said.category === 'name') return isWritten(text, keysBetween(side.document, from, to), whole);
    const figure = figureAt(side, from);
    return figure !== undefined && areTold([figure], text, [whole]);
  };
  return own.some((fact) => isTold(a, fact, b)) || other.some((fact) => isTold(b, fact, a));
}

/** Whether the other text has all names of words, so that what stands with them did not come or go with somebody. */
function areNamed(context: Context, which: 'a' | 'b', words: Range): boolean {
  const [side, other] = which === 'a' ? [context.a, context.b] : [context.b, context.a];
  return namesWithin(side, words).every((name) => isNamedIn(other, name));
}

function otherPlace(finding: Finding, which: 'a' | 'b'): Span {
  return which === 'a' ? emptyAt(finding.b.start) : emptyAt(finding.a.end);
}

/** What is told of the facts of one side, in order. */
function factsIn(context: Context, which: 'a' | 'b', words: Range, place: number): readonly Fact[] {
  const side = context[which];
  const facts: Fact[] = [];
  const names = namesWithin(side, words);
  // a word that means nothing in its phrase (тем не менее) is no fact
  const means = (from: number, to: number): boolean => {
    const phrase = { from: Math.max(words.from, from - PHRASE), to: Math.min(words.to, to + PHRASE) };
    return FACT_CATEGORIES.has(classifyAlone(context, which, phrase, place).category);
  };
  for (let word = words.from; word < words.to; ) {
    const figure = figureAt(side, word);
    const name = figure === undefined ? names.find(({ from, to }) => from <= word && word < to) : undefined;
    const to = Math.min(words.to, figure?.to ?? name?.to ?? word + 1);
    const said = classifyAlone(context, which, { from: word, to }, place);
    if (FACT_CATEGORIES.has(said.category) && (figure !== undefined || name !== undefined || means(word, to)))
      facts.push({ from: word, to, said });
    word = to;
  }
  return facts.reduce<readonly Fact[]>(withPhrases, []);
}

/** A place, or the end of the figure in which it lies: words that stand against a part of it are none of it. */
function outsideFigure(side: Side, place: number): number {
  const figure = figureAt(side, place);
  return figure !== undefined && figure.from < place ? figure.to : place;
}

/** Where words that only one side has would stand in the other. */
function placeIn(which: 'a' | 'b', a: Range, b: Range): number {
  return which === 'a' ? b.from : a.to;
}

/** What words would be told as that only one side has. */
function classifyAlone(context: Context, which: 'a' | 'b', { from, to }: Range, place: number): Classified {
  return which === 'a'
    ? classifyEdit(context, { a: { from, to }, b: { from: place, to: place } })
    : classifyEdit(context, { a: { from: place, to: place }, b: { from, to } });
}

/** Cuts the span of one side at its facts; the rest between them is wording. */
function piecesOf(
  context: Context,
  which: 'a' | 'b',
  span: Span,
  facts: readonly Fact[],
  place: Span,
): readonly Finding[] {
  const pieces: Finding[] = [];
  let at = span.start;
  const tell = (to: number, said: Classified): void => {
    if (to <= at) return;
    const own = { start: at, end: to };
    pieces.push({ ...said, a: which === 'a' ? own : place, b: which === 'b' ? own : place });
    at = to;
  };
  const rest = (to: number): void => tell(to, hasWords(context[which], at, to) ? WORDING : MARKS);
  for (const { said, ...words } of facts.reduce<readonly Fact[]>(withBounds, [])) {
    const own = spanOf(context[which], words);
    rest(Math.max(at, own.start));
    tell(Math.min(span.end, own.end), said);
  }
  rest(span.end);
  return pieces;
}

function hasWords(side: Side, start: number, end: number): boolean {
  const { from, to } = wordsWithin(side, { start, end });
  return from < to;
}

const WORDING: Classified = { category: 'wording', rule: 'apart' };
const CUT: Classified = { category: 'deleted', rule: 'clause' };
const ADDED: Classified = { category: 'inserted', rule: 'clause' };
const MARKS: Classified = { category: 'punctuation', rule: 'apart' };

/** Facts of both sides in pairs, and what stands between two pairs. */
function facedPieces(
  context: Context,
  finding: Finding,
  own: readonly Fact[],
  other: readonly Fact[],
): readonly Finding[] {
  const pieces: Finding[] = [];
  const from = { a: finding.a.start, b: finding.b.start };
  let loose: { readonly a: Fact[]; readonly b: Fact[] } = { a: [], b: [] };
  const between = (endA: number, endB: number): void => {
    const a = { start: from.a, end: endA };
    const b = { start: from.b, end: endB };
    pieces.push(...stretchPieces(context, a, loose.a, b, loose.b));
    loose = { a: [], b: [] };
  };
  for (const { a, b } of pairInOrder(own, other, kinship)) {
    if (a !== undefined && b !== undefined) {
      const spanA = within(spanOf(context.a, a), from.a, finding.a.end);
      const spanB = within(spanOf(context.b, b), from.b, finding.b.end);
      between(spanA.start, spanB.start);
      const said = classifyEdit(context, { a, b });
      if (
        context.a.document.text.slice(spanA.start, spanA.end) !== context.b.document.text.slice(spanB.start, spanB.end)
      )
        pieces.push({ ...said, a: spanA, b: spanB });
      from.a = spanA.end;
      from.b = spanB.end;
    } else if (a !== undefined) loose.a.push(a);
    else if (b !== undefined) loose.b.push(b);
  }
  between(finding.a.end, finding.b.end);
  return pieces;
}

/** The span of words, with the signs of a figure that they are: 4 %, $5. */
function spanOf(side: Side, { from, to }: Range): Span {
  const { words } = side.document;
  const [start, end] = [words.start[from] as number, words.end[to - 1] as number];
  const figure = figureAt(side, from);
  const isWhole = figure?.from === from && figure.to === to;
  return isWhole ? { start: Math.min(start, figure.start), end: Math.max(end, figure.end) } : { start, end };
}

function within({ start, end }: Span, least: number, most: number): Span {
  return { start: Math.max(least, start), end: Math.min(most, end) };
}

/** What differs between two pairs of facts: first what A has alone, then what B has, wording against wording where they meet. */
function stretchPieces(
  context: Context,
  a: Span,
  factsA: readonly Fact[],
  b: Span,
  factsB: readonly Fact[],
): readonly Finding[] {
  const wordsA = wordsWithin(context.a, a);
  const wordsB = wordsWithin(context.b, b);
  if (wordsA.from === wordsA.to && wordsB.from === wordsB.to) {
    const found: Finding[] = [];
    compareSeparators(context.a.document.text, a, context.b.document.text, b, (finding) => found.push(finding));
    return found;
  }
  const own = a.start === a.end ? [] : piecesOf(context, 'a', a, factsA, emptyAt(b.start));
  const other = b.start === b.end ? [] : piecesOf(context, 'b', b, factsB, emptyAt(a.end));
  const last = own[own.length - 1];
  const first = other[0];
  if (last?.category !== 'wording' || first?.category !== 'wording') return [...own, ...other];
  const met = { ...WORDING, a: last.a, b: first.b };
  return [...own.slice(0, -1), ...(isSame(context, met) ? [] : [met]), ...other.slice(1)];
}

function isSame(context: Context, { a, b }: Finding): boolean {
  return context.a.document.text.slice(a.start, a.end) === context.b.document.text.slice(b.start, b.end);
}

/** An attribution in the place of other words is one of its own: what stood there went. */
function attributionApart(context: Context, finding: Finding, a: Range, b: Range): readonly Finding[] | undefined {
  const own = roleOfPiece(context.a, a);
  const other = roleOfPiece(context.b, b);
  if ((own === 'attribution') === (other === 'attribution')) return undefined;
  const alone = (which: 'a' | 'b', words: Range, place: Span): readonly Finding[] => {
    const facts = factsIn(context, which, words, placeIn(which, a, b));
    return facts.length > 0
      ? piecesOf(context, which, finding[which], facts, place)
      : [{ ...WORDING, a: which === 'a' ? finding.a : place, b: which === 'b' ? finding.b : place }];
  };
  const role = { category: 'attribution', rule: 'role' } as const;
  return own === 'attribution'
    ? [{ ...role, a: finding.a, b: emptyAt(finding.b.start) }, ...alone('b', b, emptyAt(finding.a.end))]
    : [...alone('a', a, emptyAt(finding.b.start)), { ...role, a: emptyAt(finding.a.end), b: finding.b }];
}
