import { defuseLine, escapeTerminal } from './escape-terminal.ts';
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
 * A word longer than a line is broken inside.
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
  for (const piece of segments) {
    const { text } = piece;
    for (const word of text.split(/(?<= )/)) {
      let rest = word;
      if (used > hang && used + displayWidth(rest.trimEnd()) > columns) newLine();
      while (used + displayWidth(rest.trimEnd()) > columns && rest !== '') {
        const part = fitting(rest, Math.max(1, columns - used));
        lines.at(-1)?.push({ ...piece, text: part });
        rest = rest.slice(part.length);
        newLine();
      }
      lines.at(-1)?.push({ ...piece, text: rest });
      used += displayWidth(rest);
    }
  }
  return lines;
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
  const last = merged.at(-1);
  if (last !== undefined) merged.splice(-1, 1, { ...last, text: last.text.replace(/ +$/, '') });
  return defuseLine(merged.map((piece) => linked(piece, palette)).join(''));
}

/** A piece in its style; a link is told by the escape sequence that terminals agreed on (OSC 8). */
function linked({ text, style, link }: Segment, palette: Palette): string {
  const styled = style === null ? text : palette[style](text);
  return link === undefined ? styled : `\x1b]8;;${link}\x1b\\${styled}\x1b]8;;\x1b\\`;
}
