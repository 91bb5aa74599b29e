import { createPrintsBuilder, printsOf, sketchIn } from '../../archive/search/collection.ts';
import { createAdder } from '../../archive/store/add.ts';
import { namedIndex } from '../../archive/store/address.ts';
import { blockSizes, packTexts } from '../../archive/store/packed-text.ts';
import type { Committed, Entry } from '../../archive/store/store.ts';
import { Failure } from '../../read/failure.ts';
import { type Skipped, skippedFor } from '../../terms/skipped.ts';
import type { Settings } from '../option/settings.ts';
import type { ProgressBar } from '../output/progress.ts';
import { entrySlices, openIndex, TEXT_GONE } from './open-index.ts';
import { readerBy } from './read-archive.ts';

/** What copying an index did. */
export interface CopiedIndex extends Committed {
  readonly documents: number;
  /** Texts that neither the index nor their files had. */
  readonly skipped: readonly Skipped[];
}

/** Texts that are fingerprinted and packed together. */
const TEXTS_A_PIECE = 512;

/**
 * Copies an index into another, which is made where there is none. Fingerprints are made anew, so that the copy is of
 * this version; what is there already is passed over, so that a copy that was cut short can be gone on with.
 */
export async function copyIndex(from: string, to: string, settings: Settings, bar: ProgressBar): Promise<CopiedIndex> {
  if (from === to) throw new Failure('usage', namedIndex(to), 'cannot be copied onto itself');
  const source = await openIndex(from, 'read', settings);
  try {
    const target = await openIndex(to, 'create', settings, source.root);
    try {
      const count = await source.count();
      const adder = createAdder(target);
      const skipped: Skipped[] = [];
      const read = readerBy(settings);
      const progress = bar.step('copying');
      let done = 0;
      for await (const some of entrySlices(source, TEXTS_A_PIECE)) {
        const texts: KeptText[] = [];
        const inSource = await source.texts(some.map(({ document }) => document));
        for (const entry of some) {
          const kept = inSource.get(entry.document);
          const text = kept ?? (await read(entry));
          if (text === undefined) skipped.push(skippedFor(entry.path, TEXT_GONE));
          else texts.push({ entry, text, isKept: kept !== undefined });
        }
        await addTexts(texts, adder);
        done += some.length;
        progress(done, Math.max(done, count));
      }
      return { ...(await adder.finish()), documents: await target.count(), skipped };
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

interface KeptText {
  readonly entry: Entry;
  readonly text: string;
  /** The index had it itself, so that the copy will. */
  readonly isKept: boolean;
}

async function addTexts(texts: readonly KeptText[], adder: ReturnType<typeof createAdder>): Promise<void> {
  const builder = createPrintsBuilder();
  for (const { text } of texts) builder.add(text);
  const prints = builder.finish();
  let at = 0;
  for (const size of blockSizes(texts.map(({ text }) => text))) {
    const some = texts.slice(at, at + size);
    const block = packTexts(some.map(({ text }) => text));
    for (const [place, { entry, isKept }] of some.entries()) {
      const own = printsOf(prints, at + place);
      const { path, id, content, date } = entry;
      const packed = isKept ? { block, place } : null;
      const sketch = sketchIn(prints, at + place);
      await adder.add({ path, id, content, date, words: own.words, sketch, prints: own.count, packed }, own.hash);
    }
    at += size;
  }
}
