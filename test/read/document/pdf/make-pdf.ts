/** A text at a place: points from the lower left corner, as PDF counts. */
export interface Shown {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  readonly bold?: boolean;
}

/** What else a file holds. */
export interface PdfParts {
  /** Entries of the information dictionary, as they are written. */
  readonly info?: string;
  /** Entries of the trailer. */
  readonly trailer?: string;
  /** Entries of every page. */
  readonly page?: string;
  /** Further objects, from number 10. */
  readonly objects?: Readonly<Record<number, string>>;
}

/** Writes a PDF in Courier, Latin letters only, with the texts of each page. A letter is 0.6 of the size wide. */
export function makePdf(pages: readonly (readonly Shown[])[], parts: PdfParts = {}): Uint8Array {
  const first = 100;
  const objects = new Map<number, string>([
    [1, '<</Type/Catalog/Pages 2 0 R>>'],
    [2, `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, at) => `${first + 2 * at} 0 R`).join(' ')}]>>`],
    [3, '<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>'],
    [4, '<</Type/Font/Subtype/Type1/BaseFont/Courier-Bold/Encoding/WinAnsiEncoding>>'],
    [5, `<<${parts.info ?? ''}>>`],
  ]);
  for (const [number, body] of Object.entries(parts.objects ?? {})) objects.set(Number(number), body);
  for (const [at, shown] of pages.entries()) {
    const content = shown.map(draw).join('\n');
    const fonts = '/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>';
    const contents = `/Contents ${first + 2 * at + 1} 0 R`;
    objects.set(
      first + 2 * at,
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]${fonts}${contents}${parts.page ?? ''}>>`,
    );
    objects.set(first + 2 * at + 1, `<</Length ${content.length}>>\nstream\n${content}\nendstream`);
  }
  const body = [...objects].map(([number, object]) => `${number} 0 obj\n${object}\nendobj\n`).join('');
  const trailer = `trailer\n<</Root 1 0 R/Info 5 0 R/Size 1000${parts.trailer ?? ''}>>\nstartxref\n0\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(`%PDF-1.7\n${body}${trailer}`, 'latin1'));
}

function draw({ x, y, text, size = 10, bold = false }: Shown): string {
  const escaped = text.replaceAll(/[\\()]/g, (character) => `\\${character}`);
  return `BT /${bold ? 'F2' : 'F1'} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped}) Tj ET`;
}

/** Lines one below the other, from the top. */
export function column(lines: readonly string[], x = 50, top = 700, size = 10, leading = 12): Shown[] {
  return lines.map((text, at) => ({ x, y: top - at * leading, text, size }));
}

/** A text broken at the last space before so many characters. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
