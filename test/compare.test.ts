import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, createJudge } from '../src/compare.ts';
import { anyText, editedPair, proseLike } from './arbitrary.ts';
import { mirrored, replay } from './replay.ts';

const pairs = fc.oneof(editedPair, fc.tuple(proseLike(), proseLike()), fc.tuple(anyText, anyText));
/** Line ends and blank lines are cosmetic; the measures go by words. */
const figures = (a: string, b: string): readonly number[] => {
  const { resemblance, containment } = compare(a, b).similarity;
  return [resemblance, containment.aInB, containment.bInA];
};
const holds = <T>(arbitrary: fc.Arbitrary<T>, predicate: (value: T) => void, numRuns = 300): void => {
  fc.assert(fc.property(arbitrary, predicate), { numRuns });
};

describe('judging pairs for the archive', () => {
  it('gives the verdict and the similarity of compare, however many pairs were judged before', () => {
    const judgePair = createJudge();
    holds(pairs, ([a, b]) => {
      const { verdict, similarity } = compare(a, b);
      expect(judgePair(a, b)).toMatchObject({ verdict, similarity });
    });
  });
});

describe('every difference is accounted for', () => {
  it('replacing the ranges of one side by the texts of the other gives the other text, both ways', () =>
    holds(pairs, ([a, b]) => {
      const { differences } = compare(a, b);
      expect(replay(a, differences, 'a', 'b')).toBe(b);
      expect(replay(b, differences, 'b', 'a')).toBe(a);
    }));

  // Names on one side only, of which one stands in the other sentence, against words that are no names.
  it.each([
    [
      'правительство РК  Ахметов, правительство, Ахметов\n \nРК, ',
      'етов, правительство, Ахметов\n \nРК,правительство РК  Ахм ',
    ],
    ['The court Reed  Hale, court, Hale\n \nReed, ', 'ale, court, Hale\n \nReed,The court Reed  Ha '],
  ])('replacing the ranges gives the other text, of a pair that once lost words: %s', (a, b) => {
    const { differences } = compare(a, b);
    expect(replay(a, differences, 'a', 'b')).toBe(b);
    expect(replay(b, differences, 'b', 'a')).toBe(a);
  });

  it('differences are ordered, disjoint, within the texts, and none is empty', () =>
    holds(pairs, ([a, b]) => {
      let [endA, endB] = [0, 0];
      for (const difference of compare(a, b).differences) {
        expect(difference.a.text).not.toBe(difference.b.text);
        expect(difference.a.start).toBeGreaterThanOrEqual(endA);
        expect(difference.b.start).toBeGreaterThanOrEqual(endB);
        [endA, endB] = [difference.a.end, difference.b.end];
      }
      expect(endA).toBeLessThanOrEqual(a.length);
      expect(endB).toBeLessThanOrEqual(b.length);
    }));

  it('both ends of every move are there', () =>
    holds(pairs, ([a, b]) => {
      const ends = new Map<number, string>();
      for (const { move, a: own } of compare(a, b).differences) {
        if (move !== undefined) ends.set(move, (ends.get(move) ?? '') + (own.text === '' ? 'b' : 'a'));
      }
      for (const sides of ends.values()) expect([...sides].sort().join('')).toBe('ab');
    }));

  it('comparing the other way round tells the same, mirrored', () =>
    holds(pairs, ([a, b]) => {
      const there = compare(a, b);
      const back = compare(b, a);
      expect(back.summary.categories).toEqual(mirrored(there.summary.categories));
      expect(back.summary.severities).toEqual(there.summary.severities);
      expect(back.similarity.score).toBe(there.similarity.score);
      expect(back.verdict).toBe(there.verdict);
    }));

  // Lists of short lines with figures: which of several equal words answers which was once decided by the order.
  it.each([
    ['1. Қант – 12 кг\n2. Тұз – 5 кг\n3. Ұн – 12 кг', '1. Тұз – 5 кг\n2. Ұн – 50 кг\n3. Қант – 5 кг\n4. Май – 12 л'],
    ['1. Мёд – 12 кг\n2. Соль – 5 кг', '1. Соль – 12 кг\n2. Мёд – 5 кг\n3. Соль – 5 кг'],
    ['12 nets\n5 boats\n12 ropes', '5 nets\n12 boats\n5 ropes\n12 nets'],
  ])('a list of figures has one score, whichever is named first: %s', (a, b) => {
    const [there, back] = [compare(a, b), compare(b, a)];
    expect(back.similarity.score).toBe(there.similarity.score);
    expect(back.verdict).toBe(there.verdict);
    expect(back.summary.categories).toEqual(mirrored(there.summary.categories));
  });

  it('a common beginning or end of other words has no difference', () =>
    holds(editedPair, ([a, b]) => {
      const [opening, end] = ['Совсем другое вступление стоит впереди.\n', '\n\nИной конец замыкает весь рассказ.'];
      for (const { a: own } of compare(opening + a + end, opening + b + end).differences) {
        // The line ends beside the frame may go with a line that came or went; the blank line keeps a hyphen at the
        // end of a text from joining its last word to the frame.
        expect(own.start).toBeGreaterThanOrEqual(opening.length - 1);
        expect(own.end).toBeLessThanOrEqual(opening.length + a.length + 2);
      }
    }));
});

describe('similarity', () => {
  it('is exactly 1 for a text and itself, and the verdict is identical', () =>
    holds(fc.oneof(anyText, proseLike()), (text) => {
      const { similarity, verdict, differences } = compare(text, text);
      expect(similarity).toEqual({
        score: 1,
        resemblance: 1,
        containment: { aInB: 1, bInA: 1 },
        coverage: { aInB: 1, bInA: 1 },
      });
      expect(verdict).toBe('identical');
      expect(differences).toEqual([]);
    }));

  it('is exactly 1 for equal texts whatever labels they hold', () => {
    for (const text of ['12. ', 'Это предложение.\n1.\n2.\n3.\n', 'Баптар\n1.\n\n2.', '1\n2\nA list follows.\n3'])
      expect(compare(text, text).similarity).toMatchObject({ score: 1, coverage: { aInB: 1, bInA: 1 } });
  });

  it('is the same from either side: pairs for which it was not', () => {
    const pairs = [
      ['Ёлка Ахметов. правительство, и ', 'Ёлка Апрахметов. виТЕЛЬСТВО, И '],
      [
        'Тізім:\n1. 12 мектеп\n2. 7 аурухана\n3. 30 км жол\n4. 5 көпір',
        'Тізім:\n1. 7 аурухана\n2. 12 мектеп\n3. 5 көпір\n4. 31 км жол',
      ],
    ] as const;
    for (const [a, b] of pairs) {
      const back = compare(b, a);
      expect(compare(a, b)).toMatchObject({ verdict: back.verdict, similarity: { score: back.similarity.score } });
    }
  });

  it('lies in 0..1 and containment is never below resemblance', () =>
    holds(pairs, ([a, b]) => {
      const { score, resemblance, containment, coverage } = compare(a, b).similarity;
      for (const value of [score, resemblance, containment.aInB, containment.bInA, coverage.aInB, coverage.bInA]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
      expect(Math.min(containment.aInB, containment.bInA)).toBeGreaterThanOrEqual(resemblance);
    }));

  it('of a text in the same text with more on a line of its own is a containment of 1', () =>
    holds(fc.tuple(proseLike(), proseLike(10)), ([a, more]) => {
      if (compare(a, a).a.words < 3) return;
      expect(compare(a, `${a}\n${more}`).similarity.containment.aInB).toBe(1);
    }));

  it('is not raised by fresh text', () =>
    holds(editedPair, ([a, b]) => {
      const before = compare(a, b).similarity.resemblance;
      if (compare(a, b).b.words < 3 || compare(a, b).a.words < 3) return;
      expect(compare(a, `${b}\nсовершенно посторонний хвост`).similarity.resemblance).toBeLessThanOrEqual(before);
    }));

  it('does not see line ends, a final line end, runs of spaces or the form of composition', () =>
    holds(
      editedPair,
      ([a, b]) => {
        const plain = figures(a, b);
        expect(figures(a, b.replace(/\r\n|\r|\n/g, '\r\n'))).toEqual(plain);
        expect(figures(a, `${b}\n`)).toEqual(plain);
        expect(figures(a.normalize('NFD'), b.normalize('NFC'))).toEqual(
          figures(a.normalize('NFC'), b.normalize('NFD')),
        );
        expect(figures(a, b.replace(/ /g, ' \u00a0').replace(/(\d) \u00a0(?=\d)/g, '$1 '))).toEqual(plain);
      },
      150,
    ));

  it('does not see case, ё, quotes and dashes unless they are kept', () => {
    const [a, b] = ['Ёлка «Мира» — в Касым\u2011парке', 'елка "мира" - в касым-парке'];
    expect(compare(a, b).similarity.resemblance).toBe(1);
    for (const step of ['case', 'yo', 'quotes', 'dash'] as const) {
      const kept = compare(a, b, { keep: [step] });
      expect(kept.similarity.resemblance).toBeLessThan(1);
      expect(
        kept.differences.filter(({ category }) => category === step).every(({ severity }) => severity === 'editorial'),
      ).toBe(true);
    }
  });
});

describe('the settings', () => {
  it('demote an ignored category: it stays in the list and leaves the verdict alone', () => {
    const [a, b] = ['Мост открыли в мае.\nФото: пресс-служба', 'Мост открыли в мае.'];
    expect(compare(a, b).verdict).not.toBe('restyled');
    const ignored = compare(a, b, { ignore: ['photo-credit'] });
    expect(ignored.verdict).toBe('restyled');
    expect(ignored.differences.map(({ category, ignored: flag }) => [category, flag])).toEqual([
      ['photo-credit', true],
    ]);
  });

  it('are refused outside of their range or list, by name', () => {
    expect(() => compare('a', 'b', { shingleSize: 0 })).toThrow(/shingleSize/);
    expect(() => compare('a', 'b', { threshold: 2 })).toThrow(/threshold/);
    expect(() => compare('a', 'b', { minPassage: 0.5 })).toThrow(/minPassage/);
    expect(() => compare('a', 'b', { keep: ['colour' as 'case'] })).toThrow(/keep/);
  });
});
