import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';
import { compareSeparators } from '../../../src/explain/separators.ts';
import type { Span } from '../../../src/text/span.ts';
import { first } from '../order.ts';

/** The kinds of all notes of a pair. */
const notesOf = (a: string, b: string): readonly string[] =>
  compare(a, b).differences.flatMap(({ notes = [] }) => notes.map(({ kind }) => kind));

describe('a comma that changes what is said', () => {
  it.each([
    ['Казнить, нельзя помиловать.', 'Казнить нельзя, помиловать.', 'past-negation'],
    ['No, wait there at the pier.', 'No wait there at the pier.', 'answer'],
  ])('is told: %s', (a, b, kind) => {
    expect(notesOf(first(a), b)).toContain(kind);
    expect(notesOf(first(b), a)).toContain(kind);
  });

  it.each([
    ['Ждать. Казнить, нельзя. Помиловать.', 'Ждать. Казнить нельзя. Помиловать.'],
    ['Казнить, надо помиловать.', 'Казнить надо, помиловать.'],
    ['Казнить, нельзя. Сегодня помиловать.', 'Казнить нельзя. Сегодня, помиловать.'],
    ['He did not say, that the boats came.', 'He did not say that the boats came.'],
    ['He said no, wait there.', 'He said no wait there.'],
  ])('is none: %s', (a, b) => {
    expect(notesOf(first(a), b)).toEqual([]);
    expect(notesOf(first(b), a)).toEqual([]);
  });
});

describe('a capital in quotation marks', () => {
  it.each([
    ['Мы ценим «партию Зелёных» за честность.', 'Мы ценим «Партию Зелёных» за честность.'],
    ['Его поддержала партия «единство» осенью.', 'Его поддержала партия «Единство» осенью.'],
  ])('makes a name: %s', (a, b) => expect(notesOf(first(a), b)).toEqual(['name-by-capital']));

  it('says nothing of a word that names nobody', () => {
    expect(notesOf('Рыбаки зовут её «рекой» осенью.', 'Рыбаки зовут её «Рекой» осенью.')).toEqual([]);
  });
});

it('spaces that are written in two ways, side by side, are one run', () => {
  const found: (readonly [Span, Span])[] = [];
  const [own, other] = [' &nbsp;', ' '];
  compareSeparators(own, { start: 0, end: 7 }, other, { start: 0, end: 1 }, ({ a, b }) => found.push([a, b]));
  expect(found).toEqual([
    [
      { start: 0, end: 7 },
      { start: 0, end: 1 },
    ],
  ]);
});
