import { expect, it } from 'vitest';
import { copiesAmong } from '../../src/archive/among.ts';
import { plainVerify } from './plain-verify.ts';
import { sampleText } from './sample.ts';

const copiesOf = (texts: readonly string[]): readonly (readonly string[])[] =>
  copiesAmong(
    texts.map((text, at) => ({ path: `/${at}`, id: null, text })),
    plainVerify,
    20,
  ).map((copies) => copies.map(({ path, verdict }) => `${path} ${verdict}`));

const story = sampleText(1, 120);
const words = story.split(' ');
const shorter = words.slice(0, 100).join(' ');
const passage = `${words.slice(0, 30).join(' ')} ${sampleText(2, 200)}`;

it('tells for each incoming text its copies among the others, the most alike first', () => {
  expect(copiesOf([story, shorter, sampleText(3, 120), story])).toEqual([
    ['/3 identical', '/1 near-duplicate'],
    ['/0 near-duplicate', '/3 near-duplicate'],
    [],
    ['/0 identical', '/1 near-duplicate'],
  ]);
});

it('tells the figures of each from its own side', () => {
  const incoming = [story, words.slice(0, 70).join(' ')].map((text, at) => ({ path: `/${at}`, id: null, text }));
  const [[first], [second]] = copiesAmong(incoming, plainVerify, 20) as [Copies, Copies];
  expect(second?.similarity.coverage).toEqual({
    aInB: first?.similarity.coverage.bInA,
    bInA: first?.similarity.coverage.aInB,
  });
  expect(first?.similarity.coverage.aInB).not.toBe(first?.similarity.coverage.bInA);
});

it('tells nothing of one text alone, or of a passage that two share', () => {
  expect(copiesOf([])).toEqual([]);
  expect(copiesOf([story])).toEqual([[]]);
  expect(copiesOf([story, passage])).toEqual([[], []]);
});

type Copies = ReturnType<typeof copiesAmong>[number];
