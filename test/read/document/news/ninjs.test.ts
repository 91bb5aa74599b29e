import { expect, test } from 'vitest';
import { readNinjs } from '../../../../src/read/document/news/ninjs.ts';
import { markedLines, read, readOne } from './reading.ts';

const file = (value: unknown) => JSON.stringify(value);
const ITEM = {
  uri: 'https://wire.example/1',
  type: 'text',
  versioncreated: '2027-03-05T09:00:00Z',
  firstcreated: '2027-03-05T08:00:00Z',
  headline: 'Bridge opens &amp; traffic returns',
  slugline: 'BRIDGE-3',
  byline: 'By Ann Dell',
  ednote: 'Hold',
  usageterms: 'Not for resale',
  located: 'Orlo',
  description_text: 'A summary.',
};

test('a story of ninjs 1 is its headline, byline and body, the marked up one first', async () => {
  const story = await readOne(
    readNinjs,
    file({
      ...ITEM,
      body_text: 'Flat.',
      body_xhtml: '<p>Cars crossed at dawn.</p><ol><li>Look</li><li>Drive</li></ol>',
    }),
  );
  expect(story.text).toBe('Bridge opens & traffic returns\nBy Ann Dell\nCars crossed at dawn.\n1. Look\n2. Drive');
  expect(markedLines(story, 'byline')).toEqual(['By Ann Dell']);
  expect(story.meta).toEqual({
    title: 'Bridge opens & traffic returns',
    author: 'Ann Dell',
    date: '2027-03-05T08:00:00Z',
  });
});

test('a body of plain text is read line by line', async () => {
  const { text } = await readOne(readNinjs, file({ ...ITEM, byline: '', body_text: 'Бір.\n\n- екі;\n- үш < төрт.' }));
  expect(text).toBe('Bridge opens & traffic returns\nБір.\n- екі;\n- үш < төрт.');
});

test('ninjs 2 and 3 keep headlines, bodies and sources in lists', async () => {
  const story = await readOne(
    readNinjs,
    file({
      uri: 'urn:2',
      contentcreated: '2027-03-05T07:00:00+05:00',
      headlines: [
        { role: 'sub', value: 'Четыре полосы' },
        { role: 'main', value: 'Мост открыт' },
      ],
      bodies: [
        { contenttype: 'text/plain', value: 'Плоский текст.' },
        { contenttype: 'text/html', value: '<p>Проезд <em>свободен</em>.</p>' },
      ],
      infosources: [{ name: 'Лента Орло' }],
    }),
  );
  expect(story.text).toBe('Мост открыт\nЧетыре полосы\nПроезд свободен.');
  expect(story.meta).toEqual({ title: 'Мост открыт', date: '2027-03-05T07:00:00+05:00', source: 'Лента Орло' });
});

test.each([
  [
    'by their names',
    { main: { type: 'picture', description_text: 'The bridge at dawn.' }, more: { type: 'text', headline: 'Other' } },
  ],
  ['in a list', [{ type: 'picture', descriptions: [{ value: 'The bridge at dawn.' }] }]],
])('pictures that belong to a story, %s, give their captions', async (_, associations) => {
  const story = await readOne(readNinjs, file({ headline: 'Bridge', body_text: 'Open.', associations }));
  expect(story.text).toBe('Bridge\nOpen.\nThe bridge at dawn.');
  expect(markedLines(story, 'caption')).toEqual(['The bridge at dawn.']);
});

test('a story without a body is what describes it', async () => {
  const { text } = await readOne(readNinjs, file({ headline: 'Bridge', description_text: 'Open since dawn.' }));
  expect(text).toBe('Bridge\nOpen since dawn.');
});

test.each([
  ['a list', (items: readonly unknown[]) => items],
  ['an answer of a service', (items: readonly unknown[]) => ({ total: 2, items })],
])('several stories in %s are parts, known by their uri', async (_, wrapped) => {
  const items = ['One', 'Two'].map((headline) => ({ uri: `urn:${headline}`, headline, body_text: 'Words.' }));
  const { own, parts } = await read(readNinjs, file(wrapped(items)));
  expect(own).toBeNull();
  expect(parts.map((part) => [part.id, 'extracted' in part && part.extracted.text])).toEqual([
    ['urn:One', 'One\nWords.'],
    ['urn:Two', 'Two\nWords.'],
  ]);
});

test.each(['{"headline": "Bridge", "body_te', ''])('what is no JSON is refused in words: %j', async (broken) => {
  await expect(read(readNinjs, broken)).rejects.toThrow('is damaged JSON');
});

test('members of a wrong kind are no text', async () => {
  const { text } = await readOne(readNinjs, file({ headline: 5, byline: null, body_text: ['x'], body_html: 'Words.' }));
  expect(text).toBe('Words.');
});
