/** Characters that HTML gives a meaning to, in text and in quoted attributes. */
const MARKUP: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
  ['`', '&#96;'],
  ['\r', '&#13;'],
]);

/**
 * Markup, and what a page cannot hold or a reader must see: controls (NUL cannot be written at all), direction
 * controls (they would reorder the page), soft hyphens and zero-width characters, line and paragraph separators,
 * halves of a surrogate pair. Joiners (U+200C, U+200D) and variation selectors stay: they shape emoji and letters.
 */
const SPECIAL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: naming the control characters is the point
  /[&<>"'`\r\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Text for between tags. An invisible or unwritable code unit becomes an empty element that names it:
 * `data-u` holds its number in hex, so that a parser can give the text back.
 */
export function htmlText(text: string): string {
  return text.replace(SPECIAL, (unit) => MARKUP.get(unit) ?? `<i class="u" data-u="${hex(unit)}"></i>`);
}

/** Text for a double-quoted attribute; an invisible or unwritable code unit is named as ‹U+202E›. */
export function htmlAttribute(text: string): string {
  return text.replace(SPECIAL, (unit) => MARKUP.get(unit) ?? `‹U+${hex(unit)}›`);
}

function hex(unit: string): string {
  return unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
