import { describe, expect, test } from 'vitest';
import { dateOf } from '../../../src/archive/history/date.ts';
import { dateInName, isoDate } from '../../../src/archive/history/day.ts';
import { lineageOf, type Version } from '../../../src/archive/history/lineage.ts';

/** Versions as sets of words, so that what was added and dropped can be read off. */
function lineage(texts: readonly string[], dates: readonly (string | null)[] = texts.map(() => null)) {
  const sets = texts.map((text) => new Set(text.split(' ')));
  const versions: readonly Version[] = sets.map((set, at) => ({ words: set.size, date: dates[at] ?? null }));
  const share = (from: number, to: number): number => {
    const words = [...(sets[from] ?? [])];
    return words.filter((word) => sets[to]?.has(word)).length / words.length;
  };
  return lineageOf(versions, (from, to) => {
    const both = { aInB: share(from, to), bInA: share(to, from) };
    return { score: 1, resemblance: 1, containment: both, coverage: both };
  });
}

const words = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, at) => `слово${from + at}`).join(' ');

describe('the tree of versions', () => {
  test('the earliest date tells the original', () => {
    const { root, origin } = lineage(
      [words(0, 50), words(0, 90), words(0, 60)],
      ['2026-02-03', '2026-02-02', '2026-02-01'],
    );
    expect({ root, origin }).toEqual({ root: 2, origin: 'date' });
  });

  test('without dates the text from which the others are cut is the original', () => {
    expect(lineage([words(0, 40), words(0, 100), words(20, 90)])).toEqual({
      root: 1,
      origin: 'containment',
      parent: [1, -1, 1],
    });
  });

  test('a version of a version hangs below it', () => {
    const original = words(0, 100);
    const edited = `${words(0, 80)} ${words(200, 210)}`;
    const further = `${words(0, 60)} ${words(200, 210)}`;
    expect(lineage([further, original, edited], ['2026-03-01', '2026-01-01', '2026-02-01'])).toMatchObject({
      root: 1,
      parent: [2, -1, 1],
    });
  });

  test('where all have dates no version hangs below a younger one, however near it is', () => {
    const original = words(0, 100);
    const near = words(0, 96);
    const nearest = words(0, 95);
    const dates = ['2026-01-01', '2026-01-03', '2026-01-02'];
    expect(lineage([original, near, nearest], dates).parent).toEqual([-1, 2, 0]);
    expect(lineage([original, near, nearest], ['2026-01-01', '2026-01-02', '2026-01-03']).parent).toEqual([-1, 0, 1]);
    // of one day the nearer to the original comes first
    expect(lineage([original, near, nearest], ['2026-01-01', '2026-01-02', '2026-01-02']).parent).toEqual([-1, 0, 1]);
    // a date that is missing tells of no order
    expect(lineage([original, near, nearest], ['2026-01-01', '2026-01-03', null]).parent).toEqual([-1, 0, 1]);
  });

  test('where nothing tells, the original is unknown', () => {
    expect(lineage([words(0, 100), words(0, 100)])).toMatchObject({ origin: 'unknown' });
    expect(lineage([`${words(0, 90)} ${words(300, 305)}`, `${words(0, 90)} ${words(400, 405)}`]).origin).toBe(
      'unknown',
    );
    expect(lineage([words(0, 100), words(0, 99)], ['2026-01-01', '2026-01-01']).origin).toBe('unknown');
  });
});

describe('the date of a text', () => {
  test('comes from its record, then from the name of its file, then from its head', () => {
    const text = 'Астана, 27 февраля 2026 года — В академии прошла встреча.';
    expect(dateOf('2026-02-25T10:00:00Z', '/a/2026-02-26.txt', text)).toBe('2026-02-25');
    expect(dateOf('вчера', '/a/2026-02-26.txt', text)).toBe('2026-02-26');
    expect(dateOf(null, '/2026-02-26/a.txt', text)).toBe('2026-02-27');
    expect(dateOf(null, '/a.txt', 'Без даты.')).toBe(null);
  });

  test.each([
    ['Опубликовано: 27.02.2026, 10:30\n\nВ академии прошла встреча.', 'a stamp'],
    ['В академии прошла встреча\n\n27 февраля 2026 года\n\nВ ней приняли участие учёные.', 'a line of its own'],
    ['АСТАНА, 27 февраля 2026 г. (Пресс-служба) — В академии прошла встреча.', 'a dateline'],
    ['Астана қаласы, 2026 жылғы 27 ақпан\n\nАкадемияда кездесу өтті.', 'a Kazakh one'],
    ['ASTANA, 27 February 2026 — The academy met.', 'an English one'],
  ])('is the one of a dateline or stamp: %s', (text) => {
    expect(dateOf(null, '/a.txt', text)).toBe('2026-02-27');
  });

  test.each([
    '25 июня 1950 года геологи нашли здесь соль. Её возили на верблюдах через перевал.',
    '19.05.1976 геологи нашли здесь соль. Её возили на верблюдах через перевал.',
    'The mill burned down on 3 March 1911 and was rebuilt. It grinds rye to this day.',
    '1950 жылғы 25 маусымда геологтар мұнда тұз тапты. Оны түйемен тасыды.',
    `${'Соль возили на верблюдах через перевал. '.repeat(5)}\n19.05.1976 ${'геологи нашли её здесь, '.repeat(20)}`,
  ])('is none that a sentence tells: %s', (text) => {
    expect(dateOf(null, '/a.txt', text)).toBe(null);
  });

  test('is read from file names in the usual forms', () => {
    expect(dateInName('/x/2026_02_27-release.txt')).toBe('2026-02-27');
    expect(dateInName('/x/release20260227.txt')).toBe('2026-02-27');
    expect(dateInName('/x/27.02.2026.txt')).toBe('2026-02-27');
    expect(dateInName('/x/99.99.2026.txt')).toBe(null);
    expect(dateInName('/x/120260227.txt')).toBe(null);
  });

  test('is a day that exists', () => {
    expect(isoDate('2026-02-30')).toBe(null);
    expect(isoDate('2024-02-29')).toBe('2024-02-29');
    expect(isoDate('')).toBe(null);
  });
});
