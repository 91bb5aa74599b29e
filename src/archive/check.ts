import { type Fingerprints, fingerprintsOf } from '../similarity/fingerprint.ts';
import type { Bound } from '../terms/bound.ts';
import { limitsOf } from '../terms/limits.ts';
import { findWords } from '../text/word.ts';
import { commonPassagesBound, commonRuns, passagesAt } from './common-stretches.ts';
import { areNear, type DateRange, isInRange } from './history/range.ts';
import { revisionBetween } from './history/revised.ts';
import { jointCoverage } from './joint.ts';
import { createKnownForm, type KnownForm } from './known-form.ts';
import type { CheckedDocument, DocumentName, Match, Passage, VerifiedMatch } from './results.ts';
import type { Candidate, CandidateSearch } from './search/candidates.ts';
import type { FewTexts } from './search/few-texts.ts';
import { type LookUp, lookUp } from './search/look-up.ts';
import { type Spread, settle } from './settle.ts';
import { compareNames } from './store/name.ts';
import type { Entry, Store } from './store/store.ts';
import { isCopy, type Verify } from './verify.ts';

/** Candidates compared at most with one text, the likeliest first; the result tells when there were more. */
const VERIFICATION_CAP = 1_000;

/** An incoming text. */
export interface Incoming extends DocumentName {
  readonly text: string;
  /** ISO date, where one is known. */
  readonly date?: string | null;
  /** The path that the archive would know it by, where that is another: without links on the way. */
  readonly real?: string;
}

export interface CheckOptions {
  readonly minPassage: number;
  /** Documents of one fingerprint that are looked at. */
  readonly cap: number;
  /** Matches listed; all of them when undefined. */
  readonly limit?: number;
  /** Leave out the archived document of the same path and id. */
  readonly excludeSelf: boolean;
  /** Which documents are looked at by their days. */
  readonly dates?: DateRange;
  /** Fingerprints of texts that count as boilerplate. */
  readonly boilerplate?: ReadonlySet<number>;
  /** Told of each match with the archived text, which nobody keeps otherwise; the likeliest candidates come first. */
  readonly onMatch?: (match: VerifiedMatch, archived: string) => void;
}

/** An archive to look texts up in. */
export interface Archive {
  readonly store: Store;
  /** The text of a document that the store does not keep; undefined when it is gone or has changed since. */
  readonly read: (entry: Entry) => Promise<string | undefined>;
  /** Whether the file of a document is there no longer; nothing is known of that when not given. */
  readonly isGone?: (entry: Entry) => boolean;
  readonly verify: Verify;
  readonly search: CandidateSearch;
  readonly few: FewTexts;
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
  const form = createKnownForm(text, prints, archive.store.settings);
  const weighed: Weighed[] = [];
  let compared = 0;
  let passedOver = 0;
  for (const slice of slices(await proposed(text, found, archive))) {
    const entries = await archive.store.entriesOf(slice.map(({ document }) => document));
    const wanted = slice.flatMap((candidate) => {
      const entry = entries.get(candidate.document);
      return entry === undefined || isLeftOut(entry, incoming, options) ? [] : [{ candidate, entry }];
    });
    const some = wanted.slice(0, VERIFICATION_CAP - compared);
    compared += some.length;
    passedOver += wanted.length - some.length;
    const texts = await archive.store.texts(some.map(({ entry }) => entry.document));
    for (const { candidate, entry } of some) {
      const archived = texts.get(entry.document) ?? (await archive.read(entry));
      if (archived !== undefined && form.isIssue(archived)) continue;
      const match = matchOf({ incoming, prints, form }, { candidate, entry, archived }, found, archive, options);
      if (match === undefined) continue;
      if (match.verified !== false && archived !== undefined) options.onMatch?.(match, archived);
      weighed.push({ match, weight: weightOf(match, { text, prints, spread: found.spread }) });
    }
  }
  weighed.sort((one, other) => other.weight - one.weight || compareNames(one.match, other.match));
  const matches = weighed.map(({ match }) => match);
  // What could not be compared stands last, and has neither a verdict nor passages.
  const joint = jointCoverage(text, matches, options.minPassage);
  const limit = options.limit ?? matches.length;
  const { shingle } = archive.store.settings;
  const boilerplate = passagesAt(text, commonRuns(prints, found.spread, shingle, options.minPassage));
  return {
    path,
    id,
    verdict: matches[0]?.verdict ?? 'distinct',
    matches: matches.slice(0, limit),
    ...(matches.length > limit && { more: matches.length - limit }),
    ...(joint !== undefined && { joint }),
    ...(boilerplate.length > 0 && { boilerplate }),
    limits: limitsOf([...boundsOf(found.cut, passedOver, options.cap), ...commonPassagesBound(boilerplate.length)]),
  };
}

/** The documents to be compared: those of whose fingerprints many agree, and all of a few that have its words. */
async function proposed(text: string, { plausible }: LookUp, { few }: Archive): Promise<readonly Candidate[]> {
  const near = await few.near(text);
  const known = new Set(plausible.map(({ document }) => document));
  const more = near.filter((document) => !known.has(document));
  return [...plausible, ...more.map((document) => ({ document, shared: 0, telling: 0, covered: 0 }))];
}

/**
 * Candidates that are asked for in one trip to the store: few at first, since most texts have few, then as many as a
 * trip is worth without holding very many texts at once.
 */
const FIRST_SLICE = 16;
const FURTHER_SLICES = 64;

function* slices(candidates: readonly Candidate[]): Generator<readonly Candidate[]> {
  for (let from = 0, size = FIRST_SLICE; from < candidates.length; from += size, size = FURTHER_SLICES)
    yield candidates.slice(from, from + size);
}

function isLeftOut(entry: Entry, incoming: Incoming, { excludeSelf, dates = {} }: CheckOptions): boolean {
  const { path, real = path, id, date = null } = incoming;
  if (excludeSelf && (entry.path === path || entry.path === real) && entry.id === id) return true;
  return !isInRange(entry.date, dates) || !areNear(date, entry.date, dates);
}

/** A candidate with its entry and text, which is undefined where nobody has it any more. */
interface Archived {
  readonly candidate: Candidate;
  readonly entry: Entry;
  readonly archived: string | undefined;
}

/** An incoming text as it is looked up. */
interface LookedUp {
  readonly incoming: Incoming;
  readonly prints: Fingerprints;
  readonly form: KnownForm;
}

function matchOf(
  { incoming: { text }, prints, form }: LookedUp,
  { candidate, entry, archived }: Archived,
  { spread, traits }: LookUp,
  { isGone, verify }: Archive,
  { minPassage }: CheckOptions,
): Match | undefined {
  const { path, id } = entry;
  const missing = isGone?.(entry) === true && { missing: true as const };
  if (archived === undefined) {
    const fingerprints = { shared: candidate.shared, a: prints.count, b: traits.get(entry.document)?.prints ?? 0 };
    return { path, id, verdict: null, similarity: null, passages: [], verified: false, fingerprints, ...missing };
  }
  const compared = verify(text, archived);
  if (compared.verdict === 'same-form') form.learn(archived);
  const { verdict, similarity, passages } = settle(compared, { text, prints, spread }, archived, verify, minPassage);
  if (!isCopy(verdict) && verdict !== 'shared-passage') return undefined;
  const revision = isCopy(verdict) ? revisionBetween(text, archived) : undefined;
  const changes = compared.changes();
  return { path, id, verdict, similarity, passages, changes, ...missing, ...(revision !== undefined && { revision }) };
}

interface Weighed {
  readonly match: Match;
  readonly weight: number;
}

/** Copies before shared passages before what could not be confirmed; the most alike first. */
function weightOf(match: Match, incoming: Spread): number {
  if (match.verified === false) return -1;
  const words = match.passages.reduce((sum, passage) => sum + passage.words, 0);
  // A share below one for passages, so that any copy is above any of them.
  return isCopy(match.verdict) ? 1 + copyWeight(match, incoming) : words / (words + 1);
}

/** What of the incoming text a copy has beside the score that makes it one. */
const TELLING_WORTH = 0.25;

/**
 * The score says whether one text is a copy of the other or of a part of it, and is full for an excerpt as for the
 * whole; how much of the incoming text a match has tells the whole from its excerpts.
 */
function copyWeight({ verdict, similarity, passages }: VerifiedMatch, incoming: Spread): number {
  return similarity.score + TELLING_WORTH * shareOfTelling(passages, incoming) + (verdict === 'identical' ? 1 : 0);
}

/** The share of a text that stands in passages; what more texts have weighs less, since it tells less of its source. */
function shareOfTelling(passages: readonly Passage[], { text, prints, spread }: Spread): number {
  const { start } = findWords(text);
  let all = 0;
  let shared = 0;
  for (let print = 0; print < prints.count; print++) {
    const texts = spread[print] as number; // print < count
    if (texts === 0) continue;
    const place = start[prints.word[print] as number] as number;
    all += 1 / texts;
    if (passages.some(({ a }) => a.start <= place && place < a.end)) shared += 1 / texts;
  }
  return all === 0 ? 0 : shared / all;
}

function boundsOf(cut: number, passedOver: number, cap: number): readonly Bound[] {
  return [
    ...(cut > 0 ? [{ kind: 'common-fingerprints', left: cut, cap } as const] : []),
    ...(passedOver > 0 ? [{ kind: 'candidates', left: passedOver, cap: VERIFICATION_CAP } as const] : []),
  ];
}
