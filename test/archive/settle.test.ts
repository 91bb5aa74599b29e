import { describe, expect, test } from 'vitest';
import { exactVerify } from '../../src/archive/exact.ts';
import { type Spread, settle } from '../../src/archive/settle.ts';
import { createJudge } from '../../src/compare.ts';
import { NO_CHANGES } from '../../src/result/changes.ts';
import { fingerprintsOf } from '../../src/similarity/fingerprint.ts';
import type { Span } from '../../src/text/span.ts';
import { findWords } from '../../src/text/word.ts';
import { sampleText } from './sample.ts';

const verify = exactVerify(createJudge, {});
const LEAST = 20;
const BOTH_HALF = { aInB: 0.5, bInA: 0.5 };
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
    expect(similarity.score).toBeLessThan(0.9);
  });

  test('what many texts have is left out of both texts or of none', () => {
    expect(settled(under(one, release), under(other, story).text).verdict).toBe('shared-passage');
  });
});

/** Code units from either end of a text that are its head and its tail. */
const EDGE = 480;
/** So many distinct texts are very many. */
const VERY_MANY = 51;

describe('a passage of two texts', () => {
  /** No capital inside a sentence and no figure: it tells no story. */
  const text = sampleText(9, 400).replace(/\d/g, (digit) => 'абвгдежзик'.charAt(Number(digit)));
  const prints = fingerprintsOf(text);
  const starts = findWords(text).start;
  const similarity = { score: 0.7, resemblance: 0.5, containment: BOTH_HALF, coverage: BOTH_HALF };

  /** What is left out when the only passage stands at a place of both texts. */
  function leftOut(at: Span, words: number, spreadAt: (word: number) => number, own = text): boolean {
    const spread = Uint16Array.from(prints.word, spreadAt);
    const side = { ...at, line: 1, endLine: 1 };
    const passages = [{ a: side, b: side, words }];
    const bare: string[] = [];
    settle(
      { verdict: 'near-duplicate', similarity, passages },
      { text: own, prints, spread },
      own,
      (a, b) => {
        bare.push(a, b);
        return verify(a, b);
      },
      LEAST,
    );
    if (bare.length === 0) return false;
    const blank = own.slice(0, at.start) + ' '.repeat(at.end - at.start) + own.slice(at.end);
    expect(bare).toEqual([blank, blank]);
    return true;
  }

  test('that several texts have is left out in the head and in the tail', () => {
    const places = [
      { at: { start: EDGE - 300, end: EDGE }, isOut: true },
      { at: { start: EDGE - 299, end: EDGE + 1 }, isOut: false },
      { at: { start: text.length - EDGE, end: text.length - EDGE + 300 }, isOut: true },
      { at: { start: text.length - EDGE - 1, end: text.length - EDGE + 299 }, isOut: false },
    ];
    for (const { at, isOut } of places) expect(leftOut(at, 40, () => MANY)).toBe(isOut);
  });

  test('that very many texts have is left out wherever it stands', () => {
    const middle = { start: 1000, end: 1300 };
    expect(leftOut(middle, 40, () => VERY_MANY)).toBe(true);
    expect(leftOut(middle, 40, () => VERY_MANY - 1)).toBe(false);
  });

  test('that tells a story stays in the head, unless it is short', () => {
    const head = { start: 0, end: 300 };
    const at = text.indexOf(' ', 100) + 1;
    const told = `${text.slice(0, at)}7${text.slice(at + 1)}`;
    expect(leftOut(head, LEAST, () => MANY, told)).toBe(false);
    expect(leftOut(head, LEAST - 1, () => MANY, told)).toBe(true);
    expect(leftOut(head, LEAST, () => MANY)).toBe(true);
  });

  test('is weighed by the fingerprints of its own words and of no others', () => {
    const next = prints.word.findIndex((word, print) => print > 0 && prints.word[print - 1] === word - 1);
    const [one, other] = [prints.word[next - 1] as number, prints.word[next] as number];
    expect(next).toBeGreaterThan(0);
    const only = (own: number) => (word: number) => (word === own ? VERY_MANY : 1);
    const from = { start: starts[one] as number, end: starts[other] as number };
    const behind = { start: starts[other] as number, end: starts[other + 1] as number };
    expect(leftOut(from, 1, only(one))).toBe(true);
    expect(leftOut(from, 1, only(other))).toBe(false);
    expect(leftOut(behind, 1, only(other))).toBe(true);
    expect(leftOut(behind, 1, only(one))).toBe(false);
  });

  test('is left out where four fifths of its fingerprints are those of very many texts', () => {
    const first = prints.word.subarray(0, 10);
    const at = { start: 0, end: starts[prints.word[10] as number] as number };
    for (const [common, isOut] of [
      [8, true],
      [7, false],
    ] as const)
      expect(
        leftOut(at, 40, (word) => (first.indexOf(word) >= 0 && first.indexOf(word) < common ? VERY_MANY : 1)),
      ).toBe(isOut);
  });

  test('without a fingerprint of its own is none that many texts have', () => {
    expect(leftOut({ start: 1000, end: 1001 }, 1, () => VERY_MANY)).toBe(false);
  });
});

describe('what is left of two texts', () => {
  const text = sampleText(10, 400);
  const prints = fingerprintsOf(text);
  const side = (start: number, end: number) => ({ start, end, line: 1, endLine: 1 });
  const passage = (start: number, end: number, words: number) => ({ a: side(start, end), b: side(start, end), words });
  const similarity = { score: 0.7, resemblance: 0.5, containment: BOTH_HALF, coverage: BOTH_HALF };
  /** The head of the text is one that very many texts have. */
  const spread = Uint16Array.from(prints.word, (word) => (word < 50 ? VERY_MANY : 1));

  test('shares a passage if one has as many words as are asked for', () => {
    for (const [words, verdict] of [
      [LEAST, 'shared-passage'],
      [LEAST - 1, 'distinct'],
    ] as const) {
      const verified = { verdict: 'shared-passage', similarity, passages: [passage(1000, 1200, words)] } as const;
      expect(settle(verified, { text, prints, spread }, text, verify, LEAST).verdict).toBe(verdict);
    }
  });

  test('is compared again from the score on from which it may be a copy', () => {
    for (const [score, isAsked] of [
      [0.3, true],
      [0.29, false],
    ] as const) {
      let isCompared = false;
      const passages = [passage(1000, 1200, LEAST)];
      settle(
        { verdict: 'shared-passage', similarity: { ...similarity, score }, passages },
        { text, prints, spread },
        { text, prints, spread },
        (a, b) => {
          isCompared = true;
          return verify(a, b);
        },
        LEAST,
      );
      expect(isCompared).toBe(isAsked);
    }
  });

  test('lacks every stretch that many texts have, in whatever order and however they overlap', () => {
    const everywhere = Uint16Array.from(prints.word, () => VERY_MANY);
    const blank = (start: number, end: number, own: string): string =>
      own.slice(0, start) + ' '.repeat(end - start) + own.slice(end);
    const expected = blank(400, 500, blank(100, 300, text));
    const bare: string[] = [];
    const passages = [passage(400, 500, 30), passage(100, 250, 30), passage(120, 200, 30), passage(200, 300, 30)];
    settle(
      { verdict: 'near-duplicate', similarity, passages },
      { text, prints, spread: everywhere },
      text,
      (a, b) => {
        bare.push(a, b);
        return verify(a, b);
      },
      LEAST,
    );
    expect(bare).toEqual([expected, expected]);
  });

  test('is no copy where it shares but a passage, and nothing where that is one that many have', () => {
    const everything = Uint16Array.from(prints.word, () => VERY_MANY);
    const bare = { similarity, verdict: 'shared-passage', passages: [], changes: () => NO_CHANGES } as const;
    const settledAs = (own: Uint16Array, passages: readonly ReturnType<typeof passage>[]) =>
      settle(
        { verdict: 'near-duplicate', similarity, passages },
        { text, prints, spread: own },
        text,
        () => bare,
        LEAST,
      );
    const [head, middle] = [passage(0, 200, 30), passage(1000, 1200, LEAST)];
    expect(settledAs(spread, [head, middle])).toMatchObject({ verdict: 'shared-passage', passages: [middle] });
    expect(settledAs(everything, [head, middle])).toMatchObject({ verdict: 'distinct', passages: [] });
  });

  test('is nothing where many texts have all of it', () => {
    const everything = Uint16Array.from(prints.word, () => VERY_MANY);
    const compared: string[] = [];
    const inMiddle = passage(1000, 1200, LEAST);
    // The passage stands where no fingerprint is, as far as the archive can tell.
    const own = { text, prints: { ...prints, word: prints.word.map(() => 0) }, spread: everything };
    settle(
      { verdict: 'shared-passage', similarity, passages: [inMiddle] },
      own,
      own,
      (a, b) => {
        compared.push(a, b);
        return verify(a, b);
      },
      LEAST,
    );
    expect(compared).toEqual([' '.repeat(text.length), ' '.repeat(text.length)]);
  });
});
