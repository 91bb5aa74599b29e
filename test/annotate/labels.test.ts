import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare.ts';
import { counts } from '../marks.ts';

/** Lines of a list or of headings before and after one was put in. */
const COUNTED_ON: readonly (readonly [name: string, before: string, after: string])[] = [
  ['items by letters', 'а) мост\nб) река\nв) берег', 'а) мост\nб) новый дом\nв) река\nг) берег'],
  ['items by Roman numbers', 'I. Мост\nII. Река\nIII. Берег', 'I. Мост\nII. Новый дом\nIII. Река\nIV. Берег'],
  ['chapters', 'Chapter 1. Start\nChapter 2. End', 'Chapter 1. Start\nChapter 2. New house\nChapter 3. End'],
  ['Kazakh chapters', '1-тарау. Басы\n2-тарау. Соңы', '1-тарау. Басы\n2-тарау. Жаңа үй\n3-тарау. Соңы'],
  ['paragraphs by their sign', '§ 1. Мост\n§ 2. Река', '§ 1. Мост\n§ 2. Новый дом\n§ 3. Река'],
  ['captions', 'Рис. 1. Мост\nРис. 2. Река', 'Рис. 1. Новый дом\nРис. 2. Мост\nРис. 3. Река'],
];

describe('labels that count on after an insertion', () => {
  it.each(COUNTED_ON)('of %s are renumbered, and nothing else changed', (_, before, after) => {
    const found = counts(compare(before, after));
    expect(Object.keys(found).sort()).toEqual(['inserted', 'renumbering']);
    expect(found.inserted).toBe(1);
  });

  it('stay a changed reference where no heading of the old number is left', () => {
    expect(counts(compare('Статья 5. Споры сторон', 'Статья 6. Споры сторон'))).toEqual({ number: 1 });
  });

  it('are no initials', () => {
    expect(counts(compare('Г. Ли пел.\nРека течёт.', 'Д. Ли пел.\nРека течёт.'))).toEqual({ name: 1 });
  });
});
