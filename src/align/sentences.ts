import { gapBefore, wordKey } from '../text/document.ts';
import type { Range, RangePair } from '../text/range.ts';
import { SENTENCE_BREAK } from '../text/sentence.ts';
import { type Aligned, type AlignedPair, UNLINKED } from './alignment.ts';

/** Below this share of words of content in common (of the sentence with fewer) two sentences are two. */
const SENTENCE_SHARE = 0.2;
/** A run of this many words in common is no chance, however different the sentences are. */
const TELLING_RUN = 4;
/** Letters by which forms of one word are known here: cheap, and wrong seldom enough for a share of many. */
const COMMON_START = 5;

/**
 * Drops the links between sentences that have only small words in common, in place: the, of, and that stand in any two
 * sentences, and a sentence that was laid over an unrelated one would be told word by word.
 */
export function dropUnrelatedSentences(links: Int32Array, pair: AlignedPair): void {
  const { breaks } = pair.a;
  let from = 0;
  while (from < links.length) {
    let to = from + 1;
    while (to < links.length && (breaks[to] as number) < SENTENCE_BREAK) to++;
    dropIn(links, { from, to }, pair);
    from = to;
  }
}

/** Looks at the links of one sentence of A, sentence of B by sentence of B. */
function dropIn(links: Int32Array, own: Range, pair: AlignedPair): void {
  const { a, b, content } = pair;
  const { from, to } = own;
  for (let first = from; first < to; first++) {
    if (links[first] === UNLINKED) continue;
    let endB = (links[first] as number) + 1;
    while (endB < b.breaks.length && endB < b.document.words.count && (b.breaks[endB] as number) < SENTENCE_BREAK)
      endB++;
    let last = first;
    let telling = 0;
    let run = 0;
    let longest = 0;
    for (let word = first; word < to; word++) {
      const target = links[word] as number;
      if (target >= endB) break;
      run = target !== UNLINKED && word > first && target === (links[word - 1] as number) + 1 ? run + 1 : 1;
      if (target === UNLINKED) continue;
      longest = Math.max(longest, run);
      telling += content[a.document.words.id[word] as number] as number;
      last = word;
    }
    const sentences = { a: own, b: { from: sentenceStart(b, links[first] as number), to: endB } };
    const isOpening = first === last && isSameOpening(pair, sentences, first);
    const areTwo = isOpening
      ? areUnrelated(pair, behindOpening(sentences), 0)
      : longest < TELLING_RUN && areUnrelated(pair, sentences, telling);
    if (areTwo) links.fill(UNLINKED, first, last + 1);
    first = last;
  }
}

function sentenceStart({ breaks }: Aligned, word: number): number {
  let start = word;
  while (start > 0 && (breaks[start] as number) < SENTENCE_BREAK) start--;
  return start;
}

/** Whether two sentences, of which `telling` words of content are linked, have too few in common, forms of a word too. */
function areUnrelated({ a, b, content }: AlignedPair, sentences: RangePair, telling: number): boolean {
  const [own, other] = [countContent(a, sentences.a, content), countContent(b, sentences.b, content)];
  const fewest = Math.min(own, other) * SENTENCE_SHARE;
  if (fewest === 0 || telling >= Math.max(1, fewest)) return false;
  const starts = new Map<string, number>();
  for (let word = sentences.a.from; word < sentences.a.to; word++) {
    if (content[a.document.words.id[word] as number] === 0) continue;
    for (const start of startsOf(wordKey(a.document, word))) starts.set(start, (starts.get(start) ?? 0) + 1);
  }
  let shared = 0;
  for (let word = sentences.b.from; word < sentences.b.to; word++) {
    if (content[b.document.words.id[word] as number] === 0) continue;
    for (const start of startsOf(wordKey(b.document, word))) {
      const left = starts.get(start) ?? 0;
      if (left === 0) continue;
      starts.set(start, left - 1);
      shared++;
    }
  }
  return shared < Math.max(1, fewest);
}

/** Whether a word opens both sentences, before a comma: Напомним, … says nothing of what follows. */
function isSameOpening({ a, b }: AlignedPair, { a: own, b: other }: RangePair, word: number): boolean {
  return (
    word === own.from &&
    a.document.words.id[word] === b.document.words.id[other.from] &&
    gapBefore(a.document, word + 1).startsWith(',') &&
    gapBefore(b.document, other.from + 1).startsWith(',')
  );
}

function behindOpening({ a, b }: RangePair): RangePair {
  return { a: { from: a.from + 1, to: a.to }, b: { from: b.from + 1, to: b.to } };
}

/** What forms of a word begin with; of a compound, those of its parts: онлайн-конференция, онлайн конференция. */
function startsOf(key: string): readonly string[] {
  return key.includes('-') ? key.split('-').map((part) => part.slice(0, COMMON_START)) : [key.slice(0, COMMON_START)];
}

function countContent({ document }: Aligned, { from, to }: Range, content: AlignedPair['content']): number {
  let count = 0;
  for (let word = from; word < to; word++) count += content[document.words.id[word] as number] as number;
  return count;
}
