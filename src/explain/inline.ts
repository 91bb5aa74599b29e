import type { Side } from '../annotate/annotated.ts';
import { isEmpty, type Range } from '../text/range.ts';
import { PARAGRAPH_BREAK } from '../text/sentence.ts';
import type { Context } from './context.ts';
import { emptyAt, type Report } from './finding.ts';
import { explainLoose } from './loose.ts';
import { type Chunk, chunksOf, isPieceOfOneWord, pairChunks } from './pair/chunk.ts';
import { pairWords } from './pair/words.ts';
import type { Stretch } from './row.ts';
import { findSignChange } from './rule/sign.ts';
import { compareSeparators } from './separators.ts';
import { reportUnit, roleOfPiece, type Unit } from './unit.ts';
import { spansOf } from './unit-spans.ts';

/**
 * Explains two stretches of one line each that have no linked word inside: which words were replaced, which sentences
 * came, went or moved, and what changed in the separators around them.
 */
export function explainInline(context: Context, a: Stretch, b: Stretch, report: Report): void {
  const textA = context.a.document.text;
  const textB = context.b.document.text;
  if (isEmpty(a.words) && isEmpty(b.words)) {
    compareSeparators(textA, a, textB, b, report);
    return;
  }
  const sign = findSignChange(textA, a, textB, b);
  if (sign !== undefined) report({ category: 'unicode', ...sign, rule: 'sign' });
  else layOut(context, a, b, report);
}

/** No words, where the other side has some. */
const NONE: Range = { from: 0, to: 0 };

function unitsOf(context: Context, a: Range, b: Range): readonly Unit[] {
  if (isLead(context.a, a, context.b, b) || isLead(context.b, b, context.a, a)) return [{ a, b, whole: false }];
  if (isPieceOfOneWord(context.a, a) && isPieceOfOneWord(context.b, b)) return [{ a, b, whole: false }];
  const units: Unit[] = [];
  for (const pair of pairChunks(context, chunksOf(context.a, a), chunksOf(context.b, b))) {
    if (pair.a !== undefined && pair.b !== undefined)
      for (const edit of pairWords(context, { a: pair.a, b: pair.b }))
        units.push({ a: edit.a, b: edit.b, whole: false });
    else if (pair.a !== undefined) units.push({ a: pair.a, b: NONE, whole: isWhole(pair.a) });
    else if (pair.b !== undefined) units.push({ a: NONE, b: pair.b, whole: isWhole(pair.b) });
  }
  return units;
}

/** Whether words lead a paragraph in on one side only, however many full stops they have (Астана. 5 мая. КазТАГ —). */
function isLead(side: Side, own: Range, other: Side, none: Range): boolean {
  return (
    !isEmpty(own) &&
    isEmpty(none) &&
    side.breaks[own.from] === PARAGRAPH_BREAK &&
    side.breaks[own.to] !== PARAGRAPH_BREAK &&
    other.breaks[none.to] === PARAGRAPH_BREAK &&
    side.moveOfWord[own.from] === 0 &&
    roleOfPiece(side, own) !== undefined
  );
}

function isWhole(chunk: Chunk): boolean {
  return chunk.kind === 'sentence' || chunk.kind === 'moved';
}

/** Lays the units over the stretches in order and explains what stands between those that both sides have. */
function layOut(context: Context, a: Stretch, b: Stretch, report: Report): void {
  const units = unitsOf(context, a.words, b.words);
  let atA = a.start;
  let atB = b.start;
  for (let at = 0; at <= units.length; ) {
    let next = at;
    while (next < units.length && isOneSided(units[next] as Unit)) next++;
    const paired = units[next];
    const spans =
      paired === undefined
        ? { a: emptyAt(a.end), b: emptyAt(b.end) }
        : spansOf(context, paired, { a: { start: atA, end: a.end }, b: { start: atB, end: b.end } });
    const before = { a: { start: atA, end: spans.a.start }, b: { start: atB, end: spans.b.start } };
    explainLoose(context, before, units.slice(at, next), report);
    if (paired === undefined) return;
    atA = spans.a.end;
    atB = spans.b.end;
    reportUnit(context, paired, spans, report);
    at = next + 1;
  }
}

function isOneSided(unit: Unit): boolean {
  return isEmpty(unit.a) || isEmpty(unit.b);
}
