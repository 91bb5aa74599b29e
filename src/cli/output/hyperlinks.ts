import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { STANDARD_INPUT } from '../../read/source.ts';
import type { FileLinks } from '../../report/terminal/layout.ts';
import type { Settings } from '../option/settings.ts';

/** Programs whose terminals open links, by what they put into TERM_PROGRAM and TERM. */
const PROGRAMS: ReadonlySet<string> = new Set(['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'rio', 'Tabby']);
const TERMS: ReadonlySet<string> = new Set([
  'xterm-kitty',
  'alacritty',
  'foot',
  'foot-extra',
  'xterm-ghostty',
  'contour',
]);
/** VTE (GNOME Terminal and kin) knows links from 0.50 on. */
const FIRST_VTE = 5000;

/** Where line numbers lead; undefined on terminals that are not known to open links. */
export function hyperlinksFor(a: string, b: string, { labelA, labelB }: Settings): FileLinks | undefined {
  if (!opensLinks()) return undefined;
  return { a: hrefOf(a, labelA), b: hrefOf(b, labelB) };
}

function opensLinks(): boolean {
  const { TERM = '', TERM_PROGRAM = '', VTE_VERSION = '0', WT_SESSION, TMUX, STY } = process.env;
  if (TERM === 'dumb' || TMUX !== undefined || STY !== undefined) return false;
  return PROGRAMS.has(TERM_PROGRAM) || TERMS.has(TERM) || WT_SESSION !== undefined || Number(VTE_VERSION) >= FIRST_VTE;
}

/** The address of a file; null for what is no file or goes by another name. */
function hrefOf(name: string, label: string | undefined): string | null {
  return name === STANDARD_INPUT || label !== undefined ? null : pathToFileURL(resolve(name)).href;
}
