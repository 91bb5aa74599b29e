import { type Dirent, readdirSync } from 'node:fs';
import { Failure, readFailure } from './failure.ts';

/** Folders inside folders that are followed. */
const DEPTH_LIMIT = 64;
/** Files taken from one folder: a number that memory bears and no newsroom folder reaches by being one. */
const FILE_LIMIT = 5_000_000;

/** Something in a folder that was not read, and why. */
export interface Skipped {
  readonly path: string;
  readonly reason: string;
}

/** The files below a folder, as paths relative to it with `/` between the parts, in the order of their code units. */
export interface FolderListing {
  readonly files: readonly string[];
  readonly skipped: readonly Skipped[];
}

/**
 * Lists the plain files below a folder. Symbolic links and special files are passed over silently; folders that
 * cannot be read or lie too deep are told in `skipped`. Throws a Failure when the folder itself cannot be read.
 */
export function listFolder(root: string): FolderListing {
  const files: string[] = [];
  const skipped: Skipped[] = [];
  const open = (folder: string, depth: number): void => {
    for (const entry of entriesOf(root, folder, skipped)) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isFile()) files.push(path);
      else if (!entry.isDirectory()) continue;
      else if (depth === DEPTH_LIMIT) skipped.push({ path, reason: `lies deeper than ${DEPTH_LIMIT} folders` });
      else open(path, depth + 1);
    }
    if (files.length > FILE_LIMIT) throw new Failure('too-large', root, `holds more than ${FILE_LIMIT} files`);
  };
  open('', 0);
  return { files: files.sort(), skipped };
}

function entriesOf(root: string, folder: string, skipped: Skipped[]): readonly Dirent[] {
  const path = folder === '' ? root : `${root}/${folder}`;
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    const failure = readFailure(error, path);
    if (folder === '') throw failure;
    skipped.push({ path: folder, reason: failure.message });
    return [];
  }
}
