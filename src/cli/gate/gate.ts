import type { CheckedDocument, DocumentName } from '../../archive/results.ts';
import type { Comparison, Difference } from '../../result/comparison.ts';
import type { Verdict } from '../../terms/verdict.ts';
import { DONE, type ExitCode, GATE } from '../exit-codes.ts';
import type { Settings } from '../option/settings.ts';

/** What can trip a gate: the verdict, and every difference. */
export type Trigger = Verdict | Difference;

/** The terms of `--fail-on` that a comparison meets, in the order they were given; what is known meets none. */
export function trippedBy(
  comparison: Pick<Comparison, 'verdict' | 'differences'>,
  gates: readonly string[],
  isKnown: (trigger: Trigger) => boolean = () => false,
): readonly string[] {
  if (gates.length === 0) return [];
  const met = new Set<string>();
  for (const trigger of triggersOf(comparison)) {
    if (!isKnown(trigger)) for (const term of termsOf(trigger)) met.add(term);
  }
  return gates.filter((gate) => met.has(gate));
}

/** The verdict and all differences that are not ignored, the edits inside moved passages among them. */
export function* triggersOf({ verdict, differences }: Pick<Comparison, 'verdict' | 'differences'>): Generator<Trigger> {
  yield verdict;
  for (const difference of differences) {
    for (const each of [difference, ...(difference.changes ?? [])]) if (each.ignored !== true) yield each;
  }
}

/** What `--fail-on` can call it: a verdict its name, a difference its severity and its categories. */
export function termsOf(trigger: Trigger): readonly string[] {
  if (typeof trigger === 'string') return [trigger];
  return [trigger.severity, trigger.category, ...(trigger.also ?? [])];
}

/** The exit code of a run whose gates tripped or not. */
export function gateCode(tripped: boolean, { exitZero }: Settings): ExitCode {
  return tripped && exitZero !== true ? GATE : DONE;
}

/** Findings that a desk has seen and accepted; they trip no gate. */
export interface Baseline {
  /** Tells of what a comparison can trip whether it is known. With `--write-baseline` what the gates name becomes so. */
  readonly ofComparison: (comparison: Comparison, gates: readonly string[]) => (trigger: Trigger) => boolean;
  /**
   * The same for a term that an incoming text (`match` null) or one of its matches meets; `texts` are the words of the
   * differences that meet it, so that another figure is news.
   */
  readonly knowsMatch: (
    document: CheckedDocument,
    match: DocumentName | null,
    term: string,
    texts?: readonly string[],
  ) => boolean;
  /** Writes what was learnt, with `--write-baseline`. */
  readonly save: () => void;
}
