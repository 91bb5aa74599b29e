import { isFailure } from '../../read/failure.ts';
import { listFolder } from '../../read/folder.ts';
import { readText } from '../../read/texts.ts';
import { jsonReport, resultDocument } from '../../report/machine/json.ts';
import type { FolderGates } from '../../report/machine/listings.ts';
import { foldersReport } from '../../report/terminal/folders.ts';
import { matters } from '../../report/told/findings.ts';
import type { FilePair, FolderComparison } from '../../report/told/folder-comparison.ts';
import type { Comparison } from '../../result/comparison.ts';
import { type Skipped, skippedFor } from '../../terms/skipped.ts';
import type { ExitCode } from '../exit-codes.ts';
import { openBaseline } from '../gate/baseline.ts';
import { gateCode, type Trigger, trippedBy } from '../gate/gate.ts';
import type { Settings } from '../option/settings.ts';
import { destinationOf, formatOf, furtherReports, textStyle } from '../output/present.ts';
import { screenFor } from '../output/terminal.ts';
import type { compareSources } from './compare-sources.ts';
import { textOptions } from './comparison-options.ts';

/**
 * Compares the files of two folders that have the same relative name; the exit code is that of the worst pair. How two
 * texts are compared is given: the program has it already, and this file is loaded beside it.
 */
export async function compareFolders(
  [a, b]: readonly [string, string],
  settings: Settings,
  comparePair: typeof compareSources,
): Promise<ExitCode> {
  const tryPair = pairTrier(settings, comparePair);
  const write = destinationOf(settings, [a, b]);
  const further = furtherReports(settings, [a, b]);
  const baseline = await openBaseline(settings);
  const gates = settings.failOn ?? [];
  const [left, right] = [listFolder(a), listFolder(b)];
  const [inA, inB] = [new Set(left.files), new Set(right.files)];
  const pairs: FilePair[] = [];
  const skipped: Skipped[] = [...left.skipped, ...right.skipped];
  const tripped = new Map<string, readonly string[]>();
  const known = new Set<string>();
  for (const name of left.files) {
    if (!inB.has(name)) continue;
    const comparison = await tryPair([`${a}/${name}`, `${b}/${name}`], skipped);
    if (comparison === undefined) continue;
    const { verdict, similarity, summary } = comparison;
    pairs.push({ name, verdict, similarity, severities: summary.severities });
    const isKnown = baseline.ofComparison(comparison, gates);
    const met = trippedBy(comparison, gates, isKnown);
    if (met.length === 0 && isAllKnown(comparison, isKnown)) known.add(name);
    if (met.length > 0) tripped.set(name, met);
  }
  baseline.save();
  const result: FolderComparison = {
    schemaVersion: 1,
    command: 'compare folders',
    a: { name: settings.labelA ?? a, files: left.files.length },
    b: { name: settings.labelB ?? b, files: right.files.length },
    pairs,
    onlyA: left.files.filter((name) => !inB.has(name)),
    onlyB: right.files.filter((name) => !inA.has(name)),
    skipped,
  };
  const gatesOf = {
    trippedBy: (name: string) => tripped.get(name) ?? [],
    ...(settings.baseline !== undefined && { isKnown: (name: string) => known.has(name) }),
  };
  write(await presentFolders(result, gatesOf, settings));
  for (const report of further) report.write(await presentFolders(result, gatesOf, report.settings));
  return gateCode(tripped.size > 0, settings);
}

/** The result in the format that was asked for; the rarer ones are loaded when they are. */
async function presentFolders(result: FolderComparison, gates: FolderGates, settings: Settings) {
  const format = formatOf(settings);
  const screen = await screenFor(settings);
  const style = textStyle(screen, settings);
  switch (format) {
    case 'text':
      return foldersReport(result, style);
    case 'json':
    case 'jsonl':
      return jsonReport(resultDocument(result), format === 'json' && screen.terminal ? 2 : 0);
    default: {
      const { foldersPieces } = await import('../../report/report-many.ts');
      return foldersPieces(result, gates, format, { words: style.words, tripped: [] });
    }
  }
}

/** Whether there is something that matters, and the baseline has all of it. */
function isAllKnown({ differences }: Comparison, isKnown: (trigger: Trigger) => boolean): boolean {
  const mattering = differences.filter(matters);
  return mattering.length > 0 && mattering.every(isKnown);
}

function pairTrier(settings: Settings, comparePair: typeof compareSources) {
  const options = textOptions(settings);
  return async ([a, b]: readonly [string, string], skipped: Skipped[]): Promise<Comparison | undefined> => {
    try {
      return comparePair(await readText(a, options), await readText(b, options), settings);
    } catch (error) {
      if (!isFailure(error) || error.path === null) throw error;
      skipped.push(skippedFor(error.path, error));
      return undefined;
    }
  };
}
