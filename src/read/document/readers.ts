import type { DocumentKind, DocumentReader } from './document.ts';

/**
 * Who reads a kind of document; each is loaded when the first one of its kind is met. A text needs no reader, and a kind
 * without one is refused by its name. Tables and JSON without a reader are compared as the texts that they are.
 */
export const READERS: Readonly<Partial<Record<DocumentKind, () => Promise<DocumentReader>>>> = {
  html: async () => (await import('./web/html.ts')).readHtml,
  md: async () => (await import('./web/markdown/markdown.ts')).readMarkdown,
  eml: async () => (await import('./mail/mail.ts')).readMail,
  doc: async () => (await import('./office/doc/doc.ts')).readDoc,
  docx: async () => (await import('./office/docx/docx.ts')).readDocx,
  odt: async () => (await import('./office/odt/odt.ts')).readOdt,
  rtf: async () => (await import('./office/rtf/rtf.ts')).readRtf,
  gz: async () => (await import('./gz.ts')).readGz,
  zip: async () => (await import('./zip.ts')).readZip,
  pdf: async () => (await import('./pdf/pdf.ts')).readPdf,
  newsml: async () => (await import('./news/newsml.ts')).readNewsMl,
  nitf: async () => (await import('./news/nitf.ts')).readNitf,
  ninjs: async () => (await import('./news/ninjs.ts')).readNinjs,
  rss: async () => (await import('./news/feed.ts')).readRss,
  atom: async () => (await import('./news/feed.ts')).readAtom,
  csv: async () => (await import('../collection/records-document.ts')).readCsv,
  tsv: async () => (await import('../collection/records-document.ts')).readTsv,
  json: async () => (await import('../collection/records-document.ts')).readJson,
  jsonl: async () => (await import('../collection/records-document.ts')).readJsonLines,
};
