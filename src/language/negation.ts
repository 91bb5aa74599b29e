import { NEGATION as EN } from './en/negation.ts';
import { NEGATION as KK } from './kk/negation.ts';
import type { LanguageCode } from './language.ts';
import { NEGATION as RU } from './ru/negation.ts';
import type { NegationRules } from './shape/negation.ts';

/** The rules of each language. */
export const NEGATION_RULES: Readonly<Record<LanguageCode, NegationRules>> = { ru: RU, kk: KK, en: EN };
