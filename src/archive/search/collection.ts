import {
  FINGERPRINT_SETTINGS,
  type Fingerprints,
  fingerprintsOf,
  fingerprintsOfUnits,
  SKETCH_LANES,
  type Sketch,
  sketchOf,
} from '../../similarity/fingerprint.ts';
import type { DocumentMeta } from '../../terms/document.ts';
import type { DocumentName } from '../results.ts';

/** The fingerprints of a whole collection as a few large arrays: those of document d begin at `start[d]`. */
export interface CollectionPrints {
  /** One entry more than documents. */
  readonly start: Int32Array;
  readonly hash: Float64Array;
  readonly word: Int32Array;
  /** Words of each document. */
  readonly words: Int32Array;
  /** `SKETCH_LANES` numbers of each document. */
  readonly sketch: Uint32Array;
}

/** Many texts, of which only names and fingerprints are held in memory. */
export interface Collection {
  readonly count: number;
  readonly prints: CollectionPrints;
  readonly name: (document: number) => DocumentName;
  /** ISO date that its record gives; null where it gives none. */
  readonly date: (document: number) => string | null;
  /** What its document says of itself; nothing for a plain text or a record. */
  readonly meta: (document: number) => DocumentMeta;
  /** The text, read again where it has to be; undefined when it is gone or has changed. */
  readonly text: (document: number) => string | undefined;
}

/** The fingerprints of one document of a collection, as views. */
export function printsOf({ start, hash, word, words }: CollectionPrints, document: number): Fingerprints {
  const from = start[document] ?? 0;
  const to = start[document + 1] ?? from;
  return {
    count: to - from,
    hash: hash.subarray(from, to),
    word: word.subarray(from, to),
    words: words[document] ?? 0,
  };
}

/** The sketch of one document of a collection. */
export function sketchIn({ sketch }: CollectionPrints, document: number): Sketch {
  const at = document * SKETCH_LANES;
  return [sketch[at] ?? 0, sketch[at + 1] ?? 0, sketch[at + 2] ?? 0];
}

/** Gathers the fingerprints of text after text. */
export interface PrintsBuilder {
  readonly add: (text: string) => void;
  /** The same of the code units of a text, of which there are `size`, with room for one more. */
  readonly addUnits: (units: Uint16Array, size: number) => void;
  readonly finish: () => CollectionPrints;
}

export function createPrintsBuilder(): PrintsBuilder {
  let hash = new Float64Array(1 << 12);
  let word = new Int32Array(1 << 12);
  let used = 0;
  const start: number[] = [0];
  const words: number[] = [];
  const sketch: number[] = [];
  const take = (prints: Fingerprints): void => {
    if (used + prints.count > hash.length) {
      const size = Math.max(used + prints.count, hash.length * 2);
      const moreHash = new Float64Array(size);
      const moreWord = new Int32Array(size);
      moreHash.set(hash.subarray(0, used));
      moreWord.set(word.subarray(0, used));
      [hash, word] = [moreHash, moreWord];
    }
    hash.set(prints.hash, used);
    word.set(prints.word, used);
    used += prints.count;
    start.push(used);
    words.push(prints.words);
    sketch.push(...sketchOf(prints));
  };
  return {
    add: (text) => take(fingerprintsOf(text, FINGERPRINT_SETTINGS)),
    addUnits: (units, size) => take(fingerprintsOfUnits(units, size, FINGERPRINT_SETTINGS)),
    finish: () => ({
      start: Int32Array.from(start),
      hash: hash.slice(0, used),
      word: word.slice(0, used),
      words: Int32Array.from(words),
      sketch: Uint32Array.from(sketch),
    }),
  };
}

/** One collection's fingerprints after the other's. */
export function joinPrints(parts: readonly CollectionPrints[]): CollectionPrints {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const documents = parts.reduce((sum, { words }) => sum + words.length, 0);
  const prints = parts.reduce((sum, { hash }) => sum + hash.length, 0);
  const joined = {
    start: new Int32Array(documents + 1),
    hash: new Float64Array(prints),
    word: new Int32Array(prints),
    words: new Int32Array(documents),
    sketch: new Uint32Array(documents * SKETCH_LANES),
  };
  let document = 0;
  let print = 0;
  for (const part of parts) {
    joined.hash.set(part.hash, print);
    joined.word.set(part.word, print);
    joined.words.set(part.words, document);
    joined.sketch.set(part.sketch, document * SKETCH_LANES);
    for (let at = 0; at < part.words.length; at++) joined.start[document + at] = print + (part.start[at] ?? 0);
    document += part.words.length;
    print += part.hash.length;
  }
  joined.start[documents] = prints;
  return joined;
}

/** The texts of one collection after those of another. */
export function joinCollections(one: Collection, other: Collection): Collection {
  const of = <T>(ask: (collection: Collection, document: number) => T): ((document: number) => T) => {
    return (document) => (document < one.count ? ask(one, document) : ask(other, document - one.count));
  };
  return {
    count: one.count + other.count,
    prints: joinPrints([one.prints, other.prints]),
    name: of((collection, document) => collection.name(document)),
    date: of((collection, document) => collection.date(document)),
    meta: of((collection, document) => collection.meta(document)),
    text: of((collection, document) => collection.text(document)),
  };
}

/** A collection of texts that are in memory anyway. */
export function collectionOf(
  documents: Iterable<
    DocumentName & { readonly text: string; readonly date?: string | null; readonly meta?: DocumentMeta }
  >,
): Collection {
  const builder = createPrintsBuilder();
  const all = [...documents];
  for (const { text } of all) builder.add(text);
  return {
    count: all.length,
    prints: builder.finish(),
    name: (document) => ({ path: all[document]?.path ?? '', id: all[document]?.id ?? null }),
    date: (document) => all[document]?.date ?? null,
    meta: (document) => all[document]?.meta ?? {},
    text: (document) => all[document]?.text,
  };
}
