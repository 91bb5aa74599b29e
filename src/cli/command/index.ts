import type { Command } from '../option/command.ts';
import { INDEX_FORMATS } from '../option/command-formats.ts';
import { READING_OPTIONS } from '../option/shared.ts';

/** `dedupe index ACTION`: makes and keeps an index of an archive. */
export const indexCommand: Command = {
  name: 'index',
  summary: 'Keep an index of an archive: add, sync, remove, list, verify, stats, compact, copy, export, schema',
  operands: ['<action>', '[path...]'],
  options: [
    'index',
    'text',
    'workers',
    'encoding',
    ...READING_OPTIONS,
    'allowEmpty',
    'root',
    'dryRun',
    'force',
    'id',
    'distributed',
    'format',
    'json',
    'output',
    'color',
    'width',
    'uiLang',
    'quiet',
    'progress',
    'config',
    'noConfig',
  ],
  formats: INDEX_FORMATS,
  examples: [
    ['dedupe index add archive/ --index archive.idx', 'new and changed texts; what is unchanged is passed over'],
    ['dedupe index sync archive/ --index archive.idx', 'what is new, changed, renamed or gone; --dry-run says what'],
    ['dedupe index remove archive/2019/ --index archive.idx', 'forget what lies there'],
    ['dedupe index list --index archive.idx', 'what is in it'],
    ['dedupe index verify --index archive.idx', 'look for damage (exit code 2)'],
    ['dedupe index copy archive.idx new.idx', 'the same texts in an index of this version'],
    ['dedupe index compact --index archive.idx', 'give back the room of what was removed'],
    ['dedupe index add archive/ --index postgres://desk@db/news', 'one index for many machines'],
    ['dedupe index export --index archive.idx --format parquet -o prints.parquet', 'for Spark, DuckDB, BigQuery …'],
  ],
  run: async (run) => (await import('./run-index.ts')).runIndex(run),
};
