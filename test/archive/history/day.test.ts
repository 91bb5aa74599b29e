import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/archive/history/day.ts';
import { areNear, isInRange } from '../../../src/archive/history/range.ts';

describe('the day of a record', () => {
  test.each<readonly [written: string | number, notation: string, day?: string]>([
    ['2019-03-05', 'ISO'],
    ['2019-03-05T10:00:00+05:00', 'ISO with a time'],
    ['2019/3/5', 'ISO with slashes'],
    ['20190305', 'ISO without hyphens'],
    ['05.03.2019', 'day first'],
    ['5.3.2019 10:30', 'day first with a time'],
    ['Tue, 05 Mar 2019 10:00:00 +0500', 'RFC 822'],
    ['Tue, 05 Mar 19 10:00:00 +0500', 'RFC 822 as it was first'],
    ['05 Mar 49', 'a year of two digits of this century', '2049-03-05'],
    ['05 Mar 50', 'a year of two digits of the last one', '1950-03-05'],
    [1e9, 'the first second that is read', '2001-09-09'],
    [4.1e9, 'the last one', '2099-12-03'],
    ['5 March 2019', 'English words'],
    ['March 5, 2019', 'American words'],
    ['03/25/2019', 'a month first where it can be nothing else', '2019-03-25'],
    [1e12, 'the first millisecond that is read', '2001-09-09'],
    [1551780000, 'seconds'],
    [1551780000000, 'milliseconds'],
    ['1551780000', 'seconds as a text'],
  ])('%s is read (%s)', (written, _, day = '2019-03-05') => {
    expect(dayOf(written)).toBe(day);
  });

  test.each(['late last week', '', '31.02.2019', '12', 7, 1e9 - 1, 4.1e9 + 1, null, { year: 2019 }])(
    '%j is none',
    (written) => {
      expect(dayOf(written)).toBeNull();
    },
  );
});

describe('a range of days', () => {
  test('leaves out what is known to be older or younger, and nothing without a day', () => {
    const range = { since: '2026-01-10', until: '2026-01-20' };
    expect(['2026-01-09', '2026-01-10', '2026-01-20', '2026-01-21', null].map((day) => isInRange(day, range))).toEqual([
      false,
      true,
      true,
      false,
      true,
    ]);
  });

  test('keeps pairs whose days lie close, or are not known', () => {
    const near = (one: string | null, other: string | null) => areNear(one, other, { within: 30 });
    expect([near('2026-01-01', '2026-01-31'), near('2026-02-01', '2026-01-01'), near(null, '2026-01-01')]).toEqual([
      true,
      false,
      true,
    ]);
  });
});
