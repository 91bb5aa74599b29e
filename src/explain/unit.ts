import type { Side } from '../annotate/annotated.ts';
import { type Role, sentenceRole } from '../annotate/role/role.ts';
import { PARAGRAPH_BREAK } from '../text/sentence.ts';
import type { Span } from '../text/span.ts';
import type { Context } from './context.ts';
import type { Report } from './finding.ts';
import { classifyEdit } from './rule/rules.ts';
import { findSignChange } from './rule/sign.ts';
import { compareSpelling } from './rule/word-spelling.ts';
import type { WordEdit } from './word-edit.ts';

/** Words that were replaced, or stand on one side only; `whole` when they are whole sentences or a moved passage. */
export interface Unit extends WordEdit {
  readonly whole: boolean;
}

/** Reports a unit that covers the given spans; a side on which it has no words gives the place. */
export function reportUnit(context: Context, unit: Unit, a: Span, b: Span, report: Report): void {
  const onlyA = unit.bFrom === unit.bTo;
  const onlyB = unit.aFrom === unit.aTo;
  if (unit.whole && (onlyA || onlyB)) {
    const side = onlyA ? context.a : context.b;
    const from = onlyA ? unit.aFrom : unit.bFrom;
    const move = side.moveOfWord[from] as number;
    if (move !== 0) report({ category: 'moved', a, b, move });
    else
      report({
        category: sentenceRole(side.document, from, onlyA ? unit.aTo : unit.bTo) ?? (onlyA ? 'deleted' : 'inserted'),
        a,
        b,
      });
    return;
  }
  if (
    unit.aTo - unit.aFrom === 1 &&
    unit.bTo - unit.bFrom === 1 &&
    context.a.document.words.id[unit.aFrom] === context.b.document.words.id[unit.bFrom]
  ) {
    reportSpelling(context, a, b, report);
    return;
  }
  const role =
    onlyA !== onlyB
      ? roleOfPiece(onlyA ? context.a : context.b, onlyA ? unit.aFrom : unit.bFrom, onlyA ? unit.aTo : unit.bTo)
      : undefined;
  if (role !== undefined) {
    report({ category: role, a, b, rule: 'role' });
    return;
  }
  const placed = {
    aFrom: onlyB ? wordAt(context.a, a.start) : unit.aFrom,
    aTo: onlyB ? wordAt(context.a, a.start) : unit.aTo,
    bFrom: onlyA ? wordAt(context.b, b.start) : unit.bFrom,
    bTo: onlyA ? wordAt(context.b, b.start) : unit.bTo,
  };
  const classified = classifyEdit(context, placed);
  const isFigure = classified.category === 'number-format' || classified.category === 'number';
  const sign = isFigure ? signOnly(context, a, b) : undefined;
  report(sign === undefined ? { ...classified, a, b } : { category: 'unicode', ...sign, rule: 'sign' });
}

/** Reports how two words of one key are written, where they are written otherwise. */
export function reportSpelling(context: Context, a: Span, b: Span, report: Report): void {
  const wordA = context.a.document.text.slice(a.start, a.end);
  const wordB = context.b.document.text.slice(b.start, b.end);
  if (wordA !== wordB) report({ ...compareSpelling(wordA, wordB), a, b, rule: 'key' });
}

/** The spans of a sign that alone differs in two figures: N 5, № 5. */
function signOnly(context: Context, a: Span, b: Span): { readonly a: Span; readonly b: Span } | undefined {
  const textA = context.a.document.text;
  const textB = context.b.document.text;
  let same = 0;
  while (same < a.end - a.start && same < b.end - b.start && textA[a.end - 1 - same] === textB[b.end - 1 - same])
    same++;
  return findSignChange(textA, { ...a, end: a.end - same }, textB, { ...b, end: b.end - same });
}

/** The role of a part of a sentence: "ASHBY, 12 May — ", ", сообщает пресс-служба акимата". */
export function roleOfPiece({ document, breaks }: Side, from: number, to: number): Role | undefined {
  if (to - from < 2) return undefined;
  const role = sentenceRole(document, from, to);
  if (role === 'dateline') return breaks[from] === PARAGRAPH_BREAK ? role : undefined;
  return role === 'attribution' ? role : undefined;
}

/** The first word that begins at or after a place. */
function wordAt({ document }: Side, place: number): number {
  const { start, count } = document.words;
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((start[middle] as number) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
