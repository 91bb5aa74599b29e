import { byteOrderMark } from '../../encoding/encoding.ts';
import { unmarkedUtf16 } from '../../encoding/utf-16.ts';
import type { DocumentKind } from '../document.ts';
import { latin1Text } from '../raw-bytes.ts';
import { unreadMagic } from './magic.ts';
import { beginsAsMail } from './mail-head.ts';
import { markupKind } from './markup.ts';
import { oleKind } from './ole-kind.ts';
import type { UnreadKind } from './unread.ts';
import { zipKind } from './zip-kind.ts';

/** What a file is: something that is read, or something that is told by name and refused. */
export type FileKind = DocumentKind | UnreadKind;

/** What the end of a name says, where the first bytes leave it open or another is meant. */
const KIND_OF_NAME: readonly (readonly [name: RegExp, kind: DocumentKind])[] = [
  [/\.(?:docx|docm|dotx|dotm)$/i, 'docx'],
  [/\.(?:odt|ott)$/i, 'odt'],
  [/\.rtf$/i, 'rtf'],
  [/\.(?:doc|dot)$/i, 'doc'],
  [/\.(?:html?|xhtml|shtml)$/i, 'html'],
  [/\.pdf$/i, 'pdf'],
  [/\.(?:eml|mht|mhtml)$/i, 'eml'],
  [/\.(?:md|markdown|mdown|mkdn?)$/i, 'md'],
  [/\.csv$/i, 'csv'],
  [/\.(?:tsv|tab)$/i, 'tsv'],
  [/\.json$/i, 'json'],
  [/\.(?:jsonl|ndjson)$/i, 'jsonl'],
  [/\.zip$/i, 'zip'],
  [/\.te?xt$/i, 'text'],
];

/** Kinds that a name alone may say, of what is a text by its bytes. */
const TOLD_BY_NAME: ReadonlySet<DocumentKind> = new Set(['html', 'md', 'csv', 'tsv', 'json', 'jsonl']);

/** Bytes in which the header of a PDF may stand (ISO 32000-1, annex H, 3.4.1). */
const PDF_HEAD = 1024;
/** Bytes of a text that are looked at; the declarations before the root of XML may be long. */
const HEAD = 1024 * 1024;
/** Bytes at the end of a text, which tell whether what was opened is closed. */
const TAIL = 1024;

/** What a file is, by its content first and its name second. A text that merely speaks of markup stays a text. */
export function sniff(bytes: Uint8Array, name: string): FileKind {
  const named = KIND_OF_NAME.find(([pattern]) => pattern.test(name))?.[1];
  return (
    packedKind(bytes, named) ??
    unreadMagic(bytes) ??
    writtenKind(headOf(bytes), named) ??
    (named !== undefined && TOLD_BY_NAME.has(named) ? named : 'text')
  );
}

function packedKind(bytes: Uint8Array, named: DocumentKind | undefined): FileKind | undefined {
  const head = latin1Text(bytes.subarray(0, PDF_HEAD));
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return zipKind(bytes, named);
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return oleKind(bytes);
  if (head.startsWith('\x1f\x8b')) return 'gz';
  const pdf = head.search(/%PDF-\d/);
  // Behind other bytes it is one only when objects follow: a text may speak of the header.
  if (pdf === 0 || (pdf > 0 && / obj\b/.test(latin1Text(bytes.subarray(0, HEAD))))) return 'pdf';
  return undefined;
}

/** What letters bring along for calendars and address books (RFC 5545, RFC 6350). */
const CARDS: readonly (readonly [begins: RegExp, kind: FileKind])[] = [
  [/^BEGIN:VCALENDAR\r?\n/i, 'calendar'],
  [/^BEGIN:VCARD\r?\n/i, 'vcard'],
];

/** What a text is written in. */
function writtenKind(text: string, named: DocumentKind | undefined): FileKind | undefined {
  const begun = text.replace(/^[\s\uFEFF]+/, '');
  if (begun === '') return 'text';
  if (/^\{\\rtf\d?[\\\s{}]/.test(begun)) return 'rtf';
  const card = CARDS.find(([pattern]) => pattern.test(begun))?.[1];
  if (card !== undefined) return card;
  if (begun.startsWith('<')) {
    if (named === 'md' || named === 'html') return markupOf(begun, named) ?? named;
    const kind = markupKind(begun);
    // What calls itself a text and is XML of no kind that is known may be a text about XML.
    return kind === 'xml' && named === 'text' ? 'text' : kind;
  }
  if (begun.startsWith('{') || begun.startsWith('[')) return jsonKind(begun, named);
  if (beginsAsMail(begun, named === 'eml')) return 'eml';
  return undefined;
}

/** Markdown may begin with a tag, and a page need not have a root. */
function markupOf(begun: string, named: DocumentKind): FileKind | undefined {
  const kind = markupKind(begun);
  return named === 'md' && !/^<(?:!doctype|html|\?xml)/i.test(begun) ? 'md' : kind === 'xml' ? named : kind;
}

/** Fields that hold the text of a ninjs item, and fields that name it (IPTC ninjs 1 to 3). */
const NINJS_TEXT = /"(?:body_?(?:text|xhtml|html)|bodies|headlines?)"\s*:/i;
const NINJS_NAME = /"(?:uri|versioncreated|versionCreated|pubstatus|standard|guid|altids|firstcreated|body_xhtml)"\s*:/;
/** A record of ours has its text in a field of that name. */
const RECORD_TEXT = /"text"\s*:/;

/** A line that is an object, and one that begins another. */
const JSON_LINES = /^\{[^\r\n]*\}[ \t]*\r?\n\s*\{/;

function jsonKind(text: string, named: DocumentKind | undefined): FileKind | undefined {
  if (named === 'md' || !/^(?:\[\s*)?\{\s*"/.test(text)) return undefined;
  if (JSON_LINES.test(text)) return named;
  if (NINJS_TEXT.test(text) && NINJS_NAME.test(text) && !RECORD_TEXT.test(text) && named !== 'jsonl') return 'ninjs';
  if (named === 'json' || named === 'jsonl') return named;
  return undefined;
}

/** The beginning and the end of a text; signs of markup are the same in all encodings that are not told apart here. */
function headOf(bytes: Uint8Array): string {
  const mark = byteOrderMark(bytes)?.encoding ?? unmarkedUtf16(bytes);
  const head = bytes.subarray(0, HEAD);
  if (mark === 'utf-16le' || mark === 'utf-16be')
    return new TextDecoder(mark).decode(head.subarray(0, head.length & ~1));
  const begun = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? head.subarray(3) : head;
  const rest = bytes.length > HEAD ? bytes.subarray(Math.max(HEAD, bytes.length - TAIL)) : new Uint8Array(0);
  return latin1Text(begun) + latin1Text(rest);
}
