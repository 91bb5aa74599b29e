import type { Why } from '../judge/why.ts';
import type { Category, Severity } from '../terms/category.ts';
import type { DocumentMeta } from '../terms/document.ts';
import type { Doubt } from '../terms/doubt.ts';
import type { Kind } from '../terms/kind.ts';
import type { Limits } from '../terms/limits.ts';
import type { Note } from '../terms/note.ts';
import type { Similarity, Verdict } from '../terms/verdict.ts';
import type { Passage } from './passage.ts';

/** One side of a difference: offsets are UTF-16 code units, half-open; line and column are 1-based. */
export interface DifferenceSide {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  /** In a document that has pages. */
  readonly page?: number;
}

/**
 * One difference. Replacing, in order, each `a` range by `b.text` turns A into B exactly, and the reverse;
 * an insertion has an empty `a` range, a deletion an empty `b` range.
 */
export interface Difference {
  readonly category: Category;
  readonly severity: Severity;
  readonly a: DifferenceSide;
  readonly b: DifferenceSide;
  /** Further cosmetic categories of the same word (Её → ее). */
  readonly also?: readonly Category[];
  readonly kind?: Kind;
  /** The figure or name changed places with another one. */
  readonly swap?: true;
  /** A sentence for the reader: code points of a homoglyph, a capital that was a party's name. */
  readonly note?: string;
  /** The same as data. */
  readonly notes?: readonly Note[];
  /** Number of the move, from 1; both ends of a move carry it. */
  readonly move?: number;
  /** Edits inside a moved passage; stands on its inserted end; ignored by replay. */
  readonly changes?: readonly Difference[];
  /** Demoted by --ignore: listed, but trips no gate and does not touch the verdict. */
  readonly ignored?: true;
  readonly inQuotation?: true;
  /** Which rule decided. */
  readonly rule?: string;
}

/** 1-based lines, both inclusive. */
export interface LineRange {
  readonly line: number;
  readonly endLine: number;
}

export const PARAGRAPH_KINDS = [
  'same',
  'cosmetic',
  'edited',
  'inserted',
  'deleted',
  'moved',
  'split',
  'merged',
] as const;
export type ParagraphKind = (typeof PARAGRAPH_KINDS)[number];

/** How a paragraph of one text answers paragraphs of the other; a side without an answer is null. */
export interface ParagraphPair {
  readonly kind: ParagraphKind;
  readonly a: LineRange | null;
  readonly b: LineRange | null;
}

/** What was read of one text. */
export interface TextInfo {
  readonly name: string;
  readonly encoding: string;
  readonly wrapped: boolean;
  readonly lines: number;
  readonly paragraphs: number;
  readonly words: number;
  readonly shingles: number;
  /** What a document says of itself beside its text; absent where it says nothing. */
  readonly meta?: DocumentMeta;
  /** Doubtful reading: replaced bytes, text encoded twice. */
  readonly warnings?: readonly string[];
  /** The same as data. */
  readonly doubts?: readonly Doubt[];
}

/** A figure, a name or a negation of one text. */
export interface Fact {
  readonly kind: 'date' | 'time' | 'percent' | 'sum' | 'count' | 'ordinal' | 'reference' | 'name' | 'negation';
  readonly text: string;
  /** What it means whatever its notation: `2026-02-27`, `1500000`, the keys of a name, the word that is denied. */
  readonly value: string;
  /** Canonical unit: `kg`, `KZT`, `%`, `KZT/day`. */
  readonly unit?: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
}

/** What became of a fact: numbers are places in the lists of the table, from 0. */
export interface FactChange {
  readonly kind: Fact['kind'];
  readonly change: 'changed' | 'added' | 'dropped';
  readonly a: number | null;
  readonly b: number | null;
}

/** The facts of both texts, in order, and the changes between them. */
export interface FactTable {
  readonly a: readonly Fact[];
  readonly b: readonly Fact[];
  readonly changes: readonly FactChange[];
}

/** The result of comparing two texts: CONTRACT section 5 without `tool` and `command`. */
export interface Comparison {
  readonly schemaVersion: 1;
  readonly verdict: Verdict;
  readonly similarity: Similarity;
  readonly settings: {
    readonly shingleSize: number;
    readonly threshold: number;
    readonly minPassage: number;
    readonly keep: readonly string[];
    readonly ignore: readonly Category[];
  };
  readonly a: TextInfo;
  readonly b: TextInfo;
  readonly summary: {
    readonly paragraphs: Readonly<Record<ParagraphKind, number>>;
    readonly categories: Readonly<Record<Category, number>>;
    readonly severities: Readonly<Record<Severity, number>>;
  };
  readonly paragraphs: readonly ParagraphPair[];
  readonly differences: readonly Difference[];
  readonly facts: FactTable;
  /** What stands in both texts, where the verdict is `partial` or less. */
  readonly passages?: readonly Passage[];
  /** How score and verdict came about; only where it was asked for. */
  readonly why?: Why;
  readonly limits: Limits;
}
