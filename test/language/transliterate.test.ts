import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areTransliterated, readingOf } from '../../src/language/transliterate.ts';
import { keyOf } from '../../src/text/key.ts';

/** Cyrillic, 2018, 2021. */
const WORDS: readonly (readonly [string, string, string])[] = [
  ['Қазақстан', 'Qazaqstan', 'Qazaqstan'],
  ['Жаңа', 'Jańa', 'Jaña'],
  ['әліпби', 'álipbı', 'älıpbi'],
  ['Шымкент', 'Shymkent', 'Şymkent'],
  ['Ғылым', 'Ǵylym', 'Ğylym'],
  ['түрік', 'túrik', 'türık'],
  ['Ұлттық', 'Ulttyq', 'Ūlttyq'],
  ['ауыл', 'aýyl', 'auyl'],
  ['Өскемен', 'Óskemen', 'Öskemen'],
  ['университет', 'ýnıversıtet', 'universitet'],
  ['Июль', 'Iıýl', 'İiul'],
  ['Токаевтың', 'Tokaevtyń', 'Tokaevtyñ'],
  ['чемпион', 'chempıon', 'tşempion'],
  ['халық', 'halyq', 'halyq'],
  ['Қасым-Жомарт', 'Qasym-Jomart', 'Qasym-Jomart'],
];

describe('Kazakh in Latin letters', () => {
  it('reads as the Cyrillic word in both official alphabets', () => {
    for (const [cyrillic, of2018, of2021] of WORDS) {
      const reading = readingOf(keyOf(cyrillic));
      expect(readingOf(keyOf(of2018)), of2018).toBe(reading);
      expect(readingOf(keyOf(of2021)), of2021).toBe(reading);
      expect(areTransliterated(keyOf(cyrillic), keyOf(of2018)), of2018).toBe(true);
      expect(areTransliterated(keyOf(of2021), keyOf(cyrillic)), of2021).toBe(true);
    }
  });

  it('another word, or two words of one script, is no transliteration', () => {
    expect(areTransliterated('қазақстан', 'qyrgyzstan')).toBe(false);
    expect(areTransliterated('жол', 'jyl')).toBe(false);
    expect(areTransliterated('мой', 'мои')).toBe(false);
    expect(areTransliterated('jańa', 'jaña')).toBe(false);
    expect(areTransliterated('2021', '2021')).toBe(false);
  });

  it('reading a reading changes nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => readingOf(readingOf(keyOf(text))) === readingOf(keyOf(text)),
      ),
    );
  });
});
