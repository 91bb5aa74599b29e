import { UNLINKED } from '../align/alignment.ts';
import type { Side } from '../annotate/annotated.ts';
import { gapBefore } from '../text/document.ts';
import type { Range } from '../text/range.ts';
import type { Context } from './context.ts';
import type { Finding } from './finding.ts';
import { refineMarks } from './look/marks.ts';
import { lookAgain } from './look/second-look.ts';
import type { Stretch } from './row.ts';
import { walk } from './walk.ts';

/** Everything that differs, in order, and the paragraphs that answer each other without a linked word. */
export interface Explanation {
  readonly findings: readonly Finding[];
  readonly pairedRows: readonly (readonly [number, number])[];
}

/** Explains two aligned texts. Replacing each `a` span by what stands in its `b` span turns A into B. */
export function explain(context: Context): Explanation {
  const { a, b, alignment } = context;
  const findings: Finding[] = [];
  const pairedRows: (readonly [number, number])[] = [];
  const whole = ({ document }: Side) => ({
    start: 0,
    end: document.text.length,
    words: { from: 0, to: document.words.count },
  });
  walk(
    context,
    {
      a: whole(a),
      b: whole(b),
      opensLine: true,
      closesLine: true,
      linkOf: (word) => alignment.links[word] ?? UNLINKED,
    },
    {
      report: (finding) => findings.push(refineMarks(context, finding)),
      paired: (p, q) => pairedRows.push([p, q]),
    },
  );
  return { findings: lookAgain(context, withInnerChanges(context, findings)), pairedRows };
}

/** The inserted end of each move gets the edits inside the passage. */
function withInnerChanges(context: Context, findings: readonly Finding[]): readonly Finding[] {
  if (context.alignment.moves.length === 0) return findings;
  const nothingMoved = { ...context, a: withoutMoves(context.a), b: withoutMoves(context.b) };
  return findings.map((finding) => {
    if (finding.move === undefined || finding.b.end === finding.b.start) return finding;
    const changes = changesInside(nothingMoved, finding.move);
    return changes.length === 0 ? finding : { ...finding, changes };
  });
}

function withoutMoves(side: Side): Side {
  return { ...side, moveOfWord: new Int32Array(side.moveOfWord.length) };
}

function changesInside(context: Context, number: number): readonly Finding[] {
  const move = context.alignment.moves[number - 1];
  if (move === undefined) return [];
  const changes: Finding[] = [];
  walk(
    context,
    {
      a: passageOf(context.a, move.a),
      b: passageOf(context.b, move.b),
      opensLine: false,
      closesLine: false,
      linkOf: (word) => move.links[word - move.a.from] ?? UNLINKED,
    },
    { report: (finding) => changes.push(refineMarks(context, finding)), paired: () => {} },
  );
  return changes.length === 0 ? changes : lookAgain(context, changes);
}

/** The end mark of a sentence, even with spaces before it, or whatever touches its last word. */
const TRAIL = /^[^\S\r\n]*[.!?…]+["'»”’)\]]*|^\S*/u;

/** From the first to the last word with the marks that touch them: «…», the full stop, the label of an item. */
function passageOf({ document }: Side, words: Range): Stretch {
  const { from, to } = words;
  const lead = gapBefore(document, from).match(/\S*$/)?.[0].length ?? 0;
  const trail = gapBefore(document, to).match(TRAIL)?.[0].length ?? 0;
  return {
    start: (document.words.start[from] as number) - lead,
    end: (document.words.end[to - 1] as number) + trail,
    words,
  };
}
