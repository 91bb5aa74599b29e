import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf } from '../../src/text/key.ts';
import { createVocabulary, type Vocabulary } from '../../src/text/vocabulary.ts';

const idOf = ({ idAt }: Vocabulary, word: string): number => idAt(`«${word}»`, 1, 1 + word.length);

/** What a vocabulary must do, as a map: each key has the number in whose turn it came. */
function expectNumbered(words: readonly string[]): void {
  const vocabulary = createVocabulary();
  const numbers = new Map<string, number>();
  const expected = words.map((word) => {
    const key = keyOf(word);
    numbers.set(key, numbers.get(key) ?? numbers.size);
    return numbers.get(key);
  });
  expect(words.map((word) => idOf(vocabulary, word))).toEqual(expected);
  expect(vocabulary.keys).toEqual([...numbers.keys()]);
}

/** The place of a word in a table, as anybody can work out who wants to crowd it: FNV-1a, mixed. */
function placeOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

const lettersOf = (number: number): string =>
  [...number.toString(26)].map((digit) => String.fromCharCode(0x430 + Number.parseInt(digit, 26))).join('');

/** Words that all want the same slot of the first table. */
const CROWD = Array.from({ length: 400_000 }, (_, at) => lettersOf(at)).filter((word) => (placeOf(word) & 0xfff) === 0);

/** Two words as long as each other whose places are equal in every bit. */
const TWINS = ['кчщкюь', 'евифжс'];

describe('the numbers of words', () => {
  it('are equal where keys are, in whatever order spellings come', () => {
    const spelling = fc.constantFrom(
      'мёд',
      'мед',
      'МЁД',
      'Мед',
      'honey',
      'Honey',
      'бал',
      'БАЛ',
      'Бaл',
      'м\u00adед',
      'мё',
      'дед',
    );
    fc.assert(fc.property(fc.array(spelling, { maxLength: 30 }), (words) => expectNumbered(words)));
  });

  it('are those of a map for more words than there is room for at first', () => {
    const words = Array.from({ length: 9000 }, (_, at) => lettersOf((at * 7919) % 6007));
    expectNumbered(words.flatMap((word, at) => (at % 5 === 0 ? [word.toUpperCase(), word] : [word])));
  });

  it('are those of a map for words that all want one slot', () => {
    expect(CROWD.length).toBeGreaterThan(80);
    expectNumbered([...CROWD, ...CROWD]);
    expectNumbered(CROWD.flatMap((word) => [word, word.toUpperCase(), word]));
    expectNumbered(CROWD.flatMap((word) => [word.toUpperCase(), word, word.toUpperCase()]));
    expectNumbered([...CROWD.map((word) => word.toUpperCase()), ...CROWD]);
  });

  it('are those of a map for words whose places are equal in every bit', () => {
    expect(new Set(TWINS.map(placeOf)).size).toBe(1);
    expect(new Set(TWINS).size).toBe(2);
    expectNumbered([...TWINS, ...TWINS]);
  });

  it('are those of what a reading makes of the keys', () => {
    const vocabulary = createVocabulary(new Set(), (key) => (key === 'bal' ? 'бал' : key));
    const ids = ['бал', 'Bal', 'bal', 'honey', 'Бал', 'HONEY'].map((word) => idOf(vocabulary, word));
    expect(ids).toEqual([0, 0, 0, 1, 0, 1]);
    const other = createVocabulary(new Set(), (key) => (key === 'bal' ? 'бал' : key));
    expect(['bal', 'бал', 'Bal'].map((word) => idOf(other, word))).toEqual([0, 0, 0]);
    expect(other.keys).toEqual(['бал']);
  });

  it('keep apart what a step left out keeps apart', () => {
    const vocabulary = createVocabulary(new Set(['case'] as const));
    expect(['мёд', 'Мёд', 'мед', 'мёд'].map((word) => idOf(vocabulary, word))).toEqual([0, 1, 0, 0]);
  });
});
