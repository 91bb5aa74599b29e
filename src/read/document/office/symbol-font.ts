/** What the font Symbol shows for its characters from 0x20 and from 0xA0 (Adobe's Symbol encoding). */
const SYMBOL_LOW = ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼';
const SYMBOL_HIGH = '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑';
/** Signs of Wingdings that stand in running text: telephones, envelopes, ticks, bullets, arrows. */
const WINGDINGS: ReadonlyMap<number, string> = new Map([
  [0x28, '☎'],
  [0x29, '✆'],
  [0x2a, '✉'],
  [0x4a, '☺'],
  [0x6c, '●'],
  [0x6e, '■'],
  [0x75, '◆'],
  [0x76, '❖'],
  [0x9f, '•'],
  [0xa7, '▪'],
  [0xa8, '◻'],
  [0xd8, '➢'],
  [0xdf, '←'],
  [0xe0, '→'],
  [0xe8, '➔'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
]);
/** Where Windows keeps the characters of symbol fonts among those for private use. */
const PRIVATE = 0xf000;

/** Whether the characters of a font are signs, whatever letters they are written by. */
export function isSymbolFont(font: string): boolean {
  return /^(?:symbol|wingdings)$/i.test(font.trim());
}

/** What a symbol font shows for a code, with or without the offset of private use; '' for a sign without a character. */
export function symbolOf(font: string, code: number): string {
  const own = code >= PRIVATE && code <= PRIVATE + 0xff ? code - PRIVATE : code;
  if (/^symbol$/i.test(font.trim())) {
    if (own >= 0x20 && own < 0x7f) return SYMBOL_LOW[own - 0x20] ?? '';
    return own >= 0xa0 && own <= 0xff ? (SYMBOL_HIGH[own - 0xa0] ?? '') : '';
  }
  if (/^wingdings$/i.test(font.trim())) return WINGDINGS.get(own) ?? '';
  // Another font: what is no private character is what it says.
  return code >= PRIVATE && code <= PRIVATE + 0xff ? '' : character(code);
}

/** The character with a code, '' for a code that is none. */
export function character(code: number): string {
  const valid = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return valid ? String.fromCodePoint(code) : '';
}
