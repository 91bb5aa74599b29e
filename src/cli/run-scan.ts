import { POSTING_CAP, scanCollection } from '../archive/scan.ts';
import { VERDICTS } from '../classify/comparison.ts';
import { DEFAULT_MIN_PASSAGE } from '../classify/settings.ts';
import type { compare } from '../compare.ts';
import { readCollection } from '../read/collection.ts';
import { Failure } from '../read/failure.ts';
import { scanReport } from '../report/scan-text.ts';
import { boilerplateOf, collectionOptions } from './archive-input.ts';
import { presentArchive, requireFormat } from './archive-report.ts';
import type { Run } from './command.ts';
import type { ExitCode } from './exit-codes.ts';
import { gateCode } from './gate.ts';
import { destinationOf } from './present.ts';
import { progressBar } from './progress.ts';
import type { Settings } from './settings.ts';
import { verifyBy } from './verify-options.ts';

/** Reads the collection, finds and verifies its pairs, and tells them. */
export async function runScan({ operands, settings }: Run, comparePair: typeof compare): Promise<ExitCode> {
  requireFormat(settings, 'scan');
  const gates = verdictGates(settings);
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
  const found = scanCollection(collection, verifyBy(comparePair, settings), options, bar.step('comparing'));
  bar.clear();
  const result = { ...found, skipped };
  const lines = function* () {
    for (const pair of result.pairs) yield { ...pair };
    for (const cluster of result.clusters) yield { ...cluster };
  };
  write(await presentArchive({ result, text: (style) => scanReport(result, style), lines }, settings));
  return gateCode(
    result.pairs.some(({ verdict }) => gates.has(verdict)),
    settings,
  );
}

/** The verdicts of `--fail-on`; an archive is told by verdicts only. Throws a usage Failure for other terms. */
export function verdictGates({ failOn = [] }: Settings): ReadonlySet<string> {
  const known = new Set<string>(VERDICTS);
  for (const term of failOn) {
    if (!known.has(term))
      throw new Failure('usage', null, `--fail-on: '${term}' is no verdict; here only verdicts trip`);
  }
  return new Set(failOn);
}
