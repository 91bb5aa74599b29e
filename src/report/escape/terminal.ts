import { UNSEEN, UNSEEN_PAIRS } from './unseen.ts';

/** All that is not shown as it stands: controls, what no reader sees, and halves of surrogate pairs. */
const HIDDEN = new RegExp(
  `${UNSEEN_PAIRS}|[\\x00-\\x1F${UNSEEN}]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]`,
  'g',
);

const NAMED: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/**
 * Text for a terminal: control, bidirectional, zero-width and tag characters are shown as escapes (`\x1b`, `\u200b`,
 * `\u{e0041}`), a lone surrogate as U+FFFD. The result is one line.
 */
export function escapeTerminal(text: string): string {
  return text.replace(HIDDEN, visible);
}

function visible(character: string): string {
  const named = NAMED.get(character);
  if (named !== undefined) return named;
  const point = character.codePointAt(0) ?? 0;
  if (point >= 0xd800 && point <= 0xdfff) return '\uFFFD';
  const digits = point.toString(16);
  if (point < 0x100) return `\\x${digits.padStart(2, '0')}`;
  return point < 0x10000 ? `\\u${digits.padStart(4, '0')}` : `\\u{${digits}}`;
}

/** `##[error]` and its like, which CI runners obey anywhere in a line. */
const RUNNER_COMMAND = /##(?=[a-z]*\[)/gi;
/** `::error::` at the beginning of a line, obeyed by GitHub's. */
const RUNNER_LINE = /^(\s*)::/;

/** A finished line in which no CI runner finds a command: a backslash parts the signs that would begin one. */
export function defuseLine(line: string): string {
  if (!line.includes('##') && !line.includes('::')) return line;
  return line.replace(RUNNER_COMMAND, '##\\').replace(RUNNER_LINE, '$1\\::');
}
