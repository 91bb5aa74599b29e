import { closeSync, openSync, readSync } from 'node:fs';
import { type Collection, joinPrints } from '../../archive/search/collection.ts';
import { unpackText } from '../../archive/store/packed-text.ts';
import { type Said, said } from '../../terms/said.ts';
import { type Remark, remarkOn, type Skipped, skippedFor } from '../../terms/skipped.ts';
import { firstNotBefore } from '../../text/sorted.ts';
import { readFileBytes } from '../bytes.ts';
import type { DocumentKind, Tracked } from '../document/document.ts';
import { decode } from '../encoding/decode.ts';
import { Failure } from '../failure.ts';
import { systemName } from '../file-name.ts';
import type { RecordFields } from '../record-fields.ts';
import { type CollectionFile, type CollectionSource, listCollection } from './files.ts';
import { recordNames } from './names.ts';
import type { Part, PartProblem, PartWish } from './part.ts';
import { type PoolOptions, readParts, tasksOf } from './pool.ts';
import { isRecord, readRecord, type TextRecord } from './record.ts';

/** How a collection is read. */
export interface CollectionOptions extends PoolOptions, CollectionSource {
  readonly encoding?: string | undefined;
  /** What the user says that all files are. */
  readonly kind?: DocumentKind | undefined;
  readonly tracked?: Tracked | undefined;
  readonly fields?: RecordFields | undefined;
  /** Told after each piece: pieces read so far, and how many there are. */
  readonly progress?: (done: number, total: number) => void;
}

/** What there is to tell about the reading beside the texts. */
export interface ReadingNotes {
  /** What could not be read. */
  readonly skipped: Skipped[];
  /** What was read in a way that wants telling: ids that were missing, dates that say nothing. */
  readonly notes: Remark[];
}

/** A collection and what there is to tell about it. */
export interface ReadCollection extends ReadingNotes {
  readonly collection: Collection;
}

/** One piece of a collection, with the file and the id of each document. */
export interface PlacedPart {
  readonly part: Part;
  readonly files: readonly CollectionFile[];
  /** Null for a plain file. */
  readonly ids: readonly (string | null)[];
}

/**
 * Reads folders, files and files of records piece by piece, in order. Problems of files inside folders, and of single
 * lines, go to `skipped`; a file that was named and cannot be read is thrown as a Failure.
 */
export async function* readPlacedParts(
  operands: readonly string[],
  wish: Pick<PartWish, 'catalogue' | 'packed' | 'prints'>,
  options: CollectionOptions,
  { skipped, notes }: ReadingNotes,
): AsyncGenerator<PlacedPart, void> {
  const { files, skipped: unlisted } = listCollection(operands, options);
  skipped.push(...unlisted);
  const tasks = tasksOf(files);
  const { encoding, fields, kind, tracked } = options;
  let done = 0;
  let linesBefore = 0;
  let names = recordNames();
  let unread = NO_UNREAD_DATES;
  let documents = 0;
  let broken: PartProblem | undefined;
  for await (const part of readParts(tasks, { ...wish, encoding, fields, kind, tracked }, options)) {
    const task = tasks[done++];
    if (task?.kind !== 'lines' || task.from === 0) {
      linesBefore = 0;
      names = recordNames();
      unread = NO_UNREAD_DATES;
    }
    for (const problem of part.problems) {
      tell(problem, files, linesBefore, skipped);
      broken ??= problem.line === null ? undefined : problem;
    }
    // The texts of a document have names of their own already.
    const ids = task?.kind === 'files' ? part.ids.map((id) => id ?? null) : names.idsOf(part, linesBefore);
    documents += ids.length;
    unread = moreUnread(unread, part, ids);
    yield { part, files, ids };
    linesBefore += part.lines;
    const next = tasks[done];
    if (task !== undefined && task.kind !== 'files' && (next?.kind !== 'lines' || next.from === 0)) {
      const { path = '' } = files[task.file] ?? {};
      for (const told of [names.told(), unreadTold(unread)]) if (told !== undefined) notes.push(remarkOn(path, told));
    }
    options.progress?.(done, tasks.length);
  }
  const [only] = files;
  if (documents === 0 && broken !== undefined && files.length === 1 && only !== undefined && only.named !== null) {
    const wanted = `{"${fields?.id ?? 'id'}": …, "${fields?.text ?? 'text'}": …}`;
    throw new Failure('undecodable', only.named, said`holds no line like ${wanted}: line 1 ${broken.reason}`);
  }
}

interface UnreadDates {
  readonly count: number;
  /** The record of the first, and what is written there. */
  readonly record: string;
  readonly written: string;
}

const NO_UNREAD_DATES: UnreadDates = { count: 0, record: '', written: '' };

function moreUnread(known: UnreadDates, { unreadDates }: Part, ids: readonly (string | null)[]): UnreadDates {
  const [first] = unreadDates;
  if (first === undefined) return known;
  const [at, written] = first;
  const example = known.count > 0 ? known : { record: ids[at] ?? '', written };
  return { ...example, count: known.count + unreadDates.length };
}

function unreadTold({ count, record, written }: UnreadDates): Said | undefined {
  if (count === 0) return undefined;
  return said`${count} dates cannot be read and count as unknown (record ${record}: "${written}")`;
}

function tell(problem: PartProblem, files: readonly CollectionFile[], linesBefore: number, skipped: Skipped[]): void {
  const file = files[problem.file];
  if (file === undefined) return;
  if (problem.line !== null) {
    skipped.push(skippedFor(`${file.path}:${linesBefore + problem.line + 1}`, problem));
    return;
  }
  if (file.named !== null && problem.ofPart !== true) throw new Failure(problem.code, file.named, problem.reason);
  skipped.push(skippedFor(file.path, problem));
}

/** The text of a document that its piece keeps; undefined where it keeps none. */
export function keptText({ blocks: { data, start, block, place } }: Part, document: number): string | undefined {
  const number = block[document] ?? -1;
  if (number < 0) return undefined;
  return unpackText(data.subarray(start[number], start[number + 1]), place[document] ?? 0);
}

const NO_PRINTS = joinPrints([]);

/** Reads a whole collection; of the texts only the fingerprints are kept, and where they are. */
export async function readCollection(
  operands: readonly string[],
  options: CollectionOptions = {},
): Promise<ReadCollection> {
  const told: ReadingNotes = { skipped: [], notes: [] };
  let parts: PlacedPart[] = [];
  for await (const part of readPlacedParts(operands, { catalogue: false, packed: false }, options, told))
    parts.push(part);
  const starts: number[] = [];
  let count = 0;
  for (const { ids } of parts) {
    starts.push(count);
    count += ids.length;
  }
  const prints = joinPrints(parts.map(({ part }) => part.prints));
  // The pieces keep only what names their documents.
  parts = parts.map((placed) => ({ ...placed, part: { ...placed.part, prints: NO_PRINTS } }));
  const placeOf = (document: number): { readonly placed: PlacedPart; readonly at: number } => {
    const last = firstNotBefore(0, starts.length, (at) => (starts[at] ?? 0) <= document) - 1;
    const placed = parts[last];
    if (placed === undefined) throw new RangeError(`no document ${document}`);
    return { placed, at: document - (starts[last] ?? 0) };
  };
  const fileOf = ({ part, files }: PlacedPart, at: number): CollectionFile => {
    const file = files[part.file[at] ?? -1];
    if (file === undefined) throw new RangeError('a document without a file');
    return file;
  };
  /** The record of a line, read again; undefined when its file is gone or has changed. */
  const recordAt = (placed: PlacedPart, at: number): TextRecord | undefined => {
    const { part } = placed;
    try {
      const bytes = readRange(fileOf(placed, at).path, part.offset[at] ?? 0, part.length[at] ?? 0);
      const record = readRecord(bytes, { fields: options.fields ?? {}, encoding: options.encoding });
      return isRecord(record) ? record : undefined;
    } catch {
      return undefined;
    }
  };
  const collection: Collection = {
    count,
    prints,
    name: (document) => {
      const { placed, at } = placeOf(document);
      return { path: fileOf(placed, at).path, id: placed.ids[at] ?? null };
    },
    date: (document) => {
      const { placed, at } = placeOf(document);
      return placed.part.dates[at] ?? null;
    },
    meta: (document) => {
      const { placed, at } = placeOf(document);
      const known = placed.part.metas.get(at);
      if (known !== undefined || fileOf(placed, at).kind !== 'lines') return known ?? {};
      return recordAt(placed, at)?.meta ?? {};
    },
    text: (document) => {
      const { placed, at } = placeOf(document);
      const { path, kind } = fileOf(placed, at);
      const kept = keptText(placed.part, at);
      if (kept !== undefined || kind === 'records') return kept;
      if (kind !== 'text') return recordAt(placed, at)?.text;
      try {
        return decode(readFileBytes(path), path, options.encoding).text;
      } catch {
        // Gone or changed since it was read.
        return undefined;
      }
    },
  };
  return { collection, ...told };
}

/** Bytes of a file; fewer where it has become shorter. */
export function readRange(path: string, offset: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  const descriptor = openSync(systemName(path), 'r');
  try {
    let filled = 0;
    while (filled < length) {
      const count = readSync(descriptor, bytes, filled, length - filled, offset + filled);
      if (count === 0) break;
      filled += count;
    }
    return bytes.subarray(0, filled);
  } finally {
    closeSync(descriptor);
  }
}
