import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { Failure } from '../../failure.ts';
import type { ExtractedDocument, ExtractionWarning, ReaderOptions } from '../document.ts';
import { createTextBuilder, type TextBuilder } from '../text-builder.ts';
import type { Row } from './cell.ts';
import { mostOf } from './extent.ts';
import { withLateLetters } from './fallback.ts';
import { flowsOf } from './flow.ts';
import { isLoneHead, type PageLines, withoutFurniture } from './furniture.ts';
import { type HyphenEvidence, hyphenEvidence, isCutWord, joinLines } from './hyphen.ts';
import { withMarkers } from './late-markers.ts';
import { withoutLetterSpacing, withSpacesOf } from './letter-spacing.ts';
import { lineText } from './line-text.ts';
import { plainItem } from './marker.ts';
import { factsOf } from './meta.ts';
import { bodySize, type Note, withoutNotes } from './notes.ts';
import { openPdf } from './open.ts';
import { readPage } from './page.ts';
import { type Block, blocksOf } from './paragraph.ts';
import { type Line, linesOf, type Page } from './run.ts';
import { entriesOf } from './table.ts';

/**
 * Reads the text layer of a PDF: lines are paragraphs again and broken words whole; running heads and page numbers are
 * dropped; notes stand last.
 *
 *     runs → lines → without furniture → without notes → rows of tables → columns → paragraphs → text
 *
 * @throws Failure `encrypted`, `damaged`, `too-large`, or `unreadable` for a scan without text.
 */
export async function readPdf(bytes: Uint8Array, options: ReaderOptions): Promise<ExtractedDocument> {
  const pdf = await openPdf(bytes, options);
  try {
    const { pages, warnings } = await pagesOf(pdf, options);
    if (!isLegible(pages)) throw new Failure('unreadable', options.name, NO_LETTERS);
    const builder = createTextBuilder();
    for (const warning of warnings) builder.warn(warning);
    const { meta, isOfBrowser } = await factsOf(pdf);
    const title = writeText(pages, { isOfBrowser, title: meta.title }, builder);
    return { own: builder.build(title === undefined ? meta : { title, ...meta }), parts: [] };
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
      warnings.push({ kind: 'damaged-page', page: number });
    }
  }
  const empty = pages.filter(({ runs }) => runs.length === 0).length;
  if (empty === pages.length) {
    if (pages.length === 0)
      throw new Failure('damaged', options.name, 'is a damaged PDF: none of its pages can be read');
    throw new Failure('unreadable', options.name, SCAN);
  }
  if (empty > 0) warnings.push({ kind: 'pages-without-text', pages: empty, of: pdf.numPages });
  return { pages, warnings };
}

/** Of a text layer with so many characters or more, less than this share is letters and figures: nobody can read it. */
const ENOUGH = 200;
const LEGIBLE = 0.5;
const NO_LETTERS = 'is a PDF whose fonts do not tell which letters they draw: run OCR on it';

/** Whether what pages hold can be letters: fonts without a table of characters give signs at random. */
function isLegible(pages: readonly Page[]): boolean {
  const text = pages.flatMap(({ runs }) => runs.map((run) => run.text.replaceAll(/\s+/g, ''))).join('');
  return text.length < ENOUGH || text.replaceAll(/[^\p{L}\p{N}]+/gu, '').length >= text.length * LEGIBLE;
}

const SCAN = 'is a PDF without a text layer (a scan or only images): run OCR on it';

/** Writes what pages show; gives the title that they show. */
function writeText(
  read: readonly Page[],
  { isOfBrowser, title: told }: { readonly isOfBrowser: boolean; readonly title: string | undefined },
  builder: TextBuilder,
): string | undefined {
  const drawn = read.map(
    (page): PageLines => ({ page, lines: withMarkers(linesOf(withLateLetters(withoutLetterSpacing(page.runs)))) }),
  );
  const { pages, notes } = withoutNotes(withoutFurniture(drawn, bodySize(drawn)));
  const size = bodySize(pages);
  const blocks = blocksOf(
    pages.flatMap(({ page, lines }) => flowsOf(page, entriesOf(lines))),
    isOfBrowser,
  );
  const words = hyphenEvidence(
    [...blocks, ...notes].flatMap(({ lines }) => lines.map(lineText)),
    isOfBrowser,
  );
  const evidence: Evidence = { ...words, title: told };
  const title = titleOf(blocks, size);
  // some programs draw the head when all else is drawn
  const isAlone = (block: Block): boolean =>
    block === blocks[0] ||
    (block === blocks.at(-1) && block.page === pages[0]?.page.number && block.lines.length === 1);
  let page = 0;
  for (const block of blocks) {
    while (page < block.page) {
      page += 1;
      builder.page(page);
    }
    const isHead = isAlone(block) && isLoneHead(pages, block.lines[0] ?? block.row?.cells[0]?.[0], size);
    builder.paragraph(blockText(block, evidence), block === title ? 'title' : isHead ? 'furniture' : undefined);
  }
  for (const note of notes) builder.paragraph(noteText(note, evidence), 'note');
  const shown = title === undefined ? '' : blockText(title, evidence);
  return shown === '' || shown.length > LONGEST_TITLE ? undefined : shown;
}

/** What the document tells of its words, and the title that it has besides its text. */
type Evidence = HyphenEvidence & { readonly title: string | undefined };

/** How much taller than the text a title is at least. */
const TITLE_SIZE = 1.15;
/** The first one nearly as tall as the tallest is the title, as a share: headings within a text may be the taller ones. */
const NEARLY_TALLEST = 0.85;
/** A title has so many words at least; what is taller and has fewer is a name above it. */
const TITLE_WORDS = 3;
/** A longer paragraph is no title, in characters. */
const LONGEST_TITLE = 300;

/** The first of the tallest paragraphs on the first page that has text. */
function titleOf(blocks: readonly Block[], size: number): Block | undefined {
  const tall = blocks.filter(
    ({ page, lines }) => page === blocks[0]?.page && (lines[0]?.size ?? 0) >= size * TITLE_SIZE,
  );
  const worded = tall.filter(({ lines }) => lines.map(lineText).join(' ').split(/\s+/).length >= TITLE_WORDS);
  const may = worded.length === 0 ? tall : worded;
  const tallest = mostOf(may, ({ lines }) => lines[0]?.size ?? 0);
  return may.find(({ lines }) => (lines[0]?.size ?? 0) >= tallest * NEARLY_TALLEST);
}

function blockText({ lines, row }: Block, evidence: Evidence): string {
  return row === undefined ? plainItem(textOf(lines, evidence)) : rowText(row, evidence);
}

function noteText({ mark, lines }: Note, evidence: Evidence): string {
  return `[${mark}] ${textOf(lines, evidence)}`;
}

function textOf(lines: readonly Line[], evidence: Evidence): string {
  const parts: string[] = [];
  for (const line of lines) {
    const own = lineText(line);
    const joined = joinLines(parts.pop() ?? '', own, evidence);
    // only the last line may still change: a paragraph can have thousands
    parts.push(joined.slice(0, joined.length - own.length), own);
  }
  return withSpacesOf(evidence.title, parts.join(''));
}

/** Cells apart by tabs. */
function rowText({ cells, right }: Row, evidence: Evidence): string {
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
