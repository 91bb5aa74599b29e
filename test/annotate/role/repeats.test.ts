import { describe, expect, it } from 'vitest';
import { repeatsItsForm } from '../../../src/annotate/role/repeats.ts';
import { rowReader } from '../../../src/annotate/role/row.ts';
import { createDocument } from '../../../src/text/document.ts';
import { createVocabulary } from '../../../src/text/vocabulary.ts';

const FORM = ['Body of lime wood here', 'Roof of old pine boards', 'Keep it in dry places'];
const SHORT = ['Body of lime', 'Roof of pine', 'Keep it dry'];

/** Lines that come so often each, among lines of which none comes twice. */
function repeats(lines: readonly string[], times: number, others: number): boolean {
  const text = [
    ...Array.from({ length: times }, () => lines).flat(),
    ...Array.from({ length: others }, (_, at) => `Hive number ${at} of the garden`),
  ];
  const read = rowReader(createDocument(text.join('\n'), createVocabulary()));
  return repeatsItsForm(text.map(read));
}

describe('a text is the form itself', () => {
  it.each<readonly [string, readonly string[], number, number, boolean]>([
    ['where three lines of four words come four times in thirty lines', FORM, 4, 18, true],
    ['in one line fewer not', FORM, 4, 17, false],
    ['where they come three times not', FORM, 3, 21, false],
    ['where they come more often', FORM, 5, 18, true],
    ['with two such lines not', FORM.slice(0, 2), 4, 22, false],
    ['with a fourth such line', [...FORM, 'Feed the bees in March'], 4, 14, true],
    ['with lines of three words not', SHORT, 4, 18, false],
    ['with buttons of a page not', ['Read more', 'Share this article', 'Print this page now'], 4, 18, false],
  ])('%s', (_, lines, times, others, expected) => expect(repeats(lines, times, others)).toBe(expected));
});
