import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPart } from '../../../src/read/collection/part.ts';
import { spoken } from '../../../src/terms/said.ts';
import { temporaryFolder } from '../../folders.ts';

const folder = temporaryFolder();

const WISH = { catalogue: false, packed: false } as const;

describe('a piece of a collection', () => {
  it('tells of a text that is too long to be compared, and has the others', async () => {
    const paths = ['long.txt', 'short.txt'].map((name) => join(folder, name));
    writeFileSync(paths[0] ?? '', 'x'.repeat(3_000_001));
    writeFileSync(paths[1] ?? '', 'The ferry leaves an hour later.\n');
    const part = await readPart({ kind: 'files', paths, files: [0, 1], found: [false, false] }, WISH);
    expect([...part.file]).toEqual([1]);
    expect(part.problems).toMatchObject([{ file: 0, line: null, code: 'too-large' }]);
  });

  it('tells which record is too long', async () => {
    const path = join(folder, 'records.json');
    const records = [
      { id: 'long', text: 'x'.repeat(3_000_001) },
      { id: 'short', text: 'The ferry leaves.' },
    ];
    writeFileSync(path, JSON.stringify(records));
    const part = await readPart({ kind: 'records', file: 0, path, found: false }, WISH);
    expect(part.ids).toEqual(['short']);
    expect(part.problems).toMatchObject([{ code: 'too-large', ofPart: true }]);
    const [problem] = part.problems;
    expect(problem && spoken(problem.reason)).toMatch(/^long has a word of more than/);
  });
});
