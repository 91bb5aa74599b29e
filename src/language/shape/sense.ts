import type { Patterns } from '../phrase.ts';

/** What a small word can turn. */
export type SenseKind = 'bound' | 'modality' | 'logic' | 'quantifier' | 'antonym' | 'tense';

/**
 * The closed lists of small words that turn a meaning. A row holds classes parted by ` / `, each a list of patterns
 * (`phrase.ts`); words of two classes of one row contradict each other, words of one class agree.
 */
export interface SenseRules {
  readonly rows: Readonly<Record<SenseKind, readonly Patterns[]>>;
  /** Phrases with such a word in them that say something else. */
  readonly neutral: Patterns;
}

/** How verbs tell what will be from what was. */
export interface TenseRules {
  /** Endings of a verb of the future (or of a present that is used for it) and of the past; parted by spaces. */
  readonly future: string;
  readonly past: string;
  /** Endings of what was done, which are believed of listed verbs only (открыт, принят). */
  readonly done: string;
  /** Auxiliaries of both; any verb of the past contradicts the one of the future. */
  readonly willBe: Patterns;
  readonly was: Patterns;
  /** Verbs by the stems of future, past and what goes on, parted by ` / `; stems of one kind by spaces. */
  readonly verbs: readonly string[];
  /** How two stems outside of the list may differ: letters in common, further letters of each. */
  readonly stems: { readonly common: number; readonly apart: number };
  /** Beginnings without which a verb outside of the list has no future of this form; none ask for nothing. */
  readonly prefixes: string;
  /** Ends of stems that say a thing goes on. */
  readonly ongoing: string;
  /** Ends of stems with a prefix that nevertheless tell no future. */
  readonly notFuture: string;
  /** Letters at the end of a stem that become each other before endings, in pairs. */
  readonly softened: string;
  /** Verbs whose tense changes nothing: of saying, of being so. */
  readonly except: Patterns;
}
