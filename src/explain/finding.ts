import type { Category } from '../terms/category.ts';
import type { Kind } from '../terms/kind.ts';
import type { Note } from '../terms/note.ts';
import type { Span } from '../text/span.ts';

/** A difference before it is told: spans instead of texts, positions and severities. */
export interface Finding {
  readonly category: Category;
  readonly a: Span;
  readonly b: Span;
  readonly also?: readonly Category[];
  readonly kind?: Kind;
  readonly notes?: readonly Note[];
  readonly rule?: string;
  readonly swap?: true;
  readonly move?: number;
  readonly changes?: readonly Finding[];
  /** Whole lines came or went: the paragraphs beside them are untouched. */
  readonly wholeLines?: true;
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
