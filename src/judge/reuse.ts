import { UNLINKED } from '../align/alignment.ts';
import type { Side } from '../annotate/annotated.ts';
import { SENTENCE_BREAK } from '../text/sentence.ts';
import type { SharedPassage } from './passages.ts';

/** How much of two texts stands in passages of both, and how it is spread. Shares in 0..1. */
export interface Reuse {
  /** Share of the shorter body in passages of six words or more. */
  readonly share: number;
  /** Share of that outside of the longest passage: nothing where all is one quotation or one block of boilerplate. */
  readonly scattered: number;
  /** Share of the text in sentences of which three words in ten were kept; of the text in which it is less. */
  readonly sentences: number;
}

/** Words. Names, titles and turns of speech are shorter. */
const SHORTEST_PASSAGE = 6;
/** Words in a row that count as kept in a sentence. */
const SHORTEST_RUN = 3;
/** A sentence of which this much was kept was taken over and reworded. */
const KEPT_SHARE = 0.3;
/** Words. What is shorter is a heading or a turn of speech. */
const SHORTEST_SENTENCE = 4;

/** One text, which of its words are linked, and 1 for those that count. */
interface Taken {
  readonly side: Side;
  readonly links: Int32Array;
  readonly body: Uint8Array;
}

/** Measures the re-use of one text in the other; `shorter` is how many words the shorter body has. */
export function measureReuse(a: Taken, b: Taken, passages: readonly SharedPassage[], shorter: number): Reuse {
  let total = 0;
  let longest = 0;
  for (const { words } of passages) {
    if (words >= SHORTEST_PASSAGE) total += words;
    longest = Math.max(longest, words);
  }
  if (total === 0 || shorter === 0) return { share: 0, scattered: 0, sentences: 0 };
  return {
    share: Math.min(1, total / shorter),
    scattered: 1 - Math.min(1, longest / total),
    sentences: Math.min(inKeptSentences(a), inKeptSentences(b)),
  };
}

function inKeptSentences({ side, links, body }: Taken): number {
  let all = 0;
  let kept = 0;
  for (let from = 0, to = 1; to <= links.length; to++) {
    if (to < links.length && (side.breaks[to] as number) < SENTENCE_BREAK) continue;
    let words = 0;
    let linked = 0;
    let run = 0;
    for (let word = from; word <= to; word++) {
      const counts = word < to && body[word] === 1;
      if (counts) words++;
      if (counts && links[word] !== UNLINKED) run++;
      else {
        if (run >= SHORTEST_RUN) linked += run;
        run = 0;
      }
    }
    all += words;
    if (words >= SHORTEST_SENTENCE && linked >= words * KEPT_SHARE) kept += words;
    from = to;
  }
  return all === 0 ? 0 : kept / all;
}
