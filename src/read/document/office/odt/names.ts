import type { Budget } from '../../document.ts';
import type { XmlHandlers } from '../../xml.ts';
import { walkNamedXml } from '../../xml-names.ts';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:';
/** Namespaces of OpenDocument (ODF 1.3) by the prefix used here. */
const NAMESPACES: ReadonlyMap<string, string> = new Map([
  ...['office', 'text', 'table', 'style', 'meta', 'manifest'].map((name): [string, string] => [
    `${OASIS}${name}:1.0`,
    name,
  ]),
  [`${OASIS}drawing:1.0`, 'draw'],
  [`${OASIS}svg-compatible:1.0`, 'svg'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://www.w3.org/XML/1998/namespace', 'xml'],
]);

export type Attributes = Readonly<Record<string, string>>;

/** Walks over a part of an OpenDocument text. @throws Failure as `walkXml`. */
export function walkOdf(xml: string, budget: Budget, name: string, handlers: XmlHandlers): void {
  walkNamedXml(xml, budget, name, NAMESPACES, handlers);
}

/** A whole number of an attribute, or undefined where it is none. */
export function wholeNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}
