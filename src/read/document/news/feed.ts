import type { DocumentReader, ExtractedText, ReaderOptions } from '../document.ts';
import { documentMeta } from '../office/meta.ts';
import { fieldLines, htmlLines, htmlOf, plainField } from './html-body.ts';
import { momentOf } from './moment.ts';
import { type Story, storiesDocument } from './story.ts';
import { allInside, childAt, childrenOf, OWN_PREFIX, readXml, textOf, wordsOf, type XmlElement } from './xml-tree.ts';

const MODULES: readonly (readonly [string, string])[] = [
  ['http://purl.org/rss/1.0/modules/content/', 'content'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
  ['http://news.yandex.ru', 'yandex'],
  ['http://search.yahoo.com/mrss/', 'media'],
];
const RSS_NAMESPACES: ReadonlyMap<string, string> = new Map([
  ...MODULES,
  ['http://purl.org/rss/1.0/', OWN_PREFIX],
  ['http://my.netscape.com/rdf/simple/0.9/', OWN_PREFIX],
  ['http://backend.userland.com/rss2', OWN_PREFIX],
  ['http://www.w3.org/2005/Atom', 'atom'],
]);
const ATOM_NAMESPACES: ReadonlyMap<string, string> = new Map([
  ...MODULES,
  ['http://www.w3.org/2005/Atom', OWN_PREFIX],
  ['http://purl.org/atom/ns#', OWN_PREFIX],
  ['http://www.w3.org/1999/xhtml', OWN_PREFIX],
]);
/** Elements of an item that hold its whole text, the best first; after them its description. */
const WHOLE_TEXTS = ['content:encoded', 'yandex:full-text', 'full-text', 'fulltext', 'body', 'xhtml:body', 'content'];

/** The stories of a feed in RSS (2.0, 1.0 and what came before); several are parts, known by their `guid` or link. */
export const readRss: DocumentReader = (bytes, options) => {
  const root = readXml(bytes, options, RSS_NAMESPACES);
  const channel = childAt(root, 'channel');
  const items = root.name === 'item' ? [root] : allInside(root, 'item');
  return storiesDocument(
    items.map((item) => ({
      id: wordsOf(childAt(item, 'guid')) || item.attributes['rdf:about'] || wordsOf(childAt(item, 'link')),
      story: rssStory(item, channel, options),
    })),
  );
};

function rssStory(item: XmlElement, channel: XmlElement | undefined, options: ReaderOptions): Story {
  const field = (...names: readonly string[]): string =>
    names.map((name) => wordsOf(childAt(item, name))).find((words) => words !== '') ?? '';
  const whole = WHOLE_TEXTS.map((name) => fieldOf(item, name, options)).find(({ text }) => text !== '');
  return storyOf(
    {
      title: field('title', 'media:title', 'dc:title'),
      authors: [...childrenOf(item, 'dc:creator'), ...childrenOf(item, 'author')].map((one) => personOf(wordsOf(one))),
      date: field('pubDate', 'dc:date', 'dcterms:created', 'dcterms:issued', 'atom:published', 'atom:updated'),
      source: field('source', 'dc:publisher', 'dc:source') || wordsOf(childAt(channel, 'title')),
      body: whole ?? fieldOf(item, 'description', options),
    },
    options,
  );
}

/** The lines of an element: escaped HTML, markup as it stands, or plain text. */
function fieldOf(item: XmlElement, name: string, options: ReaderOptions): ExtractedText {
  const element = childAt(item, name);
  const holdsMarkup = element?.children.some((child) => typeof child !== 'string') ?? false;
  return element !== undefined && holdsMarkup
    ? htmlLines(htmlOf(element), options)
    : fieldLines(textOf(element), options);
}

/** The stories of a feed in Atom (RFC 4287), or of one entry; several are parts, known by their `id`. */
export const readAtom: DocumentReader = (bytes, options) => {
  const root = readXml(bytes, options, ATOM_NAMESPACES);
  const entries = root.name === 'entry' ? [root] : allInside(root, 'entry');
  return storiesDocument(
    entries.map((entry) => ({
      id: wordsOf(childAt(entry, 'id')) || (childAt(entry, 'link')?.attributes.href ?? ''),
      story: atomStory(entry, root, options),
    })),
  );
};

function atomStory(entry: XmlElement, feed: XmlElement, options: ReaderOptions): Story {
  const words = (...names: readonly string[]): string => wordsOf(childAt(entry, ...names));
  const content = atomLines(childAt(entry, 'content'), options);
  const people = [entry, childAt(entry, 'source'), feed].map((holder) => childrenOf(holder, 'author'));
  return storyOf(
    {
      title: words('title'),
      authors: (people.find((some) => some.length > 0) ?? []).map((one) => wordsOf(childAt(one, 'name'))),
      date: words('published') || words('issued') || words('updated') || words('dc:date'),
      source: words('source', 'title') || (feed === entry ? '' : wordsOf(childAt(feed, 'title'))),
      body: content.text === '' ? atomLines(childAt(entry, 'summary'), options) : content,
    },
    options,
  );
}

/** The lines of a text construct: markup as it stands (`xhtml`), escaped (`html`), or plain text. */
function atomLines(element: XmlElement | undefined, options: ReaderOptions): ExtractedText {
  if (element?.children.some((child) => typeof child !== 'string')) return htmlLines(htmlOf(element), options);
  const text = textOf(element);
  return element?.attributes.type === 'html' ? htmlLines(text, options) : fieldLines(text, options);
}

interface FeedItem {
  readonly title: string;
  readonly authors: readonly string[];
  readonly date: string;
  readonly source: string;
  readonly body: ExtractedText;
}

function storyOf({ title, authors, date, source, body }: FeedItem, options: ReaderOptions): Story {
  const plainTitle = plainField(title, options);
  return {
    title: plainTitle,
    head: [],
    body,
    tail: [],
    meta: documentMeta({
      title: plainTitle,
      author: [...new Set(authors.filter((name) => name !== ''))].join(', '),
      date: momentOf(date),
      source: plainField(source, options),
    }),
  };
}

/** The name of a person in RSS: `desk@paper.example (Anna Berg)`. */
function personOf(written: string): string {
  return /^\S+@\S+\s*\(([^)]+)\)$/.exec(written)?.[1] ?? written;
}
