import fc from 'fast-check';
import { expect, test } from 'vitest';
import { momentOf } from '../../../../src/read/document/news/moment.ts';

test.each([
  ['2026-08-11', '2026-08-11'],
  ['20260811', '2026-08-11'],
  ['2026-08-11T08:00:00Z', '2026-08-11T08:00:00Z'],
  ['2026-08-11T08:00:00.250+05:00', '2026-08-11T08:00:00+05:00'],
  ['20260811T080000Z', '2026-08-11T08:00:00Z'],
  ['20260811T0800+0500', '2026-08-11T08:00+05:00'],
  ['2026-08-11 08:00', '2026-08-11T08:00'],
  ['Tue, 11 Aug 2026 8:05:09 +0600', '2026-08-11T08:05:09+06:00'],
  ['11 Aug 2026 08:05 GMT', '2026-08-11T08:05Z'],
  ['Tue, 11 Aug 2026 08:05:00 EST', '2026-08-11T08:05:00-05:00'],
  ['Tue, 11 Aug 2026 08:05:00 ', '2026-08-11T08:05:00'],
  ['11.08.2026', '2026-08-11'],
  ['2026-13-40', ''],
  ['soon', ''],
  ['', ''],
])('%s is %s', (written, moment) => {
  expect(momentOf(written)).toBe(moment);
});

test('a moment that is written as it is read stays', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date('2089-12-31'), noInvalidDate: true }), (date) => {
      const moment = `${date.toISOString().slice(0, 19)}Z`;
      expect(momentOf(moment)).toBe(moment);
      expect(momentOf(date.toUTCString())).toBe(moment);
    }),
  );
});
