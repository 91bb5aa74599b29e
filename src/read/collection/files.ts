import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { readFailure } from '../failure.ts';
import { listFolder, type Skipped } from '../folder.ts';

/** A file of a collection: one text, or a text a line. */
export interface CollectionFile {
  /** Absolute. */
  readonly path: string;
  /** As the user named it; null for a file that was found in a folder. */
  readonly named: string | null;
  readonly lines: boolean;
  /** Bytes. */
  readonly size: number;
}

/** The files that operands stand for, and what folders hold that cannot be one. */
export interface CollectionFiles {
  readonly files: readonly CollectionFile[];
  readonly skipped: readonly Skipped[];
}

/** A file of one JSON object a line. */
export function isLinesFile(path: string): boolean {
  return /\.(?:jsonl|ndjson)$/i.test(path);
}

/**
 * Lists what folders, .jsonl files and plain files hold, each file once; `without` are files that are no texts though
 * they lie there (the index itself). Throws a Failure for an operand that is not there.
 */
export function listCollection(operands: readonly string[], without: readonly string[] = []): CollectionFiles {
  const files = new Map<string, CollectionFile>();
  const skipped: Skipped[] = [];
  const refused = new Set(without.flatMap((path) => [resolve(path), `${resolve(path)}-journal`]));
  const add = (path: string, named: string | null, size: number): void => {
    if (refused.has(path) || (named === null && files.has(path))) return;
    files.set(path, { path, named, lines: isLinesFile(path), size });
  };
  for (const operand of operands) {
    const root = resolve(operand);
    const stats = statOf(root, operand);
    if (!stats.isDirectory()) {
      add(root, operand, stats.isFile() ? stats.size : 0);
      continue;
    }
    const listing = listFolder(operand);
    for (const { path, reason } of listing.skipped) skipped.push({ path: resolve(root, path), reason });
    // Only files of lines are cut into pieces by size; asking for every other one would be a call a file.
    for (const name of listing.files) {
      const path = root === '/' ? `/${name}` : `${root}/${name}`;
      add(path, null, isLinesFile(path) ? (statSync(path, { throwIfNoEntry: false })?.size ?? 0) : 0);
    }
  }
  return { files: [...files.values()], skipped };
}

function statOf(path: string, operand: string): { isDirectory(): boolean; isFile(): boolean; size: number } {
  try {
    return statSync(path);
  } catch (error) {
    throw readFailure(error, operand);
  }
}
