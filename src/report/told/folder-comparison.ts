import type { Severity } from '../../terms/category.ts';
import type { Skipped } from '../../terms/skipped.ts';
import type { Similarity, Verdict } from '../../terms/verdict.ts';

/** What the comparison of two files of one name gave. */
export interface FilePair {
  /** Path inside both folders. */
  readonly name: string;
  readonly verdict: Verdict;
  readonly similarity: Similarity;
  readonly severities: Readonly<Record<Severity, number>>;
}

/** The pairs as people are told them: what differs most in substance first, then by name. */
export function gravestFirst(pairs: readonly FilePair[]): readonly FilePair[] {
  const weight = ({ severities }: FilePair) =>
    severities.substantive * 1e6 + severities.structure * 1e3 + severities.editorial;
  return [...pairs].sort((one, other) => weight(other) - weight(one));
}

/**
 * Two folders compared: their files paired by relative name, in the order of their names.
 * schema/folders.schema.json describes its JSON document.
 */
export interface FolderComparison {
  readonly schemaVersion: 1;
  readonly command: 'compare folders';
  readonly a: { readonly name: string; readonly files: number };
  readonly b: { readonly name: string; readonly files: number };
  readonly pairs: readonly FilePair[];
  /** Names that are in one folder only. */
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
  /** What could not be read, and why. */
  readonly skipped: readonly Skipped[];
}
