import type { Changes } from '../result/changes.ts';
import { FINGERPRINT_SETTINGS } from '../similarity/fingerprint.ts';
import type { Bound } from '../terms/bound.ts';
import { limitsOf } from '../terms/limits.ts';
import { type ComparedPair, clustersOf } from './clusters.ts';
import { commonPassagesBound, commonRuns } from './common-stretches.ts';
import { dateOf } from './history/date.ts';
import { areNear, type DateRange, isInRange, needsDates } from './history/range.ts';
import type { RepresentativeRule } from './history/representative.ts';
import { revisionBetween } from './history/revised.ts';
import { createKnownForm, ENOUGH_ISSUES, type KnownForm } from './known-form.ts';
import type { Pair, RevisionOfPair, ScanResult } from './results.ts';
import { type CandidatePair, candidatePairs, type JoinOptions, type SelfJoin } from './search/candidate-pairs.ts';
import { type Collection, printsOf } from './search/collection.ts';
import { fewPairs } from './search/few-texts.ts';
import { bothPairs, formPairs } from './search/form-pairs.ts';
import { type Spread, settle } from './settle.ts';
import { compareNames, keyOfName } from './store/name.ts';
import { isCopy, type Verified, type Verify } from './verify.ts';

/** Documents of one fingerprint that are looked at; a fingerprint in more of them says nothing. */
export const POSTING_CAP = 10_000;

export interface ScanOptions {
  /** Words of a passage worth telling. */
  readonly minPassage: number;
  /** Documents of one fingerprint that are looked at. */
  readonly cap: number;
  /** Lists pairs of one form too. */
  readonly sameForm: boolean;
  /** Fingerprints that count as boilerplate whoever has them. */
  readonly boilerplate?: ReadonlySet<number>;
  /** Which texts and pairs are looked at by their days. */
  readonly dates?: DateRange;
  /** Candidates that something else has found: by `a`, then `b`, each once, and `a < b`; none are looked for then. */
  readonly given?: readonly CandidatePair[] | undefined;
  /** Only pairs of one of so many first texts with one of the others. */
  readonly between?: number | undefined;
  /** By what a text of each group is chosen that stands for it. */
  readonly representative?: RepresentativeRule | undefined;
}

/** Told as the work goes on: pairs compared so far, and how many there are. */
export type Progress = (done: number, total: number) => void;

/** The verified pairs and clusters of a collection. Files that could not be read are the reader's to tell. */
export function scanCollection(
  collection: Collection,
  verify: Verify,
  options: ScanOptions,
  progress: Progress = () => {},
): Omit<ScanResult, 'skipped' | 'notes'> {
  const { join, verified: listed } = findPairs(collection, verify, options, progress);
  const rank = rankOf(
    collection,
    listed.flatMap(({ a, b }) => [a, b]),
  );
  listed.sort((one, other) => rank(one.a) - rank(other.a) || rank(one.b) - rank(other.b));
  return {
    schemaVersion: 1,
    command: 'scan',
    documents: collection.count,
    pairs: listed.map((pair) => toPair(collection, pair)),
    clusters: clustersOf(collection, listed, rank, options.representative),
    limits: limitsOf([...boundsOf(join, options.cap), ...commonPassagesBound(countLeftOut(collection, join, options))]),
  };
}

/** The pairs of a collection that are worth telling, in the order in which they were found, and who has what in common. */
export function findPairs(
  collection: Collection,
  verify: Verify,
  options: ScanOptions,
  progress: Progress = () => {},
): { readonly join: SelfJoin; readonly verified: VerifiedPair[] } {
  const joining = { ...options, isWanted: wantedPairs(collection, options) };
  const found = candidatePairs(collection.prints, joining);
  const join = {
    ...found,
    pairs: options.given === undefined ? withMore(found.pairs, collection, joining) : found.pairs,
  };
  return { join, verified: verifyPairs(collection, join, verify, options, progress) };
}

/** Pairs that share no run of words beside those that do: texts of one form where asked for, all of a few texts. */
function withMore(
  found: readonly CandidatePair[],
  collection: Collection,
  joining: JoinOptions,
): readonly CandidatePair[] {
  const near = bothPairs(found, fewPairs(collection, joining.isWanted));
  return joining.sameForm ? bothPairs(near, formPairs(collection, joining)) : near;
}

type IsWanted = (a: number, b: number) => boolean;

/** Which pairs are to be looked at. A text that lies on both sides is no copy of itself. */
function wantedPairs(collection: Collection, { dates = {}, between }: ScanOptions): IsWanted | undefined {
  const isNear = nearPairs(collection, dates);
  if (between === undefined) return isNear;
  return (a, b) =>
    a < between !== b < between &&
    keyOfName(collection.name(a)) !== keyOfName(collection.name(b)) &&
    (isNear === undefined || isNear(a, b));
}

/** The pairs that are asked for by their days. A text that is read for its day is read once. */
function nearPairs(collection: Collection, dates: DateRange): IsWanted | undefined {
  if (!needsDates(dates)) return undefined;
  const days = Array.from({ length: collection.count }, (_, document) =>
    dateOf(collection.date(document), collection.name(document).path, collection.text(document) ?? ''),
  );
  return (a, b) => {
    const [one = null, other = null] = [days[a], days[b]];
    return isInRange(one, dates) && isInRange(other, dates) && areNear(one, other, dates);
  };
}

interface VerifiedPair extends ComparedPair {
  readonly changes: Changes;
  readonly revision: RevisionOfPair | undefined;
}

function isListed(verdict: Verified['verdict'], sameForm: boolean): boolean {
  return isCopy(verdict) || verdict === 'shared-passage' || (sameForm && verdict === 'same-form');
}

/** The pairs that are worth telling. */
function verifyPairs(
  collection: Collection,
  { pairs, spread }: SelfJoin,
  verify: Verify,
  { minPassage, sameForm }: ScanOptions,
  progress: Progress,
): VerifiedPair[] {
  const verified: VerifiedPair[] = [];
  const { start } = collection.prints;
  const spreadOf = (document: number, text: string): Spread => ({
    text,
    prints: printsOf(collection.prints, document),
    spread: spread.subarray(start[document], start[document + 1]),
  });
  const textOf = remembered(collection.text);
  const issues = createIssues();
  let form: KnownForm | undefined;
  for (const [at, { a, b }] of pairs.entries()) {
    progress(at, pairs.length);
    const [textA, textB] = [textOf(a), textOf(b)];
    if (textA === undefined || textB === undefined) continue;
    // The pairs of a text follow one another.
    if (a !== pairs[at - 1]?.a || form === undefined) {
      form = createKnownForm(textA, printsOf(collection.prints, a), FINGERPRINT_SETTINGS);
      for (const issue of issues.of(a)) {
        const text = textOf(issue);
        if (text !== undefined) form.learn(text);
      }
    }
    if (!sameForm && form.isIssue(textB)) {
      issues.note(b, a);
      continue;
    }
    const compared = verify(textA, textB);
    if (compared.verdict === 'same-form') {
      form.learn(textB);
      issues.note(b, a);
    }
    const result = settle(compared, spreadOf(a, textA), spreadOf(b, textB), verify, minPassage);
    if (!isListed(result.verdict, sameForm)) continue;
    const revision = isCopy(result.verdict) ? revisionBetween(textA, textB) : undefined;
    verified.push({ a, b, result, changes: compared.changes(), revision });
  }
  progress(pairs.length, pairs.length);
  return verified;
}

/** Of each text the issues of its form that were met as earlier partners, as many as it takes to know another one. */
function createIssues() {
  const known = new Map<number, number[]>();
  return {
    of: (document: number): readonly number[] => known.get(document) ?? [],
    note: (document: number, issue: number): void => {
      const issues = known.get(document);
      if (issues === undefined) known.set(document, [issue]);
      else if (issues.length < ENOUGH_ISSUES) issues.push(issue);
    },
  };
}

/** Texts that are kept at hand: the pairs of a group follow one another. */
const MOST_TEXTS = 64;

function remembered<T>(read: (document: number) => T): (document: number) => T {
  const known = new Map<number, T>();
  return (document) => {
    if (known.has(document)) return known.get(document) as T; // it has it
    if (known.size === MOST_TEXTS) known.clear();
    const text = read(document);
    known.set(document, text);
    return text;
  };
}

/** The order of texts by their names, so that the order of the input changes nothing. */
function rankOf(collection: Collection, texts: Iterable<number>): (text: number) => number {
  const named = [...new Set(texts)].map((text) => ({ text, name: collection.name(text) }));
  named.sort((one, other) => compareNames(one.name, other.name) || one.text - other.text);
  const ranks = new Map(named.map(({ text }, rank) => [text, rank]));
  return (text) => ranks.get(text) ?? 0;
}

/** Of two containments one must be this much larger for one text to be the part and the other the whole. */
const CLEAR_DIRECTION = 0.1;

function toPair(collection: Collection, { a, b, result, changes, revision }: VerifiedPair): Pair {
  const { verdict, similarity } = result;
  const lead = similarity.coverage.aInB - similarity.coverage.bInA;
  const directed = (verdict === 'partial' || verdict === 'shared-passage') && Math.abs(lead) >= CLEAR_DIRECTION;
  return {
    a: collection.name(a),
    b: collection.name(b),
    verdict,
    similarity,
    changes,
    ...(directed && { direction: lead > 0 ? 'a-in-b' : 'b-in-a' }),
    ...(revision !== undefined && { revision }),
  };
}

/** Passages that very many texts of a collection have; one that stands in all of them counts once. */
function countLeftOut({ count, prints }: Collection, { spread }: SelfJoin, { minPassage }: ScanOptions): number {
  const passages = new Set<number>();
  for (let document = 0; document < count; document++) {
    const own = spread.subarray(prints.start[document], prints.start[document + 1]);
    const runs = commonRuns(printsOf(prints, document), own, FINGERPRINT_SETTINGS.shingle, minPassage);
    for (const { hash } of runs) passages.add(hash);
  }
  return passages.size;
}

function boundsOf({ cut }: SelfJoin, cap: number): readonly Bound[] {
  return cut === 0 ? [] : [{ kind: 'common-fingerprints', left: cut, cap }];
}
