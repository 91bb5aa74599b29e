import { describe, expect, test } from 'vitest';
import { exactVerify } from '../../src/archive/exact.ts';
import { type Spread, settle } from '../../src/archive/settle.ts';
import { createJudge } from '../../src/compare.ts';
import { fingerprintsOf } from '../../src/similarity/fingerprint.ts';
import { sampleText } from './sample.ts';

const verify = exactVerify(createJudge, {});
const LEAST = 20;
/** Distinct texts that have the head of an office. */
const MANY = 40;

/** A text under a head that many texts have. */
function under(head: string, body: string): Spread {
  const text = `${head}\n${body}`;
  const prints = fingerprintsOf(text);
  const inHead = fingerprintsOf(head).words - 3;
  return { text, prints, spread: Uint16Array.from(prints.word, (word) => (word < inHead ? MANY : 1)) };
}

function settled(a: Spread, b: Spread | string) {
  return settle(verify(a.text, typeof b === 'string' ? b : b.text), a, b, verify, LEAST);
}

describe('a verdict that knows the archive', () => {
  const [one, other] = [sampleText(1, 50), sampleText(2, 50)];
  const quoted = `${sampleText(3, 50)}.\n`;
  const [release, story] = [`${quoted}${sampleText(4, 50)}.`, `${quoted}${sampleText(5, 60)}.`];

  test('two texts under one head have the head not in common', () => {
    const short = sampleText(8, 30);
    const pair = [under(short, sampleText(6, 15)), under(short, sampleText(7, 15))] as const;
    expect(verify(pair[0].text, pair[1].text).verdict).not.toBe('distinct');
    expect(settled(...pair).verdict).toBe('distinct');
  });

  test('half a release is a copy, though the heads of two offices make both texts longer', () => {
    const pair = [under(one, release), under(other, story)] as const;
    expect(verify(pair[0].text, pair[1].text).verdict).toBe('shared-passage');
    const { verdict, similarity } = settled(...pair);
    expect(verdict).toBe('partial');
    expect(similarity.score).toBeGreaterThanOrEqual(0.5);
    expect(similarity.score).toBeLessThan(1);
  });

  test('what many texts have is left out of both texts or of none', () => {
    expect(settled(under(one, release), under(other, story).text).verdict).toBe('shared-passage');
  });
});
