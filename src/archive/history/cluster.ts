/** A verified pair of copies and how alike they are; `a` and `b` are numbers of texts. */
export interface CopyEdge {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/**
 * Groups in which every text is a copy of every other (complete link): the strongest pairs join first, and two groups
 * become one when the last pair between them has been seen. Joining whatever is connected would chain unrelated texts
 * together by way of those in between. Equal scores go by `rank`, so the order of the edges does not matter.
 * Groups of one are left out; members ascend by rank, groups by their first member.
 */
export function completeLink(
  edges: readonly CopyEdge[],
  rank: (text: number) => number,
): readonly (readonly number[])[] {
  const group = new Map<number, number>();
  const members = new Map<number, number[]>();
  /** For each group, how many pairs with each other group have been seen. */
  const seen = new Map<number, Map<number, number>>();
  const groupOf = (text: number): number => {
    const known = group.get(text);
    if (known !== undefined) return known;
    group.set(text, text);
    members.set(text, [text]);
    seen.set(text, new Map());
    return text;
  };
  const join = (one: number, other: number): void => {
    const gone = members.get(other) ?? [];
    for (const text of gone) group.set(text, one);
    members.get(one)?.push(...gone);
    members.delete(other);
    const pairs = seen.get(one) ?? new Map<number, number>();
    for (const [third, count] of seen.get(other) ?? []) {
      if (third === one) continue;
      const sum = (pairs.get(third) ?? 0) + count;
      pairs.set(third, sum);
      const back = seen.get(third);
      back?.delete(other);
      back?.set(one, sum);
    }
    pairs.delete(other);
    seen.delete(other);
  };
  for (const { a, b } of sortedEdges(edges, rank)) {
    const one = groupOf(a);
    const other = groupOf(b);
    if (one === other) continue;
    const count = (seen.get(one)?.get(other) ?? 0) + 1;
    seen.get(one)?.set(other, count);
    seen.get(other)?.set(one, count);
    const sizes = [members.get(one)?.length ?? 0, members.get(other)?.length ?? 0] as const;
    if (count < sizes[0] * sizes[1]) continue;
    // The larger group takes the smaller one in: each text moves a logarithmic number of times.
    if (sizes[0] >= sizes[1]) join(one, other);
    else join(other, one);
  }
  const groups = [...members.values()].filter(({ length }) => length > 1);
  for (const texts of groups) texts.sort((one, other) => rank(one) - rank(other));
  return groups.sort((one, other) => rank(one[0] ?? 0) - rank(other[0] ?? 0));
}

function sortedEdges(edges: readonly CopyEdge[], rank: (text: number) => number): readonly CopyEdge[] {
  const ranked = edges.map((edge) => {
    const [first, second] = [rank(edge.a), rank(edge.b)];
    return { edge, low: Math.min(first, second), high: Math.max(first, second) };
  });
  ranked.sort((one, other) => other.edge.score - one.edge.score || one.low - other.low || one.high - other.high);
  return ranked.map(({ edge }) => edge);
}
