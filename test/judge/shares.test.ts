import { describe, expect, it } from 'vitest';
import { createSide, type Side } from '../../src/annotate/annotated.ts';
import { passagesOf } from '../../src/judge/passages.ts';
import { measureReuse, type Reuse } from '../../src/judge/reuse.ts';
import { isFact, measureRewording, type Rewording } from '../../src/judge/rewording.ts';
import { countSharedSentences, type SameWords, type SharedSentences } from '../../src/judge/shared-sentences.ts';
import { createDocument } from '../../src/text/document.ts';
import type { Range } from '../../src/text/range.ts';
import { createVocabulary } from '../../src/text/vocabulary.ts';
import { linksOf } from '../align/aligned.ts';

const sideOf = (text: string): Side => createSide(createDocument(text, createVocabulary()), 'auto');

/** Every word counts, but for those named. */
function bodyOf(words: number, ...boilerplate: readonly number[]): Uint8Array {
  return Uint8Array.from({ length: words }, (_, word) => (boilerplate.includes(word) ? 0 : 1));
}

/** Passages written as `a-a:b-b (words)`. */
function passages(links: string, bodyA?: Uint8Array, bodyB?: Uint8Array): string {
  const all = bodyOf(20);
  return passagesOf(linksOf(links), bodyA ?? all, bodyB ?? all)
    .map(({ aFrom, aTo, bFrom, bTo, words }) => `${aFrom}-${aTo}:${bFrom}-${bTo} (${words})`)
    .join(', ');
}

describe('a passage', () => {
  it('goes on where words follow one another in both texts', () => {
    expect(passages('0 1 2 . . 7 8')).toBe('0-3:0-3 (3), 5-7:7-9 (2)');
    expect(passages('. .')).toBe('');
  });

  it('goes over one word that differs, on either side, not over two', () => {
    expect(passages('0 . 2')).toBe('0-3:0-3 (2)');
    expect(passages('0 . 1')).toBe('0-3:0-2 (2)');
    expect(passages('0 2')).toBe('0-2:0-3 (2)');
    expect(passages('0 . . 3')).toBe('0-1:0-1 (1), 3-4:3-4 (1)');
    expect(passages('0 3')).toBe('0-1:0-1 (1), 1-2:3-4 (1)');
  });

  it('does not go back', () => {
    expect(passages('5 4')).toBe('0-1:5-6 (1), 1-2:4-5 (1)');
    expect(passages('5 6 0 1')).toBe('0-2:5-7 (2), 2-4:0-2 (2)');
  });

  it('has no boilerplate of either text', () => {
    expect(passages('0 1 2', bodyOf(20, 0))).toBe('1-3:1-3 (2)');
    expect(passages('0 1 2', undefined, bodyOf(20, 2))).toBe('0-2:0-2 (2)');
  });
});

const STORY = 'Boats left the old pier early. Nets dried on the wall. We sang.';

function reuse(links: string, shorter: number, body = bodyOf(13)): Reuse {
  const side = sideOf(STORY);
  const answers = linksOf(links);
  const taken = { side, links: answers, body };
  return measureReuse(taken, taken, passagesOf(answers, body, bodyOf(13)), shorter);
}

describe('re-use', () => {
  it('counts passages of six words or more', () => {
    expect(reuse('0 1 2 3 4 5 . . . . . . .', 12).share).toBe(0.5);
    expect(reuse('0 1 2 3 4 . . . . . . . .', 12)).toEqual({ share: 0, scattered: 0, sentences: 0 });
    expect(reuse('0 1 2 3 4 5 6 7 8 9 10 11 12', 12).share).toBe(1);
    expect(reuse('0 1 2 3 4 5 . . . . . . .', 0).share).toBe(0);
  });

  it('is scattered as far as it stands outside of the longest passage', () => {
    expect(reuse('0 1 2 3 4 5 . . . . . . .', 13).scattered).toBe(0);
    expect(reuse('5 6 7 8 9 10 0 1 2 3 4 11 12', 13).scattered).toBe(0);
  });

  it('counts sentences of which three words in ten were kept in runs of three', () => {
    expect(reuse('0 1 2 3 4 5 6 7 8 . . . .', 13).sentences).toBeCloseTo(11 / 13);
    expect(reuse('0 1 2 3 4 5 6 7 . . . . .', 13).sentences).toBeCloseTo(6 / 13);
  });

  it('is measured on the side of which less was kept', () => {
    const whole = { side: sideOf(STORY), links: linksOf('0 1 2 3 4 5 6 7 8 9 10 11 12'), body: bodyOf(13) };
    const part = { ...whole, links: linksOf('0 1 2 3 4 5 . . . . . . .') };
    const found = passagesOf(whole.links, bodyOf(13), bodyOf(13));
    expect(measureReuse(whole, part, found, 13).sentences).toBeCloseTo(6 / 13);
    expect(measureReuse(part, whole, found, 13).sentences).toBeCloseTo(6 / 13);
  });

  it('counts no sentence of fewer than four words, and no boilerplate', () => {
    expect(reuse('0 1 2 3 4 5 . . . . . 11 12', 13).sentences).toBeCloseTo(6 / 13);
    expect(reuse('0 1 2 3 4 5 . . . . . . .', 13, bodyOf(13, 11, 12)).sentences).toBeCloseTo(6 / 11);
  });
});

const OWN = 'the harbour of Lund had 12 boats and nets';
const OTHER = 'the harbour of Visby had 15 ships and sails';

function rewording(links: string, longer = 9, bodyA = bodyOf(9), bodyB = bodyOf(9)): Rewording {
  return measureRewording({ a: sideOf(OWN), b: sideOf(OTHER), links: linksOf(links), bodyA, bodyB }, longer);
}

describe('rewording', () => {
  it('counts ordinary words and facts that were replaced one for one, with a doubt of five words', () => {
    const { rate, factsKept, factsReplaced, inPlace } = rewording('0 1 2 . 4 . . 7 .');
    expect({ factsKept, factsReplaced, rate }).toEqual({ factsKept: 0, factsReplaced: 2, rate: 1 / (5 + 1 + 5) });
    expect(inPlace).toBeCloseTo(8 / 9);
  });

  it('counts facts that stayed', () => {
    expect(rewording('0 1 2 3 4 5 6 7 8')).toEqual({ rate: 0, inPlace: 1, factsKept: 2, factsReplaced: 0 });
  });

  it('takes no part in runs of unequal length, or of more than four words', () => {
    expect(rewording('0 1 2 . . 4 . . .').factsReplaced).toBe(0);
    expect(rewording('0 . . . . 5 . . .').inPlace).toBeCloseTo(6 / 9);
    expect(rewording('0 . . . . . 6 . .').inPlace).toBeCloseTo(2 / 9);
  });

  it('counts no boilerplate of either text', () => {
    expect(rewording('0 1 2 . 4 . . 7 .', 9, bodyOf(9, 3)).factsReplaced).toBe(1);
    expect(rewording('0 1 2 . 4 . . 7 .', 9, bodyOf(9), bodyOf(9, 3)).factsReplaced).toBe(1);
    expect(rewording('0 1 2 . 4 . . 7 .', 0).inPlace).toBe(0);
  });

  it('a fact is a figure, a code, or a capital that opens no sentence', () => {
    const side = sideOf('Boats of Lund carry X9s and 12 nets. Ropes too');
    const facts = Array.from({ length: 10 }, (_, word) => isFact(side, word));
    expect(facts).toEqual([false, false, true, false, true, false, true, false, false, false]);
  });
});

/** Two sentences of five words and one of two; the last is no whole sentence. */
const SENTENCES = 'Boats left the pier early. Nets dried on the wall. We sang. And then it rained on';
const KEPT = '0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16';

const none: SameWords = new Map();

function sharedWords(links: string, other = SENTENCES, bodyA = bodyOf(17), bodyB = bodyOf(17)): number {
  const [a, b] = [sideOf(SENTENCES), sideOf(other)];
  return countSharedSentences({ a, b, links: linksOf(links), same: none, bodyA, bodyB }).inPassages;
}

describe('whole sentences that both texts have', () => {
  it('count when ten words of them stand in a row, more at the head', () => {
    expect(sharedWords(KEPT)).toBe(10 * 1.125);
    expect(sharedWords(KEPT.replace(/^0 1/, '. 1'))).toBe(0);
  });

  it('count without the eighth more behind the first half of either text', () => {
    const late = `${'One two three four five six. '.repeat(4)}${SENTENCES}`;
    const links = KEPT.replaceAll(/\d+/g, (word) => String(Number(word) + 24));
    expect(sharedWords(links, late, bodyOf(17), bodyOf(41))).toBe(10);
  });

  it('count for nothing where a word is boilerplate or out of its place', () => {
    expect(sharedWords(KEPT, SENTENCES, bodyOf(17, 2))).toBe(0);
    expect(sharedWords(KEPT, SENTENCES, bodyOf(17), bodyOf(17, 2))).toBe(0);
    expect(sharedWords(KEPT.replace(' 7 8', ' 8 7'))).toBe(0);
  });

  const LAST = 'Ten old boats left the small pier of the town. We sang all night.';
  it.each<readonly [string, string, number]>([
    ['the last one of both texts', '0 1 2 3 4 5 6 7 8 9 10 11 12 13', 14],
    ['all but the last one', '0 1 2 3 4 5 6 7 8 9 . . . .', 10 * 1.125],
    ['the last one, too short alone', '. . . . . . . . . . 10 11 12 13', 0],
  ])('count with %s', (_, links, expected) => {
    const [a, b] = [sideOf(LAST), sideOf(LAST)];
    const shared = { a, b, links: linksOf(links), same: none, bodyA: bodyOf(14), bodyB: bodyOf(14) };
    expect(countSharedSentences(shared).inPassages).toBe(expected);
  });

  it('count for themselves from four words on', () => {
    const counted = (links: string): number => {
      const shared = { a: sideOf(SENTENCES), b: sideOf(SENTENCES), links: linksOf(links), same: none };
      return countSharedSentences({ ...shared, bodyA: bodyOf(17), bodyB: bodyOf(17) }).words;
    };
    // the third has two words, the last no full stop
    expect([counted(KEPT), counted(KEPT.replace(/^0 1/, '. 1')), counted(KEPT.replace(' 7 ', ' . '))]).toEqual([
      10, 5, 5,
    ]);
  });

  it('count with words that say the same in other letters, as many or not', () => {
    const counted = (
      links: string,
      other: string,
      ...same: readonly (readonly [number, readonly [Range, Range]])[]
    ): SharedSentences => {
      const [a, b] = [sideOf(SENTENCES), sideOf(other)];
      const shared = { a, b, links: linksOf(links), same: new Map(same), bodyA: bodyOf(17), bodyB: bodyOf(18) };
      return countSharedSentences(shared);
    };
    const words = (from: number, to: number): Range => ({ from, to });
    const two = [1, [words(1, 3), words(1, 3)]] as const;
    const within = KEPT.replace(' 1 2 3', ' . . 3');
    // no passage of whole sentences: those are word for word
    expect(counted(within, SENTENCES, two)).toEqual({ words: 10, inPassages: 0 });
    expect(counted(KEPT.replace(/^0/, '.'), SENTENCES, [0, [words(0, 1), words(0, 1)]]).words).toBe(10);
    // one for two, so that what follows stands a word on
    const longer = SENTENCES.replace('left', 'went off');
    const oneForTwo = '0 . 3 4 5 6 7 8 9 10 . . . . . . .';
    expect(counted(oneForTwo, longer, [1, [words(1, 2), words(1, 3)]]).words).toBe(10);
    expect(counted(oneForTwo, longer).words).toBe(5);
    // elsewhere in the other text, and over the end of the sentence
    expect(counted(within, SENTENCES, [1, [words(1, 3), words(2, 4)]]).words).toBe(5);
    expect(counted(KEPT.replace(' 4 5 ', ' . . '), SENTENCES, [4, [words(4, 6), words(4, 6)]]).words).toBe(0);
  });

  it('count the eighth more up to the middle of either text, and not at it', () => {
    const sentence = 'Ten old boats left the small pier of the town. ';
    const row = (from: number): string => Array.from({ length: 10 }, (_, at) => at + from).join(' ');
    const apart = (words: number): string => Array.from({ length: words }, () => '.').join(' ');
    const shared = (before: number, behind: number): number => {
      const text = `${sentence.repeat(before)}${sentence}${sentence.repeat(behind)}`;
      const links = [apart(10 * before), row(10 * before), apart(10 * behind)].filter((part) => part !== '').join(' ');
      const words = 10 * (before + 1 + behind);
      const [a, b] = [sideOf(text), sideOf(text)];
      const [bodyA, bodyB] = [bodyOf(words), bodyOf(words)];
      return countSharedSentences({ a, b, links: linksOf(links), same: none, bodyA, bodyB }).inPassages;
    };
    expect([shared(0, 1), shared(1, 2), shared(1, 1), shared(1, 0)]).toEqual([11.25, 11.25, 10, 10]);
  });
});
