import type { Comparison, Difference } from '../../result/comparison.ts';
import type { Verdict } from '../../terms/verdict.ts';
import type { Words } from '../words/catalogue.ts';

/** What a report on a pair is made from: the result and the two decoded texts its offsets point into. */
export interface PairInput {
  readonly comparison: Comparison;
  readonly textA: string;
  readonly textB: string;
}

/** What the caller chooses about a report; everything else follows from the result. */
export interface ReportStyle {
  /** Words of the human formats; JSON, SARIF, JUnit and GitHub stay English. */
  readonly words: Words;
  /** The terms of --fail-on that tripped (verdicts, severities, categories); empty when no gate did. */
  readonly tripped: readonly string[];
  /** Whether the baseline has it: a finding that is known is no news. Absent where there is no baseline. */
  readonly isKnown?: (found: Verdict | Difference) => boolean;
}

/** Human formats show at most so many differences, the gravest first; JSON always lists all. */
export const MOST_SHOWN = 10_000;

/** What the machine formats ask about gates. */
export type GateStyle = Pick<ReportStyle, 'tripped' | 'isKnown'>;
