import { expect, it } from 'vitest';
import { createDocument } from '../../src/text/document.ts';
import type { Step } from '../../src/text/key.ts';
import { createVocabulary } from '../../src/text/vocabulary.ts';

const TEXT = 'Порт — «Норд», берег.';

it.each<readonly [keep: readonly Step[], words: string]>([
  [[], 'Порт Норд берег'],
  [['case'], 'Порт Норд берег'],
  [['quotes'], 'Порт « Норд » берег'],
  [['dash'], 'Порт — Норд берег'],
  [['punctuation'], 'Порт Норд , берег .'],
  [['quotes', 'dash', 'punctuation'], 'Порт — « Норд » , берег .'],
])('marks that are kept are words: %j', (keep, words) => {
  const document = createDocument(TEXT, createVocabulary(), new Set(keep));
  const { count, start, end } = document.words;
  expect(Array.from({ length: count }, (_, at) => TEXT.slice(start[at], end[at])).join(' ')).toBe(words);
});
