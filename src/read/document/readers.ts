import type { DocumentKind, DocumentReader } from './document.ts';

/**
 * Who reads a kind of document; each is loaded when the first one of its kind is met. A text needs no reader, and a kind
 * without one is refused by its name. Tables and JSON without a reader are compared as the texts that they are.
 */
export const READERS: Readonly<Partial<Record<DocumentKind, () => Promise<DocumentReader>>>> = {
  eml: async () => (await import('./mail/mail.ts')).readMail,
  gz: async () => (await import('./gz.ts')).readGz,
  pdf: async () => (await import('./pdf/pdf.ts')).readPdf,
};
