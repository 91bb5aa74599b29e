import { strToU8, zipSync } from 'fflate';
import type { ExtractedText, Tracked } from '../../../../src/read/document/document.ts';
import { readDocx } from '../../../../src/read/document/office/docx/docx.ts';
import { budgetOf } from '../budgets.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OTHERS =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';

/** Parts of a Word document: what stands inside their root elements. */
export interface WordParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  /** Whole files beside the usual ones, or in their place. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

/** A run of text. */
export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of text. */
export const p = (content: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith('<') ? content : run(content)}</w:p>`;

/** A Word document in the packaging of ECMA-376. */
export function wordFile({ body, files, ...parts }: WordParts): Uint8Array {
  const beside = Object.entries(parts);
  const all: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}">${beside
      .map(([name], index) => `<Relationship Id="r${index}" Type="${RELATIONS}/${name}" Target="${name}.xml"/>`)
      .join('')}</Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${W}" ${OTHERS}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...Object.fromEntries(
      beside.map(([name, content]) => [`word/${name}.xml`, `<w:${name} xmlns:w="${W}">${content}</w:${name}>`]),
    ),
    ...files,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(all).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
  );
}

/** What the reader gives for the bytes of a Word document. */
export function readWord(bytes: Uint8Array, tracked: Tracked = 'final'): ExtractedText {
  const document = readDocx(bytes, { name: 'a.docx', tracked, budget: budgetOf(50_000_000) });
  if (document instanceof Promise || document.own === null) throw new Error('a Word document is read at once');
  return document.own;
}

/** The lines of a Word document of these parts. */
export function wordLines(parts: WordParts, tracked: Tracked = 'final'): readonly string[] {
  return readWord(wordFile(parts), tracked).text.split('\n');
}
