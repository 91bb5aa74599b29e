import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  FINGERPRINT_SETTINGS,
  fingerprintsOf,
  fingerprintsOfUnits,
  SKETCH_LANES,
  sketchOf,
  winnow,
} from '../../src/similarity/fingerprint.ts';
import { hashUnits, hashWords } from '../../src/similarity/word-hash.ts';
import { keyOf } from '../../src/text/key.ts';
import { findWords } from '../../src/text/word.ts';

const word = fc.stringMatching(/^[а-я]{1,6}$/);
const wordsOf = (minLength: number, maxLength: number) => fc.array(word, { minLength, maxLength });
/** Characters that make the tokeniser think: figures, joiners, look-alikes, invisible and combining ones. */
const awkward = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'а',
        'б',
        'Ё',
        'a',
        'c',
        'Қ',
        '1',
        '23',
        '456',
        ' ',
        '\u00a0',
        '\n',
        '-',
        '–',
        "'",
        '’',
        '.',
        ',',
      ),
      fc.constantFrom(':', '\u00ad', '\u200b', '\u0301', 'ß', 'ﬁ', '😀', '𝐀', '%', '№', '\ufeff', '\u202f'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

function lanesOf(text: string): readonly (readonly [number, number])[] {
  const { count, low, high } = hashWords(text);
  return Array.from({ length: count }, (_, at) => [low[at] ?? 0, high[at] ?? 0] as const);
}

/** The code units of a text, as bytes are decoded to them: with room for one more, where something stood before. */
function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length + 1).fill(0x31);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return units;
}

/** The lanes of a key, as every index on disk has them: FNV-1a, and a rotation with a multiplier. */
function lanesOfKey(key: string): readonly [low: number, high: number] {
  let [a, b] = [0x811c9dc5 | 0, 0x27d4eb2f];
  for (let at = 0; at < key.length; at++) {
    a = Math.imul(a ^ key.charCodeAt(at), 0x01000193);
    b = Math.imul(((b << 5) | (b >>> 27)) ^ key.charCodeAt(at), 0x85ebca6b);
  }
  return [a ^ (a >>> 15), b ^ (b >>> 15)];
}

function expectLanesOfKeys(text: string): void {
  const spans = findWords(text);
  const expected = Array.from(spans.start, (start, at) => lanesOfKey(keyOf(text.slice(start, spans.end[at]))));
  expect(lanesOf(text)).toEqual(expected);
  const { count, low, high } = hashUnits(unitsOf(text), text.length);
  expect(Array.from({ length: count }, (_, at) => [low[at], high[at]])).toEqual(expected);
}

describe('hashes of words', () => {
  test('are those of their keys, from a string and from code units', () => {
    fc.assert(fc.property(awkward, expectLanesOfKeys), { numRuns: 1_000 });
  });

  test.each([
    '1 000 000 чел., 1\u00a0000, 1 0000, 12 345 67, 1\u202f000, 1&nbsp;000, 2026&nbsp;г.',
    '14.2 15:00 5-7 5–7 5-й 5-летний 90-х 2026ж 5G COVID-19 1.1a 12- 12. 12',
    'Касым-Жомарт O’Neill don’t rock ’n’ roll АО «Казахтелеком» Iron- и -steel l’- x--y',
    'строи-\nтельство бизнес-\n центр радио- и теле строи\u00adтельство AT&amp;T R&D & &laquo;Да&raquo;',
    'Казаxстан ﬁn ß 𝐀𝐁 😀 и\u0306 \ud800а Ё',
    '字字字 字字 ',
  ])('of figures, hyphens, apostrophes, references and rare letters too: %s', expectLanesOfKeys);

  test('there is one for every word that the comparison sees, equal for equal keys and different for others', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        const spans = findWords(text);
        const keys = Array.from(spans.start, (start, at) => keyOf(text.slice(start, spans.end[at])));
        const lanes = lanesOf(text);
        expect(lanes.length).toBe(keys.length);
        const byKey = new Map<string, string>();
        keys.forEach((key, at) => {
          const own = String(lanes[at]);
          expect(byKey.get(key) ?? own).toBe(own);
          byKey.set(key, own);
        });
        expect(new Set(byKey.values()).size).toBe(byKey.size);
      }),
      { numRuns: 500 },
    );
  });

  test('spelling that the key hides does not change them', () => {
    expect(lanesOf('Её «СЛОВА» COVID-19 и 1 000 000')).toEqual(lanesOf('ее "слова" covid-19 и 1000000'));
    expect(lanesOf('Казаxстан')).toEqual(lanesOf('Казахстан'));
  });

  test('a text without words has none, and a word for every second character is room enough', () => {
    expect(lanesOf('')).toEqual([]);
    expect(lanesOf('… — !')).toEqual([]);
    expect(lanesOf('а б в г д')).toHaveLength(5);
    expect(lanesOf('1.1a 1.1a 1.1a')).toHaveLength(6);
  });
});

describe('fingerprints of code units', () => {
  test('are those of the text', () => {
    fc.assert(
      fc.property(fc.array(awkward, { maxLength: 5 }), (parts) => {
        const text = parts.join(' ');
        expect(fingerprintsOfUnits(unitsOf(text), text.length, FINGERPRINT_SETTINGS)).toEqual(fingerprintsOf(text));
      }),
    );
  });

  test('of Kazakh in Latin letters are those of Kazakh in Cyrillic', () => {
    const latin = 'Qazaqstan men Ózbekstan arasyndaǵy shekara jańa tártip boıynsha ashylady dep habarlady ministrlik.';
    const cyrillic = 'Қазақстан мен Өзбекстан арасындағы шекара жаңа тәртіп бойынша ашылады деп хабарлады министрлік.';
    const own = new Set(fingerprintsOf(cyrillic).hash);
    const read = fingerprintsOfUnits(unitsOf(latin), latin.length, FINGERPRINT_SETTINGS).hash;
    expect(read).toEqual(fingerprintsOf(latin).hash);
    expect(read.some((hash) => own.has(hash))).toBe(true);
  });
});

describe('winnowing', () => {
  test('every window keeps its smallest hash, the right-most of equals, and nothing else is kept', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 40 }),
        fc.integer({ min: 1, max: 6 }),
        (values, window) => {
          const expected = new Set<number>();
          for (let first = 0; first + window <= values.length; first++) {
            const inside = values.slice(first, first + window);
            expected.add(first + inside.lastIndexOf(Math.min(...inside)));
          }
          if (values.length < window) for (const at of values.keys()) expected.add(at);
          expect([...winnow(Float64Array.from(values), window)]).toEqual([...expected].sort((a, b) => a - b));
        },
      ),
    );
  });

  test('two texts that share a run of window + shingle − 1 words share a fingerprint', () => {
    const run = FINGERPRINT_SETTINGS.window + FINGERPRINT_SETTINGS.shingle - 1;
    expect(run).toBe(7);
    fc.assert(
      fc.property(
        wordsOf(0, 30),
        wordsOf(0, 30),
        wordsOf(run, run + 5),
        wordsOf(0, 30),
        wordsOf(0, 30),
        (a, b, shared, c, d) => {
          const first = fingerprintsOf([...a, ...shared, ...b].join(' '));
          const second = new Set(fingerprintsOf([...c, ...shared, ...d].join(' ')).hash);
          expect([...first.hash].some((hash) => second.has(hash))).toBe(true);
        },
      ),
    );
  });

  test('a text shorter than a window keeps every shingle, one shorter than a shingle is one', () => {
    expect(fingerprintsOf('раз два три четыре пять шесть', { shingle: 4, window: 4 }).count).toBe(3);
    expect(fingerprintsOf('раз два').count).toBe(1);
    expect(fingerprintsOf('раз два').hash[0]).not.toBe(fingerprintsOf('два раз').hash[0]);
    expect(fingerprintsOf('').count).toBe(0);
  });

  test('two headlines that differ in one word share a fingerprint, wherever the word stands', () => {
    for (const words of [3, 5, 6, 7, 9, 15, 23]) {
      const line = Array.from({ length: words }, (_, at) => `слово${at}`);
      const prints = new Set(fingerprintsOf(line.join(' ')).hash);
      for (let at = 0; at < words; at++) {
        const versions = [line.with(at, 'иное'), line.toSpliced(at, 1), line.toSpliced(at, 0, 'иное')];
        for (const version of versions) {
          const { hash, word } = fingerprintsOf(version.join(' '));
          expect([...hash].some((one) => prints.has(one))).toBe(true);
          expect([...word]).toEqual([...word].sort((one, other) => one - other));
        }
      }
    }
  });

  test('hashes are whole numbers below 2^53 and say where their first word is', () => {
    fc.assert(
      fc.property(wordsOf(0, 60), (words) => {
        const prints = fingerprintsOf(words.join(' '));
        expect(prints.words).toBe(words.length);
        for (const hash of prints.hash) expect(Number.isSafeInteger(hash) && hash >= 0).toBe(true);
        for (const at of prints.word) expect(at).toBeLessThan(Math.max(1, words.length));
      }),
    );
  });

  test('a long text does not disturb the one after it', () => {
    const long = Array.from({ length: 70_000 }, (_, at) => `слово${at}`).join(' ');
    const before = fingerprintsOf('раз два три четыре пять шесть семь восемь');
    expect(fingerprintsOf(long).words).toBe(70_000);
    expect(fingerprintsOf('раз два три четыре пять шесть семь восемь')).toEqual(before);
  });
});

test('versions of one text mostly have the same sketch, different texts have different ones', () => {
  const text = Array.from({ length: 200 }, (_, at) => `слово${at * 7919}`);
  const versions = Array.from({ length: 40 }, (_, at) => text.map((one, place) => (place === at * 5 ? 'иное' : one)));
  const others = versions.map((words, at) => words.map((one) => one + at));
  for (let lane = 0; lane < SKETCH_LANES; lane++) {
    const distinct = (texts: readonly (readonly string[])[]) =>
      new Set(texts.map((words) => sketchOf(fingerprintsOf(words.join(' ')))[lane])).size;
    expect(distinct(versions)).toBeLessThan(15);
    expect(distinct(others)).toBe(40);
  }
  expect(sketchOf(fingerprintsOf(''))).toEqual([0, 0, 0]);
});
