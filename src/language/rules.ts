import { type LanguageCode, type PerLanguage, perLanguage } from './language.ts';
import { REGISTRY } from './registry.ts';
import type { BoilerplateRules } from './shape/boilerplate.ts';
import type { Language } from './shape/language.ts';
import type { NameRules } from './shape/names.ts';
import type { NegationRules } from './shape/negation.ts';
import type { SenseRules, TenseRules } from './shape/sense.ts';
import type { StopRules } from './shape/stops.ts';

function rules<Part extends keyof Language>(part: Part): PerLanguage<Language[Part]> {
  return perLanguage((language: LanguageCode): Language[Part] => REGISTRY[language][part]);
}

/** Credits, footers and datelines. All are asked of every text: credits mix languages more than stories do. */
export const BOILERPLATE_RULES: PerLanguage<BoilerplateRules> = rules('boilerplate');
/** How names are written. */
export const NAME_RULES: PerLanguage<NameRules> = rules('names');
/** Short forms with a full stop. */
export const STOP_RULES: PerLanguage<StopRules> = rules('stops');
/** How a language says no. */
export const NEGATION_RULES: PerLanguage<NegationRules> = rules('negation');
/** Small words that turn a meaning. */
export const SENSE_RULES: PerLanguage<SenseRules> = rules('sense');
/** How verbs tell what will be from what was. */
export const TENSE_RULES: PerLanguage<TenseRules> = rules('tense');
