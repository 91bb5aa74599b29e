import { lazily } from '../../../language/lazily.ts';
import { isFailure } from '../../failure.ts';
import type { DocumentKind } from '../document.ts';
import { openOle } from '../office/ole.ts';
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

/**
 * What an OLE compound file is, by the streams at its top: those of a spreadsheet that is embedded in a text stand deeper.
 * Where its directory is damaged, any name that stands in it tells.
 */
export function oleKind(bytes: Uint8Array): DocumentKind | UnreadKind {
  const names = namesAtTop(bytes);
  return kindBy((stream) => names.has(stream)) ?? kindBy(isNamedIn(bytes)) ?? 'ole';
}

function kindBy(has: (stream: string) => boolean): DocumentKind | UnreadKind | undefined {
  return STREAMS.find(([stream]) => has(stream))?.[1];
}

function namesAtTop(bytes: Uint8Array): ReadonlySet<string> {
  try {
    return new Set(openOle(bytes, '').names);
  } catch (error) {
    if (isFailure(error)) return new Set();
    throw error;
  }
}

function isNamedIn(bytes: Uint8Array): (name: string) => boolean {
  const all = lazily(() => latin1Text(bytes));
  // Names are in UTF-16 and end with a zero.
  return (name) => all().includes([...name, '\0'].map((letter) => `${letter}\0`).join(''));
}
