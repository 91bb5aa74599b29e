import type { Comparison } from '../classify/comparison.ts';
import type { Format } from '../report/formats.ts';
import { comparisonDocument, jsonReport } from '../report/json.ts';
import { type TextStyle, textReport } from '../report/text.ts';
import { en } from '../report/words/en.ts';
import { outputTarget, writeFileAtomically } from './atomic-file.ts';
import type { Settings } from './settings.ts';
import { writeOut } from './stdout.ts';
import { type Screen, screenFor } from './terminal.ts';

/** The format that was asked for. */
export function formatOf({ format, json }: Settings): Format {
  return json === true ? 'json' : (format ?? 'text');
}

/** Where a result is to go, decided (and refused) before any work is done. */
export type Destination = (pieces: Iterable<string>) => void;

/** Standard output, or the file of `--output`, which may be none of the inputs. Nothing is written with `--quiet`. */
export function destinationOf({ output, quiet }: Settings, inputs: readonly string[]): Destination {
  if (output !== undefined && output !== '-') {
    const target = outputTarget(output, inputs);
    return (pieces) => writeFileAtomically(target, output, pieces);
  }
  return quiet === true ? () => {} : writeOut;
}

/** A comparison in the format that was asked for, in pieces. */
export async function presentComparison(
  comparison: Comparison,
  texts: { readonly a: string; readonly b: string },
  settings: Settings,
): Promise<Iterable<string>> {
  const screen = await screenFor(settings);
  const format = formatOf(settings);
  switch (format) {
    case 'text':
      return textReport({ comparison, textA: texts.a, textB: texts.b }, textStyle(screen, settings));
    case 'json':
      return jsonReport(comparisonDocument(comparison), screen.terminal ? 2 : 0);
    case 'jsonl':
      return jsonReport(comparisonDocument(comparison));
    default:
      throw new Error(`format ${format} is not there yet`);
  }
}

/** How the human report is to look on a screen. */
export function textStyle({ width, palette }: Screen, { all }: Settings): TextStyle {
  return { words: en, palette, width, all: all === true };
}
