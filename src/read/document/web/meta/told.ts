import { shortText, type WebTree } from '../markup/node.ts';
import { isoDate } from './date.ts';
import { type LinkedData, readLinkedData } from './linked-data.ts';

/** All that a page says of itself outside of its text. */
export interface Told {
  /** Titles, the best told first; the one of the window may have the name of the site at an end. */
  readonly titles: readonly string[];
  readonly windowTitle?: string | undefined;
  readonly author?: string | undefined;
  readonly date?: string | undefined;
  readonly source?: string | undefined;
  /** The story as it is told to search engines, or its beginning. */
  readonly text?: string | undefined;
  /** The same as it is written, which may be with markup. */
  readonly story?: string | undefined;
  /** The program that wrote it. */
  readonly generator?: string | undefined;
  /** Whether it tells networks or search engines of a story. */
  readonly isAnnounced: boolean;
}

const TITLES = [
  'og:title',
  'twitter:title',
  'dcterms.title',
  'dc.title',
  'sailthru.title',
  'parsely-title',
  'mrc__share_title',
];
const AUTHORS = [
  'author',
  'article:author',
  'dcterms.creator',
  'dc.creator',
  'sailthru.author',
  'parsely-author',
  'mediator_author',
  'byl',
];
const DATES = [
  'article:published_time',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.date',
  'dc.date',
  'dcterms.created',
  'dc.date.created',
  'date',
  'sailthru.date',
  'parsely-pub-date',
  'mediator_published_time',
  'og:pubdate',
  'article.published',
  'created',
];
const SOURCES = [
  'og:site_name',
  'publisher',
  'dcterms.publisher',
  'dc.publisher',
  'article:publisher',
  'application-name',
  'copyright',
];
const LONGEST = 400;
const ADDRESS = /^(?:https?:)?\/\/|^www\./i;

/** Reads the head of a page, and what its elements say of themselves. */
export function readTold(tree: WebTree): Told {
  const metas = new Map<string, string>();
  const properties = new Map<string, string>();
  let windowTitle: string | undefined;
  let data: LinkedData | undefined;
  let isForeign = 0;
  for (let at = 0; at < tree.length; at++) {
    const node = tree[at];
    if (node === undefined || at < isForeign) continue;
    const { attributes, name } = node;
    if (name === 'svg') isForeign = node.end;
    if (name === 'title') windowTitle ??= shortText(tree, at, LONGEST)?.trim();
    if (name === 'script' && attributes.type === 'application/ld+json') data ??= readLinkedData(scriptText(tree, at));
    if (name === 'meta') {
      const key = (attributes.property ?? attributes.name ?? attributes.itemprop)?.trim().toLowerCase();
      const content = attributes.content?.trim() ?? '';
      if (key !== undefined && content !== '' && !metas.has(key)) metas.set(key, content);
      continue;
    }
    const property = propertyOf(attributes.itemprop, attributes.rel, name);
    if (property === undefined || properties.has(property)) continue;
    const named = nameIn(tree, at);
    if (property === 'publisher' && named === undefined) continue;
    const value = attributes.datetime ?? attributes.content ?? named ?? shortText(tree, at, LONGEST)?.trim();
    if (value !== undefined && value !== '') properties.set(property, value);
  }
  const first = (keys: readonly string[]): string | undefined =>
    keys.map((key) => metas.get(key)).find((value) => value !== undefined && !ADDRESS.test(value));
  const dates = [
    metas.get('article:published_time'),
    data?.date,
    properties.get('datepublished'),
    first(DATES),
    properties.get('time'),
  ];
  return {
    titles: [first(TITLES), data?.headline, properties.get('headline')].filter((title) => title !== undefined),
    windowTitle,
    author: metas.get('author') ?? data?.author ?? first(AUTHORS) ?? properties.get('author'),
    date: dates.map((date) => (date === undefined ? undefined : isoDate(date))).find((date) => date !== undefined),
    source: first(SOURCES.slice(0, 1)) ?? data?.publisher ?? properties.get('publisher') ?? first(SOURCES),
    text: data?.text,
    story: data?.story,
    generator: metas.get('generator'),
    isAnnounced: data !== undefined || /^article/.test(metas.get('og:type') ?? '') || metas.has('og:title'),
  };
}

function propertyOf(itemprop: string | undefined, rel: string | undefined, name: string): string | undefined {
  if (itemprop !== undefined && /^(?:headline|author|datepublished|publisher)$/i.test(itemprop))
    return itemprop.toLowerCase();
  if (rel === 'author') return 'author';
  return name === 'time' ? 'time' : undefined;
}

/** The name of a thing that is described by elements inside one. */
function nameIn(tree: WebTree, at: number): string | undefined {
  const { end = at, attributes } = tree[at] ?? {};
  if (attributes?.itemscope === undefined) return undefined;
  for (let inner = at + 1; inner < end; inner++)
    if (tree[inner]?.attributes.itemprop === 'name')
      return tree[inner]?.attributes.content?.trim() ?? shortText(tree, inner, LONGEST)?.trim();
  return undefined;
}

function scriptText(tree: WebTree, at: number): string {
  let text = '';
  for (let index = at + 1; index < (tree[at]?.end ?? at); index++) text += tree[index]?.text ?? '';
  return text;
}
