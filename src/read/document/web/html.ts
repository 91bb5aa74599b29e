import type { DocumentMeta, DocumentReader, ExtractedText, LineMark, ReaderOptions } from '../document.ts';
import { noticesIn } from '../mail/notices.ts';
import { documentMeta } from '../office/meta.ts';
import type { Block } from '../office/story.ts';
import { createTextBuilder } from '../text-builder.ts';
import { decodeHtml } from './decode-html.ts';
import { linesOf } from './lines/lines.ts';
import type { WebTree } from './markup/node.ts';
import { parseMarkup } from './markup/tree.ts';
import { isoDate } from './meta/date.ts';
import { readTold, type Told } from './meta/told.ts';
import { findStory } from './page/article.ts';
import { isPage } from './page/kind.ts';
import { withoutFurniture } from './page/page-lines.ts';
import { plainWords } from './page/plain.ts';
import { postsOf } from './page/posts.ts';
import { shownTree } from './page/shown.ts';
import { type FoundTitle, findTitle, withoutSite } from './page/title.ts';

/** The document begins as XML does: elements may be empty. */
const XHTML = /^[\s\ufeff]*<\?xml\b/;
/** Where less of a page was found than this, in characters, and the page has much more, what was taken for it is not it. */
const SHORTEST_STORY = 120;

/**
 * Reads HTML: a page of a site without menus, other stories, comments and footers; a document that a program for offices
 * wrote whole.
 *
 * @throws Failure `binary`, `undecodable`, `usage`, `too-large`
 */
export const readHtml: DocumentReader = (bytes, { name, encoding, tracked, budget }) => {
  const markup = decodeHtml(bytes, name, encoding);
  const tree = shownTree(parseMarkup(markup, budget, { xhtml: XHTML.test(markup) }));
  const told = readTold(tree);
  const posts = postsOf(tree, told, tracked);
  const [post] = posts;
  if (post !== undefined) return posts.length === 1 ? { own: post.extracted, parts: [] } : { own: null, parts: posts };
  const title = findTitle(tree, told);
  if (!isPage(tree, told)) return { own: documentText(linesOf(tree, { tracked }), told, title), parts: [] };
  const isLeftOut = findStory(tree, title, told);
  // notices first: they tell what stands behind them, and are furniture themselves
  const found = withoutFurniture(withoutNotices(linesOf(tree, { tracked, skip: isLeftOut })), told.author);
  const all =
    lengthOf(found) < SHORTEST_STORY ? withoutFurniture(withoutNotices(linesOf(tree, { tracked })), undefined) : found;
  const shown = lengthOf(all) > lengthOf(found) * 3 ? all : found;
  const said = lengthOf(shown) < SHORTEST_STORY ? toldLines(told.story ?? '', { tracked, budget }) : [];
  const lines = lengthOf(said) > lengthOf(shown) * 3 ? said : shown;
  const date = told.date ?? shownDate(tree, isLeftOut, title?.at ?? 0);
  return { own: pageText(lines, { ...told, date }, title), parts: [] };
};

function documentText(blocks: readonly Block[], told: Told, title: FoundTitle | undefined): ExtractedText {
  const builder = createTextBuilder();
  const heading = blocks.slice(0, 5).find((line) => line.heading === 1);
  // a letter that went to many, saved from the program that read it
  const broken = brokenUp(blocks);
  const notices = noticesIn(broken.map(({ text }) => text));
  const lines = notices.length === 0 ? blocks : broken;
  const noticeOf = (at: number): LineMark | undefined => notices.find(({ from, to }) => at >= from && at < to)?.mark;
  for (const [at, line] of lines.entries())
    builder.paragraph(line.text, line === heading ? 'title' : (line.mark ?? noticeOf(at)));
  return builder.build(metaOf(told, heading?.text ?? told.windowTitle ?? title?.text));
}

function pageText(lines: readonly Block[], told: Told, title: FoundTitle | undefined): ExtractedText {
  const builder = createTextBuilder();
  const ofWindow = told.windowTitle === undefined ? undefined : withoutSite(told.windowTitle);
  const text = title?.text ?? told.titles[0] ?? ofWindow;
  const plain = plainWords(text ?? '');
  if (text !== undefined && !lines.slice(0, 4).some((line) => plainWords(line.text).startsWith(plain)))
    builder.paragraph(text, 'title');
  let isTitled = false;
  for (const line of lines) {
    const isTitle: boolean = !isTitled && plainWords(line.text) === plain;
    isTitled ||= isTitle;
    builder.paragraph(line.text, isTitle ? 'title' : line.mark);
  }
  return builder.build(metaOf(told, text));
}

function metaOf({ author, date, source }: Told, title: string | undefined): DocumentMeta {
  return documentMeta({ title, author, date, source });
}

/** A block for each line of a paragraph that is broken. */
function brokenUp(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) =>
    block.text.includes('\n') ? block.text.split('\n').map((text) => ({ ...block, text })) : [block],
  );
}

/** A page that went out as a letter to many: its story without what the mailing list put around it. */
function withoutNotices(blocks: readonly Block[]): readonly Block[] {
  const lines = brokenUp(blocks);
  const notices = noticesIn(lines.map(({ text }) => text));
  if (notices.length === 0) return blocks;
  return lines.filter((_, at) => notices.every(({ from, to }) => at < from || at >= to));
}

/** Paragraphs in what is told as one text. */
const MARKUP = /<(?:p|br|div|li|h[1-6])\b/i;

/** The story that a page tells to search engines: all that there is of one whose text a program was to put in its place. */
function toldLines(story: string, { tracked, budget }: Pick<ReaderOptions, 'tracked' | 'budget'>): readonly Block[] {
  if (MARKUP.test(story)) return linesOf(parseMarkup(story, budget, {}), { tracked });
  return story.split(/[\r\n]+/).flatMap((line) => (line.trim() === '' ? [] : [{ text: line.trim() }]));
}

function lengthOf(lines: readonly Block[]): number {
  return lines.reduce((length, { text }) => length + text.length, 0);
}

/** The date that the page shows under its title, as an element for programs says it. */
function shownDate(tree: WebTree, isLeftOut: (at: number) => boolean, from: number): string | undefined {
  for (let at = from; at < tree.length; at++) {
    const { name, attributes } = tree[at] ?? {};
    if (name === 'time' && attributes?.datetime !== undefined) return isoDate(attributes.datetime);
    if (name === 'p' && !isLeftOut(at)) return undefined;
  }
  return undefined;
}
