import { statSync } from 'node:fs';
import { type Archive, type CheckOptions, checkDocument } from './archive/check.ts';
import { exactVerify } from './archive/exact.ts';
import { dateOf } from './archive/history/date.ts';
import { isoDate } from './archive/history/day.ts';
import { type DateRange, daysOfSpan, needsDates } from './archive/history/range.ts';
import type { CheckedDocument, DocumentName } from './archive/results.ts';
import { POSTING_CAP } from './archive/scan.ts';
import { createCandidateSearch } from './archive/search/candidates.ts';
import { createCollectionStore } from './archive/search/collection-store.ts';
import { createFewTexts } from './archive/search/few-texts.ts';
import { isServerAddress } from './archive/store/address.ts';
import { openIndexAt } from './archive/store/open.ts';
import { type CompareOptions, createJudge } from './compare.ts';
import { archivedReader } from './read/collection/archived-text.ts';
import { readCollection } from './read/collection/collection.ts';
import { isFolder, realPath } from './read/collection/files.ts';
import { isRecordsName } from './read/collection/records.ts';
import { Failure } from './read/failure.ts';
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
  /** Leave out archived texts whose known day lies further from that of the text: `30d`, `2w`. */
  readonly within?: string;
  /** Folder in which the tree of the archived texts is mounted now; where it was when the index was made otherwise. */
  readonly root?: string;
  /** Encoding of archived files that are not UTF-8. */
  readonly encoding?: string;
}

/** What a text is called, and when it was published. */
export interface TextName extends Partial<DocumentName> {
  /** ISO date; read from the path or the head of the text when not given. */
  readonly date?: string;
}

/** An archive that texts are looked up in, one after the other. */
export interface OpenArchive {
  /** Texts in the archive. */
  readonly documents: () => Promise<number>;
  /** What the archive has of a text; `name` is what the text is called in the result, and its ISO date where one is known. */
  readonly check: (text: string, name?: TextName) => Promise<CheckedDocument>;
  readonly close: () => Promise<void>;
}

/**
 * Opens an archive: an index that `dedupe index add` made, in a file or at `postgres://…`, or a folder or .jsonl file, which is read into memory now.
 *
 * @throws ArchiveFailure for what is no index, Failure for a folder or file that cannot be read,
 *   RangeError when an option is out of its range.
 */
export async function openArchive(where: string, options: OpenArchiveOptions = {}): Promise<OpenArchive> {
  const { limit, root, encoding, minPassage = DEFAULT_MIN_PASSAGE, excludeSelf = false } = options;
  const dates = dateRangeOf(options);
  const { store, read } = await storeAt(where, needsDates(dates), root, encoding);
  const archive: Archive = {
    store,
    read,
    few: createFewTexts(store, read),
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
    check: (text, { path = '-', id = null, date } = {}) => {
      const day = dates.within === undefined ? null : dateOf(date ?? null, path, text);
      return checkDocument({ path, id, text, date: day }, archive, checkOptions);
    },
    close: () => archive.store.close(),
  };
}

function dateRangeOf({ since, until, within }: OpenArchiveOptions): DateRange {
  const dayOf = (option: string, day: string): string => {
    if (isoDate(day) === day) return day;
    throw new RangeError(`${option}: '${day}' is not a day like 2026-02-27`);
  };
  const days = within === undefined ? undefined : daysOfSpan(within);
  if (days === null) throw new RangeError(`within: '${within}' is no span like 30d, 2w or 6m`);
  return {
    ...(since !== undefined && { since: dayOf('since', since) }),
    ...(until !== undefined && { until: dayOf('until', until) }),
    ...(days !== undefined && { within: days }),
  };
}

async function storeAt(
  where: string,
  dated: boolean,
  root: string | undefined,
  encoding: string | undefined,
): Promise<Pick<Archive, 'store' | 'read'>> {
  if (!isServerAddress(where) && isCollection(where)) {
    const { collection } = await readCollection([where], { encoding });
    return { store: createCollectionStore(collection, dated), read: async () => undefined };
  }
  if (root !== undefined && !isFolder(root)) throw new Failure('not-found', root, 'root: no such folder');
  const roots = { root: root === undefined ? null : realPath(root) };
  return { store: await openIndexAt(where, 'read', roots), read: archivedReader({ encoding }) };
}

function isCollection(where: string): boolean {
  return isRecordsName(where) || statSync(where, { throwIfNoEntry: false })?.isDirectory() === true;
}
