import { lazilyPerLanguage } from '../../../language/language.ts';
import { createPhraseTable } from '../../../language/phrase.ts';
import { NAME_RULES, SENSE_RULES } from '../../../language/rules.ts';
import { gapBefore } from '../../../text/document.ts';
import { type EditRange, keyAt } from '../edit-range.ts';
import type { LimitSide } from '../limit-place.ts';
import type { LimitHit } from '../limit-table.ts';
import { isReworded } from './in-other-words.ts';

/** Police believe it probably skidded: whether a hedge stands in one clause with another. */
export function isOneHedge(hit: LimitHit, hits: readonly LimitHit[], own: LimitSide, other: LimitSide): boolean {
  if (hit.limit.kind !== 'hedge') return false;
  const { range, sentence } = own;
  const { and } = NAME_RULES[range.language];
  return hits.some((one) => {
    if (one.from === hit.from || (isOfSomebody(one, range) && !isReworded(own, other))) return false;
    const [first, second] = one.from < hit.from ? [one, hit] : [hit, one];
    for (let word = first.to; word < second.from; word++) if (and.has(keyAt(range, word))) return false;
    for (let word = first.to; word <= second.from; word++) {
      const gap = gapBefore(range.document, word);
      // Apparently, it may have skidded: the comma behind a hedge that opens its sentence is its own
      const isOwnComma = word === first.to && first.from === sentence.from && gap.startsWith(',');
      if (/[,;:.]/.test(gap) && !isOwnComma) return false;
    }
    return true;
  });
}

/** The words by which a language names who is only suspected. */
const suspectsOf = lazilyPerLanguage((language) => {
  const { suspects } = SENSE_RULES[language];
  return createPhraseTable<true>(suspects === undefined ? [] : [[suspects, true]]);
});

/** Presumably, the suspected thief waited: whether a hedge only names somebody, of whose deed it says nothing. */
function isOfSomebody({ from, to }: LimitHit, range: EditRange): boolean {
  return to - from === 1 && suspectsOf(range.language).longestAt((at) => keyAt(range, at), from) !== undefined;
}
