import type { Similarity } from '../../terms/verdict.ts';

/** A text of a cluster as far as its history can be told from it. */
export interface Version {
  readonly words: number;
  /** ISO date; null where none is known. */
  readonly date: string | null;
  /** It says itself that it is no first version. */
  readonly isRevised?: boolean;
  /** It names another of the versions as where it comes from. */
  readonly isRepublished?: boolean;
}

/** What tells the original: dates, that all others say they are later versions or name it, what contains what, or nothing. */
export type Origin = 'date' | 'revision' | 'source' | 'containment' | 'unknown';

/** How the texts of a cluster came about. */
export interface Lineage {
  /** Index of the original; the tree below it is only the likeliest where `origin` is `unknown`. */
  readonly root: number;
  readonly origin: Origin;
  /** Index of the version each was made from; -1 for the root. */
  readonly parent: readonly number[];
}

/** Leaving words out is so much more usual than writing more, and so much cheaper when the original is looked for. */
const DROPPED = 0.5;
/** Words by which the likeliest original must be likelier than the next: less is a dateline or a credit. */
const CLEAR_LEAD = 5;

/**
 * The probable original and the tree of versions. What says that it corrects or updates another is no original while
 * there is one that does not. A single earliest date tells the original; without dates what names another of them as its
 * source is no original either while there is one that does not, and the original is the
 * text from which the others are reached with the least rewriting, where words left out count half of words added;
 * and where the first two differ by a few words only, nothing tells. Each other version came from the nearest of those
 * that are nearer to the original than itself, and not younger.
 */
export function lineageOf(
  versions: readonly Version[],
  similarity: (from: number, to: number) => Similarity | undefined,
): Lineage {
  const indices = versions.map((_, index) => index);
  const distance = (from: number, to: number): number => {
    const { added, dropped } = stepBetween(versions, similarity, from, to);
    return added + dropped;
  };
  const effort = indices.map((root) =>
    indices.reduce((sum, other) => {
      const { added, dropped } = stepBetween(versions, similarity, root, other);
      return sum + added + DROPPED * dropped;
    }, 0),
  );
  const { root, origin } = rootOf(versions, effort);
  const dated = versions.every(({ date }) => date !== null);
  const order = indices
    .filter((index) => index !== root)
    .sort(
      (one, other) =>
        (dated ? compareDates(versions[one], versions[other]) : 0) || distance(root, one) - distance(root, other),
    );
  const parent = indices.map(() => -1);
  const placed = [root];
  for (const index of order) {
    let nearest = root;
    for (const one of placed) if (distance(one, index) < distance(nearest, index)) nearest = one;
    parent[index] = nearest;
    placed.push(index);
  }
  return { root, origin, parent };
}

/** Words that one version has beyond the other, and those it lacks, from the share of each that stands in the other. */
export function stepBetween(
  versions: readonly Version[],
  similarity: (from: number, to: number) => Similarity | undefined,
  from: number,
  to: number,
): { readonly added: number; readonly dropped: number } {
  if (from === to) return { added: 0, dropped: 0 };
  const words = [versions[from]?.words ?? 0, versions[to]?.words ?? 0] as const;
  const coverage = similarity(from, to)?.coverage ?? { aInB: 0, bInA: 0 };
  return {
    added: Math.round((1 - coverage.bInA) * words[1]),
    dropped: Math.round((1 - coverage.aInB) * words[0]),
  };
}

function rootOf(versions: readonly Version[], effort: readonly number[]): Pick<Lineage, 'root' | 'origin'> {
  const all = versions.map((_, index) => index);
  const unrevised = all.filter((index) => versions[index]?.isRevised !== true);
  const candidates = unrevised.length === 0 ? all : unrevised;
  const [only] = candidates;
  if (only !== undefined && candidates.length === 1 && all.length > 1) return { root: only, origin: 'revision' };
  const dates = candidates.map((index) => versions[index]?.date ?? null);
  const known = dates.filter((date) => date !== null).sort();
  const [first, second] = known;
  if (first !== undefined && known.length === dates.length && first !== second)
    return { root: candidates[dates.indexOf(first)] ?? 0, origin: 'date' };
  const firsthand = candidates.filter((index) => versions[index]?.isRepublished !== true);
  const [named] = firsthand;
  if (named !== undefined && firsthand.length === 1 && candidates.length > 1) return { root: named, origin: 'source' };
  const ranked = [...(firsthand.length === 0 ? candidates : firsthand)].sort(
    (one, other) => (effort[one] ?? 0) - (effort[other] ?? 0),
  );
  const [best = 0, next = 0] = ranked;
  const lead = (effort[next] ?? 0) - (effort[best] ?? 0);
  return { root: best, origin: lead >= CLEAR_LEAD ? 'containment' : 'unknown' };
}

function compareDates(one: Version | undefined, other: Version | undefined): number {
  const [first, second] = [one?.date ?? '', other?.date ?? ''];
  return first === second ? 0 : first < second ? -1 : 1;
}
