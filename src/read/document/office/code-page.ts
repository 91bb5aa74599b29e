import { decodeOneByte } from '../../encoding/code-page.ts';

/** Encodings that have a name of their own, by the number of their code page. */
const NAMES: ReadonlyMap<number, string> = new Map([
  [866, 'ibm866'],
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [1200, 'utf-16le'],
  [1201, 'utf-16be'],
  [10000, 'macintosh'],
  [10007, 'x-mac-cyrillic'],
  [20866, 'koi8-r'],
  [21866, 'koi8-u'],
  [65001, 'utf-8'],
]);
/** The code page of western Windows, which is meant where nothing is said. */
const WESTERN = 1252;

/** Text in a code page, by its number; one that is not known is read as western Windows. */
export function decodeCodePage(bytes: Uint8Array, codePage: number): string {
  const name = NAMES.get(codePage) ?? `windows-${codePage >= 1250 && codePage <= 1258 ? codePage : WESTERN}`;
  return decodeOneByte(bytes, name);
}
