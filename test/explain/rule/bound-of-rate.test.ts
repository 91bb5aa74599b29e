import { describe, expect, it } from 'vitest';
import { told } from '../look/figure/alarms.ts';

type Row = readonly [a: string, b: string];

/** A bound or a limit of how often or how fast, which came or went in a sentence that was left as it was. */
const OTHER: readonly Row[] = [
  ['Сторож айына кемінде бір рет демалады.', 'Сторож айына бір рет демалады.'],
  ['Сторож айына көп дегенде екі рет демалады.', 'Сторож айына екі рет демалады.'],
  ['Сторож айына тек екі рет демалады.', 'Сторож айына екі рет демалады.'],
  ['Паром сағатына кемінде 40 шақырым жүреді.', 'Паром сағатына 40 шақырым жүреді.'],
  ['Сторож айына кемінде екі рет демалады.', 'Сторож айына көп дегенде екі рет демалады.'],
  ['Сторож отдыхает не реже двух раз в месяц.', 'Сторож отдыхает два раза в месяц.'],
  ['Сторож отдыхает не реже раза в месяц.', 'Сторож отдыхает раз в месяц.'],
  ['Сторож отдыхает не чаще двух раз в месяц.', 'Сторож отдыхает два раза в месяц.'],
  ['Сторож отдыхает не реже двух раз в месяц.', 'Сторож отдыхает не чаще двух раз в месяц.'],
  ['The guard rests at least once a month.', 'The guard rests once a month.'],
  ['The guard rests at least twice a month.', 'The guard rests twice a month.'],
  ['The guard rests no more than once a month.', 'The guard rests once a month.'],
  ['Сторож отдыхает раз в месяц.', 'Сторож отдыхает два раза в месяц.'],
];

/** The same bound in other words or at another place, and no bound at all. */
const SAME: readonly Row[] = [
  ['Паром сағатына кемінде 40 шақырым жүреді.', 'Паром сағатына 40 шақырымнан кем емес жүреді.'],
  ['Сторож айына кемінде екі рет демалады.', 'Сторож айына кем дегенде екі рет демалады.'],
  ['Сторож айына кемінде екі рет демалады.', 'Сторож кемінде айына екі рет демалады.'],
  ['Сторож айына шамамен екі рет демалады.', 'Сторож айына екі рет демалады.'],
  ['Сторож отдыхает не реже двух раз в месяц.', 'Сторож отдыхает не менее двух раз в месяц.'],
  ['Сторож отдыхает не реже раза в месяц.', 'Сторож отдыхает не реже одного раза в месяц.'],
  ['The guard rests at least once a month.', 'The guard rests at least one time a month.'],
  ['The guard rests once a month.', 'The guard rests one time a month.'],
  ['Сторож отдыхает раз в месяц.', 'Сторож отдыхает один раз в месяц.'],
];

describe('a bound within what is told as a rate', () => {
  it.each(OTHER)('is told where it went or came: %s', (a, b) => {
    expect([told(a, b).length, told(b, a).length]).not.toContain(0);
  });
  it.each(SAME)('is none where it is told otherwise: %s', (a, b) => {
    expect([told(a, b), told(b, a)]).toEqual([[], []]);
  });
});
