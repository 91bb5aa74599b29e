import { Failure } from '../../read/failure.ts';
import { FORMATS, type Format, type PairFormat } from '../../report/formats.ts';
import { jsonReport, resultDocument } from '../../report/machine/json.ts';
import { type TextStyle, textReport } from '../../report/terminal/text.ts';
import type { GateStyle, PairInput } from '../../report/told/input.ts';
import { said } from '../../terms/said.ts';
import type { Settings } from '../option/settings.ts';
import { outputTarget, writeFileAtomically } from './atomic-file.ts';
import { writePaged } from './pager.ts';
import { type Pieces, writeOut } from './stdout.ts';
import { isTerminal, type Screen, screenFor } from './terminal.ts';

const STANDARD_OUTPUT = 1;

/** The format that was asked for, by a command that has no redline. */
export function formatOf(settings: Settings): Format {
  const format = pairFormatOf(settings);
  return format === 'docx' ? 'text' : format;
}

/** The format that a comparison of two texts was asked for in. */
export function pairFormatOf({ format, json }: Settings): PairFormat {
  if (json === true) return 'json';
  return format === undefined || format === 'parquet' ? 'text' : format;
}

/** Where a result is to go, decided (and refused) before any work is done. */
export type Destination = (pieces: Pieces) => void;

/** Standard output, or the file of `--output`, which may be none of the inputs. Nothing is written with `--quiet`. */
export function destinationOf(settings: Settings, inputs: readonly string[]): Destination {
  const { output, quiet } = settings;
  if (output !== undefined && output !== '-') {
    const target = outputTarget(output, inputs);
    return (pieces) => writeFileAtomically(target, output, pieces);
  }
  if (quiet === true) return () => {};
  if (pairFormatOf(settings) === 'docx') {
    if (!isTerminal(STANDARD_OUTPUT)) return writeOut;
    throw new Failure('usage', null, '--format docx: a Word document is nothing for a terminal; name its file with -o');
  }
  return formatOf(settings) === 'text' ? (pieces) => writePaged(pieces, settings) : writeOut;
}

/** A report beside the one that was asked for: the settings that give it, and where it goes. */
interface FurtherReport {
  readonly settings: Settings;
  readonly write: Destination;
}

/** What `--report` asks for, refused before any work is done when it names no format or no file that can be written. */
export function furtherReports(
  settings: Settings,
  inputs: readonly string[],
  formats: readonly PairFormat[] = FORMATS,
): readonly FurtherReport[] {
  return (settings.report ?? []).map((asked) => {
    const at = asked.indexOf('=');
    const format = formats.find((name) => name === asked.slice(0, at));
    const output = asked.slice(at + 1);
    if (format === undefined || output === '')
      throw new Failure('usage', null, said`--report: '${asked}' is not FORMAT=FILE (${formats.join(', ')})`);
    const own: Settings = { ...settings, format, json: false, output };
    return { settings: own, write: destinationOf(own, inputs) };
  });
}

/** A comparison in the format that was asked for, in pieces; the rarer formats are loaded when they are. */
export async function presentComparison(input: PairInput, gates: GateStyle, settings: Settings): Promise<Pieces> {
  const screen = await screenFor(settings);
  const style = { ...textStyle(screen, settings), ...gates, indent: screen.terminal ? 2 : 0 } as const;
  const format = pairFormatOf(settings);
  if (format === 'docx')
    return [(await import('../../report/machine/redline/redline.ts')).redline(input, screen.words)];
  if (format === 'text') {
    const { a, b } = input.comparison;
    const links = screen.terminal
      ? (await import('./hyperlinks.ts')).hyperlinksFor(a.name, b.name, settings)
      : undefined;
    const linked = { ...style, ...(links !== undefined && { links }) };
    if (settings.sideBySide !== true) return textReport(input, linked);
    return (await import('../../report/report.ts')).pairReport(input, format, { ...linked, sideBySide: true });
  }
  if (format === 'json') return jsonReport(resultDocument(input.comparison), style.indent);
  return (await import('../../report/report.ts')).pairReport(input, format, style);
}

/** How the human report is to look on a screen. */
export function textStyle({ width, palette, words }: Screen, settings: Settings): TextStyle {
  const { all, summary, words: counted } = settings;
  return { words, palette, width, all: all === true, isBrief: summary === true, countsWords: counted === true };
}
