import { expect, test } from 'vitest';
import { compare, createJudge } from '../../src/compare.ts';

const PAIRS: readonly (readonly [string, string])[] = [
  ['Акимат открыл школу на 900 мест.', 'Акимат открыл школу на 900 мест.'],
  ['Акимат открыл «школу» на 900 мест.\nФото: акимат', 'Акимат открыл "школу" на 900 мест.'],
  ['Әкімдік 900 орындық мектеп ашты — бұл үшінші.', 'Әкімдік 900 орындық мектеп ашты – бұл үшінші.'],
  ['The city opened a school for 900 pupils.', 'The city  opened a school for 900 pupils'],
  ['Акимат открыл школу на 900 мест.', 'Акимат открыл школу на 800 мест.'],
  ['', ''],
  ['', 'Акимат открыл школу.'],
];

test.each(PAIRS)('is judged the same whether or not it has to be explained: %j, %j', (a, b) => {
  for (const [own, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const { verdict, similarity, passages } = compare(own, other);
    const { why, ...explained } = compare(own, other, { why: true });
    expect(why).toBeDefined();
    expect({ verdict, similarity, passages }).toEqual({
      verdict: explained.verdict,
      similarity: explained.similarity,
      passages: explained.passages,
    });
    expect(createJudge()(own, other).passages).toEqual(createJudge({ why: true })(own, other).passages);
  }
});
