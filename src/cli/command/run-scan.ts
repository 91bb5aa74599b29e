import { POSTING_CAP, scanCollection } from '../../archive/scan.ts';
import { termsOfPair } from '../../archive/terms.ts';
import type { createJudge } from '../../compare.ts';
import { readCollection } from '../../read/collection/collection.ts';
import { scanReport } from '../../report/terminal/scan.ts';
import { DEFAULT_MIN_PASSAGE } from '../../settings.ts';
import type { ExitCode } from '../exit-codes.ts';
import { gateCode } from '../gate/gate.ts';
import type { Run } from '../option/command.ts';
import { destinationOf } from '../output/present.ts';
import { progressBar } from '../output/progress.ts';
import { boilerplateOf, collectionOptions } from './archive-input.ts';
import { presentArchive, type Told } from './archive-report.ts';
import { verifyBy } from './verify-options.ts';

/** Reads the collection, finds and verifies its pairs, and tells them. */
export async function runScan({ operands, settings }: Run, create: typeof createJudge): Promise<ExitCode> {
  const gates = settings.failOn ?? [];
  const write = destinationOf(settings, operands);
  const bar = progressBar(settings);
  const boilerplate = boilerplateOf(settings);
  const { collection, skipped } = await readCollection(operands, collectionOptions(settings, bar));
  const options = {
    minPassage: settings.minPassage ?? DEFAULT_MIN_PASSAGE,
    cap: POSTING_CAP,
    sameForm: settings.sameForm === true,
    boilerplate,
  };
  const found = scanCollection(collection, verifyBy(create, settings), options, bar.step('comparing'));
  bar.clear();
  const result = { ...found, skipped };
  const lines = function* () {
    for (const pair of result.pairs) yield { ...pair };
    for (const cluster of result.clusters) yield { ...cluster };
  };
  const listed: Told['listed'] = {
    tripped: gates,
    pieces: (many, format, style) => many.scanPieces(result, format, style),
  };
  write(await presentArchive({ result, text: (style) => scanReport(result, style), lines, listed }, settings));
  return gateCode(
    result.pairs.some((pair) => termsOfPair(pair).some((term) => gates.includes(term))),
    settings,
  );
}
