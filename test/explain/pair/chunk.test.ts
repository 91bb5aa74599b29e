import { expect, it } from 'vitest';
import { createSide } from '../../../src/annotate/annotated.ts';
import { shareOfWords } from '../../../src/explain/pair/chunk.ts';
import { createDocument } from '../../../src/text/document.ts';
import { createVocabulary } from '../../../src/text/vocabulary.ts';

function shareOf(textA: string, textB: string): number {
  const vocabulary = createVocabulary();
  const [a, b] = [textA, textB].map((text) => createSide(createDocument(text, vocabulary), 'auto'));
  if (a === undefined || b === undefined) throw new Error('two texts make two sides');
  const whole = (words: number) => ({ from: 0, to: words });
  return shareOfWords({ a, b }, { a: whole(a.document.words.count), b: whole(b.document.words.count) });
}

it('counts a word as often as both have it, of the longer range', () => {
  expect(shareOf('boats boats nets ropes sails', 'boats nets nets ropes sails')).toBe(4 / 5);
  expect(shareOf('boats nets ropes sails', 'sails ropes nets boats')).toBe(1);
  expect(shareOf('boats nets ropes sails', 'boats nets ropes sails piers')).toBe(4 / 5);
  expect(shareOf('boats nets ropes sails', 'gulls crabs weeds stones')).toBe(0);
});

it('counts small words only where a range has hardly anything else', () => {
  expect(shareOf('the boats of the nets and ropes and sails', 'the gulls of the crabs and weeds and stones')).toBe(0);
  expect(shareOf('he did not come', 'he did come')).toBe(3 / 4);
});
