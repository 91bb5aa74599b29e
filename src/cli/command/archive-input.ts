import { join } from 'node:path';
import { isoDate } from '../../archive/history/day.ts';
import type { CollectionOptions } from '../../read/collection/collection.ts';
import { Failure } from '../../read/failure.ts';
import { readSource } from '../../read/source.ts';
import { fingerprintsOf } from '../../similarity/fingerprint.ts';
import type { Settings } from '../option/settings.ts';
import type { ProgressBar } from '../output/progress.ts';

/** How a collection is read by the settings of the run; the bundle of the worker lies beside that of the program. */
export function collectionOptions(
  { encoding, workers }: Settings,
  bar: ProgressBar,
  without: readonly string[] = [],
): CollectionOptions {
  return {
    encoding,
    without,
    workers,
    workerFile: workers === 0 ? undefined : join(__dirname, 'read-collection-worker.js'),
    progress: bar.step('reading'),
  };
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

/** The day of `--since`. Throws a usage Failure for anything else. */
export function sinceOf({ since }: Settings): string | undefined {
  if (since === undefined) return undefined;
  const day = isoDate(since);
  if (day !== null && since.length === 'yyyy-mm-dd'.length) return day;
  throw new Failure('usage', null, `--since: '${since}' is not a day like 2026-02-27`);
}
