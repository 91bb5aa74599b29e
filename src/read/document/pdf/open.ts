import { getDocument, type PDFDocumentProxy } from 'unpdf/pdfjs';
import { said } from '../../../terms/said.ts';
import { Failure } from '../../failure.ts';
import type { ReaderOptions } from '../document.ts';
import { countStreams } from './unpacked.ts';

/** Pages of the longest document that is read: a book, ten times as long as any report to the press. */
const MOST_PAGES = 1_000;

/** Nothing of a document is run, drawn or fetched: text and what stands beside it are all that is asked for. */
const QUIET = {
  isEvalSupported: false,
  useWasm: false,
  useWorkerFetch: false,
  useSystemFonts: false,
  disableFontFace: true,
  disableRange: true,
  disableStream: true,
  disableAutoFetch: true,
  enableXfa: false,
  fontExtraProperties: false,
  isImageDecoderSupported: false,
  isOffscreenCanvasSupported: false,
  stopAtErrors: false,
  verbosity: 0,
} as const;

/**
 * Opens a PDF file.
 *
 * @throws Failure `encrypted` when it asks for a password, `damaged` when it is no PDF inside, `too-large` when it has too many pages.
 */
export async function openPdf(bytes: Uint8Array, { name, budget }: ReaderOptions): Promise<PDFDocumentProxy> {
  countStreams(bytes, budget);
  // pdf.js takes the bytes it is given away from whoever holds them
  const task = getDocument({ ...QUIET, data: Uint8Array.from(bytes) });
  let pdf: PDFDocumentProxy;
  try {
    pdf = await task.promise;
  } catch (error) {
    await task.destroy();
    throw openFailure(error, name);
  }
  if (pdf.numPages > MOST_PAGES) {
    const pages = pdf.numPages;
    await task.destroy();
    throw new Failure('too-large', name, said`has ${pages} pages, more than the ${MOST_PAGES} that are read`);
  }
  budget.meet(pdf.numPages);
  return pdf;
}

function openFailure(error: unknown, name: string): Failure {
  const kind = error instanceof Error ? error.name : '';
  if (kind === 'PasswordException')
    return new Failure('encrypted', name, 'is an encrypted PDF that asks for a password: save it without one');
  return new Failure('damaged', name, 'is a damaged PDF: no page of it can be found');
}
