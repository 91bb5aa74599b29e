import { expect, test } from 'vitest';
import { type Role, roleOf, sentenceRole } from '../../../src/annotate/role/role.ts';
import { createDocument } from '../../../src/text/document.ts';
import { createVocabulary } from '../../../src/text/vocabulary.ts';

/** The role of the words of a text that stand in square brackets. */
function roleIn(marked: string): Role | undefined {
  const [before = '', inside = '', after = ''] = marked.split(/[[\]]/);
  const document = createDocument(before + inside + after, createVocabulary());
  const count = (text: string): number => createDocument(text, createVocabulary()).words.count;
  return sentenceRole(document, count(before), count(before) + count(inside));
}

test('marks that are glued to a sentence go with it', () => {
  expect(roleIn('Rain fell all day. [Related]:')).toBe('related');
  expect(roleIn('Rain fell all day. [Related] roads are closed.')).toBeUndefined();
  expect(roleIn('Rain fell all day. ([Photo: archive])')).toBe('photo-credit');
});

test('a range without words has no role, nor has a longer one than boilerplate is', () => {
  expect(roleIn('Rain fell. [] Photo: archive')).toBeUndefined();
  const words = (count: number): string => `[Photo: ${'a '.repeat(count).trim()}]`;
  expect(roleIn(`Rain fell. ${words(3)}`)).toBe('photo-credit');
  expect(roleIn(`Rain fell. ${words(170)}`)).toBeUndefined();
});

test('a bare number is the row of a table', () => {
  const place = { paragraph: 8, paragraphs: 9, part: 'whole' } as const;
  expect(roleOf(' 123456789 ', place)).toBeUndefined();
  expect(roleOf('https://lake.example/news', place)).toBe('link');
});

test('a link may stand in twenty-four words, not in more', () => {
  const place = { paragraph: 8, paragraphs: 9, part: 'whole' } as const;
  const line = (words: number): string => `https://t.me/lake ${'@lake '.repeat(words)}`.trim();
  expect(roleOf(line(23), place)).toBe('link');
  expect(roleOf(line(24), place)).toBeUndefined();
});
