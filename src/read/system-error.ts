/** What the codes of system errors say, whether something was read or written. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'no such file or folder'],
  ['ENOTDIR', 'a part of the path is not a folder'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EROFS', 'the file system is read-only'],
  ['ELOOP', 'the symbolic links run in a circle'],
  ['EMFILE', 'too many open files'],
  ['ENOSPC', 'no space left on the device'],
  ['EDQUOT', 'the disk quota is used up'],
  ['EFBIG', 'the file would be too large'],
  ['EIO', 'input or output error of the device'],
  ['EISDIR', 'is a folder, a text is needed'],
  ['ENXIO', 'is a socket or a device, a text is needed'],
  ['ENODEV', 'is a device, a text is needed'],
]);

/** The code of a system error (ENOENT, EPIPE, …); an empty string for anything else. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** A system error in words; its code where there are none. */
export function systemReason(code: string): string {
  return REASONS.get(code) ?? code;
}
