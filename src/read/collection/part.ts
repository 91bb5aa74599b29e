import { DATED_HEAD, dateOf } from '../../archive/history/date.ts';
import { type CollectionPrints, createPrintsBuilder } from '../../archive/search/collection.ts';
import type { TextBytes } from '../../archive/store/packed-text.ts';
import type { DocumentMeta } from '../../terms/document.ts';
import { said } from '../../terms/said.ts';
import { stringOf } from '../../text/units.ts';
import { readFileBytes } from '../bytes.ts';
import type { DocumentKind, Tracked } from '../document/document.ts';
import { refuseEndless } from '../endless.ts';
import { failureOf, readFailure } from '../failure.ts';
import type { RecordFields } from '../record-fields.ts';
import { isDocument } from '../texts.ts';
import { type Blocks, packBlocks } from './blocks.ts';
import { contentOf } from './content.ts';
import { type FileProblem, readFileTexts } from './file-texts.ts';
import { createLineReader, type LineText } from './line-text.ts';
import { type LineRange, readLines } from './lines.ts';
import { isOwnFile } from './own-file.ts';
import { isRecord, readRecord, type TextRecord } from './record.ts';
import { RECORDS_LIMIT, readRecords } from './records.ts';

/** A piece of work: some files of one text each, the lines of one file that begin in a range, or a file of records. */
export type PartTask =
  | {
      readonly kind: 'files';
      readonly files: readonly number[];
      readonly paths: readonly string[];
      readonly found: readonly boolean[];
    }
  | ({ readonly kind: 'lines'; readonly file: number } & LineRange)
  | {
      readonly kind: 'records';
      readonly file: number;
      readonly path: string;
      readonly found: boolean;
      /** Its bytes, where they were read already: standard input. */
      readonly bytes?: Uint8Array | undefined;
    };

/** What is wanted of every text beside its name. */
export interface PartWish {
  readonly encoding?: string | undefined;
  readonly fields?: RecordFields | undefined;
  /** What the user says that all files are. */
  readonly kind?: DocumentKind | undefined;
  readonly tracked?: Tracked | undefined;
  /** Its fingerprints; wanted when not given. */
  readonly prints?: boolean;
  /** Content hash, date and words for a catalogue. */
  readonly catalogue: boolean;
  /** The text, packed. */
  readonly packed: boolean;
}

/** What a piece of work gave; plain data that can be sent between threads. */
export interface Part {
  /** For each document the number of its file. */
  readonly file: Int32Array;
  /** Its id; undefined where the record names none. Null for a plain file. */
  readonly ids: readonly (string | null | undefined)[];
  /** Line of each within the piece, from 0; 0 for a plain file. */
  readonly line: Int32Array;
  /** Where its line lies in the file. */
  readonly offset: Float64Array;
  readonly length: Int32Array;
  readonly dates: readonly (string | null)[];
  /** What documents of the piece say of themselves: of those that tell their source and cannot be read again by themselves. */
  readonly metas: ReadonlyMap<number, DocumentMeta>;
  readonly prints: CollectionPrints;
  /** Hash of what was read; empty unless wished for. */
  readonly contents: readonly string[];
  /** The texts in blocks; none unless wished for, or the file can only be read as a whole. */
  readonly blocks: Blocks;
  readonly problems: readonly PartProblem[];
  /** Dates of records that could not be read: document of the piece, and what is written. */
  readonly unreadDates: readonly (readonly [document: number, written: string])[];
  /** Line ends in the piece. */
  readonly lines: number;
}

/** Something that could not be read; `line` from 0 within the piece, null for a whole file. */
export interface PartProblem extends FileProblem {
  readonly file: number;
  readonly line: number | null;
}

/** What a record of a file that is read as a whole is told from others by. */
function recordBytes({ id, text, date }: TextRecord): string {
  return JSON.stringify([id ?? null, text, date]);
}

/** As much of a text as its date is told by. */
function headOf(text: string | LineText): string {
  return typeof text === 'string' ? text : stringOf(text.units, 0, Math.min(text.size, DATED_HEAD));
}

/** Where a text was found. */
interface FoundAt {
  readonly file: number;
  readonly id: string | null | undefined;
  readonly line: number;
  readonly offset: number;
  readonly length: number;
  readonly date: string | null;
  readonly unreadDate?: string;
  readonly meta?: DocumentMeta;
  readonly path: string;
  /** Its text is kept: reading it again would take reading the whole file. */
  readonly kept?: boolean;
}

/** Does a piece of work. Nothing is thrown: what cannot be read is among the problems. */
export async function readPart(task: PartTask, wish: PartWish): Promise<Part> {
  const builder = createPrintsBuilder();
  const file: number[] = [];
  const ids: (string | null | undefined)[] = [];
  const line: number[] = [];
  const offset: number[] = [];
  const length: number[] = [];
  const dates: (string | null)[] = [];
  const metas = new Map<number, DocumentMeta>();
  const contents: string[] = [];
  const texts: (string | TextBytes | undefined)[] = [];
  const problems: PartProblem[] = [];
  const unreadDates: [number, string][] = [];
  let lines = 0;

  const add = (text: string | LineText, content: string, place: FoundAt): void => {
    const endless = typeof text === 'string' ? failureOf(() => refuseEndless(text, place.path)) : undefined;
    if (endless !== undefined) {
      const { code, reason } = endless;
      const { id, file } = place;
      if (typeof id === 'string')
        problems.push({ file, line: null, code, reason: said`${id} ${reason}`, ofPart: true });
      else problems.push({ file, line: id === null ? null : place.line, code, reason });
      return;
    }
    if (wish.prints !== false) {
      if (typeof text === 'string') builder.add(text);
      else builder.addUnits(text.units, text.size);
    }
    if (place.unreadDate !== undefined) unreadDates.push([ids.length, place.unreadDate]);
    if (place.kept === true && place.meta?.source !== undefined) metas.set(ids.length, place.meta);
    file.push(place.file);
    ids.push(place.id);
    line.push(place.line);
    offset.push(place.offset);
    length.push(place.length);
    dates.push(wish.catalogue && wish.prints !== false ? dateOf(place.date, place.path, headOf(text)) : place.date);
    if (wish.catalogue) contents.push(content);
    texts.push(wish.packed || place.kept === true ? (typeof text === 'string' ? text : text.kept()) : undefined);
  };
  const hashed = (bytes: Uint8Array | string): string => (wish.catalogue ? contentOf(bytes) : '');
  const fail = (number: number, at: number | null, error: unknown, path: string): void => {
    const { code, reason } = readFailure(error, path);
    problems.push({ file: number, line: at, code, reason });
  };
  const plain = { id: null, line: 0, offset: 0, length: 0, date: null };
  const reading = { fields: wish.fields ?? {}, encoding: wish.encoding };
  const addFile = async (bytes: Uint8Array, number: number, path: string): Promise<void> => {
    const { encoding, kind, tracked, fields, catalogue } = wish;
    const found = await readFileTexts(bytes, path, { encoding, kind, tracked, fields, hashed: catalogue });
    for (const { text, content, extracted, ...told } of found.texts)
      add(text, content, { ...plain, ...told, file: number, path, kept: extracted });
    for (const problem of found.problems) problems.push({ file: number, line: null, ...problem });
  };

  if (task.kind === 'files') {
    for (const [index, path] of task.paths.entries()) {
      const number = task.files[index] ?? -1;
      try {
        const bytes = readFileBytes(path);
        if (task.found[index] === true && isOwnFile(bytes)) continue;
        await addFile(bytes, number, path);
      } catch (error) {
        fail(number, null, error, path);
      }
    }
  } else if (task.kind === 'lines') {
    try {
      const readLine = createLineReader(reading.fields);
      lines = readLines(task, (bytes, at, from) => {
        const quick = readLine(bytes);
        const record = quick?.record ?? readRecord(bytes, reading);
        if (record === undefined) return;
        if (!isRecord(record)) problems.push({ file: task.file, line: at, code: 'undecodable', reason: record });
        else
          add(quick ?? record.text, hashed(bytes), {
            ...record,
            file: task.file,
            line: at,
            offset: from,
            length: bytes.length,
            path: task.path,
          });
      });
    } catch (error) {
      fail(task.file, null, error, task.path);
    }
  } else {
    const { path } = task;
    try {
      const bytes = task.bytes ?? readFileBytes(path, RECORDS_LIMIT);
      const isOwn = task.found && isOwnFile(bytes);
      const isWhole = !isOwn && (await isDocument(bytes, path, wish.kind));
      if (isWhole) await addFile(bytes, task.file, path);
      const found = isOwn || isWhole ? { records: [], problems: [] } : await readRecords(bytes, path, reading);
      if (typeof found === 'string') add(found, hashed(bytes), { ...plain, file: task.file, path, kept: true });
      else {
        for (const { record, line: at } of found.records)
          add(record.text, hashed(recordBytes(record)), {
            ...plain,
            ...record,
            file: task.file,
            line: at,
            path,
            kept: true,
          });
        for (const { line: at, reason } of found.problems)
          problems.push({ file: task.file, line: at, code: 'undecodable', reason });
      }
    } catch (error) {
      fail(task.file, null, error, path);
    }
  }
  return {
    file: Int32Array.from(file),
    ids,
    line: Int32Array.from(line),
    offset: Float64Array.from(offset),
    length: Int32Array.from(length),
    dates,
    metas,
    prints: builder.finish(),
    contents,
    blocks: packBlocks(texts),
    problems,
    unreadDates,
    lines,
  };
}
