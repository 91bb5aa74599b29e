import { Failure } from '../../read/failure.ts';
import { plainly, said } from '../../terms/said.ts';
import type { Skipped } from '../../terms/skipped.ts';
import { type ExitCode, FAILED } from '../exit-codes.ts';
import type { Settings } from '../option/settings.ts';
import { errorLine, inWords, warningLine } from '../output/error-line.ts';
import { writeErrorLine } from '../output/stdout.ts';
import { cliWords } from '../words/words.ts';

/**
 * Refuses a side of which nothing at all could be read: a gate would pass on it whatever was run.
 * `named` is what the user calls it.
 */
export function refuseNothing(
  documents: number,
  named: string,
  skipped: readonly Skipped[],
  { allowEmpty }: Settings,
): void {
  if (documents > 0 || allowEmpty === true) return;
  const [first] = skipped;
  const why =
    first === undefined ? plainly('holds no texts') : said`holds nothing that can be read: ${first.path} ${first.said}`;
  throw new Failure('empty', named, said`${why} (--allow-empty accepts that)`);
}

/**
 * The exit code of a run that could not read everything: with `--strict` it has failed, whatever else it found. What
 * a report would have told is told on standard error where there is none.
 */
export async function codeOfReading(
  code: ExitCode,
  skipped: readonly Skipped[],
  { strict, quiet, uiLang }: Settings,
): Promise<ExitCode> {
  const [first] = skipped;
  if (first === undefined) return code;
  if (strict !== true && quiet !== true) return code;
  const told =
    skipped.length === 1
      ? said`could not be read: ${first.said}`
      : said`could not be read (and ${skipped.length - 1} more): ${first.said}`;
  const words = await cliWords(uiLang);
  const message = inWords(told, words);
  writeErrorLine(
    strict === true ? errorLine({ path: first.path, message }) : warningLine(first.path, message, words?.warning),
  );
  return strict === true ? FAILED : code;
}
