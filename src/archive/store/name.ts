import type { DocumentName } from '../results.ts';

/** One string for a path and an id; no path holds NUL. */
export function keyOfName({ path, id }: DocumentName): string {
  return id === null ? path : `${path}\0${id}`;
}

/** By code units of the path, then of the id. */
export function compareNames(one: DocumentName, other: DocumentName): number {
  if (one.path !== other.path) return one.path < other.path ? -1 : 1;
  const [first, second] = [one.id ?? '', other.id ?? ''];
  return first === second ? 0 : first < second ? -1 : 1;
}

const FIRST_LANE = 0x01000193;
const SECOND_LANE = 0x85ebca6b | 0;

/** 53 bits of a name, for look-ups; names of equal hash are told apart by their rows. */
export function nameHash(name: DocumentName): number {
  const key = keyOfName(name);
  let a = 0x811c9dc5 | 0;
  let b = key.length;
  for (let at = 0; at < key.length; at++) {
    const unit = key.charCodeAt(at);
    a = Math.imul(a ^ unit, FIRST_LANE);
    b = Math.imul(((b << 5) | (b >>> 27)) ^ unit, SECOND_LANE);
  }
  return (a >>> 0) * 2 ** 21 + (b >>> 11);
}
