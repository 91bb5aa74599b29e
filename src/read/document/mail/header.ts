import { encodingNamed } from '../../encoding/encoding.ts';
import { base64Bytes, latin1Bytes, latin1Text } from '../raw-bytes.ts';

/** Header fields by their names in small letters; of fields that stand twice the first counts. */
export type Headers = ReadonlyMap<string, string>;

/** What is asked of a header; trace fields and signatures are passed over, however many there are. */
const WANTED = new Set([
  'from',
  'sender',
  'subject',
  'date',
  'organization',
  'content-type',
  'content-transfer-encoding',
  'content-disposition',
  'content-id',
]);
/** Code units of a field that are read. The longest subject has 500; lists of recipients are not asked for. */
const FIELD_LENGTH = 16 * 1024;

/** Where the header of a part ends, and the fields that are asked for (RFC 5322, 2.2). */
export function readHeaders(source: string, from: number, to: number): { headers: Headers; body: number } {
  const headers = new Map<string, string>();
  let name = '';
  for (let at = from; at < to; ) {
    const lineFeed = source.indexOf('\n', at);
    const next = lineFeed < 0 || lineFeed >= to ? to : lineFeed + 1;
    const line = source.slice(at, Math.min(next, at + FIELD_LENGTH)).replace(/[\r\n]+$/, '');
    if (line === '') return { headers, body: next };
    at = next;
    if (/^[ \t]/.test(line)) {
      const known = headers.get(name);
      if (known !== undefined && known.length < FIELD_LENGTH) headers.set(name, known + line);
      continue;
    }
    const colon = line.indexOf(':');
    name = colon < 0 ? '' : line.slice(0, colon).trim().toLowerCase();
    // a name that is there already, or that nobody asks for, takes its further lines with it
    if (!WANTED.has(name) || headers.has(name)) name = '';
    else headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body: to };
}

/** A field with parameters: `text/plain; charset=utf-8`. */
export interface Structured {
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
}

/** More parameters than any program writes. */
const MOST_PARAMETERS = 100;

/** Reads a field with parameters (RFC 2045, 5.1), also those that are cut into pieces or encoded (RFC 2231). */
export function structured(field: string | undefined): Structured {
  const [value = ''] = (field ?? '').split(';', 1);
  const pieces = new Map<string, { at: number; text: string; isEncoded: boolean }[]>();
  const found = (field ?? '').matchAll(/;\s*([^\s=;"]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]*))/g);
  let count = 0;
  for (const [, name = '', quoted, plain = ''] of found) {
    count += 1;
    if (count > MOST_PARAMETERS) break;
    const [, base = name, at = '0', star] = /^([^*]+)(?:\*(\d{1,3}))?(\*)?$/.exec(name.toLowerCase()) ?? [];
    const text = quoted === undefined ? plain : quoted.replaceAll(/\\(.)/g, '$1');
    const known = pieces.get(base);
    const piece = { at: Number(at), text, isEncoded: star !== undefined };
    if (known === undefined) pieces.set(base, [piece]);
    else known.push(piece);
  }
  const parameters = new Map<string, string>();
  for (const [name, parts] of pieces) parameters.set(name, parameterOf(parts.sort((a, b) => a.at - b.at)));
  return { value: value.trim().toLowerCase(), parameters };
}

function parameterOf(parts: readonly { readonly text: string; readonly isEncoded: boolean }[]): string {
  const whole = parts.map(({ text }) => text).join('');
  if (parts[0]?.isEncoded !== true) return decodeWords(whole);
  const [, charset = 'utf-8', encoded = whole] = /^([^']*)'[^']*'([\s\S]*)$/.exec(whole) ?? [];
  const bytes = encoded.replaceAll(/%([\da-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return characters(bytes, charset);
}

/** The widest gap between encoded words that belong together is white space of a folded line. */
const ENCODED_WORD = /=\?([^?\s]{1,60})\?([bq])\?([^?\s]*)\?=(?:\s+(?==\?[^?\s]{1,60}\?[bq]\?[^?\s]*\?=))?/gi;

/** A field as it is read by people: encoded words (RFC 2047) are decoded, and bytes above ASCII are UTF-8 (RFC 6532). */
export function decodeWords(field: string): string {
  const raw = field.slice(0, FIELD_LENGTH);
  let text = '';
  let end = 0;
  let pending: { charset: string; bytes: string } | undefined;
  const flush = (): void => {
    if (pending !== undefined) text += characters(pending.bytes, pending.charset);
    pending = undefined;
  };
  for (const { 0: word, 1: charset = '', 2: encoding = '', 3: content = '', index } of raw.matchAll(ENCODED_WORD)) {
    const bytes = /b/i.test(encoding) ? latin1Text(base64Bytes(content)) : fromQ(content);
    // a character may be cut between two words of one encoding
    if (index > end || pending?.charset !== charset) flush();
    if (index > end) text += characters(raw.slice(end, index), 'utf-8');
    pending = { charset, bytes: (pending?.bytes ?? '') + bytes };
    end = index + word.length;
  }
  flush();
  text += characters(raw.slice(end), 'utf-8');
  return text.replaceAll(/\s+/g, ' ').trim();
}

function fromQ(content: string): string {
  return content
    .replaceAll('_', ' ')
    .replaceAll(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Bytes, one a code unit, in an encoding that is named; in UTF-8 where it is not known. */
function characters(bytes: string, charset: string): string {
  const raw = latin1Bytes(bytes);
  try {
    return new TextDecoder(encodingNamed(charset.replace(/\*.*$/, ''))).decode(raw);
  } catch {
    return new TextDecoder().decode(raw);
  }
}
