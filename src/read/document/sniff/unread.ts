import { plainly, said } from '../../../terms/said.ts';
import { Failure } from '../../failure.ts';

const OCR = 'texts in pictures are not read: run OCR on it, or give the text';
const SAVE = 'save what is to be compared as .docx or as text';
const TRANSCRIPT = 'give a transcript of it as a text';
const UNPACK = 'unpack it, or pack it again as .zip';
const NO_TEXT = 'a text or a document is needed';

/** What is recognised and not read: what it is called, and what to do. */
export const UNREAD = {
  png: ['a PNG image', OCR],
  jpeg: ['a JPEG image', OCR],
  gif: ['a GIF image', OCR],
  webp: ['a WebP image', OCR],
  tiff: ['a TIFF image', OCR],
  bmp: ['a BMP image', OCR],
  heic: ['a HEIC image', OCR],
  avif: ['an AVIF image', OCR],
  psd: ['a Photoshop image', OCR],
  djvu: ['a DjVu document', OCR],
  svg: ['an SVG image', OCR],
  icon: ['an icon', NO_TEXT],
  xlsx: ['an Excel spreadsheet', 'save its table as .csv'],
  xls: ['an Excel spreadsheet', 'save its table as .csv'],
  ods: ['an OpenDocument spreadsheet', 'save its table as .csv'],
  pptx: ['a PowerPoint presentation', SAVE],
  ppt: ['a PowerPoint presentation', SAVE],
  odp: ['an OpenDocument presentation', SAVE],
  odf: ['an OpenDocument file without a text (a drawing, a formula or a database)', SAVE],
  msg: ['an Outlook message (.msg)', 'save it as .eml, or its text'],
  tnef: ['an attachment that only Outlook opens (winmail.dat)', 'ask for what is in it as .docx or as text'],
  calendar: ['an invitation for a calendar (.ics)', NO_TEXT],
  vcard: ['a business card (.vcf)', NO_TEXT],
  publisher: ['a Publisher document', SAVE],
  visio: ['a Visio drawing', SAVE],
  ole: ['a file of an older Office program that holds no Word document', SAVE],
  pages: ['an Apple iWork document', 'export it as .docx or .pdf'],
  epub: ['an EPUB book', SAVE],
  mobi: ['a Kindle book', SAVE],
  'word-xml': ['a Word document as a single XML file', 'save it as .docx'],
  'flat-odf': ['an OpenDocument text as a single XML file', 'save it as .odt'],
  xml: ['XML of a kind that is not read', 'give its text, or compare it as it stands with --input-format text'],
  wordperfect: ['a WordPerfect document', SAVE],
  postscript: ['PostScript', 'convert it to .pdf'],
  indesign: ['an InDesign document', 'export it as .rtf or .pdf'],
  mp4: ['an MP4 video', TRANSCRIPT],
  quicktime: ['a QuickTime video', TRANSCRIPT],
  matroska: ['a Matroska or WebM video', TRANSCRIPT],
  avi: ['an AVI video', TRANSCRIPT],
  mpeg: ['an MPEG video', TRANSCRIPT],
  m4a: ['an MPEG-4 audio recording', TRANSCRIPT],
  mp3: ['an MP3 recording', TRANSCRIPT],
  wav: ['a WAV recording', TRANSCRIPT],
  ogg: ['an Ogg recording', TRANSCRIPT],
  flac: ['a FLAC recording', TRANSCRIPT],
  amr: ['an AMR recording', TRANSCRIPT],
  rar: ['a RAR archive', UNPACK],
  '7z': ['a 7-Zip archive', UNPACK],
  xz: ['an XZ archive', UNPACK],
  bzip2: ['a bzip2 archive', UNPACK],
  zstd: ['a Zstandard archive', UNPACK],
  tar: ['a tar archive', UNPACK],
  cab: ['a Windows archive (CAB)', UNPACK],
  exe: ['a Windows program', NO_TEXT],
  elf: ['a program', NO_TEXT],
  java: ['a Java or Android program', NO_TEXT],
  font: ['a font', NO_TEXT],
  sqlite: ['an SQLite database', 'name an index of dedupe with --against or --index'],
  encrypted: ['an encrypted Office document', 'save it without a password'],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;

/** Kinds of files that are told by name and not read. */
export type UnreadKind = keyof typeof UNREAD;

/** Why a file of such a kind is not read, with what to do. */
export function unreadFailure(kind: UnreadKind, path: string): Failure {
  const [what, advice] = UNREAD[kind];
  const reason = said`is ${plainly(what)}; ${plainly(advice)}`;
  return new Failure(kind === 'encrypted' ? 'encrypted' : 'binary', path, reason);
}
