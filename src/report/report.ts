import type { Comparison } from '../result/comparison.ts';
import type { Format } from './formats.ts';
import { html } from './html.ts';
import { github } from './machine/github.ts';
import { jsonReport, resultDocument } from './machine/json.ts';
import { junit } from './machine/junit.ts';
import { markdown } from './machine/markdown.ts';
import { sarif } from './machine/sarif.ts';
import { columnsReport, LEAST_COLUMNS } from './terminal/columns.ts';
import { PLAIN } from './terminal/palette.ts';
import { type TextStyle, textReport } from './terminal/text.ts';
import type { PairInput, ReportStyle } from './told/input.ts';
import { type UiLanguage, USUAL_UI_LANGUAGE } from './words/ui-language.ts';
import { wordsOf } from './words/words.ts';

/** What a report on two texts may be told beside the result. */
export interface ReportOptions {
  /** The two texts that were compared: with them human formats show the words around a change. */
  readonly a?: string;
  readonly b?: string;
  /** Language of the human formats (text, markdown, html); English when not given. */
  readonly language?: UiLanguage;
  /** Columns of the text format; 80 when not given. */
  readonly width?: number;
  /** Whether the text format lists cosmetic and ignored differences too. */
  readonly all?: boolean;
  /** Whether the text format shows both texts in columns beside one another; needs a width of 100 or more. */
  readonly sideBySide?: boolean;
  /** Gates that tripped (verdicts, severities, categories); annotations name them. */
  readonly tripped?: readonly string[];
  /** Spaces of indentation of the json format; compact when not given. */
  readonly indent?: 0 | 2;
}

const DEFAULT_WIDTH = 80;

/** A result of `compare` in one of the formats, as one string. Input text in it is inert in that format. */
export function report(result: Comparison, format: Format, options: ReportOptions = {}): string {
  const {
    a = '',
    b = '',
    language = USUAL_UI_LANGUAGE,
    width = DEFAULT_WIDTH,
    all = false,
    tripped = [],
    indent = 0,
  } = options;
  const { sideBySide = false } = options;
  const style = { words: wordsOf(language), palette: PLAIN, width, all, sideBySide, tripped, indent };
  return [...pairReport({ comparison: result, textA: a, textB: b }, format, style)].join('');
}

/** Everything that any of the formats asks about its looks. */
export interface PairStyle extends TextStyle, ReportStyle {
  readonly indent: 0 | 2;
}

/** The same in pieces, for results longer than a string can be. */
export function pairReport(input: PairInput, format: Format, style: PairStyle): Iterable<string> {
  switch (format) {
    case 'text':
      return isInColumns(style) ? columnsReport(input, style) : textReport(input, style);
    case 'json':
      return jsonReport(resultDocument(input.comparison), style.indent);
    case 'jsonl':
      return jsonReport(resultDocument(input.comparison));
    case 'html':
      return html(input, style);
    case 'markdown':
      return [markdown(input, style)];
    case 'github':
      return [github(input, style)];
    case 'sarif':
      return jsonReport(sarif(input, style), style.indent);
    case 'junit':
      return [junit(input, style)];
  }
}

/** Whether a text report is told in columns: asked for, and wide enough. */
export function isInColumns({ sideBySide, width }: TextStyle): boolean {
  return sideBySide === true && width >= LEAST_COLUMNS;
}
