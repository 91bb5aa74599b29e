import { blockSizes, packTexts } from '../../src/archive/store/packed-text.ts';
import type { Change, NewDocument, PackedText } from '../../src/archive/store/store.ts';
import { fingerprintsOf, sketchOf } from '../../src/similarity/fingerprint.ts';

export interface Sample {
  readonly path: string;
  readonly id?: string;
  readonly text: string;
  readonly date?: string;
}

/** A change that adds texts, as the commands make it. */
export function adding(samples: readonly Sample[], remove: readonly number[] = [], keepText = true): Change {
  const packed: PackedText[] = [];
  let from = 0;
  for (const size of blockSizes(samples.map(({ text }) => text))) {
    const block = packTexts(samples.slice(from, from + size).map(({ text }) => text));
    for (let place = 0; place < size; place++) packed.push({ block, place });
    from += size;
  }
  const add: NewDocument[] = [];
  const hashes: number[] = [];
  for (const [at, { path, id, text, date }] of samples.entries()) {
    const prints = fingerprintsOf(text);
    hashes.push(...prints.hash);
    add.push({
      path,
      id: id ?? null,
      words: prints.words,
      content: JSON.stringify(text),
      date: date ?? null,
      sketch: sketchOf(prints),
      prints: prints.count,
      packed: keepText ? (packed[at] ?? null) : null,
    });
  }
  return { add, hashes: Float64Array.from(hashes), remove };
}

/** A text of its own for every seed: no two share seven words in a row. */
export function sampleText(seed: number, words = 40): string {
  return Array.from({ length: words }, (_, at) => `слово${(seed * 7919 + at * at * 31 + at) % 100_003}`).join(' ');
}
