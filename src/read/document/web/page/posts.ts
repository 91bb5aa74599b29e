import type { DocumentPart, ExtractedText, Tracked } from '../../document.ts';
import { documentMeta } from '../../office/meta.ts';
import { createTextBuilder } from '../../text-builder.ts';
import { linesOf } from '../lines/lines.ts';
import { hasClass } from '../markup/element.ts';
import type { WebTree } from '../markup/node.ts';
import { isoDate } from '../meta/date.ts';
import type { Told } from '../meta/told.ts';

/** The words of a post in a channel of Telegram, as its pages for browsers show it, and the whole post around them. */
const WORDS = 'tgme_widget_message_text';
const POST = 'tgme_widget_message';
/** What a post answers stands in it as a shortened quotation. */
const ANSWERED = 'tgme_widget_message_reply';

/** The posts of a channel, each a text without a title; none where a page is no channel. The channel is their source. */
export function postsOf(
  tree: WebTree,
  told: Told,
  tracked: Tracked,
): readonly (DocumentPart & { extracted: ExtractedText })[] {
  const posts: { readonly at: number; readonly words: number[] }[] = [];
  for (let at = 0; at < tree.length; at++) {
    const node = tree[at];
    if (node === undefined) break;
    if (hasClass(node, ANSWERED)) at = node.end - 1;
    else if (hasClass(node, POST)) posts.push({ at, words: [] });
    else if (hasClass(node, WORDS)) posts.at(-1)?.words.push(at);
  }
  return posts.flatMap(({ at, words }) => {
    const id = tree[at]?.attributes['data-post']?.split('/').at(-1) ?? '';
    const isLeftOut = (index: number): boolean =>
      !words.some((from) => (from <= index && index < (tree[from]?.end ?? 0)) || holds(tree, index, from));
    if (words.length === 0) return [];
    const builder = createTextBuilder();
    for (const { text, mark } of linesOf(tree, { tracked, skip: isLeftOut })) builder.paragraph(text, mark);
    const meta = documentMeta({ date: dateOf(tree, at), source: told.titles[0] });
    return [{ id, extracted: builder.build(meta) }];
  });
}

function holds(tree: WebTree, around: number, at: number): boolean {
  return around <= at && at < (tree[around]?.end ?? 0);
}

function dateOf(tree: WebTree, post: number): string | undefined {
  for (let at = post; at < (tree[post]?.end ?? post); at++) {
    const { name, attributes } = tree[at] ?? {};
    if (name === 'time' && attributes?.datetime !== undefined) return isoDate(attributes.datetime);
  }
  return undefined;
}
