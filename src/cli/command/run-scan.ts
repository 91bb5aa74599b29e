import { POSTING_CAP, scanCollection } from '../../archive/scan.ts';
import { termsOfPair } from '../../archive/terms.ts';
import type { createJudge } from '../../compare.ts';
import { readCollection } from '../../read/collection/collection.ts';
import { scanReport } from '../../report/terminal/scan.ts';
import { DEFAULT_MIN_PASSAGE } from '../../settings.ts';
import type { ExitCode } from '../exit-codes.ts';
import { gateCode } from '../gate/gate.ts';
import type { Run } from '../option/command.ts';
import { destinationOf, furtherReports } from '../output/present.ts';
import { progressBar } from '../output/progress.ts';
import { boilerplateOf, collectionOptions, dateRangeOf, readOperands } from './archive-input.ts';
import { presentArchive, type Told } from './archive-report.ts';
import { readPairs } from './read-pairs.ts';
import { codeOfReading, refuseNothing } from './reading.ts';
import { verifyBy } from './verify-options.ts';

/** Reads the collection, finds and verifies its pairs, and tells them. */
export async function runScan({ operands, settings }: Run, create: typeof createJudge): Promise<ExitCode> {
  const gates = settings.failOn ?? [];
  const write = destinationOf(settings, operands);
  const further = furtherReports(settings, operands);
  const bar = progressBar(settings);
  const options = {
    minPassage: settings.minPassage ?? DEFAULT_MIN_PASSAGE,
    cap: POSTING_CAP,
    sameForm: settings.sameForm === true,
    boilerplate: boilerplateOf(settings),
    dates: dateRangeOf(settings),
  };
  const { names, input } = readOperands(operands, settings);
  const reading = { ...collectionOptions(settings, bar), input };
  const { collection, skipped, notes } = await readCollection(names, reading);
  refuseNothing(collection.count, names.join(', '), skipped, settings);
  const given = settings.pairs === undefined ? undefined : readPairs(settings.pairs, collection, skipped);
  const found = scanCollection(collection, verifyBy(create, settings), { ...options, given }, bar.step('comparing'));
  bar.clear();
  const result = { ...found, skipped, ...(notes.length > 0 && { notes }) };
  const lines = function* () {
    for (const pair of result.pairs) yield { ...pair };
    for (const cluster of result.clusters) yield { ...cluster };
  };
  const listed: Told['listed'] = {
    tripped: gates,
    pieces: (many, format, style) => many.scanPieces(result, format, style),
  };
  const told: Told = { result, text: (style) => scanReport(result, style), lines, listed };
  write(await presentArchive(told, settings));
  for (const report of further) report.write(await presentArchive(told, report.settings));
  const tripped = result.pairs.some((pair) => termsOfPair(pair).some((term) => gates.includes(term)));
  return codeOfReading(gateCode(tripped, settings), skipped, settings);
}
