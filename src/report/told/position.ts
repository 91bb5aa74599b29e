import type { DifferenceSide } from '../../result/comparison.ts';

/** Where a range of a text ends: 1-based line, and column after the last code unit. */
export interface End {
  readonly line: number;
  readonly column: number;
}

/** The end of a side of a difference. A line ends at LF, CRLF or CR. */
export function endOf({ text, line, column }: DifferenceSide): End {
  let lines = 0;
  let last = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x0a && (unit !== 0x0d || text.charCodeAt(at + 1) === 0x0a)) continue;
    lines++;
    last = at + 1;
  }
  return lines === 0 ? { line, column: column + text.length } : { line: line + lines, column: text.length - last + 1 };
}
