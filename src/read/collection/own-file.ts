import { isOwnReport, TELLING_HEAD } from '../../report/own-report.ts';

/** How an SQLite file begins, and where the application that made it is named. */
const SQLITE = Buffer.from('SQLite format 3\0', 'latin1');
const APPLICATION_AT = 68;
const APPLICATION = 'ddup';
/** How its journal begins. */
const JOURNAL = Buffer.from('d9d505f920a163d7', 'hex');

/** Whether a file is an SQLite database by its beginning, as every index is. */
export function isDatabase(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, SQLITE.length)).equals(SQLITE);
}

/** Whether a file is a report or an index of this program, or the journal of one: no text of the archive it lies in. */
export function isOwnFile(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 2 * TELLING_HEAD));
  if (head.subarray(0, JOURNAL.length).equals(JOURNAL)) return true;
  if (isDatabase(head))
    return head.toString('latin1', APPLICATION_AT, APPLICATION_AT + APPLICATION.length) === APPLICATION;
  return isOwnReport(head.toString('utf8'));
}
