import { said } from '../../terms/said.ts';
import type { DocumentPart, DocumentReader, ExtractedText } from '../document/document.ts';
import { createTextBuilder } from '../document/text-builder.ts';
import { Failure } from '../failure.ts';
import type { TextRecord } from './record.ts';
import { type RecordsKind, readRecords } from './records.ts';

/**
 * Reads a table or a file of JSON as a document: its records are its parts, each known by its id or its place. A file
 * without any has neither a text nor parts; what it is as a text is not asked here.
 */
function readerOf(kind: RecordsKind): DocumentReader {
  return async (bytes, { name, encoding, fields = {}, budget }) => {
    const found = await readRecords(bytes, name, { fields, encoding }, kind);
    if (typeof found === 'string') return { own: null, parts: [] };
    const [problem] = found.problems;
    if (fields.text !== undefined && found.records.length === 0 && problem !== undefined)
      throw new Failure('undecodable', name, said`holds no text: record ${problem.line + 1} ${problem.reason}`);
    budget.meet(found.records.length);
    return {
      own: null,
      parts: found.records.map(
        ({ record, line }): DocumentPart => ({
          id: record.id ?? String(line + 1),
          extracted: textOfRecord(record),
        }),
      ),
      unread: found.problems.map(({ line, reason }) => ({ id: String(line + 1), reason })),
    };
  };
}

function textOfRecord({ text, meta }: TextRecord): ExtractedText {
  if (text.trim() === '') return createTextBuilder().build(meta);
  return { text, meta, marks: [], pages: [], warnings: [] };
}

export const readCsv: DocumentReader = readerOf('csv');
export const readTsv: DocumentReader = readerOf('tsv');
export const readJson: DocumentReader = readerOf('json');
export const readJsonLines: DocumentReader = readerOf('jsonl');
