import type { Comparison, Difference } from '../../result/comparison.ts';
import { CATEGORIES, type Category, FACT_CATEGORIES, SEVERITIES, type Severity } from '../../terms/category.ts';
import type { GateStyle } from './input.ts';

/** A difference with its number: "12", or "12-3" for the third edit inside the moved passage 12. */
export interface NumberedDifference {
  readonly id: string;
  readonly difference: Difference;
}

/** The parts of a report, in the order of harm; each in the order of the texts. */
export type ReportPart = 'facts' | 'content' | 'moved' | 'boilerplate' | 'editorial' | 'cosmetic' | 'ignored';

/** Every difference with its number, the edits inside moved passages included, in the order of the texts. */
export function* allFindings(differences: readonly Difference[]): Generator<NumberedDifference> {
  let number = 0;
  for (const difference of differences) {
    number++;
    yield { id: String(number), difference };
    let inner = 0;
    for (const change of difference.changes ?? []) yield { id: `${number}-${++inner}`, difference: change };
  }
}

/** Which part of a report tells a difference. */
function partOf(difference: Difference): ReportPart {
  if (difference.ignored) return 'ignored';
  if (FACT_CATEGORIES.has(difference.category)) return 'facts';
  switch (difference.severity) {
    case 'substantive':
      return 'content';
    case 'structure':
      return 'moved';
    default:
      return difference.severity;
  }
}

/**
 * Whether an editor must see it: facts, content, moves, and any difference that carries a warning in `note`
 * (look-alike letters, a party's name that lost its capital).
 */
export function matters(difference: Difference): boolean {
  if (difference.ignored) return false;
  return difference.severity === 'substantive' || difference.severity === 'structure' || difference.note !== undefined;
}

/** The removed end of a move: the inserted end tells the move, with the edits inside it. */
export function isMoveSource(difference: Difference): boolean {
  return difference.move !== undefined && difference.b.text === '';
}

/**
 * All findings by part; a move is one finding, told by its inserted end, and a text in the other alphabet one, told by
 * its first word.
 */
export function findingsByPart(comparison: Comparison): Readonly<Record<ReportPart, readonly NumberedDifference[]>> {
  const parts: Record<ReportPart, NumberedDifference[]> = {
    facts: [],
    content: [],
    moved: [],
    boilerplate: [],
    editorial: [],
    cosmetic: [],
    ignored: [],
  };
  let otherAlphabet = false;
  for (const finding of allFindings(comparison.differences)) {
    if (finding.difference.category === 'script') {
      if (otherAlphabet) continue;
      otherAlphabet = true;
    }
    if (!isMoveSource(finding.difference)) parts[partOf(finding.difference)].push(finding);
  }
  return parts;
}

/** Number of findings of each category that occurs, in the order of the closed list. */
export function countByCategory(findings: readonly NumberedDifference[]): ReadonlyMap<Category, number> {
  const counts = new Map<Category, number>();
  for (const category of CATEGORIES) {
    const count = findings.filter(({ difference }) => difference.category === category).length;
    if (count > 0) counts.set(category, count);
  }
  return counts;
}

/** 0 for cosmetic to 4 for substantive. */
export function gravity(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

/** The ids of the `most` gravest findings, earlier ones first among equals; null when all fit. */
export function gravest(differences: readonly Difference[], most: number): ReadonlySet<string> | null {
  const bySeverity: string[][] = SEVERITIES.map(() => []);
  let total = 0;
  for (const { id, difference } of allFindings(differences)) {
    bySeverity[difference.ignored ? 0 : gravity(difference.severity)]?.push(id);
    total++;
  }
  return total <= most ? null : new Set(bySeverity.reverse().flat().slice(0, most));
}

/** How loud a machine format is about a difference. */
export const LEVELS = ['error', 'warning', 'note'] as const;
export type Level = (typeof LEVELS)[number];

/** An error for what tripped a gate, a warning for what an editor must see, a note for the rest and what is known. */
export function levelOf(difference: Difference, { tripped, isKnown }: GateStyle): Level {
  if (difference.ignored || isKnown?.(difference)) return 'note';
  const terms = [difference.severity, difference.category, ...(difference.also ?? [])];
  if (terms.some((term) => tripped.includes(term))) return 'error';
  return matters(difference) ? 'warning' : 'note';
}
