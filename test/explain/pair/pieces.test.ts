import { expect, it } from 'vitest';
import { numbers } from '../look/numbers.ts';

/** What ends a sentence anew is no answer to what the next one begins with, though a figure stands in either. */
it.each([
  [
    'Сигнал пришёл в 14:37 от маяка. На место вышли 38 человек и 12 лодок.',
    'Сигнал пришёл в 14:37 от маяка (канал 16). На месте работают 64 человека и 19 лодок.',
  ],
  [
    'The call came at 14:37 from the pier. It sent 38 people and 12 boats.',
    'The call came at 14:37 from the pier (channel 16). At work are 64 people and 19 boats.',
  ],
  [
    'Белгі 14:37-де маяктан келді. Теңізге 38 адам мен 12 қайық шықты.',
    'Белгі 14:37-де маяктан келді (16 арна). Теңізде 64 адам мен 19 қайық жүр.',
  ],
])('pairs the beginnings of sentences: %s', (a, b) => {
  expect(numbers(a, b)).toEqual(expect.arrayContaining(['38 → 64', '12 → 19']));
});
