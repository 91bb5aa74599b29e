import { isIndex, type Line, type Piece, WORD_GAP } from './piece.ts';

/** What a note is marked with: a number, a small Roman one, or stars and daggers. */
const NOTE_MARK = /^(?:\d{1,3}|[ivxl]{1,6}|[*†‡]{1,3})$/;
/** What a raised figure belongs to when it is no note: a unit of measure or another figure. */
const UNIT = /(?:^|[^\p{L}])(?:к|с|м|д|k|c|m|d)?(?:м|m)$|\d$/u;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** What a raised piece marks, or nothing when it is no mark of a note. */
export function noteMarkOf(piece: Piece, line: Line, before: string): string | undefined {
  if (!isIndex(piece, line) || piece.y > line.y) return undefined;
  const mark = piece.text.trim().replace(/^[[(]|[\])]$/g, '');
  return NOTE_MARK.test(mark) && !UNIT.test(before) ? mark : undefined;
}

/** The text of a line: gaps are spaces, marks of notes stand in brackets, other raised figures are raised characters. */
export function lineText(line: Line): string {
  let text = '';
  let end = Number.NEGATIVE_INFINITY;
  for (const piece of line.pieces) {
    const mark = noteMarkOf(piece, line, text);
    const isGap = text !== '' && (piece.spaced || piece.x - end > Math.max(piece.size, line.size) * WORD_GAP);
    end = piece.x + piece.width;
    if (isGap && mark === undefined && !text.endsWith(' ')) text += ' ';
    text += mark === undefined ? plainOrRaised(piece, line) : `[${mark}]${trailingSpace(piece.text)}`;
  }
  return text.trim();
}

function trailingSpace(text: string): string {
  return text.endsWith(' ') ? ' ' : '';
}

function plainOrRaised(piece: Piece, line: Line): string {
  const isRaised = isIndex(piece, line) && piece.y < line.y && /^\s*\d+\s*$/.test(piece.text);
  return isRaised ? piece.text.replaceAll(/\d/g, (digit) => RAISED[Number(digit)] ?? digit) : piece.text;
}
