import { describe, expect, it } from 'vitest';
import { first } from '../order.ts';
import { namesTold, type Row } from './names-told.ts';

const ONE: readonly Row[] = [
  [
    'Совет назначил Тимура Кайратовича Есимова главой порта. Тимур Кайратович родился в Сухом.',
    'Совет назначил Тимура Кайратовича Есимова главой порта. Тимур Есимов родился в Сухом.',
  ],
  [
    'Кеңес Тимур Қайратұлы Есімовті порт басшысы етті. Тимур Қайратұлы ауылда туған.',
    'Кеңес Тимур Қайратұлы Есімовті порт басшысы етті. Тимур Есімов ауылда туған.',
  ],
  [
    'The board named Thomas Henry Hale head of the port. Thomas Hale was born in Kent.',
    'The board named Thomas Henry Hale head of the port. Henry Hale was born in Kent.',
  ],
];

const TWO: readonly Row[] = [
  [
    'Совет назначил Тимура Кайратовича Есимова главой порта. Тимур Кайратович родился в Сухом.',
    'Совет назначил Тимура Кайратовича Есимова главой порта. Тимур Асылов родился в Сухом.',
  ],
  [
    'Кеңес Тимур Қайратұлы Есімовті порт басшысы етті. Тимур Қайратұлы ауылда туған.',
    'Кеңес Тимур Қайратұлы Есімовті порт басшысы етті. Тимур Сапаров ауылда туған.',
  ],
  [
    'The board named Thomas Henry Hale head of the port. Thomas Hale was born in Kent.',
    'The board named Thomas Henry Hale head of the port. Henry Reed was born in Kent.',
  ],
];

describe('two namings of one person, whom one of the texts names in full', () => {
  it.each(ONE)('are of the same: %s → %s', (a, b) => {
    expect(namesTold(first(a), b)).toEqual([]);
    expect(namesTold(a, first(b))).toEqual([]);
  });

  it.each(TWO)('are of two where the full name covers only one: %s → %s', (a, b) => {
    expect(namesTold(first(a), b)).not.toEqual([]);
    expect(namesTold(a, first(b))).not.toEqual([]);
  });
});
