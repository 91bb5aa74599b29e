import type { Budget } from '../../document.ts';
import type { XmlHandlers } from '../../xml.ts';
import { walkNamedXml } from '../../xml-names.ts';

/** Namespaces of WordprocessingML, transitional (ECMA-376) and strict (ISO/IEC 29500), by the prefix used here. */
const NAMESPACES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
]);

export type Attributes = Readonly<Record<string, string>>;

/** Walks over a part of a Word document. @throws Failure as `walkXml`. */
export function walkPart(xml: string, budget: Budget, name: string, handlers: XmlHandlers): void {
  walkNamedXml(xml, budget, name, NAMESPACES, handlers);
}

/** Whether a property such as `<w:vanish/>` is on: without a value it is (ECMA-376, 17.17.4). */
export function isOn(attributes: Attributes): boolean {
  const value = attributes['w:val'];
  return value === undefined || !/^(?:0|false|off)$/.test(value);
}

/** A number of an attribute, or undefined where it is none. */
export function numberOf(value: string | undefined): number | undefined {
  if (value === undefined || !/^-?\d{1,9}$/.test(value)) return undefined;
  return Number(value);
}
