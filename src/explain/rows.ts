import type { Side } from '../annotate/annotated.ts';
import { paragraphAtWord } from '../annotate/annotated.ts';
import type { Category } from '../terms/category.ts';
import type { Role } from '../terms/role.ts';
import { type Document, paragraphOf, paragraphText } from '../text/document.ts';
import { isEmpty, sizeOf } from '../text/range.ts';
import type { Span } from '../text/span.ts';
import type { Context } from './context.ts';
import { emptyAt, type Finding, type Listener } from './finding.ts';
import { explainInline } from './inline.ts';
import { areKindred, areRowsOfFigures, shareOfWords } from './pair/chunk.ts';
import { pairInOrder } from './pair/in-order.ts';
import type { Row } from './row.ts';

/** Lines of this share of common words (of the longer one) answer each other. */
const SAME_LINE = 0.3;
/** From this share on they do even where one of them passes for boilerplate. */
const SURELY_SAME_LINE = 0.7;
/** A line of up to so many words without a full stop is a heading or a cell: it was renamed rather than replaced. */
const HEADING_WORDS = 8;

/**
 * Explains the whole lines between two linked words: which came, went, moved or were rewritten, and the blank lines
 * beside them. Rows are told in order; the line end goes with the row that it ends.
 */
export function explainRows(context: Context, rowsA: readonly Row[], rowsB: readonly Row[], writer: RowWriter): void {
  const linesA = joinMoved(context.a, rowsA);
  const linesB = joinMoved(context.b, rowsB);
  let i = 0;
  let j = 0;
  while (i < linesA.length || j < linesB.length) {
    const endI = nextBlank(linesA, i);
    const endJ = nextBlank(linesB, j);
    explainContents(context, linesA.slice(i, endI), linesB.slice(j, endJ), writer);
    i = endI;
    j = endJ;
    const a = linesA[i];
    const b = linesB[j];
    if (a !== undefined && b !== undefined) writer.pair(a, b);
    else if (a !== undefined) writer.remove(a, [{ category: 'blank-line', start: a.start }]);
    else if (b !== undefined) writer.insert(b, [{ category: 'blank-line', start: b.start }]);
    i++;
    j++;
  }
}

function nextBlank(rows: readonly Row[], from: number): number {
  let at = from;
  while (at < rows.length && !(rows[at] as Row).blank) at++;
  return at;
}

function explainContents(context: Context, rowsA: readonly Row[], rowsB: readonly Row[], writer: RowWriter): void {
  const evenly = rowsA.length === rowsB.length;
  for (const { a, b } of pairInOrder(rowsA, rowsB, (own, other) => scoreOf(context, own, other, evenly))) {
    if (a !== undefined && b !== undefined) {
      if (!isEmpty(a.words) && !isEmpty(b.words))
        writer.paired(paragraphAtWord(context.a, a.words.from), paragraphAtWord(context.b, b.words.from));
      writer.pair(a, b);
    } else if (a !== undefined) writer.remove(a, partsOf(context.a, a, 'deleted'));
    else if (b !== undefined) writer.insert(b, partsOf(context.b, b, 'inserted'));
  }
}

/** A stretch of a row with a category of its own; it ends where the next one begins. */
interface RowPart {
  readonly category: Category;
  readonly start: number;
  readonly move?: number;
}

/** What a row is made of: one part as a rule, more where a sentence of it moved. */
function partsOf(side: Side, row: Row, content: Category): readonly RowPart[] {
  if (isEmpty(row.words)) return [{ category: 'punctuation', start: row.start }];
  const parts: RowPart[] = [];
  const role = roleOfRow(side, row);
  const { from, to } = row.words;
  for (let word = from; word < to; word++) {
    const move = side.moveOfWord[word] as number;
    if (word > from && move === side.moveOfWord[word - 1]) continue;
    const start = word === from ? row.start : (side.document.words.start[word] as number);
    parts.push(move === 0 ? { category: role ?? content, start } : { category: 'moved', start, move });
  }
  return parts;
}

/**
 * The role of a row as a whole. A headline that a page says twice has one copy that is of the page: whichever of the two
 * has no answer in the other text is it.
 */
function roleOfRow({ document, roles }: Side, { words }: Row): Role | undefined {
  const paragraph = paragraphOf(document, words.from);
  return (
    roles[paragraph] ??
    (furnitureTexts(document, roles).has(paragraphText(document, paragraph)) ? 'furniture' : undefined)
  );
}

/** Asked of every row without an answer, and long texts have many. */
const textsOf = new WeakMap<readonly (Role | undefined)[], ReadonlySet<string>>();

function furnitureTexts(document: Document, roles: readonly (Role | undefined)[]): ReadonlySet<string> {
  const known = textsOf.get(roles);
  if (known !== undefined) return known;
  const texts = new Set<string>();
  for (const [paragraph, role] of roles.entries())
    if (role === 'furniture') texts.add(paragraphText(document, paragraph));
  textsOf.set(roles, texts);
  return texts;
}

/** Rows of one move are told together, with the rows without words between them. */
function joinMoved(side: Side, rows: readonly Row[]): readonly Row[] {
  const joined: Row[] = [];
  for (let at = 0; at < rows.length; at++) {
    let row = rows[at] as Row;
    for (let next = at + 1; moveOf(side, row) !== 0 && next < rows.length; next++) {
      const other = rows[next] as Row;
      if (isEmpty(other.words)) continue;
      if (moveOf(side, other) !== moveOf(side, row)) break;
      row = { ...other, start: row.start, words: { from: row.words.from, to: other.words.to } };
      at = next;
    }
    joined.push(row);
  }
  return joined;
}

/** The move to which a row belongs as a whole, or 0. */
function moveOf(side: Side, row: Row): number {
  if (isEmpty(row.words)) return 0;
  const move = side.moveOfWord[row.words.from] as number;
  return side.moveOfWord[row.words.to - 1] === move ? move : 0;
}

function scoreOf(context: Context, a: Row, b: Row, evenly: boolean): number {
  const hasWordsA = !isEmpty(a.words);
  const hasWordsB = !isEmpty(b.words);
  if (!hasWordsA || !hasWordsB) return hasWordsA === hasWordsB ? 1 : 0;
  if (context.a.moveOfWord[a.words.from] !== 0 || context.b.moveOfWord[b.words.from] !== 0) return 0;
  const pair = { a: a.words, b: b.words };
  const share = shareOfWords(context, pair);
  if (
    context.a.roles[paragraphAtWord(context.a, a.words.from)] !==
    context.b.roles[paragraphAtWord(context.b, b.words.from)]
  )
    return share >= SURELY_SAME_LINE || areKindred(context, pair) ? 1 : 0;
  if (share >= SAME_LINE) return 1 + share;
  if (areKindred(context, pair) || areRowsOfFigures(context, pair)) return 1;
  return evenly && isHeading(context.a, a) && isHeading(context.b, b) ? 0.4 : 0;
}

function isHeading(side: Side, row: Row): boolean {
  return (
    sizeOf(row.words) <= HEADING_WORDS &&
    !/[.!?…]["»”')\]]*$/.test(side.document.text.slice(row.start, row.end).trimEnd())
  );
}

/** Tells rows one after the other and keeps account of the line ends. */
export interface RowWriter extends Listener {
  readonly pair: (a: Row, b: Row) => void;
  readonly remove: (row: Row, parts: readonly RowPart[]) => void;
  readonly insert: (row: Row, parts: readonly RowPart[]) => void;
  /** Goes on from these places, after something else was told. */
  readonly resume: (a: number, b: number) => void;
  /** Tells what is left up to the ends of both stretches. */
  readonly finish: () => void;
}

/**
 * A writer for two stretches. A removed row takes its own line end along; when the row before it lost its own because
 * the other text ends there, it takes that one instead (`owed`), so that replay gives the text exactly.
 */
export function createRowWriter(context: Context, a: Span, b: Span, listener: Listener): RowWriter {
  const { report, paired } = listener;
  const cursor = { a: a.start, b: b.start };
  const owed = { a: false, b: false };
  const tell = (category: Category, spanA: Span, spanB: Span, more: Partial<Finding> = {}): void =>
    report({ category, a: spanA, b: spanB, ...more });
  const tellParts = (parts: readonly RowPart[], span: Span, tellPart: (part: RowPart, span: Span) => void): void => {
    for (const [at, part] of parts.entries()) {
      tellPart(part, { start: at === 0 ? span.start : part.start, end: parts[at + 1]?.start ?? span.end });
    }
  };
  const line = ({ move }: RowPart): Partial<Finding> => ({ wholeLines: true, ...(move !== undefined && { move }) });
  const take = (side: 'a' | 'b', row: Row): Span => {
    const span = owed[side] ? { start: cursor[side], end: row.end } : { start: row.start, end: row.next };
    cursor[side] = span.end;
    return span;
  };
  return {
    report,
    paired,
    pair: (rowA, rowB) => {
      explainInline(context, rowA, rowB, report);
      const endA = { start: rowA.end, end: rowA.next };
      const endB = { start: rowB.end, end: rowB.next };
      owed.a = endA.end > endA.start && endB.end === endB.start;
      owed.b = endB.end > endB.start && endA.end === endA.start;
      cursor.a = owed.a ? endA.start : endA.end;
      cursor.b = owed.b ? endB.start : endB.end;
      if (owed.a || owed.b) return;
      if (context.a.document.text.slice(endA.start, endA.end) !== context.b.document.text.slice(endB.start, endB.end))
        tell('whitespace', endA, endB);
    },
    remove: (row, parts) =>
      tellParts(parts, take('a', row), (part, span) => tell(part.category, span, emptyAt(cursor.b), line(part))),
    insert: (row, parts) =>
      tellParts(parts, take('b', row), (part, span) => tell(part.category, emptyAt(cursor.a), span, line(part))),
    resume: (placeA, placeB) => {
      cursor.a = placeA;
      cursor.b = placeB;
    },
    finish: () => {
      if (cursor.a < a.end || cursor.b < b.end)
        tell('whitespace', { start: cursor.a, end: a.end }, { start: cursor.b, end: b.end });
    },
  };
}
