import { closeSync, openSync, readSync } from 'node:fs';
import { type Collection, joinPrints } from '../../archive/search/collection.ts';
import { readFileBytes } from '../bytes.ts';
import { decode } from '../encoding/decode.ts';
import { Failure } from '../failure.ts';
import type { Skipped } from '../folder.ts';
import { type CollectionFile, listCollection } from './files.ts';
import { type Part, type PartProblem, readRecord } from './part.ts';
import { type PoolOptions, readParts, tasksOf } from './pool.ts';

/** How a collection is read. */
export interface CollectionOptions extends PoolOptions {
  readonly encoding?: string | undefined;
  /** Files that are no texts though they lie there. */
  readonly without?: readonly string[];
  /** Told after each piece: pieces read so far, and how many there are. */
  readonly progress?: (done: number, total: number) => void;
}

/** A collection and what could not be read of it. */
export interface ReadCollection {
  readonly collection: Collection;
  readonly skipped: readonly Skipped[];
}

/** One piece of a collection, with the file each document is in and its line counted from the top of that file. */
export interface PlacedPart {
  readonly part: Part;
  readonly files: readonly CollectionFile[];
  /** Lines of the file before the piece. */
  readonly linesBefore: number;
}

/**
 * Reads folders, files and .jsonl files piece by piece, in order. Problems of files inside folders, and of single lines,
 * go to `skipped`; a file that was named and cannot be read is thrown as a Failure.
 */
export async function* readPlacedParts(
  operands: readonly string[],
  wish: { readonly catalogue: boolean; readonly packed: boolean },
  options: CollectionOptions,
  skipped: Skipped[],
): AsyncGenerator<PlacedPart, void> {
  const { files, skipped: unlisted } = listCollection(operands, options.without);
  skipped.push(...unlisted);
  const tasks = tasksOf(files);
  let done = 0;
  let linesBefore = 0;
  let documents = 0;
  let broken: PartProblem | undefined;
  for await (const part of readParts(tasks, { ...wish, encoding: options.encoding }, options)) {
    const task = tasks[done];
    if (task?.kind !== 'lines' || task.from === 0) linesBefore = 0;
    for (const problem of part.problems) {
      tell(problem, files, linesBefore, skipped);
      broken ??= problem.line === null ? undefined : problem;
    }
    documents += part.ids.length;
    yield { part, files, linesBefore };
    linesBefore += part.lines;
    options.progress?.(++done, tasks.length);
  }
  const [only] = files;
  if (documents === 0 && broken !== undefined && files.length === 1 && only !== undefined && only.named !== null)
    throw new Failure('undecodable', only.named, `holds no line like {"id": …, "text": …}: line 1 ${broken.reason}`);
}

function tell(problem: PartProblem, files: readonly CollectionFile[], linesBefore: number, skipped: Skipped[]): void {
  const file = files[problem.file];
  if (file === undefined) return;
  if (problem.line !== null) {
    skipped.push({ path: `${file.path}:${linesBefore + problem.line + 1}`, reason: problem.reason });
    return;
  }
  if (file.named !== null) throw new Failure(problem.code, file.named, problem.reason);
  skipped.push({ path: file.path, reason: problem.reason });
}

/** The id of a document: what its line says, else the number of the line; null for a plain file. */
export function idOf({ part, linesBefore }: PlacedPart, document: number): string | null {
  const id = part.ids[document];
  return id === undefined ? String(linesBefore + (part.line[document] ?? 0) + 1) : id;
}

const NO_PRINTS = joinPrints([]);

/** Reads a whole collection; of the texts only the fingerprints are kept, and where they are. */
export async function readCollection(
  operands: readonly string[],
  options: CollectionOptions = {},
): Promise<ReadCollection> {
  const skipped: Skipped[] = [];
  let parts: PlacedPart[] = [];
  for await (const part of readPlacedParts(operands, { catalogue: false, packed: false }, options, skipped))
    parts.push(part);
  const starts: number[] = [];
  let count = 0;
  for (const { part } of parts) {
    starts.push(count);
    count += part.ids.length;
  }
  const prints = joinPrints(parts.map(({ part }) => part.prints));
  // The pieces keep only what names their documents.
  parts = parts.map((placed) => ({ ...placed, part: { ...placed.part, prints: NO_PRINTS } }));
  const placeOf = (document: number): { readonly placed: PlacedPart; readonly at: number } => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((starts[middle] ?? 0) <= document) low = middle;
      else high = middle - 1;
    }
    const placed = parts[low];
    if (placed === undefined) throw new RangeError(`no document ${document}`);
    return { placed, at: document - (starts[low] ?? 0) };
  };
  const fileOf = ({ part, files }: PlacedPart, at: number): CollectionFile => {
    const file = files[part.file[at] ?? -1];
    if (file === undefined) throw new RangeError('a document without a file');
    return file;
  };
  const collection: Collection = {
    count,
    prints,
    name: (document) => {
      const { placed, at } = placeOf(document);
      return { path: fileOf(placed, at).path, id: idOf(placed, at) };
    },
    date: (document) => {
      const { placed, at } = placeOf(document);
      return placed.part.dates[at] ?? null;
    },
    text: (document) => {
      const { placed, at } = placeOf(document);
      const { part } = placed;
      const { path, lines } = fileOf(placed, at);
      try {
        if (!lines) return decode(readFileBytes(path), path, options.encoding).text;
        const record = readRecord(readRange(path, part.offset[at] ?? 0, part.length[at] ?? 0));
        return typeof record === 'object' ? record.text : undefined;
      } catch {
        // Gone or changed since it was read.
        return undefined;
      }
    },
  };
  return { collection, skipped };
}

/** Bytes of a file; fewer where it has become shorter. */
export function readRange(path: string, offset: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  const descriptor = openSync(path, 'r');
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
