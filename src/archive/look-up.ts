import type { Fingerprints } from '../similarity/fingerprint.ts';
import { COMMON, COMMON_AT_EDGE, spreadOf } from './boilerplate.ts';
import { type Candidate, type CandidateSearch, type Holders, isPlausible } from './candidates.ts';
import type { Store, Traits } from './store.ts';

/** What a store knows of a text by its fingerprints. */
export interface LookUp {
  /** All documents that share a fingerprint with the text. */
  readonly candidates: readonly Candidate[];
  /** Those that can be more than chance or boilerplate, the likeliest first. */
  readonly plausible: readonly Candidate[];
  readonly traits: ReadonlyMap<number, Traits>;
  /** For each fingerprint how many distinct archived texts have it; 0 beyond the cap. */
  readonly spread: Uint16Array;
  /** Fingerprints beyond the cap. */
  readonly cut: number;
}

/** Looks the fingerprints of a text up in a store; `known` are fingerprints that count as boilerplate. */
export async function lookUp(
  prints: Fingerprints,
  store: Store,
  search: CandidateSearch,
  cap: number,
  known: ReadonlySet<number> = new Set(),
): Promise<LookUp> {
  const hashes = Float64Array.from(new Set(prints.hash)).sort();
  const place = new Map(Array.from(hashes, (hash, index) => [hash, index]));
  const lists = await store.postings(hashes, cap);
  const traits = await store.traits(new Set(lists.documents));
  const spreads = Array.from(hashes, (hash, index) => {
    if (lists.cut[index] === 1 || known.has(hash)) return 0;
    const documents = lists.documents.subarray(lists.start[index], lists.start[index + 1]);
    if (documents.length <= COMMON_AT_EDGE) return documents.length;
    return spreadOf(Array.from(documents, (document) => traits.get(document)?.sketch ?? 0));
  });
  const holders: Holders = {
    documents: lists.documents,
    first: new Int32Array(prints.count),
    end: new Int32Array(prints.count),
    spread: new Uint16Array(prints.count),
  };
  for (let print = 0; print < prints.count; print++) {
    const index = place.get(prints.hash[print] ?? -1) ?? 0;
    holders.first[print] = lists.start[index] ?? 0;
    holders.end[print] = lists.start[index + 1] ?? 0;
    holders.spread[print] = spreads[index] ?? 0;
  }
  const candidates = search.find(prints, holders);
  const common = holders.spread.reduce((sum, spread) => sum + (spread === 0 || spread > COMMON ? 1 : 0), 0);
  const plausible = candidates.filter((candidate) => {
    const other = traits.get(candidate.document);
    return other !== undefined && isPlausible(candidate, { prints: prints.count, common }, other);
  });
  plausible.sort(
    (one, other) => other.telling - one.telling || other.shared - one.shared || one.document - other.document,
  );
  return { candidates, plausible, traits, spread: holders.spread, cut: lists.cut.reduce((sum, one) => sum + one, 0) };
}
