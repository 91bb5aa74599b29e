import type { Side } from '../annotate/annotated.ts';
import { roleAt } from '../annotate/role/pieces.ts';
import { type Role, sentenceRole } from '../annotate/role/role.ts';
import { isEmpty, type Range, type RangePair, sizeOf } from '../text/range.ts';
import { PARAGRAPH_BREAK } from '../text/sentence.ts';
import type { Span, SpanPair } from '../text/span.ts';
import type { Context } from './context.ts';
import { findingOf, type Report } from './finding.ts';
import { classifyEdit } from './rule/rules.ts';
import { findSignChange } from './rule/sign.ts';
import { isToldEarlier } from './rule/told-earlier.ts';
import { compareSpelling } from './rule/word-spelling.ts';

/** Words that were replaced, or stand on one side only; `whole` when they are whole sentences or a moved passage. */
export interface Unit extends RangePair {
  readonly whole: boolean;
}

/** Reports a unit that covers the given spans; a side on which it has no words gives the place. */
export function reportUnit(context: Context, unit: Unit, spans: SpanPair, report: Report): void {
  const only = onlySide(unit);
  if (only !== undefined && unit.whole) reportWhole(context, unit, only, spans, report);
  else if (isSpelling(context, unit)) reportSpelling(context, spans, report);
  else {
    const role = only && roleOfPiece(context[only], unit[only]);
    if (role !== undefined && !(role === 'related' && isInToldEarlier(context, unit, spans)))
      report(findingOf({ category: role, rule: 'role' }, spans));
    else reportEdit(context, unit, spans, report);
  }
}

/** Whether words came or went inside a sentence of both texts that repeats what was reported before. */
function isInToldEarlier({ a, b }: Context, unit: Unit, spans: SpanPair): boolean {
  const [own, other] = [isEmpty(unit.a) ? placeOf(a, spans.a) : unit.a, isEmpty(unit.b) ? placeOf(b, spans.b) : unit.b];
  return isToldEarlier(a, own.from) && isToldEarlier(b, other.from);
}

/** Reports words that were replaced, or came or went inside a sentence, as the rules name them. */
function reportEdit(context: Context, unit: Unit, spans: SpanPair, report: Report): void {
  const only = onlySide(unit);
  const classified = classifyEdit(context, {
    a: only === 'b' ? placeOf(context.a, spans.a) : unit.a,
    b: only === 'a' ? placeOf(context.b, spans.b) : unit.b,
  });
  const isFigure = classified.category === 'number-format' || classified.category === 'number';
  const sign = isFigure ? signOnly(context, spans) : undefined;
  report(sign === undefined ? findingOf(classified, spans) : findingOf({ category: 'unicode', rule: 'sign' }, sign));
}

/** The side on which alone a unit has words. */
function onlySide({ a, b }: RangePair): 'a' | 'b' | undefined {
  if (isEmpty(a) === isEmpty(b)) return undefined;
  return isEmpty(b) ? 'a' : 'b';
}

/** Reports sentences that moved, or that only one side has. */
function reportWhole(context: Context, unit: Unit, only: 'a' | 'b', spans: SpanPair, report: Report): void {
  const side = context[only];
  const move = side.moveOfWord[unit[only].from] as number;
  if (move !== 0) report({ category: 'moved', ...spans, move });
  else {
    const role = sentenceRole(side.document, unit[only].from, unit[only].to);
    report(findingOf({ category: role ?? (only === 'a' ? 'deleted' : 'inserted') }, spans));
  }
}

/** Whether a unit is one word of one key on both sides. */
function isSpelling({ a, b }: Context, unit: RangePair): boolean {
  return (
    sizeOf(unit.a) === 1 &&
    sizeOf(unit.b) === 1 &&
    a.document.words.id[unit.a.from] === b.document.words.id[unit.b.from]
  );
}

/** Reports how two words of one key are written, where they are written otherwise. */
export function reportSpelling(context: Context, { a, b }: SpanPair, report: Report): void {
  const wordA = context.a.document.text.slice(a.start, a.end);
  const wordB = context.b.document.text.slice(b.start, b.end);
  if (wordA !== wordB) report(findingOf({ ...compareSpelling(wordA, wordB), rule: 'key' }, { a, b }));
}

/** The spans of a sign that alone differs in two figures: N 5, № 5. */
function signOnly(context: Context, { a, b }: SpanPair): SpanPair | undefined {
  const textA = context.a.document.text;
  const textB = context.b.document.text;
  let same = 0;
  while (same < a.end - a.start && same < b.end - b.start && textA[a.end - 1 - same] === textB[b.end - 1 - same])
    same++;
  return findSignChange(textA, { ...a, end: a.end - same }, textB, { ...b, end: b.end - same });
}

/** The role of a part of a sentence: "ASHBY, 12 May — ", ", сообщает пресс-служба акимата". */
export function roleOfPiece({ document, breaks, rolePieces }: Side, { from, to }: Range): Role | undefined {
  const known = roleAt(rolePieces, from, to);
  if (known !== undefined || to - from < 2) return known;
  const role = sentenceRole(document, from, to);
  if (role === 'dateline') return breaks[from] === PARAGRAPH_BREAK ? role : undefined;
  return role === 'attribution' ? role : undefined;
}

/** The empty range before the first word that begins at or after a span. */
function placeOf({ document }: Side, { start }: Span): Range {
  const word = document.words.from(start);
  return { from: word, to: word };
}
