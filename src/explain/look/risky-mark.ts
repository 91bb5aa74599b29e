import { languageAt, type Side } from '../../annotate/annotated.ts';
import { isAnsweringNo } from '../../language/risky-words.ts';
import type { Note } from '../../terms/note.ts';
import { wordKey } from '../../text/document.ts';
import { opensItsSentence, SENTENCE_BREAK } from '../../text/sentence.ts';
import type { Span } from '../../text/span.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { findNegations } from '../rule/negation.ts';

/** A comma, dash or the like that one side has and the other lacks. */
interface MarkChange {
  readonly finding: Finding;
  readonly onlyIn: 'a' | 'b';
  /** The words before which the mark stands or would stand. */
  readonly wordA: number;
  readonly wordB: number;
}

const PAUSE = /^\s*[,;:–—-]\s*$/;
/** A mark that moved farther parts other words, not the negation from its neighbour. Words. */
const FARTHEST_MOVE = 4;

/** Notes on the marks that moved from one side of a negation to the other, and on the comma after an opening "no". */
export function markNotes(context: Context, findings: readonly Finding[]): ReadonlyMap<Finding, Note> {
  const notes = new Map<Finding, Note>();
  let last: MarkChange | undefined;
  for (const finding of findings) {
    const change = markChange(context, finding);
    if (change === undefined) continue;
    const answer = answeringNo(context, change);
    if (answer !== undefined) notes.set(finding, { kind: 'answer', word: answer });
    const passed = last === undefined ? undefined : negationPassed(context, last, change);
    if (last !== undefined && passed !== undefined) {
      const note = { kind: 'past-negation', negation: passed } as const;
      notes.set(last.finding, note).set(finding, note);
    }
    last = change;
  }
  return notes;
}

function markChange({ a, b }: Context, finding: Finding): MarkChange | undefined {
  if (finding.category !== 'punctuation' && finding.category !== 'dash') return undefined;
  const inA = PAUSE.test(a.document.text.slice(finding.a.start, finding.a.end));
  const inB = PAUSE.test(b.document.text.slice(finding.b.start, finding.b.end));
  if (inA === inB || (inA ? finding.b : finding.a).start !== (inA ? finding.b : finding.a).end) return undefined;
  return { finding, onlyIn: inA ? 'a' : 'b', wordA: wordAfter(a, finding.a), wordB: wordAfter(b, finding.b) };
}

function wordAfter({ document }: Side, { start }: Span): number {
  return document.words.from(start);
}

/** The negation between a mark that went and one that came, with the same words between them on both sides. */
function negationPassed(context: Context, first: MarkChange, second: MarkChange): string | undefined {
  const from = first.wordA;
  const to = second.wordA;
  if (first.onlyIn === second.onlyIn || to <= from || to - from > FARTHEST_MOVE) return undefined;
  if (second.wordB - first.wordB !== to - from) return undefined;
  const { document, breaks } = context.a;
  for (let word = from; word <= to; word++) if ((breaks[word] as number) >= SENTENCE_BREAK) return undefined;
  const [negation] = findNegations({ document, from, to, language: languageAt(context.a, from) });
  return negation === undefined ? undefined : wordKey(document, negation.word);
}

function answeringNo({ a, b }: Context, { wordA, wordB }: MarkChange): string | undefined {
  const key = wordKey(a.document, wordA - 1);
  const opens = opensItsSentence(a.document, a.breaks, wordA - 1) && opensItsSentence(b.document, b.breaks, wordB - 1);
  return opens && isAnsweringNo(key) ? key : undefined;
}
