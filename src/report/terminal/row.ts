import type { Difference, DifferenceSide } from '../../result/comparison.ts';
import { CATEGORIES, type Category } from '../../terms/category.ts';
import { escapeTerminal } from '../escape/terminal.ts';
import { changedPart, shownChange } from '../told/changed-part.ts';
import { excerpt } from '../told/excerpt.ts';
import type { PairInput } from '../told/input.ts';
import { notesOf } from '../told/label.ts';
import { lineOf, moveSources } from '../told/sections.ts';
import type { Words } from '../words/catalogue.ts';
import type { FileLinks } from './layout.ts';
import { type Segment, segment } from './layout.ts';
import type { Line } from './summary.ts';
import { cutEnd, displayWidth, padEnd } from './width.ts';

/** What all rows of a report share. */
export interface RowContext {
  readonly input: PairInput;
  readonly words: Words;
  /** Columns of the terminal. */
  readonly width: number;
  /** Columns of a line number. */
  readonly lineColumns: number;
  /** Columns of the name of a category. */
  readonly categoryColumns: number;
  /** Where each moved passage stood in A. */
  readonly sources: ReadonlyMap<number, DifferenceSide>;
  readonly links: FileLinks | undefined;
}

/** Space between columns. */
const GAP = '  ';
/** The text of a row gets at least so many columns; on terminals too narrow for that it goes below. */
const LEAST_TEXT = 30;
/** Context is told in words, not in letters: less than this on a side tells nothing. */
const LEAST_CONTEXT = 16;
/** More context than this on a side is reading matter, not orientation. */
const MOST_CONTEXT = 60;
/** Where the text of a row begins when it stands below its line numbers. */
const BELOW = 4;

/** Line numbers as wide as the longer text needs, categories as wide as the names that occur. */
export function rowContext(input: PairInput, words: Words, width: number, links: FileLinks | undefined): RowContext {
  const { a, b, summary } = input.comparison;
  const present = CATEGORIES.filter((category) => summary.categories[category] > 0);
  return {
    input,
    words,
    width,
    lineColumns: String(Math.max(a.lines, b.lines, 10)).length,
    categoryColumns: Math.max(...present.map((category) => displayWidth(words.categories[category]))),
    sources: moveSources(input.comparison),
    links,
  };
}

/** A difference as a row: where it stands in both texts, its category, and its words among the words around them. */
export function rowOf(difference: Difference, context: RowContext): Line {
  const { width } = context;
  const where = [dim(GAP), ...lineNumbers(difference, context), dim(GAP)];
  const category = padEnd(context.words.categories[difference.category], context.categoryColumns);
  const before = displayWidth(where.map(({ text }) => text).join('')) + displayWidth(category) + GAP.length;
  const below = width - before < LEAST_TEXT;
  const text = textOf(difference, context, width - (below ? BELOW : before));
  const head = [...where, segment(`${category}${GAP}`, difference.severity)];
  if (!below) return { segments: [...head, ...text], hang: before };
  return { segments: [...head, segment(' '.repeat(Math.max(0, width - before))), ...text], hang: BELOW };
}

/** "2 → 5", or one number on its side where sentences or paragraphs stand in one text only. */
function lineNumbers({ a, b, ...difference }: Difference, context: RowContext): readonly Segment[] {
  const { lineColumns, sources, links } = context;
  const source = sources.get(difference.move ?? 0);
  const [inA, inB] = [String(lineOf(source ?? a)), String(lineOf(b))];
  const left = [dim(' '.repeat(lineColumns - inA.length)), lineNumber(inA, links?.a)];
  const right = [lineNumber(inB, links?.b), dim(' '.repeat(lineColumns - inB.length))];
  const blank = dim(' '.repeat(lineColumns));
  if (source !== undefined || !isPassage({ a, b, ...difference })) return [...left, dim(' → '), ...right];
  return b.text === '' ? [...left, dim('   '), blank] : [blank, dim('   '), ...right];
}

function dim(text: string): Segment {
  return segment(text, 'dim');
}

/** A line number that leads to its line, where there is an address. */
export function lineNumber(line: string, href: string | null | undefined): Segment {
  return href == null ? dim(line) : { ...dim(line), link: `${href}#${line}` };
}

function textOf(difference: Difference, context: RowContext, room: number): readonly Segment[] {
  const { a, b } = difference;
  const remark = remarks(difference, context.words);
  if (isPassage(difference)) return passage(difference, remark, context.words, room);
  const { head, old, now, rest } = changedPart(shownChange(a.text), shownChange(b.text));
  const marks = [segment('['), segment(old, 'old'), segment(arrow(old, now)), segment(now, 'new'), segment(']')];
  const used = head.length + old.length + now.length + rest.length + displayWidth(remark);
  const each = Math.floor((room - used - MARKS) / 2);
  const [text, side] = b.text === '' ? [context.input.textA, a] : [context.input.textB, b];
  const around = excerpt(text, side, Math.min(MOST_CONTEXT, Math.max(LEAST_CONTEXT, each)));
  const before = side.text.trim() === '' ? around.before.trimEnd() : around.before;
  const told = [segment(before), segment(head), ...marks, segment(rest), segment(around.after)];
  return remark === '' ? told : [...told, segment(` ${remark}`, 'dim')];
}

/** Columns of the marks around a change and of the two ellipses. */
const MARKS = 8;

function arrow(old: string, now: string): string {
  if (old === '') return '+ ';
  return now === '' ? ' −' : ' → ';
}

/** Whether a row tells sentences or paragraphs that stand in one text only, or have moved: their beginning is shown. */
function isPassage({ category, severity, a, b }: Difference): boolean {
  const alone = a.text === '' || b.text === '';
  return alone && (isOneSided(category) || severity === 'boilerplate');
}

function isOneSided(category: Category): boolean {
  return category === 'inserted' || category === 'deleted' || category === 'moved';
}

/** "+ Фото: пресс-служба…", cut to its row, with the number of words when something is cut. */
function passage({ category, a, b }: Difference, remark: string, words: Words, room: number): readonly Segment[] {
  const text = a.text + b.text;
  const sign = category === 'moved' ? '' : b.text === '' ? '− ' : '+ ';
  const shown = `${sign}${escapeTerminal(
    text
      .slice(0, room * 2)
      .trim()
      .replace(/\s+/g, ' '),
  )}`;
  const style = category === 'moved' ? null : b.text === '' ? 'old' : 'new';
  if (text.length <= room * 2 && displayWidth(shown) + displayWidth(remark) < room) {
    return [{ text: shown, style }, segment(remark === '' ? '' : ` ${remark}`, 'dim')];
  }
  const size = `(${words.facts.words(text.match(/\S+/g)?.length ?? 0)})`;
  const tail = remark === '' ? size : `${size} ${remark}`;
  const columns = Math.max(LEAST_TEXT / 2, room - displayWidth(tail) - 1);
  return [{ text: cutEnd(shown, columns), style }, segment(` ${tail}`, 'dim')];
}

/** What else is known of a difference: the kind of figure, a change of places, a quotation, a note. */
function remarks(difference: Difference, words: Words): string {
  const kind = difference.kind === undefined ? [] : [words.kinds[difference.kind]];
  const told = [...kind, ...notesOf(difference, words)];
  return told.length === 0 ? '' : `(${told.join('; ')})`;
}
