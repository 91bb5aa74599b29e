/** An element of A that answers one of B; one of them is missing where it stands alone. */
export interface Pair<T> {
  readonly a: T | undefined;
  readonly b: T | undefined;
}

/** More cells than this are not searched for partners. */
const MOST_CELLS = 3600;

/** Pairs two lists in order so that the sum of the scores is greatest; elements with score 0 are never a pair. */
export function pairInOrder<T>(
  listA: readonly T[],
  listB: readonly T[],
  scoreOf: (a: T, b: T) => number,
): readonly Pair<T>[] {
  if (listA.length * listB.length > MOST_CELLS) {
    return [...listA.map((a) => ({ a, b: undefined })), ...listB.map((b) => ({ a: undefined, b }))];
  }
  const width = listB.length + 1;
  const total = new Float64Array((listA.length + 1) * width);
  const scores = listA.map((a) => listB.map((b) => scoreOf(a, b)));
  const pairTotal = (i: number, j: number): number => {
    const score = scores[i]?.[j] ?? 0;
    return score > 0 ? score + (total[(i + 1) * width + j + 1] as number) : -1;
  };
  for (let i = listA.length - 1; i >= 0; i--) {
    for (let j = listB.length - 1; j >= 0; j--) {
      total[i * width + j] = Math.max(
        pairTotal(i, j),
        total[(i + 1) * width + j] as number,
        total[i * width + j + 1] as number,
      );
    }
  }
  const pairs: Pair<T>[] = [];
  for (let i = 0, j = 0; i < listA.length || j < listB.length; ) {
    const here = total[i * width + j] as number;
    if (i < listA.length && j < listB.length && here > 0 && here === pairTotal(i, j))
      pairs.push({ a: listA[i++], b: listB[j++] });
    else if (i < listA.length && (j >= listB.length || here === (total[(i + 1) * width + j] as number)))
      pairs.push({ a: listA[i++], b: undefined });
    else pairs.push({ a: undefined, b: listB[j++] });
  }
  return pairs;
}
