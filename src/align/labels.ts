import { PARAGRAPH_BREAK } from '../text/sentence.ts';
import { type Aligned, UNLINKED } from './alignment.ts';

/**
 * Labels of list items and pages of contents count on after an insertion, so that their numbers meet the wrong items.
 * They take no part in the alignment and follow the item that they label.
 */
export function withoutLabels({ document, labels }: Aligned, side: 'a' | 'b'): Int32Array {
  const { id } = document.words;
  if (!labels.includes(1)) return id;
  const masked = id.slice();
  for (let word = 0; word < masked.length; word++)
    if (labels[word] === 1) masked[word] = -2 * word - (side === 'a' ? 1 : 2);
  return masked;
}

/** Links equal labels whose items are linked, in place: the label before its first word, or after its last. */
export function linkLabels(links: Int32Array, a: Aligned, b: Aligned): void {
  const idsA = a.document.words.id;
  const idsB = b.document.words.id;
  for (let word = 0; word < links.length; word++) {
    if (a.labels[word] !== 1 || links[word] !== UNLINKED) continue;
    const previous = word > 0 ? (links[word - 1] as number) : UNLINKED;
    const endsLine = (a.breaks[word + 1] as number) === PARAGRAPH_BREAK;
    const next = endsLine ? UNLINKED : (links[word + 1] as number);
    const answer =
      next !== UNLINKED ? next - 1 : endsLine && (word === 0 || previous !== UNLINKED) ? previous + 1 : UNLINKED;
    if (answer <= previous || answer >= idsB.length || (next !== UNLINKED && answer >= next)) continue;
    if (b.labels[answer] === 1 && idsA[word] === idsB[answer]) links[word] = answer;
  }
}
