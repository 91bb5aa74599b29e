import type { DocumentPart, DocumentReader } from './document.ts';
import { openZip } from './unzip.ts';

/** What systems and programs put beside the files of a user: names of whole path segments, in small letters. */
const CLUTTER: ReadonlySet<string> = new Set(['__macosx', 'thumbs.db', 'ehthumbs.db', 'desktop.ini', 'icon\r']);
/** Beginnings of names that hide a file, and of the locks that word processors keep beside an open one. */
const HIDING = /^(?:\.|~\$)/;
/** Steps that lead nowhere else: they hide nothing. */
const STEPS: ReadonlySet<string> = new Set(['.', '..']);

/**
 * A ZIP archive: its files are its parts, known by their paths in it. Each is unpacked when it is looked at, so that one
 * that cannot be is told beside the others.
 */
export const readZip: DocumentReader = (bytes, { name, budget }) => ({
  own: null,
  parts: openZip(bytes, name, budget)
    .filter((entry) => !isClutter(entry.name))
    .map(
      (entry): DocumentPart => ({
        id: entry.name,
        get bytes() {
          return entry.bytes();
        },
      }),
    ),
});

function isClutter(path: string): boolean {
  return path
    .split('/')
    .some((segment) => CLUTTER.has(segment.toLowerCase()) || (HIDING.test(segment) && !STEPS.has(segment)));
}
