import { UNLINKED } from '../../align/alignment.ts';
import type { Side } from '../../annotate/annotated.ts';
import { gapBefore } from '../../text/document.ts';
import { type Range, sizeOf } from '../../text/range.ts';
import { SENTENCE_BREAK } from '../../text/sentence.ts';
import type { EditRange } from './edit-range.ts';

/** One side of an edit with what it has to be read by. */
export interface LimitSide {
  readonly side: Side;
  readonly range: EditRange;
  /** The words of the sentence that holds the range. */
  readonly sentence: Range;
  /** For each word the word of the other text that answers it. */
  readonly links: Int32Array;
}

/** Longer than this no two sentences are that answer each other, but a table or a list. Words. */
const LONGEST_SENTENCE = 160;

/**
 * Both sides of an edit, each with its sentence and those that answer the sentence of the other side: what came at the
 * end of one may have gone from the beginning of the next.
 */
export function placesOf(
  own: { readonly side: Side; readonly range: EditRange; readonly links: Int32Array },
  other: { readonly side: Side; readonly range: EditRange; readonly links: Int32Array },
): readonly [LimitSide, LimitSide] {
  const a = placeOf(own.side, own.range, other.range, own.links);
  const b = placeOf(other.side, other.range, own.range, other.links);
  const wholeB = withAnswers(b, a);
  return [withAnswers(a, wholeB), wholeB];
}

/** A side whose sentence holds all sentences that answer the one of the other side. */
function withAnswers(place: LimitSide, other: LimitSide): LimitSide {
  let { from, to } = place.sentence;
  for (let word = other.sentence.from; word < other.sentence.to; word++) {
    const answer = other.links[word] ?? UNLINKED;
    if (answer === UNLINKED) continue;
    from = Math.min(from, answer);
    to = Math.max(to, answer + 1);
  }
  if (from === place.sentence.from && to === place.sentence.to) return place;
  const sentence = wholeSentences(place.side, { from, to });
  return sizeOf(sentence) > LONGEST_SENTENCE ? place : { ...place, sentence };
}

function wholeSentences({ breaks, document }: Side, range: Range): Range {
  const { count } = document.words;
  let { from, to } = range;
  while (from > 0 && (breaks[from] ?? SENTENCE_BREAK) < SENTENCE_BREAK) from--;
  while (to < count && (breaks[to] as number) < SENTENCE_BREAK) to++;
  return { from, to: Math.min(to, count) };
}

function placeOf(side: Side, range: EditRange, answer: EditRange, links: Int32Array): LimitSide {
  const { breaks } = side;
  // nothing stands here: at the end of a sentence it is the one before
  const comesAtEnd = range.from === range.to && (breaks[range.from] ?? SENTENCE_BREAK) >= SENTENCE_BREAK;
  const opens = answer.from === 0 || links.length === 0;
  const from = Math.max(0, comesAtEnd && !opens && !isSentenceStart(answer) ? range.from - 1 : range.from);
  return { side, range, sentence: wholeSentences(side, { from, to: Math.max(from + 1, range.to) }), links };
}

/** Whether a range stands after a mark that ends a sentence, or at the beginning of a line. */
function isSentenceStart({ document, from }: EditRange): boolean {
  return from === 0 || /[.!?…\n\r]/.test(gapBefore(document, from));
}
