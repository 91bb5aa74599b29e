import type { Side } from '../annotate/annotated.ts';
import { languageAt } from '../annotate/annotated.ts';
import { PARAGRAPH_BREAK } from '../text/sentence.ts';
import type { Span } from '../text/span.ts';
import type { Context } from './context.ts';
import { emptyAt, type Report } from './finding.ts';
import { type Chunk, chunksOf, isPieceOfOneWord, pairChunks } from './pair/chunk.ts';
import { pairWords } from './pair/words.ts';
import type { Stretch } from './row.ts';
import { findSignChange } from './rule/sign.ts';
import { compareSeparators } from './separators.ts';
import type { Unit } from './unit.ts';
import { reportUnit, roleOfPiece } from './unit.ts';
import { endOf, spansOf, startOf } from './unit-spans.ts';

/**
 * Explains two stretches of one line each that have no linked word inside: which words were replaced, which sentences
 * came, went or moved, and what changed in the separators around them.
 */
export function explainInline(context: Context, a: Stretch, b: Stretch, report: Report): void {
  const { a: sideA, b: sideB } = context;
  if (a.fromWord === a.toWord && b.fromWord === b.toWord) {
    compareSeparators(sideA.document.text, a, sideB.document.text, b, report);
    return;
  }
  const sign = findSignChange(sideA.document.text, a, sideB.document.text, b);
  if (sign !== undefined) report({ category: 'unicode', ...sign, rule: 'sign' });
  else layOut(context, a, b, unitsOf(context, a, b), report);
}

function unitsOf(context: Context, a: Stretch, b: Stretch): readonly Unit[] {
  if (isLead(context.a, a, context.b, b) || isLead(context.b, b, context.a, a))
    return [{ aFrom: a.fromWord, aTo: a.toWord, bFrom: b.fromWord, bTo: b.toWord, whole: false }];
  if (isPieceOfOneWord(context.a, a) && isPieceOfOneWord(context.b, b))
    return [{ aFrom: a.fromWord, aTo: a.toWord, bFrom: b.fromWord, bTo: b.toWord, whole: false }];
  const units: Unit[] = [];
  for (const pair of pairChunks(context.a, chunksOf(context.a, a), context.b, chunksOf(context.b, b))) {
    if (pair.a !== undefined && pair.b !== undefined) {
      const language = languageAt(context.a, pair.a.from);
      for (const edit of pairWords(context.a, pair.a.from, pair.a.to, context.b, pair.b.from, pair.b.to, language))
        units.push({ ...edit, whole: false });
    } else if (pair.a !== undefined)
      units.push({ aFrom: pair.a.from, aTo: pair.a.to, bFrom: 0, bTo: 0, whole: isWhole(pair.a) });
    else if (pair.b !== undefined)
      units.push({ aFrom: 0, aTo: 0, bFrom: pair.b.from, bTo: pair.b.to, whole: isWhole(pair.b) });
  }
  return units;
}

/** Whether words lead a paragraph in on one side only, however many full stops they have (Астана. 5 мая. КазТАГ —). */
function isLead(side: Side, own: Stretch, other: Side, none: Stretch): boolean {
  return (
    own.fromWord < own.toWord &&
    none.fromWord === none.toWord &&
    side.breaks[own.fromWord] === PARAGRAPH_BREAK &&
    side.breaks[own.toWord] !== PARAGRAPH_BREAK &&
    other.breaks[none.toWord] === PARAGRAPH_BREAK &&
    side.moveOfWord[own.fromWord] === 0 &&
    roleOfPiece(side, own.fromWord, own.toWord) !== undefined
  );
}

function isWhole(chunk: Chunk): boolean {
  return chunk.kind !== 'piece';
}

/** Lays the units over the stretches in order and compares the separators between those that stand on both sides. */
function layOut(context: Context, a: Stretch, b: Stretch, units: readonly Unit[], report: Report): void {
  let atA = a.start;
  let atB = b.start;
  for (let at = 0; at <= units.length; ) {
    let next = at;
    while (next < units.length && isOneSided(units[next] as Unit)) next++;
    const paired = units[next];
    const spans =
      paired === undefined
        ? { a: emptyAt(a.end), b: emptyAt(b.end) }
        : spansOf(context, paired, a, b, { a: atA, b: atB });
    explainLoose(
      context,
      { start: atA, end: spans.a.start },
      { start: atB, end: spans.b.start },
      units.slice(at, next),
      report,
    );
    if (paired === undefined) return;
    atA = spans.a.end;
    atB = spans.b.end;
    reportUnit(context, paired, spans.a, spans.b, report);
    at = next + 1;
  }
}

function isOneSided(unit: Unit): boolean {
  return unit.aFrom === unit.aTo || unit.bFrom === unit.bTo;
}

/** Explains the space between two units of both sides: separators, and units that only one side has. */
function explainLoose(context: Context, a: Span, b: Span, units: readonly Unit[], report: Report): void {
  const { a: sideA, b: sideB } = context;
  if (units.length === 0) {
    compareSeparators(sideA.document.text, a, sideB.document.text, b, report);
    return;
  }
  const sign = findSignChange(sideA.document.text, a, sideB.document.text, b);
  if (sign !== undefined) {
    report({ category: 'unicode', ...sign, rule: 'sign' });
    return;
  }
  const gone = units.filter((unit) => unit.bFrom === unit.bTo);
  const come = units.filter((unit) => unit.aFrom === unit.aTo);
  if (come.length === 0) {
    const zone = extraZone(sideA, a, gone, sideB.document.text.slice(b.start, b.end), true);
    compareSeparators(
      sideA.document.text,
      { start: a.start, end: zone.start },
      sideB.document.text,
      { start: b.start, end: b.start + zone.before },
      report,
    );
    reportAlong(
      sideA,
      gone,
      zone,
      (unit, span) => reportUnit(context, unit, span, emptyAt(b.start + zone.before), report),
      true,
    );
    compareSeparators(
      sideA.document.text,
      { start: zone.end, end: a.end },
      sideB.document.text,
      { start: b.start + zone.before, end: b.end },
      report,
    );
    return;
  }
  if (gone.length === 0) {
    const zone = extraZone(sideB, b, come, sideA.document.text.slice(a.start, a.end), false);
    compareSeparators(
      sideA.document.text,
      { start: a.start, end: a.start + zone.before },
      sideB.document.text,
      { start: b.start, end: zone.start },
      report,
    );
    reportAlong(
      sideB,
      come,
      zone,
      (unit, span) => reportUnit(context, unit, emptyAt(a.start + zone.before), span, report),
      false,
    );
    compareSeparators(
      sideA.document.text,
      { start: a.start + zone.before, end: a.end },
      sideB.document.text,
      { start: zone.end, end: b.end },
      report,
    );
    return;
  }
  const coreA = coreOf(sideA, gone, true);
  const coreB = coreOf(sideB, come, false);
  compareSeparators(
    sideA.document.text,
    { start: a.start, end: coreA.start },
    sideB.document.text,
    { start: b.start, end: coreB.start },
    report,
  );
  reportAlong(sideA, gone, coreA, (unit, span) => reportUnit(context, unit, span, emptyAt(coreB.start), report), true);
  reportAlong(sideB, come, coreB, (unit, span) => reportUnit(context, unit, emptyAt(coreA.end), span, report), false);
  compareSeparators(
    sideA.document.text,
    { start: coreA.end, end: a.end },
    sideB.document.text,
    { start: coreB.end, end: b.end },
    report,
  );
}

/** The words of one-sided units, from the first to the last. */
function coreOf(side: Side, units: readonly Unit[], inA: boolean): Span {
  const first = units[0] as Unit;
  const last = units[units.length - 1] as Unit;
  return { start: startOf(side, inA ? first.aFrom : first.bFrom), end: endOf(side, inA ? last.aTo : last.bTo) };
}

interface Zone extends Span {
  /** How many code units of the other side's separator stand before the zone; the rest stands after it. */
  readonly before: number;
}

/**
 * What a run of added words brought along. `separator` is what the other side has in their place; the zone is what is
 * left when it is taken from the beginning, from the end, or from both ends of the span:
 *
 *     "он | сказал"  →  "он, | как известно, | сказал"      separator " ", zone ", как известно,"
 */
function extraZone(side: Side, span: Span, units: readonly Unit[], separator: string, inA: boolean): Zone {
  const text = side.document.text.slice(span.start, span.end);
  const core = coreOf(side, units, inA);
  const room = { before: core.start - span.start, after: span.end - core.end };
  const length = separator.length;
  if (length <= room.before && text.startsWith(separator))
    return { start: span.start + length, end: span.end, before: length };
  if (saysTheSame(text.slice(0, room.before), separator)) return { start: core.start, end: span.end, before: length };
  if (length <= room.after && text.endsWith(separator)) return { start: span.start, end: span.end - length, before: 0 };
  for (let cut = Math.min(length - 1, room.before); cut > 0; cut--) {
    if (length - cut <= room.after && text.startsWith(separator.slice(0, cut)) && text.endsWith(separator.slice(cut))) {
      return { start: span.start + cut, end: span.end - (length - cut), before: cut };
    }
  }
  return { start: core.start, end: span.end, before: length };
}

/** Whether two separators differ in their spaces only and have marks at all: the one answers the other. */
function saysTheSame(one: string, other: string): boolean {
  const marks = one.replace(/\s+/g, '');
  return marks !== '' && marks === other.replace(/\s+/g, '');
}

/** Divides a zone among its units: what stands between two of them belongs to the first. */
function reportAlong(
  side: Side,
  units: readonly Unit[],
  zone: Span,
  tell: (unit: Unit, span: Span) => void,
  inA: boolean,
): void {
  let start = zone.start;
  for (const [at, unit] of units.entries()) {
    const next = units[at + 1];
    const end = next === undefined ? zone.end : startOf(side, inA ? next.aFrom : next.bFrom);
    tell(unit, { start, end });
    start = end;
  }
}
