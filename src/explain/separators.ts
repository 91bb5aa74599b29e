import type { Category } from '../terms/category.ts';
import { BREAK, classAt, INVISIBLE, SPACE, widthAt } from '../text/character.ts';
import { AMPERSAND, referenceAt, withoutReferences } from '../text/reference.ts';
import { endOfSign } from '../text/sign.ts';
import { isSameText, type Span } from '../text/span.ts';
import { kindOfMark } from '../text/word.ts';
import { emptyAt, findingOf, type Report } from './finding.ts';

/** A piece of what stands between words: a run of spaces or of invisible characters, or one mark. */
interface SeparatorPiece extends Span {
  /** What it says: a reference is the character that it stands for. */
  readonly text: string;
  /** How it is written. */
  readonly own: string;
  readonly category: Category;
}

/** Three full stops are one mark. */
const ELLIPSIS = '...';

/** More pieces than this between two words are compared as one stretch (a line of dots). */
const MOST_PIECES = 200;

/** Reports how two stretches without words differ: quotes, dashes, punctuation, spaces, invisible characters apart. */
export function compareSeparators(textA: string, a: Span, textB: string, b: Span, report: Report): void {
  if (isSameText(textA, a, textB, b)) return;
  const piecesA = piecesOf(textA, a);
  const piecesB = piecesOf(textB, b);
  let from = 0;
  while (from < piecesA.length && from < piecesB.length && piecesA[from]?.own === piecesB[from]?.own) from++;
  let endA = piecesA.length;
  let endB = piecesB.length;
  while (endA > from && endB > from && piecesA[endA - 1]?.own === piecesB[endB - 1]?.own) {
    endA--;
    endB--;
  }
  const middleA = piecesA.slice(from, endA);
  const middleB = piecesB.slice(from, endB);
  const placeA = piecesA[from]?.start ?? a.end;
  const placeB = piecesB[from]?.start ?? b.end;
  if (middleA.length * middleB.length > MOST_PIECES ** 2) {
    report({
      category: 'punctuation',
      a: { start: placeA, end: middleA.at(-1)?.end ?? placeA },
      b: { start: placeB, end: middleB.at(-1)?.end ?? placeB },
    });
    return;
  }
  reportPairs(pairPieces(middleA, middleB), placeA, placeB, report);
}

function piecesOf(text: string, { start, end }: Span): readonly SeparatorPiece[] {
  const pieces: SeparatorPiece[] = [];
  for (let at = start; at < end; ) {
    const kind = classAt(text, at);
    let stop = at + widthAt(text, at);
    const reference = text.charCodeAt(at) === AMPERSAND ? referenceAt(text, at) : undefined;
    if (reference !== undefined && at + reference.length <= end) stop = at + reference.length;
    else if (kind === SPACE || kind === BREAK) while (stop < end && isBlank(classAt(text, stop))) stop++;
    else if (kind === INVISIBLE) while (stop < end && classAt(text, stop) === INVISIBLE) stop += widthAt(text, stop);
    else if (text.startsWith(ELLIPSIS, at) && at + ELLIPSIS.length <= end) stop = at + ELLIPSIS.length;
    else stop = Math.min(end, endOfSign(text, at, stop));
    const own = text.slice(at, stop);
    const said = withoutReferences(own);
    const last = pieces[pieces.length - 1];
    const category = categoryOfPiece(said);
    at = stop;
    // spaces of both kinds in a row are one run
    if (category === 'whitespace' && last?.category === 'whitespace')
      pieces[pieces.length - 1] = { ...last, end: stop, text: last.text + said, own: last.own + own };
    else pieces.push({ start: stop - own.length, end: stop, text: said, own, category });
  }
  return pieces;
}

function categoryOfPiece(text: string): SeparatorPiece['category'] {
  const kind = classAt(text, 0);
  return isBlank(kind) ? 'whitespace' : kind === INVISIBLE ? 'invisible' : kindOfMark(text);
}

function isBlank(kind: number): boolean {
  return kind === SPACE || kind === BREAK;
}

type PiecePair = readonly [SeparatorPiece | undefined, SeparatorPiece | undefined];

/** The cheapest pairing in order; equal pieces are free, pieces of one kind or two marks may stand for each other. */
function pairPieces(a: readonly SeparatorPiece[], b: readonly SeparatorPiece[]): readonly PiecePair[] {
  const width = b.length + 1;
  const cost = new Float64Array((a.length + 1) * width);
  for (let i = a.length; i >= 0; i--) {
    for (let j = b.length; j >= 0; j--) {
      if (i === a.length && j === b.length) continue;
      const pair =
        i < a.length && j < b.length
          ? costOf(a[i] as SeparatorPiece, b[j] as SeparatorPiece) + (cost[(i + 1) * width + j + 1] as number)
          : Infinity;
      const gone = i < a.length ? 1 + (cost[(i + 1) * width + j] as number) : Infinity;
      const come = j < b.length ? 1 + (cost[i * width + j + 1] as number) : Infinity;
      cost[i * width + j] = Math.min(pair, gone, come);
    }
  }
  const pairs: PiecePair[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const best = cost[i * width + j] as number;
    if (
      i < a.length &&
      j < b.length &&
      best === costOf(a[i] as SeparatorPiece, b[j] as SeparatorPiece) + (cost[(i + 1) * width + j + 1] as number)
    )
      pairs.push([a[i++], b[j++]]);
    else if (i < a.length && best === 1 + (cost[(i + 1) * width + j] as number)) pairs.push([a[i++], undefined]);
    else pairs.push([undefined, b[j++]]);
  }
  return pairs;
}

/** Less than any pair of pieces that say something else. */
const SAME_SAID = 0.1;

function costOf(a: SeparatorPiece, b: SeparatorPiece): number {
  if (a.own === b.own) return 0;
  if (a.text === b.text) return SAME_SAID;
  if (a.category === b.category) return 0.75;
  return a.category === 'whitespace' || b.category === 'whitespace' ? Infinity : 1.25;
}

/** Neighbouring changed pieces of one category are one difference; those of different categories stay apart. */
function reportPairs(pairs: readonly PiecePair[], placeA: number, placeB: number, report: Report): void {
  let atA = placeA;
  let atB = placeB;
  let open: { category: Category; a: Span; b: Span } | undefined;
  const close = (): void => {
    if (open !== undefined) report(findingOf({ category: open.category }, open));
    open = undefined;
  };
  for (const [a, b] of pairs) {
    const spanA = a ?? emptyAt(atA);
    const spanB = b ?? emptyAt(atB);
    atA = spanA.end;
    atB = spanB.end;
    if (a?.own === b?.own) {
      close();
      continue;
    }
    const category = categoryOf(a, b);
    if (open?.category === category && category !== 'quotes')
      open = { category, a: { start: open.a.start, end: spanA.end }, b: { start: open.b.start, end: spanB.end } };
    else {
      close();
      open = { category, a: { start: spanA.start, end: spanA.end }, b: { start: spanB.start, end: spanB.end } };
    }
  }
  close();
}

/** &laquo; for «, and a reference to any space for a space, which only spaces answer: it was written as a reference. */
function isReferred(a: SeparatorPiece, b: SeparatorPiece): boolean {
  if (a.text === a.own && b.text === b.own) return false;
  return a.text === b.text || a.category === 'whitespace';
}

function categoryOf(a: SeparatorPiece | undefined, b: SeparatorPiece | undefined): Category {
  if (a === undefined) return b?.category ?? 'punctuation';
  if (b !== undefined && isReferred(a, b)) return 'unicode';
  if (b === undefined || a.category === b.category)
    return a.text.normalize('NFKC') === b?.text.normalize('NFKC') && a.category === 'punctuation'
      ? 'unicode'
      : a.category;
  return a.category === 'invisible' ? b.category : 'punctuation';
}
