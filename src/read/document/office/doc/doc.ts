import { Failure } from '../../../failure.ts';
import type { DocumentReader, ReaderOptions } from '../../document.ts';
import { finishDocument } from '../finish.ts';
import { documentMeta } from '../meta.ts';
import { type OleFile, openOle } from '../ole.ts';
import { type DocHeader, readHeader, type TablePart } from './fib.ts';
import { characterFormats, paragraphFormats } from './formats.ts';
import { readDocLists } from './lists.ts';
import { readPieces } from './pieces.ts';
import { fontNames, positionsOf } from './plc.ts';
import { readRuns } from './runs.ts';
import { readStyles } from './styles.ts';
import { readSummary } from './summary.ts';
import { readBody, readStory } from './text.ts';

/**
 * Reads a Word document of 1997–2003 ([MS-DOC]): what a reader of the page sees of its story, without heads and feet,
 * comments, hidden text and codes of fields.
 *
 * @throws Failure `damaged`, `encrypted`, `binary` for older versions, or `too-large` when the budget is spent.
 */
export const readDoc: DocumentReader = (bytes, options) => {
  const file = openOle(bytes, options.name);
  try {
    const found = readText(file, options);
    const summary = readSummary(file.stream('\u0005SummaryInformation'));
    const more = readSummary(file.stream('\u0005DocumentSummaryInformation'));
    const meta = documentMeta({
      title: summary.get(2),
      author: summary.get(4),
      date: summary.get(12) || summary.get(13),
      source: more.get(15),
    });
    return finishDocument({ ...found, meta, warnings: [] });
  } catch (error) {
    // What leads outside of its stream.
    throw error instanceof RangeError ? damaged(options.name) : error;
  }
};

const NOTHING = new Uint8Array(0);

function readText(file: OleFile, { name, budget, tracked }: ReaderOptions) {
  const document = file.stream('WordDocument');
  if (document === null) throw damaged(name);
  const header = readHeader(document, name);
  const table = file.stream(header.tableStream);
  if (table === null) throw damaged(name);
  const part = (which: Parameters<DocHeader['part']>[0]): Uint8Array => partOf(table, header.part(which));
  const { offset: listsAt, length: listsLength } = header.part('lists');
  const context = {
    pieces: readPieces(part('pieces'), document, budget),
    characters: characterFormats(readRuns(part('characterRuns'), document, 'characters', budget)),
    paragraphs: paragraphFormats(
      readRuns(part('paragraphRuns'), document, 'paragraphs', budget),
      file.stream('Data') ?? NOTHING,
    ),
    styles: readStyles(part('styles')),
    fonts: fontNames(part('fonts')),
    // The levels of lists stand behind them, outside of their part.
    numbering: readDocLists(listsLength === 0 ? NOTHING : table.subarray(listsAt), part('listUses'), budget),
    tracked,
  };
  const { body, footnotes, heads, comments, endnotes, boxes } = header.lengths;
  const endnotesFrom = body + footnotes + heads + comments;
  const found = readBody(
    body,
    [
      { marks: marksOf(part('footnoteMarks')), texts: positionsOf(part('footnoteText'), 0), from: body },
      { marks: marksOf(part('endnoteMarks')), texts: positionsOf(part('endnoteText'), 0), from: endnotesFrom },
    ],
    context,
  );
  const boxesFrom = endnotesFrom + endnotes;
  const inBoxes = readStory(boxesFrom, boxesFrom + boxes, { ...context, noteMark: () => undefined });
  return { ...found, blocks: [...found.blocks, ...inBoxes] };
}

/** Each mark has a number beside it; the position after the last is that of the end. */
function marksOf(plc: Uint8Array): readonly number[] {
  return positionsOf(plc, 2).slice(0, -1);
}

function partOf(table: Uint8Array, { offset, length }: TablePart): Uint8Array {
  if (offset + length > table.length) throw new RangeError('a table behind the end');
  return table.subarray(offset, offset + length);
}

function damaged(name: string): Failure {
  return new Failure('damaged', name, 'is a damaged or incomplete Word document');
}
