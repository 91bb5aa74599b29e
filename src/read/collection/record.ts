import { isUtf8 } from 'node:buffer';
import { dayOf } from '../../archive/history/day.ts';
import type { DocumentMeta } from '../../terms/document.ts';
import { plainly, type Said, said } from '../../terms/said.ts';
import { momentOf } from '../document/news/moment.ts';
import { documentMeta } from '../document/office/meta.ts';
import { decode } from '../encoding/decode.ts';
import { isFailure } from '../failure.ts';
import type { RecordFields } from '../record-fields.ts';
import { withoutMarkup } from './markup.ts';

/** A text among many in one file. */
export interface TextRecord {
  /** What the record says; undefined where it names none. */
  readonly id: string | undefined;
  readonly text: string;
  /** ISO date; null where the record gives none that can be read. */
  readonly date: string | null;
  /** A date as it is written that could not be read. */
  readonly unreadDate?: string;
  readonly meta: DocumentMeta;
}

/** What no file keeps in a name: NUL and halves of surrogate pairs. */
const UNNAMEABLE = /[\p{Cs}\0]/gu;
/** Fields that feeds and content systems keep the day of publication in, the first that is there. */
export const DATE_FIELDS: readonly string[] = [
  'date',
  'pubDate',
  'pubdate',
  'published',
  'datePublished',
  'published_at',
  'publishedAt',
  'дата',
  'күні',
];
/** Names under which records say more of their texts, the first that is there. */
export type MetaNames = Readonly<Record<'title' | 'author' | 'source', readonly string[]>>;

/** The usual ones. */
export const META_NAMES: MetaNames = {
  title: ['title', 'headline', 'заголовок', 'тақырып'],
  author: ['author', 'byline', 'creator', 'автор'],
  source: ['source', 'publisher', 'agency', 'источник', 'дереккөз'],
};
const NO_OBJECT = plainly('is not a JSON object');
/** Of a date that is told: enough to recognise it. */
const LONGEST_TOLD = 40;

/** Whether what was read is a record: what is none is a sentence that says why. */
export function isRecord(read: TextRecord | Said | undefined): read is TextRecord {
  return read !== undefined && 'text' in read;
}

/** The record that an object is; a sentence where it is none. */
export function recordOf(value: unknown, fields: RecordFields, names: MetaNames = META_NAMES): TextRecord | Said {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return NO_OBJECT;
  const record = value as Readonly<Record<string, unknown>>;
  const textField = fields.text ?? 'text';
  const text = fieldOf(record, textField);
  if (typeof text !== 'string') return said`has no "${textField}"`;
  let shown: string;
  try {
    shown = withoutMarkup(text);
  } catch (error) {
    if (isFailure(error)) return said`has a "${textField}" that ${error.reason}`;
    throw error;
  }
  const id = fieldOf(record, fields.id ?? 'id');
  const named = typeof id === 'string' ? id : typeof id === 'number' ? String(id) : undefined;
  const dates = fields.date === undefined ? DATE_FIELDS : [fields.date];
  const written = dates.map((name) => fieldOf(record, name)).find((date) => date !== undefined && date !== null);
  const date = dayOf(written);
  const isUnread = date === null && written !== undefined && written !== '';
  return {
    id: named?.replace(UNNAMEABLE, '\uFFFD'),
    text: shown,
    date,
    ...(isUnread && { unreadDate: String(written).slice(0, LONGEST_TOLD) }),
    meta: documentMeta({
      title: told(record, names.title),
      author: told(record, names.author),
      date: (typeof written === 'string' && momentOf(written)) || (date ?? ''),
      source: told(record, names.source),
    }),
  };
}

/** What a record says under one of some names: in words, as an object with a name, or as a list of these. */
function told(record: Readonly<Record<string, unknown>>, names: readonly string[]): string {
  const wordsIn = (value: unknown): string => {
    if (typeof value === 'string') return withoutMarkup(value);
    if (typeof value !== 'object' || value === null) return '';
    return 'name' in value && typeof value.name === 'string' ? value.name : '';
  };
  for (const name of names) {
    const value = Object.hasOwn(record, name) ? record[name] : undefined;
    const words = (Array.isArray(value) ? value : [value]).map(wordsIn).filter((some) => some !== '');
    if (words.length > 0) return words.join(', ');
  }
  return '';
}

/** A field by its name, or by the names on the way to it: `article.body`. */
function fieldOf(record: Readonly<Record<string, unknown>>, name: string): unknown {
  if (Object.hasOwn(record, name)) return record[name];
  if (!name.includes('.')) return undefined;
  let value: unknown = record;
  for (const part of name.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[part];
  }
  return value;
}

/** How the lines of a file are read. */
export interface LineReading {
  readonly fields: RecordFields;
  /** The encoding of a line that is not UTF-8. */
  readonly encoding?: string | undefined;
}

/** The record of a line; a sentence where it is none, undefined for a blank line. */
export function readRecord(bytes: Uint8Array, { fields, encoding }: LineReading): TextRecord | Said | undefined {
  let written: string;
  if (isUtf8(bytes)) written = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  else if (encoding === undefined)
    return plainly('is not UTF-8 as the lines before it are (name its encoding with --encoding)');
  else written = decode(bytes, '', encoding).text;
  return parseRecord(written, fields);
}

/** The record of a line that is decoded already. */
export function parseRecord(line: string, fields: RecordFields): TextRecord | Said | undefined {
  if (line.trim() === '') return undefined;
  try {
    return recordOf(JSON.parse(line), fields);
  } catch {
    return NO_OBJECT;
  }
}
