import type { WideEncoding } from './encoding.ts';

/** Bytes looked at: the beginning of a text shows its byte order. */
const SAMPLE = 64 * 1024;
/** The share of code units that must be letters, marks or spaces of the scripts in question. */
const PLAUSIBLE_SHARE = 0.9;
/** Share of code units with a byte 0x00 or 0x04, without which ASCII could pass for typographic marks. */
const TELLING_SHARE = 0.3;
const NUL = 0;
const CYRILLIC_PAGE = 4;

/**
 * The byte order of UTF-16 without a mark, told by its pattern: in Cyrillic and Latin text one byte of every two is
 * 0x04 or 0x00. Undefined when it is no such text. (Bytes of Cyrillic UTF-16 are valid UTF-8, so this is asked first.)
 */
export function unmarkedUtf16(bytes: Uint8Array): WideEncoding | undefined {
  if (bytes.length === 0 || bytes.length % 2 === 1) return undefined;
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.indexOf(NUL) < 0 && sample.indexOf(CYRILLIC_PAGE) < 0) return undefined;
  if (looksWritten(sample, 1)) return 'utf-16le';
  return looksWritten(sample, 0) ? 'utf-16be' : undefined;
}

/** Whether the pairs of bytes, `high` telling where the higher byte stands, are characters one would write. */
function looksWritten(sample: Uint8Array, high: 0 | 1): boolean {
  let plausible = 0;
  let telling = 0;
  for (let at = 0; at < sample.length; at += 2) {
    const upper = sample[at + high] ?? 0;
    const lower = sample[at + 1 - high] ?? 0;
    if (isPlausible(upper * 256 + lower)) plausible++;
    if (upper === NUL || upper === CYRILLIC_PAGE) telling++;
  }
  const units = sample.length / 2;
  return plausible >= units * PLAUSIBLE_SHARE && telling >= units * TELLING_SHARE;
}

/** Latin with its extensions, Cyrillic, general punctuation, currency and letter-like signs, white space. */
function isPlausible(unit: number): boolean {
  if (unit < 0x20) return unit === 0x09 || unit === 0x0a || unit === 0x0d;
  if (unit < 0x250) return unit < 0x7f || unit >= 0xa0;
  return (unit >= 0x300 && unit < 0x370) || (unit >= 0x400 && unit < 0x530) || (unit >= 0x2000 && unit < 0x2150);
}
