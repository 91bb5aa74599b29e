import { describe, expect, it } from 'vitest';
import { remember, rememberPair } from '../../src/language/remember.ts';

describe('a memory of answers', () => {
  it('asks once for a word', () => {
    const asked: string[] = [];
    const length = remember((word) => {
      asked.push(word);
      return word.length;
    });
    expect([length('дом'), length('дом'), length('үй')]).toEqual([3, 3, 2]);
    expect(asked).toEqual(['дом', 'үй']);
  });

  it('asks once for a pair of words, and their order is part of it', () => {
    const asked: string[] = [];
    const starts = rememberPair((one, other) => {
      asked.push(`${one} ${other}`);
      return one.startsWith(other);
    });
    const answers = [starts('домик', 'дом'), starts('дом', 'домик'), starts('домик', 'дом'), starts('домик', 'мик')];
    expect(answers).toEqual([true, false, true, false]);
    expect(asked).toEqual(['домик дом', 'дом домик', 'домик мик']);
  });

  it('keeps no word of more than 64 letters, and stays right when it starts afresh', () => {
    let asked = 0;
    const isSame = rememberPair((one, other) => {
      asked++;
      return one === other;
    });
    const long = 'a'.repeat(65);
    expect([isSame(long, 'b'), isSame(long, 'b'), isSame('b', long), isSame('b', long)]).toEqual(Array(4).fill(false));
    expect(asked).toBe(4);
    for (let word = 0; word <= 50_000; word++) isSame('a', String(word));
    expect(isSame('a', '1')).toBe(false);
    expect(isSame('a', 'a')).toBe(true);
  });
});
