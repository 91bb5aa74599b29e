import { describe, expect, test } from 'vitest';
import {
  type Fact,
  isMixed,
  isNameForFigure,
  isSmallWord,
  kinship,
  withBounds,
  withPhrases,
} from '../../../src/explain/pair/facts.ts';
import type { Classified } from '../../../src/explain/rule/rule.ts';

const fact = (from: number, to: number, category: Classified['category'], kind?: string): Fact =>
  ({ from, to, said: { category, ...(kind !== undefined && { kind }) } }) as Fact;
const sum = fact(0, 1, 'number', 'sum');
const share = fact(0, 1, 'number', 'percent');
const day = fact(0, 1, 'number', 'date');
const name = fact(0, 1, 'name');
const negation = fact(0, 1, 'negation');

describe('facts of a stretch', () => {
  test('are of several categories or of one', () => {
    expect(isMixed([])).toBe(false);
    expect(isMixed([sum, day])).toBe(false);
    expect(isMixed([sum, day, name])).toBe(true);
  });

  test('are names where the other text has figures, if all of them are', () => {
    expect(isNameForFigure([name, name], [sum])).toBe(true);
    expect(isNameForFigure([sum, day], [name])).toBe(true);
    expect(isNameForFigure([name, sum], [sum])).toBe(false);
    expect(isNameForFigure([name], [sum, name])).toBe(false);
    expect(isNameForFigure([sum, name], [name])).toBe(false);
    expect(isNameForFigure([sum], [name, sum])).toBe(false);
    expect(isNameForFigure([], [sum])).toBe(false);
    expect(isNameForFigure([name], [])).toBe(false);
    expect(isNameForFigure([name], [name])).toBe(false);
  });

  test('answer each other best where they are of one kind, and not at all where none can stand for the other', () => {
    expect(kinship(sum, sum)).toBe(2);
    expect(kinship(name, name)).toBe(2);
    expect(kinship(sum, share)).toBe(1);
    expect(kinship(sum, day)).toBe(0);
    expect(kinship(name, sum)).toBe(0);
    expect(kinship(negation, name)).toBe(0);
  });

  test('are one where small words follow each other', () => {
    const [first, next, apart] = [fact(3, 4, 'negation'), fact(4, 6, 'sense'), fact(5, 6, 'sense')];
    expect(withPhrases([first], next)).toEqual([fact(3, 6, 'negation')]);
    expect(withPhrases([first], apart)).toEqual([first, apart]);
    expect(withPhrases([], next)).toEqual([next]);
    const [figure, surname] = [fact(2, 3, 'number'), fact(4, 5, 'name')];
    expect(withPhrases([figure], first)).toEqual([figure, first]);
    expect(withPhrases([first], surname)).toEqual([first, surname]);
    expect(withPhrases([figure, first], next)).toEqual([figure, fact(3, 6, 'negation')]);
    expect([first, next, figure, surname].map(isSmallWord)).toEqual([true, true, false, false]);
  });

  test('are one where a bound stands before or behind its figure', () => {
    const [bound, figure, behind] = [
      fact(2, 4, 'sense', 'bound'),
      fact(4, 5, 'number', 'sum'),
      fact(5, 6, 'sense', 'bound'),
    ];
    expect(withBounds([bound], figure)).toEqual([fact(2, 5, 'number', 'sum')]);
    expect(withBounds([figure], behind)).toEqual([fact(4, 6, 'number', 'sum')]);
    expect(withBounds([bound], fact(5, 6, 'number'))).toEqual([bound, fact(5, 6, 'number')]);
    expect(withBounds([], bound)).toEqual([bound]);
    const tense = fact(2, 4, 'sense', 'tense');
    expect(withBounds([tense], figure)).toEqual([tense, figure]);
    expect(withBounds([bound], fact(4, 5, 'name'))).toEqual([bound, fact(4, 5, 'name')]);
    expect(withBounds([fact(4, 5, 'name')], behind)).toEqual([fact(4, 5, 'name'), behind]);
    expect(withBounds([negation, fact(1, 2, 'sense', 'bound')], fact(2, 3, 'number'))).toEqual([
      negation,
      fact(1, 3, 'number'),
    ]);
  });
});
