import type { PageLines } from './furniture.ts';
import { lineText, noteMarkOf } from './line-text.ts';
import { type Line, lineOf } from './run.ts';

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

/** Takes the notes from the feet of pages or the end. Where each page counts anew, or not in figures, they are counted through. */
export function withoutNotes(pages: readonly PageLines[]): WithNotes {
  const size = bodySize(pages);
  const found: { page: PageLines; notes: Note[] }[] = [];
  // what a page refers to may stand at the end of the document
  const pending = new Map<string, number>();
  const homes = new Map<Note, number>();
  for (const own of pages) {
    const referred = new Set(own.lines.flatMap(marksOf));
    const taken = notesOf(own, size, new Set([...referred, ...pending.keys()]));
    for (const note of taken.notes) {
      homes.set(note, referred.has(note.mark) ? own.page.number : (pending.get(note.mark) ?? own.page.number));
      pending.delete(note.mark);
      referred.delete(note.mark);
    }
    for (const mark of referred) if (!pending.has(mark)) pending.set(mark, own.page.number);
    found.push(taken);
  }
  const notes = found.flatMap((page) => page.notes);
  const isCounted = new Set(notes.map(({ mark }) => mark)).size === notes.length;
  if (isCounted && notes.every(({ mark }) => /^\d/.test(mark))) return { pages: found.map(({ page }) => page), notes };
  const counted = notes.map((note, at) => ({ ...note, mark: String(at + 1) }));
  const numbers = new Map(notes.map((note, at) => [`${homes.get(note) ?? 0} ${note.mark}`, String(at + 1)]));
  const renumbered = found.map(({ page: { page, lines } }) => ({
    page,
    lines: lines.map((line) => renumber(line, (mark) => numbers.get(`${page.number} ${mark}`))),
  }));
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

function notesOf(
  { page, lines }: PageLines,
  size: number,
  wanted: ReadonlySet<string>,
): { page: PageLines; notes: Note[] } {
  const taken = new Set<Line>();
  const notes: Note[] = [];
  const lowest = lowestOfText(lines, size);
  for (const [at, line] of lines.entries()) {
    const mark = isSmall(line, size) && !lowest(line) ? ownMark(line, wanted) : undefined;
    if (mark === undefined) continue;
    const own = [withoutMark(line, mark)];
    taken.add(line);
    let last = line;
    for (let below = at + 1; below < lines.length; below += 1) {
      const next = lines[below];
      if (next === undefined) break;
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
  const text = lines.filter((line) => !isSmall(line, size)).sort((a, b) => b.y - a.y);
  return (line) => {
    for (const other of text) {
      if (other.y <= line.y) return false;
      if (other.x < line.right && other.right > line.x) return true;
    }
    return false;
  };
}

/** The marks with which a line refers to notes. */
function marksOf(line: Line): string[] {
  const marks: string[] = [];
  let before = '';
  for (const run of line.runs) {
    const mark = noteMarkOf(run, line, before);
    if (mark !== undefined && before !== '') marks.push(mark);
    before = run.text;
  }
  return marks;
}

/** The mark with which a note begins, if the page refers to it. */
function ownMark(line: Line, wanted: ReadonlySet<string>): string | undefined {
  const [first] = line.runs;
  if (first === undefined) return undefined;
  const raised = noteMarkOf(first, line, '');
  const mark =
    raised ??
    /^\[?(\d{1,3}|[*†‡]{1,3}|[ivxl]{1,6}(?=[\s.)\p{Lu}«“"(]))(?:[\]).]|(?=[\s\p{L}«“"(]))/u.exec(first.text)?.[1] ??
    first.text.trim();
  return wanted.has(mark) ? mark : undefined;
}

function withoutMark(line: Line, mark: string): Line {
  const [first, ...rest] = line.runs;
  if (first === undefined) return line;
  const text = first.text
    .replace(/^\s*\[?/, '')
    .slice(mark.length)
    .replace(/^[\]).]?\s*/, '');
  if (text === '' && rest.length > 0) return lineOf(rest);
  const gone = (first.width * (first.text.length - text.length)) / Math.max(1, first.text.length);
  return lineOf([{ ...first, text, x: first.x + gone, width: first.width - gone }, ...rest]);
}

function renumber(line: Line, numberOf: (mark: string) => string | undefined): Line {
  let before = '';
  const runs = line.runs.map((run) => {
    const mark = noteMarkOf(run, line, before);
    before = run.text;
    const number = mark === undefined ? undefined : numberOf(mark);
    return number === undefined ? run : { ...run, text: number };
  });
  return { ...line, runs };
}
