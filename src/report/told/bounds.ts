import type { Limits } from '../../terms/limits.ts';
import { sayAll } from '../../terms/sentences.ts';
import type { Words } from '../words/catalogue.ts';

/** Which bounds were hit, in words; the English of a result that was made elsewhere where it has nothing else. */
export function boundsTold({ reason = '', bounds }: Limits, words: Words): string {
  return bounds === undefined ? reason : sayAll(bounds, words.bounds);
}
