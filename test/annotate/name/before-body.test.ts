import { describe, expect, test } from 'vitest';
import { factsTold } from '../../explain/told.ts';

describe('a first word before a noun of bodies with a capital', () => {
  test.each([
    ['Sales rose in May. Tessaly Bank will hire 40 people.', 'Sales rose in May. The lender will hire 40 people.'],
    ['Tessaly Bank will hire 40 people in May.', 'Holm Bank will hire 40 people in May.'],
    ['Тессали Банк наймёт 40 человек в мае.', 'Холм Банк наймёт 40 человек в мае.'],
    ['Тессали Банк мамырда 40 адам алады.', 'Холм Банк мамырда 40 адам алады.'],
  ])('is a name: %s → %s', (a, b) => {
    expect(factsTold(a, b)).not.toEqual([]);
    expect(factsTold(b, a)).not.toEqual([]);
  });

  test.each([
    ['Every bank will hire 40 people in May.', 'Any bank will hire 40 people in May.'],
    [
      'Local Bank Opens New Branch\n\nA branch was opened in May.',
      'New Bank Opens New Branch\n\nA branch was opened in May.',
    ],
    ['Частный банк наймёт 40 человек в мае.', 'Крупный банк наймёт 40 человек в мае.'],
    ['Жеке банк мамырда 40 адам алады.', 'Ірі банк мамырда 40 адам алады.'],
  ])('is none before small letters, or in a headline: %s → %s', (a, b) => {
    expect(factsTold(a, b).filter((fact) => fact.startsWith('name'))).toEqual([]);
  });
});
