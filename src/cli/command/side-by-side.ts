import { Failure } from '../../read/failure.ts';
import { LEAST_COLUMNS } from '../../report/terminal/columns.ts';
import { said } from '../../terms/said.ts';
import type { Settings } from '../option/settings.ts';
import { inWords, warningLine } from '../output/error-line.ts';
import { pairFormatOf } from '../output/present.ts';
import { writeErrorLine } from '../output/stdout.ts';
import { screenFor } from '../output/terminal.ts';
import { cliWords } from '../words/words.ts';

/**
 * Checks `--side-by-side` of a command line, before any work is done: a usage Failure where there are no columns, a
 * warning where there is no room for them. A settings file only says what is liked, so it is never contradicted.
 */
export async function checkSideBySide(settings: Settings, areFolders: boolean): Promise<void> {
  const format = pairFormatOf(settings);
  if (format !== 'text')
    throw new Failure('usage', null, said`--side-by-side: only text has columns, ${format} has none`);
  if (areFolders) throw new Failure('usage', null, '--side-by-side: two texts are needed, these are two folders');
  const { width } = await screenFor(settings);
  if (width >= LEAST_COLUMNS || settings.quiet === true) return;
  const words = await cliWords(settings.uiLang);
  const told = said`needs ${LEAST_COLUMNS} columns, here are ${width}; told in one column`;
  writeErrorLine(warningLine('--side-by-side', inWords(told, words), words?.warning));
}
