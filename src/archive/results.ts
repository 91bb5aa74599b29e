import type { Changes } from '../result/changes.ts';
import type { Passage, PassageSide } from '../result/passage.ts';
import type { Limits } from '../terms/limits.ts';
import type { Revision } from '../terms/revision.ts';
import type { Remark, Skipped } from '../terms/skipped.ts';
import type { Similarity, Verdict } from '../terms/verdict.ts';
import type { Origin } from './history/lineage.ts';

/** What names a document: an absolute path, and the `id` inside a collection file (null for a plain file). */
export interface DocumentName {
  readonly path: string;
  readonly id: string | null;
}

export type { Passage, PassageSide };

/** An archived text that holds the incoming one or a part of it, confirmed by the exact comparison. */
export interface VerifiedMatch extends DocumentName {
  readonly verdict: Verdict;
  readonly similarity: Similarity;
  readonly passages: readonly Passage[];
  /** What differs; `a` is the incoming text. */
  readonly changes: Changes;
  readonly verified?: true;
  /** Its file is there no longer. */
  readonly missing?: true;
  /** One of the texts says that it corrects, cancels or updates the other; absent where none does. */
  readonly revision?: RevisionOfPair;
}

/** Which text of a pair says that it is a later version, and of what kind. */
export interface RevisionOfPair {
  readonly kind: Revision;
  readonly by: 'a' | 'b';
}

/** A candidate whose text is not kept and whose file is gone or has changed: only its fingerprints speak. */
interface UnverifiedMatch extends DocumentName {
  readonly verdict: null;
  readonly similarity: null;
  readonly passages: readonly [];
  readonly verified: false;
  /** Fingerprints in common, and how many each text has. */
  readonly fingerprints: { readonly shared: number; readonly a: number; readonly b: number };
  /** Its file is there no longer. */
  readonly missing?: true;
}

export type Match = VerifiedMatch | UnverifiedMatch;

/** Which archived texts together make up the incoming one. */
export interface JointCoverage {
  /** Share of the words of the incoming text that stand in at least one of the sources, 0..1. */
  readonly coverage: number;
  /** The sources, the one that adds most first; no source that adds nothing. */
  readonly sources: readonly JointSource[];
}

/** What one archived text brings that no source before it in the list has brought. */
export interface JointSource extends DocumentName {
  /** Share of the words of the incoming text that only this source adds, 0..1. */
  readonly adds: number;
  readonly passages: readonly Passage[];
}

/** A passage of an incoming text that so many archived texts have that it says nothing of any of them. */
export interface CommonPassage extends PassageSide {
  readonly words: number;
}

/** Another incoming text that is a copy of this one. */
export interface IncomingCopy extends DocumentName {
  readonly verdict: Verdict;
  /** `a` is this text. */
  readonly similarity: Similarity;
}

/** What the archive says about one incoming text. */
export interface CheckedDocument extends DocumentName {
  /** The verdict of the best match, or `distinct`. */
  readonly verdict: Verdict;
  /** Copies and shared passages, best first, unverified candidates last. */
  readonly matches: readonly Match[];
  /** Matches beyond `--limit`. */
  readonly more?: number;
  /** Present where two or more archived texts make up the incoming one. */
  readonly joint?: JointCoverage;
  /** What of it counts as boilerplate of the collection and links nothing; absent where nothing does. */
  readonly boilerplate?: readonly CommonPassage[];
  /** Copies of it among the texts that came with it, where there are any. */
  readonly incoming?: readonly IncomingCopy[];
  readonly limits: Limits;
}

/** `dedupe check`, without `tool`. */
export interface CheckResult {
  readonly schemaVersion: 1;
  readonly command: 'check';
  readonly archive: { readonly path: string; readonly documents: number };
  readonly documents: readonly CheckedDocument[];
  readonly skipped: readonly Skipped[];
  /** What was read in a way that wants telling; absent where there is nothing. */
  readonly notes?: readonly Remark[];
}

/** Two texts of a collection: a copy, a shared passage or, where asked for, the same form. */
export interface Pair {
  readonly a: DocumentName;
  readonly b: DocumentName;
  readonly verdict: Verdict;
  readonly similarity: Similarity;
  readonly changes: Changes;
  /** For `partial` and `shared-passage`, which text stands in the other, where one is clearly the smaller part. */
  readonly direction?: 'a-in-b' | 'b-in-a';
  /** One of the texts says that it corrects, cancels or updates the other; absent where none does. */
  readonly revision?: RevisionOfPair;
}

/** A text of a cluster and how it came about. */
export interface Member extends DocumentName {
  /** The probable original of the cluster; on no member where `origin` is `unknown`. */
  readonly original?: true;
  /** What it says at its head that it is to another version. */
  readonly revision?: Revision;
  /** The text that stands for the group, where one was asked for. */
  readonly representative?: true;
  /** To the original; to the first member where the original is unknown. */
  readonly similarity: Similarity;
  /** ISO date of the text, from its record, its file name or its first lines. */
  readonly date?: string;
  /** The member this one was probably made from; absent on the root of the tree. */
  readonly from?: Derivation;
}

/** One step of the tree of versions. */
interface Derivation extends DocumentName {
  /** Words of this text that are not in the one it came from, and the reverse. */
  readonly added: number;
  readonly dropped: number;
}

/** Texts that are all copies of one another (complete link). */
export interface Cluster {
  /** From 1, in order of the first member. */
  readonly id: number;
  readonly origin: Origin;
  /** The root of the tree of versions first. */
  readonly members: readonly Member[];
}

/** `dedupe scan`, without `tool`. */
export interface ScanResult {
  readonly schemaVersion: 1;
  readonly command: 'scan';
  readonly documents: number;
  readonly pairs: readonly Pair[];
  readonly clusters: readonly Cluster[];
  readonly skipped: readonly Skipped[];
  /** What was read in a way that wants telling; absent where there is nothing. */
  readonly notes?: readonly Remark[];
  readonly limits: Limits;
}

/** `dedupe index list`, without `tool`. */
export interface IndexListResult {
  readonly schemaVersion: 1;
  readonly command: 'index list';
  readonly documents: readonly (DocumentName & { readonly words: number })[];
}
