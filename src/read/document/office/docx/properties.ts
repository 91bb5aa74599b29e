import type { DocumentMeta } from '../../document.ts';
import { walkNamedXml } from '../../xml-names.ts';
import { documentMeta } from '../meta.ts';
import type { OfficePackage } from './package.ts';

/** Namespaces of the properties of a package (ECMA-376, part 2, 11; part 1, 22.2). */
const NAMESPACES: ReadonlyMap<string, string> = new Map([
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/extended-properties', 'app'],
  ['http://purl.oclc.org/ooxml/officeDocument/extendedProperties', 'app'],
]);

/** What the properties of a document say of it. */
export function readProperties(office: OfficePackage): DocumentMeta {
  const values = new Map<string, string>();
  for (const relation of ['core-properties', 'extended-properties', 'extendedProperties']) {
    const xml = office.ofPackage(relation);
    let value: string | undefined;
    if (xml !== null)
      walkNamedXml(xml, office.budget, office.name, NAMESPACES, {
        open: () => {
          value = '';
        },
        text: (piece) => {
          if (value !== undefined) value += piece;
        },
        close: (element) => {
          if (value !== undefined && !values.has(element)) values.set(element, value);
          value = undefined;
        },
      });
  }
  return documentMeta({
    title: values.get('dc:title'),
    author: values.get('dc:creator'),
    date: values.get('dcterms:created') || values.get('dcterms:modified'),
    source: values.get('app:Company'),
  });
}
