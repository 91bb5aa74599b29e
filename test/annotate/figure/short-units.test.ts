import { describe, expect, test } from 'vitest';
import { told } from '../../explain/look/figure/alarms.ts';

describe('units in short', () => {
  test.each([
    ['Sales rose 4.5%.', 'Sales rose 4.5pc.'],
    ['Sales rose 4%.', 'Sales rose 4pc.'],
    ['It warmed by 2.5 degrees Celsius.', 'It warmed by 2.5C.'],
    ['Станция даёт 310 гигакалорий в час.', 'Станция даёт 310 Гкал/ч.'],
    ['Станция сағатына 310 гигакалория береді.', 'Станция 310 Гкал/сағ береді.'],
    ['Работает от минус 30 до плюс 45 градусов.', 'Работает от −30 до +45 °C.'],
    ['It works from minus 30 to plus 45 degrees.', 'It works from −30 to +45 °C.'],
    ['Сағат он бірде басталады.', 'Сағат 11:00-де басталады.'],
  ])('%s → %s is another notation', (a, b) => {
    expect(told(a, b)).toEqual([]);
    expect(told(b, a)).toEqual([]);
  });

  test.each([
    ['Sales rose 4.5%.', 'Sales rose 4.7pc.'],
    ['It warmed by 2.5 degrees Celsius.', 'It warmed by 2.5F.'],
    ['Станция даёт 310 гигакалорий в час.', 'Станция даёт 310 Гкал/сутки.'],
    ['Станция сағатына 310 гигакалория береді.', 'Станция 310 МВт/сағ береді.'],
    ['Работает от минус 30 до плюс 45 градусов.', 'Работает от +30 до +45 °C.'],
    ['Сағат он бірде басталады.', 'Сағат 12:00-де басталады.'],
  ])('%s → %s is another figure', (a, b) => {
    expect(told(a, b)).not.toEqual([]);
    expect(told(b, a)).not.toEqual([]);
  });
});
