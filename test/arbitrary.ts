import fc from 'fast-check';

/** Words that trap: figures, names, hidden characters, forms of one word, two scripts. */
const WORDS = (
  'правительство министр Министр не и в на 12 1,5 млрд «банк» рынок проект Ёлка елка Ахметов Ахметова РК Касым-Жомарт ' +
  'за\u00adкон the and don’t 50% $5 15:00 27.02.2026 қала үкімет емес барады бармайды банкc March fourth 5-й № ✓'
).split(' ');
const SEPARATORS = [
  ' ',
  ' ',
  ' ',
  ' ',
  ' ',
  '. ',
  ', ',
  '\n',
  '\n\n',
  '\r\n',
  '  ',
  '\u00a0',
  ' — ',
  '» «',
  '\t',
  '\r',
  '. \n',
  '\n \n',
  '\u200b',
];

/** Text of words that trap and separators of every kind. */
export const proseLike = (maxWords = 40): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...SEPARATORS)), { maxLength: maxWords })
    .map((pairs) => pairs.flat().join(''));

/** Any string at all, lone surrogates and control characters among them. */
export const anyText = fc.oneof(
  fc.string({ maxLength: 200, unit: 'binary' }),
  fc.string({ maxLength: 200, unit: 'grapheme' }),
);

/** A text and an edited copy of it: pieces cut, doubled, moved, shouted, decomposed. */
export const editedPair: fc.Arbitrary<readonly [string, string]> = fc
  .tuple(proseLike(), fc.array(fc.tuple(fc.nat(6), fc.nat(), fc.nat(40), fc.nat(), proseLike(6)), { maxLength: 5 }))
  .map(
    ([text, edits]) =>
      [
        text,
        edits.reduce((edited, [kind, at, length, to, other]) => edit(edited, kind, at, length, to, other), text),
      ] as const,
  );

function edit(text: string, kind: number, seed: number, length: number, target: number, other: string): string {
  const at = seed % (text.length + 1);
  const piece = text.slice(at, at + length);
  const rest = text.slice(0, at) + text.slice(at + length);
  const to = target % (rest.length + 1);
  switch (kind) {
    case 0:
      return rest;
    case 1:
      return text.slice(0, at) + other + text.slice(at);
    case 2:
      return rest.slice(0, to) + piece + rest.slice(to);
    case 3:
      return text.slice(0, at) + piece.toUpperCase() + text.slice(at + length);
    case 4:
      return text.slice(0, at) + piece.normalize('NFD') + text.slice(at + length);
    case 5:
      return text.split('\n').reverse().join('\n');
    default:
      return text.replace(/\n/g, '\r\n');
  }
}
