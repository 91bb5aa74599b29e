import type { CheckOptions, Incoming } from '../../archive/check.ts';
import type { VerifiedMatch } from '../../archive/results.ts';
import type { compare } from '../../compare.ts';
import { documentName } from '../../report/told/document-names.ts';
import type { PairInput } from '../../report/told/input.ts';
import { comparisonOptions } from '../command/comparison-options.ts';
import type { Settings } from '../option/settings.ts';

/** Code units of archived texts that one page shows beside the incoming ones: a page of more no browser opens at ease. */
const MOST_SHOWN = 4_000_000;

/** The texts of matches, for a report that shows them whole. */
export interface MatchedTexts {
  readonly keep: NonNullable<CheckOptions['onMatch']>;
  /** The archived text as A, since it was there before, and the incoming one as B; undefined where it was not kept. */
  readonly comparisonOf: (incoming: Incoming, match: VerifiedMatch) => PairInput | undefined;
}

/** Keeps the texts of matches while a check runs, up to a bound, and compares them when they are told. */
export function matchedTexts(comparePair: typeof compare, settings: Settings): MatchedTexts {
  const kept = new Map<VerifiedMatch, string>();
  let size = 0;
  return {
    keep: (match, archived) => {
      if (size + archived.length > MOST_SHOWN) return;
      size += archived.length;
      kept.set(match, archived);
    },
    comparisonOf: (incoming, match) => {
      const archived = kept.get(match);
      if (archived === undefined) return undefined;
      const names = { a: { name: documentName(match) }, b: { name: documentName(incoming) } };
      const comparison = comparePair(archived, incoming.text, { ...comparisonOptions(settings), ...names });
      return { comparison, textA: archived, textB: incoming.text };
    },
  };
}
