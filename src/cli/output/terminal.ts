import { fstatSync, statSync } from 'node:fs';
import { type Palette, PLAIN } from '../../report/terminal/palette.ts';
import type { Words } from '../../report/words/catalogue.ts';
import { en } from '../../report/words/en.ts';
import { USUAL_UI_LANGUAGE } from '../../report/words/ui-language.ts';
import { OPTIONS } from '../option/options.ts';
import type { Settings } from '../option/settings.ts';

/** Columns of a report that goes to a file or a pipe, where nobody knows better. */
const DEFAULT_WIDTH = 80;
/** The same for two texts in columns: what `diff -y` takes. */
const DEFAULT_WIDTH_OF_TWO = 130;
/** A width that COLUMNS may say. */
const { least: LEAST_WIDTH, most: MOST_WIDTH } = OPTIONS.width.takes;
const STANDARD_OUTPUT = 1;

/** Where a report goes: whether that is a terminal, how wide it is, its colours and its language. */
export interface Screen {
  readonly terminal: boolean;
  readonly width: number;
  readonly palette: Palette;
  readonly words: Words;
}

/** What a report is to be made for. Neither the locale nor CI variables have a say. */
export async function screenFor({
  color,
  output,
  width,
  sideBySide,
  uiLang = USUAL_UI_LANGUAGE,
}: Settings): Promise<Screen> {
  const terminal = output === undefined && isTerminal(STANDARD_OUTPUT);
  const coloured = color === 'always' || (color !== 'never' && wantsColour(terminal));
  return {
    terminal,
    width: width ?? widthHere(terminal) ?? (sideBySide === true ? DEFAULT_WIDTH_OF_TWO : DEFAULT_WIDTH),
    palette: coloured ? (await import('./colours.ts')).COLOURED : PLAIN,
    words: uiLang === USUAL_UI_LANGUAGE ? en : (await import('../../report/words/words.ts')).wordsOf(uiLang),
  };
}

/** The width that COLUMNS says, as everywhere; else that of the terminal. */
function widthHere(terminal: boolean): number | undefined {
  const said = Number(process.env.COLUMNS);
  if (Number.isInteger(said) && said >= LEAST_WIDTH && said <= MOST_WIDTH) return said;
  return terminal ? process.stdout.columns : undefined;
}

/** https://no-color.org and https://force-color.org; FORCE_COLOR is the stronger one, as in Node. */
function wantsColour(terminal: boolean): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: term } = process.env;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return terminal && (refused === undefined || refused === '') && term !== 'dumb';
}

/** Whether a descriptor is a terminal; node:tty, which costs start-up time, is asked only when it may be one. */
export function isTerminal(descriptor: number): boolean {
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isCharacterDevice() || stats.rdev === statSync('/dev/null', { throwIfNoEntry: false })?.rdev)
      return false;
    return process.getBuiltinModule('node:tty').isatty(descriptor);
  } catch {
    return false;
  }
}
