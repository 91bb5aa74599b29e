import { describe, expect, it } from 'vitest';
import { factsTold } from '../../told.ts';

/** Two deals, each told of the other party. */
const TWO_DEALS: readonly (readonly [a: string, same: string, exchanged: string])[] = [
  [
    'Holm sold the old mill to Norden in May. Dale sold the new pier to Tarn in June.',
    'Norden bought the old mill from Holm in May. Tarn bought the new pier from Dale in June.',
    'Tarn bought the old mill from Holm in May. Norden bought the new pier from Dale in June.',
  ],
  [
    'Холмов продал старую мельницу в порту Норденову в мае. Далев продал новый причал в порту Тарнову в июне.',
    'Норденов купил старую мельницу в порту у Холмова в мае. Тарнов купил новый причал в порту у Далева в июне.',
    'Тарнов купил старую мельницу в порту у Холмова в мае. Норденов купил новый причал в порту у Далева в июне.',
  ],
  [
    'Сапаров ескі диірменді мамырда Қалиевке сатты. Омаров жаңа айлақты маусымда Сейітовке сатты.',
    'Қалиев ескі диірменді мамырда Сапаровтан сатып алды. Сейітов жаңа айлақты маусымда Омаровтан сатып алды.',
    'Сейітов ескі диірменді мамырда Сапаровтан сатып алды. Қалиев жаңа айлақты маусымда Омаровтан сатып алды.',
  ],
];

describe('a deal that is told of either party', () => {
  it.each(TWO_DEALS)('is one, beside another one as well: %s', (a, same) => {
    expect([...factsTold(a, same), ...factsTold(same, a)]).toEqual([]);
  });

  it.each(TWO_DEALS)('has other parties where they stand in the other deal alone: %s', (a, _, exchanged) => {
    for (const told of [factsTold(a, exchanged), factsTold(exchanged, a)])
      expect(told.filter((fact) => fact.startsWith('name')).length).toBeGreaterThan(0);
  });

  it.each([
    ['«Заря» обыграла «Волну» со счётом 3:1.', '«Волна» проиграла «Заре» со счётом 1:3.'],
    ['«Заря» «Волнаны» 3:1 есебімен жеңді.', '«Волна» «Зарядан» 1:3 есебімен жеңілді.'],
    ['Hull beat Leeds 3-1.', 'Leeds lost 1-3 to Hull.'],
  ])('counts its score from there: %s', (a, b) => {
    expect([...factsTold(a, b), ...factsTold(b, a)]).toEqual([]);
  });

  it.each([
    ['«Заря» обыграла «Волну» со счётом 3:1.', '«Волна» проиграла «Заре» со счётом 2:3.'],
    ['«Заря» обыграла «Волну» со счётом 3:1.', '«Заря» проиграла «Волне» со счётом 1:3.'],
    ['«Заря» проиграла «Волне» со счётом 3:1.', '«Заря» проиграла «Волне» со счётом 1:3.'],
    ['«Заря» «Волнаны» 3:1 есебімен жеңді.', '«Волна» «Зарядан» 2:3 есебімен жеңілді.'],
    ['Hull beat Leeds 3-1.', 'Leeds lost 2-3 to Hull.'],
  ])('has another score: %s', (a, b) => {
    for (const told of [factsTold(a, b), factsTold(b, a)]) expect(told.length).toBeGreaterThan(0);
  });
});
