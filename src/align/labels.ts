import type { Range } from '../text/range.ts';
import { PARAGRAPH_BREAK } from '../text/sentence.ts';
import { type Aligned, type AlignedPair, IN_BOTH, type Sides, UNLINKED } from './alignment.ts';

/**
 * The numbers of the keys of a text, with a negative one of its own for each word that answers none: a key that the other
 * text has not, and labels of list items, headings and pages of contents, which count on after an insertion, so that
 * their numbers meet the wrong items. These follow the item that they label.
 */
export function answeringIds({ document, labels }: Aligned, side: 'a' | 'b', sides: Sides): Int32Array {
  const { id } = document.words;
  const masked = id.slice();
  for (let word = 0; word < masked.length; word++)
    if (labels[word] !== 0 || sides[id[word] as number] !== IN_BOTH) masked[word] = -2 * word - (side === 'a' ? 1 : 2);
  return masked;
}

/** Links equal words of labels whose items are linked, in place. */
export function linkLabels(links: Int32Array, pair: AlignedPair): void {
  const { a } = pair;
  for (let from = 0; from < links.length; from++) {
    if (a.labels[from] === 0) continue;
    let to = from + 1;
    while (to < links.length && a.labels[to] !== 0 && a.breaks[to] !== PARAGRAPH_BREAK) to++;
    linkLabel(links, { from, to }, pair);
    from = to - 1;
  }
}

/**
 * A label stands before its item in a line (2. Bags), after it (Bags … 9), or alone in its line and before the text
 * under it. Its words answer those of the label at the same place of the other text, counted from the item.
 */
function linkLabel(links: Int32Array, { from, to }: Range, pair: AlignedPair): void {
  const { a, b } = pair;
  const endsLine = a.breaks[to] === PARAGRAPH_BREAK;
  const opensLine = a.breaks[from] === PARAGRAPH_BREAK;
  const next = to < links.length ? (links[to] as number) : UNLINKED;
  const previous = from > 0 ? (links[from - 1] as number) : UNLINKED;
  if (next !== UNLINKED && (!endsLine || (opensLine && b.breaks[next] === PARAGRAPH_BREAK)))
    for (let step = 1; step <= to - from; step++) linkEqual(links, to - step, next - step, pair);
  else if (previous !== UNLINKED && !opensLine)
    for (let step = 1; step <= to - from; step++) linkEqual(links, from - 1 + step, previous + step, pair);
}

function linkEqual(links: Int32Array, word: number, answer: number, { a, b }: AlignedPair): void {
  if (links[word] !== UNLINKED || answer < 0 || answer >= b.labels.length || b.labels[answer] === 0) return;
  if (a.document.words.id[word] !== b.document.words.id[answer]) return;
  let before = word - 1;
  while (before >= 0 && links[before] === UNLINKED) before--;
  if (before < 0 || (links[before] as number) < answer) links[word] = answer;
}
