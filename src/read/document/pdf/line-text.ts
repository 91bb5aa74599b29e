import { isIndex, type Line, type Run, WORD_GAP } from './run.ts';

/** What a note is marked with: a number, a small Roman one, or stars and daggers. */
const NOTE_MARK = /^(?:\d{1,3}|[ivxl]{1,6}|[*†‡]{1,3})$/;
/** What a raised figure belongs to when it is no note: a unit of measure or another figure. */
const UNIT = /(?:^|[^\p{L}])(?:к|с|м|д|k|c|m|d)?(?:м|m)$|\d$/u;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** What a raised run marks, or nothing when it is no mark of a note. */
export function noteMarkOf(run: Run, line: Line, before: string): string | undefined {
  if (!isIndex(run, line) || run.y > line.y) return undefined;
  const mark = run.text.trim().replace(/^[[(]|[\])]$/g, '');
  return NOTE_MARK.test(mark) && !UNIT.test(before) ? mark : undefined;
}

/** The text of a line: gaps are spaces, marks of notes stand in brackets, other raised figures are raised characters. */
export function lineText(line: Line): string {
  let text = '';
  let end = Number.NEGATIVE_INFINITY;
  for (const run of line.runs) {
    const mark = noteMarkOf(run, line, text);
    const isGap = text !== '' && (run.spaced || run.x - end > Math.max(run.size, line.size) * WORD_GAP);
    end = run.x + run.width;
    if (isGap && mark === undefined && !text.endsWith(' ')) text += ' ';
    text += mark === undefined ? plainOrRaised(run, line) : `[${mark}]${trailingSpace(run.text)}`;
  }
  return text.trim();
}

function trailingSpace(text: string): string {
  return text.endsWith(' ') ? ' ' : '';
}

function plainOrRaised(run: Run, line: Line): string {
  const isRaised = isIndex(run, line) && run.y < line.y && /^\s*\d+\s*$/.test(run.text);
  return isRaised ? run.text.replaceAll(/\d/g, (digit) => RAISED[Number(digit)] ?? digit) : run.text;
}
