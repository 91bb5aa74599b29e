import type { Settings } from '../option/settings.ts';
import { type Pieces, writeOut } from './stdout.ts';
import { isTerminal } from './terminal.ts';

/** Shows what fits as it is, in colour, and leaves it on the screen. */
const DEFAULT_PAGER = 'less -FRX';
/** The same for a `less` that PAGER names, where LESS does not say otherwise. */
const LESS = 'FRX';
const STANDARD_INPUT = 0;
const STANDARD_OUTPUT = 1;
/** What a shell exits with when there is no such command, or it cannot be run. */
const NO_PAGER: ReadonlySet<number> = new Set([126, 127]);

/**
 * Writes a text report to standard output, through a pager where it is longer than the terminal is high. Without a
 * person at both ends, a known height or a pager it is written as it is.
 */
export function writePaged(pieces: Pieces, settings: Settings): void {
  const rows = rowsOfTerminal(settings);
  if (rows === null) {
    writeOut(pieces);
    return;
  }
  const told = [...pieces].join('');
  if (told.split('\n').length <= rows || !showPaged(told)) writeOut([told]);
}

/** The height of a terminal that a pager may take over; null where none may. */
function rowsOfTerminal({ pager }: Settings): number | null {
  const { PAGER, TERM } = process.env;
  if (pager === false || PAGER === '' || PAGER === 'cat' || TERM === 'dumb') return null;
  if (!isTerminal(STANDARD_INPUT) || !isTerminal(STANDARD_OUTPUT)) return null;
  const { rows } = process.stdout;
  return rows > 0 ? rows : null;
}

/** Whether the pager showed it; the pager is a command line, as everywhere. */
function showPaged(told: string): boolean {
  const { PAGER = DEFAULT_PAGER } = process.env;
  const stay = (): void => {};
  process.on('SIGINT', stay); // Ctrl-C is for the pager.
  const { status, error } = process.getBuiltinModule('node:child_process').spawnSync(PAGER, {
    shell: true,
    input: withoutLinks(told),
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { LESS, ...process.env },
  });
  process.off('SIGINT', stay);
  // Who leaves a pager early closes its input: that is no failure.
  return status === null ? error === undefined || !('code' in error) || error.code === 'EPIPE' : !NO_PAGER.has(status);
}

/** Not every pager lets hyperlinks through. */
function withoutLinks(told: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences are what is taken out
  return told.replace(/\x1b\]8;[^\x1b]*\x1b\\/g, '');
}
