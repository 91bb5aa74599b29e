import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';

/** All that is told, as `category A → B`. */
function told(a: string, b: string): readonly string[] {
  return compare(a, b).differences.map((one) => `${one.category} ${one.a.text.trim()} → ${one.b.text.trim()}`);
}

const STORY = {
  ru: 'Паромы пойдут в мае, билеты уже продают. Причал покрасили, касса открыта.',
  kk: 'Паромдар мамырда жүреді, билеттер сатылып жатыр. Айлақ боялды, касса ашық.',
  en: 'The ferries will run in May, and tickets are on sale. The pier was painted.',
};

describe('a sentence that repeats what was reported before', () => {
  it.each([
    ['Ранее сообщалось, что причал чинит Глеб Сомов.', 'Ранее сообщалось, что причал чинит Инна Ветрова.', 'ru'],
    [
      'Бұған дейін айлақты Ерлан Сейітов жөндеді деп хабарланған.',
      'Бұған дейін айлақты Дана Омарова жөндеді деп хабарланған.',
      'kk',
    ],
    [
      'Earlier it was reported that Nora Vale owned the pier.',
      'Earlier it was reported that Tim Hart owned the pier.',
      'en',
    ],
  ] as const)('tells who was named otherwise: %s', (a, b, language) => {
    const changes = told(`${STORY[language]}\n${a}`, `${STORY[language]}\n${b}`);
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.every((one) => one.startsWith('name '))).toBe(true);
  });

  it('tells a denial that went', () => {
    const changes = told(
      `${STORY.ru}\nРанее сообщалось, что причал чинить не станут.`,
      `${STORY.ru}\nРанее сообщалось, что причал чинить станут.`,
    );
    expect(changes).toEqual(['negation не → ']);
  });

  it.each([
    ['Читайте также: Глеб Сомов построил лодку', 'Читайте также: Инна Ветрова построила лодку', 'ru'],
    ['Сондай-ақ оқыңыз: Ерлан Сейітов қайық жасады', 'Сондай-ақ оқыңыз: Дана Омарова қайық жасады', 'kk'],
    ['Read also: Nora Vale built a boat', 'Read also: Tim Hart built a boat', 'en'],
  ] as const)('is none that leads to another story by its headline: %s', (a, b, language) => {
    const changes = told(`${STORY[language]}\n${a}`, `${STORY[language]}\n${b}`);
    expect(changes.every((one) => one.startsWith('related '))).toBe(true);
  });

  it('comes and goes as boilerplate does', () => {
    expect(told(`${STORY.ru}\nРанее сообщалось, что причал чинит Глеб Сомов.`, STORY.ru)).toEqual([
      'related Ранее сообщалось, что причал чинит Глеб Сомов. → ',
    ]);
  });
});
