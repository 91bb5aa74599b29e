import { statSync } from 'node:fs';
import { type Archive, type CheckOptions, checkDocument } from './archive/check.ts';
import { exactVerify } from './archive/exact.ts';
import { needsDates } from './archive/history/range.ts';
import type { CheckedDocument, DocumentName } from './archive/results.ts';
import { POSTING_CAP } from './archive/scan.ts';
import { createCandidateSearch } from './archive/search/candidates.ts';
import { createCollectionStore } from './archive/search/collection-store.ts';
import { isServerAddress } from './archive/store/address.ts';
import { openIndexAt } from './archive/store/open.ts';
import { type CompareOptions, createJudge } from './compare.ts';
import { archivedReader } from './read/collection/archived-text.ts';
import { readCollection } from './read/collection/collection.ts';
import { isRecordsName } from './read/collection/records.ts';
import { DEFAULT_MIN_PASSAGE } from './settings.ts';

/** Options of `openArchive`, beside those of the comparison; they carry the names of the flags. */
export interface OpenArchiveOptions extends CompareOptions {
  /** Matches listed of each text; all of them when not given. */
  readonly limit?: number;
  /** A text that is in the archive itself does not match itself. */
  readonly excludeSelf?: boolean;
  /** Leave out archived texts that are known to be older than this ISO date. */
  readonly since?: string;
  /** Leave out archived texts that are known to be younger than this ISO date. */
  readonly until?: string;
  /** Encoding of archived files that are not UTF-8. */
  readonly encoding?: string;
}

/** An archive that texts are looked up in, one after the other. */
export interface OpenArchive {
  /** Texts in the archive. */
  readonly documents: () => Promise<number>;
  /** What the archive has of a text; `name` is what the text is called in the result. */
  readonly check: (text: string, name?: Partial<DocumentName>) => Promise<CheckedDocument>;
  readonly close: () => Promise<void>;
}

/**
 * Opens an archive: an index that `dedupe index add` made, in a file or at `postgres://…`, or a folder or .jsonl file, which is read into memory now.
 *
 * @throws ArchiveFailure for what is no index, Failure for a folder or file that cannot be read,
 *   RangeError when an option is out of its range.
 */
export async function openArchive(where: string, options: OpenArchiveOptions = {}): Promise<OpenArchive> {
  const { limit, since, until, encoding, minPassage = DEFAULT_MIN_PASSAGE, excludeSelf = false } = options;
  const dates = { ...(since !== undefined && { since }), ...(until !== undefined && { until }) };
  const archive: Archive = {
    ...(await storeAt(where, needsDates(dates), encoding)),
    verify: exactVerify(createJudge, options),
    search: createCandidateSearch(),
  };
  const checkOptions: CheckOptions = {
    minPassage,
    cap: POSTING_CAP,
    excludeSelf,
    dates,
    ...(limit !== undefined && { limit }),
  };
  return {
    documents: () => archive.store.count(),
    check: (text, { path = '-', id = null } = {}) => checkDocument({ path, id, text }, archive, checkOptions),
    close: () => archive.store.close(),
  };
}

async function storeAt(where: string, dated: boolean, encoding?: string): Promise<Pick<Archive, 'store' | 'read'>> {
  if (!isServerAddress(where) && isCollection(where)) {
    const { collection } = await readCollection([where], { encoding });
    return { store: createCollectionStore(collection, dated), read: async () => undefined };
  }
  return { store: await openIndexAt(where, 'read', { root: null }), read: archivedReader({ encoding }) };
}

function isCollection(where: string): boolean {
  return isRecordsName(where) || statSync(where, { throwIfNoEntry: false })?.isDirectory() === true;
}
