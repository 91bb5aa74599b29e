import { describe, expect, it } from 'vitest';
import { told } from '../look/figure/alarms.ts';
import { senses } from './senses.ts';

type Row = readonly [a: string, b: string];

/** What may be done that has to be done now, said of a noun. */
const OTHER: readonly Row[] = [
  ['Порт взял паром в аренду с возможностью выкупа.', 'Порт взял паром в аренду с обязательным выкупом.'],
  ['Порт взял паром в аренду с правом выкупа.', 'Порт взял паром в аренду с обязательством выкупа.'],
  ['Порт получил право ремонта парома.', 'Порт получил обязанность ремонта парома.'],
  ['Порт паромды сатып алу мүмкіндігімен жалға алды.', 'Порт паромды сатып алу міндетімен жалға алды.'],
  ['Порт паромды сатып алу құқығымен жалға алды.', 'Порт паромды сатып алу міндеттемесімен жалға алды.'],
  ['The port hired the ferry with an option to buy.', 'The port hired the ferry with an obligation to buy.'],
  ['The port hired the ferry with an optional purchase.', 'The port hired the ferry with a compulsory purchase.'],
  ['The port has the right to repair the ferry.', 'The port has the duty to repair the ferry.'],
];

/** The same in other words, and nouns that only have such a word beside them. */
const SAME: readonly Row[] = [
  ['Порт взял паром в аренду с возможностью выкупа.', 'Порт взял паром в аренду с правом выкупа.'],
  ['Порт взял паром в аренду с обязательным выкупом.', 'Порт взял паром в аренду с обязательством выкупа.'],
  ['Юрист назвал права и обязанности порта.', 'Юрист назвал обязанности и права порта.'],
  ['Порт паромды сатып алу мүмкіндігімен жалға алды.', 'Порт паромды сатып алу құқығымен жалға алды.'],
  ['The port hired the ferry with an option to buy.', 'The port hired the ferry with the right to buy.'],
];

describe('an option', () => {
  it.each(OTHER)('is no duty: %s', (a, b) => {
    expect(senses(a, b)).toEqual([['modality'], ['modality']]);
  });
  it.each(SAME)('is one in other words: %s', (a, b) => {
    expect([told(a, b), told(b, a)]).toEqual([[], []]);
  });
});
