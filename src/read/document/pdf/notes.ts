import type { PageLines } from './furniture.ts';
import { lineText, noteMarkOf } from './line-text.ts';
import { type Line, lineOf } from './piece.ts';

/** A note at the foot of a page. */
export interface Note {
  readonly page: number;
  /** What stands in brackets before it, and where the text refers to it. */
  readonly mark: string;
  /** Without the mark. */
  readonly lines: readonly Line[];
}

export interface WithNotes {
  /** The pages without their notes. */
  readonly pages: readonly PageLines[];
  readonly notes: readonly Note[];
}

/** How tall a note is at most, as a share of the height of the text. */
const NOTE_SIZE = 0.93;
/** The widest distance of the lines of one note, in heights of the font. */
const NOTE_LEADING = 1.7;

/** Takes the notes from the feet of pages; where each page counts anew they are counted through. */
export function withoutNotes(pages: readonly PageLines[]): WithNotes {
  const size = bodySize(pages);
  const found = pages.map((own) => notesOf(own, size));
  const notes = found.flatMap((page) => page.notes);
  const marks = new Set(notes.map(({ mark }) => mark));
  if (marks.size === notes.length) return { pages: found.map(({ page }) => page), notes };
  let count = 0;
  const counted: Note[] = [];
  const renumbered = found.map(({ page: own, notes: ofPage }) => {
    const numbers = new Map<string, string>();
    for (const note of ofPage) {
      count += 1;
      numbers.set(note.mark, String(count));
      counted.push({ ...note, mark: String(count) });
    }
    return { page: own.page, lines: own.lines.map((line) => renumber(line, numbers)) };
  });
  return { pages: renumbered, notes: counted };
}

/** The height in which most of a document is set. */
export function bodySize(pages: readonly PageLines[]): number {
  const letters = new Map<number, number>();
  for (const { lines } of pages)
    for (const line of lines) {
      const size = Math.round(line.size * 10) / 10;
      letters.set(size, (letters.get(size) ?? 0) + lineText(line).length);
    }
  let best = 0;
  for (const [size, count] of letters) if (count > (letters.get(best) ?? 0)) best = size;
  return best;
}

function notesOf({ page, lines }: PageLines, size: number): { page: PageLines; notes: Note[] } {
  const wanted = new Set(lines.flatMap(marksOf));
  const taken = new Set<Line>();
  const notes: Note[] = [];
  const lowest = lowestOfText(lines, size);
  for (const [at, line] of lines.entries()) {
    const mark = isSmall(line, size) && !lowest(line) ? ownMark(line, wanted) : undefined;
    if (mark === undefined) continue;
    const own = [withoutMark(line, mark)];
    taken.add(line);
    let last = line;
    for (const next of lines.slice(at + 1)) {
      const drop = next.y - last.y;
      if (!isSmall(next, size) || drop <= 0 || drop > next.size * NOTE_LEADING || ownMark(next, wanted) !== undefined)
        break;
      own.push(next);
      taken.add(next);
      last = next;
    }
    notes.push({ page: page.number, mark, lines: own });
  }
  return { page: { page, lines: lines.filter((line) => !taken.has(line)) }, notes };
}

const isSmall = (line: Line, size: number): boolean => line.size <= size * NOTE_SIZE;

/** Tells of a line whether text of full height stands below it in its column. */
function lowestOfText(lines: readonly Line[], size: number): (line: Line) => boolean {
  const text = lines.filter((line) => !isSmall(line, size));
  return (line) => text.some((other) => other.y > line.y && other.x < line.right && other.right > line.x);
}

/** The marks with which a line refers to notes. */
function marksOf(line: Line): string[] {
  const marks: string[] = [];
  let before = '';
  for (const piece of line.pieces) {
    const mark = noteMarkOf(piece, line, before);
    if (mark !== undefined && before !== '') marks.push(mark);
    before = piece.text;
  }
  return marks;
}

/** The mark with which a note begins, if the page refers to it. */
function ownMark(line: Line, wanted: ReadonlySet<string>): string | undefined {
  const [first] = line.pieces;
  if (first === undefined) return undefined;
  const raised = noteMarkOf(first, line, '');
  const mark =
    raised ?? /^\[?(\d{1,3}|[*†‡]{1,3})(?:[\]).]|(?=[\s\p{L}«“"(]))/u.exec(first.text)?.[1] ?? first.text.trim();
  return wanted.has(mark) ? mark : undefined;
}

function withoutMark(line: Line, mark: string): Line {
  const [first, ...rest] = line.pieces;
  if (first === undefined) return line;
  const text = first.text
    .replace(/^\s*\[?/, '')
    .slice(mark.length)
    .replace(/^[\]).]?\s*/, '');
  if (text === '' && rest.length > 0) return lineOf(rest);
  const gone = (first.width * (first.text.length - text.length)) / Math.max(1, first.text.length);
  return lineOf([{ ...first, text, x: first.x + gone, width: first.width - gone }, ...rest]);
}

function renumber(line: Line, numbers: ReadonlyMap<string, string>): Line {
  let before = '';
  const pieces = line.pieces.map((piece) => {
    const mark = noteMarkOf(piece, line, before);
    before = piece.text;
    const number = mark === undefined ? undefined : numbers.get(mark);
    return number === undefined ? piece : { ...piece, text: number };
  });
  return { ...line, pieces };
}
