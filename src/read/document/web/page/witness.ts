import { shortText, type WebTree } from '../markup/node.ts';
import type { Measures } from './measure.ts';
import { plainWords } from './plain.ts';

/** The text of a story as its page tells it to programs. */
export interface Witness {
  /** Whether a block has words that the story has not. */
  readonly lacks: (at: number) => boolean;
}

/** A shorter text is a description of the story, in characters. */
const LEAST = 400;
/** A longer one is no story of a newsroom, and more blocks behind it are no page of one. */
const LONGEST = 60_000;
const MOST_BLOCKS = 300;
/** Of the prose of a story the text for programs has at least this share. */
const LEAST_SHARE = 0.8;
/** So much of a paragraph is looked for, in characters. */
const LOOKED_FOR = 60;
const LONGEST_BLOCK = 2_000;

/**
 * What a page tells programs that its story says, where that reaches to the end of the body: often it is cut off, and then it
 * tells nothing of what stands behind.
 */
export function witnessOf(
  tree: WebTree,
  body: number,
  told: string | undefined,
  { prose }: Measures,
): Witness | undefined {
  if (told === undefined || told.length < Math.max(LEAST, (prose[body] ?? 0) * LEAST_SHARE)) return undefined;
  const text = plainWords(told.slice(0, LONGEST));
  let asked = 0;
  const last = lastProse(tree, body, prose);
  if (last === '' || !text.includes(last)) return undefined;
  return {
    lacks: (at) => {
      asked += 1;
      if (asked > MOST_BLOCKS) return false;
      const words = plainWords(shortText(tree, at, LONGEST_BLOCK) ?? '');
      return words !== '' && !text.includes(words.slice(0, LOOKED_FOR));
    },
  };
}

/** How the last paragraph of prose in a block ends. */
function lastProse(tree: WebTree, body: number, prose: Float64Array): string {
  for (let at = (tree[body]?.end ?? body) - 1; at > body; at--) {
    if (tree[at]?.name === '' || (prose[at] ?? 0) === 0) continue;
    const words = plainWords(shortText(tree, at, LONGEST_BLOCK) ?? '');
    return words.slice(-LOOKED_FOR);
  }
  return '';
}
