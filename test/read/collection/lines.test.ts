import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLines } from '../../../src/read/collection/lines.ts';
import { temporaryFolder } from '../../folders.ts';

const folder = temporaryFolder();

/** The lines of a file that is read in ranges which begin at `cuts`. */
function linesBy(content: string, cuts: readonly number[]): readonly string[] {
  const path = join(folder, 'a.jsonl');
  writeFileSync(path, content);
  const starts = [0, ...cuts];
  const found: string[] = [];
  for (const [index, from] of starts.entries())
    readLines({ path, from, to: starts[index + 1] ?? Number.MAX_SAFE_INTEGER }, (bytes) => {
      found.push(new TextDecoder().decode(bytes));
    });
  return found;
}

test('wherever a file is cut, each of its lines is read once', () => {
  const content = fc.array(fc.constantFrom('a', 'бв', '\n'), { maxLength: 40 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(content, fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 4 }), (text, cuts) => {
      const expected = text.endsWith('\n') || text === '' ? text.slice(0, -1).split('\n') : text.split('\n');
      expect(
        linesBy(
          text,
          [...cuts].sort((one, other) => one - other),
        ),
      ).toEqual(text === '' ? [] : expected);
    }),
    { numRuns: 60 },
  );
});

test('a line longer than a range is read by the range in which it begins', () => {
  const long = 'x'.repeat(9_000_000);
  const lines = linesBy(`first\n${long}\nlast`, [4_000_000, 8_000_000]);
  expect(lines.map((line) => line.length)).toEqual([5, long.length, 4]);
});

test('a line that no memory should hold is refused', () => {
  expect(() => linesBy('x'.repeat(70_000_000), [])).toThrow('holds a line of more than 32 MB');
});
