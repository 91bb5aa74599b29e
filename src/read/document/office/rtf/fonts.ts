import { decodeCodePage } from '../code-page.ts';

/** Code pages of the character sets that a font may have (RTF 1.9.1, \fcharset). */
const CODE_PAGES: ReadonlyMap<number, number> = new Map([
  [0, 1252],
  [77, 10000],
  [128, 932],
  [129, 949],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
]);
const ANSI = 0;
const SYMBOLS = 2;

/** The fonts of a document, by their number. */
export interface Fonts {
  readonly codePage: (codePage: number) => void;
  readonly font: (number: number) => void;
  readonly charset: (charset: number) => void;
  /** The code page that the font names itself. */
  readonly ownCodePage: (codePage: number) => void;
  readonly name: (piece: string) => void;
  readonly decode: (bytes: Uint8Array, font: number) => string;
  /** The name of a font whose characters are signs, else undefined. */
  readonly symbolFont: (font: number) => string | undefined;
}

export function createFonts(): Fonts {
  const charsets = new Map<number, number>();
  const ownPages = new Map<number, number>();
  const names = new Map<number, string>();
  const codePages = new Map<number, number>();
  let ofDocument = 1252;
  let now = 0;

  const codePageOf = (font: number): number => {
    const charset = charsets.get(font);
    const named = ownPages.get(font);
    if (named !== undefined && named !== 0) return named;
    const own = charset === undefined ? undefined : CODE_PAGES.get(charset);
    if (own === undefined) return ofDocument;
    // Producers that know no character sets call all their fonts western, whatever the document is written in.
    const isKnown = charset !== ANSI || [...charsets.values()].some((one) => CODE_PAGES.get(one) === ofDocument);
    return isKnown ? own : ofDocument;
  };
  return {
    codePage: (codePage) => {
      ofDocument = codePage;
      codePages.clear();
    },
    font: (number) => {
      now = number;
    },
    charset: (charset) => {
      charsets.set(now, charset);
      codePages.clear();
    },
    ownCodePage: (codePage) => {
      ownPages.set(now, codePage);
      codePages.clear();
    },
    name: (piece) => {
      names.set(now, (names.get(now) ?? '') + piece);
    },
    decode: (bytes, font) => {
      const codePage = codePages.get(font) ?? codePageOf(font);
      codePages.set(font, codePage);
      return decodeCodePage(bytes, codePage);
    },
    symbolFont: (font) => (charsets.get(font) === SYMBOLS ? (names.get(font) ?? '').replace(/;.*$/s, '') : undefined),
  };
}
