import { type Run, WORD_GAP } from './run.ts';
import { weigh } from './widths.ts';

/**
 * Letters that a font has not are drawn in another one, by some programs when the rest of the line is drawn, and the line
 * has holes where they belong:
 *
 *     жа а қ рырк йекте      ң  ү      →      жаңа қыркүйекте
 *
 * A hole as wide as a letter is a space of the run; a wider one parts two runs.
 */
export function withLateLetters(runs: readonly Run[]): readonly Run[] {
  let isChanged = false;
  const lines: Slot[][] = [];
  for (const run of runs) {
    const line = lines.at(-1);
    if (line === undefined || !isOnLine(line, run)) lines.push([slotOf(run)]);
    else if (isBehind(line, run)) line.push(slotOf(run));
    else {
      const letters = lettersOf(run);
      const left = letters.filter((letter) => !fill(line, letter));
      isChanged ||= left.length < letters.length;
      if (left.length > 0) lines.push(left.length < letters.length ? left.map(slotOf) : [slotOf(run)]);
    }
  }
  return isChanged ? lines.flatMap((line) => touching(line.flatMap(filled))) : runs;
}

/** Takes the space from before a letter that touches the run before it: pdf.js tells one where a program went back. */
function touching(line: readonly Run[]): readonly Run[] {
  return line.map((run, at) => {
    const before = line[at - 1];
    if (before === undefined || before.font === run.font || !run.spaced) return run;
    return Math.abs(run.x - endOf(before)) < run.size * TOUCHES ? { ...run, spaced: false } : run;
  });
}

/** A run with the letters that fill its holes, from left to right. */
interface Slot {
  readonly run: Run;
  readonly letters: Run[];
}

const slotOf = (run: Run): Slot => ({ run, letters: [] });
const endOf = ({ x, width }: Run): number => x + width;

/** How far runs of a line stand off its baseline at most, and how exactly a letter fits into its hole; heights of the font. */
const SAME_BASELINE = 0.05;
const FIT = 0.12;
/** Of two fonts on one line, as a share: the one that fills holes has nearly the same height. */
const OTHER_SIZE = 1.1;
/** Runs of a line that are looked through for a hole. */
const MOST_RUNS = 200;
/** Runs that stand no farther apart touch, in heights of the font. */
const TOUCHES = 0.05;
/** Spaces of a run that may be holes: a line has forty words. */
const MOST_SPACES = 60;
/** A letter between two runs stands close to one of them, in heights of the font. */
const CLOSE = 0.35;

function isOnLine([first]: readonly Slot[], run: Run): boolean {
  if (first === undefined) return false;
  const { size, y } = first.run;
  const isAlike = Math.max(size, run.size) <= Math.min(size, run.size) * OTHER_SIZE;
  return isAlike && Math.abs(run.y - y) <= size * SAME_BASELINE;
}

function isBehind(line: readonly Slot[], { x, size }: Run): boolean {
  const last = line.at(-1);
  return last === undefined || x >= endOf(last.run) - size * FIT;
}

/** Letters with holes between them, in which the line that they fill has letters of its own. */
const LETTERS = /^\p{L}{1,3}(?: \p{L}{1,3})+$/u;
/** The width of the usual letter, in heights of the font. */
const USUAL_WIDTH = 0.47;

/** A run of letters, each by itself: the first begins where the run does, the last ends there. */
function lettersOf(run: Run): readonly Run[] {
  if (!LETTERS.test(run.text)) return [run];
  const texts = run.text.split(' ');
  const widths = texts.map((text) => weigh(text) * run.size * USUAL_WIDTH);
  const own = widths.reduce((sum, width) => sum + width, 0);
  const hole = Math.max(0, run.width - own) / (texts.length - 1);
  let x = run.x;
  return texts.map((text, at) => {
    const width = widths[at] ?? 0;
    const letter = { ...run, text, x, width };
    x += width + hole;
    return letter;
  });
}

/** Puts a run into a hole of a line; tells whether there is one for it. */
function fill(line: Slot[], run: Run): boolean {
  if (line.length > MOST_RUNS) return false;
  const slack = run.size * FIT;
  const first = line[0]?.run;
  if (first !== undefined && Math.abs(first.x - endOf(run)) <= slack && first.font !== run.font) {
    line.splice(0, 1, slotOf({ ...run, isFresh: first.isFresh }), {
      ...slotOf(joined(run, first)),
      letters: line[0]?.letters ?? [],
    });
    return true;
  }
  for (const [at, slot] of line.entries()) {
    const { run: around, letters } = slot;
    const next = line[at + 1]?.run;
    if (run.x > around.x + slack && endOf(run) < endOf(around) - slack) {
      if (around.font === run.font || !around.text.includes(' ')) return false;
      letters.push(run);
      return true;
    }
    if (next === undefined || run.x < endOf(around) - slack || endOf(run) > next.x + slack) continue;
    const nearest = Math.min(run.x - endOf(around), next.x - endOf(run));
    if (nearest > run.size * CLOSE) return false;
    line.splice(at + 1, 0, slotOf(joined(around, run)));
    line[at + 2] = { run: joined(run, next), letters: line[at + 2]?.letters ?? [] };
    return true;
  }
  return false;
}

/** A run behind another one, with white space between them where there is room for it. */
function joined(before: Run, run: Run): Run {
  return { ...run, spaced: run.x - endOf(before) > run.size * WORD_GAP, isFresh: false };
}

/** Cuts a run at its holes, which are spaces of its text, and puts the letters there. */
function filled({ run, letters }: Slot): Run[] {
  const inOrder = [...letters].sort((a, b) => a.x - b.x);
  const holes = holesOf(run, inOrder);
  if (holes === undefined) return [run, ...inOrder];
  const parts: Run[] = [];
  let rest = run;
  let from = 0;
  for (const [at, letter] of inOrder.entries()) {
    const hole = holes[at] ?? 0;
    parts.push({ ...rest, text: run.text.slice(from, hole), width: Math.max(0, letter.x - rest.x) });
    parts.push({ ...letter, spaced: false, isFresh: false });
    from = hole + 1;
    const x = endOf(letter);
    rest = { ...rest, x, width: Math.max(0, endOf(rest) - x), spaced: false, isFresh: false };
  }
  return [...parts, { ...rest, text: run.text.slice(from) }];
}

/**
 * The spaces of a run that are the holes for its letters, one after the other: those with which the text between them is
 * nearest to as wide as it is drawn. Nothing where there are too few.
 */
function holesOf({ text, x, width }: Run, letters: readonly Run[]): readonly number[] | undefined {
  const spaces = [...text].flatMap((character, at) => (character === ' ' ? [at] : []));
  if (spaces.length < letters.length || spaces.length > MOST_SPACES) return undefined;
  const weights = [0];
  for (const character of text) weights.push((weights.at(-1) ?? 0) + weigh(character));
  const taken = letters.reduce((sum, letter) => sum + letter.width, 0);
  const all = weights.at(-1) ?? 0;
  const unit = (width - taken) / Math.max(1, all - letters.length * weigh(' '));
  // the best way to each space as the hole of each letter
  let ways: Way[] = [{ cost: 0, holes: [] }];
  for (const [number, letter] of letters.entries()) {
    const before = letters[number - 1];
    const drawn = letter.x - (before === undefined ? x : endOf(before));
    ways = spaces.map((space) => {
      const own = ways.map(({ cost, holes }) => {
        const from = number === 0 ? 0 : (holes.at(-1) ?? 0) + 1;
        if (from > space) return { cost: Number.POSITIVE_INFINITY, holes };
        const told = ((weights[space] ?? 0) - (weights[from] ?? 0)) * unit;
        return { cost: cost + (told - drawn) ** 2, holes: [...holes, space] };
      });
      return own.reduce((best, one) => (one.cost < best.cost ? one : best));
    });
  }
  const last = letters.at(-1);
  const ends = ways.map(({ cost, holes }) => {
    const told = (all - (weights[(holes.at(-1) ?? 0) + 1] ?? 0)) * unit;
    return { cost: cost + (told - (x + width - (last === undefined ? x : endOf(last)))) ** 2, holes };
  });
  const best = ends.reduce((one, other) => (other.cost < one.cost ? other : one));
  return Number.isFinite(best.cost) ? best.holes : undefined;
}

interface Way {
  readonly cost: number;
  readonly holes: readonly number[];
}
