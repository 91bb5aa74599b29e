import { said } from '../../../terms/said.ts';
import { Failure } from '../../failure.ts';
import type { Budget } from '../document.ts';
import { type Headers, readHeaders, structured } from './header.ts';

/** A part of a message that holds no parts: a text, a picture, a file. */
export interface Leaf {
  readonly headers: Headers;
  /** `text/plain`, in small letters. */
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
  /** The name that the file had. */
  readonly fileName: string | undefined;
  readonly isAttachment: boolean;
  /** Where its bytes stand, still encoded for transport. */
  readonly from: number;
  readonly to: number;
}

/** A part that holds others: what stands in it one after the other, or the same thing in several formats. */
export interface Multipart {
  /** `mixed`, `alternative`, `related` … */
  readonly kind: string;
  readonly parts: readonly MailPart[];
}

export type MailPart = Leaf | Multipart;

export function isMultipart(part: MailPart): part is Multipart {
  return 'parts' in part;
}

/** Parts of one message: a letter has three, a digest some dozens. */
const MOST_PARTS = 1_000;
/** Parts inside one another. */
const DEEPEST = 20;

/** A message that is being taken apart. */
export interface MailSource {
  /** Its bytes, one a code unit. */
  readonly source: string;
  readonly name: string;
  readonly budget: Budget;
}

/**
 * Takes a message apart (RFC 2046). Messages inside it are files of their own and stay closed.
 *
 * @throws Failure `too-large` for more parts, or parts deeper inside one another, than any program writes.
 */
export function readParts(mail: MailSource): { headers: Headers; root: MailPart } {
  const { headers, body } = readHeaders(mail.source, 0, mail.source.length);
  let count = 0;
  const read = (own: Headers, from: number, to: number, depth: number, usual: string): MailPart => {
    count += 1;
    mail.budget.meet(1);
    if (count > MOST_PARTS) throw new Failure('too-large', mail.name, said`has more than ${MOST_PARTS} parts`);
    if (depth > DEEPEST) throw new Failure('too-large', mail.name, said`nests its parts deeper than ${DEEPEST}`);
    const { value, parameters } = structured(own.get('content-type'));
    const type = /^[\w.+-]+\/[\w.+-]+$/.test(value) ? value : usual;
    const boundary = parameters.get('boundary') ?? '';
    if (!type.startsWith('multipart/') || boundary === '') return leafOf(own, type, parameters, from, to);
    const kind = type.slice('multipart/'.length);
    const inside = kind === 'digest' ? 'message/rfc822' : 'text/plain';
    const parts: MailPart[] = [];
    for (const piece of piecesOf(mail.source, boundary, from, to)) {
      const head = readHeaders(mail.source, piece.from, piece.to);
      parts.push(read(head.headers, head.body, piece.to, depth + 1, inside));
    }
    // a message whose boundary never comes is read as the text that it is
    return parts.length === 0 ? leafOf(own, 'text/plain', parameters, from, to) : { kind, parts };
  };
  return { headers, root: read(headers, body, mail.source.length, 0, 'text/plain') };
}

function leafOf(
  headers: Headers,
  type: string,
  parameters: ReadonlyMap<string, string>,
  from: number,
  to: number,
): Leaf {
  const disposition = structured(headers.get('content-disposition'));
  const fileName = disposition.parameters.get('filename') ?? parameters.get('name');
  const isText = type === 'text/plain' || type === 'text/html';
  const isAttachment = disposition.value === 'attachment' || !isText || (fileName !== undefined && fileName !== '');
  return { headers, type, parameters, fileName, isAttachment, from, to };
}

/** What stands between the lines of a boundary. The last piece may lack its end. */
function* piecesOf(
  source: string,
  boundary: string,
  from: number,
  to: number,
): Generator<{ from: number; to: number }> {
  const mark = `--${boundary}`;
  let start = -1;
  for (let at = from; ; ) {
    const found = source.indexOf(mark, at);
    if (found < 0 || found >= to) break;
    at = found + mark.length;
    const isLineStart = found === from || source[found - 1] === '\n';
    const rest = /^(--)?[ \t]*(?:\r?\n|$)/.exec(source.slice(at, at + 200));
    if (!isLineStart || rest === null) continue;
    if (start >= 0) yield { from: start, to: lineEndBefore(source, start, found) };
    if (rest[1] !== undefined) return;
    start = at + rest[0].length;
    at = start;
  }
  if (start >= 0) yield { from: start, to };
}

/** The line end before a boundary belongs to it. */
function lineEndBefore(source: string, start: number, at: number): number {
  const end = source[at - 1] === '\n' ? at - 1 : at;
  return Math.max(start, source[end - 1] === '\r' ? end - 1 : end);
}
