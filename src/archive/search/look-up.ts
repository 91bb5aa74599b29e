import type { Fingerprints } from '../../similarity/fingerprint.ts';
import { firstAtLeast } from '../../text/sorted.ts';

import type { PostingLists, Store, Traits } from '../store/store.ts';
import { COMMON_AT_EDGE, isCommon, isMostlyCommon, spreadOf } from './boilerplate.ts';
import { type Candidate, type CandidateSearch, type Holders, isPlausible } from './candidates.ts';

/** What a store knows of a text by its fingerprints. */
export interface LookUp {
  /** All documents that share a fingerprint with the text. */
  readonly candidates: readonly Candidate[];
  /** Those that can be more than chance or boilerplate, the likeliest first. */
  readonly plausible: readonly Candidate[];
  readonly traits: ReadonlyMap<number, Traits>;
  /** For each fingerprint how many distinct texts have it, at least 1; 0 beyond the cap. */
  readonly spread: Uint16Array;
  /** Fingerprints beyond the cap. */
  readonly cut: number;
}

/** Documents of a fingerprint that are looked at to see whether very many texts have it. */
export const SAMPLE = 256;

/** Looks the fingerprints of a text up in a store; `known` are fingerprints that count as boilerplate. */
export async function lookUp(
  prints: Fingerprints,
  store: Store,
  search: CandidateSearch,
  cap: number,
  known: ReadonlySet<number> = new Set(),
): Promise<LookUp> {
  const hashes = distinctHashes(prints.hash);
  const places = Array.from(prints.hash, (hash) => firstAtLeast(hashes, hash));
  const sample = await store.postings(hashes, Math.min(SAMPLE, cap));
  const traits = new Map(await store.traits(eachOnce(sample.documents)));
  const spreads = Array.from(hashes, (hash, index) =>
    known.has(hash) ? 0 : distinctTexts(documentsIn(sample, index), traits),
  );
  const common = places.filter((index) => isCommon(spreads[index] ?? 0)).length;
  // Whom boilerplate is shared with matters only to a text that is hardly anything else.
  const everything = isMostlyCommon(prints.count, common);
  const lists = await readOn(store, hashes, sample, cap, (index) => everything || !isCommon(spreads[index] ?? 0));
  if (lists.documents !== sample.documents) {
    const unknown = eachOnce(lists.documents).filter((document) => !traits.has(document));
    for (const [document, one] of await store.traits(unknown)) traits.set(document, one);
  }

  const holders: Holders = {
    documents: lists.documents,
    first: Int32Array.from(places, (index) => lists.start[index] ?? 0),
    end: Int32Array.from(places, (index) => lists.start[index + 1] ?? 0),
    spread: Uint16Array.from(places, (index) => (lists.cut[index] === 1 ? 0 : (spreads[index] ?? 0))),
  };
  const candidates = search.find(prints, holders);
  const plausible = candidates.filter((candidate) => {
    const other = traits.get(candidate.document);
    return other !== undefined && isPlausible(candidate, { prints: prints.count, common }, other);
  });
  plausible.sort(
    (one, other) => other.telling - one.telling || other.shared - one.shared || one.document - other.document,
  );
  return { candidates, plausible, traits, spread: holders.spread, cut: lists.cut.reduce((sum, one) => sum + one, 0) };
}

/** Hashes in ascending order, each once. */
function distinctHashes(hashes: Float64Array): Float64Array {
  const sorted = hashes.slice().sort();
  let count = 0;
  for (let at = 0; at < sorted.length; at++) {
    if (at > 0 && sorted[at] === sorted[at - 1]) continue;
    sorted[count++] = sorted[at] as number; // count never passes at
  }
  return sorted.subarray(0, count);
}

/** The documents of lists, each once. */
function eachOnce(documents: Uint32Array): readonly number[] {
  let most = -1;
  for (let at = 0; at < documents.length; at++) most = Math.max(most, documents[at] as number); // at < length, here and below
  const seen = new Uint8Array(most + 1);
  const distinct: number[] = [];
  for (let at = 0; at < documents.length; at++) {
    const document = documents[at] as number;
    if (seen[document] === 1) continue;
    seen[document] = 1;
    distinct.push(document);
  }
  return distinct;
}

/** How many distinct texts there are among documents; of what was removed nothing is known, and it does not count. */
function distinctTexts(documents: Uint32Array, traits: ReadonlyMap<number, Traits>): number {
  let present = 0;
  for (let at = 0; at < documents.length && present <= COMMON_AT_EDGE; at++)
    if (traits.has(documents[at] as number)) present++; // at < length
  // At least the text itself has it.
  if (present <= COMMON_AT_EDGE) return Math.max(1, present);
  return spreadOf(documents, (document, lane) => traits.get(document)?.sketch[lane]);
}

function documentsIn({ start, documents }: PostingLists, index: number): Uint32Array {
  return documents.subarray(start[index], start[index + 1]);
}

/** The lists with those that the sample cut short read up to the cap where they are wanted; the others count as whole. */
async function readOn(
  store: Store,
  hashes: Float64Array,
  sample: PostingLists,
  cap: number,
  isWanted: (index: number) => boolean,
): Promise<PostingLists> {
  const wanted = Array.from(hashes.keys()).filter((index) => sample.cut[index] === 1 && isWanted(index));
  const cut = new Uint8Array(hashes.length);
  if (wanted.length === 0) return { ...sample, cut };
  const longer = await store.postings(
    Float64Array.from(wanted, (index) => hashes[index] ?? 0),
    cap,
  );
  const parts = Array.from(hashes, (_, index) => documentsIn(sample, index));
  for (const [at, index] of wanted.entries()) {
    parts[index] = documentsIn(longer, at);
    cut[index] = longer.cut[at] ?? 0;
  }
  const start = new Int32Array(hashes.length + 1);
  for (const [index, { length }] of parts.entries()) start[index + 1] = (start[index] ?? 0) + length;
  const documents = new Uint32Array(start[hashes.length] ?? 0);
  for (const [index, part] of parts.entries()) documents.set(part, start[index]);
  return { start, documents, cut };
}
