import { isOwnReport, TELLING_HEAD } from '../../report/own-report.ts';

/** How an SQLite file begins, and where the application that made it is named. */
const SQLITE = 'SQLite format 3\0';
const APPLICATION_AT = 68;
const APPLICATION = 'ddup';
/** How its journal begins. */
const JOURNAL = Buffer.from('d9d505f920a163d7', 'hex');

/** Whether a file is a report or an index of this program, or the journal of one: no text of the archive it lies in. */
export function isOwnFile(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 2 * TELLING_HEAD));
  if (head.subarray(0, JOURNAL.length).equals(JOURNAL)) return true;
  if (head.toString('latin1', 0, SQLITE.length) === SQLITE)
    return head.toString('latin1', APPLICATION_AT, APPLICATION_AT + APPLICATION.length) === APPLICATION;
  return isOwnReport(head.toString('utf8'));
}
