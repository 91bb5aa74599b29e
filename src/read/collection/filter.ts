import { globMatcher } from './glob.ts';

/** Which files of a folder are texts of a collection. What is named itself is always read. */
export interface FileFilter {
  /** Hidden files, backups and the folders of version control too. */
  readonly hidden?: boolean | undefined;
  /** Only files that one of the patterns fits. */
  readonly include?: readonly string[] | undefined;
  /** No files and folders that one of the patterns fits. */
  readonly exclude?: readonly string[] | undefined;
  /** Bytes at most; larger files are told among what was skipped. */
  readonly maxSize?: number | undefined;
  /** Links are followed. */
  readonly follow?: boolean | undefined;
}

/**
 * What lies in a folder without being meant: hidden files, what editors and systems leave behind (Emacs, Vim, Office,
 * Windows), folders of version control that are not hidden, and the settings of this program.
 */
const SPARE =
  /^\.|~$|^#.*#$|^~\$|\.(?:swp|swo|swx|bak|orig|rej|tmp|part|crdownload)$|^(?:CVS|_darcs|SCCS|RCS|thumbs\.db|desktop\.ini|dedupe\.config\.json)$/i;

/** What a filter says of a path below the folder, `/` between its names. */
export function acceptor(filter: FileFilter): (path: string, isFolder: boolean) => boolean {
  const included = filter.include?.map(globMatcher);
  const excluded = (filter.exclude ?? []).map(globMatcher);
  return (path, isFolder) => {
    if (filter.hidden !== true && SPARE.test(path.slice(path.lastIndexOf('/') + 1))) return false;
    if (excluded.some((fits) => fits(path))) return false;
    return isFolder || included === undefined || included.some((fits) => fits(path));
  };
}
