import { resolve } from 'node:path';
import type { CandidatePair } from '../../archive/search/candidate-pairs.ts';
import type { Collection } from '../../archive/search/collection.ts';
import { keyOfName } from '../../archive/store/name.ts';
import { Failure } from '../../read/failure.ts';
import { readSource } from '../../read/source.ts';
import { plainly, said } from '../../terms/said.ts';
import { type Obstacle, type Skipped, skippedFor } from '../../terms/skipped.ts';

/**
 * The pairs of `--pairs FILE`, a line of JSON each: `{"a":{"path","id"},"b":{"path","id"}}`, the names as `index export`
 * and `index list` tell them, `id` absent or null for a plain file. A pair of which a text is not in the collection is
 * added to `skipped`: an engine may have seen what is gone by now.
 *
 * @throws Failure for a file that cannot be read, and for a line that is no pair.
 */
export function readPairs(file: string, collection: Collection, skipped: Skipped[]): readonly CandidatePair[] {
  const numbers = new Map<string, number>();
  for (let document = 0; document < collection.count; document++)
    numbers.set(keyOfName(collection.name(document)), document);
  const pairs = new Map<string, CandidatePair>();
  for (const [at, line] of readSource(file, {})
    .text.split(/\r\n|\r|\n/)
    .entries()) {
    if (line.trim() === '') continue;
    const names = namesIn(line);
    if (names === undefined)
      throw new Failure('usage', file, said`line ${at + 1} is no pair {"a":{"path","id"},"b":{"path","id"}}`);
    const [one, other] = names.map((name) => numbers.get(keyOfName(name)));
    if (one === undefined || other === undefined) skipped.push(skippedFor(`${file}:${at + 1}`, NOT_THERE));
    else if (one !== other) {
      const [a, b] = [Math.min(one, other), Math.max(one, other)];
      pairs.set(`${a} ${b}`, { a, b });
    }
  }
  return [...pairs.values()].sort((one, other) => one.a - other.a || one.b - other.b);
}

/** Of a pair that names a text which is gone by now. */
const NOT_THERE: Obstacle = { code: 'not-found', reason: plainly('names a text that is not in the collection') };

interface Name {
  readonly path: string;
  readonly id: string | null;
}

function namesIn(line: string): readonly Name[] | undefined {
  let pair: unknown;
  try {
    pair = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof pair !== 'object' || pair === null || !('a' in pair) || !('b' in pair)) return undefined;
  const names = [pair.a, pair.b].map(nameOf).filter((name) => name !== undefined);
  return names.length === 2 ? names : undefined;
}

function nameOf(value: unknown): Name | undefined {
  if (typeof value !== 'object' || value === null || !('path' in value) || typeof value.path !== 'string')
    return undefined;
  const id = 'id' in value ? value.id : null;
  return id === null || typeof id === 'string' ? { path: resolve(value.path), id } : undefined;
}
