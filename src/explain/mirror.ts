import { type Move, UNLINKED } from '../align/alignment.ts';
import type { Category } from '../terms/category.ts';
import { mirrorNote } from '../terms/note.ts';
import { sizeOf } from '../text/range.ts';
import type { Context } from './context.ts';
import type { Explanation } from './explain.ts';
import type { Finding } from './finding.ts';

/**
 * The other direction of an explanation. Texts are always aligned in one order, whichever is named first, so that
 * comparing B with A tells exactly what comparing A with B tells, mirrored; ties are never broken two ways.
 */
export function mirrorContext({ a, b, alignment }: Context): Context {
  const { links, backLinks, moves, exact } = alignment;
  return { a: b, b: a, alignment: { links: backLinks, backLinks: links, moves: moves.map(mirrorMove), exact } };
}

/** The findings and paired rows of an explanation from the other side. */
export function mirrorExplanation({ findings, pairedRows }: Explanation): Explanation {
  const removed = new Map(
    findings.filter(({ move, a }) => move !== undefined && a.end > a.start).map((finding) => [finding.move, finding]),
  );
  const inserted = new Map(
    findings.filter(({ move, b }) => move !== undefined && b.end > b.start).map((finding) => [finding.move, finding]),
  );
  return {
    findings: findings.map((finding) => {
      if (finding.move === undefined && finding.changes === undefined) return mirrorFinding(finding);
      const mirrored = mirrorFinding(finding);
      // Inner changes stand on the inserted end, which is the removed one seen from here.
      const changes =
        finding.move !== undefined && removed.get(finding.move) === finding
          ? inserted.get(finding.move)?.changes
          : undefined;
      return { ...mirrored, changes: changes?.map(mirrorFinding) };
    }),
    pairedRows: pairedRows.map(([p, q]) => [q, p] as const),
  };
}

const MIRRORED: Partial<Record<Category, Category>> = {
  inserted: 'deleted',
  deleted: 'inserted',
  split: 'merged',
  merged: 'split',
};

function mirrorFinding(finding: Finding): Finding {
  const { category, a, b, also, kind, notes, rule, swap, move, changes, wholeLines } = finding;
  return {
    category: MIRRORED[category] ?? category,
    a: b,
    b: a,
    also,
    kind,
    notes: notes?.map(mirrorNote),
    rule,
    swap,
    move,
    changes: changes?.map(mirrorFinding),
    wholeLines,
  };
}

function mirrorMove({ a, b, links }: Move): Move {
  const back = new Int32Array(sizeOf(b)).fill(UNLINKED);
  for (const [at, target] of links.entries()) if (target !== UNLINKED) back[target - b.from] = a.from + at;
  return { a: b, b: a, links: back };
}
