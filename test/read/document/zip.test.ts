import { strToU8, type Zippable, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readZip } from '../../../src/read/document/zip.ts';
import { budgetOf } from './budgets.ts';

const options = { name: 'a.zip', tracked: 'final', budget: budgetOf(1_000_000) } as const;

/** Path and text of each part. */
async function partsOf(files: Zippable): Promise<readonly (readonly [string, string])[]> {
  const { own, parts } = await readZip(zipSync(files), options);
  expect(own).toBeNull();
  return parts.map((part) => [part.id, 'bytes' in part ? new TextDecoder().decode(part.bytes) : '?']);
}

test('the files of an archive are its parts, in their order', async () => {
  expect(await partsOf({ 'выпуск/утро.txt': strToU8('Мост открыт'), 'b.txt': strToU8('Bridge') })).toEqual([
    ['выпуск/утро.txt', 'Мост открыт'],
    ['b.txt', 'Bridge'],
  ]);
});

test('what systems put beside the files of a user is left out, and folders are', async () => {
  const kept = await partsOf({
    'news/': new Uint8Array(0),
    'news/one.txt': strToU8('one'),
    'news/.hidden.txt': strToU8('no'),
    '.git/HEAD': strToU8('no'),
    '__MACOSX/news/._one.txt': strToU8('no'),
    'news/Thumbs.db': strToU8('no'),
    'desktop.ini': strToU8('no'),
    'news/~$one.docx': strToU8('no'),
    'news/~one.txt': strToU8('yes'),
    '../up.txt': strToU8('up'),
    './here.txt': strToU8('here'),
  });
  expect(kept.map(([id]) => id)).toEqual(['news/one.txt', 'news/~one.txt', '../up.txt', './here.txt']);
});

test('a part under a password fails when it is looked at, not the archive', async () => {
  const bytes = Buffer.from(zipSync({ 'open.txt': strToU8('open'), 'shut.txt': strToU8('shut') }));
  const flagsOfLast = bytes.lastIndexOf('PK\x01\x02', undefined, 'latin1') + 8;
  bytes.writeUInt16LE(bytes.readUInt16LE(flagsOfLast) | 1, flagsOfLast);
  const { parts } = await readZip(bytes, options);
  expect(parts.map(({ id }) => id)).toEqual(['open.txt', 'shut.txt']);
  const [open, shut] = parts.map((part) => () => ('bytes' in part ? part.bytes : undefined));
  expect(open?.()).toEqual(Uint8Array.from(strToU8('open')));
  expect(shut).toThrow('is encrypted');
});
