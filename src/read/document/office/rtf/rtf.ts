import { Failure } from '../../../failure.ts';
import type { DocumentReader } from '../../document.ts';
import { finishDocument } from '../finish.ts';
import { readRtfText } from './text.ts';

/** How every RTF file begins. */
const BEGINNING = '{\\rtf';
/** White space and a byte order mark that may stand before it. */
const MOST_BEFORE = 16;

/**
 * Reads a text in the Rich Text Format (RTF 1.9.1): what a reader of the page sees of its story, without heads and feet,
 * comments, hidden text, pictures, objects and codes of fields.
 *
 * @throws Failure `damaged` where it does not begin as RTF, `too-large` when the budget is spent.
 */
export const readRtf: DocumentReader = (bytes, options) => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, MOST_BEFORE + BEGINNING.length));
  const start = head.indexOf(BEGINNING);
  if (start < 0) throw new Failure('damaged', options.name, 'is damaged: it does not begin as RTF does');
  const { isWhole, ...found } = readRtfText(bytes.subarray(start), options);
  return finishDocument({ ...found, warnings: isWhole ? [] : [{ kind: 'cut-short' }] });
};
