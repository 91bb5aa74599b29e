import { describe, expect, it } from 'vitest';
import { factsTold } from './told.ts';

type Row = readonly [a: string, b: string];

/** Another thing of the same kind in a sentence that goes on as it did. */
const OTHER_THINGS: readonly Row[] = [
  ['The hill was sown with oats.', 'The hill was sown with rye.'],
  ['На холме посеяли овёс.', 'На холме посеяли рожь.'],
  ['Төбеге сұлы себілді.', 'Төбеге арпа себілді.'],
  ['Oats grew on the hill.', 'Rye grew on the hill.'],
  ['Her uncle keeps the ferry.', 'Her nephew keeps the ferry.'],
  ['Паром держит её дядя.', 'Паром держит её племянник.'],
  ['Паромды оның әкесі ұстайды.', 'Паромды оның ағасы ұстайды.'],
  ["The old men's race was long.", "The old women's race was long."],
  ['В женской гонке первых двое.', 'В мужской гонке первых двое.'],
  ['Ерлер жарысы ұзақ болды.', 'Әйелдер жарысы ұзақ болды.'],
  ['The nominee of the year keeps bees.', 'The winner of the year keeps bees.'],
  ['A measles case was found in Holm.', 'A mumps case was found in Holm.'],
  ['В Сомове нашли случай кори.', 'В Сомове нашли случай краснухи.'],
  ['Холмда қызылша тіркелді.', 'Холмда қызамық тіркелді.'],
];

/** What stands in the place of a part of a month says when. */
const OTHER_PARTS: readonly Row[] = [
  ['Шілденің басында ашылады.', 'Шілденің соңында ашылады.'],
  ['Сад откроют в начале июля.', 'Сад откроют в конце июля.'],
  ['The garden opens in early July.', 'The garden opens in late July.'],
];

/** The same things, or both of them in another order, or in a sentence that is told in other words on both sides. */
const SILENT: readonly Row[] = [
  ['Oats and rye were sown.', 'Rye and oats were sown.'],
  ['Посеяли овёс и рожь.', 'Посеяли рожь и овёс.'],
  ['Сұлы мен арпа себілді.', 'Арпа мен сұлы себілді.'],
  ['His mother and father came.', 'His father and mother came.'],
  ['Пришли мать и отец.', 'Пришли отец и мать.'],
  ['Анасы мен әкесі келді.', 'Әкесі мен анасы келді.'],
  ['The petrol is gone.', 'The gasoline is gone.'],
  ['Книгу взял дедушка, мать не возражала.', 'Книгу взял дедушка, мама не возражала.'],
  ['Көк бояу кепті.', 'Жасыл бояу кепті.'],
];

/** Two opposites of one sentence that changed places, each with what is said of it. */
const SWAPPED: readonly Row[] = [
  ['The shop opened in May and closed in June.', 'The shop closed in May and opened in June.'],
  ['В мае лавка открылась, в июне закрылась.', 'В мае лавка закрылась, в июне открылась.'],
  ['Мамырда дүкен ашылды, маусымда жабылды.', 'Мамырда дүкен жабылды, маусымда ашылды.'],
];

describe('another thing of the same kind', () => {
  it.each([...OTHER_THINGS, ...OTHER_PARTS])('is a change of sense: %s ⇄ %s', (a, b) => {
    expect(factsTold(a, b).join()).toContain('sense');
    expect(factsTold(b, a).join()).toContain('sense');
  });

  it.each(SILENT)('is none where both stand in both sentences or mean the same: %s ⇄ %s', (a, b) => {
    expect(factsTold(a, b)).toEqual([]);
  });

  it.each(SWAPPED)('and opposites of one sentence that changed places are told: %s ⇄ %s', (a, b) => {
    expect(factsTold(a, b).length).toBeGreaterThan(0);
  });
});
