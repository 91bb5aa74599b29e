import { type Piece, WORD_GAP } from './piece.ts';
import { weigh } from './widths.ts';

/**
 * Letters that a font has not are drawn in another one, by some programs when the rest of the line is drawn, and the line
 * has holes where they belong:
 *
 *     жа а қ рырк йекте      ң  ү      →      жаңа қыркүйекте
 *
 * A hole as wide as a letter is a space of the piece; a wider one parts two pieces.
 */
export function withLateLetters(pieces: readonly Piece[]): readonly Piece[] {
  let isChanged = false;
  const lines: Slot[][] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    if (line === undefined || !isOnLine(line, piece)) lines.push([slotOf(piece)]);
    else if (isBehind(line, piece)) line.push(slotOf(piece));
    else {
      const letters = lettersOf(piece);
      const left = letters.filter((letter) => !fill(line, letter));
      isChanged ||= left.length < letters.length;
      if (left.length > 0) lines.push(left.length < letters.length ? left.map(slotOf) : [slotOf(piece)]);
    }
  }
  return isChanged ? lines.flatMap((line) => touching(line.flatMap(filled))) : pieces;
}

/** Takes the space from before a letter that touches the piece before it: pdf.js tells one where a program went back. */
function touching(line: readonly Piece[]): readonly Piece[] {
  return line.map((piece, at) => {
    const before = line[at - 1];
    if (before === undefined || before.font === piece.font || !piece.spaced) return piece;
    return Math.abs(piece.x - endOf(before)) < piece.size * TOUCHES ? { ...piece, spaced: false } : piece;
  });
}

/** A piece with the letters that fill its holes, from left to right. */
interface Slot {
  readonly piece: Piece;
  readonly letters: Piece[];
}

const slotOf = (piece: Piece): Slot => ({ piece, letters: [] });
const endOf = ({ x, width }: Piece): number => x + width;

/** How far pieces of a line stand off its baseline at most, and how exactly a letter fits into its hole; heights of the font. */
const SAME_BASELINE = 0.05;
const FIT = 0.12;
/** Of two fonts on one line, as a share: the one that fills holes has nearly the same height. */
const OTHER_SIZE = 1.1;
/** Pieces of a line that are looked through for a hole. */
const MOST_PIECES = 200;
/** Pieces that stand no farther apart touch, in heights of the font. */
const TOUCHES = 0.05;
/** Spaces of a piece that may be holes: a line has forty words. */
const MOST_SPACES = 60;
/** A letter between two pieces stands close to one of them, in heights of the font. */
const CLOSE = 0.35;

function isOnLine([first]: readonly Slot[], piece: Piece): boolean {
  if (first === undefined) return false;
  const { size, y } = first.piece;
  const isAlike = Math.max(size, piece.size) <= Math.min(size, piece.size) * OTHER_SIZE;
  return isAlike && Math.abs(piece.y - y) <= size * SAME_BASELINE;
}

function isBehind(line: readonly Slot[], { x, size }: Piece): boolean {
  const last = line.at(-1);
  return last === undefined || x >= endOf(last.piece) - size * FIT;
}

/** Letters with holes between them, in which the line that they fill has letters of its own. */
const LETTERS = /^\p{L}{1,3}(?: \p{L}{1,3})+$/u;
/** The width of the usual letter, in heights of the font. */
const USUAL_WIDTH = 0.47;

/** A piece of letters, each by itself: the first begins where the piece does, the last ends there. */
function lettersOf(piece: Piece): readonly Piece[] {
  if (!LETTERS.test(piece.text)) return [piece];
  const texts = piece.text.split(' ');
  const widths = texts.map((text) => weigh(text) * piece.size * USUAL_WIDTH);
  const own = widths.reduce((sum, width) => sum + width, 0);
  const hole = Math.max(0, piece.width - own) / (texts.length - 1);
  let x = piece.x;
  return texts.map((text, at) => {
    const width = widths[at] ?? 0;
    const letter = { ...piece, text, x, width };
    x += width + hole;
    return letter;
  });
}

/** Puts a piece into a hole of a line; tells whether there is one for it. */
function fill(line: Slot[], piece: Piece): boolean {
  if (line.length > MOST_PIECES) return false;
  const slack = piece.size * FIT;
  const first = line[0]?.piece;
  if (first !== undefined && Math.abs(first.x - endOf(piece)) <= slack && first.font !== piece.font) {
    line.splice(0, 1, slotOf({ ...piece, isFresh: first.isFresh }), {
      ...slotOf(joined(piece, first)),
      letters: line[0]?.letters ?? [],
    });
    return true;
  }
  for (const [at, slot] of line.entries()) {
    const { piece: around, letters } = slot;
    const next = line[at + 1]?.piece;
    if (piece.x > around.x + slack && endOf(piece) < endOf(around) - slack) {
      if (around.font === piece.font || !around.text.includes(' ')) return false;
      letters.push(piece);
      return true;
    }
    if (next === undefined || piece.x < endOf(around) - slack || endOf(piece) > next.x + slack) continue;
    const nearest = Math.min(piece.x - endOf(around), next.x - endOf(piece));
    if (nearest > piece.size * CLOSE) return false;
    line.splice(at + 1, 0, slotOf(joined(around, piece)));
    line[at + 2] = { piece: joined(piece, next), letters: line[at + 2]?.letters ?? [] };
    return true;
  }
  return false;
}

/** A piece behind another one, with white space between them where there is room for it. */
function joined(before: Piece, piece: Piece): Piece {
  return { ...piece, spaced: piece.x - endOf(before) > piece.size * WORD_GAP, isFresh: false };
}

/** Cuts a piece at its holes, which are spaces of its text, and puts the letters there. */
function filled({ piece, letters }: Slot): Piece[] {
  const inOrder = [...letters].sort((a, b) => a.x - b.x);
  const holes = holesOf(piece, inOrder);
  if (holes === undefined) return [piece, ...inOrder];
  const parts: Piece[] = [];
  let rest = piece;
  let from = 0;
  for (const [at, letter] of inOrder.entries()) {
    const hole = holes[at] ?? 0;
    parts.push({ ...rest, text: piece.text.slice(from, hole), width: Math.max(0, letter.x - rest.x) });
    parts.push({ ...letter, spaced: false, isFresh: false });
    from = hole + 1;
    const x = endOf(letter);
    rest = { ...rest, x, width: Math.max(0, endOf(rest) - x), spaced: false, isFresh: false };
  }
  return [...parts, { ...rest, text: piece.text.slice(from) }];
}

/**
 * The spaces of a piece that are the holes for its letters, one after the other: those with which the text between them is
 * nearest to as wide as it is drawn. Nothing where there are too few.
 */
function holesOf({ text, x, width }: Piece, letters: readonly Piece[]): readonly number[] | undefined {
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
