import type { ExtractedText } from '../../../../../src/read/document/document.ts';
import { readHtml } from '../../../../../src/read/document/web/html.ts';
import { budgetOf } from '../../budgets.ts';
import type { Layout } from './layout.ts';
import { type Story, truthOf } from './story.ts';

/** How much of a story was found in its page, and how much of what was found is the story; shares of words. */
export interface Score {
  readonly found: number;
  readonly isTrue: number;
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}

export async function readPage(html: string): Promise<ExtractedText> {
  const { own } = await readHtml(new TextEncoder().encode(html), {
    name: 'page.html',
    tracked: 'final',
    budget: budgetOf(100_000_000),
  });
  if (own === null) throw new Error('a page has a text of its own');
  return own;
}

export async function score(layout: Layout, story: Story): Promise<Score> {
  const truth = truthOf(story).replaceAll(/<[^>]+>/g, '');
  const { text } = await readPage(layout(story));
  const optional = `${story.byline} ${story.stamp}`;
  const missing = without(wordsOf(truth), wordsOf(text));
  const extra = without(wordsOf(text), wordsOf(`${truth} ${optional}`));
  return {
    found: 1 - missing.length / wordsOf(truth).length,
    isTrue: 1 - extra.length / Math.max(1, wordsOf(text).length),
    missing,
    extra,
  };
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words of a list that another one has not, as often as it has them. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}
