import type { DocumentReader, LineMark, ReaderOptions } from '../document.ts';
import { documentMeta } from '../office/meta.ts';
import { inlineStory } from './inline.ts';
import { momentOf } from './moment.ts';
import { newsMl1Stories } from './newsml-1.ts';
import { NITF_NAMESPACES } from './nitf.ts';
import { enclosed, type Story, type StoryLines, storiesDocument } from './story.ts';
import { allInside, childAt, childrenOf, OWN_PREFIX, readXml, wordsOf, type XmlElement } from './xml-tree.ts';

const NAMESPACES: ReadonlyMap<string, string> = new Map([
  ...NITF_NAMESPACES,
  ['http://iptc.org/std/nar/2006-10-01/', OWN_PREFIX],
  ['http://www.w3.org/1999/xhtml', OWN_PREFIX],
]);
/** Classes of items that are told in words (`ninat:text`). */
const TEXT_CLASS = /(?:^|:)(?:text|composite)$/;

/**
 * News in NewsML-G2 of the IPTC (a `newsItem`, or several in a `newsMessage`), or in its forerunner NewsML 1. Several
 * stories are parts, each known by its `guid`. Slugs, embargoes and notes to editors are no part of a story.
 */
export const readNewsMl: DocumentReader = (bytes, options) => {
  const root = readXml(bytes, options, NAMESPACES);
  if (root.name === 'NewsML') return storiesDocument(newsMl1Stories(root, options));
  const items = root.name === 'newsItem' ? [root] : allInside(root, 'newsItem');
  const texts = items.filter(isText);
  // A picture by itself is its caption; beside stories it is a part of one of them.
  return storiesDocument(
    (texts.length > 0 ? texts : items).map((item) => ({
      id: item.attributes.guid ?? '',
      story: itemStory(item, options),
    })),
  );
};

function isText(item: XmlElement): boolean {
  return TEXT_CLASS.test(childAt(item, 'itemMeta', 'itemClass')?.attributes.qcode ?? 'text');
}

function itemStory(item: XmlElement, options: ReaderOptions): Story {
  const content = childAt(item, 'contentMeta');
  const headlines = childrenOf(content, 'headline');
  const title = wordsOf(headlines.find((line) => !isSubtitle(line)));
  const inner = contentOf(item, options);
  return enclosed(inner ?? { ...NO_STORY, tail: descriptions(content, isText(item)) }, {
    title,
    head: [
      ...headlines.filter(isSubtitle).map((line) => marked(line, 'subtitle')),
      ...childrenOf(content, 'by').map((line) => marked(line, 'byline')),
      ...childrenOf(content, 'dateline').map((line) => marked(line, 'dateline')),
    ],
    meta: documentMeta({ title, author: authorOf(content), date: dateOf(item), source: sourceOf(item) }),
  });
}

function isSubtitle({ attributes }: XmlElement): boolean {
  return /sub/i.test(attributes.role ?? '');
}

function marked(line: XmlElement, mark: LineMark): StoryLines {
  return { text: wordsOf(line), mark };
}

const NO_STORY: Story = {
  title: '',
  head: [],
  body: { text: '', meta: {}, marks: [], pages: [], warnings: [] },
  tail: [],
  meta: {},
};

/** The first rendition that holds words; undefined where the content lies elsewhere. */
function contentOf(item: XmlElement, options: ReaderOptions): Story | undefined {
  const set = childAt(item, 'contentSet');
  for (const name of ['inlineXML', 'inlineData'])
    for (const rendition of childrenOf(set, name)) {
      const story = inlineStory(rendition, options);
      if (story.body.text !== '') return story;
    }
  return undefined;
}

/** What is said of a picture or film, or of a story whose text lies elsewhere. */
function descriptions(content: XmlElement | undefined, isText: boolean): readonly StoryLines[] {
  const lines = childrenOf(content, 'description');
  return lines.map((line) => (isText ? { text: wordsOf(line) } : marked(line, 'caption')));
}

function authorOf(content: XmlElement | undefined): string {
  const creators = childrenOf(content, 'creator').map(nameOf);
  const names = creators.some((name) => name !== '')
    ? creators
    : childrenOf(content, 'by').map((line) => wordsOf(line).replace(/^by\s+/i, ''));
  return names.filter((name) => name !== '').join(', ');
}

/** The name of a party: written out, or in the attribute for parties without a code. */
function nameOf(party: XmlElement | undefined): string {
  const name = wordsOf(childAt(party, 'name'));
  return name === '' ? (party?.attributes.literal ?? '') : name;
}

/** When it was written; a version may be made for a corrected keyword. */
function dateOf(item: XmlElement): string {
  const moments = [
    childAt(item, 'contentMeta', 'contentCreated'),
    childAt(item, 'itemMeta', 'firstCreated'),
    childAt(item, 'itemMeta', 'versionCreated'),
    childAt(item, 'contentMeta', 'contentModified'),
  ];
  return moments.map((moment) => momentOf(wordsOf(moment))).find((moment) => moment !== '') ?? '';
}

function sourceOf(item: XmlElement): string {
  const parties = [
    childAt(item, 'contentMeta', 'infoSource'),
    childAt(item, 'itemMeta', 'provider'),
    childAt(item, 'rightsInfo', 'copyrightHolder'),
  ];
  return parties.map(nameOf).find((name) => name !== '') ?? '';
}
