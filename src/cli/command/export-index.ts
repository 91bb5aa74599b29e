import { namedIndex } from '../../archive/store/address.ts';
import type { Entry, Store } from '../../archive/store/store.ts';
import { Failure } from '../../read/failure.ts';
import { fingerprintsOf, sketchOf } from '../../similarity/fingerprint.ts';
import { type Skipped, skippedFor } from '../../terms/skipped.ts';
import type { Settings } from '../option/settings.ts';
import { type GrowingFile, growFileAtomically, outputTarget } from '../output/atomic-file.ts';
import { type ExportedDocument, type ParquetTable, parquetTable } from '../output/parquet-table.ts';
import type { ProgressBar } from '../output/progress.ts';
import { writeOut } from '../output/stdout.ts';
import { isTerminal } from '../output/terminal.ts';
import { entrySlices, TEXT_GONE } from './open-index.ts';
import { readerBy } from './read-archive.ts';

/** Texts that are asked for in one trip. */
const TEXTS_A_TRIP = 256;
const STANDARD_OUTPUT = 1;

/** What an export wrote. */
interface Exported {
  readonly documents: number;
  /** Texts that neither the index nor their files had. */
  readonly skipped: readonly Skipped[];
}

/** Writes a row a document, as lines of JSON or as Parquet, to standard output or to the file of `--output`. */
export async function exportIndex(
  store: Store,
  index: string,
  settings: Settings,
  bar: ProgressBar,
): Promise<Exported> {
  const file = fileOf(index, settings);
  try {
    const write = file?.write ?? writeOut;
    const table = settings.format === 'parquet' ? await parquetTable(write) : linesTable(write);
    const exported = await exportTo(table, store, settings, bar);
    file?.keep();
    return exported;
  } finally {
    file?.drop();
  }
}

/** Where the table goes; undefined is standard output. Throws a usage Failure for what was not meant. */
function fileOf(index: string, { format, json, output }: Settings): GrowingFile | undefined {
  if (json === true || (format !== 'jsonl' && format !== 'parquet'))
    throw new Failure('usage', null, 'index export takes --format jsonl or --format parquet');
  if (output !== undefined && output !== '-') return growFileAtomically(outputTarget(output, [index]), output);
  if (format === 'parquet' && isTerminal(STANDARD_OUTPUT))
    throw new Failure('usage', namedIndex(index), '--format parquet is nothing for a terminal; name its file with -o');
  return undefined;
}

async function exportTo(table: ParquetTable, store: Store, settings: Settings, bar: ProgressBar): Promise<Exported> {
  const count = await store.count();
  const read = readerBy(settings);
  const progress = bar.step('exporting');
  const skipped: Skipped[] = [];
  let [seen, documents] = [0, 0];
  for await (const some of entrySlices(store, TEXTS_A_TRIP)) {
    const texts = await store.texts(some.map(({ document }) => document));
    const rows: ExportedDocument[] = [];
    for (const entry of some) {
      const text = texts.get(entry.document) ?? (await read(entry));
      if (text !== undefined) rows.push(rowOf(entry, text, store));
      else skipped.push(skippedFor(entry.path, TEXT_GONE));
    }
    table.add(rows);
    documents += rows.length;
    seen += some.length;
    progress(seen, Math.max(seen, count));
  }
  table.end();
  return { documents, skipped };
}

/** Fingerprints are made from the text, as those of the index were. */
function rowOf({ document, path, id, words, date }: Entry, text: string, { settings }: Store): ExportedDocument {
  const prints = fingerprintsOf(text, settings);
  const own = [...new Set(prints.hash)].sort((one, other) => one - other);
  return { document, path, id, words, date, sketch: sketchOf(prints), prints: own };
}

function linesTable(write: GrowingFile['write']): ParquetTable {
  return { add: (rows) => write(rows.map((row) => `${JSON.stringify(row)}\n`)), end: () => {} };
}
