import type { Row } from './cell.ts';
import type { Flow } from './flow.ts';
import { firstLines } from './indents.ts';
import { lineText } from './line-text.ts';
import { beginsBullet, beginsItem, isMarker } from './marker.ts';
import { type Line, WORD_GAP } from './run.ts';
import { weigh } from './widths.ts';

/** A paragraph, or a row of a table, with the page on which it begins. */
export interface Block {
  readonly page: number;
  readonly lines: readonly Line[];
  readonly row?: Row;
}

/** How far a line is set in when a paragraph begins or a quotation stands, in heights of the font. */
const INDENT = 0.8;
/** How much taller one font is than another where they are of different size. */
const OTHER_SIZE = 1.06;
/** How much wider than usual the distance between lines is where a paragraph ends. */
const PARAGRAPH_GAP = 1.3;
/** The same where the line above ends a sentence, and nothing raised pushes the lines apart. */
const SENTENCE_GAP = 1.12;
/** How far a line of a justified paragraph ends before its right edge at most, in points. */
const FLUSH = 1;
/** How many lines of one place tell where lines of that place end. */
const ENOUGH_LINES = 4;
/** The distance between lines where nothing tells what is usual, in heights of the font. */
const USUAL_LEADING = 1.25;
/** Share of a column that is empty left of a line at its right edge. */
const AT_RIGHT = 0.3;
/** How far from either side a centred line stands at least, and one of several that nearly fills the column; in heights. */
const CENTRED = 2;
const NEARLY_FULL = 0;
/** A space between words, in heights. */
const SPACE = 0.25;
/** The widest space of a line that is not spread, in heights. */
const SPREAD = 0.4;
/** Further room that is asked for, in heights, where too few lines tell where lines end. */
const UNSURE = 1;

/** A line that is nothing but an address, or begins with the name of one. */
const CONTACT =
  /^(?:(?:тел|факс|моб|tel|phone|fax|e-?mail|эл\. ?почта|сайт)(?:\.:?|:)|[\w.+-]+@[\w-]+(?:\.[\w-]+)+$|(?:https?:\/\/|www\.)\S+$)/iu;
/** The end of a line in the middle of a sentence: a short word in small letters, a colon, a comma, a dash, a hyphen. */
const GOES_ON = /(?:(?:^|\s)\p{Ll}{1,4}|[:,–—‐-])$/u;
const ENDS_SENTENCE = /[.!?…:;][»”"’')\]]*(?:\[\d+\])*$/u;

/**
 * The paragraphs and rows of all columns in order. What runs on in the next column or page is one paragraph. `tellsRuns`:
 * a browser wrote the file, so that a line which begins no text of its own goes on with the line above.
 */
export function blocksOf(flows: readonly Flow[], tellsRuns: boolean): Block[] {
  const leadings = usualLeadings(flows);
  const edges = edgesOf(flows);
  const isFirstLine = firstLines(flows);
  const blocks: Block[] = [];
  let open: Open | undefined;
  const close = (): void => {
    if (open !== undefined) blocks.push({ page: open.page, lines: open.lines });
    open = undefined;
  };
  for (const flow of flows)
    for (const { line, row } of flow.entries) {
      if (row !== undefined) {
        close();
        blocks.push({ page: flow.page, lines: [], row });
      } else if (open !== undefined && joins(open, { line, flow }, { leadings, edges, isFirstLine, tellsRuns })) {
        open.lines.push(line);
        open.flow = flow;
      } else {
        close();
        open = { page: flow.page, lines: [line], flow, isItem: beginsItem(lineText(line)) };
      }
    }
  close();
  return blocks;
}

/** A paragraph whose end has not been met. */
interface Open {
  readonly page: number;
  readonly lines: Line[];
  /** Of the last line. */
  flow: Flow;
  readonly isItem: boolean;
}

interface Placed {
  readonly line: Line;
  readonly flow: Flow;
}

/** Where lines end that begin where a line does, and whether enough of them tell it. */
type Edges = (flow: Flow, line: Line) => { readonly right: number; readonly isSure: boolean };

/** What the whole document tells of its lines. */
interface Habits {
  readonly leadings: ReadonlyMap<string, number>;
  readonly edges: Edges;
  readonly isFirstLine: (flow: Flow, line: Line) => boolean;
  readonly tellsRuns: boolean;
}

/** Whether a line belongs to the paragraph before it. */
function joins(open: Open, next: Placed, { leadings, edges, isFirstLine, tellsRuns }: Habits): boolean {
  const last = open.lines.at(-1);
  if (last === undefined) return false;
  const { line, flow } = next;
  const size = Math.max(last.size, line.size);
  if (size > Math.min(last.size, line.size) * OTHER_SIZE) return false;
  if (tellsRuns && !line.isFresh) return true;
  const text = lineText(line);
  const lastText = lineText(last);
  if (beginsBullet(text) || (CONTACT.test(text) && !GOES_ON.test(lastText))) return false;
  const isEnd = ENDS_SENTENCE.test(lastText);
  if (lastText.endsWith(';') && last.x - open.flow.x > last.size * INDENT) return false;
  if (isEnd && beginsItem(text) && !/^[—–]/.test(text)) return false;
  if (isFirstLine(flow, line) && !isCentred(line, flow)) return false;
  const isSameFlow = flow === open.flow;
  if (isSameFlow) {
    const usual = leadings.get(sizeKey(line)) ?? line.size * USUAL_LEADING;
    const gap = (line.y - last.y) / usual;
    if (gap > PARAGRAPH_GAP) return false;
    if (gap > SENTENCE_GAP && isEnd && !last.raised && !line.raised) return false;
  } else if (isEnd && open.flow.entries.length < ENOUGH_LINES) return false;
  const isOtherFont =
    line.font !== last.font && line.pure && open.lines.every(({ font, pure }) => pure && font === last.font);
  if (isOtherFont && (isEnd || open.lines.length === 1))
    return !isEnd && startsLower(text) && fills(last, line, open.flow, edges);
  return isTitleLine(last, line, flow) || (isInLine(open, last, next) && fills(last, line, open.flow, edges));
}

/** Lines far taller than the text around them are set as they look best, and belong together. */
function isTitleLine(last: Line, line: Line, flow: Flow): boolean {
  if (last.font !== line.font || ENDS_SENTENCE.test(lineText(last))) return false;
  const [short, long] = last.right - last.x < line.right - line.x ? [last, line] : [line, last];
  return isCentred(short, flow) && isCentred(long, flow, NEARLY_FULL);
}

function startsLower(text: string): boolean {
  return /^[«“„"'(]*\p{Ll}/u.test(text);
}

/** Whether a line begins where the next line of a paragraph begins. */
function isInLine(open: Open, last: Line, { line, flow }: Placed): boolean {
  const isFirst = open.lines.length === 1;
  if (isCentred(line, flow) && isCentred(last, open.flow)) return true;
  if (isAtRight(last, open.flow)) return isAtRight(line, flow);
  const shift = line.x - flow.x - (last.x - open.flow.x);
  const indent = line.size * INDENT;
  if (shift > indent)
    return isFirst && open.isItem && Math.abs(line.x - flow.x - (textStart(last) - open.flow.x)) < indent;
  if (shift < -indent) return isFirst && !open.isItem;
  return true;
}

/** Where the text of an item begins behind its sign. */
function textStart(line: Line): number {
  const [first, second] = line.runs;
  if (first === undefined) return line.x;
  if (second !== undefined && isMarker(first.text)) return second.x;
  const marker = /^\S+\s+/.exec(first.text)?.[0] ?? '';
  return first.x + (first.width * marker.length) / Math.max(1, first.text.length);
}

/** Whether a line stands in the middle of its column, so many heights of the font or more from either side. */
function isCentred(line: Line, flow: Flow, least = CENTRED): boolean {
  const left = line.x - flow.x;
  return left >= line.size * least && Math.abs(left - (flow.right - line.right)) < line.size * 0.5;
}

/** A line by itself at the right edge: a signature, a date. */
function isAtRight(line: Line, flow: Flow): boolean {
  return line.x - flow.x > (flow.right - flow.x) * AT_RIGHT && flow.right - line.right < line.size * 0.5;
}

/** Whether a line is as full as it can be: what follows would not have found room in it. */
function fills(last: Line, next: Line, flow: Flow, edges: Edges): boolean {
  const { right, isSure } = edges(flow, last);
  const natural = last.x + naturalWidth(last);
  const room = isCentred(last, flow) ? flow.right - flow.x - (last.right - last.x) : right - natural;
  return room < wordWidth(next) + last.size * (isSure ? SPACE : SPACE + UNSURE);
}

/** The width of a line whose words are not spread: a line that a hard break ends may be spread all the same. */
function naturalWidth(line: Line): number {
  let width = 0;
  let end = line.x;
  for (const run of line.runs) {
    width += Math.min(Math.max(0, run.x - end), line.size * SPREAD) + run.width;
    end = run.x + run.width;
  }
  return Math.min(width, line.right - line.x);
}

/** The width of the first word of a line up to where it could have been broken. */
function wordWidth(line: Line): number {
  let width = 0;
  let end = line.x;
  for (const run of line.runs) {
    if (width > 0 && (run.spaced || run.x - end > line.size * WORD_GAP)) break;
    const word = /^\S*?(?:[-‐](?=\p{L})|(?=\s)|$)/u.exec(run.text)?.[0] ?? run.text;
    width += (run.width * weigh(word)) / Math.max(1, weigh(run.text));
    if (word.length < run.text.length) break;
    end = run.x + run.width;
  }
  return width;
}

const sizeKey = (line: Line): string => line.size.toFixed(1);

/** The commonest distance between the baselines of lines of one size. */
function usualLeadings(flows: readonly Flow[]): Map<string, number> {
  const counts = new Map<string, Map<string, number>>();
  for (const { entries } of flows) {
    for (const [at, { line }] of entries.entries()) {
      const above = entries[at - 1]?.line;
      if (line === undefined || above === undefined || sizeKey(line) !== sizeKey(above)) continue;
      const gap = line.y - above.y;
      if (gap > line.size * 2.5) continue;
      const ofSize = counts.get(sizeKey(line)) ?? new Map<string, number>();
      counts.set(sizeKey(line), ofSize);
      const key = gap.toFixed(1);
      // between two equally common ones the closer: lines, not paragraphs
      ofSize.set(key, (ofSize.get(key) ?? 0) + 1);
    }
  }
  const usual = new Map<string, number>();
  for (const [size, gaps] of counts) {
    const best = [...gaps].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && Number(b[0]) < Number(a[0])) ? b : a));
    usual.set(size, Math.min(Number(best[0]), Number(size) * 2));
  }
  return usual;
}

/** Where the lines end that begin at one place. */
interface Ends {
  furthest: number;
  /** The furthest but one. */
  second: number;
  lines: number;
}

/** Where justified lines end, whatever head or table in their column is wider. */
function justifiedAt(ends: Ends | undefined): number | undefined {
  if (ends === undefined || ends.lines < ENOUGH_LINES || ends.furthest - ends.second >= FLUSH) return undefined;
  return ends.furthest;
}

/** Where lines end: of a quotation that is set in elsewhere than of the text around it. */
function edgesOf(flows: readonly Flow[]): Edges {
  const places = new Map<string, Ends>();
  const key = (flow: Flow, x: number): string => `${Math.round(flow.x)} ${Math.round(x)}`;
  const columns = new Map<number, number>();
  for (const flow of flows) {
    const left = Math.round(flow.x);
    if (flow.entries.length >= ENOUGH_LINES) columns.set(left, Math.max(columns.get(left) ?? 0, flow.right));
    for (const { line } of flow.entries) {
      if (line === undefined) continue;
      const ends = places.get(key(flow, line.x)) ?? { furthest: 0, second: 0, lines: 0 };
      places.set(key(flow, line.x), ends);
      ends.lines += 1;
      ends.second = Math.max(ends.second, Math.min(ends.furthest, line.right));
      ends.furthest = Math.max(ends.furthest, line.right);
    }
  }
  return (flow, line) => {
    const isShort = flow.entries.length < ENOUGH_LINES;
    const whole = isShort ? Math.max(flow.right, columns.get(Math.round(flow.x)) ?? 0) : flow.right;
    const setIn = line.x - flow.x;
    if (setIn < line.size) return { right: justifiedAt(places.get(key(flow, line.x))) ?? whole, isSure: true };
    const { furthest, second, lines } = places.get(key(flow, line.x)) ?? { furthest: whole, second: 0, lines: 0 };
    if (furthest - second < FLUSH || lines >= ENOUGH_LINES) return { right: furthest, isSure: true };
    const mirrored = whole - setIn;
    const isMirrored = furthest <= mirrored + line.size * SPREAD;
    return { right: isMirrored ? Math.max(mirrored, furthest) : whole, isSure: false };
  };
}
