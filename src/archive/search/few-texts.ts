import { type WordPairs, wordPairsOf } from '../../similarity/word-pairs.ts';
import type { Entry, Store } from '../store/store.ts';
import type { CandidatePair } from './candidate-pairs.ts';
import type { Collection } from './collection.ts';

/**
 * Texts of a collection up to which each is looked at beside each by pairs of its words. A text of which half the words
 * were replaced keeps hardly a run of four words; among many texts such a run is what chance gives, so that only few can
 * be looked through in full.
 */
const FEW_TEXTS = 16;

/** Share of the pairs of the smaller text that are left when half of its words were replaced: of 240 texts .23 at least. */
const LEAST_SHARED = 0.18;
/** How many times as long one of two texts may be: of long ones any words stand in it somewhere. */
const MOST_TIMES = 4;

/** Whether two texts have so many pairs of words in common that one may be a copy of the other. */
function mayBeCopies(a: WordPairs, b: WordPairs): boolean {
  const [least, most] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  if (least === 0 || most > MOST_TIMES * least) return false;
  let [shared, at, other] = [0, 0, 0];
  while (at < a.length && other < b.length) {
    const [one, two] = [a[at] as number, b[other] as number]; // both places are inside
    if (one === two) shared++;
    if (one <= two) at++;
    if (two <= one) other++;
  }
  return shared >= LEAST_SHARED * least;
}

type IsWanted = (a: number, b: number) => boolean;

/** The pairs of a collection of few texts that have words enough in common; none where there are more texts. */
export function fewPairs(collection: Collection, isWanted: IsWanted = () => true): readonly CandidatePair[] {
  if (collection.count > FEW_TEXTS) return [];
  const pairs = Array.from({ length: collection.count }, (_, document) => wordPairsOf(collection.text(document) ?? ''));
  return pairs.flatMap((own, a) =>
    pairs.flatMap((other, b) => (a < b && isWanted(a, b) && mayBeCopies(own, other) ? [{ a, b }] : [])),
  );
}

/** An archive as far as it holds few texts; keeps the words of those that it has seen. */
export interface FewTexts {
  /** The documents that have words enough in common with a text; none where the archive holds more texts. */
  readonly near: (text: string) => Promise<readonly number[]>;
}

export function createFewTexts(store: Store, read: (entry: Entry) => Promise<string | undefined>): FewTexts {
  const seen = new Map<number, { readonly content: string; readonly pairs: WordPairs }>();
  let few: Promise<boolean> | undefined;
  const pairsOf = async (entry: Entry): Promise<WordPairs> => {
    const { document, content } = entry;
    const known = seen.get(document);
    if (known?.content === content) return known.pairs;
    const text = (await store.texts([document])).get(document) ?? (await read(entry)) ?? '';
    const pairs = wordPairsOf(text);
    seen.set(document, { content, pairs });
    return pairs;
  };
  return {
    near: async (text) => {
      few ??= store.count().then((count) => count <= FEW_TEXTS);
      if (!(await few)) return [];
      const own = wordPairsOf(text);
      const near: number[] = [];
      let count = 0;
      for await (const entry of store.entries()) {
        // Others may have added many since they were counted.
        if (++count > FEW_TEXTS) return [];
        if (mayBeCopies(own, await pairsOf(entry))) near.push(entry.document);
      }
      return near;
    },
  };
}
