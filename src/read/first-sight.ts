/** Bytes in which a file that is no plain text shows it. */
const HEAD = 1024;
/** Names that may mean more than a plain text, whatever the first bytes say. */
const ENDINGS_OF_DOCUMENTS =
  'docx docm dotx dotm odt ott rtf doc dot htm html xhtml shtml pdf eml mht mhtml md markdown mdown mkd mkdn csv tsv tab json jsonl ndjson zip xml nitf newsml rss atom gz';
/** Control characters that texts have: tab, line ends, form feed, the end of a DOS file. */
const WRITTEN = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a]);
/** How markup, JSON, RTF, mail and PDF begin, white space and a byte order mark aside. */
const BEGINNING = /^(?:\xef\xbb\xbf)?\s*(?:[<{[]|From |[!-9;-~]+[ \t]*:)|%PDF-/;
const ASCII_END = 0x20;

/**
 * Whether bytes are a plain text beyond doubt, by their first ones and their name. What is not may still be one; to tell
 * it takes more than is worth loading for a plain text.
 */
export function isPlainAtFirstSight(bytes: Uint8Array, name: string): boolean {
  if (isNameOfDocument(name)) return false;
  const head = bytes.subarray(0, HEAD);
  if (head.some((byte) => byte < ASCII_END && !WRITTEN.has(byte))) return false;
  // JPEG, gzip and other magic numbers begin with bytes that begin no UTF-8; code pages do too.
  const [first = 0, second = 0] = head;
  if (first === 0xff && second === 0xd8) return false;
  return !BEGINNING.test(String.fromCharCode(...head));
}

function isNameOfDocument(name: string): boolean {
  const dot = name.lastIndexOf('.');
  return dot >= 0 && ENDINGS_OF_DOCUMENTS.split(' ').includes(name.slice(dot + 1).toLowerCase());
}
