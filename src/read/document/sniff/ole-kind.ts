import type { DocumentKind } from '../document.ts';
import { latin1Text } from '../raw-bytes.ts';
import type { UnreadKind } from './unread.ts';

/** The streams that programs of the older Office keep their documents in ([MS-DOC], [MS-XLS], [MS-PPT], [MS-OXMSG]). */
const STREAMS: readonly (readonly [stream: string, kind: DocumentKind | UnreadKind])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['__properties_version1.0', 'msg'],
  ['PowerPoint Document', 'ppt'],
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['VisioDocument', 'visio'],
  ['Quill', 'publisher'],
];

/** What an OLE compound file is, by the names of its streams. */
export function oleKind(bytes: Uint8Array): DocumentKind | UnreadKind {
  const all = latin1Text(bytes);
  // Names are in UTF-16 and end with a zero.
  const has = (name: string) => all.includes([...name, '\0'].map((letter) => `${letter}\0`).join(''));
  return STREAMS.find(([stream]) => has(stream))?.[1] ?? 'ole';
}
