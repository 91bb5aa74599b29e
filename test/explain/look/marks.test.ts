import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';

type Row = readonly [a: string, b: string];

function told(a: string, b: string): readonly string[] {
  return compare(a, b).differences.map(({ category, a: own, b: other }) => `${category} ${own.text}→${other.text}`);
}

/** The category of the edit, which is the only one. */
const ALONE: readonly (readonly [...Row, category: string])[] = [
  // within a figure
  ['За год сдано 1 500 домов.', 'За год сдано 1500 домов.', 'number-format'],
  ['The fund holds 1,500 boats.', 'The fund holds 1500 boats.', 'number-format'],
  ['Жылына 1 500 қайық сатылды.', 'Жылына 1500 қайық сатылды.', 'number-format'],
  ['В порту было 15 °C.', 'В порту было –15 °C.', 'number'],
  ['It was 15 °C in the port.', 'It was –15 °C in the port.', 'number'],
  ['Айлақта 15 °C болды.', 'Айлақта –15 °C болды.', 'number'],
  // beside one
  ['За год сдано 15 домов.', 'За год сдано *15 домов.', 'punctuation'],
  ['За год сдано 15, домов.', 'За год сдано 15 домов.', 'punctuation'],
  ['The fund holds 15 boats.', 'The fund holds (15 boats.', 'punctuation'],
  ['Жылына 15 қайық сатылды.', 'Жылына 15: қайық сатылды.', 'punctuation'],
  // stars apart and together, in a rating and between parts of a page
  ['У хостела «Маяк» ★★★ в каталоге.', 'У хостела «Маяк» ★ ★ ★ в каталоге.', 'punctuation'],
  ['У хостела «Маяк» ★★★ в каталоге.', 'У хостела «Маяк» ★ ★ в каталоге.', 'number'],
  ['The ferry came.\n★★★\nThe fair began.', 'The ferry came.\n★ ★ ★\nThe fair began.', 'punctuation'],
];

/** A mark that came before a figure, and a figure of another value. */
const BESIDE_ANOTHER: readonly (readonly [...Row, mark: string])[] = [
  ['За год сдано 5 домов у старого порта.', 'За год сдано *7 домов у старого порта.', '*'],
  ['The fund holds 5 boats in the old port.', 'The fund holds ~7 boats in the old port.', '~'],
  ['Ескі айлақта 5 қайық сатылды.', 'Ескі айлақта /7 қайық сатылды.', '/'],
];

describe('a mark', () => {
  it.each(ALONE)('is of the figure that it stands in, and of nothing else: %s → %s', (a, b, category) => {
    expect(compare(a, b).differences.map((one) => one.category)).toEqual([category]);
    expect(compare(b, a).differences.map((one) => one.category)).toEqual([category]);
  });

  it.each(BESIDE_ANOTHER)('before a figure is none of its value: %s → %s', (a, b, mark) => {
    expect(told(a, b)).toEqual([`punctuation →${mark}`, 'number 5→7']);
    expect(told(b, a)).toEqual([`punctuation ${mark}→`, 'number 7→5']);
  });
});
