import { describe, expect, test } from 'vitest';
import { told } from '../figure/alarms.ts';

describe('a denial of a thing and of what it does', () => {
  test.each([
    ['Buses will not run on Sunday.', 'There will be no buses on Sunday.'],
    ['Buses will not run on Sunday.', 'No buses will run on Sunday.'],
    ['Ночные поезда в праздник не ходят.', 'В праздник ночных поездов не будет.'],
    ['Мереке күні түнгі пойыздар жүрмейді.', 'Мереке күні түнгі пойыздар болмайды.'],
    ['"I cannot say the same for wheat," Holm said.', 'Holm said the same could not be said for wheat.'],
    ['The tenants did not know who it was.', 'The tenants were unaware of who it was.'],
    ['All of the 30 were free of fever in May.', 'None of the 30 had fever in May.'],
    ['The heirs, who asked not to be named, sent it to us.', 'It was sent by the heirs, who asked not to be named.'],
    ['Зейнеткерлерге кіру тегін.', 'Зейнеткерлер кіру үшін ақы төлемейді.'],
    ['Pensioners visit the castle free of charge.', 'Pensioners do not pay to visit the castle.'],
  ])('%s → %s is one denial', (a, b) => {
    expect(told(a, b)).toEqual([]);
    expect(told(b, a)).toEqual([]);
  });

  test.each([
    ['The heirs, who asked not to be named, sent it to us.', 'It was sent by the heirs, who asked to be named.'],
    ['Ярмарка пройдёт не в Омске, а в Томске.', 'Ярмарка пройдёт в Омске, не в Томске.'],
    ['Buses will not run on Sunday.', 'There will be buses on Sunday.'],
    ['Buses will not run on Sunday.', 'No buses are ruled out on Sunday.'],
    ['Ночные поезда в праздник не ходят.', 'В праздник будут ночные поезда.'],
    ['Мереке күні түнгі пойыздар жүрмейді.', 'Мереке күні түнгі пойыздар болады.'],
    ['The tenants did not know who it was.', 'The tenants were aware of who it was.'],
    ['All of the 30 had fever in May.', 'None of the 30 had fever in May.'],
    ['Зейнеткерлерге кіру тегін.', 'Зейнеткерлер кіру үшін ақы төлейді.'],
    ['Бізге келісімімізсіз келді.', 'Бізге басшының келісімімен келді.'],
  ])('%s → %s is told', (a, b) => {
    expect(told(a, b)).not.toEqual([]);
    expect(told(b, a)).not.toEqual([]);
  });
});
