/** A table: its rows, and the number of the first line behind it. */
export interface FoundTable {
  readonly rows: readonly (readonly string[])[];
  readonly end: number;
}

const DASHES = /^ *-+(?: +-+)+ *$/;
const RULE = /^ *-{3,} *$/;
const GRID = /^ *\+(?:[-=:]+\+)+ *$/;
/** Lines of one table: a longer one is no table of a text. */
const MOST_LINES = 5_000;

/** The table that begins at a line, in any of the notations of Markdown and Pandoc. */
export function tableAt(lines: readonly string[], at: number): FoundTable | undefined {
  const line = lines[at] ?? '';
  if (line.includes('|') && isDelimiter(lines[at + 1] ?? '')) return pipeTable(lines, at);
  if (line.startsWith('+') && GRID.test(line)) return gridTable(lines, at);
  if (DASHES.test(lines[at + 1] ?? '') && line.trim() !== '') return simpleTable(lines, at, at + 1);
  if (DASHES.test(line)) return simpleTable(lines, at, at);
  return RULE.test(line) ? multilineTable(lines, at) : undefined;
}

function isDelimiter(line: string): boolean {
  if (!line.includes('|') && !/^ *:-+:? *$|^ *-+: *$/.test(line)) return false;
  return cellsOf(line).every((cell) => /^:?-+:?$/.test(cell));
}

function pipeTable(lines: readonly string[], at: number): FoundTable {
  const rows = [cellsOf(lines[at] ?? '')];
  let end = at + 2;
  for (; end < lines.length && end < at + MOST_LINES; end++) {
    const line = lines[end] ?? '';
    if (!line.includes('|')) break;
    rows.push(cellsOf(line));
  }
  return { rows, end };
}

/** Cells between bars that are not escaped. */
function cellsOf(line: string): readonly string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  const cells: string[] = [];
  let cell = '';
  for (let at = 0; at < inner.length; at++) {
    const character = inner.charAt(at);
    if (character === '\\' && inner.charAt(at + 1) === '|') {
      cell += '|';
      at += 1;
    } else if (character === '|') {
      cells.push(cell.trim());
      cell = '';
    } else cell += character;
  }
  cells.push(cell.trim());
  return cells;
}

/** Columns under lines of dashes; with a head above them, or a second such line at the end. */
function simpleTable(lines: readonly string[], at: number, rule: number): FoundTable | undefined {
  const columns = columnsOf(lines[rule] ?? '');
  if (rule > at && cutsWord(lines[at] ?? '', columns)) return undefined;
  const rows = rule > at ? [slices(lines[at] ?? '', columns)] : [];
  let end = rule + 1;
  for (; end < lines.length && (lines[end] ?? '').trim() !== ''; end++) {
    if (DASHES.test(lines[end] ?? '') || RULE.test(lines[end] ?? '')) return { rows, end: end + 1 };
    if (cutsWord(lines[end] ?? '', columns)) return undefined;
    rows.push(slices(lines[end] ?? '', columns));
  }
  return rule > at ? { rows, end } : undefined;
}

/** Between two rules, rows of several lines apart by blank ones. */
function multilineTable(lines: readonly string[], at: number): FoundTable | undefined {
  let rule = at + 1;
  while (rule < at + 8 && (lines[rule] ?? '').trim() !== '' && !DASHES.test(lines[rule] ?? '')) rule++;
  if (!DASHES.test(lines[rule] ?? '')) return undefined;
  const columns = columnsOf(lines[rule] ?? '');
  const rows: string[][] = [];
  let row: string[] = [];
  const endRow = (): void => {
    if (row.some((cell) => cell !== '')) rows.push(row);
    row = [];
  };
  for (let line = at + 1; line < lines.length && line < at + MOST_LINES; line++) {
    const text = lines[line] ?? '';
    if (line > rule && RULE.test(text)) {
      endRow();
      return { rows, end: line + 1 };
    }
    if (line === rule || text.trim() === '') endRow();
    else if (cutsWord(text, columns)) return undefined;
    else row = joined(row, slices(text, columns));
  }
  return undefined;
}

function gridTable(lines: readonly string[], at: number): FoundTable {
  const columns: (readonly [number, number])[] = [];
  const first = lines[at] ?? '';
  for (let from = first.indexOf('+'); from >= 0; ) {
    const to = first.indexOf('+', from + 1);
    if (to < 0) break;
    columns.push([from + 1, to]);
    from = to;
  }
  const rows: string[][] = [];
  let row: string[] = [];
  let end = at + 1;
  for (; end < lines.length && end < at + MOST_LINES; end++) {
    const line = lines[end] ?? '';
    if (/^ *\+/.test(line)) {
      if (row.some((cell) => cell !== '')) rows.push(row);
      row = [];
    } else if (/^ *\|/.test(line)) row = joined(row, slices(line, columns));
    else break;
  }
  return { rows, end };
}

function columnsOf(rule: string): readonly (readonly [number, number])[] {
  const starts = [...rule.matchAll(/-+/g)].map(({ index }) => index);
  return starts.map((start, at) => [at === 0 ? 0 : start, starts[at + 1] ?? Number.POSITIVE_INFINITY]);
}

/** Whether a column begins within a word: then the dashes were none of a table, but items of a list. */
function cutsWord(line: string, columns: readonly (readonly [number, number])[]): boolean {
  return columns.some(([from]) => from > 0 && /^[\p{L}\p{N}]{2}/u.test(line.slice(from - 1, from + 1)));
}

function slices(line: string, columns: readonly (readonly [number, number])[]): string[] {
  return columns.map(([from, to]) => line.slice(from, to).trim());
}

function joined(row: readonly string[], more: readonly string[]): string[] {
  return more.map((cell, at) => `${row[at] ?? ''} ${cell}`.trim());
}
