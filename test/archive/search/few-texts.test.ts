import { describe, expect, test } from 'vitest';
import { collectionOf } from '../../../src/archive/search/collection.ts';
import { createFewTexts, fewPairs } from '../../../src/archive/search/few-texts.ts';
import { createMemoryStore } from '../../../src/archive/store/memory-store.ts';
import { adding, sampleText } from '../sample.ts';

/** Every other word replaced: no two words in a row are left. */
function everyOther(text: string, seed: number): string {
  const others = sampleText(seed, 400).split(' ');
  return text.replace(/\S+/g, (word, at: number) => (at % 2 === 0 ? (others[at % 400] ?? '') : word));
}

const STORIES: Readonly<Record<string, string>> = {
  ru: 'Совет района утвердил смету ремонта трёх мостов и поручил подрядчику начать работы весной после паводка',
  kk: 'Аудан кеңесі үш көпірді жөндеу сметасын бекітіп мердігерге жұмысты көктемде су тасқынынан кейін бастауды тапсырды',
  en: 'The district council approved the estimate for three bridges and told the builder to begin work after the flood',
};

const collectionWith = (texts: readonly string[]) =>
  collectionOf(texts.map((text, at) => ({ path: `/${at}`, id: null, text })));

describe('few texts', () => {
  test.each(Object.entries(STORIES))('half of whose words are the same are compared: %s', (_, story) => {
    const other = story
      .split(' ')
      .map((word, at) => (at % 2 === 0 ? word : `${word}x`))
      .join(' ');
    expect(fewPairs(collectionWith([story, sampleText(3, 16), other]))).toEqual([{ a: 0, b: 2 }]);
  });

  test.each(Object.entries(STORIES))('that share few words are not: %s', (_, story) => {
    const other = story
      .split(' ')
      .map((word, at) => (at % 3 === 0 ? word : `${word}x`))
      .join(' ');
    expect(fewPairs(collectionWith([story, other]))).toEqual([]);
  });

  test('a text without words is near to none, and a long one holds any words somewhere', () => {
    const long = Array.from({ length: 9 }, () => sampleText(1, 40)).join('\n');
    expect(fewPairs(collectionWith(['…', '', sampleText(1, 40), long]))).toEqual([]);
  });

  test('only those that are wanted, and none of many texts', () => {
    const text = sampleText(1);
    expect(fewPairs(collectionWith([text, text, text]), (a) => a === 1)).toEqual([{ a: 1, b: 2 }]);
    expect(fewPairs(collectionWith(Array.from({ length: 16 }, () => text)))).toHaveLength((16 * 15) / 2);
    expect(fewPairs(collectionWith(Array.from({ length: 17 }, () => text)))).toEqual([]);
  });

  test('of an archive are those of sixteen texts and no more', async () => {
    for (const [count, near] of [
      [16, 1],
      [17, 0],
    ] as const) {
      const store = createMemoryStore();
      await store.commit(adding(Array.from({ length: count }, (_, at) => ({ path: `/${at}`, text: sampleText(at) }))));
      expect(await createFewTexts(store, async () => undefined).near(everyOther(sampleText(3), 5))).toHaveLength(near);
    }
  });

  test('of an archive are known again when one was replaced, and given up when others add many', async () => {
    const store = createMemoryStore();
    const text = sampleText(1);
    await store.commit(adding([{ path: '/a', text }]));
    const few = createFewTexts(store, async () => undefined);
    expect(await few.near(everyOther(text, 5))).toHaveLength(1);
    await store.commit(adding([{ path: '/a', text: sampleText(2) }]));
    expect(await few.near(text)).toEqual([]);
    expect(await few.near(sampleText(2))).toHaveLength(1);
    await store.commit(adding(Array.from({ length: 16 }, (_, at) => ({ path: `/${at}`, text: sampleText(at) }))));
    expect(await few.near(sampleText(2))).toEqual([]);
  });

  test('of an archive are read once, as long as they stay what they are', async () => {
    const store = createMemoryStore();
    await store.commit(adding([{ path: '/a', text: sampleText(1) }], [], false));
    let read = 0;
    const few = createFewTexts(store, async () => {
      read++;
      return sampleText(1);
    });
    expect(await few.near(sampleText(1))).toHaveLength(1);
    expect(await few.near(sampleText(2))).toEqual([]);
    expect(read).toBe(1);
  });
});
