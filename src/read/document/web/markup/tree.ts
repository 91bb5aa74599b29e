import { Tokenizer } from 'htmlparser2';
import type { Budget } from '../../document.ts';
import type { Attributes, WebNode, WebTree } from './node.ts';
import { createOpenElements } from './open-elements.ts';

/** How markup is read. */
export interface MarkupOptions {
  /** XHTML: `<p/>` is empty. In HTML it opens a paragraph. */
  readonly xhtml?: boolean;
}

/** Attributes that say what an element is; all others (targets of scripts, sizes, colours) are left out. */
const KEPT: ReadonlySet<string> = new Set(
  `class id href role itemprop itemtype itemscope rel hidden style start value type datetime content name property charset
  http-equiv title aria-hidden lang xml:lang reversed align alt src data-testid data-component data-post shadowrootmode shadowroot onload`.split(
    /\s+/,
  ),
);
/** Characters of an attribute that are kept: a description is shorter, pictures as data are not. */
const LONGEST_ATTRIBUTE = 4_000;
/** Characters of a piece of text: a longer one is cut, so that no string is joined from millions of pieces. */
const LONGEST_PIECE = 65_536;
/** Text of scripts is left out but for data about the page. */
const DATA_SCRIPT = 'application/ld+json';
const NONE: Attributes = {};
/** How a name is prefixed where XHTML stands inside other markup. `o:p` of Word is no paragraph. */
const PREFIX = /^(?:xhtml|html|htm|h|x):/;

/** Reads markup as browsers do where it is sloppy: ends left out, ends of nothing, tables without rows. */
export function parseMarkup(markup: string, budget: Budget, { xhtml = false }: MarkupOptions = {}): WebTree {
  const nodes: WebNode[] = [];
  const open = createOpenElements(nodes);
  let name = '';
  let attributes: Record<string, string> = NONE;
  let attribute = '';
  let value = '';
  let text = '';

  const flush = (): void => {
    if (text === '') return;
    const piece = text;
    text = '';
    if (isData(open.top())) open.text(piece);
  };
  const isData = (at: number): boolean => {
    const node = nodes[at];
    if (node?.name === 'style') return false;
    return node?.name !== 'script' || node.attributes.type === DATA_SCRIPT;
  };
  const add = (piece: string): void => {
    text += piece;
    if (text.length > LONGEST_PIECE) flush();
  };
  const begin = (isEmpty: boolean): void => {
    budget.meet(1);
    open.begin(name, attributes, isEmpty);
    attributes = NONE;
  };
  const slice = (from: number, to: number): string => markup.slice(from, to);
  const tokenizer = new Tokenizer(
    { decodeEntities: true, recognizeSelfClosing: xhtml },
    {
      ontext: (from, to) => add(slice(from, to)),
      ontextentity: (codePoint) => add(String.fromCodePoint(codePoint)),
      onopentagname: (from, to) => {
        flush();
        name = slice(from, to).toLowerCase().replace(PREFIX, '');
        attributes = NONE;
      },
      onattribname: (from, to) => {
        attribute = slice(from, to).toLowerCase();
        value = '';
      },
      onattribdata: (from, to) => {
        if (value.length < LONGEST_ATTRIBUTE) value += slice(from, Math.min(to, from + LONGEST_ATTRIBUTE));
      },
      onattribentity: (codePoint) => {
        if (value.length < LONGEST_ATTRIBUTE) value += String.fromCodePoint(codePoint);
      },
      onattribend: () => {
        if (!KEPT.has(attribute)) return;
        if (attributes === NONE) attributes = {};
        attributes[attribute] ??= value;
      },
      onopentagend: () => begin(false),
      onselfclosingtag: () => begin(xhtml || open.isForeign()),
      onclosetag: (from, to) => {
        flush();
        open.end(slice(from, to).toLowerCase().replace(PREFIX, ''));
      },
      oncdata: (from, to) => add(slice(from, to)),
      oncomment: () => undefined,
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => undefined,
      isInForeignContext: () => open.isForeign(),
    },
  );
  // Everything stands in one element, also in a piece of a page.
  open.begin('html', NONE, false);
  tokenizer.write(markup);
  tokenizer.end();
  flush();
  open.endAll();
  return nodes;
}
