import { isEmpty } from '../text/range.ts';
import type { Span, SpanPair } from '../text/span.ts';
import type { Context } from './context.ts';
import { emptyAt, type Report } from './finding.ts';
import { findSignChange } from './rule/sign.ts';
import { compareSeparators } from './separators.ts';
import { reportUnit, type Unit } from './unit.ts';
import { endOf, startOf } from './unit-spans.ts';

/** What stands between two units of both sides: separators, units that only A has, and units that only B has. */
interface Loose {
  readonly context: Context;
  readonly spans: SpanPair;
  readonly units: { readonly a: readonly Unit[]; readonly b: readonly Unit[] };
  readonly report: Report;
}

/** A way to explain it; false where it is not this one's. */
type Way = (loose: Loose) => boolean;

/** The first that takes it decides. */
const WAYS: readonly Way[] = [
  spelledSign,
  (loose) => unitsOfOneSide(loose, 'a'),
  (loose) => unitsOfOneSide(loose, 'b'),
  unitsOfBothSides,
];

/** Explains the space between two units of both sides: separators, and units that only one side has. */
export function explainLoose(context: Context, spans: SpanPair, units: readonly Unit[], report: Report): void {
  // between most words there is nothing but what parts them
  if (units.length === 0) {
    compareSeparators(context.a.document.text, spans.a, context.b.document.text, spans.b, report);
    return;
  }
  const gone = units.filter((unit) => isEmpty(unit.b));
  const come = units.filter((unit) => isEmpty(unit.a));
  const loose = { context, spans, units: { a: gone, b: come }, report };
  for (const way of WAYS) if (way(loose)) return;
}

/** Compares what stands between words; a unit is in none of the spans. */
function tellSeparators({ context, report }: Loose, { a, b }: SpanPair): void {
  compareSeparators(context.a.document.text, a, context.b.document.text, b, report);
}

/** № for N, where one of the two is no word. */
function spelledSign({ context, spans, report }: Loose): boolean {
  const sign = findSignChange(context.a.document.text, spans.a, context.b.document.text, spans.b);
  if (sign !== undefined) report({ category: 'unicode', ...sign, rule: 'sign' });
  return sign !== undefined;
}

/** Units that only one side has: each with what it brought along, and the separator of the other side around them. */
function unitsOfOneSide(loose: Loose, which: 'a' | 'b'): boolean {
  const other = which === 'a' ? 'b' : 'a';
  if (loose.units[other].length > 0) return false;
  const own = loose.spans[which];
  const none = loose.spans[other];
  const zone = extraZone(loose, which, loose.context[other].document.text.slice(none.start, none.end));
  const place = none.start + zone.before;
  const seen = (span: Span, answer: Span): SpanPair =>
    which === 'a' ? { a: span, b: answer } : { a: answer, b: span };
  tellSeparators(loose, seen({ start: own.start, end: zone.start }, { start: none.start, end: place }));
  for (const [unit, span] of along(loose, which, zone))
    reportUnit(loose.context, unit, seen(span, emptyAt(place)), loose.report);
  tellSeparators(loose, seen({ start: zone.end, end: own.end }, { start: place, end: none.end }));
  return true;
}

/** What went, then what came; the separators before and after them answer each other. */
function unitsOfBothSides(loose: Loose): boolean {
  const { context, spans, report } = loose;
  const a = coreOf(loose, 'a');
  const b = coreOf(loose, 'b');
  tellSeparators(loose, {
    a: { start: spans.a.start, end: a.start },
    b: { start: spans.b.start, end: b.start },
  });
  for (const [unit, span] of along(loose, 'a', a)) reportUnit(context, unit, { a: span, b: emptyAt(b.start) }, report);
  for (const [unit, span] of along(loose, 'b', b)) reportUnit(context, unit, { a: emptyAt(a.end), b: span }, report);
  tellSeparators(loose, { a: { start: a.end, end: spans.a.end }, b: { start: b.end, end: spans.b.end } });
  return true;
}

/** The words of the units of a side, from the first to the last. */
function coreOf({ context, units }: Loose, which: 'a' | 'b'): Span {
  const first = units[which][0] as Unit; // asked only of a side that has units
  const last = units[which].at(-1) as Unit;
  return { start: startOf(context[which], first[which].from), end: endOf(context[which], last[which].to) };
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
function extraZone(loose: Loose, which: 'a' | 'b', separator: string): Zone {
  const span = loose.spans[which];
  const text = loose.context[which].document.text.slice(span.start, span.end);
  const core = coreOf(loose, which);
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

/** Divides a zone among the units of a side: what stands between two of them belongs to the first. */
function* along({ context, units }: Loose, which: 'a' | 'b', zone: Span): Generator<readonly [Unit, Span]> {
  let { start } = zone;
  for (const [at, unit] of units[which].entries()) {
    const next = units[which][at + 1];
    const end = next === undefined ? zone.end : startOf(context[which], next[which].from);
    yield [unit, { start, end }];
    start = end;
  }
}
