import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFigures } from '../../../src/annotate/figure/figures.ts';
import { dateInHead } from '../../../src/archive/history/date.ts';
import { isoDate } from '../../../src/archive/history/day.ts';
import { mayHoldDate } from '../../../src/archive/history/may-hold-date.ts';
import { createDocument } from '../../../src/text/document.ts';
import { createVocabulary } from '../../../src/text/vocabulary.ts';

const isDated = (text: string): boolean =>
  findFigures(createDocument(text, createVocabulary())).some(({ kind, value }) => kind === 'date' && isoDate(value));

test.each([
  'Астана, 27 февраля 2026 года',
  'АСТАНА. 27 СЕНТЯБРЯ 2026',
  '27 сёнтября 2026 года',
  'двадцать седьмое мая 2026 года',
  '2026 жылғы 27 ақпанда',
  'Алматы, 2026 ж. 3-қазан',
  'LONDON, Feb. 27, 2026',
  '27th of May, 2026',
  '27 лютого 2026 року',
  '27.02.2026',
  '27 / 02 / 2026',
  '2026–02–27',
  // what hides the letters of a month: another alphabet, a soft hyphen, a line end, a reference, a mark
  '27 мaя 2026 года',
  '27 фев\u00adраля 2026 года',
  '27 фев-\nраля 2026 года',
  '27&nbsp;&#1084;&#1072;&#1103; 2026',
  '27 ма\u0301я 2026 года',
  '𝟐𝟕 мая 2026 года',
])('%s may hold a date', (text) => {
  expect(mayHoldDate(text)).toBe(true);
});

test.each([
  'В 2026 году планируется построить 27 школ',
  '2026 жылы 27 мектеп салынады',
  'In 2026 the town will have 27 schools',
  'Счёт 12:30, дом 7/2, №2026-а',
])('%s holds none', (text) => {
  expect(mayHoldDate(text)).toBe(false);
  expect(dateInHead(text)).toBe(null);
});

test('nothing that reads as a whole date is passed over', () => {
  const part = fc.constantFrom(
    ...'27 2 2026 2026-02 27.02 02/26 года г. жылғы жылы ж. - – . , / : \n & &shy; \u00ad \u0301 a с'.split(' '),
    ...'мая мaй Мая сентября сёнтябрь фев. аqпан ақпан қазанда Қаңтардың May march Sept. лютого квітня'.split(' '),
    ...'март-апрель mid-May 3-мамыр первое third бесінші of'.split(' '),
  );
  const text = fc.array(fc.tuple(part, fc.constantFrom(' ', ' ', ' ', '', '\u00a0')), { maxLength: 14 });
  fc.assert(
    fc.property(text, (parts) => {
      const written = parts.map(([own, gap]) => own + gap).join('');
      if (isDated(written)) expect(mayHoldDate(written)).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});
