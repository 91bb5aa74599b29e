import { expect, it } from 'vitest';
import { createSide, type Side } from '../../src/annotate/annotated.ts';
import type { Context } from '../../src/explain/context.ts';
import { bodiesOf, bodyOpenings } from '../../src/judge/without-boilerplate.ts';
import { createDocument } from '../../src/text/document.ts';
import { createVocabulary } from '../../src/text/vocabulary.ts';

/** Four words, of which those up to `boilerplate` are a credit. */
function sideOf(boilerplate: number): Side {
  const side = createSide(createDocument('one two three four', createVocabulary()), 'auto');
  return { ...side, rolePieces: [{ from: 0, to: boilerplate, role: 'photo-credit' }] };
}

it('a body is what is no boilerplate', () => {
  const { bodyA, bodyB } = bodiesOf({ a: sideOf(1), b: sideOf(3) });
  expect([[...bodyA], [...bodyB]]).toEqual([
    [0, 1, 1, 1],
    [0, 0, 0, 1],
  ]);
});

it('two texts that are boilerplate altogether are all body, one beside a story is none', () => {
  const both = bodiesOf({ a: sideOf(4), b: sideOf(4) });
  expect([[...both.bodyA], [...both.bodyB]]).toEqual([
    [1, 1, 1, 1],
    [1, 1, 1, 1],
  ]);
  const one = bodiesOf({ a: sideOf(4), b: sideOf(0) });
  expect([[...one.bodyA], [...one.bodyB]]).toEqual([
    [0, 0, 0, 0],
    [1, 1, 1, 1],
  ]);
});

it('words open by their first letter, and with a digit in them all alike', () => {
  const side = createSide(createDocument('credit mill 9 a0 0 10 boat', createVocabulary()), 'auto');
  const own = { ...side, rolePieces: [{ from: 0, to: 1, role: 'photo-credit' as const }] };
  const context = { a: own, b: own } as unknown as Context;
  const { ofA, ofB, areWhole } = bodyOpenings(context, bodiesOf(context));
  const digit = '0'.charCodeAt(0);
  expect([...ofA]).toEqual(['m'.charCodeAt(0), digit, digit, digit, digit, 'b'.charCodeAt(0)]);
  expect(ofB).toEqual(ofA);
  expect(areWhole).toBe(false);
});
