import { isUtf8 } from 'node:buffer';
import { gunzipSync } from 'node:zlib';
import { plainly, type Said, said } from '../../terms/said.ts';
import { decode } from '../encoding/decode.ts';
import { byteOrderMark } from '../encoding/encoding.ts';
import { Failure } from '../failure.ts';
import type { RecordFields } from '../record-fields.ts';
import { systemCode } from '../system-error.ts';
import {
  DATE_FIELDS,
  isRecord,
  type LineReading,
  META_NAMES,
  type MetaNames,
  parseRecord,
  readRecord,
  recordOf,
  type TextRecord,
} from './record.ts';

const MEGABYTE = 1024 * 1024;
/** The most bytes that a file of records may have: what one string can hold. */
export const RECORDS_LIMIT = 512 * MEGABYTE;
/** The most bytes that one may unpack to. They are held at once, while lines that are not packed are read in pieces. */
const UNPACKED_LIMIT = 128 * MEGABYTE;
/** Columns of a table: more than any export of texts has. */
const MOST_COLUMNS = 2_000;
const LF = 0x0a;

/** A record and its place: its line, row or number in a list, from 0. */
interface PlacedRecord {
  readonly record: TextRecord;
  readonly line: number;
}

/** The records of a file that is read as a whole, and what is none. */
export interface FileRecords {
  readonly records: readonly PlacedRecord[];
  readonly problems: readonly { readonly line: number; readonly reason: Said }[];
}

/** Names of files that are read as a whole; `.jsonl` among them, where it is packed or not UTF-8. */
const RECORDS_NAME = /\.(?:json|jsonl|ndjson|csv|tsv)(?:\.gz)?$/i;

/** Whether a file of this name may hold many texts. */
export function isRecordsName(path: string): boolean {
  return RECORDS_NAME.test(path);
}

/** How a file keeps its records: a table with a row of names, an object a line, or a list of objects or one of them. */
export type RecordsKind = 'csv' | 'tsv' | 'jsonl' | 'json';

/** What the name of a file says; anything but a table may begin with an object or be a list. */
function kindOfName(path: string): RecordsKind {
  const [, end] = /\.(csv|tsv|jsonl|ndjson)(?:\.gz)?$/i.exec(path) ?? [];
  const named = end?.toLowerCase();
  return named === 'ndjson' ? 'jsonl' : named === 'csv' || named === 'tsv' || named === 'jsonl' ? named : 'json';
}

/**
 * The records of a file, packed with gzip or not, in any encoding; of the kind that its name says unless one is given. A
 * text where it holds no records but is one itself. Throws a Failure for what is neither.
 */
export async function readRecords(
  packed: Uint8Array,
  path: string,
  { fields, encoding }: LineReading,
  kind: RecordsKind = kindOfName(path),
): Promise<FileRecords | string> {
  const bytes = unpacked(packed, path);
  if (kind === 'jsonl' && isUtf8(bytes)) return byteLineRecords(bytes, { fields, encoding });
  const { text } = decode(bytes, path, encoding);
  if (text.trim() === '') return { records: [], problems: [] };
  if (kind === 'csv' || kind === 'tsv')
    return (await tableRecords(text, kind === 'tsv' ? '\t' : '', path, fields)) ?? text;
  if (kind === 'jsonl') return lineRecords(text, fields);
  return beginsWithRecord(text, fields) ? lineRecords(text, fields) : (listRecords(text, fields) ?? text);
}

function unpacked(bytes: Uint8Array, path: string): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: UNPACKED_LIMIT });
  } catch (error) {
    if (systemCode(error) === 'ERR_BUFFER_TOO_LARGE')
      throw new Failure('too-large', path, said`unpacks to more than ${UNPACKED_LIMIT / MEGABYTE} MB: unpack it first`);
    throw new Failure('undecodable', path, 'is a damaged gzip file, or not the whole of one');
  }
}

function beginsWithRecord(text: string, fields: RecordFields): boolean {
  const [first = ''] = text.trimStart().split('\n', 1);
  return first.startsWith('{') && isRecord(parseRecord(first, fields));
}

/** The same of lines in UTF-8, of which each is decoded by itself. */
function byteLineRecords(bytes: Uint8Array, reading: LineReading): FileRecords {
  const found: (TextRecord | Said | undefined)[] = [];
  for (let from = byteOrderMark(bytes)?.length ?? 0; from < bytes.length; ) {
    const end = bytes.indexOf(LF, from);
    const to = end < 0 ? bytes.length : end;
    found.push(readRecord(bytes.subarray(from, to), reading));
    from = to + 1;
  }
  return gathered(found);
}

function lineRecords(text: string, fields: RecordFields): FileRecords {
  return gathered(text.split('\n').map((line) => parseRecord(line, fields)));
}

/** The records of a JSON list, or a single one; undefined where the text is neither. */
function listRecords(text: string, fields: RecordFields): FileRecords | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (Array.isArray(list)) return gathered(list.map((item) => recordOf(item, fields)));
  const single = recordOf(list, fields);
  return isRecord(single) ? gathered([single]) : undefined;
}

/** Columns that usually hold the text, the first that is there. */
const TEXT_COLUMNS = ['text', 'body', 'content', 'article', 'текст', 'мәтін'];

/** The records of a table; undefined where no column is known to hold texts. */
async function tableRecords(
  text: string,
  delimiter: string,
  path: string,
  fields: RecordFields,
): Promise<FileRecords | undefined> {
  const { default: papaparse } = await import('papaparse');
  const [header = []] = papaparse.parse<readonly string[]>(text, { preview: 1, delimiter }).data;
  if (header.length > MOST_COLUMNS) throw new Failure('too-large', path, said`has more than ${MOST_COLUMNS} columns`);
  const { data, meta, errors } = papaparse.parse<Readonly<Record<string, string>>>(text, {
    header: true,
    skipEmptyLines: 'greedy',
    delimiter,
  });
  const columns = meta.fields ?? [];
  const column = (wanted: readonly string[]): string | undefined =>
    wanted
      .map((name) => columns.find((one) => one.trim().toLowerCase() === name.toLowerCase()))
      .find((one) => one !== undefined);
  const columnsOf = (wanted: readonly string[]): readonly string[] => {
    const found = column(wanted);
    return found === undefined || found === textColumn ? [] : [found];
  };
  for (const named of [fields.text, fields.id, fields.date])
    if (named !== undefined && column([named]) === undefined)
      throw new Failure('usage', path, said`has no column "${named}" (it has ${columns.join(', ')})`);
  const textColumn = column(fields.text === undefined ? TEXT_COLUMNS : [fields.text]);
  if (textColumn === undefined) return undefined;
  const dateColumn = column(fields.date === undefined ? DATE_FIELDS : [fields.date]);
  const names = { text: textColumn, id: column([fields.id ?? 'id']), date: dateColumn };
  const metaNames: MetaNames = {
    title: columnsOf(META_NAMES.title),
    author: columnsOf(META_NAMES.author),
    source: columnsOf(META_NAMES.source),
  };
  // A quotation mark that nothing closes makes all that follows one field: no text of this table.
  const whole = errors.some(({ code }) => code === 'MissingQuotes') ? data.slice(0, -1) : data;
  const { records, problems } = gathered(whole.map((row) => recordOf(row, names, metaNames)));
  const torn = errors.filter(({ type }) => type === 'Quotes');
  // the names of the columns count as a row there
  const told = torn.map(({ row = 1, message }) => ({ line: Math.max(0, row - 1), reason: plainly(message) }));
  return { records, problems: [...problems, ...told] };
}

function gathered(found: readonly (TextRecord | Said | undefined)[]): FileRecords {
  const records: PlacedRecord[] = [];
  const problems: { line: number; reason: Said }[] = [];
  for (const [line, record] of found.entries()) {
    if (isRecord(record)) records.push({ record, line });
    else if (record !== undefined) problems.push({ line, reason: record });
  }
  return { records, problems };
}
