import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { said } from '../terms/said.ts';
import { type Skipped, skippedFor } from '../terms/skipped.ts';
import { Failure, readFailure } from './failure.ts';
import { nameOf, systemName } from './file-name.ts';

/** Folders inside folders that are followed. */
const DEPTH_LIMIT = 64;
/** Files taken from one folder: a number that memory bears and no newsroom folder reaches by being one. */
const FILE_LIMIT = 5_000_000;

/** The files below a folder, as paths relative to it with `/` between the parts, in the order of their code units. */
export interface FolderListing {
  readonly files: readonly string[];
  readonly skipped: readonly Skipped[];
}

/** What of a folder is listed. */
export interface ListingOptions {
  /** Whether a file or folder of this path below the root is wanted; all are when not given. */
  readonly accepts?: (path: string, isFolder: boolean) => boolean;
  /** Symbolic links are followed; a folder that was listed already is not listed again. */
  readonly follow?: boolean;
}

/**
 * Lists the plain files below a folder. Symbolic links and special files are passed over silently; folders that
 * cannot be read or lie too deep are told in `skipped`. Throws a Failure when the folder itself cannot be read.
 */
export function listFolder(root: string, { accepts = () => true, follow = false }: ListingOptions = {}): FolderListing {
  const files: string[] = [];
  const skipped: Skipped[] = [];
  const seen = new Set<string>();
  const open = (folder: string, depth: number): void => {
    if (follow && !isNew(folder === '' ? root : `${root}/${folder}`, seen)) return;
    for (const { name, kind } of entriesOf(root, folder, skipped)) {
      const path = folder === '' ? name : `${folder}/${name}`;
      const found = kind === 'link' ? (follow ? kindBehind(`${root}/${path}`) : 'other') : kind;
      if (found === 'other' || !accepts(path, found === 'folder')) continue;
      if (found === 'file') files.push(path);
      else if (depth === DEPTH_LIMIT)
        skipped.push(skippedFor(path, { code: 'too-large', reason: said`lies deeper than ${DEPTH_LIMIT} folders` }));
      else open(path, depth + 1);
    }
    if (files.length > FILE_LIMIT) throw new Failure('too-large', root, said`holds more than ${FILE_LIMIT} files`);
  };
  open('', 0);
  return { files: files.sort(), skipped };
}

type Kind = 'file' | 'folder' | 'link' | 'other';

interface NamedEntry {
  readonly name: string;
  readonly kind: Kind;
}

function entriesOf(root: string, folder: string, skipped: Skipped[]): readonly NamedEntry[] {
  const path = folder === '' ? root : `${root}/${folder}`;
  try {
    const entries = readdirSync(systemName(path), { withFileTypes: true });
    if (!entries.some(({ name }) => name.includes('\uFFFD'))) return entries.map((entry) => named(entry, entry.name));
    // Some name is no UTF-8: the bytes say which.
    const raw = readdirSync(systemName(path), { withFileTypes: true, encoding: 'buffer' });
    return raw.map((entry) => named(entry, nameOf(entry.name)));
  } catch (error) {
    const failure = readFailure(error, path);
    if (folder === '') throw failure;
    skipped.push(skippedFor(folder, failure));
    return [];
  }
}

function named(entry: Pick<Dirent, 'isFile' | 'isDirectory' | 'isSymbolicLink'>, name: string): NamedEntry {
  return {
    name,
    kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'other',
  };
}

/** What a link leads to; nothing where it leads nowhere. */
function kindBehind(path: string): Kind {
  try {
    const stats = statSync(systemName(path));
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
  } catch {
    return 'other';
  }
}

/** Whether a folder was not listed yet, by whatever links it was reached. */
function isNew(path: string, seen: Set<string>): boolean {
  try {
    const real = realpathSync(systemName(path)).toString();
    if (seen.has(real)) return false;
    seen.add(real);
  } catch {
    // Listing it will say what is wrong.
  }
  return true;
}
