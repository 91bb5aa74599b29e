import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';
import { first } from '../order.ts';

type Row = readonly [a: string, b: string];

/** What is told as a name, as `A → B`. */
function names(a: string, b: string): readonly string[] {
  return compare(a, b)
    .differences.filter(({ category }) => category === 'name')
    .map((one) => `${one.a.text.trim()} → ${one.b.text.trim()}`);
}

const SAME_STATE: readonly Row[] = [
  ['Чай везут в порт из Китая уже третий год.', 'Чай везут в порт из Китайской Народной Республики уже третий год.'],
  ['Посол Германии открыл выставку.', 'Посол Федеративной Республики Германия открыл выставку.'],
  ['Посол Ирана открыл выставку.', 'Посол Исламской Республики Иран открыл выставку.'],
  ['Ткани везут из Чехии поездом.', 'Ткани везут из Чешской Республики поездом.'],
  ['Жеміс Қытайдан келді, деді кәсіпкер.', 'Жеміс Қытай Халық Республикасынан келді, деді кәсіпкер.'],
  ['Көрмені Германияның елшісі ашты.', 'Көрмені Германия Федеративтік Республикасының елшісі ашты.'],
  ['Көлік Қырғызстанға жетті.', 'Көлік Қырғыз Республикасына жетті.'],
  ['Қазақстанның Қырғызстандағы елшісі келді.', 'Қазақстан Республикасының Қырғыз Республикасындағы елшісі келді.'],
  ['Ерлан Сейітов Қырғызстанның елшісімен кездесті.', 'Ерлан Сейітов Қырғыз Республикасының елшісімен кездесті.'],
  [
    'Нұржан Елеусізов Қырғызстанның Су қызметінің басшысымен кездесті.',
    'Нұржан Елеусізов Қырғыз Республикасының Су қызметінің басшысымен кездесті.',
  ],
  [
    'The tea comes from Tibet and China by rail.',
    "The tea comes from Tibet and the People's Republic of China by rail.",
  ],
  ['Its envoy to Germany opened the show.', 'Its envoy to the Federal Republic of Germany opened the show.'],
  ['The embassy of Morocco opened the show.', 'The embassy of the Kingdom of Morocco opened the show.'],
];

const OTHER_STATE: readonly Row[] = [
  ['Чай везут в порт из Кореи уже третий год.', 'Чай везут в порт из Китайской Народной Республики уже третий год.'],
  ['Чай везут в порт из Китая уже третий год.', 'Чай везут в порт из Китайской Республики уже третий год.'],
  ['Посол Южной Кореи открыл выставку.', 'Посол Корейской Народно-Демократической Республики открыл выставку.'],
  ['Посол Германии открыл выставку.', 'Посол Федеративной Республики Нигерия открыл выставку.'],
  ['Жеміс Өзбекстаннан келді, деді кәсіпкер.', 'Жеміс Қытай Халық Республикасынан келді, деді кәсіпкер.'],
  ['Көлік Өзбекстанға жетті.', 'Көлік Қырғыз Республикасына жетті.'],
  [
    'Нұржан Елеусізов Қырғызстанның Су қызметінің басшысымен кездесті.',
    'Нұржан Елеусізов Өзбекстан Республикасының Су қызметінің басшысымен кездесті.',
  ],
  ['Қазақстанның Қырғызстандағы елшісі келді.', 'Қазақстан Республикасының Өзбекстан Республикасындағы елшісі келді.'],
  [
    'The tea comes from Tibet and Chile by rail.',
    "The tea comes from Tibet and the People's Republic of China by rail.",
  ],
  ['The tea comes from Tibet and China by rail.', 'The tea comes from Tibet and the Republic of China by rail.'],
  ['Its envoy to Austria opened the show.', 'Its envoy to the Federal Republic of Germany opened the show.'],
  ['The embassy of Morocco opened the show.', 'The embassy of the Kingdom of Jordan opened the show.'],
];

describe('a fuller name of a state', () => {
  it.each(SAME_STATE)('«%s» says what «%s» says', (a, b) => {
    expect(names(first(a), b)).toEqual([]);
    expect(names(first(b), a)).toEqual([]);
  });

  it.each(OTHER_STATE)('«%s» names another state than «%s»', (a, b) => {
    expect(names(first(a), b)).not.toEqual([]);
    expect(names(first(b), a)).not.toEqual([]);
  });
});
