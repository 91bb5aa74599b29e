import type { Category } from '../terms/category.ts';
import type { Kind } from '../terms/kind.ts';
import type { Note } from '../terms/note.ts';
import type { Span, SpanPair } from '../text/span.ts';

/** A difference before it is told: spans instead of texts, positions and severities. */
export interface Finding {
  readonly category: Category;
  readonly a: Span;
  readonly b: Span;
  readonly also?: readonly Category[] | undefined;
  readonly kind?: Kind | undefined;
  readonly notes?: readonly Note[] | undefined;
  readonly rule?: string | undefined;
  readonly swap?: true | undefined;
  readonly move?: number | undefined;
  readonly changes?: readonly Finding[] | undefined;
  /** Whole lines came or went: the paragraphs beside them are untouched. */
  readonly wholeLines?: true | undefined;
}

/**
 * A finding of what was said of an edit and where. Each has all fields in one order: a long text has a hundred thousand,
 * and reading or copying objects of one shape is several times faster.
 */
export function findingOf(
  { category, also, kind, notes, rule, swap }: Omit<Finding, keyof SpanPair | 'move' | 'changes' | 'wholeLines'>,
  { a, b }: SpanPair,
): Finding {
  return {
    category,
    a,
    b,
    also,
    kind,
    notes,
    rule,
    swap,
    move: undefined,
    changes: undefined,
    wholeLines: undefined,
  };
}

/** A finding that was told anew, with all fields in the order of the others. */
export function inOneShape(finding: Finding): Finding {
  const { category, a, b, also, kind, notes, rule, swap, move, changes, wholeLines } = finding;
  return { category, a, b, also, kind, notes, rule, swap, move, changes, wholeLines };
}

/**
 * The findings, where those that are asked for are told anew, each as one or several; nearly all of a long text are left
 * as they are, for which `undefined` stands too.
 */
export function retold(
  findings: readonly Finding[],
  isAsked: (finding: Finding) => boolean,
  tell: (finding: Finding, at: number) => readonly Finding[] | undefined,
): readonly Finding[] {
  let told: Finding[] | undefined;
  for (let at = 0; at < findings.length; at++) {
    const finding = findings[at] as Finding;
    if (!isAsked(finding)) {
      told?.push(finding);
      continue;
    }
    const pieces = tell(finding, at);
    if (pieces === undefined) {
      told?.push(finding);
      continue;
    }
    // nothing is copied until something is told otherwise
    if (told === undefined && pieces.length === 1 && pieces[0] === finding) continue;
    told ??= findings.slice(0, at);
    for (const piece of pieces) told.push(piece === finding ? piece : inOneShape(piece));
  }
  return told ?? findings;
}

/** Receives findings in the order of both texts. */
export type Report = (finding: Finding) => void;

/** Receives what is found. */
export interface Listener {
  readonly report: Report;
  /** Called for every two paragraphs that answer each other although they have no linked word. */
  readonly paired: (paragraphA: number, paragraphB: number) => void;
}

/** The empty span at a place. */
export function emptyAt(place: number): Span {
  return { start: place, end: place };
}
