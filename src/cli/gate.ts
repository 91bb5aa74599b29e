import { type Comparison, type Difference, VERDICTS } from '../classify/comparison.ts';
import { Failure } from '../read/failure.ts';
import { DONE, type ExitCode, GATE } from './exit-codes.ts';
import type { Settings } from './settings.ts';

/** The terms of `--fail-on` that a comparison meets, in the order they were given. */
export function trippedBy(
  comparison: Pick<Comparison, 'verdict' | 'differences'>,
  gates: readonly string[],
): readonly string[] {
  if (gates.length === 0) return [];
  const met = new Set<string>([comparison.verdict]);
  for (const difference of comparison.differences) addTerms(difference, met);
  return gates.filter((gate) => met.has(gate));
}

/** What a difference can trip: its severity, its categories, and the same of the edits inside a moved passage. */
function addTerms(difference: Difference, met: Set<string>): void {
  if (difference.ignored !== true) {
    met.add(difference.severity).add(difference.category);
    for (const category of difference.also ?? []) met.add(category);
  }
  for (const inner of difference.changes ?? []) addTerms(inner, met);
}

/** The exit code of a run whose gates tripped or not. */
export function gateCode(tripped: boolean, { exitZero }: Settings): ExitCode {
  return tripped && exitZero !== true ? GATE : DONE;
}

/** The verdicts of `--fail-on`; an archive is told by verdicts only. Throws a usage Failure for other terms. */
export function verdictGates({ failOn = [] }: Settings): ReadonlySet<string> {
  const known = new Set<string>(VERDICTS);
  for (const term of failOn) {
    if (!known.has(term))
      throw new Failure('usage', null, `--fail-on: '${term}' is no verdict; here only verdicts trip`);
  }
  return new Set(failOn);
}
