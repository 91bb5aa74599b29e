/** How the items of a list are counted. */
export type Counting =
  | 'decimal'
  | 'decimal-zero'
  | 'upper-roman'
  | 'lower-roman'
  | 'upper-letter'
  | 'lower-letter'
  | 'upper-russian'
  | 'lower-russian'
  | 'none';

/** Numbers above are written in figures, as word processors do. */
const LARGEST_ROMAN = 3_999;
/** Letters repeat themselves (aa, bb); a word of them longer than this is no label. */
const MOST_LETTERS = 10;
const LATIN = 'abcdefghijklmnopqrstuvwxyz';
/** Without ё, й, ъ, ы and ь, as Russian counts. */
const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщэюя';
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** A number as the item of a list shows it. */
export function ordinal(number: number, counting: Counting): string {
  switch (counting) {
    case 'decimal':
      return String(number);
    case 'decimal-zero':
      return String(number).padStart(2, '0');
    case 'lower-roman':
      return roman(number);
    case 'upper-roman':
      return roman(number).toUpperCase();
    case 'lower-letter':
      return letters(number, LATIN);
    case 'upper-letter':
      return letters(number, LATIN).toUpperCase();
    case 'lower-russian':
      return letters(number, RUSSIAN);
    case 'upper-russian':
      return letters(number, RUSSIAN).toUpperCase();
    case 'none':
      return '';
  }
}

function roman(number: number): string {
  if (number < 1 || number > LARGEST_ROMAN) return String(number);
  let rest = number;
  let text = '';
  for (const [value, sign] of ROMAN) for (; rest >= value; rest -= value) text += sign;
  return text;
}

/** a … z, then aa, bb …, as ECMA-376 counts (17.18.59). */
function letters(number: number, alphabet: string): string {
  const index = number - 1;
  const times = Math.floor(index / alphabet.length) + 1;
  if (index < 0 || times > MOST_LETTERS) return String(number);
  return (alphabet[index % alphabet.length] ?? '').repeat(times);
}
