import { describe, expect, it } from 'vitest';
import { compareSpelling, lookAlikesOf, looksTheSame } from '../../../src/explain/rule/word-spelling.ts';

/** All kinds of one difference, as the contract names them: the first decides the category. */
const kinds = (a: string, b: string): readonly string[] => {
  const { category, also = [] } = compareSpelling(a, b);
  return [category, ...also];
};

describe('two spellings of one word', () => {
  it.each<[string, string, readonly string[]]>([
    ['Порядок', 'порядок', ['case']],
    ['Her', 'her', ['case']],
    ['Қала', 'қала', ['case']],
    ['её', 'ее', ['yo']],
    ['Её', 'Ее', ['yo']],
    ['Её', 'ее', ['yo', 'case']],
    ['ЁЛКА', 'елка', ['yo', 'case']],
    ['ёлка', 'Елка', ['yo', 'case']],
    ['Ёлка', 'ЁЛКА', ['case']],
    ['порт', 'пор\u00adт', ['invisible']],
    ['Порт', 'пор\u00adт', ['invisible', 'case']],
    ['порт', 'пoрт', ['homoglyph']],
    ['Порт', 'пoрт', ['homoglyph', 'case']],
    ['port', 'pоrt', ['homoglyph']],
    ['пёс', 'пe\u0308с', ['homoglyph', 'unicode']],
    ['й', 'и\u0306', ['unicode']],
    ['Йод', 'и\u0306од', ['unicode', 'case']],
    ['ﬁle', 'file', ['unicode']],
    ['кто‑то', 'кто-то', ['dash']],
    ['Кто‑то', 'кто-то', ['dash', 'case']],
    ['don’t', "don't", ['quotes']],
    ['Don’t', "don't", ['quotes', 'case']],
    ['1 000', '1000', ['number-format']],
    ['1 000', '1\u00a0000', ['whitespace']],
    ['Bilim', 'BİLİM', ['case']],
  ])('%j → %j', (a, b, said) => {
    expect(kinds(a, b)).toEqual(said);
    expect(kinds(b, a)).toEqual(said);
  });

  it.each<[string, string, readonly string[]]>([
    ['за-\nкрыт', 'закрыт', ['hyphenation']],
    ['за-\nкрыт', 'зак-\nрыт', ['hyphenation']],
    ['За-\nкрыт', 'закрыт', ['hyphenation', 'case']],
    ['well-\nknown', 'well-known', ['hyphenation']],
    ['well-\nknown', 'Well-Known', ['hyphenation', 'case']],
    ['well-\nknown', 'wellknown', ['hyphenation']],
    ['за-\nкрытый', 'зaкрытый', ['hyphenation', 'homoglyph']],
    ['жа-\nбық', 'Жабық', ['hyphenation', 'case']],
    ['её-\nто', 'ее-то', ['hyphenation', 'yo']],
    // one broken at its own hyphen, the other behind it
    ['юго-\nвосток', 'юго-вос-\nток', ['hyphenation']],
    ['юго-\nвосток', 'Юго-вос-\nток', ['hyphenation', 'case']],
  ])('of which one goes over a line end: %j → %j', (a, b, said) => {
    expect(kinds(a, b)).toEqual(said);
    expect(kinds(b, a)).toEqual(said);
  });

  it('name each look-alike once, as code points, and only where there is one', () => {
    expect(compareSpelling('порто', 'пoртo').notes).toEqual([lookAlikesOf('порто', 'пoртo')]);
    expect(lookAlikesOf('порто', 'пoртo')).toEqual({
      kind: 'look-alikes',
      letters: [{ from: 'U+043E', to: 'U+006F' }],
    });
    expect(compareSpelling('за-\nкрыт', 'зaкрыт').notes).toEqual([
      { kind: 'look-alikes', letters: [{ from: 'U+0430', to: 'U+0061' }] },
    ]);
    expect(compareSpelling('Порт', 'порт').notes).toBeUndefined();
    expect(compareSpelling('За-\nкрыт', 'закрыт').notes).toBeUndefined();
  });

  it('look the same in the letters of another script, and not when they are equal or others', () => {
    expect(looksTheSame('сок', 'cok')).toBe(true);
    expect(looksTheSame('сок', 'сок')).toBe(false);
    expect(looksTheSame('сок', 'bok')).toBe(false);
  });
});
