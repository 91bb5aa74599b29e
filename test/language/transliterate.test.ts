import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingOf, toCyrillic } from '../../src/language/kk/transliterate.ts';
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
    }
  });

  it('reads as the Cyrillic word in the alphabets of 2017 and 2019 too', () => {
    for (const word of ["a'lipbi'", 'aelipbi', 'älipbiy'])
      expect(readingOf(keyOf(word)), word).toBe(readingOf('әліпби'));
    for (const word of ["g'ylym", 'ghylym', 'ğılım']) expect(readingOf(keyOf(word)), word).toBe(readingOf('ғылым'));
    for (const word of ["s'ay'", 'shaw', 'şaw']) expect(readingOf(keyOf(word)), word).toBe(readingOf('шау'));
  });

  it('is written in Cyrillic by the letters of its alphabet', () => {
    expect(toCyrillic('jańalyqtar', 'acutes')).toBe('жаңалықтар');
    expect(toCyrillic('ashylmaıdy', 'acutes')).toBe('ашылмайды');
    expect(toCyrillic('ministrlıgı', 'diaereses')).toBe('министрлігі');
    expect(toCyrillic("g'ylym", 'apostrophes')).toBe('ғылым');
    expect(toCyrillic('zhuerek', 'digraphs')).toBe('жүрек');
    expect(toCyrillic('ğılım', 'common')).toBe('ғылым');
  });

  it('keeps words apart that are read otherwise', () => {
    expect(readingOf('қазақстан')).not.toBe(readingOf('qyrgyzstan'));
    expect(readingOf('жол')).not.toBe(readingOf('jyl'));
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
