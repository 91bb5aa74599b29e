import { SENSE as EN } from './en/sense.ts';
import { TENSE as TENSE_EN } from './en/tense.ts';
import { SENSE as KK } from './kk/sense.ts';
import { TENSE as TENSE_KK } from './kk/tense.ts';
import type { LanguageCode } from './language.ts';
import { SENSE as RU } from './ru/sense.ts';
import { TENSE as TENSE_RU } from './ru/tense.ts';
import type { SenseKind, SenseRules, TenseRules } from './shape/sense.ts';

/** The lists of each language. */
export const SENSE_RULES: Readonly<Record<LanguageCode, SenseRules>> = { ru: RU, kk: KK, en: EN };
export const TENSE_RULES: Readonly<Record<LanguageCode, TenseRules>> = { ru: TENSE_RU, kk: TENSE_KK, en: TENSE_EN };

/** Signs between words that contradict each other. */
export const SIGN_ROWS: readonly (readonly [kind: SenseKind, first: string, second: string])[] = [
  ['antonym', '✓✔✅☑', '✗✘❌☒❎'],
  ['bound', '≥>⩾', '≤<⩽'],
  ['antonym', '↑▲⬆📈', '↓▼⬇📉'],
  ['antonym', '👍', '👎'],
  ['logic', '=', '≠'],
];
