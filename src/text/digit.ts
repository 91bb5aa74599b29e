/** Digits of any script. */
const DIGIT = /\p{Nd}/u;
const DIGITS = /\p{Nd}/gu;

/** A text with its digits of any script as those of ASCII: ٢٥٠ is 250. */
export function withPlainDigits(text: string): string {
  return text.replace(DIGITS, (digit) => String(valueOfDigit(digit.codePointAt(0) ?? 0)));
}

/** Digits of a script stand in tens, one after the other; where several tens adjoin, every ten begins anew. */
function valueOfDigit(point: number): number {
  let before = 0;
  while (DIGIT.test(String.fromCodePoint(point - before - 1))) before++;
  return before % 10;
}

/** The runs of digits in a text, in order, parted by spaces; empty where there are none. */
export function digitRuns(text: string): string {
  return (withPlainDigits(text).match(/\d+/g) ?? []).join(' ');
}
