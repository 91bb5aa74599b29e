/** What is known of each of some documents; those of which nothing is known are left out. */
export function present<T>(
  documents: Iterable<number>,
  known: (document: number) => T | undefined,
): ReadonlyMap<number, T> {
  const found = new Map<number, T>();
  for (const document of documents) {
    const one = known(document);
    if (one !== undefined) found.set(document, one);
  }
  return found;
}
