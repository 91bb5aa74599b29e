import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hasIndex, openIndexAt } from '../../../src/archive/store/open.ts';
import { temporaryFolder } from '../../folders.ts';

const folder = temporaryFolder();

test('an index is there once it was made, and what is none is no missing one', async () => {
  const [path, other] = [join(folder, 'wire.index'), join(folder, 'story.txt')];
  expect(await hasIndex(path)).toBe(false);
  await (await openIndexAt(path, 'create', { root: null })).close();
  expect(await hasIndex(path)).toBe(true);
  writeFileSync(other, 'The mill stands by the river, and nobody has made an index of it yet. '.repeat(40));
  await expect(hasIndex(other)).rejects.toMatchObject({ code: 'foreign' });
});
