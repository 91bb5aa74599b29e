import { latin1Text } from '../raw-bytes.ts';
import type { UnreadKind } from './unread.ts';

/** How files of a kind begin: Latin-1 characters at a place. */
interface Magic {
  readonly kind: UnreadKind;
  readonly signs: string;
  readonly at?: number;
}

/** Telling first bytes; those that many texts could begin with by chance have a second condition in `unreadMagic`. */
const MAGICS: readonly Magic[] = [
  { kind: 'png', signs: '\x89PNG\r\n\x1a\n' },
  { kind: 'jpeg', signs: '\xff\xd8\xff' },
  { kind: 'gif', signs: 'GIF87a' },
  { kind: 'gif', signs: 'GIF89a' },
  { kind: 'webp', signs: 'WEBP', at: 8 },
  { kind: 'avi', signs: 'AVI ', at: 8 },
  { kind: 'wav', signs: 'WAVE', at: 8 },
  { kind: 'tiff', signs: 'II*\0' },
  { kind: 'tiff', signs: 'MM\0*' },
  { kind: 'psd', signs: '8BPS\0' },
  { kind: 'djvu', signs: 'AT&TFORM' },
  { kind: 'icon', signs: '\0\0\x01\0' },
  { kind: 'matroska', signs: '\x1aE\xdf\xa3' },
  { kind: 'mpeg', signs: '\0\0\x01\xba' },
  { kind: 'mpeg', signs: '\0\0\x01\xb3' },
  { kind: 'mp3', signs: 'ID3\x02' },
  { kind: 'mp3', signs: 'ID3\x03' },
  { kind: 'mp3', signs: 'ID3\x04' },
  { kind: 'mp3', signs: '\xff\xfb\x90' },
  { kind: 'mp3', signs: '\xff\xfb\xb0' },
  { kind: 'ogg', signs: 'OggS\0' },
  { kind: 'flac', signs: 'fLaC\0' },
  { kind: 'amr', signs: '#!AMR' },
  { kind: 'rar', signs: 'Rar!\x1a\x07' },
  { kind: '7z', signs: '7z\xbc\xaf\x27\x1c' },
  { kind: 'xz', signs: '\xfd7zXZ\0' },
  { kind: 'bzip2', signs: 'BZh91AY&SY' },
  { kind: 'zstd', signs: '\x28\xb5\x2f\xfd' },
  { kind: 'tar', signs: 'ustar', at: 257 },
  { kind: 'cab', signs: 'MSCF\0\0\0\0' },
  { kind: 'elf', signs: '\x7fELF' },
  { kind: 'elf', signs: '\xcf\xfa\xed\xfe' },
  { kind: 'java', signs: '\xca\xfe\xba\xbe' },
  { kind: 'font', signs: 'OTTO\0' },
  { kind: 'font', signs: '\0\x01\0\0\0' },
  { kind: 'font', signs: 'wOFF' },
  { kind: 'font', signs: 'wOF2' },
  { kind: 'font', signs: 'ttcf\0' },
  { kind: 'sqlite', signs: 'SQLite format 3\0' },
  { kind: 'wordperfect', signs: '\xffWPC' },
  { kind: 'postscript', signs: '%!PS-Adobe' },
  { kind: 'indesign', signs: '\x06\x06\xed\xf5\xd8\x1d\x46\xe5' },
  { kind: 'tnef', signs: '\x78\x9f\x3e\x22' },
  { kind: 'mobi', signs: 'BOOKMOBI', at: 60 },
];

/** The brands of the ISO base media format, which stand behind `ftyp`; any other is a video. */
const BRANDS: readonly (readonly [pattern: RegExp, kind: UnreadKind])[] = [
  [/^(?:hei[cxms]|hev[cxms]|mif1|msf1)/, 'heic'],
  [/^avi[fs]/, 'avif'],
  [/^M4[AB] /, 'm4a'],
  [/^qt {2}/, 'quicktime'],
];

/** Bytes at the head of a file in which all of this stands. */
const HEAD = 512;

/** What the first bytes say that a file is, where that is nothing that is read; undefined where they say nothing. */
export function unreadMagic(bytes: Uint8Array): UnreadKind | undefined {
  const head = latin1Text(bytes.subarray(0, HEAD));
  if (head.startsWith('ftyp', 4)) return BRANDS.find(([pattern]) => pattern.test(head.slice(8, 12)))?.[1] ?? 'mp4';
  // Both begin with two letters, and hold zeros where a text holds none.
  if (head.startsWith('MZ') && head.includes('\0')) return 'exe';
  if (head.startsWith('BM') && head.startsWith('\0\0\0\0', 6)) return 'bmp';
  const found = MAGICS.find(({ signs, at = 0 }) => head.startsWith(signs, at));
  if (found?.at === 8 && !head.startsWith('RIFF')) return undefined;
  return found?.kind;
}
