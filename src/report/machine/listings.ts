import type {
  CheckedDocument,
  CheckResult,
  Match,
  Pair,
  Passage,
  ScanResult,
  VerifiedMatch,
} from '../../archive/results.ts';
import { termsOfPair } from '../../archive/terms.ts';
import { isCopy } from '../../archive/verify.ts';
import type { Skipped } from '../../terms/skipped.ts';
import { boundsTold } from '../told/bounds.ts';
import { graveChanges } from '../told/changes.ts';
import { documentName } from '../told/document-names.ts';
import type { Level } from '../told/findings.ts';
import type { FilePair, FolderComparison } from '../told/folder-comparison.ts';
import { revisionOfMatch, revisionOfPair } from '../told/revision.ts';
import type { Words } from '../words/catalogue.ts';
import type { Case, Hit, Listing } from './listing.ts';

/** Whether the baseline has the verdict on an incoming text (without a match), or one of its matches. */
export type KnownMatch = (document: CheckedDocument, match?: Match) => boolean;

/** What `check` found, as a listing: a case an incoming text, a hit a match. */
export function checkListing(
  { archive, documents, skipped }: CheckResult,
  tripped: readonly string[],
  words: Words,
  isKnown?: KnownMatch,
): Listing {
  const matches = documents.reduce((sum, document) => sum + document.matches.length + (document.more ?? 0), 0);
  const found = `${words.archive.checked(documents.length)} · ${words.archive.inArchive(archive.documents)} · ${words.archive.matches(matches)}`;
  return {
    command: 'check',
    headline: found,
    cases: documents.map((document) => checkCase(document, tripped, words, isKnown)),
    warnings: [
      ...documents.flatMap((document) =>
        document.limits.exact
          ? []
          : [`${documentName(document)}: ${words.archive.inexact(boundsTold(document.limits, words))}`],
      ),
      ...skippedLines(skipped, words),
    ],
  };
}

function checkCase(document: CheckedDocument, tripped: readonly string[], words: Words, isKnown?: KnownMatch): Case {
  const { verdict, matches } = document;
  const news = matches.filter((match) => !isKnown?.(document, match)).flatMap(termsOfPair);
  const met = new Set<string>(isKnown?.(document) ? news : [verdict, ...news]);
  return {
    name: documentName(document),
    verdict,
    tripped: tripped.filter((term) => met.has(term)),
    hits: matches.map((match) => matchHit(document, match, tripped, words, isKnown?.(document, match))),
  };
}

function matchHit(
  document: CheckedDocument,
  match: Match,
  tripped: readonly string[],
  words: Words,
  isKnown: boolean | undefined,
): Hit {
  const { path, id } = document;
  const other = { path: match.path, id: match.id };
  if (match.verified === false) {
    return { verdict: null, level: 'note', score: null, message: '', at: { path, id }, other };
  }
  const { coverage, score } = match.similarity;
  const longest = longestOf(match.passages);
  return {
    verdict: match.verdict,
    level: isKnown ? 'note' : levelOf(match, tripped),
    isKnown,
    score,
    message: messageOf([
      words.archive.shares(coverage.aInB, coverage.bInA),
      revisionOfMatch(match, words),
      graveChanges(match.changes, 'b', words),
    ]),
    at: { path, id, ...(longest !== undefined && { passage: longest.a }) },
    other: { ...other, ...(longest !== undefined && { passage: longest.b }) },
  };
}

/** What `scan` found, as a listing: a case and a hit a pair, the later text under review. */
export function scanListing(result: ScanResult, tripped: readonly string[], words: Words): Listing {
  const { documents, pairs, clusters, limits, skipped } = result;
  const counts = [
    words.archive.scanned(documents),
    words.archive.groups(clusters.length),
    words.archive.pairs(pairs.length),
  ];
  return {
    command: 'scan',
    headline: counts.join(' · '),
    cases: pairs.map((pair) => pairCase(pair, tripped, words)),
    warnings: [
      ...(limits.exact ? [] : [words.archive.inexact(boundsTold(limits, words))]),
      ...skippedLines(skipped, words),
    ],
  };
}

function pairCase(pair: Pair, tripped: readonly string[], words: Words): Case {
  const { a, b, verdict, similarity } = pair;
  const { aInB, bInA } = similarity.coverage;
  const hit: Hit = {
    verdict,
    level: levelOf(pair, tripped),
    score: similarity.score,
    message: messageOf([
      words.archive.shares(bInA, aInB),
      revisionOfPair(pair, words),
      graveChanges(pair.changes, 'a', words),
    ]),
    at: { path: b.path, id: b.id },
    other: { path: a.path, id: a.id },
  };
  const name = `${documentName(b)} ↔ ${documentName(a)}`;
  return { name, verdict, tripped: tripped.filter((term) => termsOfPair(pair).includes(term)), hits: [hit] };
}

/** What the gates say of the files of a name. */
export interface FolderGates {
  readonly trippedBy: (name: string) => readonly string[];
  /** Whether the baseline has all that matters of them; absent where there is no baseline. */
  readonly isKnown?: (name: string) => boolean;
}

/** Two folders as a listing: a case two files of one name. */
export function foldersListing(result: FolderComparison, gates: FolderGates, words: Words): Listing {
  const { a, b, pairs, onlyA, onlyB, skipped } = result;
  return {
    command: 'folders',
    headline: `${words.folders.pairs(pairs.length)}: ${a.name} → ${b.name}`,
    cases: pairs.map((pair) => fileCase(result, pair, gates, words)),
    warnings: [
      ...onlyA.map((name) => `${words.folders.onlyIn(a.name)}: ${name}`),
      ...onlyB.map((name) => `${words.folders.onlyIn(b.name)}: ${name}`),
      ...skippedLines(skipped, words),
    ],
  };
}

function fileCase({ a, b }: FolderComparison, pair: FilePair, gates: FolderGates, words: Words): Case {
  const { name, verdict, similarity, severities } = pair;
  const tripped = gates.trippedBy(name);
  const isKnown = gates.isKnown?.(name);
  const counts = Object.entries(severities).filter(([, count]) => count > 0);
  const told = counts.map(([severity, count]) => `${count} ${words.severities[severity as keyof typeof severities]}`);
  const hit: Hit = {
    verdict,
    level: tripped.length > 0 ? 'error' : severities.substantive > 0 && isKnown !== true ? 'warning' : 'note',
    isKnown,
    score: similarity.score,
    message: told.reverse().join(', '),
    at: { path: `${b.name}/${name}`, id: null },
    other: { path: `${a.name}/${name}`, id: null },
  };
  return { name, verdict, tripped, hits: verdict === 'identical' ? [] : [hit] };
}

function levelOf(match: VerifiedMatch | Pair, tripped: readonly string[]): Level {
  if (termsOfPair(match).some((term) => tripped.includes(term))) return 'error';
  return isCopy(match.verdict) ? 'warning' : 'note';
}

function messageOf(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join('; ');
}

function longestOf(passages: readonly Passage[]): Passage | undefined {
  let longest: Passage | undefined;
  for (const passage of passages) if (longest === undefined || passage.words > longest.words) longest = passage;
  return longest;
}

function skippedLines(skipped: readonly Skipped[], words: Words): readonly string[] {
  return skipped.map(({ path, said }) => `${path}: ${words.spoken(said)}`);
}
