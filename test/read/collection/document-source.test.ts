import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readCollection } from '../../../src/read/collection/collection.ts';
import { temporaryFolder } from '../../folders.ts';

const folder = temporaryFolder();

const STORY = 'The harbour board will rebuild the north quay in three stages, its chairman said.';

/** What tells the original of a group where dates do not: which text names whose source. */
it.each([
  ['a.jsonl', `${JSON.stringify({ id: '1', text: STORY, source: 'Quay Courier', author: 'Ann Lee' })}\n`],
  ['a.csv', `id,text,source,author\n1,"${STORY}",Quay Courier,Ann Lee\n`],
  ['a.eml', `From: Ann Lee <lee@quay.example>\r\nOrganization: Quay Courier\r\nSubject: Quay\r\n\r\n${STORY}\r\n`],
])('the source and author of %s are kept for the group it belongs to', async (name, written) => {
  const path = join(folder, name);
  writeFileSync(path, written);
  const { collection } = await readCollection([path]);
  expect(collection.text(0)).toContain('north quay');
  expect(collection.meta(0)).toMatchObject({ source: 'Quay Courier', author: 'Ann Lee' });
});

it('a plain text says nothing of itself', async () => {
  const path = join(folder, 'a.txt');
  writeFileSync(path, STORY);
  const { collection } = await readCollection([path]);
  expect(collection.meta(0)).toEqual({});
});
