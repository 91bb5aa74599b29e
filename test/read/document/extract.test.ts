import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { extract } from '../../../src/read/document/extract.ts';
import { plainly } from '../../../src/terms/said.ts';

test('a part that is longer than any text is told beside the others, which are read', async () => {
  const day = zipSync({ 'long.txt': strToU8('word '.repeat(1_000_000)), 'short.txt': strToU8('Мост открыт.') });
  const { texts, unread } = await extract(day, { name: 'day.zip' });
  expect(texts.map(({ id, text }) => [id, text])).toEqual([['short.txt', 'Мост открыт.']]);
  expect(unread).toMatchObject([{ id: 'long.txt', code: 'too-large' }]);
});

test('a row of a table that cannot be read is told beside the others', async () => {
  const rows = 'id,text\n1,Мост открыт.\n2,"Көпір\n';
  const { texts, unread } = await extract(zipSync({ 'day.csv': strToU8(rows) }), { name: 'day.zip' });
  expect(texts[0]).toMatchObject({ id: 'day.csv/1', text: 'Мост открыт.' });
  expect(unread).toEqual([{ id: 'day.csv/2', code: 'undecodable', reason: plainly('Quoted field unterminated') }]);
  const whole = await extract(zipSync({ 'day.csv': strToU8('id,text\n1,Open.\n2,Shut.\n') }), { name: 'day.zip' });
  expect(whole.unread).toEqual([]);
});

test('archives inside archives are followed, and a text is named by its way', async () => {
  const inner = zipSync({ 'story.json': strToU8('{"uri": "urn:1", "headline": "Bridge", "body_text": "Open."}') });
  const { texts } = await extract(zipSync({ 'in.zip': inner }), { name: 'out.zip' });
  expect(texts.map(({ id, kind, text }) => [id, kind, text])).toEqual([
    ['in.zip/story.json', 'ninjs', 'Bridge\nOpen.'],
  ]);
});
