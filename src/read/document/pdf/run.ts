/**
 * A run of characters in one font on one baseline, as a page shows it. Places are points (1/72 inch) from the upper left
 * corner of the page as it is looked at.
 */
export interface Run {
  readonly text: string;
  readonly x: number;
  /** The baseline; larger is lower. */
  readonly y: number;
  readonly width: number;
  /** The height of the font. */
  readonly size: number;
  readonly font: string;
  /** White space stands before it, as far as the format tells; a gap tells it as well. */
  readonly spaced: boolean;
  /** A text of its own begins here: pdf.js has met a break that was not only the end of a line. */
  readonly isFresh: boolean;
}

/** A page as it is looked at, its text in the order in which the file draws it. */
export interface Page {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
}

/** Runs on one baseline that the file draws one after the other, from left to right. */
export interface Line {
  readonly runs: readonly Run[];
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** Font and height of most of its characters. */
  readonly size: number;
  readonly font: string;
  /** Whether all its characters have that font. */
  readonly pure: boolean;
  /** Its first run begins a text of its own. */
  readonly isFresh: boolean;
  /** It holds something raised, which may push it off the line above. */
  readonly raised: boolean;
}

/** The widest gap inside a word, in heights of the font: letters that are spaced out stand closer than words. */
export const WORD_GAP = 0.17;

/** What is drawn raised or lowered and smaller than its line is a mark or an index, up to this share of its height. */
const INDEX_SIZE = 0.86;

export function isIndex(run: Run, line: Pick<Line, 'y' | 'size'>): boolean {
  return run.size <= line.size * INDEX_SIZE && Math.abs(run.y - line.y) > line.size * 0.05;
}

/** How far an index may stand off its baseline, in heights of the font of the line. */
const INDEX_SHIFT = 0.6;
/** How far runs of one line may stand off one baseline, in heights: bold and plain fonts round differently. */
const SAME_BASELINE = 0.12;
/** How far a run may begin before the end of the one before it, in heights: kerning, italics. */
const OVERLAP = 0.5;

/** Whether a run goes on in the line that the run before it belongs to. */
function goesOn(last: Run, y: number, size: number, run: Run): boolean {
  if (run.x < last.x + last.width - size * OVERLAP) return false;
  const shift = Math.abs(run.y - y);
  if (shift <= Math.max(size, run.size) * SAME_BASELINE) return true;
  const isSmaller = run.size <= size * INDEX_SIZE || size <= run.size * INDEX_SIZE;
  const isNear = run.x <= last.x + last.width + size;
  return isSmaller && isNear && shift <= Math.max(size, run.size) * INDEX_SHIFT;
}

/** How much taller than its text an initial is that hangs down beside several lines. */
const INITIAL_SIZE = 1.7;
/** Initials of one page that are looked for. */
const MOST_INITIALS = 20;

/** The lines of a page in the order in which the file draws them. */
export function linesOf(runs: readonly Run[]): Line[] {
  const lines: Line[] = [];
  let open: Run[] = [];
  let tallest: Run | undefined;
  for (const run of withInitials(runs)) {
    const last = open.at(-1);
    if (last !== undefined && tallest !== undefined && goesOn(last, tallest.y, tallest.size, run)) {
      open.push(run);
      if (run.size > tallest.size) tallest = run;
    } else {
      if (open.length > 0) lines.push(lineOf(open));
      open = [run];
      tallest = run;
    }
  }
  if (open.length > 0) lines.push(lineOf(open));
  return lines;
}

/** Puts letters so tall that several lines stand beside them before the words that they begin. */
function withInitials(runs: readonly Run[]): readonly Run[] {
  const initials = runs.filter(({ text }) => /^[«“"„]?\p{Lu}$/u.test(text));
  const begun = new Map<Run, Run>();
  for (const initial of initials.slice(0, MOST_INITIALS)) {
    const beside = runs.filter((run) => isBegunBy(run, initial));
    if (beside.length > 0)
      begun.set(
        beside.reduce((top, run) => (run.y < top.y ? run : top)),
        initial,
      );
  }
  if (begun.size === 0) return runs;
  const gone = new Set(begun.values());
  return runs.flatMap((run) => {
    const initial = begun.get(run);
    if (gone.has(run)) return [];
    return [initial === undefined ? run : { ...run, text: initial.text + run.text, isFresh: true }];
  });
}

/** Whether a run is the rest of the word that an initial begins: close to its right, beside it. */
function isBegunBy(run: Run, initial: Run): boolean {
  if (initial.size < run.size * INITIAL_SIZE) return false;
  const gap = run.x - initial.x - initial.width;
  return Math.abs(gap) < run.size && run.y < initial.y + run.size * 0.5 && run.y > initial.y - initial.size;
}

/** A line of runs in order; there is at least one. */
export function lineOf(runs: readonly Run[]): Line {
  const letters = new Map<string, { count: number; run: Run }>();
  let x = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  for (const run of runs) {
    x = Math.min(x, run.x);
    right = Math.max(right, run.x + run.width);
    const key = `${run.font} ${run.size.toFixed(1)}`;
    const known = letters.get(key);
    if (known === undefined) letters.set(key, { count: run.text.length, run });
    else known.count += run.text.length;
  }
  const most = [...letters.values()].reduce((best, one) => (one.count > best.count ? one : best));
  const { size, font, y } = most.run;
  const pure = runs.every((run) => run.font === font || isIndex(run, { y, size }));
  const raised = runs.some((run) => isIndex(run, { y, size }));
  return { runs, x, right, y, size, font, pure, raised, isFresh: runs[0]?.isFresh ?? false };
}
