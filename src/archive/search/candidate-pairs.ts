import { SKETCH_LANES } from '../../similarity/fingerprint.ts';
import { sortByHash } from '../store/postings.ts';
import { COMMON_AT_EDGE, isCommon, isMostlyCommon, spreadOf } from './boilerplate.ts';
import { type Candidate, createCandidateSearch, type Holders, isPlausible } from './candidates.ts';
import { type CollectionPrints, printsOf } from './collection.ts';

/** Two documents of a collection that may be copies or share a passage; `a < b`. */
export interface CandidatePair {
  readonly a: number;
  readonly b: number;
}

/** The fingerprints of a collection by who has them. */
export interface SelfJoin {
  /** Plausible pairs, by `a`, then `b`. */
  readonly pairs: readonly CandidatePair[];
  /** For each fingerprint of the collection, in its order, how many distinct texts have it; 0 beyond the cap. */
  readonly spread: Uint16Array;
  /** Fingerprints that stand in more texts than the cap allows. */
  readonly cut: number;
}

export interface JoinOptions {
  /** Documents of one fingerprint that are looked at. */
  readonly cap: number;
  /** Pairs too that have nothing but boilerplate in common: texts of the same form. */
  readonly sameForm: boolean;
  /** Fingerprints that count as boilerplate whoever has them. */
  readonly boilerplate?: ReadonlySet<number>;
  /** The candidates that something else has found; none are looked for then. */
  readonly given?: readonly CandidatePair[] | undefined;
  /** Pairs to be looked at; all when not given. */
  readonly isWanted?: ((a: number, b: number) => boolean) | undefined;
}

/** All pairs of a collection that the exact comparison should look at. */
export function candidatePairs(
  prints: CollectionPrints,
  { cap, sameForm, boilerplate, given, isWanted = () => true }: JoinOptions,
): SelfJoin {
  const groups = groupPrints(prints, cap, boilerplate ?? new Set());
  if (given !== undefined)
    return { pairs: given.filter(({ a, b }) => isWanted(a, b)), spread: groups.spread, cut: groups.cut };
  const documents = prints.words.length;
  const common = new Int32Array(documents);
  for (let document = 0; document < documents; document++) {
    const end = prints.start[document + 1] ?? 0;
    for (let print = prints.start[document] ?? 0; print < end; print++) {
      const spread = groups.spread[print] as number; // print is below the number of prints
      if (isCommon(spread)) common[document] = (common[document] as number) + 1;
    }
  }
  const isHeavy = (document: number): boolean =>
    isMostlyCommon((prints.start[document + 1] ?? 0) - (prints.start[document] ?? 0), common[document] as number);
  const search = createCandidateSearch();
  const pairs: CandidatePair[] = [];
  for (let a = 0; a < documents; a++) {
    const own = printsOf(prints, a);
    if (own.count === 0) continue;
    const heavy = isHeavy(a);
    const holders = holdersOf(groups, prints.start[a] ?? 0, own.count);
    const weight = { prints: own.count, common: common[a] as number };
    // A text that is mostly boilerplate is looked up in full, and also for the others before it that are not.
    const candidates = search.find(own, holders, heavy ? { above: -1 } : { above: a, skipCommon: true });
    for (const candidate of candidates) {
      const b = candidate.document;
      if (b === a || (b < a && (candidate.telling > 0 || isHeavy(b))) || !isWanted(a, b)) continue;
      const other = { prints: (prints.start[b + 1] ?? 0) - (prints.start[b] ?? 0), common: common[b] as number };
      if (!isPlausible(candidate, weight, other) && !(sameForm && isSameForm(candidate, weight.prints, other.prints)))
        continue;
      pairs.push(a < b ? { a, b } : { a: b, b: a });
    }
  }
  pairs.sort((one, other) => one.a - other.a || one.b - other.b);
  return { pairs, spread: groups.spread, cut: groups.cut };
}

/** Share of the smaller text that two texts of one form have in common. */
const FORM_SHARE = 0.3;

function isSameForm({ shared }: Candidate, prints: number, others: number): boolean {
  return shared >= FORM_SHARE * Math.min(prints, others);
}

interface Groups {
  /** Documents by fingerprint, ascending and each once. */
  readonly documents: Uint32Array;
  /** For each fingerprint of the collection, where its documents begin and end. */
  readonly first: Int32Array;
  readonly end: Int32Array;
  readonly spread: Uint16Array;
  readonly cut: number;
}

function groupPrints(prints: CollectionPrints, cap: number, boilerplate: ReadonlySet<number>): Groups {
  const total = prints.hash.length;
  const owner = new Uint32Array(total);
  for (let document = 0; document < prints.words.length; document++)
    owner.fill(document, prints.start[document] ?? 0, prints.start[document + 1] ?? 0);
  const sketchAt = (document: number, lane: number): number => prints.sketch[document * SKETCH_LANES + lane] ?? 0;
  const places = placesOfRepeated(prints.hash);
  const repeated = new Float64Array(places.length);
  for (let at = 0; at < places.length; at++) repeated[at] = prints.hash[places[at] as number] as number; // a place
  const sorted = sortByHash(repeated, places);
  const documents = new Uint32Array(places.length);
  const first = new Int32Array(total);
  const end = new Int32Array(total);
  const spread = new Uint16Array(total).fill(1);
  let used = 0;
  let cut = 0;
  for (let at = 0; at < sorted.count; ) {
    let stop = at + 1;
    while (stop < sorted.count && sorted.hash[stop] === sorted.hash[at]) stop++;
    if (stop === at + 1) {
      // Most fingerprints stand in one text only; that is what the arrays say from the start.
      at = stop;
      continue;
    }
    const begin = used;
    for (let place = at; place < stop; place++) {
      // Every index is smaller than the number of prints. Places ascend within a hash, so owners do too.
      const document = owner[sorted.document[place] as number] as number;
      if (used === begin || document !== documents[used - 1]) documents[used++] = document;
    }
    const holders = used - begin;
    let distinct = holders;
    if (holders > cap) {
      distinct = 0;
      cut++;
    } else if (boilerplate.has(sorted.hash[at] as number)) distinct = 0;
    else if (holders > COMMON_AT_EDGE) distinct = spreadOf(documents.subarray(begin, used), sketchAt);
    for (; at < stop; at++) {
      const print = sorted.document[at] as number;
      first[print] = begin;
      end[print] = used;
      spread[print] = distinct;
    }
  }
  return { documents, first, end, spread, cut };
}

/** Bits for each fingerprint: of those that stand once, one in so many is taken for another. */
const BITS_A_PRINT = 8;
const LEAST_BITS = 1 << 10;
const MOST_BITS = 2 ** 30;

/**
 * The places of all hashes that come again, and of a few that do not: most fingerprints stand in one text only, and
 * sorting them is the greater part of the work. A hash has the bit of its lower half, which is well mixed.
 */
function placesOfRepeated(hash: Float64Array): Uint32Array {
  let bits = LEAST_BITS;
  while (bits < Math.min(MOST_BITS, BITS_A_PRINT * hash.length)) bits *= 2;
  const once = new Int32Array(bits / 32);
  const again = new Int32Array(bits / 32);
  for (let at = 0; at < hash.length; at++) {
    const bit = (hash[at] as number) & (bits - 1); // at < length
    const mask = 1 << (bit & 31);
    if (((once[bit >> 5] as number) & mask) === 0) once[bit >> 5] = (once[bit >> 5] as number) | mask;
    else again[bit >> 5] = (again[bit >> 5] as number) | mask;
  }
  const places = new Uint32Array(hash.length);
  let count = 0;
  for (let at = 0; at < hash.length; at++) {
    const bit = (hash[at] as number) & (bits - 1);
    if (((again[bit >> 5] as number) & (1 << (bit & 31))) !== 0) places[count++] = at;
  }
  return places.slice(0, count);
}

function holdersOf({ documents, first, end, spread }: Groups, from: number, count: number): Holders {
  const to = from + count;
  return {
    documents,
    first: first.subarray(from, to),
    end: end.subarray(from, to),
    spread: spread.subarray(from, to),
  };
}
