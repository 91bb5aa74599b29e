import { describe, expect, test } from 'vitest';
import { told } from '../look/figure/alarms.ts';

describe('the highest degree, hedges and restrictions that gave way', () => {
  test.each([
    ['This is the largest mill in the valley.', 'This is the biggest mill in the valley.'],
    ['Это крупнейшая мельница долины.', 'Это самая крупная мельница долины.'],
    ['It is one of the fastest boats on the lake.', 'It is among the fastest boats on the lake.'],
    ['The forest burned for a week.', 'The woods burned for a week.'],
    ['The boats just left the port.', 'The boats recently left the port.'],
    ['The robbers broke the lock.', 'The suspects broke the lock.'],
    ['Грабители сломали замок.', 'Подозреваемые сломали замок.'],
    ['Фонарь работает от одной батарейки.', 'Фонарю хватает одной батарейки.'],
    ['Бұл деректі тек мұғалімдер көреді.', 'Бұл мәліметті мұғалімдер ғана көреді.'],
    ['Насос будет работать до 8 месяцев.', 'Насоса хватает на срок до 8 месяцев.'],
  ])('%s → %s is silent', (a, b) => {
    expect(told(a, b)).toEqual([]);
    expect(told(b, a)).toEqual([]);
  });

  test.each([
    ['This is the largest mill in the valley.', 'This is a large mill in the valley.'],
    ['It is the commonest bird here.', 'It is a common bird here.'],
    ['Это крупнейшая мельница долины.', 'Это крупная мельница долины.'],
    ['It is one of the fastest boats on the lake.', 'It is the fastest boat on the lake.'],
    ['Это одна из самых быстрых лодок озера.', 'Это самая быстрая лодка озера.'],
    ['It is the second largest mill in the valley.', 'It is the largest mill in the valley.'],
    ['The boats sail only at night.', 'The boats sail there at night.'],
    ['Сети ставили только в ночное время.', 'Сети ставили там в ночное время.'],
    ['Бұл деректі тек мұғалімдер көреді.', 'Бұл мәліметті мұғалімдер көреді.'],
    ['Жел секундына 20 метрге жететінін ескертті.', 'Жел секундына 20 метрге жетуі мүмкін екенін айтып отыр.'],
    ['Насос будет работать до 8 месяцев.', 'Насоса хватает на срок от 8 месяцев.'],
  ])('%s → %s is told', (a, b) => {
    expect(told(a, b)).not.toEqual([]);
    expect(told(b, a)).not.toEqual([]);
  });
});
