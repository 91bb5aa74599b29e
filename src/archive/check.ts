import { type Fingerprints, fingerprintsOf } from '../similarity/fingerprint.ts';
import type { Candidate, CandidateSearch } from './candidates.ts';
import { jointCoverage } from './joint.ts';
import { type LookUp, lookUp } from './look-up.ts';
import { compareNames } from './name.ts';
import type { CheckedDocument, DocumentName, Limits, Match, VerifiedMatch } from './results.ts';
import { settle } from './settle.ts';
import type { Entry, Store } from './store.ts';
import { isCopy, type Verify } from './verify.ts';

/** Candidates compared at most with one text, the likeliest first; the result tells when there were more. */
const VERIFICATION_CAP = 1_000;

/** An incoming text. */
export interface Incoming extends DocumentName {
  readonly text: string;
}

export interface CheckOptions {
  readonly minPassage: number;
  /** Documents of one fingerprint that are looked at. */
  readonly cap: number;
  /** Matches listed; all of them when undefined. */
  readonly limit?: number;
  /** Leave out the archived document of the same path and id. */
  readonly excludeSelf: boolean;
  /** Leave out documents that are known to be older than this ISO date. */
  readonly since?: string;
  /** Fingerprints of texts that count as boilerplate. */
  readonly boilerplate?: ReadonlySet<number>;
}

/** An archive to look texts up in. */
export interface Archive {
  readonly store: Store;
  /** The text of a document that the store does not keep; undefined when it is gone or has changed since. */
  readonly read: (entry: Entry) => Promise<string | undefined>;
  readonly verify: Verify;
  readonly search: CandidateSearch;
}

/** What the archive has of an incoming text. */
export async function checkDocument(
  incoming: Incoming,
  archive: Archive,
  options: CheckOptions,
): Promise<CheckedDocument> {
  const { path, id, text } = incoming;
  const prints = fingerprintsOf(text, archive.store.settings);
  const found = await lookUp(prints, archive.store, archive.search, options.cap, options.boilerplate);
  const matches: Match[] = [];
  let compared = 0;
  let passedOver = 0;
  for (const candidate of found.plausible) {
    const entry = await archive.store.entry(candidate.document);
    if (entry === undefined || isLeftOut(entry, incoming, options)) continue;
    if (compared === VERIFICATION_CAP) {
      passedOver++;
      continue;
    }
    compared++;
    const match = await matchOf(incoming, prints, candidate, entry, found, archive, options.minPassage);
    if (match !== undefined) matches.push(match);
  }
  matches.sort(compareMatches);
  const verified = matches.filter((match) => match.verified !== false);
  const joint = jointCoverage(text, verified, options.minPassage);
  const limit = options.limit ?? matches.length;
  return {
    path,
    id,
    verdict: verified[0]?.verdict ?? 'distinct',
    matches: matches.slice(0, limit),
    ...(matches.length > limit && { more: matches.length - limit }),
    ...(joint !== undefined && { joint }),
    limits: limitsOf(found.cut, passedOver, options.cap),
  };
}

function isLeftOut(entry: Entry, { path, id }: DocumentName, { excludeSelf, since }: CheckOptions): boolean {
  if (excludeSelf && entry.path === path && entry.id === id) return true;
  return since !== undefined && entry.date !== null && entry.date < since;
}

async function matchOf(
  { text }: Incoming,
  prints: Fingerprints,
  candidate: Candidate,
  entry: Entry,
  { spread, traits }: LookUp,
  { store, read, verify }: Archive,
  minPassage: number,
): Promise<Match | undefined> {
  const { path, id } = entry;
  const archived = (await store.text(entry.document)) ?? (await read(entry));
  if (archived === undefined) {
    const fingerprints = { shared: candidate.shared, a: prints.count, b: traits.get(entry.document)?.prints ?? 0 };
    return { path, id, verdict: null, similarity: null, passages: [], verified: false, fingerprints };
  }
  const { verdict, similarity, passages } = settle(
    verify(text, archived),
    { text, prints, spread },
    archived,
    verify,
    minPassage,
  );
  if (!isCopy(verdict) && verdict !== 'shared-passage') return undefined;
  return { path, id, verdict, similarity, passages };
}

/** Copies before shared passages before what could not be confirmed; the most alike first, then by name. */
function compareMatches(one: Match, other: Match): number {
  return weightOf(other) - weightOf(one) || compareNames(one, other);
}

function weightOf(match: Match): number {
  if (match.verified === false) return -1;
  const words = match.passages.reduce((sum, passage) => sum + passage.words, 0);
  // A share below one for passages, so that any copy is above any of them.
  return isCopy(match.verdict) ? 1 + copyWeight(match) : words / (words + 1);
}

/**
 * The score says whether one text is a copy of the other or of a part of it, and is full for an excerpt as for the
 * whole; resemblance adds how much of both that is, so the whole stands above its excerpts.
 */
function copyWeight({ verdict, similarity }: VerifiedMatch): number {
  return similarity.score + similarity.resemblance + (verdict === 'identical' ? 1 : 0);
}

function limitsOf(cut: number, passedOver: number, cap: number): Limits {
  const reasons: string[] = [];
  if (cut > 0) reasons.push(`${cut} fingerprints stand in more than ${cap} texts and were left out`);
  if (passedOver > 0)
    reasons.push(`${passedOver} candidates beyond the likeliest ${VERIFICATION_CAP} were not compared`);
  return reasons.length === 0 ? { exact: true } : { exact: false, reason: reasons.join('; ') };
}
