import type { DocumentKind } from '../document.ts';
import type { UnreadKind } from './unread.ts';

/** What the element that holds all others says that a document is; names without their prefix. */
const ROOTS: Readonly<Record<string, DocumentKind | UnreadKind>> = {
  html: 'html',
  nitf: 'nitf',
  newsItem: 'newsml',
  newsMessage: 'newsml',
  packageItem: 'newsml',
  conceptItem: 'newsml',
  NewsML: 'newsml',
  rss: 'rss',
  RDF: 'rss',
  feed: 'atom',
  entry: 'atom',
  svg: 'svg',
  wordDocument: 'word-xml',
  package: 'word-xml',
};
/** Roots that other XML has too: they need the name space of the format. */
const NEEDS_SPACE: Readonly<Record<string, RegExp>> = {
  RDF: /purl\.org\/rss|my\.netscape\.com\/rdf/,
  feed: /w3\.org\/2005\/Atom|purl\.org\/atom/,
  entry: /w3\.org\/2005\/Atom|purl\.org\/atom/,
  svg: /w3\.org\/2000\/svg/,
  package: /schemas\.microsoft\.com\/office\/2006\/xmlPackage/,
};

/** Elements with which a piece of a page begins. */
const PIECE_OF_PAGE =
  /^<(?:head|body|title|meta|link|style|script|div|p|h[1-6]|article|section|main|header|nav|table|tbody|tr|td|ul|ol|li|blockquote|figure|span|center|font|b|i|em|strong|a|br|img|hr|pre)(?:\s[^<>]*)?\/?>/i;
/** Tags from which on what begins with one is a piece of a page though no tag stands at its end. */
const TAGS_OF_PAGE = 6;

/** What stands before the root: space, a declaration, instructions, comments and the document type. */
interface Prolog {
  readonly declared: boolean;
  /** The name in `<!DOCTYPE name`. */
  readonly type: string;
  /** Where the root begins, or the end. */
  readonly at: number;
}

/** What markup is; undefined where a text only begins with a sign of it. `text` begins with `<`. */
export function markupKind(text: string): DocumentKind | UnreadKind | undefined {
  const { declared, type, at } = prologOf(text);
  if (/^html$/i.test(type)) return 'html';
  const [, prefix = '', name = ''] =
    /^<(?:([A-Za-z_][\w.-]*):)?([A-Za-z_][\w.-]*)(?=[\s/>])/.exec(text.slice(at)) ?? [];
  const end = text.indexOf('>', at);
  const attributes = end < 0 ? text.slice(at) : text.slice(at, end);
  if (prefix === 'office' && /^document/.test(name)) return 'flat-odf';
  if (/^html$/i.test(name)) return 'html';
  const known = Object.hasOwn(ROOTS, name) ? ROOTS[name] : undefined;
  if (
    known !== undefined &&
    (NEEDS_SPACE[name]?.test(attributes) ?? (declared || /[\s=]/.test(attributes) || name === 'nitf'))
  )
    return known;
  if (isPieceOfPage(text.slice(at))) return 'html';
  if (declared || type !== '') return 'xml';
  return name !== '' && new RegExp(`</(?:[\\w.-]+:)?${name.replaceAll('.', '\\.')}\\s*>\\s*$`).test(text)
    ? 'xml'
    : undefined;
}

/** Whether a text is a piece of a page: it begins with a tag and ends with one, or has many. */
function isPieceOfPage(text: string): boolean {
  if (!PIECE_OF_PAGE.test(text)) return false;
  if (/>\s*$/.test(text.slice(-LAST)) && /<\//.test(text)) return true;
  const tags = text.slice(0, TAGS_SAMPLE).match(/<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/gi);
  return (tags?.length ?? 0) >= TAGS_OF_PAGE;
}

/** Code units at the end in which the last tag stands. */
const LAST = 64;
/** Code units in which tags are counted. */
const TAGS_SAMPLE = 65_536;

function prologOf(text: string): Prolog {
  let at = 0;
  let declared = false;
  let type = '';
  for (;;) {
    while (at < text.length && text.charCodeAt(at) <= 0x20) at++;
    if (text.startsWith('<?', at)) {
      declared ||= text.startsWith('<?xml', at);
      at = behind(text, '?>', at);
    } else if (text.startsWith('<!--', at)) at = behind(text, '-->', at);
    else if (/^<!doctype\s/i.test(text.slice(at, at + 10))) {
      type = /^[\w:.-]*/.exec(text.slice(at + 10, at + 50).trimStart())?.[0] ?? '';
      at = behindType(text, at);
    } else return { declared, type, at };
  }
}

function behind(text: string, end: string, from: number): number {
  const found = text.indexOf(end, from);
  return found < 0 ? text.length : found + end.length;
}

/** Behind a document type; what it declares stands in brackets, with `>` in it. */
function behindType(text: string, from: number): number {
  const end = text.indexOf('>', from);
  const bracket = text.indexOf('[', from);
  if (bracket < 0 || (end >= 0 && end < bracket)) return end < 0 ? text.length : end + 1;
  const closed = /\]\s*>/g;
  closed.lastIndex = bracket;
  return closed.exec(text) === null ? text.length : closed.lastIndex;
}
