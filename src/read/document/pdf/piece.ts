/**
 * A run of characters in one font on one baseline, as a page shows it. Places are points (1/72 inch) from the upper left
 * corner of the page as it is looked at.
 */
export interface Piece {
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
  readonly pieces: readonly Piece[];
}

/** Pieces on one baseline that the file draws one after the other, from left to right. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** Font and height of most of its characters. */
  readonly size: number;
  readonly font: string;
  /** Whether all its characters have that font. */
  readonly pure: boolean;
  /** Its first piece begins a text of its own. */
  readonly isFresh: boolean;
  /** It holds something raised, which may push it off the line above. */
  readonly raised: boolean;
}

/** The widest gap inside a word, in heights of the font: letters that are spaced out stand closer than words. */
export const WORD_GAP = 0.17;

/** What is drawn raised or lowered and smaller than its line is a mark or an index, up to this share of its height. */
const INDEX_SIZE = 0.86;

export function isIndex(piece: Piece, line: Pick<Line, 'y' | 'size'>): boolean {
  return piece.size <= line.size * INDEX_SIZE && Math.abs(piece.y - line.y) > line.size * 0.05;
}

/** How far an index may stand off its baseline, in heights of the font of the line. */
const INDEX_SHIFT = 0.6;
/** How far pieces of one line may stand off one baseline, in heights: bold and plain fonts round differently. */
const SAME_BASELINE = 0.12;
/** How far a piece may begin before the end of the one before it, in heights: kerning, italics. */
const OVERLAP = 0.5;

/** Whether a piece goes on in the line that the piece before it belongs to. */
function goesOn(last: Piece, y: number, size: number, piece: Piece): boolean {
  if (piece.x < last.x + last.width - size * OVERLAP) return false;
  const shift = Math.abs(piece.y - y);
  if (shift <= Math.max(size, piece.size) * SAME_BASELINE) return true;
  const isSmaller = piece.size <= size * INDEX_SIZE || size <= piece.size * INDEX_SIZE;
  const isNear = piece.x <= last.x + last.width + size;
  return isSmaller && isNear && shift <= Math.max(size, piece.size) * INDEX_SHIFT;
}

/** How much taller than its text an initial is that hangs down beside several lines. */
const INITIAL_SIZE = 1.7;
/** Initials of one page that are looked for. */
const MOST_INITIALS = 20;

/** The lines of a page in the order in which the file draws them. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = [];
  let run: Piece[] = [];
  let tallest: Piece | undefined;
  for (const piece of withInitials(pieces)) {
    const last = run.at(-1);
    if (last !== undefined && tallest !== undefined && goesOn(last, tallest.y, tallest.size, piece)) {
      run.push(piece);
      if (piece.size > tallest.size) tallest = piece;
    } else {
      if (run.length > 0) lines.push(lineOf(run));
      run = [piece];
      tallest = piece;
    }
  }
  if (run.length > 0) lines.push(lineOf(run));
  return lines;
}

/** Puts letters so tall that several lines stand beside them before the words that they begin. */
function withInitials(pieces: readonly Piece[]): readonly Piece[] {
  const initials = pieces.filter(({ text }) => /^[«“"„]?\p{Lu}$/u.test(text));
  const begun = new Map<Piece, Piece>();
  for (const initial of initials.slice(0, MOST_INITIALS)) {
    const beside = pieces.filter((piece) => isBegunBy(piece, initial));
    if (beside.length > 0)
      begun.set(
        beside.reduce((top, piece) => (piece.y < top.y ? piece : top)),
        initial,
      );
  }
  if (begun.size === 0) return pieces;
  const gone = new Set(begun.values());
  return pieces.flatMap((piece) => {
    const initial = begun.get(piece);
    if (gone.has(piece)) return [];
    return [initial === undefined ? piece : { ...piece, text: initial.text + piece.text, isFresh: true }];
  });
}

/** Whether a piece is the rest of the word that an initial begins: close to its right, beside it. */
function isBegunBy(piece: Piece, initial: Piece): boolean {
  if (initial.size < piece.size * INITIAL_SIZE) return false;
  const gap = piece.x - initial.x - initial.width;
  return Math.abs(gap) < piece.size && piece.y < initial.y + piece.size * 0.5 && piece.y > initial.y - initial.size;
}

/** A line of pieces in order; there is at least one. */
export function lineOf(pieces: readonly Piece[]): Line {
  const letters = new Map<string, { count: number; piece: Piece }>();
  let x = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  for (const piece of pieces) {
    x = Math.min(x, piece.x);
    right = Math.max(right, piece.x + piece.width);
    const key = `${piece.font} ${piece.size.toFixed(1)}`;
    const known = letters.get(key);
    if (known === undefined) letters.set(key, { count: piece.text.length, piece });
    else known.count += piece.text.length;
  }
  const most = [...letters.values()].reduce((best, one) => (one.count > best.count ? one : best));
  const { size, font, y } = most.piece;
  const pure = pieces.every((piece) => piece.font === font || isIndex(piece, { y, size }));
  const raised = pieces.some((piece) => isIndex(piece, { y, size }));
  return { pieces, x, right, y, size, font, pure, raised, isFresh: pieces[0]?.isFresh ?? false };
}
