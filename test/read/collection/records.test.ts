import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readRecords } from '../../../src/read/collection/records.ts';
import { plainly, spoken } from '../../../src/terms/said.ts';

const TEXTS = [
  'Мост через реку открыли после ремонта.',
  'Көпір жөндеуден кейін ашылды.',
  'The bridge, mended, is open.',
];
const bytes = (text: string) => new TextEncoder().encode(text);
const lines = TEXTS.map((text, at) => JSON.stringify({ id: `r${at}`, text })).join('\n');

async function read(name: string, contents: Uint8Array, fields = {}, encoding?: string) {
  const found = await readRecords(contents, name, { fields, encoding });
  if (typeof found === 'string') return found;
  return { texts: found.records.map(({ record }) => record.text), ids: found.records.map(({ record }) => record.id) };
}

describe('a file of records', () => {
  const whole = { texts: TEXTS, ids: ['r0', 'r1', 'r2'] };

  test('may be packed, a JSON list, or in another encoding', async () => {
    expect(await read('a.jsonl.gz', gzipSync(lines))).toEqual(whole);
    expect(await read('a.json', bytes(`[${lines.replaceAll('\n', ',')}]`))).toEqual(whole);
    expect(await read('a.jsonl', Buffer.from(`\ufeff${lines}`, 'utf16le'))).toEqual(whole);
    expect(await read('-', bytes(lines))).toEqual(whole);
  });

  test.each([',', ';', '\t'])('may be a table with %j between its columns', async (delimiter) => {
    const quoted = TEXTS.map((text, at) => [`r${at}`, `"${text.replace('.', '.\n""Так""')}"`].join(delimiter));
    const table = bytes(`\ufeff${['Id', 'body'].join(delimiter)}\r\n${quoted.join('\r\n')}\r\n`);
    const texts = TEXTS.map((text) => text.replace('.', '.\n"Так"'));
    expect(await read('a.csv', table)).toEqual({ texts, ids: ['r0', 'r1', 'r2'] });
  });

  test('has its fields where they are said to be', async () => {
    const nested = bytes('{"key": 7, "article": {"body": "Открыли."}}');
    expect(await read('a.jsonl', nested, { id: 'key', text: 'article.body' })).toEqual({
      texts: ['Открыли.'],
      ids: ['7'],
    });
    await expect(read('a.csv', bytes('nr,body\n1,a'), { text: 'story' })).rejects.toThrow(
      'has no column "story" (it has nr, body)',
    );
  });

  test('tells what it says of each text, under the names that are usual', async () => {
    const table = bytes(
      'Id;Заголовок;Автор;Источник;Дата;Текст\n1;Мост открыт;О. Тарасов;Лента Орло;05.03.2027;Проезд свободен.',
    );
    const list = bytes(
      JSON.stringify([
        {
          text: 'Open.',
          headline: 'Bridge',
          author: [{ name: 'Ann Dell' }, { name: 'Lee Park' }],
          date: '2027-03-05T08:00:00Z',
        },
      ]),
    );
    const found = await Promise.all([
      readRecords(table, 'a.csv', { fields: {} }),
      readRecords(list, 'a.json', { fields: {} }),
    ]);
    expect(found.map((records) => typeof records !== 'string' && records.records[0]?.record.meta)).toEqual([
      { title: 'Мост открыт', author: 'О. Тарасов', source: 'Лента Орло', date: '2027-03-05' },
      { title: 'Bridge', author: 'Ann Dell, Lee Park', date: '2027-03-05T08:00:00Z' },
    ]);
  });

  test('may be a single one', async () => {
    const single = { texts: ['Open.'], ids: ['7'] };
    expect(await read('a.json', bytes('{\n  "id": 7,\n  "text": "Open."\n}'))).toEqual(single);
  });

  test('that is none is a text', async () => {
    expect(await read('a.json', bytes('{"name": "dedupe"}'))).toBe('{"name": "dedupe"}');
    expect(await read('a.csv', bytes('дата,курс\n1,500'))).toBe('дата,курс\n1,500');
    expect(await read('-', bytes('[Обновлено] Мост открыт'))).toBe('[Обновлено] Мост открыт');
  });

  test('leaves out a text of more markup than any article has, and keeps the others', async () => {
    const swollen = `{"id": 1, "text": "${'<p>x</p>'.repeat(210_000)}"}\n{"id": 2, "text": "Open."}`;
    const found = await readRecords(bytes(swollen), 'a.jsonl', { fields: {} });
    if (typeof found === 'string') throw new Error('a text');
    expect(found.records.map(({ record }) => record.id)).toEqual(['2']);
    expect(found.problems.map(({ line, reason }) => [line, spoken(reason)])).toEqual([
      [0, 'has a "text" that holds more than 200000 elements'],
    ]);
  });

  test('loses what stands behind a quotation mark that nothing closes, and says so', async () => {
    const found = await readRecords(bytes('id,text\n1,Open.\n2,"Shut.\n3,Lost.\n'), 'a.csv', { fields: {} });
    if (typeof found === 'string') throw new Error('a text');
    expect(found.records.map(({ record }) => record.id)).toEqual(['1']);
    expect(found.problems).toEqual([{ line: 1, reason: plainly('Quoted field unterminated') }]);
  });

  test('that unpacks to more, or has more columns, than memory should hold is refused', async () => {
    const packed = gzipSync(new Uint8Array(130 * 1024 * 1024));
    await expect(read('a.jsonl.gz', packed)).rejects.toThrow('unpacks to more than 128 MB: unpack it first');
    await expect(read('a.csv', bytes(','.repeat(3000)))).rejects.toThrow('has more than 2000 columns');
  });

  test('that is torn is refused', async () => {
    await expect(read('a.jsonl.gz', gzipSync(lines).subarray(0, 60))).rejects.toThrow(/damaged gzip file/);
  });
});
