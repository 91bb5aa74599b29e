import type { Similarity } from '../classify/comparison.ts';

/** A text of a cluster as far as its history can be told from it. */
export interface Version {
  readonly words: number;
  /** ISO date; null where none is known. */
  readonly date: string | null;
}

/** How the texts of a cluster came about. */
export interface Lineage {
  /** Index of the original; the tree below it is only the likeliest where `origin` is `unknown`. */
  readonly root: number;
  readonly origin: 'date' | 'containment' | 'unknown';
  /** Index of the version each was made from; -1 for the root. */
  readonly parent: readonly number[];
}

/** Words that a text has and the one it came from has not: what an editor writes beyond a dateline and credits. */
const CLEAR_LEAD = 5;

/**
 * The probable original and the tree of versions. A single earliest date tells the original; without dates it is the
 * text that holds most of what stands in the others, since leaving out is more usual than writing more; and where the
 * first two differ by a few words only, nothing tells. Each other version came from the nearest of those that are
 * nearer to the original than itself, and are not younger.
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
  const missing = indices.map((root) =>
    indices.reduce((sum, other) => sum + stepBetween(versions, similarity, root, other).added, 0),
  );
  const { root, origin } = rootOf(versions, missing);
  const dated = versions.every(({ date }) => date !== null);
  const order = indices
    .filter((index) => index !== root)
    .sort(
      (one, other) =>
        (dated ? compareDates(versions[one], versions[other]) : 0) ||
        distance(root, one) - distance(root, other) ||
        one - other,
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

function rootOf(versions: readonly Version[], missing: readonly number[]): Pick<Lineage, 'root' | 'origin'> {
  const dates = versions.map(({ date }) => date);
  const known = dates.filter((date) => date !== null).sort();
  const [first, second] = known;
  if (first !== undefined && known.length === dates.length && first !== second)
    return { root: dates.indexOf(first), origin: 'date' };
  const ranked = versions
    .map((_, index) => index)
    .sort((one, other) => (missing[one] ?? 0) - (missing[other] ?? 0) || one - other);
  const [best = 0, next = 0] = ranked;
  const lead = (missing[next] ?? 0) - (missing[best] ?? 0);
  return { root: best, origin: lead >= CLEAR_LEAD ? 'containment' : 'unknown' };
}

function compareDates(one: Version | undefined, other: Version | undefined): number {
  const [first, second] = [one?.date ?? '', other?.date ?? ''];
  return first === second ? 0 : first < second ? -1 : 1;
}
