import { type Range, sizeOf } from '../../../text/range.ts';
import type { Context } from '../../context.ts';
import { type Finding, retold } from '../../finding.ts';
import { FEWEST_WORDS, turnedIn } from '../sense/turned-phrase.ts';
import { wordsWithin } from '../sentences.ts';
import { cutAt } from './changed.ts';
import { turnedAs } from './facts-anew.ts';

/** Findings of one sentence among which a phrase that came has the place that it went from. */
const NEAR = 6;

/**
 * A phrase that went to another place of its sentence, or to the sentence beside it, is told as words that went and words
 * that came. What turns its meaning on the way is told where it came.
 */
export function tellTurnedPhrases(context: Context, findings: readonly Finding[]): readonly Finding[] {
  return retold(
    findings,
    (finding) => isPhrase(finding) && isLong(wordsWithin(context.b, finding.b)) && finding.a.start === finding.a.end,
    (finding, at) => {
      const words = wordsWithin(context.b, finding.b);
      for (let near = Math.max(0, at - NEAR); near <= Math.min(findings.length - 1, at + NEAR); near++) {
        const other = findings[near] as Finding;
        if (!isPhrase(other) || other.b.start < other.b.end) continue;
        // sentences that came for others are asked as such
        if (finding.category === 'inserted' && other.category === 'deleted') continue;
        const gone = wordsWithin(context.a, other.a);
        if (!isLong(gone)) continue;
        const changed = turnedIn(context, { a: gone, b: words }).map((turned) => turnedAs(context, turned));
        if (changed.length > 0) return cutAt(finding, 'b', changed);
      }
      return undefined;
    },
  );
}

/** Words that one text has alone, however they are told. */
function isPhrase({ category, wholeLines, move }: Finding): boolean {
  if (wholeLines === true || move !== undefined) return false;
  return category === 'wording' || category === 'inserted' || category === 'deleted';
}

function isLong(words: Range): boolean {
  return sizeOf(words) >= FEWEST_WORDS;
}
