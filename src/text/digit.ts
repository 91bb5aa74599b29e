/** The first digits beyond those of ASCII are Arabic; to ask for all of them takes long to make ready. */
const HAS_PLAIN_DIGITS_ONLY = /^[\0-\u065f]*$/;

/** A text with its digits of any script as those of ASCII: ٢٥٠ is 250. */
export function withPlainDigits(text: string): string {
  if (HAS_PLAIN_DIGITS_ONLY.test(text)) return text;
  return text.replace(/\p{Nd}/gu, (digit) => String(valueOfDigit(digit.codePointAt(0) ?? 0)));
}

/** Digits of a script stand in tens, one after the other; where several tens adjoin, every ten begins anew. */
function valueOfDigit(point: number): number {
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(point - before - 1))) before++;
  return before % 10;
}

/** The runs of digits in a text, in order, parted by spaces; empty where there are none. */
export function digitRuns(text: string): string {
  const plain = withPlainDigits(text);
  return /\d/.test(plain) ? (plain.match(/\d+/g) ?? []).join(' ') : '';
}
