import { type WordBag, wordBag } from '../../similarity/word-bag.ts';
import type { Entry, Store } from '../store/store.ts';
import type { CandidatePair } from './candidate-pairs.ts';
import type { Collection } from './collection.ts';

/**
 * Texts of a collection up to which each is looked at beside each by its words alone. A text of which half the words
 * were replaced keeps hardly a run of four words; among many texts such a run is what chance gives, so that only few can
 * be looked through in full.
 */
const FEW_TEXTS = 64;

/** Share of the words of the smaller text without which no text is a copy of another or of a part of it. */
const LEAST_SHARED = 0.3;
/** How many times as long one of two texts may be: of long ones any words stand in it somewhere. */
const MOST_TIMES = 4;

/** Whether two texts have so many words in common, in whatever order, that one may be a copy of the other. */
function mayBeCopies(a: WordBag, b: WordBag): boolean {
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
  const bags = Array.from({ length: collection.count }, (_, document) => wordBag(collection.text(document) ?? ''));
  return bags.flatMap((bag, a) =>
    bags.flatMap((other, b) => (a < b && isWanted(a, b) && mayBeCopies(bag, other) ? [{ a, b }] : [])),
  );
}

/** An archive as far as it holds few texts; keeps the words of those that it has seen. */
export interface FewTexts {
  /** The documents that have words enough in common with a text; none where the archive holds more texts. */
  readonly near: (text: string) => Promise<readonly number[]>;
}

export function createFewTexts(store: Store, read: (entry: Entry) => Promise<string | undefined>): FewTexts {
  const bags = new Map<number, { readonly content: string; readonly bag: WordBag }>();
  let few: Promise<boolean> | undefined;
  const bagOf = async (entry: Entry): Promise<WordBag> => {
    const { document, content } = entry;
    const known = bags.get(document);
    if (known?.content === content) return known.bag;
    const text = (await store.texts([document])).get(document) ?? (await read(entry)) ?? '';
    const bag = wordBag(text);
    bags.set(document, { content, bag });
    return bag;
  };
  return {
    near: async (text) => {
      few ??= store.count().then((count) => count <= FEW_TEXTS);
      if (!(await few)) return [];
      const bag = wordBag(text);
      const near: number[] = [];
      let seen = 0;
      for await (const entry of store.entries()) {
        // Others may have added many since they were counted.
        if (++seen > FEW_TEXTS) return [];
        if (mayBeCopies(bag, await bagOf(entry))) near.push(entry.document);
      }
      return near;
    },
  };
}
