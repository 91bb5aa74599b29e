import { BOILERPLATE as EN } from './en/boilerplate.ts';
import { BOILERPLATE as KK } from './kk/boilerplate.ts';
import type { LanguageCode } from './language.ts';
import { BOILERPLATE as RU } from './ru/boilerplate.ts';
import type { BoilerplateRules } from './shape/boilerplate.ts';

/** The rules of each language. All are asked of every text: credits mix languages more than stories do. */
export const BOILERPLATE_RULES: Readonly<Record<LanguageCode, BoilerplateRules>> = { ru: RU, kk: KK, en: EN };
