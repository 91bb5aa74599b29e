import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFileBytes } from '../../src/read/bytes.ts';
import { nameOf, operandName } from '../../src/read/file-name.ts';
import { listFolder } from '../../src/read/folder.ts';
import { temporaryFolder } from '../folders.ts';

const folder = temporaryFolder();
/** «мост.txt» in windows-1251. */
const CYRILLIC = Buffer.from('eceef1f2', 'hex');

describe('a file name that is not UTF-8', () => {
  const bytes = Buffer.concat([Buffer.from(`${folder}/`), CYRILLIC, Buffer.from('.txt')]);
  writeFileSync(bytes, 'Мост открыт.');
  writeFileSync(join(folder, 'plain.txt'), 'Открыт.');

  test('is listed with its bytes written out, and read by that name', () => {
    expect(listFolder(folder).files).toEqual(['\\xEC\\xEE\\xF1\\xF2.txt', 'plain.txt']);
    expect(Buffer.from(readFileBytes(`${folder}/\\xEC\\xEE\\xF1\\xF2.txt`)).toString()).toBe('Мост открыт.');
  });

  test('is known when the command line had to replace its bytes', () => {
    expect(operandName(bytes.toString('utf8'))).toBe(`${folder}/\\xEC\\xEE\\xF1\\xF2.txt`);
    expect(operandName(join(folder, 'plain.txt'))).toBe(join(folder, 'plain.txt'));
  });

  test('keeps the characters around them', () => {
    expect(nameOf(Buffer.concat([Buffer.from('мост'), CYRILLIC.subarray(0, 1), Buffer.from('🗞')]))).toBe('мост\\xEC🗞');
    expect(nameOf(Buffer.from('мост'))).toBe('мост');
  });
});
