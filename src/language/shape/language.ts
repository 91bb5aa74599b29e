import type { FigureLexicon } from '../figure-words.ts';
import type { BoilerplateRules } from './boilerplate.ts';
import type { DetectionRules } from './detection.ts';
import type { Grammar } from './grammar.ts';
import type { Lexicon } from './lexicon.ts';
import type { NameRules } from './names.ts';
import type { NegationRules } from './negation.ts';
import type { SenseRules, TenseRules } from './sense.ts';
import type { StopRules } from './stops.ts';

/** All that is known of a language: what its folder fills in, and one line of the registry names. */
export interface Language {
  /** Its small letters. A word belongs to a language that has all of its letters. */
  readonly alphabet: string;
  readonly detection: DetectionRules;
  readonly lexicon: Lexicon;
  readonly grammar: Grammar;
  /** Thousands of forms: made when the first figure is looked for. */
  readonly figures: () => FigureLexicon;
  readonly names: NameRules;
  readonly negation: NegationRules;
  readonly sense: SenseRules;
  readonly tense: TenseRules;
  readonly boilerplate: BoilerplateRules;
  readonly stops: StopRules;
}
