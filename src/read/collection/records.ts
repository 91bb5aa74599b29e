import { gunzipSync } from 'node:zlib';
import { decode } from '../encoding/decode.ts';
import { Failure } from '../failure.ts';
import { systemCode } from '../system-error.ts';
import { type LineReading, parseRecord, type RecordFields, recordOf, type TextRecord } from './record.ts';

/** The most that a file of records may hold when it is unpacked: what one string can hold, in bytes. */
export const RECORDS_LIMIT = 512 * 1024 * 1024;

/** A record and its place: its line, row or number in a list, from 0. */
interface PlacedRecord {
  readonly record: TextRecord;
  readonly line: number;
}

/** The records of a file that is read as a whole, and what is none. */
export interface FileRecords {
  readonly records: readonly PlacedRecord[];
  readonly problems: readonly { readonly line: number; readonly reason: string }[];
}

/** Names of files that are read as a whole; `.jsonl` among them, where it is packed or not UTF-8. */
const RECORDS_NAME = /\.(?:json|jsonl|ndjson|csv|tsv)(?:\.gz)?$/i;

/** Whether a file of this name may hold many texts. */
export function isRecordsName(path: string): boolean {
  return RECORDS_NAME.test(path);
}

/**
 * The records of a file: JSON lines, a JSON list, or a table with a row of names; packed with gzip or not, in any
 * encoding. A text where it holds no records but is one itself. Throws a Failure for what is neither.
 */
export async function readRecords(
  packed: Uint8Array,
  path: string,
  reading: LineReading,
): Promise<FileRecords | string> {
  const bytes = unpacked(packed, path);
  const name = path.replace(/\.gz$/i, '').toLowerCase();
  const { text } = decode(bytes, path, reading.encoding);
  if (text.trim() === '') return { records: [], problems: [] };
  if (name.endsWith('.csv') || name.endsWith('.tsv'))
    return (await tableRecords(text, name.endsWith('.tsv') ? '\t' : '', path, reading.fields)) ?? text;
  if (/\.(?:jsonl|ndjson)$/.test(name)) return lineRecords(text, reading.fields);
  return (
    listRecords(text, reading.fields) ??
    (beginsWithRecord(text, reading.fields) ? lineRecords(text, reading.fields) : text)
  );
}

function unpacked(bytes: Uint8Array, path: string): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: RECORDS_LIMIT });
  } catch (error) {
    if (systemCode(error) === 'ERR_BUFFER_TOO_LARGE')
      throw new Failure('too-large', path, `unpacks to more than ${RECORDS_LIMIT / 1024 / 1024} MB`);
    throw new Failure('undecodable', path, 'is a damaged gzip file, or not the whole of one');
  }
}

function beginsWithRecord(text: string, fields: RecordFields): boolean {
  const [first = ''] = text.trimStart().split('\n', 1);
  return first.startsWith('{') && typeof parseRecord(first, fields) === 'object';
}

function lineRecords(text: string, fields: RecordFields): FileRecords {
  return gathered(text.split('\n').map((line) => parseRecord(line, fields)));
}

/** The records of a JSON list; undefined where the text is none. */
function listRecords(text: string, fields: RecordFields): FileRecords | undefined {
  if (!text.trimStart().startsWith('[')) return undefined;
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch {
    return undefined;
  }
  return Array.isArray(list) ? gathered(list.map((item) => recordOf(item, fields))) : undefined;
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
  for (const named of [fields.text, fields.id, fields.date])
    if (named !== undefined && column([named]) === undefined)
      throw new Failure('usage', path, `has no column "${named}" (it has ${columns.join(', ')})`);
  const textColumn = column(fields.text === undefined ? TEXT_COLUMNS : [fields.text]);
  if (textColumn === undefined) return undefined;
  const dateColumn = fields.date === undefined ? undefined : column([fields.date]);
  const names = { text: textColumn, id: column([fields.id ?? 'id']), date: dateColumn };
  const { records, problems } = gathered(data.map((row) => recordOf(row, names)));
  const torn = errors.filter(({ type }) => type === 'Quotes');
  return { records, problems: [...problems, ...torn.map(({ row = 0, message }) => ({ line: row, reason: message }))] };
}

function gathered(found: readonly (TextRecord | string | undefined)[]): FileRecords {
  const records: PlacedRecord[] = [];
  const problems: { line: number; reason: string }[] = [];
  for (const [line, record] of found.entries()) {
    if (typeof record === 'string') problems.push({ line, reason: record });
    else if (record !== undefined) records.push({ record, line });
  }
  return { records, problems };
}
