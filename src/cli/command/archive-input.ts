import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isoDate } from '../../archive/history/day.ts';
import { type DateRange, daysOfSpan } from '../../archive/history/range.ts';
import { readStandardInput } from '../../read/bytes.ts';
import type { CollectionOptions } from '../../read/collection/collection.ts';
import { Failure, readFailure } from '../../read/failure.ts';
import { readSource, STANDARD_INPUT } from '../../read/source.ts';
import { fingerprintsOf } from '../../similarity/fingerprint.ts';
import { said } from '../../terms/said.ts';
import type { Settings } from '../option/settings.ts';
import type { ProgressBar } from '../output/progress.ts';
import { textOptions } from './comparison-options.ts';

/** How a collection is read by the settings of the run; the bundle of the worker lies beside that of the program. */
export function collectionOptions(
  settings: Settings,
  bar: ProgressBar,
  without: readonly string[] = [],
): CollectionOptions {
  const { workers, hidden, include, exclude, maxSize, follow } = settings;
  return {
    ...textOptions(settings),
    without,
    workers,
    workerFile: workers === 0 ? undefined : join(__dirname, 'read-collection-worker.js'),
    progress: bar.step('reading'),
    hidden,
    include,
    exclude,
    follow,
    ...(maxSize !== undefined && { maxSize: bytesOf(maxSize) }),
  };
}

/** What the operands stand for: with the names of `--files-from`, and with what `-` gave. */
export interface Operands {
  readonly names: readonly string[];
  readonly input?: { readonly bytes: Uint8Array; readonly name: string };
}

/** Reads lists of files and standard input. Throws a usage Failure when standard input is asked for twice. */
export function readOperands(operands: readonly string[], { filesFrom, label }: Settings): Operands {
  const listed = filesFrom === undefined ? [] : fileList(filesFrom);
  const names = [...operands, ...listed];
  const asked = [...names, ...(filesFrom === undefined ? [] : [filesFrom])].filter((name) => name === STANDARD_INPUT);
  if (asked.length > 1) throw new Failure('usage', STANDARD_INPUT, 'standard input can be read only once');
  if (!names.includes(STANDARD_INPUT)) return { names };
  return { names, input: { bytes: readStandardInput(), name: label ?? STANDARD_INPUT } };
}

/** The names of a list: with NUL between them where there is one, else one a line. */
function fileList(from: string): readonly string[] {
  let list: string;
  try {
    list = Buffer.from(from === STANDARD_INPUT ? readStandardInput() : readFileSync(from)).toString('utf8');
  } catch (error) {
    throw readFailure(error, from);
  }
  return list.split(list.includes('\0') ? '\0' : /\r?\n/).filter((name) => name !== '');
}

const SIZE = /^(\d+(?:\.\d+)?)\s*([kmg]?)b?$/i;
const UNITS: Readonly<Record<string, number>> = { '': 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };

function bytesOf(size: string): number {
  const [, number = '', unit = ''] = SIZE.exec(size.trim()) ?? [];
  if (number === '') throw new Failure('usage', null, said`--max-size: '${size}' is no size like 500k or 20M`);
  return Math.floor(Number(number) * (UNITS[unit.toLowerCase()] ?? 1));
}

/** The fingerprints of the passages of `--boilerplate FILE`. */
export function boilerplateOf({ boilerplate, encoding }: Settings): ReadonlySet<number> {
  if (boilerplate === undefined) return new Set();
  const { text } = readSource(boilerplate, { encoding });
  const known = new Set<number>();
  for (const paragraph of text.split(/\r\n|\r|\n/)) for (const hash of allHashes(paragraph)) known.add(hash);
  return known;
}

/** Every shingle of a passage: which of them a text keeps depends on what stands around the passage there. */
function allHashes(paragraph: string): Iterable<number> {
  return fingerprintsOf(paragraph, { shingle: 4, window: 1 }).hash;
}

/** What `--since`, `--until` and `--within` leave. Throws a usage Failure for what is no day or no span of days. */
export function dateRangeOf({ since, until, within }: Settings): DateRange {
  return {
    ...(since !== undefined && { since: dayOfOption('--since', since) }),
    ...(until !== undefined && { until: dayOfOption('--until', until) }),
    ...(within !== undefined && { within: daysOf(within) }),
  };
}

function dayOfOption(flag: string, value: string): string {
  const day = isoDate(value);
  if (day !== null && value.length === 'yyyy-mm-dd'.length) return day;
  throw new Failure('usage', null, said`${flag}: '${value}' is not a day like 2026-02-27`);
}

function daysOf(span: string): number {
  const days = daysOfSpan(span);
  if (days === null) throw new Failure('usage', null, said`--within: '${span}' is no span like 30d, 2w or 6m`);
  return days;
}
