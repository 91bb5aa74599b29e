import type { ScanResult } from '../../archive/results.ts';
import { POSTING_CAP, scanCollection } from '../../archive/scan.ts';
import { type Collection, joinCollections } from '../../archive/search/collection.ts';
import { termsOfPair } from '../../archive/terms.ts';
import type { createJudge } from '../../compare.ts';
import { type CollectionOptions, type ReadCollection, readCollection } from '../../read/collection/collection.ts';
import { Failure } from '../../read/failure.ts';
import { scanReport } from '../../report/terminal/scan.ts';
import { DEFAULT_MIN_PASSAGE } from '../../settings.ts';
import { said } from '../../terms/said.ts';
import type { ExitCode } from '../exit-codes.ts';
import { gateCode } from '../gate/gate.ts';
import type { Run } from '../option/command.ts';
import type { Settings } from '../option/settings.ts';
import { destinationOf, furtherReports } from '../output/present.ts';
import { progressBar } from '../output/progress.ts';
import { bePatientWith } from '../patience.ts';
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
  const bar = await progressBar(settings);
  const options = {
    minPassage: settings.minPassage ?? DEFAULT_MIN_PASSAGE,
    cap: POSTING_CAP,
    sameForm: settings.sameForm === true,
    boilerplate: boilerplateOf(settings),
    dates: dateRangeOf(settings),
    representative: settings.representative ?? (settings.keepList === undefined ? undefined : 'oldest'),
  };
  const writeKeepList = keepListOf(settings, operands);
  const { names, input } = readOperands(operands, settings);
  const reading = { ...collectionOptions(settings, bar), input };
  const { collection, skipped, notes, between } = await readSides(names, reading, settings);
  refuseNothing(collection.count, names.join(', '), skipped, settings);
  const given = settings.pairs === undefined ? undefined : readPairs(settings.pairs, collection, skipped);
  const asked = { ...options, between, given };
  await bePatientWith(collection.count);
  const found = scanCollection(collection, verifyBy(create, settings), asked, bar.step('comparing'));
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
  await writeKeepList(collection, result);
  const tripped = result.pairs.some((pair) => termsOfPair(pair).some((term) => gates.includes(term)));
  return codeOfReading(gateCode(tripped, settings), skipped, settings);
}

/** What is read, and with `--between` how many of its texts lie on the first side. */
async function readSides(
  names: readonly string[],
  reading: CollectionOptions,
  settings: Settings,
): Promise<ReadCollection & { readonly between: number | undefined }> {
  if (settings.between !== true) return { ...(await readCollection(names, reading)), between: undefined };
  const [first, second, ...more] = names;
  if (first === undefined || second === undefined || more.length > 0)
    throw new Failure('usage', null, said`--between takes two paths, not ${names.length}`);
  const [one, other] = [await readCollection([first], reading), await readCollection([second], reading)];
  refuseNothing(one.collection.count, first, one.skipped, settings);
  refuseNothing(other.collection.count, second, other.skipped, settings);
  return {
    collection: joinCollections(one.collection, other.collection),
    skipped: [...one.skipped, ...other.skipped],
    notes: [...one.notes, ...other.notes],
    between: one.collection.count,
  };
}

/** Writes the table of `--keep-list`, whose file is refused before any work is done. */
function keepListOf(
  settings: Settings,
  inputs: readonly string[],
): (collection: Collection, result: ScanResult) => Promise<void> {
  const { keepList: output } = settings;
  if (output === undefined) return async () => {};
  const write = destinationOf({ ...settings, output, format: 'json' }, inputs);
  return async ({ count, name }, result) => {
    const { keepList } = await import('../../report/machine/keep-list.ts');
    write(
      keepList(
        Array.from({ length: count }, (_, document) => name(document)),
        result,
      ),
    );
  };
}
