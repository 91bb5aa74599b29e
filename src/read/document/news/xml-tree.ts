import { Parser } from 'htmlparser2';
import type { ReaderOptions } from '../document.ts';
import { type KnownNamespaces, walkNamedXml } from '../xml-names.ts';
import { xmlSource } from './xml-source.ts';

/** An element with what is inside, for files that hold a few stories each. */
export interface XmlElement {
  /** Without a prefix where it belongs to the format itself, else with the prefix that its reader knows (`dc:creator`). */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** The prefix under which a reader knows the namespaces of its own format. */
export const OWN_PREFIX = 'own';
/** What an element of a tree costs more than one that is only passed by. */
const COST = 3;

/**
 * The root element of an XML file; an empty one without a name where there is none. Entities of HTML are read, as feeds
 * use them without declaring them; no other is expanded.
 *
 * @throws Failure as `walkXml` and `xmlSource`.
 */
export function readXml(
  bytes: Uint8Array,
  options: Pick<ReaderOptions, 'name' | 'encoding' | 'budget'>,
  known: KnownNamespaces,
): XmlElement {
  const { budget, name } = options;
  const root = emptyElement('', {});
  const inside = [root];
  walkNamedXml(xmlSource(bytes, options), budget, name, known, {
    open: (element, attributes) => {
      budget.meet(COST);
      const opened = emptyElement(ownName(element), attributes);
      inside.at(-1)?.children.push(opened);
      inside.push(opened);
    },
    text: (text) => {
      if (inside.length > 1) inside.at(-1)?.children.push(withReferences(text));
    },
    close: () => {
      if (inside.length > 1) inside.pop();
    },
  });
  return root.children.find((child) => typeof child !== 'string') ?? root;
}

interface GrowingElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

function emptyElement(name: string, attributes: Readonly<Record<string, string>>): GrowingElement {
  return { name, attributes, children: [] };
}

function ownName(name: string): string {
  return name.startsWith(`${OWN_PREFIX}:`) ? name.slice(OWN_PREFIX.length + 1) : name;
}

/** `&nbsp;` and its like, which XML leaves as they stand. */
function withReferences(text: string): string {
  return text.includes('&') ? text.replaceAll(/&[a-z][a-z\d]{1,30};/gi, htmlReference) : text;
}

/** The characters of a reference of HTML; itself where there is no such. */
function htmlReference(reference: string): string {
  let read = '';
  const parser = new Parser({
    ontext: (piece) => {
      read += piece;
    },
  });
  parser.end(reference);
  return read;
}

/** The elements of a name directly inside, in order. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return (element?.children ?? []).filter((child) => typeof child !== 'string').filter((child) => child.name === name);
}

/** The first element on a way of names, each directly inside the one before. */
export function childAt(element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  const [name, ...rest] = names;
  if (name === undefined || element === undefined) return element;
  for (const child of childrenOf(element, name)) {
    const found = childAt(child, ...rest);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** All elements of a name inside, however deep, in order; what lies inside one of them is not looked for. */
export function allInside(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const walk = (outer: XmlElement): void => {
    for (const child of outer.children) {
      if (typeof child === 'string') continue;
      if (child.name === name) found.push(child);
      else walk(child);
    }
  };
  if (element !== undefined) walk(element);
  return found;
}

/** All characters inside an element, as they stand. */
export function textOf(element: XmlElement | undefined): string {
  const pieces: string[] = [];
  const walk = (outer: XmlElement): void => {
    for (const child of outer.children) {
      if (typeof child === 'string') pieces.push(child);
      else walk(child);
    }
  };
  if (element !== undefined) walk(element);
  return pieces.join('');
}

/** The words of an element in one line; '' where there is none. */
export function wordsOf(element: XmlElement | undefined): string {
  return textOf(element).replaceAll(/\s+/g, ' ').trim();
}
