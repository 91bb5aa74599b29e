import type { ExtractedText, ReaderOptions } from '../document.ts';
import { createTextBuilder } from '../text-builder.ts';
import { htmlFragment } from '../web/fragment.ts';
import type { XmlElement } from './xml-tree.ts';

/** Elements of HTML that are never closed. */
const VOID: ReadonlySet<string> = new Set(['br', 'col', 'hr', 'img', 'input', 'wbr']);
/** Tags that nobody writes into prose: where one stands, the text is HTML. */
const TAGS =
  /<(?:\/(?:p|div|li|ul|ol|td|tr|table|h[1-6]|a|b|i|em|strong|span|blockquote|figure)|br ?\/?|p|img\b[^>]*)>/i;
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;

/** Whether a text that may be either is HTML, not prose that speaks of a tag. */
function isClearlyHtml(text: string): boolean {
  return TAGS.test(text);
}

/** The lines of a field of HTML; of one without any tag line by line, as it stands. */
export function fieldLines(field: string, options: ReaderOptions): ExtractedText {
  if (isClearlyHtml(field)) return htmlLines(field, options);
  const builder = createTextBuilder();
  for (const line of field.split(/\r\n?|\n/)) builder.paragraph(plainField(line, options));
  return builder.build({});
}

/** The words of a field that may be HTML, in one line: titles and names of feeds. */
export function plainField(field: string, options: ReaderOptions): string {
  const text = field.replaceAll(/\s+/g, ' ').trim();
  if (!isClearlyHtml(text) && !REFERENCE.test(text)) return text;
  return htmlLines(text, options).text.replaceAll('\n', ' ');
}

/** The lines of a piece of HTML. */
export function htmlLines(html: string, options: ReaderOptions): ExtractedText {
  const builder = createTextBuilder();
  htmlFragment(html, builder, options);
  return builder.build({});
}

/** What becomes of an element when it is written as HTML: another name, or nothing at all of it. */
export type HtmlName = (name: string) => string | null;

/** What is inside an element, as HTML. */
export function htmlOf(element: XmlElement, htmlName: HtmlName = (name) => name): string {
  const pieces: string[] = [];
  const write = ({ children }: XmlElement): void => {
    for (const child of children) {
      if (typeof child === 'string') {
        pieces.push(escapeHtml(child));
        continue;
      }
      const name = htmlName(child.name);
      if (name === null) continue;
      const attributes = Object.entries(child.attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
      pieces.push(`<${name}${attributes.join('')}>`);
      if (VOID.has(name)) continue;
      write(child);
      pieces.push(`</${name}>`);
    }
  };
  write(element);
  return pieces.join('');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
