import type { DocumentName } from '../../archive/results.ts';
import { documentName } from '../terminal/check.ts';

/** Tells the names of documents without the folder that all of them share. */
export function shortNames(names: readonly DocumentName[]): (name: DocumentName) => string {
  const folder = commonFolder(names.map(({ path }) => path));
  return (name) =>
    documentName({ ...name, path: name.path.startsWith(folder) ? name.path.slice(folder.length) : name.path });
}

/** The longest folder that all paths begin with, with its slash; empty when there is none. */
function commonFolder(paths: readonly string[]): string {
  const [first = ''] = paths;
  let length = first.lastIndexOf('/') + 1;
  for (const path of paths) {
    while (length > 0 && !path.startsWith(first.slice(0, length))) length = first.lastIndexOf('/', length - 2) + 1;
  }
  return first.slice(0, length);
}
