import { describe, expect, test } from 'vitest';
import { namesTold } from '../names-told.ts';

describe('a word that is to be typed in', () => {
  test.each([
    [
      'Скидка 15% по промокоду MORE до 30 апреля. Билеты есть в кассах.',
      'Скидка 15% до 30 апреля. Билеты есть в кассах.',
    ],
    ['SPRING промокоды арқылы 15% жеңілдік бар. Билеттер кассада.', '15% жеңілдік бар. Билеттер кассада.'],
    ['There is a discount with the code SPRING until May. Sales rose.', 'There is a discount until May. Sales rose.'],
  ])('names nobody where it went with its noun: %s → %s', (a, b) => {
    expect(namesTold(a, b)).toEqual([]);
  });

  test.each([
    [
      'Скидка 15% по промокоду MORE до 30 апреля. Билеты есть.',
      'Скидка 15% по промокоду LESS до 30 апреля. Билеты есть.',
    ],
    [
      'MORE промокоды арқылы 15% жеңілдік бар. Билет кассада.',
      'LESS промокоды арқылы 15% жеңілдік бар. Билет кассада.',
    ],
    [
      'There is a discount with the code WAVES until May. Sales rose.',
      'There is a discount with the code PLANT until May. Sales rose.',
    ],
    ['Скидка 15% в MORE до 30 апреля. Билеты есть в кассах.', 'Скидка 15% до 30 апреля. Билеты есть в кассах.'],
    ['MORE арқылы 15% жеңілдік бар. Билеттер кассада.', '15% жеңілдік бар. Билеттер кассада.'],
    ['There is a discount with MORE until May. Sales rose.', 'There is a discount until May. Sales rose.'],
  ])('is told where another one stands, or no noun of codes: %s → %s', (a, b) => {
    expect(namesTold(a, b)).not.toEqual([]);
  });
});
