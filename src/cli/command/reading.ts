import { Failure } from '../../read/failure.ts';
import { plainly, said } from '../../read/said.ts';
import type { Skipped } from '../../terms/skipped.ts';
import { type ExitCode, FAILED } from '../exit-codes.ts';
import type { Settings } from '../option/settings.ts';
import { errorLine, warningLine } from '../output/error-line.ts';
import { writeErrorLine } from '../output/stdout.ts';

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
    first === undefined
      ? plainly('holds no texts')
      : said`holds nothing that can be read: ${first.path} ${first.reason}`;
  throw new Failure('empty', named, said`${why} (--allow-empty accepts that)`);
}

/**
 * The exit code of a run that could not read everything: with `--strict` it has failed, whatever else it found. What
 * a report would have told is told on standard error where there is none.
 */
export function codeOfReading(code: ExitCode, skipped: readonly Skipped[], { strict, quiet }: Settings): ExitCode {
  const [first] = skipped;
  if (first === undefined) return code;
  const more = skipped.length === 1 ? '' : ` (and ${skipped.length - 1} more)`;
  if (strict === true) {
    writeErrorLine(errorLine({ path: first.path, message: `could not be read${more}: ${first.reason}` }));
    return FAILED;
  }
  if (quiet === true) writeErrorLine(warningLine(first.path, `could not be read${more}: ${first.reason}`));
  return code;
}
