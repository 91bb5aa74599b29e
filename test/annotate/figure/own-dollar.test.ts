import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare.ts';

const alarmsOf = (a: string, b: string): readonly string[] =>
  compare(a, b)
    .differences.filter(({ category }) => category === 'number')
    .map(({ a, b }) => `${a.text} → ${b.text}`);

const release = (profit: string, loss: string, sales: string): string =>
  `The ferry line reported a profit of ${profit} for the year, against a loss of ${loss} the year before.\nTicket sales rose to ${sales} on all its routes to the islands.`;

describe('dollars without the letters of a country', () => {
  it('are those of the other text where a house writes all its sums so', () => {
    const [a, b] = [
      release('NZ$61 million', 'NZ$4.2 million', 'NZ$130m'),
      release('$61 million', '$4.2 million', '$130m'),
    ];
    expect(alarmsOf(a, b)).toEqual([]);
    expect(alarmsOf(b, a)).toEqual([]);
    expect(compare(a, b).verdict).toBe(compare(a, a.replaceAll('million', 'mln')).verdict);
  });

  it('leave another amount an alarm', () => {
    const [a, b] = [
      release('A$61 million', 'A$4.2 million', 'A$130m'),
      release('$61 million', '$4.2 million', '$180m'),
    ];
    expect(alarmsOf(a, b)).toEqual(['A$130m → $180m']);
  });

  it.each([
    ['one sum is a slip', 'It cost NZ$61 million to build.', 'It cost $61 million to build.'],
    [
      'the text has dollars of America as well',
      release('NZ$61 million', 'NZ$4.2 million', 'US$130m'),
      release('$61 million', '$4.2 million', '$130m'),
    ],
    [
      'the house writes the letters elsewhere',
      release('NZ$61 million', 'NZ$4.2 million', 'NZ$130m'),
      release('$61 million', '$4.2 million', 'NZ$130m'),
    ],
    [
      'dollars of two countries',
      release('NZ$61 million', 'A$4.2 million', 'NZ$130m'),
      release('$61 million', '$4.2 million', '$130m'),
    ],
    [
      'in Russian the bare sign is American',
      'Паром заработал A$61 млн за год против убытка в A$4 млн годом раньше.\nПродажа билетов принесла A$130 млн.',
      'Паром заработал $61 млн за год против убытка в $4 млн годом раньше.\nПродажа билетов принесла $130 млн.',
    ],
    [
      'and in Kazakh',
      'Паром бір жылда A$61 млн тапты, былтырғы шығын A$4 млн болған.\nБилет сатудан A$130 млн түсті.',
      'Паром бір жылда $61 млн тапты, былтырғы шығын $4 млн болған.\nБилет сатудан $130 млн түсті.',
    ],
  ])('are told where %s', (_, a, b) => {
    expect(alarmsOf(a, b).length).toBeGreaterThan(0);
  });
});
