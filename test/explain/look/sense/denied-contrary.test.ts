import { describe, expect, it } from 'vitest';
import { compare } from '../../../../src/compare.ts';

/** A denial, a verb of being and a word, and the contrary of the word: a and b say the same. */
const SAME: readonly (readonly [string, string])[] = [
  ['The ferry pier has not been open since Friday.', 'The ferry pier has been closed since Friday.'],
  ['The gate will not be closed at night.', 'The gate will be open at night.'],
  ['Паромная пристань не была открыта с пятницы.', 'Паромная пристань была закрыта с пятницы.'],
  ['Пристань не будет закрыта в пятницу.', 'Пристань будет открыта в пятницу.'],
  ['Айлақ жұмадан бері ашық болмады.', 'Айлақ жұмадан бері жабық болды.'],
  ['Айлақ жұмадан бері ашық болған жоқ.', 'Айлақ жұмадан бері жабық болды.'],
  ['Пристань не була відкрита з п’ятниці.', 'Пристань була закрита з п’ятниці.'],
];
const OTHER: readonly (readonly [string, string])[] = [
  ['The ferry pier has not been open since Friday.', 'The ferry pier has been open since Friday.'],
  ['The pilot has not said the pier was open.', 'The pilot has said the pier was closed.'],
  ['The pier has not been open, the pilot said.', 'The pier has not been closed, the pilot said.'],
  ['Лоцман не сказал, что пристань была открыта.', 'Лоцман сказал, что пристань была закрыта.'],
  ['Пристань не была открыта с пятницы.', 'Пристань не была закрыта с пятницы.'],
  ['Айлақ жұмадан бері ашық болмады.', 'Айлақ жұмадан бері жабық болмады.'],
  ['Айлақ жұмадан бері ашық болмады.', 'Айлақ жұмадан бері ашық болды.'],
];

function facts(a: string, b: string): readonly string[] {
  return compare(a, b)
    .differences.map(({ category }) => category)
    .filter((category) => category === 'negation' || category === 'sense');
}

describe('the contrary of a denied word', () => {
  it.each(SAME)('%s = %s', (a, b) => {
    expect(facts(a, b)).toEqual([]);
    expect(facts(b, a)).toEqual([]);
  });
  it.each(OTHER)('%s ≠ %s', (a, b) => {
    expect(facts(a, b)).not.toEqual([]);
    expect(facts(b, a)).not.toEqual([]);
  });
});
