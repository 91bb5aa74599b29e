import type { DocumentName } from '../../archive/results.ts';

/** What a document is called in a report: its path, and its id where it is one of many in a file. */
export function documentName({ path, id }: { readonly path: string; readonly id: string | null }): string {
  return id === null ? path : `${path} ${id}`;
}

/** Tells the names of documents without the folder that all of them share. */
export function shortNames(names: readonly DocumentName[]): (name: DocumentName) => string {
  const folder = commonFolder(names.map(({ path }) => path));
  return (name) => documentName({ ...name, path: withoutFolder(name.path, folder) });
}

/** Two names without the folder that both share: "release.txt" and "published.txt". */
export function shortPair(a: string, b: string): readonly [a: string, b: string] {
  const folder = commonFolder([a, b]);
  return [withoutFolder(a, folder), withoutFolder(b, folder)];
}

function withoutFolder(path: string, folder: string): string {
  return path.startsWith(folder) ? path.slice(folder.length) : path;
}

/** The longest folder that all paths begin with, with its slash; empty when there is none. */
function commonFolder(paths: readonly string[]): string {
  const [first = ''] = paths;
  let length = first.lastIndexOf('/') + 1;
  for (const path of paths) {
    // A search from a place before the text begins at its first letter: the root would be found for ever.
    while (length > 0 && !path.startsWith(first.slice(0, length)))
      length = length === 1 ? 0 : first.lastIndexOf('/', length - 2) + 1;
  }
  return first.slice(0, length);
}
