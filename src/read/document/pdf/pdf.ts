import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { Failure } from '../../failure.ts';
import type { ExtractedDocument, ExtractionWarning, ReaderOptions } from '../document.ts';
import { createTextBuilder, type TextBuilder } from '../text-builder.ts';
import type { Row } from './cell.ts';
import { flowsOf } from './flow.ts';
import { isLoneHead, type PageLines, withoutFurniture } from './furniture.ts';
import { type HyphenEvidence, hyphenEvidence, isCutWord, joinLines } from './hyphen.ts';
import { withMarkers } from './late-markers.ts';
import { lineText } from './line-text.ts';
import { plainItem } from './marker.ts';
import { factsOf } from './meta.ts';
import { bodySize, type Note, withoutNotes } from './notes.ts';
import { openPdf } from './open.ts';
import { readPage } from './page.ts';
import { type Block, blocksOf } from './paragraph.ts';
import { type Line, linesOf, type Page } from './piece.ts';
import { entriesOf } from './table.ts';

/**
 * Reads the text layer of a PDF: lines are paragraphs again and broken words whole; running heads and page numbers are
 * dropped; notes stand last.
 *
 *     pieces → lines → without furniture → without notes → rows of tables → columns → paragraphs → text
 *
 * @throws Failure `encrypted`, `damaged`, `too-large`, or `unreadable` for a scan without text.
 */
export async function readPdf(bytes: Uint8Array, options: ReaderOptions): Promise<ExtractedDocument> {
  const pdf = await openPdf(bytes, options);
  try {
    const { pages, warnings } = await pagesOf(pdf, options);
    const builder = createTextBuilder();
    for (const warning of warnings) builder.warn(warning);
    const { meta, isOfBrowser } = await factsOf(pdf);
    writeText(pages, isOfBrowser, builder);
    return { own: builder.build(meta), parts: [] };
  } finally {
    await pdf.destroy();
  }
}

interface ReadPages {
  readonly pages: readonly Page[];
  readonly warnings: readonly ExtractionWarning[];
}

async function pagesOf(pdf: PDFDocumentProxy, options: ReaderOptions): Promise<ReadPages> {
  const pages: Page[] = [];
  const warnings: ExtractionWarning[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    try {
      const page = await pdf.getPage(number);
      pages.push(await readPage(page, number, options));
      page.cleanup();
    } catch (error) {
      if (error instanceof Failure) throw error;
      warnings.push({ kind: 'damaged-part', part: `page ${number}` });
    }
  }
  const empty = pages.filter(({ pieces }) => pieces.length === 0).length;
  if (empty === pages.length) {
    if (pages.length === 0)
      throw new Failure('damaged', options.name, 'is a damaged PDF: none of its pages can be read');
    throw new Failure('unreadable', options.name, SCAN);
  }
  if (empty > 0) warnings.push({ kind: 'pages-without-text', pages: empty, of: pdf.numPages });
  return { pages, warnings };
}

const SCAN = 'is a PDF without a text layer (a scan or only images): run OCR on it';

function writeText(read: readonly Page[], isOfBrowser: boolean, builder: TextBuilder): void {
  const drawn = read.map((page): PageLines => ({ page, lines: withMarkers(linesOf(page.pieces)) }));
  const { pages, notes } = withoutNotes(withoutFurniture(drawn));
  const size = bodySize(pages);
  const blocks = blocksOf(
    pages.flatMap(({ page, lines }) => flowsOf(page, entriesOf(lines))),
    isOfBrowser,
  );
  const evidence = hyphenEvidence(
    [...blocks, ...notes].flatMap(({ lines }) => lines.map(lineText)),
    isOfBrowser,
  );
  const title = titleOf(blocks, size);
  let page = 0;
  for (const block of blocks) {
    while (page < block.page) {
      page += 1;
      builder.page(page);
    }
    const isHead = block === blocks[0] && isLoneHead(pages, block.lines[0] ?? block.row?.cells[0]?.[0], size);
    builder.paragraph(blockText(block, evidence), block === title ? 'title' : isHead ? 'furniture' : undefined);
  }
  for (const note of notes) builder.paragraph(noteText(note, evidence), 'note');
}

/** How much taller than the text a title is at least. */
const TITLE_SIZE = 1.2;

/** The first paragraph of the greatest height on the first page that has text. */
function titleOf(blocks: readonly Block[], size: number): Block | undefined {
  const tall = blocks.filter(
    ({ page, lines }) => page === blocks[0]?.page && (lines[0]?.size ?? 0) >= size * TITLE_SIZE,
  );
  return tall.length === 0
    ? undefined
    : tall.reduce((best, one) => ((one.lines[0]?.size ?? 0) > (best.lines[0]?.size ?? 0) ? one : best));
}

function blockText({ lines, row }: Block, evidence: HyphenEvidence): string {
  return row === undefined ? plainItem(textOf(lines, evidence)) : rowText(row, evidence);
}

function noteText({ mark, lines }: Note, evidence: HyphenEvidence): string {
  return `[${mark}] ${textOf(lines, evidence)}`;
}

function textOf(lines: readonly Line[], evidence: HyphenEvidence): string {
  const parts: string[] = [];
  for (const line of lines) {
    const own = lineText(line);
    const joined = joinLines(parts.pop() ?? '', own, evidence);
    // only the last line may still change: a paragraph can have thousands
    parts.push(joined.slice(0, joined.length - own.length), own);
  }
  return parts.join('');
}

/** Cells apart by tabs. */
function rowText({ cells, right }: Row, evidence: HyphenEvidence): string {
  return cells
    .map((cell, at) => {
      const edge = cells[at + 1]?.[0]?.x ?? right;
      let text = '';
      let above: Line | undefined;
      for (const line of cell) {
        const own = lineText(line);
        // only a word that is alone in its line is too long for the cell
        const isFull = above !== undefined && above.right > edge - above.size && !lineText(above).includes(' ');
        text = isFull && isCutWord(text, own, evidence) ? text + own : joinLines(text, own, evidence);
        above = line;
      }
      return text;
    })
    .join('\t');
}
