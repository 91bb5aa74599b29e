const MARKUP: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
]);

/** Markup, and what XML 1.0 (2.2) cannot hold: most controls, halves of pairs, U+FFFE and U+FFFF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is taken out
const SPECIAL = /[&<>\u0000-\u0008\u000b\u000c\u000e-\u001f\p{Surrogate}\uFFFE\uFFFF]/gu;

/**
 * Text for the text elements of a Word document, which keep all that is written: unlike elsewhere it is not named what a
 * reader cannot see, since this is the text that somebody goes on working with.
 */
export function escapeWord(text: string): string {
  return text.replace(SPECIAL, (character) => MARKUP.get(character) ?? '\uFFFD');
}
