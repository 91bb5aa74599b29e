import { defuseLine, escapeTerminal } from '../escape/terminal.ts';
import type { Palette, StyleName } from './palette.ts';
import { displayWidth, fitting } from './width.ts';

/** A piece of a line in one style; its text is escaped already. */
export interface Segment {
  readonly text: string;
  readonly style: StyleName | null;
  /** The address that the piece leads to, percent-encoded. */
  readonly link?: string;
}

/** A styled piece of text from outside or from the catalogue: whatever it holds, it cannot act on the terminal. */
export function segment(text: string, style: StyleName | null = null): Segment {
  return { text: escapeTerminal(text), style };
}

/** The longest line that is shown, in columns; what is longer is cut, whatever the terminal is told to be. */
const LONGEST_LINE = 2000;

/**
 * Lays segments out in lines of at most `width` columns, broken at spaces, every line but the first indented by `hang`.
 * A word may change its style inside; one longer than a line is broken.
 */
export function wrap(segments: readonly Segment[], width: number, hang: number): readonly (readonly Segment[])[] {
  const columns = Math.min(width, LONGEST_LINE);
  const indent: Segment = { text: ' '.repeat(hang), style: null };
  const lines: Segment[][] = [[]];
  let used = 0;
  const newLine = (): void => {
    lines.push([indent]);
    used = hang;
  };
  const put = (piece: Segment, needed: number): void => {
    lines.at(-1)?.push(piece);
    used += needed;
  };
  for (const word of wordsOf(segments)) {
    if (used > hang && used + widthOfWord(word) > columns) newLine();
    for (const piece of word) {
      let rest = piece.text;
      let needed = displayWidth(rest);
      const spaces = rest.length - rest.trimEnd().length;
      while (rest.length > spaces && used + needed - spaces > columns) {
        if (used >= columns) newLine();
        const part = fitting(rest, Math.max(1, columns - used));
        put({ ...piece, text: part }, columns);
        rest = rest.slice(part.length);
        needed -= displayWidth(part);
      }
      if (rest !== '') put({ ...piece, text: rest }, needed);
    }
  }
  return lines;
}

/** The words of segments, each in pieces of one style; a word ends with a space. */
function* wordsOf(segments: readonly Segment[]): Generator<readonly Segment[]> {
  let word: Segment[] = [];
  for (const piece of segments) {
    for (const text of piece.text.split(/(?<= )/)) {
      word.push({ ...piece, text });
      if (!text.endsWith(' ')) continue;
      yield word;
      word = [];
    }
  }
  if (word.length > 0) yield word;
}

/** Columns of a word without the spaces at its end. */
function widthOfWord(word: readonly Segment[]): number {
  return displayWidth(
    word
      .map(({ text }) => text)
      .join('')
      .trimEnd(),
  );
}

/** A laid-out line as a string; no spaces at its end, nothing in it that a CI runner would obey. */
export function paint(line: readonly Segment[], palette: Palette): string {
  const merged: Segment[] = [];
  for (const piece of line) {
    const last = merged.at(-1);
    if (last !== undefined && last.style === piece.style && last.link === piece.link)
      merged.splice(-1, 1, { ...last, text: last.text + piece.text });
    else merged.push(piece);
  }
  for (let last = merged.pop(); last !== undefined; last = merged.pop()) {
    const text = last.text.replace(/ +$/, '');
    if (text === '') continue;
    merged.push({ ...last, text });
    break;
  }
  return defuseLine(merged.map((piece) => linked(piece, palette)).join(''));
}

/** A piece in its style; a link is told by the escape sequence that terminals agreed on (OSC 8). */
function linked({ text, style, link }: Segment, palette: Palette): string {
  const styled = style === null ? text : palette[style](text);
  return link === undefined ? styled : `\x1b]8;;${link}\x1b\\${styled}\x1b]8;;\x1b\\`;
}

/** The addresses of both texts; null for what is no file. */
export interface FileLinks {
  readonly a: string | null;
  readonly b: string | null;
}
