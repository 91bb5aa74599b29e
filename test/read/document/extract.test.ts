import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { extract } from '../../../src/read/document/extract.ts';
import { plainly, spoken } from '../../../src/terms/said.ts';

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

test.each([
  ['release.docx', 'word/document.xml'],
  ['release.odt', 'content.xml'],
  ['notes.zip', 'notes.txt'],
])('what is damaged is named as the user sees it, not by what %s is made of inside', async (name, part) => {
  const file = zipSync({ [part]: strToU8('Bridge'), 'META-INF/manifest.xml': strToU8('') }, { level: 0 });
  file[Buffer.from(file).indexOf('Bridge')] = 0;
  const day = zipSync({ [name]: file, 'whole.txt': strToU8('Open.') }, { level: 0 });
  const letter = [
    'Content-Type: application/zip; name=day.zip',
    'Content-Disposition: attachment; filename=day.zip',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(day).toString('base64'),
  ].join('\n');
  const { texts, unread } = await extract(strToU8(letter), { name: 'letter.eml', kind: 'eml' });
  expect(texts.map(({ id }) => id)).toContain('day.zip/whole.txt');
  expect(unread).toMatchObject([{ id: expect.stringContaining(`day.zip/${name}`), code: 'damaged' }]);
  for (const { reason } of unread) expect(spoken(reason)).not.toContain(part);
});
