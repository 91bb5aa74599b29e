/** Ranges of code points that take two columns of a terminal: East Asian wide and full-width, and emoji. */
const WIDE: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x23e9, 0x23f3],
  [0x2614, 0x2615],
  [0x26a1, 0x26a1],
  [0x2705, 0x2705],
  [0x270a, 0x270b],
  [0x2728, 0x2728],
  [0x274c, 0x274c],
  [0x2753, 0x2757],
  [0x2795, 0x2797],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f004, 0x1f004],
  [0x1f0cf, 0x1f0cf],
  [0x1f18e, 0x1f19a],
  [0x1f1e6, 0x1f320],
  [0x1f32d, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f7e0, 0x1f7eb],
  [0x1f900, 0x1f9ff],
  [0x1fa70, 0x1faff],
  [0x20000, 0x3fffd],
];
/** Latin, Greek and Cyrillic letters, dashes and quotation marks outnumber all else, and take one column each. */
function isPlain(point: number): boolean {
  return (
    point < 0x300 ||
    (point >= 0x370 && point < 0x483) ||
    (point >= 0x48a && point < 0x591) ||
    (point >= 0x2000 && point < 0x20d0) ||
    (point >= 0x2100 && point < 0x2300)
  );
}

const COMBINING = /^\p{M}$/u;

/** Columns that a character takes: none for a combining mark, two for wide scripts and emoji. */
function widthOf(character: string): 0 | 1 | 2 {
  const point = character.codePointAt(0) ?? 0;
  if (isPlain(point)) return 1;
  if (COMBINING.test(character)) return 0;
  return WIDE.some(([first, last]) => point >= first && point <= last) ? 2 : 1;
}

/** Columns that an escaped text takes on a terminal, near enough for aligning. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

/** The longest beginning of a text that takes at most `columns`; at least one character. */
export function fitting(text: string, columns: number): string {
  let width = 0;
  let end = 0;
  for (const character of text) {
    width += widthOf(character);
    if (width > columns && end > 0) break;
    end += character.length;
  }
  return text.slice(0, end);
}

/** A text of at most `columns`, what is too much cut from its end and marked by an ellipsis. */
export function cutEnd(text: string, columns: number): string {
  return displayWidth(text) <= columns ? text : `${fitting(text, Math.max(1, columns - 1))}…`;
}

/** A text of at most `columns`, what is too much cut from its middle: both ends of a file name tell something. */
export function cutMiddle(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  const characters = Array.from(text);
  const half = Math.max(1, Math.floor((columns - 1) / 2));
  const head = fitting(text, half);
  let tail = '';
  for (let at = characters.length - 1; at >= 0; at--) {
    const longer = `${characters[at]}${tail}`;
    if (displayWidth(longer) > half) break;
    tail = longer;
  }
  return `${head}…${tail}`;
}

/** A text filled up with spaces to `columns`. */
export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}
