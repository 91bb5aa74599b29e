import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuotations, inQuotation } from '../../src/annotate/quotation.ts';
import { createDocument } from '../../src/text/document.ts';
import { createVocabulary } from '../../src/text/vocabulary.ts';

function quoted(text: string): string[] {
  return findQuotations(createDocument(text, createVocabulary())).map((span) => text.slice(span.start, span.end));
}

describe('speech between quotation marks is found', () => {
  test.each([
    ['«Мы откроем мост в мае», — сказал аким.', ['«Мы откроем мост в мае»']],
    ['Аким сказал: "Мы откроем мост в мае".', ['"Мы откроем мост в мае"']],
    ['„Біз көпірді мамырда ашамыз“, – деді әкім.', ['„Біз көпірді мамырда ашамыз“']],
    [
      '“We open the bridge in May,” she said. “It is ready now.”',
      ['“We open the bridge in May,”', '“It is ready now.”'],
    ],
    ['"We open it in May," she said, "and close it in June."', ['"We open it in May,"', '"and close it in June."']],
    ['«Фонд «Мост» откроет новый дом», — сказал он.', ['«Фонд «Мост» откроет новый дом»']],
    ['«Фонд "Мост" откроет новый дом», — сказал он.', ['«Фонд "Мост" откроет новый дом»']],
    ['«Паром ушёл», — сказал боцман.', ['«Паром ушёл»']],
    ['«Уходим!» — крикнул боцман.', ['«Уходим!»']],
    ['«Кеме кетті», – деді боцман.', ['«Кеме кетті»']],
    ['“Cast off,” said the bosun.', ['“Cast off,”']],
    ['("Мы откроем мост")', ['"Мы откроем мост"']],
    ['«Он так и сказал: «Мост будет открыт»', ['«Мост будет открыт»']],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});

describe('what is not speech is left alone', () => {
  test.each([
    ['Премия «Алтын» вручена.'],
    ['Баржа «Волна» — лучшая на реке.'],
    ['Баржа «Волна», паром «Чайка» и катер ушли.'],
    ['«Чайка» кемесі, «Толқын» баржасы кетті.'],
    ['The barge “Wave” and the ferry sailed.'],
    ['Принцип «Закон и» указан.'],
    ['Труба 5" и труба 7" стоят рядом.'],
    ['«Мы откроем мост в мае.\nАким ушёл домой рано».'],
    ['He said no words at all.'],
    ['Открывается кавычка « и больше ничего нет.'],
  ])('%s', (text) => {
    expect(quoted(text)).toEqual([]);
  });
});

test('an offset is in a quotation from its opening mark to its closing one', () => {
  const text = 'Он: «Мост будет открыт». Конец.';
  const spans = findQuotations(createDocument(text, createVocabulary()));
  const inside = Array.from(text, (_, at) => inQuotation(spans, at));
  expect(inside.indexOf(true)).toBe(text.indexOf('«'));
  expect(inside.lastIndexOf(true)).toBe(text.indexOf('»'));
});

test('quotations are in order, apart from each other and within the text', () => {
  const marks = fc.array(fc.constantFrom('«', '»', '"', '“', '”', '„', ' ', 'слово', ' word', '\n'), { maxLength: 60 });
  fc.assert(
    fc.property(marks, (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const span of findQuotations(createDocument(text, createVocabulary()))) {
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(span.end).toBeLessThanOrEqual(text.length);
        last = span.end;
      }
    }),
  );
});
