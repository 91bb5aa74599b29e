import type { DocumentKind, DocumentReader } from '../read/document/document.ts';
import { readGz } from '../read/document/gz.ts';
import { readMail } from '../read/document/mail/mail.ts';
import { readAtom, readRss } from '../read/document/news/feed.ts';
import { readNewsMl } from '../read/document/news/newsml.ts';
import { readNinjs } from '../read/document/news/ninjs.ts';
import { readNitf } from '../read/document/news/nitf.ts';
import { readDoc } from '../read/document/office/doc/doc.ts';
import { readDocx } from '../read/document/office/docx/docx.ts';
import { readOdt } from '../read/document/office/odt/odt.ts';
import { readRtf } from '../read/document/office/rtf/rtf.ts';
import { readHtml } from '../read/document/web/html.ts';
import { readMarkdown } from '../read/document/web/markdown/markdown.ts';
import { readZip } from '../read/document/zip.ts';

const now = (reader: DocumentReader) => () => Promise.resolve(reader);

/**
 * The readers that the page brings along, in the place of those of the program. PDF is not among them: what reads it is
 * larger than all the rest of the page; tables and JSON are compared as they stand.
 */
export const READERS: Readonly<Partial<Record<DocumentKind, () => Promise<DocumentReader>>>> = {
  doc: now(readDoc),
  docx: now(readDocx),
  odt: now(readOdt),
  rtf: now(readRtf),
  html: now(readHtml),
  md: now(readMarkdown),
  eml: now(readMail),
  newsml: now(readNewsMl),
  nitf: now(readNitf),
  ninjs: now(readNinjs),
  rss: now(readRss),
  atom: now(readAtom),
  zip: now(readZip),
  gz: now(readGz),
};
