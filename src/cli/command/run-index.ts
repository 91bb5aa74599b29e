import { namedIndex, placeOf } from '../../archive/store/address.ts';
import { Failure } from '../../read/failure.ts';
import { indexReport, listReport } from '../../report/terminal/index.ts';
import type { TextStyle } from '../../report/terminal/text.ts';
import { said } from '../../terms/said.ts';
import type { ExitCode } from '../exit-codes.ts';
import type { Run } from '../option/command.ts';
import { DATA_FORMATS } from '../option/command-formats.ts';
import { nearest } from '../option/nearest.ts';
import { destinationOf } from '../output/present.ts';
import { archiveWork } from './archive-error.ts';
import { presentArchive } from './archive-report.ts';
import { ACTIONS, type IndexAction } from './index-actions.ts';

/** `dedupe index ACTION …`. */
export async function runIndex({ operands: [action = '', ...paths], settings }: Run): Promise<ExitCode> {
  const run = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
  if (run === undefined) {
    const near = nearest(action, Object.keys(ACTIONS));
    const help = near === undefined ? said`one of ${Object.keys(ACTIONS).join(', ')}` : said`did you mean ${near}?`;
    throw new Failure('usage', null, said`index: unknown action '${action}' (${help})`);
  }
  if (settings.format === 'parquet' && action !== 'export')
    throw new Failure(
      'usage',
      null,
      said`--format: ${`index ${action}`} is told as ${DATA_FORMATS.join(', ')}, not as ${settings.format}`,
    );
  const index = indexOf(action, run, paths, settings.index);
  refusePaths(action, run, paths, settings.filesFrom !== undefined);
  const write = destinationOf(settings, [index, ...paths]);
  const outcome = await archiveWork([index, ...paths], () => run.work({ index, paths, settings }));
  const { result, code } = outcome;
  if (outcome.isWritten === true) return code;
  const { documents } = result;
  const text = ({ words }: TextStyle) =>
    Array.isArray(documents) ? listReport(documents) : (outcome.text ?? indexReport(result, words));
  const lines = () => (Array.isArray(documents) ? documents : [result]);
  write(await presentArchive({ result, text, lines }, settings));
  return code;
}

/** The index that an action works on: that of `--index`, or the first of two operands. */
function indexOf(
  action: string,
  { takes }: IndexAction,
  [first]: readonly string[],
  named: string | undefined,
): string {
  if (takes === 'two indexes') {
    if (named !== undefined)
      throw new Failure('usage', namedIndex(named), said`index ${action} takes FROM and TO, not --index`);
    return placeOf(first ?? '');
  }
  if (named === undefined && takes === 'an address or nothing') return 'postgres://';
  if (named === undefined) throw new Failure('usage', null, said`index ${action} needs --index INDEX`);
  return named;
}

function refusePaths(action: string, { takes }: IndexAction, paths: readonly string[], hasList: boolean): void {
  if (takes === 'two indexes' && paths.length !== 2)
    throw new Failure('usage', null, said`index ${action} needs two indexes: FROM TO`);
  if (takes === 'paths' && paths.length === 0 && !hasList)
    throw new Failure('usage', null, said`index ${action} needs a path`);
  if ((takes === 'nothing' || takes === 'an address or nothing') && paths.length > 0)
    throw new Failure('usage', namedIndex(paths[0] ?? ''), said`index ${action} takes no paths, only --index INDEX`);
}
