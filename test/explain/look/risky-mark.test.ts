import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';
import { first } from '../order.ts';

type Row = readonly [a: string, b: string];

/** The notes of marks that turn a meaning, one for each mark. */
const notes = (a: string, b: string): readonly string[] =>
  compare(a, b).differences.flatMap(({ notes: own = [] }) =>
    own.flatMap((note) => {
      if (note.kind === 'past-negation') return [note.negation];
      return note.kind === 'answer' ? [`answer ${note.word}`] : [];
    }),
  );

const PASSED: readonly (readonly [...Row, negation: string])[] = [
  ['Простить нельзя, наказать.', 'Простить, нельзя наказать.', 'нельзя'],
  ['Простить нельзя — наказать.', 'Простить — нельзя наказать.', 'нельзя'],
  ['Простить нельзя; наказать.', 'Простить; нельзя наказать.', 'нельзя'],
  // as far as a mark can move and still part the same words
  ['Простить нельзя его старого брата, наказать.', 'Простить, нельзя его старого брата наказать.', 'нельзя'],
  ['Кешіру емес, жазалау.', 'Кешіру, емес жазалау.', 'емес'],
  ['Forgive not, punish now.', 'Forgive, not punish now.', 'not'],
];

const PASSED_NOTHING: readonly Row[] = [
  ['Простить можно, наказать.', 'Простить, можно наказать.'],
  ['Простить нельзя его самого старого брата, наказать.', 'Простить, нельзя его самого старого брата наказать.'],
  ['Простить нельзя. Тут, наказать.', 'Простить, нельзя. Тут наказать.'],
  // the negation stands outside of what the mark moved past
  ['Нельзя простить тут, наказать.', 'Нельзя простить, тут наказать.'],
  ['Простить тут, наказать нельзя.', 'Простить, тут наказать нельзя.'],
  // two marks came and none moved
  ['Простить нельзя наказать.', 'Простить, нельзя, наказать.'],
  ['Кешіру керек, жазалау.', 'Кешіру, керек жазалау.'],
  ['Forgive now, punish not.', 'Forgive, now punish not.'],
];

const ANSWERS: readonly (readonly [...Row, word: string])[] = [
  ['Нет, места есть.', 'Нет места есть.', 'нет'],
  ['Жоқ, орын бар.', 'Жоқ орын бар.', 'жоқ'],
  ['No, seats are left.', 'No seats are left.', 'no'],
  ['The hall is small. No, seats are left.', 'The hall is small. No seats are left.', 'no'],
];

const NO_ANSWERS: readonly Row[] = [
  // another mark parts the answer as well
  ['Нет, места есть.', 'Нет. Места есть.'],
  ['Жоқ, орын бар.', 'Жоқ. Орын бар.'],
  ['No, seats are left.', 'No. Seats are left.'],
  // within a sentence it answers nobody
  ['Говорят, нет, места есть.', 'Говорят, нет места есть.'],
  ['Олар жоқ, орын бар деді.', 'Олар жоқ орын бар деді.'],
  ['They say no, seats are left.', 'They say no seats are left.'],
  ['Now, seats are left.', 'Now seats are left.'],
];

describe('a mark', () => {
  it.each(PASSED)('that moved past a negation has a note in both places: %s | %s', (a, b, negation) => {
    expect(notes(first(a), b)).toEqual([negation, negation]);
    expect(notes(first(b), a)).toEqual([negation, negation]);
  });

  it.each(ANSWERS)('behind an answer has a note when it goes: %s | %s', (a, b, word) => {
    expect(notes(first(a), b)).toEqual([`answer ${word}`]);
    expect(notes(first(b), a)).toEqual([`answer ${word}`]);
  });

  it.each([...PASSED_NOTHING, ...NO_ANSWERS])('of no such place has none: %s | %s', (a, b) => {
    expect(notes(first(a), b)).toEqual([]);
    expect(notes(first(b), a)).toEqual([]);
  });
});
