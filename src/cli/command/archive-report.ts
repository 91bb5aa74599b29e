import { jsonReport, type Result, resultDocument } from '../../report/machine/json.ts';
import type { ListedFormat } from '../../report/report-many.ts';
import type { TextStyle } from '../../report/terminal/text.ts';
import type { ReportStyle } from '../../report/told/input.ts';
import type { Settings } from '../option/settings.ts';
import { formatOf, textStyle } from '../output/present.ts';
import { screenFor } from '../output/terminal.ts';

/** How a result of an archive command is told: as text, as one document, or in lines of JSON. */
export interface Told {
  readonly result: Result;
  readonly text: (style: TextStyle) => Iterable<string>;
  /** The documents of the jsonl format. */
  readonly lines: () => Iterable<Readonly<Record<string, unknown>>>;
  /** The formats for people and machines outside, and the gates that tripped; absent where a command has none. */
  readonly listed?: {
    readonly tripped: readonly string[];
    readonly pieces: (many: Many, format: ListedFormat, style: ReportStyle) => Iterable<string>;
  };
}

/** The reports on many texts, loaded only when one is asked for. */
type Many = typeof import('../../report/report-many.ts');

/** The pieces of the report in the format that was asked for. */
export async function presentArchive(
  { result, text, lines, listed }: Told,
  settings: Settings,
): Promise<Iterable<string>> {
  const screen = await screenFor(settings);
  const format = formatOf(settings);
  switch (format) {
    case 'text':
      return text(textStyle(screen, settings));
    case 'json':
      return jsonReport(resultDocument(result), screen.terminal ? 2 : 0);
    case 'jsonl':
      return jsonLines(lines());
    default: {
      if (listed === undefined) throw new Error(`${result.command ?? ''} is not told as ${format}`);
      const { words } = textStyle(screen, settings);
      return listed.pieces(await import('../../report/report-many.ts'), format, { words, tripped: listed.tripped });
    }
  }
}

function* jsonLines(documents: Iterable<Readonly<Record<string, unknown>>>): Generator<string> {
  for (const document of documents) yield* jsonReport(document);
}
