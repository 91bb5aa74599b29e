import { statSync } from 'node:fs';
import { Failure } from '../../read/failure.ts';
import { type Source, STANDARD_INPUT } from '../../read/source.ts';
import { readText } from '../../read/texts.ts';
import { PAIR_FORMATS } from '../../report/formats.ts';
import { say } from '../../terms/sentences.ts';
import type { ExitCode } from '../exit-codes.ts';
import { openBaseline } from '../gate/baseline.ts';
import { gateCode, trippedBy } from '../gate/gate.ts';
import type { Command, Run } from '../option/command.ts';
import type { Settings } from '../option/settings.ts';
import { COMPARISON_OPTIONS, RECORD_OPTIONS, REPORT_OPTIONS } from '../option/shared.ts';
import { warningLine } from '../output/error-line.ts';
import { destinationOf, furtherReports, pairFormatOf, presentComparison } from '../output/present.ts';
import { writeErrorLine } from '../output/stdout.ts';
import { screenFor } from '../output/terminal.ts';
import { bePatient } from '../patience.ts';
import { cliWords } from '../words/words.ts';
import { compareSources } from './compare-sources.ts';
import { textOptions } from './comparison-options.ts';

/** `dedupe A B`: two texts, or two folders whose files are paired by name. */
export const compareCommand: Command = {
  name: 'compare',
  summary: 'Is this the same release, what did they change, and does the change matter?',
  operands: ['<a>', '[b]'],
  options: [
    ...REPORT_OPTIONS,
    ...RECORD_OPTIONS,
    'summary',
    'words',
    'sideBySide',
    ...COMPARISON_OPTIONS,
    'why',
    'baseline',
    'writeBaseline',
    'labelA',
    'labelB',
  ],
  formats: PAIR_FORMATS,
  examples: [
    ['dedupe release.txt published.txt', 'what the second text changed'],
    ['dedupe release.txt published.txt --fail-on number,name,negation', 'exit with 1 when a fact changed'],
    ['dedupe --json release.txt - < published.txt', 'the same for programs; - is standard input'],
    ['dedupe release.txt published.txt --side-by-side', 'both texts in columns, paragraph beside paragraph'],
    ['dedupe release.docx --tracked both', 'what the tracked changes of a document do to it'],
    ['dedupe releases/ published/', 'every file against the one of the same name'],
  ],
  run: runCompare,
};

async function runCompare({ operands, settings, given }: Run): Promise<ExitCode> {
  const { a, b, tracked } = askedFor(operands, settings);
  if (a === STANDARD_INPUT && b === STANDARD_INPUT) {
    throw new Failure('usage', STANDARD_INPUT, 'standard input can be read only once');
  }
  const areFolders = isFolder(a) && isFolder(b);
  const folder = areFolders ? undefined : [a, b].find(isFolder);
  if (folder !== undefined)
    throw new Failure('is-directory', folder, 'is a folder and the other is none: name two texts or two folders');
  if (given.sideBySide === true) await (await import('./side-by-side.ts')).checkSideBySide(settings, areFolders);
  if (areFolders && pairFormatOf(settings) === 'docx')
    throw new Failure('usage', null, '--format docx: a redline is of two texts, not of two folders');
  if (areFolders) {
    const { compareFolders } = await import('./compare-folders.ts');
    return compareFolders([a, b], settings, compareSources);
  }
  const write = destinationOf(settings, [a, b]);
  const further = furtherReports(settings, [a, b], PAIR_FORMATS);
  const baseline = await openBaseline(settings);
  const reading = textOptions(settings.tracked === 'both' ? { ...settings, tracked: 'final' } : settings);
  const one = await readText(a, { ...reading, label: settings.labelA, ...tracked?.a });
  const other = await readText(b, { ...reading, label: settings.labelB, ...tracked?.b });
  await bePatient(one.text.length + other.text.length);
  const comparison = compareSources(one, other, settings);
  const gates = settings.failOn ?? [];
  const isKnown = baseline.ofComparison(comparison, gates);
  const tripped = trippedBy(comparison, gates, isKnown);
  baseline.save();
  const asked = { tripped, ...(settings.baseline !== undefined && { isKnown }) };
  const input = { comparison, textA: one.text, textB: other.text };
  write(await presentComparison(input, asked, settings));
  for (const report of further) report.write(await presentComparison(input, asked, report.settings));
  if (settings.quiet !== true) await warn([one, other], settings);
  return gateCode(tripped.length > 0, settings);
}

/** The two texts that a command line names: with `--tracked both` one document, before its changes and after. */
function askedFor([a = '', b]: readonly string[], { tracked, labelA, labelB }: Settings) {
  if (tracked === 'both') {
    if (b !== undefined) throw new Failure('usage', b, '--tracked both: compares one document, two were named');
    if (a === STANDARD_INPUT)
      throw new Failure('usage', a, 'standard input can be read only once, --tracked both reads twice');
    const before = { tracked: 'original', label: labelA ?? `${a} (original)` } as const;
    return { a, b: a, tracked: { a: before, b: { tracked: 'final', label: labelB ?? `${a} (final)` } as const } };
  }
  if (b === undefined)
    throw new Failure('usage', null, 'two texts or two folders are needed: dedupe A B (dedupe -h shows examples)');
  return { a, b };
}

async function warn(sources: readonly Source[], settings: Settings): Promise<void> {
  if (sources.every(({ doubts }) => doubts.length === 0)) return;
  const { words } = await screenFor(settings);
  const { warning } = (await cliWords(settings.uiLang)) ?? {};
  for (const { name, doubts } of sources)
    for (const doubt of doubts) writeErrorLine(warningLine(name, say(doubt, words.doubts), warning));
}

function isFolder(operand: string): boolean {
  try {
    return operand !== STANDARD_INPUT && statSync(operand).isDirectory();
  } catch {
    return false;
  }
}
