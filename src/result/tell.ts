import type { Side } from '../annotate/annotated.ts';
import { findQuotations, inQuotation } from '../annotate/quotation.ts';
import type { Context } from '../explain/context.ts';
import type { Finding } from '../explain/finding.ts';
import type { Settings } from '../settings.ts';
import { CATEGORIES, type Category, SEVERITY_OF, type Severity } from '../terms/category.ts';
import { ENGLISH_NOTES } from '../terms/note.ts';
import { sayAll } from '../terms/sentences.ts';
import { type Document, lineAt } from '../text/document.ts';
import type { Step } from '../text/key.ts';
import type { Span } from '../text/span.ts';
import type { Difference, DifferenceSide } from './comparison.ts';

/** Categories whose differences count as editorial when their normalisation step is left out. */
function keptCategories(keep: ReadonlySet<Step>): ReadonlySet<Category> {
  return new Set(CATEGORIES.filter((category) => (keep as ReadonlySet<string>).has(category)));
}

/** The findings as the result shows them. */
export function tellFindings(
  context: Context,
  findings: readonly Finding[],
  { ignore, keep }: Settings,
): readonly Difference[] {
  const telling = {
    ignore,
    kept: keptCategories(keep),
    quotationsA: findQuotations(context.a.document),
    quotationsB: findQuotations(context.b.document),
  };
  return findings.map((finding) => tellFinding(context, finding, telling));
}

function severityOf(category: Category, kept: ReadonlySet<Category>): Severity {
  return kept.has(category) ? 'editorial' : SEVERITY_OF[category];
}

/** What the reader's settings make of findings. */
interface Telling {
  readonly ignore: ReadonlySet<Category>;
  /** Categories whose normalisation step was left out by --keep: their differences count as editorial. */
  readonly kept: ReadonlySet<Category>;
  readonly quotationsA: readonly Span[];
  readonly quotationsB: readonly Span[];
}

/** A finding as the result shows it: texts, lines and columns, severity. */
function tellFinding(context: Context, finding: Finding, telling: Telling): Difference {
  const { category, a, b, also, kind, notes, rule, swap, move, changes } = finding;
  const severity = severityOf(category, telling.kept);
  const quoted = severity !== 'structure' && (isQuoted(telling.quotationsA, a) || isQuoted(telling.quotationsB, b));
  // One field after the other, in the order of the output: spreading ten conditions takes five times as long.
  const told: Told = { category, severity, a: sideOf(context.a, a), b: sideOf(context.b, b) };
  if (kind !== undefined) told.kind = kind;
  if (swap !== undefined) told.swap = swap;
  if (also !== undefined) told.also = also;
  if (notes !== undefined) {
    told.note = sayAll(notes, ENGLISH_NOTES);
    told.notes = notes;
  }
  if (move !== undefined) told.move = move;
  if (changes !== undefined) told.changes = changes.map((change) => tellFinding(context, change, telling));
  if (telling.ignore.has(category)) told.ignored = true;
  if (quoted) told.inQuotation = true;
  if (rule !== undefined) told.rule = rule;
  return told;
}

/** A difference while it is written. */
type Told = { -readonly [Field in keyof Difference]: Difference[Field] };

function sideOf({ document }: Side, { start, end }: Span): DifferenceSide {
  const line = lineAt(document, start);
  const page = pageOf(document.pages, line);
  const column = start - (document.lines.start[line] ?? 0) + 1;
  const told = { text: document.text.slice(start, end), start, end, line: line + 1, column };
  return page === undefined ? told : { ...told, page };
}

/** The page on which a line stands; undefined in a text without pages. */
function pageOf(pages: Document['pages'], line: number): number | undefined {
  return pages?.findLast((start) => start.line <= line)?.page;
}

/** Words that were inserted or replaced inside quotation marks; the marks themselves are none. */
function isQuoted(quotations: readonly Span[], span: Span): boolean {
  return span.end > span.start && inQuotation(quotations, span.start) && inQuotation(quotations, span.end - 1);
}
