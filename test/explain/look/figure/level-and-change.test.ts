import { describe, expect, it } from 'vitest';
import { told } from './alarms.ts';

type Row = readonly [a: string, b: string];

/** How much there is and by how much more that is, a measure in other signs, how much later or less. */
const SAME: readonly Row[] = [
  ['Deposits reached £8.7 billion, an increase of £290 million.', 'Deposits were up £290m at £8.7bn.'],
  ['Sales came to $3.1 billion, a rise of $40 million.', 'Sales rose by $40m to $3.1bn.'],
  ['Вклады достигли 8,7 млрд рублей, прирост составил 290 млн.', 'Вклады выросли на 290 млн, до 8,7 млрд рублей.'],
  ['Днём воздух прогреется до 11 градусов тепла.', 'Днём воздух прогреется до +11.'],
  ['Күндіз ауа 11 градус жылы болады.', 'Күндіз ауа +11 болады.'],
  ['By day it will be 11 degrees Celsius.', 'By day it will be +11.'],
  ['Расход составляет 372 грамма на киловатт-час.', 'Расход составляет 372 г/кВт·ч.'],
  [
    'The crossing takes 52 minutes, 19 minutes less than the present one.',
    'The crossing takes 52 minutes, 19 minutes faster than the present one.',
  ],
  ['Путь займёт 52 минуты, на 19 минут меньше, чем сейчас.', 'Путь займёт 52 минуты, на 19 минут быстрее, чем сейчас.'],
  [
    'Депутат Дина Лавская Павлодардағы желіні жөндеуге қосымша қаржы сұрады.',
    'Павлодардың желісін жөндеуге депутат Дина Лавская қосымша қаржы сұраған еді.',
  ],
  ['Ғалымдар аумақты аршып, үш пеш тапты.', 'Экспедиция аумақты аршып, үш пеш тапты.'],
];

const OTHER: readonly Row[] = [
  [
    'Deposits reached £8.7 billion, an increase of £290 million.',
    'Deposits reached £290 million, an increase of £8.7 billion.',
  ],
  [
    'Deposits reached £8.7 billion, an increase of £290 million. The bank is based in Holm.',
    'Deposits were up £280m at £8.7bn. The bank is based in Holm.',
  ],
  ['Днём воздух прогреется до 11 градусов тепла.', 'Днём воздух прогреется до -11.'],
  ['Күндіз ауа 11 градус жылы болады.', 'Күндіз ауа +12 болады.'],
  ['By day it will be 11 degrees Celsius.', 'By day it will be -11.'],
  ['Расход составляет 372 грамма на киловатт-час.', 'Расход составляет 372 г/кВт.'],
  ['The crossing takes 52 minutes or less.', 'The crossing takes 52 minutes.'],
  ['The ferry carries more than 300 people.', 'The ferry carries 300 people.'],
  ['The halls will share £1.4 million over three years.', 'The halls will share £1.4m a year for three years.'],
  ['Клубы получат 1,4 млн рублей за три года.', 'Клубы получат 1,4 млн рублей в год в течение трёх лет.'],
  ['Клубтар үш жылда 1,4 млн теңге алады.', 'Клубтар үш жыл бойы жылына 1,4 млн теңге алады.'],
  [
    'Депутат Дина Лавская Павлодардағы желіні жөндеуге қаржы сұрады.',
    'Депутат Дина Лавская Қостанайдағы желіні жөндеуге қаржы сұрады.',
  ],
  ['Арман аумақты аршып, үш пеш тапты.', 'Ерлан аумақты аршып, үш пеш тапты.'],
];

describe('a level, a change and a measure', () => {
  it.each(SAME)('are told as they were in other words: %s', (a, b) => {
    expect([told(a, b), told(b, a)]).toEqual([[], []]);
  });
  it.each(OTHER)('are told where they are others: %s', (a, b) => {
    expect([told(a, b).length, told(b, a).length]).not.toContain(0);
  });
});
