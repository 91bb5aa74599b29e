import type { CheckedDocument, DocumentName } from '../archive/results.ts';
import type { Comparison, Verdict } from '../classify/comparison.ts';
import { Failure } from '../read/failure.ts';
import type { Trigger } from './gate.ts';
import type { Settings } from './settings.ts';

/** Findings that a desk has seen and accepted; they trip no gate. */
export interface Baseline {
  /** Tells of what a comparison can trip whether it is known. With `--write-baseline` what the gates name becomes so. */
  readonly ofComparison: (comparison: Comparison, gates: readonly string[]) => (trigger: Trigger) => boolean;
  /** The same for the verdict on an incoming text (`match` null), and for one of its matches. */
  readonly knowsMatch: (document: CheckedDocument, match: DocumentName | null, verdict: Verdict) => boolean;
  /** Writes what was learnt, with `--write-baseline`. */
  readonly save: () => void;
}

const NOTHING_KNOWN: Baseline = { ofComparison: () => () => false, knowsMatch: () => false, save: () => {} };

/** The baseline of the run; one that knows nothing where none is named. Throws a Failure for a file that is none. */
export async function openBaseline({ baseline, writeBaseline }: Settings): Promise<Baseline> {
  if (baseline !== undefined)
    return (await import('./read-baseline.ts')).readBaseline(baseline, writeBaseline === true);
  if (writeBaseline === true) throw new Failure('usage', null, '--write-baseline needs --baseline FILE');
  return NOTHING_KNOWN;
}
