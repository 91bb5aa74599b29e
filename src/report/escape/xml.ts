const MARKUP: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
]);

/** Markup, what XML 1.0 (2.2) cannot hold, and what a reader of the file would not see. */
const SPECIAL = /[&<>"'\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Surrogate}\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/gu;

/**
 * Text for XML, between tags and in quoted attributes. Line ends become spaces; characters that XML cannot hold or a
 * reader cannot see are named as ‹U+001B›.
 */
export function escapeXml(text: string): string {
  return text
    .replace(/[\r\n\t]+/g, ' ')
    .replace(SPECIAL, (character) => {
      const point = character.codePointAt(0) ?? 0;
      return MARKUP.get(character) ?? `‹U+${point.toString(16).toUpperCase().padStart(4, '0')}›`;
    })
    .replace(/##(?=[a-z]*\[)/gi, '#&#35;');
}
