import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPhraseTable } from '../../src/language/phrase.ts';

const WORDS = ['na', 'nab', 'bo', 'bora', 'co', 'c', '7', '41', ''];
const pattern = fc
  .tuple(
    fc.constantFrom('na', 'na*', 'bo'),
    fc.array(fc.constantFrom('na', 'bo*', 'co', 'c*', 'nab'), { maxLength: 2 }),
  )
  .chain(([first, rest]) => fc.constantFrom([first, ...rest], [first, ...rest, '#']).map((parts) => parts.join(' ')));

/** How many words of a text a pattern takes from the first one on, a figure behind it not counted. */
function lengthOf(parts: readonly string[], text: readonly string[]): number | undefined {
  for (const [at, part] of parts.entries()) {
    const word = text[at] ?? '';
    if (part === '#') return /^\d/.test(word) ? at : undefined;
    if (part.endsWith('*') ? !word.startsWith(part.slice(0, -1)) : word !== part) return undefined;
  }
  return parts.length;
}

describe('a table of phrases', () => {
  it('finds the longest ones at a word, however many begin with it', () => {
    fc.assert(
      fc.property(
        fc.array(pattern, { minLength: 1, maxLength: 24 }),
        fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }),
        (patterns, text) => {
          const table = createPhraseTable(patterns.map((one, at) => [one, at] as const));
          const lengths = patterns.map((one) => lengthOf(one.split(' '), text));
          const most = Math.max(0, ...lengths.map((length) => length ?? 0));
          const values = lengths.flatMap((length, at) => (length === most ? [at] : []));
          const match = table.longestAt((at) => text[at] ?? '', 0);
          expect(match?.words ?? 0).toBe(most);
          expect([...(match?.values ?? [])].sort((a, b) => a - b)).toEqual(most === 0 ? [] : values);
        },
      ),
    );
  });
});
