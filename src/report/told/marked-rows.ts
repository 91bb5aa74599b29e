import type { Severity } from '../../terms/category.ts';
import { gravity } from './findings.ts';
import type { PairInput } from './input.ts';
import { MOST_SHOWN } from './input.ts';
import { type Mark, markReader, marksOf, type SideName } from './marks.ts';
import type { Cell, ReportRow } from './rows.ts';

/** Unchanged paragraphs kept open around a change. */
const CONTEXT_ROWS = 1;
/** A shorter run of unchanged paragraphs is not worth a fold. */
const LEAST_FOLDED = 4;

/** A row with its number from 1 and the marks of its two cells. */
export interface MarkedRow {
  readonly row: ReportRow;
  readonly number: number;
  readonly marks: Readonly<Record<SideName, readonly Mark[]>>;
}

/** Either a row that is shown, or a run of unchanged rows that can be unfolded. */
export type ColumnPiece =
  | { readonly kind: 'row'; readonly row: MarkedRow }
  | { readonly kind: 'fold'; readonly rows: readonly MarkedRow[] };

/** The rows with the marks that touch them; of very many differences only the gravest are marked. */
export function* markRows(input: PairInput, rows: readonly ReportRow[]): Generator<MarkedRow> {
  const { differences } = input.comparison;
  const readA = markReader(marksOf(differences, 'a', MOST_SHOWN));
  const readB = markReader(marksOf(differences, 'b', MOST_SHOWN));
  const read = (reader: typeof readA, cell: Cell | null, text: string) =>
    cell === null ? [] : reader(cell, cell.end === text.length);
  let number = 0;
  for (const row of rows) {
    number++;
    yield { row, number, marks: { a: read(readA, row.a, input.textA), b: read(readB, row.b, input.textB) } };
  }
}

/** Whether nothing changed in a row but blank lines around it. */
export function isPlain({ row, marks }: MarkedRow): boolean {
  const isBlankLine = ({ difference }: Mark) => difference.category === 'blank-line';
  return row.kind === 'same' && marks.a.every(isBlankLine) && marks.b.every(isBlankLine);
}

/** Rows with long runs of unchanged ones folded; the ones beside a change stay open. */
export function* folded(rows: Iterable<MarkedRow>): Generator<ColumnPiece> {
  let run: MarkedRow[] = [];
  for (const marked of rows) {
    if (isPlain(marked)) run.push(marked);
    else {
      yield* foldRun(run, CONTEXT_ROWS);
      yield { kind: 'row', row: marked };
      run = [];
    }
  }
  yield* foldRun(run, 0);
}

function* foldRun(run: readonly MarkedRow[], after: number): Generator<ColumnPiece> {
  const before = run[0]?.number === 1 ? 0 : CONTEXT_ROWS;
  const end = run.length - after;
  const isFolded = end - before >= LEAST_FOLDED;
  for (const [place, row] of run.entries()) {
    if (!isFolded || place < before || place >= end) yield { kind: 'row', row };
    else if (place === before) yield { kind: 'fold', rows: run.slice(before, end) };
  }
}

/** The gravest severity among the differences of a row, those inside moved passages included; null where none counts. */
export function gravestOf({ marks }: MarkedRow): Severity | null {
  let worst: Severity | null = null;
  for (const { difference } of [...marks.a, ...marks.b].flatMap((mark) => [mark, ...mark.inner])) {
    const { severity, ignored } = difference;
    if (!ignored && (worst === null || gravity(severity) > gravity(worst))) worst = severity;
  }
  return worst;
}
