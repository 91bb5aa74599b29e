import { isEmpty } from '../../text/range.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { wordsWithin } from './sentences.ts';

/**
 * [All] [of the] passengers → [most] passengers: the rest of a phrase whose first word was replaced says nothing that is
 * not told of that word.
 */
export function joinPhrases(context: Context, findings: readonly Finding[]): readonly Finding[] {
  let told: Finding[] | undefined;
  for (let at = 1; at < findings.length; at++) {
    const two = findings[at] as Finding;
    if (two.rule !== 'limit') continue;
    const one = findings[at - 1] as Finding;
    if (one.rule !== 'sense' || one.kind !== two.kind || !isRestOf(context, one, two)) continue;
    told ??= [...findings];
    const { kind: _, notes: __, ...rest } = two;
    told[at] = { ...rest, category: 'wording', rule: 'phrase' };
  }
  return told ?? findings;
}

/** Whether words that one side has alone follow words that were replaced. */
function isRestOf({ a, b }: Context, one: Finding, two: Finding): boolean {
  const [oneA, oneB] = [wordsWithin(a, one.a), wordsWithin(b, one.b)];
  const [twoA, twoB] = [wordsWithin(a, two.a), wordsWithin(b, two.b)];
  if (isEmpty(twoA) === isEmpty(twoB)) return false;
  return oneA.to === twoA.from && oneB.to === twoB.from;
}
