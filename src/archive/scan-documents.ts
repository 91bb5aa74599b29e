import { type CompareOptions, createJudge } from '../compare.ts';
import { DEFAULT_MIN_PASSAGE } from '../settings.ts';
import type { DocumentMeta } from '../terms/document.ts';
import { exactVerify } from './exact.ts';
import type { DocumentName, ScanResult } from './results.ts';
import { POSTING_CAP, scanCollection } from './scan.ts';
import { collectionOf } from './search/collection.ts';

/** A text of a collection; `path` and `id` together name it. */
export interface ScanDocument extends Partial<DocumentName> {
  readonly text: string;
  /** ISO date, where one is known. */
  readonly date?: string;
  /** What its document says of itself: who names whom as the source helps to tell the original. */
  readonly meta?: DocumentMeta;
}

/** Options of `scan`, beside those of the comparison; they carry the names of the flags. */
export interface ScanDocumentsOptions extends CompareOptions {
  /** List pairs of one form with other facts too. */
  readonly sameForm?: boolean;
}

/**
 * The groups of near-duplicates among texts, and who quotes whom. Touches nothing outside; the order of the texts
 * changes neither pairs nor clusters.
 *
 * @throws RangeError when an option is out of its range.
 */
export function scan(documents: Iterable<ScanDocument>, options: ScanDocumentsOptions = {}): ScanResult {
  const named = Array.from(documents, ({ path, id, text, date, meta }, at) => ({
    path: path ?? String(at),
    id: id ?? null,
    text,
    date: date ?? null,
    meta: meta ?? {},
  }));
  const { minPassage = DEFAULT_MIN_PASSAGE, sameForm = false } = options;
  const found = scanCollection(collectionOf(named), exactVerify(createJudge, options), {
    minPassage,
    cap: POSTING_CAP,
    sameForm,
  });
  return { ...found, skipped: [] };
}
