import type { Store } from '../../archive/store/store.ts';
import { fingerprintsOf, sketchOf } from '../../similarity/fingerprint.ts';
import type { Skipped } from '../../terms/skipped.ts';
import type { Settings } from '../option/settings.ts';
import type { ProgressBar } from '../output/progress.ts';
import { writeOut } from '../output/stdout.ts';
import { entriesOf } from './open-index.ts';
import { readerBy } from './read-archive.ts';

/** Texts that are asked for in one trip. */
const TEXTS_A_TRIP = 256;

/** What an export wrote. */
interface Exported {
  readonly documents: number;
  /** Texts that neither the index nor their files had. */
  readonly skipped: readonly Skipped[];
}

/**
 * Writes a line of JSON a document to standard output: number, path, id, words, date, `sketch` (versions of one text
 * mostly agree in it, so that an engine counts distinct texts as `scan` does) and `prints`, its different fingerprints,
 * whole numbers below 2^53. Fingerprints are made from the texts, as those of the index were.
 */
export async function exportIndex(store: Store, settings: Settings, bar: ProgressBar): Promise<Exported> {
  const entries = await entriesOf(store);
  const read = readerBy(settings);
  const progress = bar.step('exporting');
  const skipped: Skipped[] = [];
  for (let at = 0; at < entries.length; at += TEXTS_A_TRIP) {
    const some = entries.slice(at, at + TEXTS_A_TRIP);
    const texts = await store.texts(some.map(({ document }) => document));
    const lines: string[] = [];
    for (const entry of some) {
      const text = texts.get(entry.document) ?? (await read(entry));
      if (text === undefined) {
        skipped.push({ path: entry.path, reason: 'its text is not kept, and its file is gone or has changed' });
        continue;
      }
      const { document, path, id, words, date } = entry;
      const prints = fingerprintsOf(text, store.settings);
      const own = [...new Set(prints.hash)].sort((one, other) => one - other);
      lines.push(`${JSON.stringify({ document, path, id, words, date, sketch: sketchOf(prints), prints: own })}\n`);
    }
    writeOut(lines);
    progress(Math.min(at + TEXTS_A_TRIP, entries.length), entries.length);
  }
  return { documents: entries.length - skipped.length, skipped };
}
