import { Failure } from '../../read/failure.ts';
import type { Settings } from '../option/settings.ts';
import type { Baseline } from './gate.ts';

const NOTHING_KNOWN: Baseline = { ofComparison: () => () => false, knowsMatch: () => false, save: () => {} };

/** The baseline of the run; one that knows nothing where none is named. Throws a Failure for a file that is none. */
export async function openBaseline({ baseline, writeBaseline }: Settings): Promise<Baseline> {
  if (baseline !== undefined)
    return (await import('./read-baseline.ts')).readBaseline(baseline, writeBaseline === true);
  if (writeBaseline === true) throw new Failure('usage', null, '--write-baseline needs --baseline FILE');
  return NOTHING_KNOWN;
}
