import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';

type Row = readonly [a: string, b: string];

function notes(a: string, b: string): readonly (string | undefined)[] {
  return compare(a, b).differences.map(({ note }) => note);
}

/** Capitals of respect go on over small words that join. */
const OVER_JOINTS: readonly Row[] = [
  ['Вчера доклад Родины и Комитета читали в старом зале.', 'Вчера доклад родины и Комитета читали в старом зале.'],
  [
    'The council met the Committee for Greens on Monday in the hall.',
    'The council met the Committee for greens on Monday in the hall.',
  ],
  ['Кеше ескі залда Отан мен Комитеттің есебі оқылды.', 'Кеше ескі залда отан мен Комитеттің есебі оқылды.'],
];

/** Another word ends the phrase: the capital is that of a name. */
const OVER_WORDS: readonly Row[] = [
  [
    'Вчера доклад Родины всех Комитетов читали в старом зале.',
    'Вчера доклад родины всех Комитетов читали в старом зале.',
  ],
  [
    'Old members of the Committee left Greens behind in May.',
    'Old members of the Committee left greens behind in May.',
  ],
  ['Кеше ескі залда Отан деген Комитеттің есебі оқылды.', 'Кеше ескі залда отан деген Комитеттің есебі оқылды.'],
];

describe('a capital that was lost beside a body with one', () => {
  it.each(OVER_JOINTS)('was one of respect: %s → %s', (a, b) => {
    expect(notes(a, b)).toEqual([undefined]);
    expect(notes(b, a)).toEqual([undefined]);
  });

  it.each(OVER_WORDS)('made a name where other words stand between: %s → %s', (a, b) => {
    expect(notes(a, b)).toEqual([expect.stringContaining('capital')]);
    expect(notes(b, a)).toEqual([expect.stringContaining('capital')]);
  });
});
