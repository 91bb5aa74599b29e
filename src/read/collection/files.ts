import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readSync, realpathSync, type Stats, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { said } from '../../terms/said.ts';
import { type Obstacle, type Skipped, skippedFor } from '../../terms/skipped.ts';
import { readFailure } from '../failure.ts';
import { operandName, systemName } from '../file-name.ts';
import { listFolder } from '../folder.ts';
import { STANDARD_INPUT } from '../source.ts';
import { isDocument } from '../texts.ts';
import { acceptor, type FileFilter } from './filter.ts';
import { isDatabase, isOwnFile } from './own-file.ts';
import { isRecordsName } from './records.ts';

/** A file of a collection: one text, a record a line that can be read piece by piece, or records read as a whole. */
export interface CollectionFile {
  /** Absolute, without links on the way; what standard input is called. */
  readonly path: string;
  /** As the user named it; null for a file that was found in a folder. */
  readonly named: string | null;
  readonly kind: 'text' | 'lines' | 'records';
  /** Bytes. */
  readonly size: number;
  /** What was read of it already: standard input. */
  readonly bytes?: Uint8Array;
}

/** The files that operands stand for, and what folders hold that cannot be one. */
export interface CollectionFiles {
  readonly files: readonly CollectionFile[];
  readonly skipped: readonly Skipped[];
}

/** What of the operands is listed, and how. */
export interface CollectionSource extends FileFilter {
  /** Files that are no texts though they lie there. */
  readonly without?: readonly string[];
  /** The operands come from a listing: they are read as files that were found in a folder. */
  readonly isListing?: boolean;
  /** What was read from standard input and what to call it; the operand `-` stands for it. */
  readonly input?: { readonly bytes: Uint8Array; readonly name: string } | undefined;
}

/**
 * Lists what folders, files of records and plain files hold, each file once by whatever links it is reached. Throws a
 * Failure for an operand that is not there.
 */
export function listCollection(operands: readonly string[], source: CollectionSource = {}): CollectionFiles {
  const files = new Map<string, CollectionFile>();
  const skipped: Skipped[] = [];
  const refused = new Set((source.without ?? []).flatMap((path) => [realPath(path), `${realPath(path)}-journal`]));
  const accepts = acceptor(source);
  const add = (path: string, named: string | null): void => {
    if (refused.has(path) || (named === null && files.has(path))) return;
    const found = collectionFile(path, named, source.maxSize);
    if (found === undefined) return;
    if ('reason' in found) skipped.push(skippedFor(path, found));
    else files.set(path, found);
  };
  for (const given of operands) {
    if (given === STANDARD_INPUT && source.input !== undefined) {
      const { bytes, name } = source.input;
      files.set(name, { path: name, named: given, kind: 'records', size: bytes.length, bytes });
      continue;
    }
    const operand = operandName(given);
    const stats = source.isListing === true ? foundOf(operand) : statOf(operand, given);
    if (stats === undefined) continue;
    const root = realPath(operand);
    if (!stats.isDirectory()) {
      add(root, source.isListing === true ? null : given);
      continue;
    }
    const listing = listFolder(root, { accepts, follow: source.follow === true });
    skipped.push(...listing.skipped.map((one) => ({ ...one, path: resolve(root, one.path) })));
    const below = root === '/' ? '' : root;
    for (const name of listing.files)
      add(source.follow === true ? realPath(`${below}/${name}`) : `${below}/${name}`, null);
  }
  return { files: [...files.values()], skipped };
}

/** The path of a file or folder without links on the way; the absolute path of what is not there. */
export function realPath(path: string): string {
  try {
    const known = systemName(path);
    // What is no UTF-8 keeps the name that it was given.
    return typeof known === 'string' ? realpathSync.native(known) : resolve(path);
  } catch {
    return resolve(path);
  }
}

function collectionFile(
  path: string,
  named: string | null,
  maxSize: number | undefined,
): CollectionFile | Obstacle | undefined {
  const isRecords = isRecordsName(path);
  // Only what is cut into pieces or limited needs its size; asking for every other file would be a call a file.
  if (!isRecords && maxSize === undefined) return { path, named, kind: 'text', size: 0 };
  const stats = statSync(systemName(path), { throwIfNoEntry: false });
  const size = stats?.isFile() === true ? stats.size : 0;
  if (named === null && maxSize !== undefined && size > maxSize)
    return { code: 'too-large', reason: said`is larger than ${maxSize} bytes` };
  if (!isRecords) return { path, named, kind: 'text', size };
  if (!/\.(?:jsonl|ndjson)$/i.test(path)) return { path, named, kind: 'records', size };
  const head = stats?.isFile() === true ? headOf(path) : new Uint8Array(0);
  if (named === null && isOwnFile(head)) return undefined;
  return { path, named, kind: isPlainUtf8(head) ? 'lines' : 'records', size };
}

/** Bytes at the head of a file of lines that tell its encoding: a page of a feed. */
const HEAD = 64 * 1024;

function headOf(path: string): Uint8Array {
  const head = new Uint8Array(HEAD);
  try {
    const descriptor = openSync(systemName(path), 'r');
    try {
      return head.subarray(0, readSync(descriptor, head, 0, HEAD, 0));
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // Reading the file itself will say what is wrong.
    return head.subarray(0, 0);
  }
}

/** Whether a file is a document by its beginning: an archive of letters, a feed. An index is none, nor is what is not there. */
export async function isDocumentFile(path: string): Promise<boolean> {
  try {
    const head = headOf(path);
    return !isDatabase(head) && (await isDocument(head, path));
  } catch {
    return false;
  }
}

/** Whether lines can be decoded one by one: UTF-8 as far as whole characters go, and no bytes of UTF-16. */
function isPlainUtf8(head: Uint8Array): boolean {
  if (head.includes(0) || (head[0] === 0xfe && head[1] === 0xff) || (head[0] === 0xff && head[1] === 0xfe))
    return false;
  let end = head.length;
  if (head.length === HEAD) while (end > 0 && ((head[end - 1] ?? 0) & 0xc0) === 0x80) end--;
  if (head.length === HEAD && ((head[end - 1] ?? 0) & 0xc0) === 0xc0) end--;
  return isUtf8(head.subarray(0, end));
}

/** Whether something is a folder, links followed. */
export function isFolder(path: string): boolean {
  return foundOf(path)?.isDirectory() === true;
}

function foundOf(path: string): Pick<Stats, 'isDirectory'> | undefined {
  return statSync(systemName(path), { throwIfNoEntry: false });
}

function statOf(path: string, operand: string): Pick<Stats, 'isDirectory'> {
  try {
    return statSync(systemName(path));
  } catch (error) {
    throw readFailure(error, operand);
  }
}
