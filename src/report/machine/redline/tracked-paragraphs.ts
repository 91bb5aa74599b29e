import type { Difference } from '../../../result/comparison.ts';
import type { PairInput } from '../../told/input.ts';

/** On which side a piece of text, or the end of a paragraph, stands: on both, or only in A or only in B. */
export type Presence = 'both' | 'a' | 'b';

/** A part of a paragraph: text on one side or both, or a point between which a difference with a comment stands. */
export type TrackedPart =
  | { readonly kind: 'text'; readonly presence: Presence; readonly text: string }
  | { readonly kind: 'comment-start' | 'comment-end'; readonly number: number };

/** A paragraph of both texts together. */
export interface TrackedParagraph {
  readonly parts: readonly TrackedPart[];
  /** On which side it ends here; on the other it goes on in the next one. */
  readonly end: Presence;
}

/** Both texts in one, with the differences that have a comment, numbered from 0. */
export interface TrackedText {
  readonly paragraphs: readonly TrackedParagraph[];
  readonly commented: readonly Difference[];
}

/**
 * Both texts as one text with tracked changes: what stands in both, what only A has and what only B has, in the order of
 * the differences. Without the parts of B it is A, without those of A it is B, paragraph by paragraph; what a line ends
 * with (LF, CRLF, CR) is not kept, and moved text is a deletion and an insertion.
 */
export function trackedText({ comparison, textA, textB }: PairInput): TrackedText {
  const paragraphs: TrackedParagraph[] = [];
  const commented: Difference[] = [];
  let parts: TrackedPart[] = [];
  let atA = 0;
  let atB = 0;
  const endParagraph = (end: Presence): void => {
    paragraphs.push({ parts, end });
    parts = [];
  };
  /** Takes text up to an offset of one side, or of both where it is the same. */
  const take = (presence: Presence, length: number): void => {
    const text = presence === 'b' ? textB : textA;
    const first = presence === 'b' ? atB : atA;
    let from = first;
    const say = (to: number): void => {
      if (to > from) parts.push({ kind: 'text', presence, text: text.slice(from, to) });
    };
    for (let at = first; at < first + length; at += 1) {
      if (!isLineEndUnit(text, at)) continue;
      say(at);
      from = at + 1;
      const endsA = presence !== 'b' && isLineEnd(textA, atA + at - first);
      const endsB = presence !== 'a' && isLineEnd(textB, atB + at - first);
      if (endsA || endsB) endParagraph(endsA && endsB ? 'both' : endsA ? 'a' : 'b');
    }
    say(first + length);
    if (presence !== 'b') atA += length;
    if (presence !== 'a') atB += length;
  };
  for (const difference of comparison.differences) {
    take('both', difference.a.start - atA);
    const isCommented = difference.severity === 'substantive' && difference.ignored !== true;
    const number = isCommented ? commented.push(difference) - 1 : -1;
    if (isCommented) parts.push({ kind: 'comment-start', number });
    take('a', difference.a.end - difference.a.start);
    take('b', difference.b.end - difference.b.start);
    if (isCommented) parts.push({ kind: 'comment-end', number });
  }
  take('both', textA.length - atA);
  // A text that ends with a line end has no empty paragraph behind it.
  if (parts.length > 0 || paragraphs.at(-1)?.end !== 'both') endParagraph('both');
  return { paragraphs, commented };
}

function isLineEndUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x0a || unit === 0x0d;
}

/** Whether a line ends with this unit: the first half of CRLF ends none. */
function isLineEnd(text: string, at: number): boolean {
  return text[at] === '\n' || text[at + 1] !== '\n';
}
