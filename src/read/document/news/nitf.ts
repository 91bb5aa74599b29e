import type { DocumentReader, ExtractedText, LineMark, ReaderOptions } from '../document.ts';
import { documentMeta } from '../office/meta.ts';
import { htmlLines, htmlOf } from './html-body.ts';
import { momentOf } from './moment.ts';
import { type Story, type StoryLines, storyText } from './story.ts';
import { allInside, childAt, childrenOf, OWN_PREFIX, readXml, wordsOf, type XmlElement } from './xml-tree.ts';

/** Addresses of NITF; older files declare none. */
export const NITF_NAMESPACES: ReadonlyMap<string, string> = new Map([
  ['http://iptc.org/std/NITF/2006-10-18/', OWN_PREFIX],
  ['http://www.iptc.org/std/NITF/2006-10-18/', OWN_PREFIX],
  ['http://iptc.org/std/NITF/2003-04-14/', OWN_PREFIX],
]);

/** What NITF calls otherwise than HTML. */
const HTML_NAMES: Readonly<Record<string, string>> = {
  hl1: 'h2',
  hl2: 'h2',
  bq: 'blockquote',
  block: 'div',
  credit: 'p',
  datasource: 'p',
  postaddr: 'div',
  addressee: 'div',
  'nitf-table': 'div',
  media: 'figure',
  'media-caption': 'figcaption',
  'media-producer': 'figcaption',
};
/** What both call the same; anything else stands inside a line. */
const SAME_NAMES: ReadonlySet<string> = new Set(
  'a br caption col colgroup dd dl dt em hr li ol p pre q sub sup table tbody td tfoot th thead tr ul'.split(' '),
);
/** What is for machines or editors; notes are read apart. */
const UNREAD: ReadonlySet<string> = new Set(
  'fn media-reference media-metadata media-object nitf-table-metadata custom-table classifier alt-code pronounce copyrite note'.split(
    ' ',
  ),
);

/** A story in the News Industry Text Format of the IPTC, versions 2 and 3. */
export const readNitf: DocumentReader = (bytes, options) => {
  const root = readXml(bytes, options, NITF_NAMESPACES);
  const [first = root] = root.name === 'nitf' ? [] : allInside(root, 'nitf');
  return { own: storyText(nitfStory(first, options)), parts: [] };
};

/** A story in NITF. */
export function nitfStory(nitf: XmlElement, options: ReaderOptions): Story {
  const head = childAt(nitf, 'body', 'body.head');
  const content = childAt(nitf, 'body', 'body.content');
  const title = titleOf(nitf);
  const lines = (element: XmlElement | undefined): ExtractedText =>
    htmlLines(element === undefined ? '' : htmlOf(element, htmlName), options);
  return {
    title,
    head: headLines(head),
    body: lines(content),
    tail: [
      ...allInside(content, 'fn').map((note): StoryLines => ({ text: lines(note).text, mark: 'note' })),
      ...allInside(childAt(nitf, 'body', 'body.end'), 'tagline').map((line) => marked(line, 'byline')),
    ],
    meta: documentMeta({ title, author: authorOf(head), date: dateOf(nitf), source: sourceOf(nitf) }),
  };
}

function htmlName(name: string): string | null {
  if (UNREAD.has(name)) return null;
  return HTML_NAMES[name] ?? (SAME_NAMES.has(name) ? name : 'span');
}

function titleOf(nitf: XmlElement): string {
  const headline = wordsOf(childAt(nitf, 'body', 'body.head', 'hedline', 'hl1'));
  return headline === '' ? wordsOf(childAt(nitf, 'head', 'title')) : headline;
}

/** What stands over a story, in the order of its elements. */
function headLines(head: XmlElement | undefined): readonly StoryLines[] {
  return [
    ...childrenOf(childAt(head, 'hedline'), 'hl2').map((line) => marked(line, 'subtitle')),
    ...childrenOf(head, 'byline').map((line) => marked(line, 'byline')),
    ...childrenOf(head, 'dateline').map((line) => marked(line, 'dateline')),
  ];
}

function marked(line: XmlElement, mark: LineMark): StoryLines {
  return { text: apartWords(line), mark };
}

/** The words of a line whose elements may touch: a name and a post, a place and a day. */
function apartWords(line: XmlElement): string {
  const parts = line.children.map((child) => (typeof child === 'string' ? child : apartWords(child)));
  return parts
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[,.;:)])/g, '')
    .trim();
}

function authorOf(head: XmlElement | undefined): string {
  const bylines = childrenOf(head, 'byline');
  const persons = bylines.flatMap((line) => allInside(line, 'person')).map(wordsOf);
  const names = persons.length > 0 ? persons : bylines.map((line) => wordsOf(line).replace(/^by\s+/i, ''));
  return names.filter((name) => name !== '').join(', ');
}

/** The day of issue; the day of the publication where none is given. An embargo says only when it ends. */
function dateOf(nitf: XmlElement): string {
  const docdata = childAt(nitf, 'head', 'docdata');
  const written = [
    childAt(docdata, 'date.issue')?.attributes.norm,
    ...childrenOf(childAt(nitf, 'head'), 'pubdata').map(({ attributes }) => attributes['date.publication']),
    childAt(nitf, 'body', 'body.head', 'dateline', 'story.date')?.attributes.norm,
  ];
  return written.map((date) => momentOf(date ?? '')).find((date) => date !== '') ?? '';
}

function sourceOf(nitf: XmlElement): string {
  const docdata = childAt(nitf, 'head', 'docdata');
  const named = [
    wordsOf(childAt(nitf, 'body', 'body.head', 'distributor')),
    childAt(docdata, 'doc.copyright')?.attributes.holder,
    childAt(docdata, 'doc.rights')?.attributes.owner,
  ];
  return named.find((name) => name !== undefined && name !== '') ?? '';
}
