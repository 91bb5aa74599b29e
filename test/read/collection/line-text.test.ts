import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packTexts, unpackText } from '../../../src/archive/store/packed-text.ts';
import { createLineReader } from '../../../src/read/collection/line-text.ts';
import { isRecord, readRecord } from '../../../src/read/collection/record.ts';
import type { RecordFields } from '../../../src/read/record-fields.ts';
import { stringOf } from '../../../src/text/units.ts';

/** What the quick reader makes of a line: the record with its text, and the text as it is kept; undefined where it passes. */
function quick(line: string | Uint8Array, fields: RecordFields = {}) {
  const bytes = Buffer.from(line);
  const read = createLineReader(fields)(bytes);
  if (read === undefined) return undefined;
  const text = stringOf(read.units, 0, read.size);
  const kept = unpackText(packTexts([read.kept()]), 0);
  return { record: { ...read.record, text }, kept };
}

function expectSame(line: string | Uint8Array, fields: RecordFields = {}): boolean {
  const read = quick(line, fields);
  if (read === undefined) return false;
  const whole = readRecord(Buffer.from(line), { fields });
  expect(read.record).toEqual(whole);
  expect(read.kept).toBe(isRecord(whole) ? whole.text : undefined);
  return true;
}

const character = fc.oneof(
  fc.constantFrom(...Array.from('абв Қazё1«»—№.,"\\/{}[]:\n\r\t\b\u2028\u0000\ud83d\ud83d\ude00')),
  fc.string({ unit: 'binary', maxLength: 2 }),
);
const words = fc.array(character, { maxLength: 30 }).map((all) => all.join(''));

test('a record is what the reader of records makes of its line, however it is written', () => {
  const value = fc.oneof(words, fc.integer(), fc.constantFrom(null, true, ['"', '}'], { text: 'inner', a: [{}] }));
  const others = fc.dictionary(fc.constantFrom('id', 'date', 'title', 'b"', 'tags'), value);
  const escaped = fc.constantFrom(/$^/g, /[\u0080-\uffff]/g, /[а-я"]/g);
  const blanks = fc.constantFrom('', ' ', '\t ');
  fc.assert(
    fc.property(others, words, fc.integer({ min: 0, max: 3 }), escaped, blanks, (some, text, at, numbered, blank) => {
      const fields = Object.entries(some);
      fields.splice(at, 0, ['text', text]);
      const parts = fields.map(([name, own]) => `${JSON.stringify(name)}${blank}:${blank}${JSON.stringify(own)}`);
      const line = `${blank}{${blank}${parts.join(`${blank},`)}${blank}}${blank}`;
      expectSame(
        line.replace(numbered, (one) => (one === '"' ? one : `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)),
      );
    }),
    { numRuns: 500 },
  );
});

test('bytes that are no record are never taken for one', () => {
  const part = fc.constantFrom(
    ...'{ } " \\ : , [ ] text "text":" "id":"1" , \\u00 \\u0041 \\n \\x 1 null а \n'.split(' '),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), fc.array(part, { maxLength: 4 }), (before, after) => {
      expectSame(`${before.join('')}`);
      expectSame(`{"text":"${before.join('')}"${after.join('')}}`);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['{"id":"a","text":"Паром ушёл.\\n\\nВ срок."}'],
  ['{"text":"Кеме \\"жолға\\" шықты","date":"2026-02-27","id":7}'],
  ['{"text":"\\u041f\\u0430\\u0440\\u043e\\u043c \\ud83d\\ude00 \\ud83d","meta":{"text":"x"},"tags":["a","}"]}'],
  [' { "title" : "Ferry" , "text" : "The ferry left: \\\\ \\/ \\t" } \r'],
  ['{"text":""}'],
])('an ordinary line is read from its bytes: %s', (line) => {
  expect(expectSame(line)).toBe(true);
});

test('the text may have another name', () => {
  expect(expectSame('{"текст":"Паром ушёл.","text":"no"}', { text: 'текст', id: 'text' })).toBe(true);
});

test.each([
  ['markup', '{"text":"<p>Паром</p><p>ушёл</p>"}', {}],
  ['markup in numbers', '{"text":"\\u003cp>Паром"}', {}],
  ['two texts', '{"text":"a","text":"b"}', {}],
  ['a name with escapes', '{"te\\u0078t":"a"}', {}],
  ['no text', '{"text":1}', {}],
  ['a control character', '{"text":"a\u0001"}', {}],
  ['a text in another record', '{"article":{"text":"a"}}', { text: 'article.text' }],
  ['a text that is the date too', '{"date":"2026-02-27"}', { text: 'date' }],
  ['what is no UTF-8', Uint8Array.from([...Buffer.from('{"text":"'), 0xcf, ...Buffer.from('"}')]), {}],
  ['what follows', '{"text":"a"} x', {}],
  ['a list', '[{"text":"a"}]', {}],
  ['an end too few', '{"text":"a"', {}],
  ['broken JSON behind the text', '{"text":"a","id":tru}', {}],
])('the reader of records is left %s', (_, line, fields) => {
  expect(quick(line, fields)).toBe(undefined);
});
