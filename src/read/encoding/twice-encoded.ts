/** Text looked at, in UTF-16 code units: a text encoded twice shows it from the beginning. */
const SAMPLE = 64 * 1024;
/** Below this many letters a chance resemblance is likely. */
const LEAST_LETTERS = 12;
/** A second of all letters are lead bytes when a text was encoded twice; in real text hardly any are. */
const TELLING_SHARE = 0.4;

/** What the bytes 0x80..0xBF, second halves of Cyrillic in UTF-8, look like when read as windows-1251 or -1252. */
const SECOND_HALVES =
  '\u0080-\u00BF\u0402\u0403\u0409-\u040C\u040E\u040F\u0401\u0404\u0406\u0407\u0451-\u045F\u0490\u0491' +
  '\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u2026\u2030\u2039\u203A\u20AC\u2116\u2122';

/**
 * The encoding for which UTF-8 was once mistaken before it was saved as UTF-8 again (РџСЂРёРІРµС‚ for Привет);
 * undefined for healthy text.
 */
export function twiceEncoded(text: string): 'windows-1251' | 'windows-1252' | undefined {
  const sample = text.slice(0, SAMPLE);
  const pairs = count(sample, new RegExp(`[РС][${SECOND_HALVES}]`, 'g'));
  const latinPairs = count(sample, new RegExp(`[ÐÑ][${SECOND_HALVES}]`, 'g'));
  if (hasLetters(sample, Math.max(pairs, latinPairs) / TELLING_SHARE)) return undefined;
  const letters = count(sample, /\p{L}/gu);
  if (letters < LEAST_LETTERS) return undefined;
  if (pairs > letters * TELLING_SHARE) return 'windows-1251';
  return latinPairs > letters * TELLING_SHARE ? 'windows-1252' : undefined;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Whether a text has so many letters of the English and Russian alphabets: they clear it without a look at all others. */
function hasLetters(text: string, least: number): boolean {
  let letters = 0;
  for (let at = 0; at < text.length && letters < least; at++) {
    const unit = text.charCodeAt(at);
    if ((unit >= 0x410 && unit <= 0x44f) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a)) letters++;
  }
  return letters >= least;
}
