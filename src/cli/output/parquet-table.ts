import type { ParquetWriter } from 'hyparquet-writer';
import { Failure } from '../../read/failure.ts';
import type { Pieces } from './stdout.ts';

/** A row of an export. */
export interface ExportedDocument {
  readonly document: number;
  readonly path: string;
  readonly id: string | null;
  readonly words: number;
  readonly date: string | null;
  /** Numbers in which versions of one text mostly agree, so that an engine counts distinct texts as `scan` does. */
  readonly sketch: readonly number[];
  /** Different fingerprints, whole numbers below 2^53, ascending. */
  readonly prints: readonly number[];
}

/** Takes rows and writes them in whatever form. */
export interface ParquetTable {
  readonly add: (rows: readonly ExportedDocument[]) => void;
  readonly end: () => void;
}

type Schema = ConstructorParameters<typeof ParquetWriter>[0]['schema'];

/** A list whose elements are never null (https://github.com/apache/parquet-format/blob/master/LogicalTypes.md#lists). */
const listOf = (name: string): Schema => [
  { name, repetition_type: 'REQUIRED', num_children: 1, converted_type: 'LIST' },
  { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
  { name: 'element', repetition_type: 'REQUIRED', type: 'INT64' },
];

const SCHEMA: Schema = [
  { name: 'root', num_children: 7 },
  { name: 'document', repetition_type: 'REQUIRED', type: 'INT64' },
  { name: 'path', repetition_type: 'REQUIRED', type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  { name: 'id', repetition_type: 'OPTIONAL', type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  { name: 'words', repetition_type: 'REQUIRED', type: 'INT32' },
  { name: 'date', repetition_type: 'OPTIONAL', type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  ...listOf('sketch'),
  ...listOf('prints'),
];

/** Documents of a row group: what is held in memory, some 10 MB of fingerprints. */
const ROWS_A_GROUP = 4_096;

/** A table in the format that engines read by the column (Apache Parquet), written a group of rows at a time. */
export async function parquetTable(write: (pieces: Pieces) => void): Promise<ParquetTable> {
  const { ByteWriter, ParquetWriter } = await loadWriter();
  const bytes = new ByteWriter();
  const flush = (): void => {
    // A copy: the room is used again.
    if (bytes.index > 0) write([new Uint8Array(bytes.buffer.slice(0, bytes.index))]);
    bytes.index = 0;
  };
  const writer = new ParquetWriter({ writer: bytes, schema: SCHEMA, createdBy: 'dedupe' });
  let held: ExportedDocument[] = [];
  const writeGroup = (): void => {
    const column = <T>(name: string, ask: (row: ExportedDocument) => T) => ({ name, data: held.map(ask) });
    const columnData = [
      column('document', ({ document }) => BigInt(document)),
      column('path', ({ path }) => path),
      column('id', ({ id }) => id),
      column('words', ({ words }) => words),
      column('date', ({ date }) => date),
      column('sketch', ({ sketch }) => sketch.map(BigInt)),
      // Ascending numbers: their differences are a fifth shorter.
      { ...column('prints', ({ prints }) => prints.map(BigInt)), encoding: 'DELTA_BINARY_PACKED' as const },
    ];
    writer.write({ columnData, rowGroupSize: held.length });
    held = [];
    flush();
  };
  return {
    add: (rows) => {
      for (const row of rows) {
        held.push(row);
        if (held.length === ROWS_A_GROUP) writeGroup();
      }
    },
    end: () => {
      if (held.length > 0) writeGroup();
      writer.finish();
      flush();
    },
  };
}

/** Loaded only when it is asked for; it need not be installed. */
async function loadWriter(): Promise<typeof import('hyparquet-writer')> {
  try {
    return await import('hyparquet-writer');
  } catch {
    throw new Failure(
      'usage',
      null,
      '--format parquet needs the package hyparquet-writer: npm install hyparquet-writer',
    );
  }
}
