import { joinedKeys } from '../text/document.ts';
import type { RangePair } from '../text/range.ts';
import { type AlignedPair, UNLINKED } from './alignment.ts';

/** Letters of a compound; shorter words may be the same as two others by chance. */
const SHORTEST_COMPOUND = 6;
/** Words of a longer stretch are no compounds beside each other. */
const MOST_WORDS = 6;

/** A linked word and its answer. */
interface Link {
  readonly word: number;
  readonly answer: number;
}

/**
 * The links right beside words that the texts write together and apart (онлайн-конференция о | онлайн конференция о), which
 * are no chance, however few they are: none of the words of a compound answers a word of the other text.
 */
export function linksBesideCompounds(links: Int32Array, { a, b }: AlignedPair): readonly Link[] {
  const found: Link[] = [];
  let before: Link | undefined;
  for (let word = 0; word <= links.length; word++) {
    const answer = word === links.length ? b.document.words.count : (links[word] as number);
    if (answer === UNLINKED) continue;
    const next = word === links.length ? undefined : { word, answer };
    const gap = {
      a: { from: (before?.word ?? -1) + 1, to: word },
      b: { from: (before?.answer ?? -1) + 1, to: answer },
    };
    if (isCompound(gap, { a, b })) for (const link of [before, next]) if (link !== undefined) found.push(link);
    before = next;
  }
  return found;
}

function isCompound(gap: RangePair, { a, b }: Pick<AlignedPair, 'a' | 'b'>): boolean {
  const [own, other] = [gap.a.to - gap.a.from, gap.b.to - gap.b.from];
  if (own === other || own <= 0 || other <= 0 || Math.max(own, other) > MOST_WORDS) return false;
  const letters = withoutHyphens(joinedKeys(a.document, gap.a.from, gap.a.to));
  return (
    letters.length >= SHORTEST_COMPOUND &&
    letters === withoutHyphens(joinedKeys(b.document, gap.b.from, gap.b.to)) &&
    !/\d/.test(letters)
  );
}

const withoutHyphens = (keys: string): string => keys.replaceAll('-', '');
