import { isUnseen } from '../markup/element.ts';
import type { WebTree } from '../markup/node.ts';
import { wordOf } from './hints.ts';
import type { Measures } from './measure.ts';

/** So many blocks of one name with more than this share of the prose of a page are the story, whatever the name says. */
const BLOCKS = 3;
const STORY_SHARE = 0.5;
/** A larger share of their text than this in links: they are teasers. */
const MOST_LINKED = 0.25;

/**
 * Words by which a site calls the blocks that it builds all its pages of, so that they say nothing of what stands in one:
 * each paragraph of a story may be a `widget`. Remarks of readers stay what they are called, however long they are.
 */
export function buildingWords(
  tree: WebTree,
  title: number | undefined,
  { prose, text, link }: Measures,
): ReadonlySet<string> {
  const whole = prose[0] ?? 0;
  const named = new Map<string, { blocks: number; prose: number; text: number; link: number }>();
  for (let at = 0; at < tree.length; at++) {
    const node = tree[at];
    if (node === undefined) break;
    if (node.name === '') continue;
    if (isUnseen(node)) {
      at = node.end - 1;
      continue;
    }
    const told = wordOf(node);
    if (told === undefined || told.hint === 'about-story') continue;
    const holdsTitle = title !== undefined && at <= title && title < node.end;
    if (holdsTitle || (prose[at] ?? 0) > whole * STORY_SHARE) continue;
    const sum = named.get(told.word) ?? { blocks: 0, prose: 0, text: 0, link: 0 };
    named.set(told.word, sum);
    if (told.hint !== 'comments') sum.blocks += 1;
    sum.prose += prose[at] ?? 0;
    sum.text += text[at] ?? 0;
    sum.link += link[at] ?? 0;
    at = node.end - 1;
  }
  return new Set(
    [...named].flatMap(([word, sum]) =>
      sum.blocks >= BLOCKS && sum.prose > whole * STORY_SHARE && sum.link < sum.text * MOST_LINKED ? [word] : [],
    ),
  );
}
