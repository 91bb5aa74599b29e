import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldOf } from '../../src/text/character.ts';
import { keyOf } from '../../src/text/key.ts';
import { findWords, isPlain, type KeptMarks } from '../../src/text/word.ts';
import { anyText, proseLike } from '../arbitrary.ts';

/** The words of CONTRACT section 2 as one regular expression, written without a look at the program. */
const INVISIBLE =
  '\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u3164' +
  '\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\u{E0000}-\\u{E0FFF}\\u{1D173}-\\u{1D17A}';
const APOSTROPHE = "'\\u2018\\u2019\\u201B\\u02B9\\u02BC\\u02BB\\u02BD\\u2032\\u0060\\u00B4\\uFF07";
const HYPHEN = '\\-\\u2010\\u2011\\uFE63\\uFF0D';
const DASH = '\\u2012-\\u2015\\u2212\\uFE58';
const LETTER = `[[\\p{L}\\p{N}]--[${INVISIBLE}${APOSTROPHE}]]`;
const INSIDE = `[[\\p{L}\\p{N}\\p{M}]--[${INVISIBLE}${APOSTROPHE}]]`;
const JOINT = `(?:[${INVISIBLE}]+(?:[${APOSTROPHE}${HYPHEN}][${INVISIBLE}]*)?|[${APOSTROPHE}${HYPHEN}][${INVISIBLE}]*)`;
const BLANK = '[\\p{Zs}\\t\\v\\f\\u0085\\u2028\\u2029]';
/** A hyphen, soft ones too, that breaks a word of letters at a line end; not one that hangs (радио- и телестанции). */
const HANGING = '(?!(?:и|или|либо|and|or|және|немесе)(?!\\p{L}))';
const NEXT_LINE = `${BLANK}{0,4}(?:\\r\\n|\\r|\\n)${BLANK}{0,16}(?![0-9])`;
/** The hyphen of a figure is its own: 60-летие. */
const BEHIND_FIGURE = `(?<=[0-9])[${INVISIBLE}]*[${HYPHEN}][${INVISIBLE}]*${NEXT_LINE}(?!\\p{Lu})${HANGING}`;
const BREAK =
  `(?:${BEHIND_FIGURE}|(?<![0-9])(?:(?<!\\p{Lu})[${INVISIBLE}]*\\u00AD[${INVISIBLE}]*${NEXT_LINE}(?!\\p{Lu})|` +
  `(?<=\\p{Lu})[${INVISIBLE}]*\\u00AD[${INVISIBLE}]*${NEXT_LINE}|` +
  `[${INVISIBLE}]*[${HYPHEN}][${INVISIBLE}]*${NEXT_LINE}${HANGING}))`;
const WORD = new RegExp(
  [
    '[0-9]{1,3}(?:\\p{Zs}[0-9]{3}(?![0-9]))+',
    `[0-9]+(?:[.,:${HYPHEN}${DASH}][0-9]+)+`,
    `${LETTER}${INSIDE}*(?:(?:${JOINT}|${BREAK})${LETTER}${INSIDE}*)*`,
  ].join('|'),
  'gv',
);

const BROKEN = new RegExp(BREAK, 'v');

const byDefinition = (text: string): readonly string[] => text.match(WORD) ?? [];

function wordsOf(text: string, marks?: KeptMarks): readonly string[] {
  const { count, start, end } = findWords(text, marks);
  return Array.from({ length: count }, (_, word) => text.slice(start[word], end[word]));
}

/** Pieces that meet one another badly: digits, separators, marks, hidden characters, two planes. */
const traps = fc
  .array(
    fc.constantFrom(
      ...(
        "1 2 12 000 000 1000 . , : - – — − \u2011 \u00a0 \u202f \t \n \r \u2028 \u00ad \u200b \ufe0f \u0301 ʼ ’ ' ` а Б ё Ж " +
        'ә z Q ß ﬁ é ² ① Ⅳ 𝐀 中 한 % № « » ( ) \u{E0061} \ud800'
      ).split(' '),
      ' ',
      ' ',
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(''));

describe('the words of a text', () => {
  it('are those of the definition, in texts of traps', () => {
    fc.assert(fc.property(traps, sameAsDefined), { numRuns: 3000, examples: [['①\u00ad\r𝐀'], ['a\u00ad\nＡ']] });
  });

  it('are those of the definition, in prose', () => {
    fc.assert(fc.property(proseLike(), sameAsDefined));
  });

  it('are those of the definition, in any composed text', () => {
    fc.assert(
      fc.property(
        anyText.map((text) => text.normalize('NFC')),
        sameAsDefined,
      ),
    );
  });

  it('are in order, apart, and cross a line end only behind a hyphen', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { count, start, end } = findWords(text);
        let before = 0;
        for (let word = 0; word < count; word++) {
          expect(start[word]).toBeGreaterThanOrEqual(before);
          before = end[word] as number;
          expect(before).toBeGreaterThan(start[word] as number);
        }
        for (const word of wordsOf(text)) expect(/[\r\n]/.test(word) && !BROKEN.test(word)).toBe(false);
      }),
    );
  });

  it('with all marks kept leave nothing but space and hidden characters between them', () => {
    fc.assert(
      fc.property(proseLike(), (text) => {
        const kept = wordsOf(text, { quotes: true, dash: true, punctuation: true }).join('');
        expect(kept).toBe(text.replace(/[\s\u200b]/g, (space, at: number) => (insideWord(text, at) ? space : '')));
      }),
    );
  });
});

describe('a plain word', () => {
  const plain = (word: string): boolean => isPlain(word, 0, word.length) === 1;

  it('is one of letters of one script, digits and the marks inside words and numbers', () => {
    const [cyrillic, latin] = [fc.constantFrom(...'абвёЖәңҚ19-.,:'), fc.constantFrom(...'abcXYZ09-.,:')];
    const letters = [cyrillic, latin].map((own) => fc.array(own, { minLength: 1, maxLength: 9 }));
    fc.assert(
      fc.property(fc.oneof(...letters), (own) => {
        expect(plain(own.join(''))).toBe(true);
      }),
    );
    for (const word of ["don't", '14.2', '1,5', '15:00', '2025-2026']) expect(plain(word)).toBe(true);
  });

  it('is none of two scripts, with hidden characters, or with a mark of any other kind', () => {
    for (const word of ['Mарта', 'зал\u00ad', 'й'.normalize('NFD'), 'a’b', '1–2', '1 000', 'a/b', '½'])
      expect(plain(word)).toBe(false);
  });

  it('has the key that its letters give one by one', () => {
    const folded = (word: string): string => String.fromCharCode(...[...word].map((one) => foldOf(one.charCodeAt(0))));
    fc.assert(
      fc.property(proseLike(), (text) => {
        for (const word of wordsOf(text)) if (plain(word)) expect(keyOf(word)).toBe(folded(word));
      }),
    );
  });
});

function sameAsDefined(text: string): void {
  expect(wordsOf(text)).toEqual(byDefinition(text));
}

function insideWord(text: string, at: number): boolean {
  const { count, start, end } = findWords(text);
  for (let word = 0; word < count; word++) if ((start[word] as number) < at && at < (end[word] as number)) return true;
  return false;
}
