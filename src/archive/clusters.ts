import { revisionOf, saysRevised } from '../annotate/role/revision.ts';
import { EQUAL } from './exact.ts';
import { type CopyEdge, completeLink } from './history/cluster.ts';
import { dateOf } from './history/date.ts';
import { lineageOf, stepBetween } from './history/lineage.ts';
import { type RepresentativeRule, representativeOf } from './history/representative.ts';
import { republished } from './history/republished.ts';
import type { Cluster, Member } from './results.ts';
import type { Collection } from './search/collection.ts';
import { isCopy, mirrored, type Verified } from './verify.ts';

/** Two texts of a collection that were compared. */
export interface ComparedPair {
  readonly a: number;
  readonly b: number;
  readonly result: Verified;
}

/** The groups of a scan, each with its probable original and how the others came from it. */
export function clustersOf(
  collection: Collection,
  pairs: readonly ComparedPair[],
  rank: (text: number) => number,
  rule: RepresentativeRule | undefined,
): readonly Cluster[] {
  const results = new Map<string, ComparedPair>();
  const edges: CopyEdge[] = [];
  for (const pair of pairs) {
    const { a, b, result } = pair;
    if (!isCopy(result.verdict) || result.verdict === 'partial') continue;
    results.set(`${a} ${b}`, pair);
    edges.push({ a, b, score: result.similarity.score });
  }
  const between = (one: number, other: number): Verified['similarity'] | undefined => {
    const pair = results.get(`${one} ${other}`);
    if (pair !== undefined) return pair.result.similarity;
    const back = results.get(`${other} ${one}`);
    return back === undefined ? undefined : mirrored(back.result.similarity);
  };
  return completeLink(edges, rank).map((texts, index) => ({
    id: index + 1,
    ...clusterOf(collection, texts, between, rule),
  }));
}

function clusterOf(
  collection: Collection,
  texts: readonly number[],
  between: (one: number, other: number) => Verified['similarity'] | undefined,
  rule: RepresentativeRule | undefined,
): Omit<Cluster, 'id'> {
  const written = texts.map((text) => collection.text(text) ?? '');
  const isRepublished = republished(
    texts.map((text, index) => ({ text: written[index] ?? '', meta: collection.meta(text) })),
  );
  const versions = texts.map((text, index) => {
    const own = written[index] ?? '';
    return {
      words: collection.prints.words[text] ?? 0,
      date: dateOf(collection.date(text), collection.name(text).path, own),
      isRevised: saysRevised(own),
      isRepublished: isRepublished[index] === true,
      revision: revisionOf(own),
    };
  });
  const similarity = (from: number, to: number): Verified['similarity'] | undefined =>
    between(texts[from] ?? -1, texts[to] ?? -1);
  const { root, origin, parent } = lineageOf(versions, similarity);
  const order = [root, ...texts.keys()].filter((index, place) => place === 0 || index !== root);
  const members = order.map((index): Member => {
    const from = parent[index] ?? -1;
    const { date = null, revision } = versions[index] ?? {};
    return {
      ...collection.name(texts[index] ?? -1),
      ...(index === root && origin !== 'unknown' && { original: true }),
      similarity: index === root ? EQUAL : (similarity(root, index) ?? EQUAL),
      ...(date !== null && { date }),
      ...(revision !== undefined && { revision }),
      ...(from >= 0 && {
        from: { ...collection.name(texts[from] ?? -1), ...stepBetween(versions, similarity, from, index) },
      }),
    };
  });
  if (rule === undefined) return { origin, members };
  const candidates = texts.map((_, index) => ({
    member: members[order.indexOf(index)] ?? {},
    words: versions[index]?.words ?? 0,
  }));
  const chosen = order.indexOf(representativeOf(candidates, rule));
  return {
    origin,
    members: members.map((member, place) => (place === chosen ? { ...member, representative: true } : member)),
  };
}
