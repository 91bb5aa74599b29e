/** A flag is written with two letters of its own. */
const FLAG = /[\u{1F1E6}-\u{1F1FF}]{2}/uy;
/** A rating: stars in a row, full and empty ones, close together or a space apart. */
const STARS = /[★☆⭐🌟]\uFE0F?(?:[ \u00A0]?[★☆⭐🌟]\uFE0F?)+/uy;
const HIGH_SURROGATE_OF_FLAG = 0xd83c;

/** Where a sign of several characters ends that begins at a place; `otherwise` where none does. */
export function endOfSign(text: string, at: number, otherwise: number): number {
  const unit = text.charCodeAt(at);
  if (unit !== HIGH_SURROGATE_OF_FLAG && unit < 0x2600) return otherwise;
  for (const pattern of [FLAG, STARS]) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) return at + match[0].length;
  }
  return otherwise;
}

/** Whether a text is one flag. */
export function isFlag(text: string): boolean {
  return /^[\u{1F1E6}-\u{1F1FF}]{2}$/u.test(text.trim());
}

/** How many full stars a row of stars has; undefined where the text is none. */
export function starsOf(text: string): number | undefined {
  if (!/^(?:[★☆⭐🌟]\uFE0F?[ \u00A0]?)+$/u.test(text.trim())) return undefined;
  return (text.match(/[★⭐🌟]/gu) ?? []).length;
}
