/** Things by their keys, of which a thing may have several; those of one key in their order. */
export function grouped<K, T>(things: Iterable<T>, keysOf: (thing: T) => Iterable<K>): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things)
    for (const key of keysOf(thing)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [thing]);
      else group.push(thing);
    }
  return groups;
}
