import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/explain/finding.ts';
import { type FigureEvidence, weighFigures } from '../../src/judge/figures.ts';
import type { Category } from '../../src/terms/category.ts';
import type { Span } from '../../src/text/span.ts';
import { unlinked } from '../explain/look/apart.ts';

/** What changed, as it stands first in either text; a kind behind a dash: `number-date`. */
type Change = readonly [category: Category | 'number-date', a: string, b: string];

interface Asked {
  readonly links?: string;
  readonly changes?: readonly Change[];
  readonly ignored?: readonly Category[];
  readonly boilerplateA?: readonly number[];
  readonly boilerplateB?: readonly number[];
}

function placeOf(text: string, part: string): Span {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
}

const bodyOf = (words: number, boilerplate: readonly number[] = []): Uint8Array =>
  Uint8Array.from({ length: words }, (_, word) => (boilerplate.includes(word) ? 0 : 1));

function weighed(textA: string, textB: string, asked: Asked = {}): FigureEvidence {
  const context = unlinked(textA, textB);
  const [a, b] = [context.a.document.words.count, context.b.document.words.count];
  const same = Array.from({ length: a }, (_, word) => (word < b ? word : -1));
  const links = asked.links?.split(' ').map((word) => (word === '.' ? -1 : Number(word))) ?? same;
  const findings = (asked.changes ?? []).map(([named, own, other]): Finding => {
    const places = { a: placeOf(textA, own), b: placeOf(textB, other) };
    return named === 'number-date' ? { category: 'number', kind: 'date', ...places } : { category: named, ...places };
  });
  const bodies = { bodyA: bodyOf(a, asked.boilerplateA), bodyB: bodyOf(b, asked.boilerplateB) };
  return weighFigures(context, Int32Array.from(links), bodies, findings, new Set(asked.ignored));
}

describe('figures that both bodies have', () => {
  it.each<readonly [why: string, a: string, b: string, asked: Asked, kept: number]>([
    ['count one each', 'The mill has 30 boats and 40 men.', 'The mill has 30 boats and 40 men.', {}, 2],
    ['count for nothing with another value', 'It has 30 boats.', 'It has 40 boats.', {}, 0],
    ['count as one in words', 'It has 30 boats.', 'It has thirty boats.', {}, 1],
    ['count three as a code', 'It runs 1.2-deb8u3 now.', 'It runs 1.2-deb8u3 now.', {}, 3],
    ['count three as a long number', 'It is 20140 now.', 'It is 20140 now.', {}, 3],
    ['count one with four digits', 'It is 2014 now.', 'It is 2014 now.', {}, 1],
    ['count half as a telephone', 'Call 255-66-77 now.', 'Call 255-66-77 now.', {}, 0.5],
    ['count one as the name of a thing', 'It was E-22 now.', 'It was E-22 now.', {}, 1],
    ['count half as a reference', 'See table 2 and item 14 now.', 'See table 2 and item 14 now.', {}, 1],
    ['count for nothing without a link', 'It has 30 boats.', 'It has 30 boats.', { links: '0 1 . 3' }, 0],
    ['count for nothing in boilerplate', 'It has 30 boats.', 'It has 30 boats.', { boilerplateA: [2] }, 0],
    ['count for nothing in its boilerplate', 'It has 30 boats.', 'It has 30 boats.', { boilerplateB: [2] }, 0],
  ])('%s', (_, a, b, asked, kept) => expect(weighed(a, b, asked).kept).toBe(kept));
});

describe('figures that stand for each other', () => {
  const A = 'The mill has 30 boats. Ann Field left 3 May.';
  const B = 'The mill has 40 boats. Tom Reed left 4 May.';
  it.each<readonly [why: string, changes: readonly Change[], ignored: readonly Category[], replaced: number]>([
    ['count one', [['number', '30', '40']], [], 1],
    [
      'count two',
      [
        ['number', '30', '40'],
        ['number-date', '3 May', '4 May'],
      ],
      [],
      2,
    ],
    ['count for nothing where they are ignored', [['number', '30', '40']], ['number'], 0],
    ['count for nothing as style', [['number-format', '30', '40']], [], 0],
    ['count for nothing as wording without a digit', [['wording', 'boats', 'boats']], [], 0],
    ['count as a code that looks like wording', [['wording', '30', '40']], [], 1],
    ['count for nothing as a name without a digit', [['name', 'Ann Field', 'Tom Reed']], [], 0],
    ['count for nothing where only one has a digit', [['wording', '30', 'boats']], [], 0],
  ])('%s', (_, changes, ignored, replaced) => {
    expect(weighed(A, B, { changes, ignored })).toMatchObject({ replaced, codes: 0 });
  });

  it('count as codes where they are', () => {
    const changes: readonly Change[] = [['name', '1.2-deb8u3', '1.2-deb8u4']];
    expect(weighed('It runs 1.2-deb8u3 now.', 'It runs 1.2-deb8u4 now.', { changes })).toMatchObject({
      replaced: 3,
      codes: 3,
    });
  });

  it('count in passages of twelve words, not of thirteen', () => {
    const passage = (words: number, figure: number): string => `${figure} ${'wood '.repeat(words - 1).trim()}`;
    const replaced = (own: number, other: number): number => {
      const [a, b] = [passage(own, 30), passage(other, 40)];
      return weighed(`${a}.`, `${b}.`, { changes: [['number', a, b]] }).replaced;
    };
    expect([replaced(12, 12), replaced(13, 12), replaced(12, 13)]).toEqual([1, 0, 0]);
  });

  it('are not kept', () => {
    const changes: readonly Change[] = [['number', '30', '30']];
    expect(weighed('It has 30 boats.', 'It has 30 boats.', { changes }).kept).toBe(0);
  });

  it('touch the words of their sentences', () => {
    expect(weighed(A, B, { changes: [['number', '30', '40']] }).touched).toBe(0.5);
    expect(weighed(A, B, { changes: [['number', '30', '40']], boilerplateA: [5, 6, 7, 8, 9] }).touched).toBe(1);
    expect(weighed(A, B).touched).toBe(0);
  });
});

describe('a text of another place', () => {
  const text = (day: string, name: string): string => `On ${day} May ${name} opened a mill. The boats left the pier.`;
  it.each<readonly [why: string, changes: readonly Change[], before: string, expected: boolean]>([
    [
      'has another day and another name in a sentence',
      [
        ['number-date', '3 May', '4 May'],
        ['name', 'Ann', 'Tom'],
      ],
      '',
      true,
    ],
    ['has another day alone', [['number-date', '3 May', '4 May']], '', false],
    ['has another name alone', [['name', 'Ann', 'Tom']], '', false],
    [
      'has another figure that is no day',
      [
        ['number', '3 May', '4 May'],
        ['name', 'Ann', 'Tom'],
      ],
      '',
      false,
    ],
    [
      'has them in the first half',
      [
        ['number-date', '3 May', '4 May'],
        ['name', 'Ann', 'Tom'],
      ],
      'The river was high and wide here. ',
      true,
    ],
    [
      'has them in the second half',
      [
        ['number-date', '3 May', '4 May'],
        ['name', 'Ann', 'Tom'],
      ],
      'The river was high and wide here. We sang songs all day and night. ',
      false,
    ],
  ])('%s', (_, changes, before, expected) => {
    expect(weighed(before + text('3', 'Ann'), before + text('4', 'Tom'), { changes }).elsewhere).toBe(expected);
  });
});
