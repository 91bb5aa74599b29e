/** Numbers of any length as canonical decimals: no leading or trailing zeros, a point, no groups (`1500000`, `1.5`). */
export type Decimal = string;

/** Longer runs of digits are identifiers; nobody reads them as a quantity. */
export const MOST_DIGITS = 40;

function canonical(whole: string, fraction: string): Decimal {
  let first = 0;
  while (first < whole.length - 1 && whole[first] === '0') first++;
  let last = fraction.length;
  while (last > 0 && fraction[last - 1] === '0') last--;
  const head = whole.slice(first) || '0';
  return last === 0 ? head : `${head}.${fraction.slice(0, last)}`;
}

/**
 * The value of digits with points and commas, or undefined where they are no one number (1.2.3).
 * `commaGroups` tells whether 1,250 is a thousand and more, as in English, or one and a quarter.
 */
export function parseDecimal(written: string, commaGroups: boolean): Decimal | undefined {
  if (written.length > MOST_DIGITS || !/^\d[\d.,]*$/.test(written)) return undefined;
  if (!/[.,]/.test(written)) return canonical(written, '');
  const parts = written.split(/[.,]/);
  const marks = written.replace(/\d/g, '');
  const [first = '', ...rest] = parts;
  const grouped = first.length <= 3 && first !== '0' && rest.every((part) => part.length === 3);
  if (marks.length === 1)
    return marks === ',' && commaGroups && grouped ? canonical(parts.join(''), '') : canonical(first, rest[0] ?? '');
  const separator = marks[0] ?? '';
  const uniform = marks === separator.repeat(marks.length);
  if (uniform) return grouped ? canonical(parts.join(''), '') : undefined;
  // 1,250.50 and 1.250,50: the last mark, of another kind than the others, is the decimal one.
  const last = parts.pop() ?? '';
  const others = marks.slice(0, -1);
  if (others !== separator.repeat(others.length)) return undefined;
  return first.length <= 3 && parts.slice(1).every((part) => part.length === 3)
    ? canonical(parts.join(''), last)
    : undefined;
}

/** A decimal times a power of ten or any other whole factor. */
export function times(value: Decimal, factor: number): Decimal {
  const zeros = Math.log10(factor);
  if (!Number.isInteger(zeros)) return String(Number(value) * factor);
  const [whole = '', fraction = ''] = value.split('.');
  const moved = fraction.slice(0, zeros).padEnd(zeros, '0');
  return canonical(whole + moved, fraction.slice(zeros));
}

/** The sum of two decimals, the second one a whole number below the last digits of the first (2 million + 300,000). */
export function plus(one: Decimal, other: Decimal): Decimal {
  return String(Number(one) + Number(other));
}

/** The decimal of a number. */
export function decimalOf(value: number): Decimal {
  return String(value);
}
