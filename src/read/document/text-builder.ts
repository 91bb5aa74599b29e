import type { DocumentMeta, ExtractedText, ExtractionWarning, LineMark, MarkedLines, PageStart } from './document.ts';

/** Collects the lines of a text in order, with what the format says of them. */
export interface TextBuilder {
  /** Adds a paragraph: white space is made single, tabs and line breaks of its own are kept; an empty one is left out. */
  readonly paragraph: (text: string, mark?: LineMark) => void;
  /** What follows stands on this page, from 1. */
  readonly page: (page: number) => void;
  readonly warn: (warning: ExtractionWarning) => void;
  readonly build: (meta: DocumentMeta) => ExtractedText;
}

export function createTextBuilder(): TextBuilder {
  const lines: string[] = [];
  const marks: MarkedLines[] = [];
  const pages: PageStart[] = [];
  const warnings: ExtractionWarning[] = [];
  return {
    paragraph: (text, mark) => {
      const from = lines.length;
      for (const line of text.split(/\r\n|[\n\r\u2028\u2029\v\f]/)) {
        const tidy = tidyLine(line);
        if (tidy !== '') lines.push(tidy);
      }
      if (mark !== undefined && lines.length > from) marks.push({ mark, from, to: lines.length });
    },
    page: (page) => {
      const last = pages.at(-1);
      if (last?.line === lines.length) pages.pop();
      pages.push({ line: lines.length, page });
    },
    warn: (warning) => {
      warnings.push(warning);
    },
    build: (meta) => ({
      text: lines.join('\n'),
      meta,
      marks,
      pages,
      warnings: lines.length === 0 ? [...warnings, { kind: 'no-text' }] : warnings,
    }),
  };
}

/** White space made single; a tab between cells stays one, whatever stands around it. No-break spaces stay. */
function tidyLine(line: string): string {
  return line
    .replaceAll('\u00ad', '')
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/ ?\t[ \t]*/g, '\t')
    .trim();
}
