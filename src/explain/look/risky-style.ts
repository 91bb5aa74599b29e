import type { Side } from '../../annotate/annotated.ts';
import { isYoPair } from '../../language/risky-words.ts';
import type { Category } from '../../terms/category.ts';
import type { Note } from '../../terms/note.ts';
import { type Document, wordText } from '../../text/document.ts';
import type { Span } from '../../text/span.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { capitalNote } from './risky-capital.ts';
import { markNotes } from './risky-mark.ts';

/**
 * Gives a note to differences of style that can turn a meaning: a name that lost its capital (Polish → polish), two
 * words that only ё tells apart (все → всё), a comma that went round a negation. The category stays what it is.
 */
export function noteRisks(context: Context, findings: readonly Finding[]): readonly Finding[] {
  const marks = markNotes(context, findings);
  return findings.map((finding) => {
    const note = marks.get(finding) ?? spellingNote(context, finding);
    if (note === undefined) return finding;
    return { ...finding, notes: [...(finding.notes ?? []), note] };
  });
}

function spellingNote(context: Context, finding: Finding): Note | undefined {
  const isCase = isOf(finding, 'case');
  if (!isCase && !isOf(finding, 'yo')) return undefined;
  const wordA = wordCovered(context.a, finding.a);
  const wordB = wordCovered(context.b, finding.b);
  if (wordA === undefined || wordB === undefined) return undefined;
  return (isCase ? capitalNote(context, wordA, wordB) : undefined) ?? yoNote(context, wordA, wordB);
}

function isOf({ category, also }: Finding, wanted: Category): boolean {
  return category === wanted || also?.includes(wanted) === true;
}

/** The word that a span covers from end to end. */
function wordCovered({ document }: Side, { start, end }: Span): number | undefined {
  const word = document.words.from(start);
  return document.words.start[word] === start && document.words.end[word] === end ? word : undefined;
}

function yoNote({ a, b }: Context, wordA: number, wordB: number): Note | undefined {
  const own = wordText(a.document, wordA);
  const other = wordText(b.document, wordB);
  if (hasYo(own) === hasYo(other) || !isYoPair(hasYo(own) ? own : other)) return undefined;
  const [withYo, without] = hasYo(own) ? [a, b] : [b, a];
  if (useOfYo(without.document) === 'none' && useOfYo(withYo.document) === 'throughout') return undefined;
  return { kind: 'two-words', from: own, to: other };
}

function hasYo(text: string): boolean {
  return text.includes('ё') || text.includes('Ё');
}

/** Where a text writes ё: nowhere, only where it tells two words apart, or elsewhere too. */
type UseOfYo = 'none' | 'pairs' | 'throughout';

const uses = new WeakMap<Document, UseOfYo>();

/** A text that drops every ё of the other one does so by house style, and writes все for both words. */
function useOfYo(document: Document): UseOfYo {
  const known = uses.get(document);
  if (known !== undefined) return known;
  const use = findUseOfYo(document);
  uses.set(document, use);
  return use;
}

function findUseOfYo({ text, words }: Document): UseOfYo {
  let use: UseOfYo = 'none';
  for (let word = 0; word < words.count; word++) {
    const raw = text.slice(words.start[word], words.end[word]);
    if (!hasYo(raw)) continue;
    if (!isYoPair(raw)) return 'throughout';
    use = 'pairs';
  }
  return use;
}
